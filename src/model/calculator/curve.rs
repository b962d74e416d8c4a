//! How the advantage follows one input (method 4.10).

use super::response::quantity_of;
use super::sensitivity::Field;
use super::{Answers, Input, Model, Results};
use crate::model::{Estimate, Limits};

/// The advantage at figures of one input, while the others stay.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The figure in force, with its range.
    pub estimate: Estimate,
    /// Figures of the input, rising, each with the advantage there. Where the advantage turns, a point is at 0.
    pub points: Vec<(f64, f64)>,
    /// The figure nearest to the one in force at which the advantage turns; `None` if it keeps its sign.
    pub turn: Option<f64>,
}

/// The stretches of a curve, each of which is drawn straight.
const STRETCHES: u32 = 24;

/// The curve of an input as far as a slider with these limits reaches; `None` if the model has no such input.
///
/// Each choice follows the input as its value does at the likeliest figures, beginning where its mean is, so that
/// at the figure in force the curve says what the headline says.
pub fn curve(
    model: &Model,
    answers: &Answers,
    results: &Results,
    input: &Input,
    limits: &Limits,
) -> Option<Curve> {
    let field = Field::new(model, answers);
    let estimate = quantity_of(&field.figures, input)?.estimate;
    let now = estimate.likely();
    let (from, to) = (limits.min().min(now), limits.max().max(now));
    let expected = &results.expected;
    let lift = expected.offer.value - field.offer.worth.value;
    let alternatives = field.alternatives.iter().zip(&expected.alternatives);
    let lifts: Vec<f64> =
        alternatives.map(|((_, judged), (_, means))| means.value - judged.worth.value).collect();
    let advantage = |x: f64| {
        let answers = field.supposing(input, x);
        let there = Field::new(model, &answers);
        let rivals = there.alternatives.iter().zip(&lifts);
        let best = rivals.map(|((_, rival), lift)| rival.worth.value + lift);
        there.offer.worth.value + lift - best.fold(there.floor(), f64::max)
    };
    let mut points: Vec<(f64, f64)> = Vec::new();
    let mut turn: Option<f64> = None;
    // The last point that is not at 0.
    let mut last: Option<(f64, f64)> = None;
    for at in 0..=STRETCHES {
        let x = from + (to - from) * f64::from(at) / f64::from(STRETCHES);
        let y = advantage(x);
        if let Some((before, there)) = last
            && there * y < 0.0
        {
            let zero = match points.last() {
                Some((zero, 0.0)) => *zero,
                _ => before + (x - before) * there / (there - y),
            };
            points.push((zero, 0.0));
            let is_nearer = |turn: f64| (zero - now).abs() < (turn - now).abs();
            turn = turn.filter(|turn| !is_nearer(*turn)).or(Some(zero));
        }
        points.push((x, y));
        last = if y == 0.0 { last } else { Some((x, y)) };
    }
    Some(Curve { estimate, points, turn })
}
