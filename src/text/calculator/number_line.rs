//! The number line of all choices: where the dots stand, and where their labels find room.

use super::{Sentences, Shown};
use crate::model::CollectVec;

/// How wide the line is where it is narrowest, on a telephone of 320 pixels, in heights of a letter (em).
pub const NARROWEST: f64 = 17.5;

/// What lies between two labels on one row, in em.
const GAP: f64 = 0.75;

/// The share of the width that is left free at both ends, so that no dot is cut.
const MARGIN: f64 = 0.04;

/// Every choice on one line, by what it leaves.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberLine {
    /// Where nothing is left, as a share of the width.
    pub zero: f64,
    /// Between what shares eight of ten likely cases of the offer lie.
    pub band: Option<(f64, f64)>,
    /// The offer, the alternatives, and doing nothing where one may.
    pub dots: Vec<Dot>,
    /// How many rows there are for the offer's label above the line, and for the others below.
    pub rows: [usize; 2],
}

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Which one.
    pub choice: Choice,
    /// Where it stands, as a share of the width.
    pub at: f64,
    /// Whether it leaves less than nothing.
    pub is_loss: bool,
    /// Its name, and what it leaves.
    pub words: [String; 2],
    /// Its label.
    pub label: Label,
}

/// The kinds of choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The offer.
    Offer,
    /// An alternative.
    Alternative,
    /// Doing nothing.
    Nothing,
}

/// A label, of one or two lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Its lines.
    pub lines: Vec<String>,
    /// Where its anchor stands, as a share of the width.
    pub at: f64,
    /// Its anchor.
    pub anchor: Anchor,
    /// Its first row, counted from 0.
    pub row: usize,
}

/// Which part of a label stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

impl Label {
    /// The stretch that it covers on a line of this width, both in em.
    pub fn stretch(&self, width: f64) -> (f64, f64) {
        let own = self.lines.iter().map(|line| ems(line)).fold(0.0, f64::max);
        let at = self.at * width;
        match self.anchor {
            Anchor::Start => (at, at + own),
            Anchor::Middle => (at - own / 2.0, at + own / 2.0),
            Anchor::End => (at - own, at),
        }
    }

    /// Whether it and another label would touch where the line is narrowest. On a wider line they are farther
    /// apart, because anchors move and letters do not grow.
    fn touches(&self, other: &Self) -> bool {
        let (own, its) = (self.stretch(NARROWEST), other.stretch(NARROWEST));
        let rows = |label: &Self| label.row..label.row + label.lines.len();
        let (a, b) = (rows(self), rows(other));
        let beside = own.1 + GAP <= its.0 || its.1 + GAP <= own.0;
        !beside && a.start < b.end && b.start < a.end
    }
}

/// A label of a dot at a share of the width, on row 0.
fn label(at: f64, lines: Vec<String>) -> Label {
    let own = lines.iter().map(|line| ems(line)).fold(0.0, f64::max);
    let (place, most) = (at * NARROWEST, NARROWEST - own);
    let (at, anchor) = if (own / 2.0..=NARROWEST - own / 2.0).contains(&place) {
        (at, Anchor::Middle)
    } else if at < 0.5 {
        (place.min(most).max(0.0) / NARROWEST, Anchor::Start)
    } else {
        (place.max(own).min(NARROWEST) / NARROWEST, Anchor::End)
    };
    Label { lines, at, anchor, row: 0 }
}

/// The labels of the dots at these places, none over another: each on the first row that has room for it. Lines
/// lead down from the dots, so the label that the fewest of them would have to pass takes its row first.
pub fn labels(dots: Vec<(f64, Vec<String>)>) -> Vec<Label> {
    let places = dots.iter().map(|(at, _)| at * NARROWEST).collect_vec();
    let mut left = dots.into_iter().map(|(at, lines)| label(at, lines)).enumerate().collect_vec();
    let mut placed: Vec<(usize, Label)> = Vec::new();
    loop {
        let passed_by = |(own, label): &(usize, Label)| {
            let (from, to) = label.stretch(NARROWEST);
            let others = left.iter().filter(|(other, _)| other != own);
            let place = others.filter_map(|(other, _)| places.get(*other));
            place.filter(|place| (from..to).contains(*place)).count()
        };
        let first = left.iter().enumerate().min_by_key(|(_, it)| passed_by(it));
        let Some(at) = first.map(|(at, _)| at) else { break };
        let (own, mut next) = left.remove(at);
        while placed.iter().any(|(_, other)| other.touches(&next)) {
            next.row += 1;
        }
        placed.push((own, next));
    }
    placed.sort_by_key(|(own, _)| *own);
    placed.into_iter().map(|(_, label)| label).collect_vec()
}

/// A name and an amount on one line, or on two where they are too long for the narrowest line; a name that is too
/// long even so is cut.
pub fn lines(name: &str, amount: &str) -> Vec<String> {
    let whole = [name, amount].join(" ");
    if ems(&whole) <= NARROWEST {
        return vec![whole];
    }
    // The first line takes as many words as it has room for.
    let mut first = String::new();
    let mut rest = name;
    while let Some((word, behind)) = rest.split_once(' ') {
        let longer = if first.is_empty() { word.to_owned() } else { [&*first, word].join(" ") };
        if ems(&longer) > NARROWEST {
            break;
        }
        (first, rest) = (longer, behind);
    }
    let last = [&*cut(rest, NARROWEST - ems(amount) - ems(" ")), amount].join(" ");
    if first.is_empty() { vec![last] } else { vec![first, last] }
}

/// As much of a text as has room.
fn cut(text: &str, room: f64) -> String {
    if ems(text) <= room {
        return text.to_owned();
    }
    let mut left = room - ems("…");
    let fits = |sign: &char| {
        left -= em(*sign);
        left >= 0.0
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

/// How wide a text is in em, rather too much than too little: a host may choose any font.
fn ems(text: &str) -> f64 {
    text.chars().map(em).sum()
}

fn em(sign: char) -> f64 {
    match sign {
        ' ' | '.' | ',' | '\'' | '’' | ':' | 'i' | 'j' | 'l' | 'f' | 't' | 'r' | 'I' | '-'
        | '(' | ')' => 0.4,
        'm' | 'w' | 'M' | 'W' | '…' | '@' | '%' => 0.95,
        'A'..='Z' => 0.72,
        '\u{1100}'.. => 1.05,
        _ => 0.6,
    }
}

/// The next round number that is at least so much.
fn round_up(least: f64) -> f64 {
    let mut unit = 1.0;
    while unit < least {
        unit *= 10.0;
    }
    while unit / 10.0 >= least && unit > 1e-9 {
        unit /= 10.0;
    }
    let finer = [0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8].map(|share| share * unit);
    finer.into_iter().find(|end| *end >= least).unwrap_or(unit)
}

/// A choice before it has a place: what it is called, what it leaves, and that amount in words.
struct Stand<'a> {
    choice: Choice,
    name: &'a str,
    value: f64,
    amount: String,
}

impl Sentences<'_> {
    /// Every choice by what it leaves.
    pub fn number_line(&self) -> NumberLine {
        let shown = self.headline();
        let stands = self.stands(&shown);
        let chance = self.results.chance.as_ref();
        let band = chance.map(|chance| (chance.p10, chance.p90));
        let ends = band.into_iter().flat_map(|(low, high)| [low, high]);
        let share = scale(stands.iter().map(|stand| stand.value).chain(ends));
        // The offer's label stands alone above the line, the others below it.
        let (first, rest) = stands.split_at(1.min(stands.len()));
        let place = |stands: &[Stand]| {
            let dot = |stand: &Stand| (share(stand.value), lines(stand.name, &stand.amount));
            labels(stands.iter().map(dot).collect_vec())
        };
        let (own, others) = (place(first), place(rest));
        // Room is kept for all labels under one another, so that nothing below the line moves.
        let longest = self.signed_money(-shown.offer.costs.max(shown.offer.benefits), shown.step);
        let kept = |stands: &[Stand]| -> usize {
            stands.iter().map(|stand| lines(stand.name, &longest).len()).sum()
        };
        let used = |labels: &[Label]| {
            labels.iter().map(|label| label.row + label.lines.len()).max().unwrap_or(0)
        };
        let rows = [kept(first).max(used(&own)), kept(rest).max(used(&others))];
        let dot = |(stand, label): (&Stand, Label)| Dot {
            choice: stand.choice,
            at: share(stand.value),
            is_loss: stand.value < 0.0,
            words: [stand.name.to_owned(), stand.amount.to_owned()],
            label,
        };
        let dots = stands.iter().zip(own.into_iter().chain(others)).map(dot).collect_vec();
        NumberLine {
            zero: share(0.0),
            band: band.map(|(low, high)| (share(low), share(high))),
            dots,
            rows,
        }
    }

    /// The offer, the alternatives, and doing nothing where one may.
    fn stands(&self, shown: &Shown) -> Vec<Stand<'_>> {
        let expected = &self.results.expected;
        let stand = |choice, name, value, amount| {
            let amount = self.signed_money(amount, shown.step);
            Stand { choice, name, value, amount }
        };
        let offer = self.name(&self.model.offer);
        let own = stand(Choice::Offer, offer, expected.offer.value, shown.offer.value);
        let rivals = expected.alternatives.iter().zip(&shown.alternatives);
        let rivals = rivals.filter_map(|((at, means), (_, sums))| {
            let name = self.name(self.model.alternatives.get(*at)?);
            Some(stand(Choice::Alternative, name, means.value, sums.value))
        });
        let nothing = (!expected.comparison.must_choose)
            .then(|| stand(Choice::Nothing, self.text.doing_nothing(), 0.0, 0.0));
        std::iter::once(own).chain(rivals).chain(nothing).collect_vec()
    }
}

/// Which share of the width a figure stands at, on a line between round numbers around all of these.
fn scale(figures: impl Iterator<Item = f64> + Clone) -> impl Fn(f64) -> f64 {
    let least = round_up(figures.clone().fold(0.0, |most: f64, figure| most.max(-figure)));
    let most = round_up(figures.fold(0.0, f64::max));
    // Zero never stands at the very end, so that both sides are seen.
    let reach = least.max(most) / 4.0;
    let (low, high) = (-least.max(reach), most.max(reach));
    move |figure| MARGIN + (figure - low) / (high - low) * (1.0 - 2.0 * MARGIN)
}
