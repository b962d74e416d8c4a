//! `Model` + `Answers` → `Results`: the one function that everything else serves.

use super::figures::Fit;
use super::sensitivity::{BreakEven, Field, Sensitivity};
use super::{
    Answers, Chance, Comparison, EvidenceShares, Expected, Information, Input, Model, Rates,
    Verdict, Workings, Worth, Years,
};
use crate::model::{CollectVec, Id, Quantity};

/// The parts of the utility, each 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct UtilityParts {
    /// To what degree the offer does the job.
    pub performance: f64,
    /// To what degree it removes an obstacle; `None` if that is not what it is for.
    pub constraint: Option<f64>,
    /// To what degree each outcome that must come right does.
    pub outcomes: Vec<f64>,
}

/// An answer that the model does not use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// A figure for something that the model does not ask.
    Input(Input),
    /// A persona that the model does not have.
    Persona(Id),
    /// An alternative that the model does not have.
    Alternative(Id),
    /// A situation that the model does not have.
    Situation(Id),
    /// A rating in the order of importance that the model does not have.
    Rating(Id),
}

/// Everything that is computed. It is never stored; the same inputs give the same bits on every
/// machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// The offer.
    pub offer: Worth,
    /// Each alternative that was compared, with its position in the model.
    pub alternatives: Vec<(usize, Worth)>,
    /// The offer compared with the best of them, at the likeliest figures.
    pub comparison: Comparison,
    /// The means over all likely cases, on which the headline rests.
    pub expected: Expected,
    /// The offer over the years; `None` if everything comes at the start.
    pub years: Option<Years>,
    /// The drivers in force, in the model's order.
    pub drivers: Vec<Quantity>,
    /// The rates in force.
    pub rates: Rates,
    /// The sensitivities, the widest swing first.
    pub sensitivities: Vec<Sensitivity>,
    /// How sure the value is; `None` if no figure has a range.
    pub chance: Option<Chance>,
    /// What knowing each uncertain figure is worth, the most worthwhile first.
    pub information: Vec<Information>,
    /// The parts of the warranty that are needed, in the order a · k · n · s.
    pub warranty: Vec<(Input, f64)>,
    /// Performance, constraint and outcomes in force, if the model speaks of utility.
    pub utility: Option<UtilityParts>,
    /// Where the price would turn the result.
    pub price_break_even: Option<BreakEven>,
    /// The answers that the model does not use.
    pub skipped: Vec<Skipped>,
}

impl Results {
    /// The result in one word.
    pub fn verdict(&self) -> Verdict {
        self.expected.verdict(self.chance.as_ref())
    }

    /// The share of likely cases in which the offer pays for itself within its years, each at its worth at the
    /// start: there it is the share in which the sum of all years is above 0 (method 3.11). `None` without years,
    /// without a range, or where several alternatives may be the reference.
    pub fn chance_to_pay_back(&self) -> Option<f64> {
        let (years, chance) = (self.years.as_ref()?, self.chance.as_ref()?);
        match years.reference {
            None => Some(chance.gains),
            Some(_) => (self.alternatives.len() == 1).then_some(chance.beats),
        }
    }

    /// The sensitivity of one input, if it moves the value at all.
    pub fn sensitivity(&self, input: &Input) -> Option<&Sensitivity> {
        self.sensitivities.iter().find(|row| row.input == *input)
    }

    /// The part of the warranty that fails most often, if any fails.
    pub fn weakest_link(&self) -> Option<&(Input, f64)> {
        let failing = self.warranty.iter().filter(|(_, share)| *share < 1.0);
        failing.min_by(|(_, a), (_, b)| a.total_cmp(b))
    }

    /// Whether no benefit was measured or asked of a customer: then it is an estimate, never customer value
    /// (method 1.10). Without benefits, all the money decides.
    pub fn is_only_an_estimate(&self) -> bool {
        let Worth { evidence, benefit_evidence: benefits, .. } = &self.offer;
        let known = |shares: &EvidenceShares| shares.measured > 0.0 || shares.stated > 0.0;
        !known(if benefits.assumed > 0.0 { benefits } else { evidence })
    }
}

/// Computes everything. It cannot fail: answers that the model does not use are listed in
/// `skipped`.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model};
/// use worthwhile::model::calculator::{Answers, Verdict, evaluate};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
///
/// let results = evaluate(&model, &Answers::default());
/// assert_eq!(results.verdict(), Verdict::AlternativeIsBetter);
/// assert_eq!(format!("{:.2}", results.offer.value), "2.12");
/// assert_eq!(format!("{:.2}", results.comparison.room.ceiling.unwrap()), "7.95");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn evaluate(model: &Model, answers: &Answers) -> Results {
    evaluate_with(&mut Workings::default(), model, answers)
}

/// The same, to the last bit, but faster after an evaluation that left these workings and of which only a few
/// figures changed.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model};
/// use worthwhile::model::calculator::{Answers, Input, Workings, evaluate, evaluate_with};
/// use worthwhile::model::Estimate;
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
///
/// let mut workings = Workings::default();
/// let mut answers = Answers::default();
/// for income in [10.0, 20.0, 30.0] {
///     answers.inputs.insert(Input::Hour, Estimate::exactly(income).unwrap());
///     let results = evaluate_with(&mut workings, &model, &answers);
///     assert_eq!(results, evaluate(&model, &answers));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn evaluate_with(workings: &mut Workings, model: &Model, answers: &Answers) -> Results {
    let field = Field::new(model, answers);
    let sensitivities = field.sensitivities();
    let price_break_even = field.break_even(&Input::Price(model.offer.id.clone()));
    let skipped = skipped(model, answers);
    let drawn = field.drawn(workings);
    let expected = field.expected(drawn.as_ref().map(|drawn| &*drawn.means));
    let years = Years::new(model, &expected);
    let comparison = field.comparison();
    let (chance, information) =
        drawn.map_or((None, Vec::new()), |drawn| (Some(drawn.chance), drawn.information));
    let alternatives =
        field.alternatives.into_iter().map(|(at, judged)| (at, judged.worth)).collect_vec();
    Results {
        utility: utility_parts(model, &field.offer.fit),
        warranty: warranty_parts(model, &field.offer.fit),
        offer: field.offer.worth,
        alternatives,
        comparison,
        expected,
        years,
        drivers: field.figures.drivers,
        rates: field.figures.rates,
        sensitivities,
        chance,
        information,
        price_break_even,
        skipped,
    }
}

/// The worth of the offer alone: the part of [`evaluate`] that is fast enough for a million
/// responses.
pub fn offer_worth(model: &Model, answers: &Answers) -> Worth {
    let figures = super::figures::Figures::new(model, answers);
    let fit = figures.fit(&model.offer);
    Worth::of(&model.offer, &figures, &fit)
}

fn utility_parts(model: &Model, fit: &Fit) -> Option<UtilityParts> {
    let utility = model.offer.utility.as_ref()?;
    let constraint = utility.constraint.map(|_| fit.constraint);
    Some(UtilityParts { performance: fit.performance, constraint, outcomes: fit.outcomes.clone() })
}

fn warranty_parts(model: &Model, fit: &Fit) -> Vec<(Input, f64)> {
    let parts = [
        (Input::Available, fit.available),
        (Input::Capacity, fit.capacity),
        (Input::Continuous, fit.continuous),
        (Input::Secure, fit.secure),
    ];
    parts.into_iter().filter(|(input, _)| model.asks(input)).collect_vec()
}

fn skipped(model: &Model, answers: &Answers) -> Vec<Skipped> {
    let mut all = Vec::new();
    let mut unless = |is_known: bool, id: &Id, skipped: fn(Id) -> Skipped| {
        if !is_known {
            all.push(skipped(id.clone()));
        }
    };
    if let Some(id) = &answers.persona {
        unless(model.persona(id).is_some(), id, Skipped::Persona);
    }
    if let Some(id) = &answers.alternative {
        let is_known = model.alternative(id).is_some();
        unless(is_known, id, Skipped::Alternative);
    }
    if let Some(id) = &answers.situation {
        unless(model.situation(id).is_some(), id, Skipped::Situation);
    }
    for id in &answers.order {
        unless(model.element(id).is_some(), id, Skipped::Rating);
    }
    for (input, _) in answers.inputs.iter().filter(|(input, _)| !model.asks(input)) {
        all.push(Skipped::Input(input.clone()));
    }
    all
}

impl Model {
    /// Whether an answer to this input has an effect anywhere in the model.
    pub fn asks(&self, input: &Input) -> bool {
        let utility = self.offer.utility.as_ref();
        let warranty = &self.offer.warranty;
        if self.formula(input).is_some() {
            return false;
        }
        match input {
            Input::Price(id) => self.offers().any(|offer| offer.id == *id),
            Input::Amount(id) | Input::Belief(id) => self.element(id).is_some(),
            Input::Driver(id) => self.driver(id).is_some(),
            Input::Hour | Input::Hassle | Input::Anchor => true,
            Input::Performance => utility.is_some(),
            Input::Constraint => utility.is_some_and(|utility| utility.constraint.is_some()),
            Input::Outcome(id) => utility.is_some_and(|u| u.must_be.iter().any(|o| o.id == *id)),
            Input::Available => warranty.available.is_some(),
            Input::Capacity => warranty.capacity.is_some(),
            Input::Continuous => warranty.continuous.is_some(),
            Input::Secure => warranty.secure.is_some(),
            Input::FailureCost => warranty.failure_cost.is_some(),
        }
    }
}
