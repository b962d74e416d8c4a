//! The complaint channel: who is kept if the unhappy tell the firm first (method 6.3).

use super::figures::ratio;
use super::{Figure, Figures};

/// The effects of a complaint channel. Contested rates are inputs; without them, nothing is computed from
/// them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Complaints {
    /// The share of unhappy customers who stay, now and with the channel.
    pub kept: Option<[f64; 2]>,
    /// Bad recommendations in a period, now and with the channel.
    pub word_of_mouth: Option<[f64; 2]>,
    /// The number of additional customers who stay in a period; negative if fewer stay.
    pub gained: Option<f64>,
    /// The margins of those customers, less the cost of the channel, in money.
    pub net: Option<f64>,
    /// The number of customers who must stay for the channel to pay for itself.
    pub break_even: Option<f64>,
}

impl Complaints {
    /// Computes the effects of the channel. A customer who stays still brings `margins`, in money. What was
    /// paid to win that customer is spent either way and does not count.
    pub fn new(figures: &Figures, margins: Option<f64>) -> Self {
        let kept = kept(figures);
        let unhappy = figures.get(Figure::Unhappy);
        let gained = unhappy.zip(kept).map(|(all, [now, then])| all * then - all * now);
        let mut complaints =
            Self { kept, word_of_mouth: word_of_mouth(figures), gained, ..Self::default() };
        if let Some((margins, cost)) = margins.zip(figures.get(Figure::ChannelCost)) {
            // Subtracting from zero avoids minus zero.
            complaints.net = gained.map(|customers| 0.0 - cost + customers * margins);
            complaints.break_even = ratio(cost, margins);
        }
        complaints
    }
}

/// `(1 − c) ρ₀ + c (h ρ_fast + (1 − h) ρ_poor)`, now and with the channel.
fn kept(figures: &Figures) -> Option<[f64; 2]> {
    let silent = figures.get(Figure::StaySilent)?;
    let (helped, poor) = (figures.get(Figure::StayFast)?, figures.get(Figure::StayPoor)?);
    let stay = |[tell, fast]: [f64; 2]| {
        (1.0 - tell) * silent + tell * (fast * helped + (1.0 - fast) * poor)
    };
    Some(now_and_then(figures)?.map(stay))
}

/// `unhappy · (1 − c h) · w`, now and with the channel.
fn word_of_mouth(figures: &Figures) -> Option<[f64; 2]> {
    let all = figures.get(Figure::Unhappy)? * figures.get(Figure::WordOfMouth)?;
    Some(now_and_then(figures)?.map(|[tell, fast]| all * (1.0 - tell * fast)))
}

/// The shares who tell and who are helped quickly, now and with the channel. A share without a figure for the
/// channel stays as it is.
fn now_and_then(figures: &Figures) -> Option<[[f64; 2]; 2]> {
    let (tell, fast) = (figures.get(Figure::Tell)?, figures.get(Figure::Fast)?);
    let tell_then = figures.get(Figure::TellThen).unwrap_or(tell);
    let fast_then = figures.get(Figure::FastThen).unwrap_or(fast);
    Some([[tell, fast], [tell_then, fast_then]])
}
