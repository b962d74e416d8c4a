//! The draws of single figures: one stream of chance for each real quantity (method 4.2 and 4.6).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::figures::Figures;
use super::relation::{Triangle, related};
use super::response::quantity_of;
use super::series::{Column, DRAWS, Series};
use super::steps::Steps;
use super::{Input, Offer};
use crate::model::{Ends, Estimate, Id, Shape, Spread, normal};

/// Any number, as long as it stays the same.
const SEED: u64 = 0x776f_7274_6877_6869;

/// The draws of all figures with a range, made when they are asked for.
pub(super) struct Draws<'a> {
    figures: &'a Figures<'a>,
    columns: &'a mut Steps,
    /// The shares of outcomes that are drawn for figures that hang together.
    related: Vec<(Input, Column)>,
    /// What was drawn for figures of the model, each with its column.
    pub(super) drawn: Vec<(Input, Column)>,
    /// The number of figures with a range, among them those that no answer can change.
    pub(super) ranges: usize,
}

/// The share of outcomes that each draw of a figure takes.
enum Shares {
    /// Those of a stream of its own, by its seed.
    Alone(u64),
    /// Those that hang together with the shares of others.
    Together(Column),
}

/// Between what a figure is drawn.
enum Range<'a> {
    /// The ends of an estimate, kept within bounds.
    Ends(Estimate, (f64, f64)),
    /// Quantiles at equal steps of probability.
    Quantiles(&'a [f64]),
}

/// Adds a seed, of which one float would not hold all digits.
fn add_seed(all: &mut Vec<Series>, seed: u64) {
    all.push(Series::Same((seed >> 32) as f64));
    all.push(Series::Same((seed & 0xffff_ffff) as f64));
}

/// Everything on which the draws of a figure depend.
fn start(shares: &Shares, range: &Range, shape: Shape) -> Vec<Series> {
    let mut all = Vec::new();
    match shares {
        Shares::Alone(seed) => add_seed(&mut all, *seed),
        Shares::Together(column) => all.push(Series::Drawn(column.clone())),
    }
    let flag = |is: bool| f64::from(u8::from(is));
    let mut add = |figures: &[f64]| all.extend(figures.iter().copied().map(Series::Same));
    match range {
        Range::Ends(it, (min, max)) => {
            let percentiles = flag(it.ends() == Ends::P10P90);
            add(&[it.low(), it.likely(), it.high(), *min, *max]);
            add(&[percentiles, flag(shape == Shape::Pert), flag(false)]);
        }
        Range::Quantiles(quantiles) => {
            add(quantiles);
            add(&[flag(true)]);
        }
    }
    all
}

/// A figure in every draw; nothing if it has no range.
fn column(shares: &Shares, range: &Range, shape: Shape) -> Vec<Series> {
    let (spread, (min, max)) = match range {
        Range::Ends(estimate, _) if !estimate.is_range() => return Vec::new(),
        Range::Ends(estimate, bounds) => (Spread::new(estimate, shape), *bounds),
        Range::Quantiles(all) => (Spread::of_quantiles(all), (f64::NEG_INFINITY, f64::INFINITY)),
    };
    let shares = match shares {
        Shares::Alone(seed) => uniforms(*seed),
        Shares::Together(shares) => shares.clone(),
    };
    vec![Series::Drawn(shares.iter().map(|u| spread.quantile(*u).clamp(min, max)).collect())]
}

impl<'a> Draws<'a> {
    pub(super) fn new(figures: &'a Figures<'a>, ties: &mut Steps, columns: &'a mut Steps) -> Self {
        Self { figures, columns, related: tied(figures, ties), drawn: Vec::new(), ranges: 0 }
    }

    /// The figure of an input in every draw; `None` if it has no range. It depends only on the input itself
    /// and on what hangs together with it, so that a change of one figure does not disturb the others.
    pub(super) fn of(&mut self, input: &Input) -> Option<Column> {
        let estimate = quantity_of(self.figures, input)?.estimate;
        self.drawn(input, &Range::Ends(estimate, self.figures.model.bounds(input)))
    }

    /// A figure with such quantiles in every draw; `None` if it has no range.
    pub(super) fn within(&mut self, input: &Input, quantiles: &[f64]) -> Option<Column> {
        if quantiles.is_empty() || self.figures.answers.inputs.get(input).is_some() {
            return self.of(input);
        }
        self.drawn(input, &Range::Quantiles(quantiles))
    }

    /// A figure of the fit of an offer in every draw; `None` if it has no range. Answers change only the fit of
    /// the judged offer.
    pub(super) fn fit(&mut self, offer: &Offer, input: &Input) -> Option<Column> {
        if std::ptr::eq(offer, &self.figures.model.offer) {
            return self.of(input);
        }
        let range = Range::Ends(offer.fit_quantity(input)?.estimate, input.bounds());
        self.column(&Shares::Alone(stream(input, Some(&offer.id))), &range)
    }

    fn drawn(&mut self, input: &Input, range: &Range) -> Option<Column> {
        let column = self.column(&self.shares(input), range)?;
        self.drawn.push((input.clone(), column.clone()));
        Some(column)
    }

    // Figures without a range are steps too, so that one that gets or loses its range moves no other step.
    fn column(&mut self, shares: &Shares, range: &Range) -> Option<Column> {
        let shape = self.figures.model.shape;
        let start = start(shares, range, shape);
        let column = self.columns.take(start, &mut |_| column(shares, range, shape)).first();
        let Some(Series::Drawn(column)) = column else { return None };
        self.ranges += 1;
        Some(column.clone())
    }

    fn shares(&self, input: &Input) -> Shares {
        let input = source(self.figures, input);
        let tied = self.related.iter().find(|(other, _)| *other == input);
        tied.map_or_else(
            || Shares::Alone(stream(&input, None)),
            |(_, column)| Shares::Together(column.clone()),
        )
    }
}

/// The input whose stream an input shares: what is the same thing in the offer is one quantity.
fn source(figures: &Figures, input: &Input) -> Input {
    let Input::Amount(id) = input else { return input.clone() };
    let mut own = figures.model.offer.elements.iter();
    let same = own.find(|element| element.compared.same_as.contains(id));
    same.map_or_else(|| input.clone(), |element| Input::Amount(element.id.clone()))
}

/// The shares of figures of which each row mixes standard normal ones with these seeds.
fn mix(seeds: &[u64], rows: &[Vec<f64>]) -> Vec<Series> {
    let normals = |seed: &u64| uniforms(*seed).iter().map(|u| normal::quantile(*u)).collect();
    let normals: Vec<Vec<f64>> = seeds.iter().map(normals).collect();
    let mix = |row: &Vec<f64>| {
        let mut sums = vec![0.0; DRAWS];
        for (weight, column) in row.iter().zip(&normals) {
            for (sum, z) in sums.iter_mut().zip(column) {
                *sum += weight * z;
            }
        }
        Series::Drawn(sums.into_iter().map(normal::share_below).collect())
    };
    rows.iter().map(mix).collect()
}

/// The shares of outcomes of figures that hang together: a Gaussian copula, with the rank correlations that the
/// model gives (method 4.6).
fn tied(figures: &Figures, ties: &mut Steps) -> Vec<(Input, Column)> {
    let relations = &figures.model.relations;
    let inputs = related(relations);
    let Some(triangle) = Triangle::of(&inputs, relations) else { return Vec::new() };
    let sources: Vec<Input> = inputs.iter().map(|input| source(figures, input)).collect();
    let seeds: Vec<u64> = sources.iter().map(|source| stream(source, None)).collect();
    let mut start = Vec::new();
    for (seed, row) in seeds.iter().zip(triangle.rows()) {
        add_seed(&mut start, *seed);
        for weight in row {
            start.push(Series::Same(*weight));
        }
    }
    let columns = ties.take(start, &mut |_| mix(&seeds, triangle.rows()));
    let mut tied = Vec::new();
    for (source, column) in sources.into_iter().zip(columns) {
        if let Series::Drawn(column) = column {
            tied.push((source, column.clone()));
        }
    }
    tied
}

/// Numbers between 0 and 1, one for each draw; the same seed gives the same ones on every machine.
fn uniforms(seed: u64) -> Column {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    // The 53 highest bits, because a float has 53 bits of precision.
    let next = |_| (random.next_u64() >> 11) as f64 / TWO_TO_53;
    (0..DRAWS).map(next).collect()
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
        Input::Driver(id) => (14, Some(id)),
    };
    let text = |id: Option<&'_ Id>| id.map_or("", |id| id.as_str()).to_owned();
    let name = text(id) + &text(offer);
    let hash =
        std::iter::once(kind).chain(name.bytes()).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    SEED ^ hash
}
