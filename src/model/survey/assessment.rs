//! The field value assessment. It takes responses one at a time, and its results can be read at any moment.

use super::panel::{Answered, Panel};
use super::update::Samples;
use super::{
    Agreement, AskedOf, Contributor, FourPrices, Ladder, Repairs, Reservoir, Response, Said, Wave,
    Weight,
};
use crate::model::Id;
use crate::model::calculator::{Element, Input, Line, Model, Side, Worth, offer_worth};

/// One response in the scatter plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// What the model predicts, in money.
    pub predicted: f64,
    /// The stated worth, in money.
    pub stated: f64,
    /// Their group, by position.
    pub group: usize,
}

/// The seed that the page and the package's functions use: the same files give the same findings.
pub const USUAL_SEED: u64 = 20_260_101;
/// The most waves that are kept apart. Responses of further waves count in everything except drift.
pub const MOST_WAVES: usize = 60;
const MOST_CONTRIBUTORS: usize = 100;
const DOTS: usize = 2_000;
const PRICES: usize = 10_000;
const AMOUNTS: usize = 2_000;
const BUYERS: usize = 2_000;

/// The responses so far, as sums and samples. Memory grows with the model, the waves and the named
/// respondents, not with the number of responses.
///
/// Means, intervals, tests, agreement and the ladder of prices are exact. The scatter plot, the four prices
/// and the ends of ranges come from fair samples of 2,000, 10,000 and 2,000 answers, and are exact below
/// these numbers (method 7.17).
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model};
/// use worthwhile::model::survey::{Assessment, Response, USUAL_SEED};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let mut assessment = Assessment::new(model, USUAL_SEED);
/// for worth in [11.0, 12.0, 14.0, 12.5, 13.0] {
///     assessment.add(&Response { stated: Some(worth), ..Response::default() });
/// }
///
/// let agreement = assessment.agreement_of_all();
/// assert_eq!(agreement.stated().mean(), Some(12.5));
/// assert!(agreement.bias().is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Assessment {
    pub(super) model: Model,
    pub(super) seed: u64,
    pub(super) responses: usize,
    pub(super) agreements: Vec<Agreement>,
    pub(super) said: Vec<Said>,
    pub(super) waves: Vec<(Wave, Vec<Said>)>,
    pub(super) beyond_waves: usize,
    pub(super) repairs: Repairs,
    pub(super) repairs_of: Vec<Repairs>,
    pub(super) dots: Reservoir<Dot>,
    /// Samples of the answers to the elements, and then of those to the drivers.
    pub(super) amounts: Samples,
    pub(super) prices: Reservoir<(FourPrices, Weight)>,
    pub(super) ladder: Ladder,
    pub(super) buyers: Reservoir<AskedOf>,
    pub(super) team: Said,
    pub(super) contributors: Vec<Contributor>,
    pub(super) panel: Panel,
}

impl Assessment {
    /// An assessment without responses. The seed decides what the samples hold, and which responses are held
    /// out of a repair.
    pub fn new(model: Model, seed: u64) -> Self {
        let (elements, groups) = (model.offer.elements.len(), model.personas.len() + 1);
        let asked = elements + model.drivers.len();
        let amounts = (0..asked).map(|at| Reservoir::new(AMOUNTS, seed ^ at as u64)).collect();
        Self {
            seed,
            responses: 0,
            agreements: vec![Agreement::default(); groups],
            said: vec![Said::nothing(elements); groups],
            waves: Vec::new(),
            beyond_waves: 0,
            repairs: Repairs::new(elements, seed),
            repairs_of: vec![Repairs::new(elements, seed); groups],
            dots: Reservoir::new(DOTS, seed),
            amounts,
            prices: Reservoir::new(PRICES, seed),
            ladder: Ladder::default(),
            buyers: Reservoir::new(BUYERS, seed),
            team: Said::nothing(elements),
            contributors: Vec::new(),
            panel: Panel::default(),
            model,
        }
    }

    /// Takes one response.
    pub fn add(&mut self, response: &Response) {
        self.responses += 1;
        let worth = offer_worth(&self.model, &response.answers);
        if let Some(name) = &response.contributor {
            self.hear_team(name, response, &worth);
            return;
        }
        let group = self.group_of(response.answers.persona.as_ref());
        self.agree(response, &worth, group);
        self.hear(response, &worth, group);
        let weight = response.weight;
        response.asked.iter().for_each(|asked| self.ladder.add(*asked, weight));
        if !response.asked.is_empty() {
            self.buyers.add((response.asked.clone(), weight));
        }
        if let Some(prices) = response.prices {
            self.prices.add((prices, weight));
        }
    }

    /// The group of a persona, by position; the last group has the people without a known persona.
    pub fn group_of(&self, persona: Option<&Id>) -> usize {
        let known = self.model.personas.iter().position(|known| Some(&known.id) == persona);
        known.unwrap_or(self.model.personas.len())
    }

    fn agree(&mut self, response: &Response, worth: &Worth, group: usize) {
        let Some(stated) = response.stated else { return };
        let weight = response.weight.get();
        let ours = worth.perceived_value + worth.cost_by_kind.price;
        let predicted = response.predicted.unwrap_or(ours);
        if let Some(agreement) = self.agreements.get_mut(group) {
            agreement.add(predicted, stated, weight);
        }
        self.dots.add(Dot { predicted, stated, group });
        // A prediction from elsewhere says nothing about our elements.
        if response.predicted.is_none() {
            let added: Vec<f64> =
                worth.lines.iter().map(|line| added(&self.model.offer.elements, line)).collect();
            let own = self.repairs_of.get_mut(group);
            for repairs in [&mut self.repairs].into_iter().chain(own) {
                repairs.add(predicted - stated, &added, weight);
            }
        }
    }

    fn hear(&mut self, response: &Response, worth: &Worth, group: usize) {
        let elements = &self.model.offer.elements;
        let name = response.respondent.as_ref();
        let answered = name.map(|name| (name, answered(response, worth, &self.model, group)));
        for ((line, element), amounts) in worth.lines.iter().zip(elements).zip(&mut self.amounts) {
            if said_amount(&self.model, response, element) {
                amounts.add((line.amount, response.weight));
            }
        }
        let drivers = self.model.drivers.iter();
        for (driver, amounts) in drivers.zip(self.amounts.iter_mut().skip(elements.len())) {
            let input = Input::Driver(driver.id.clone());
            if let Some(said) = response.answers.inputs.get(&input) {
                let said = said.within(driver.bounds()).likely();
                amounts.add((said, response.weight));
            }
        }
        if let Some(said) = self.said.get_mut(group) {
            said.hear(response, worth, &self.model);
        }
        let Some(wave) = &response.wave else { return };
        let Some(at) = self.wave_at(wave) else {
            self.beyond_waves += 1;
            return;
        };
        if let Some((name, answered)) = answered {
            self.panel.add(name, wave, answered);
        }
        let said = self.waves.get_mut(at).and_then(|(_, groups)| groups.get_mut(group));
        if let Some(said) = said {
            said.hear(response, worth, &self.model);
        }
    }

    fn wave_at(&mut self, wave: &Wave) -> Option<usize> {
        match self.waves.binary_search_by(|(other, _)| other.cmp(wave)) {
            Ok(at) => Some(at),
            Err(_) if self.waves.len() == MOST_WAVES => None,
            Err(at) => {
                let nothing = Said::nothing(self.model.offer.elements.len());
                self.waves.insert(at, (wave.clone(), vec![nothing; self.said.len()]));
                Some(at)
            }
        }
    }

    fn hear_team(&mut self, name: &str, response: &Response, worth: &Worth) {
        let elements = &self.model.offer.elements;
        self.team.hear(response, worth, &self.model);
        let amounts = worth.lines.iter().zip(elements);
        let amounts: Vec<_> = amounts
            .map(|(line, element)| {
                said_amount(&self.model, response, element).then_some(line.amount)
            })
            .collect();
        if self.contributors.len() < MOST_CONTRIBUTORS {
            self.contributors.push(Contributor { name: name.to_owned(), amounts });
        }
    }
}

/// What an element adds to the prediction: its believed worth, negative for a cost.
fn added(elements: &[Element], line: &Line) -> f64 {
    match elements.get(line.element).map(|element| element.side) {
        Some(Side::Cost) => -line.perceived,
        _ => line.perceived,
    }
}

/// What a person said in a wave. An amount that they did not answer, or that has no price, is no worth.
fn answered(response: &Response, worth: &Worth, model: &Model, group: usize) -> Answered {
    let lines = worth.lines.iter().zip(&model.offer.elements);
    let said = |(line, element): (&Line, &Element)| {
        let counts = said_amount(model, response, element) && line.unit_worth.is_some();
        counts.then_some(line.delivered)
    };
    let (weight, stated) = (response.weight.get(), response.stated);
    Answered { group, weight, stated, worths: lines.map(said).collect() }
}

/// Whether a person said how much an element is, or a driver from which that follows.
fn said_amount(model: &Model, response: &Response, element: &Element) -> bool {
    let said = |input: Input| response.answers.inputs.get(&input).is_some();
    match &element.amount_by {
        Some(formula) => {
            model.follows_from(formula, &|driver| said(Input::Driver(driver.id.clone())))
        }
        None => said(Input::Amount(element.id.clone())),
    }
}

impl Said {
    /// Takes what one person said. Amounts that they did not answer are the host's and do not count.
    fn hear(&mut self, response: &Response, worth: &Worth, model: &Model) {
        let elements = &model.offer.elements;
        let weight = response.weight.get();
        if let Some(stated) = response.stated {
            self.stated.add(stated, weight);
        }
        let rated = |ratings: &[(Id, f64)], id: &Id| {
            ratings.iter().find(|(of, _)| of == id).map(|(_, rating)| *rating)
        };
        for ((said, line), element) in self.elements.iter_mut().zip(&worth.lines).zip(elements) {
            let (desired, received) =
                (rated(&response.desired, &element.id), rated(&response.received, &element.id));
            said.gap.add(desired, received, weight);
            if said_amount(model, response, element) {
                said.amount.add(line.amount, weight);
                // Without a rate there is an amount but no worth, and missing is not zero.
                if line.unit_worth.is_some() {
                    said.worth.add(line.delivered, weight);
                }
            }
        }
    }
}
