//! The draws of single figures: one stream of chance for each real quantity (method 4.2 and 4.6).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::figures::Figures;
use super::relation::{Triangle, related};
use super::response::quantity_of;
use super::{Element, Input, Offer};
use crate::model::{Estimate, Id, Spread, normal};

/// The number of draws.
pub const DRAWS: usize = 10_000;
/// Any number, as long as it stays the same.
const SEED: u64 = 0x776f_7274_6877_6869;

/// One number for each draw.
pub(super) type Column = Vec<f64>;

/// The draws of all figures with a range, made when they are asked for.
pub(super) struct Draws<'a> {
    figures: &'a Figures<'a>,
    /// The shares of outcomes that are drawn for figures that hang together.
    related: Vec<(Input, Column)>,
    /// What was drawn for figures of the model, each with its column.
    pub(super) drawn: Vec<(Input, Column)>,
    /// The number of figures with a range, among them those that no answer can change.
    pub(super) ranges: usize,
}

impl<'a> Draws<'a> {
    pub(super) fn new(figures: &'a Figures<'a>) -> Self {
        Self { figures, related: tied(figures), drawn: Vec::new(), ranges: 0 }
    }

    /// The figure of an input in every draw; `None` if it has no range. It depends only on the input itself
    /// and on what hangs together with it, so that a change of one figure does not disturb the others.
    pub(super) fn of(&mut self, input: &Input) -> Option<Column> {
        let estimate = quantity_of(self.figures, input)?.estimate;
        let column = self.column(input, &estimate, self.figures.model.bounds(input))?;
        self.drawn.push((input.clone(), column.clone()));
        Some(column)
    }

    /// The amount of an element in every draw; `None` if it has no range.
    pub(super) fn amount(&mut self, element: &Element) -> Option<Column> {
        let input = Input::Amount(element.id.clone());
        if element.quantiles.is_empty() || self.figures.answers.inputs.get(&input).is_some() {
            return self.of(&input);
        }
        let spread = Spread::of_quantiles(&element.quantiles);
        let column: Column = self.shares(&input).iter().map(|u| spread.quantile(*u)).collect();
        self.ranges += 1;
        self.drawn.push((input, column.clone()));
        Some(column)
    }

    /// A figure of the fit of an offer in every draw; `None` if it has no range. Answers change only the fit of
    /// the judged offer.
    pub(super) fn fit(&mut self, offer: &Offer, input: &Input) -> Option<Column> {
        if std::ptr::eq(offer, &self.figures.model.offer) {
            return self.of(input);
        }
        let estimate = offer.fit_quantity(input)?.estimate;
        let spread = self.spread(&estimate)?;
        let (min, max) = input.bounds();
        let shares = uniforms(stream(input, Some(&offer.id)));
        Some(shares.map(|u| spread.quantile(u).clamp(min, max)).collect())
    }

    fn column(
        &mut self,
        input: &Input,
        estimate: &Estimate,
        (min, max): (f64, f64),
    ) -> Option<Column> {
        let spread = self.spread(estimate)?;
        let shares = self.shares(input);
        Some(shares.iter().map(|u| spread.quantile(*u).clamp(min, max)).collect())
    }

    fn spread(&mut self, estimate: &Estimate) -> Option<Spread> {
        if !estimate.is_range() {
            return None;
        }
        self.ranges += 1;
        Some(Spread::new(estimate, self.figures.model.shape))
    }

    /// The share of outcomes that each draw of an input takes.
    fn shares(&self, input: &Input) -> Column {
        let input = source(self.figures, input);
        let tied = self.related.iter().find(|(other, _)| *other == input);
        tied.map_or_else(|| uniforms(stream(&input, None)).collect(), |(_, column)| column.clone())
    }
}

/// The input whose stream an input shares: what is the same thing in the offer is one quantity.
fn source(figures: &Figures, input: &Input) -> Input {
    let Input::Amount(id) = input else { return input.clone() };
    let mut own = figures.model.offer.elements.iter();
    let same = own.find(|element| element.compared.same_as.contains(id));
    same.map_or_else(|| input.clone(), |element| Input::Amount(element.id.clone()))
}

/// The shares of outcomes of figures that hang together: a Gaussian copula, with the rank correlations that the
/// model gives (method 4.6).
fn tied(figures: &Figures) -> Vec<(Input, Column)> {
    let relations = &figures.model.relations;
    let inputs = related(relations);
    let Some(triangle) = Triangle::of(&inputs, relations) else { return Vec::new() };
    let normals: Vec<Column> = inputs
        .iter()
        .map(|input| {
            uniforms(stream(&source(figures, input), None)).map(normal::quantile).collect()
        })
        .collect();
    let mix = |row: &Vec<f64>| {
        let mut sums = vec![0.0; DRAWS];
        for (weight, column) in row.iter().zip(&normals) {
            for (sum, z) in sums.iter_mut().zip(column) {
                *sum += weight * z;
            }
        }
        sums.into_iter().map(normal::share_below).collect()
    };
    let sources = inputs.iter().map(|input| source(figures, input));
    sources.zip(triangle.rows().iter().map(mix)).collect()
}

/// Numbers between 0 and 1, one for each draw; the same seed gives the same ones on every machine.
fn uniforms(seed: u64) -> impl Iterator<Item = f64> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    // The 53 highest bits, because a float has 53 bits of precision.
    std::iter::repeat_with(move || (random.next_u64() >> 11) as f64 / TWO_TO_53).take(DRAWS)
}

const TWO_TO_53: f64 = 9_007_199_254_740_992.0;

/// A distinct seed for each input, and for each part of another offer's fit; the same on every machine (FNV-1a).
fn stream(input: &Input, offer: Option<&Id>) -> u64 {
    let (kind, id): (u8, Option<&Id>) = match input {
        Input::Price(id) => (0, Some(id)),
        Input::Amount(id) => (1, Some(id)),
        Input::Belief(id) => (2, Some(id)),
        Input::Outcome(id) => (3, Some(id)),
        Input::Hour => (4, None),
        Input::Hassle => (5, None),
        Input::Anchor => (6, None),
        Input::Performance => (7, None),
        Input::Constraint => (8, None),
        Input::Available => (9, None),
        Input::Capacity => (10, None),
        Input::Continuous => (11, None),
        Input::Secure => (12, None),
        Input::FailureCost => (13, None),
    };
    let text = |id: Option<&'_ Id>| id.map_or("", |id| id.as_str()).to_owned();
    let name = text(id) + &text(offer);
    let hash =
        std::iter::once(kind).chain(name.bytes()).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    SEED ^ hash
}
