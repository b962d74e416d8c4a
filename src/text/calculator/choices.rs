//! What choices of the visitor change, and where a figure turns the result, in words.

use super::Sentences;
use crate::model::calculator::{Curve, Formula, Input, Rates, Unit, weight};
use crate::model::{CollectVec, Quantity};
use crate::text::fill;

/// One of the rates.
type OfRates = fn(&Rates) -> Option<Quantity>;

impl Sentences<'_> {
    /// What persona and situation change, so that no figure changes the result unseen.
    pub fn changes(&self) -> String {
        let mut said = self.changed_rates();
        said.extend(self.changed_weights());
        said.extend(self.gone());
        said.join(" ")
    }

    /// For whom the result is, in which situation, and what it is compared with, where one was chosen.
    pub fn chosen(&self) -> String {
        let (model, answers, text) = (self.model, self.answers, self.text);
        let persona = answers.persona.as_ref().and_then(|id| model.persona(id));
        let situation = answers.situation.as_ref().and_then(|id| model.situation(id));
        let other = answers.alternative.as_ref().and_then(|id| model.alternative(id));
        let said = [
            (text.who_are_you(), persona.map(|it| &it.label)),
            (text.which_situation(), situation.map(|it| &it.label)),
            (text.otherwise(), other.map(|it| &it.name)),
        ];
        let said = said.into_iter().filter_map(|(question, words)| {
            Some([question, words?.in_language(self.language)].join(" "))
        });
        said.collect_vec().join(" \u{b7} ")
    }

    /// How many times an input counts for the visitor's persona in their situation; empty where it counts as usual.
    pub fn weight(&self, input: &Input) -> String {
        let Input::Amount(id) = input else { return String::new() };
        match weight(self.model, self.answers, id) {
            1.0 => String::new(),
            times => ["×", &self.numbers.plain(times)].concat(),
        }
    }

    /// Where a figure makes the offer the best choice; `step` is the finest that is told of it.
    pub fn turns(&self, input: &Input, curve: &Curve, step: f64) -> String {
        let (text, offer) = (self.text, self.name(&self.model.offer));
        let Curve { points, turn, .. } = curve;
        let above = points.iter().filter(|(x, _)| turn.is_none_or(|turn| *x > turn));
        let is_best = above.map(|(_, y)| *y).find(|y| *y != 0.0).is_none_or(|y| y > 0.0);
        let phrase = match (turn, is_best) {
            (Some(_), true) => text.best_from(),
            (Some(_), false) => text.best_up_to(),
            (None, true) => text.best_always(),
            (None, false) => text.best_never(),
        };
        let amount = turn.map(|turn| self.in_steps(input, (turn / step).round() * step, step));
        fill(phrase, &[("offer", offer), ("amount", &amount.unwrap_or_default())])
    }

    /// A figure of an input with no more digits than its step has.
    fn in_steps(&self, input: &Input, figure: f64, step: f64) -> String {
        let unit = |id| self.model.element(id).map(|element| element.unit);
        match input {
            Input::Amount(id) if unit(id) != Some(Unit::Money) => self.amount(input, figure),
            Input::Amount(_) | Input::Price(_) | Input::Hour | Input::Hassle | Input::Anchor => {
                self.money(figure, step)
            }
            _ => self.amount(input, figure),
        }
    }

    fn changed_rates(&self) -> Vec<String> {
        let Some(persona) = self.answers.persona.as_ref().and_then(|id| self.model.persona(id))
        else {
            return Vec::new();
        };
        let rates: [(Input, OfRates); 3] = [
            (Input::Hour, |rates| rates.hour),
            (Input::Hassle, |rates| rates.hassle),
            (Input::Anchor, |rates| rates.anchor),
        ];
        let changed = rates.iter().filter_map(|(input, rate)| {
            let figure = |rates: &Rates, by: &[(Input, Formula)]| {
                let formula = by.iter().find(|(of, _)| of == input);
                let follows = formula.map(|(_, by)| self.followed(by, input.bounds()).1);
                follows.or_else(|| Some(rate(rates)?.estimate.likely()))
            };
            let now = figure(&persona.rates, &persona.rates_by)?;
            let usual = figure(&self.model.rates, &self.model.rates_by).unwrap_or(0.0);
            let (name, now, usual) =
                (self.input(input), self.numbers.money(now), self.numbers.money(usual));
            let places = [("name", &*name), ("now", &now), ("usual", &usual)];
            (now != usual).then(|| fill(self.text.changes_rate(), &places))
        });
        changed.collect()
    }

    /// A sentence for each weight, of everything that has it.
    fn changed_weights(&self) -> Vec<String> {
        let mut weighted: Vec<(f64, Vec<&str>)> = Vec::new();
        for element in self.model.offers().flat_map(|offer| &offer.elements) {
            let times = weight(self.model, self.answers, &element.id);
            let name = element.label.in_language(self.language);
            match weighted.iter_mut().find(|(other, _)| *other == times) {
                Some((_, names)) if !names.contains(&name) => names.push(name),
                Some(_) => {}
                None => weighted.push((times, vec![name])),
            }
        }
        weighted.retain(|(times, _)| *times != 1.0);
        let said = weighted.iter().map(|(times, names)| {
            let phrase = self.text.form(self.text.changes_weight(), self.numbers, *times);
            let (times, names) = (self.numbers.plain(*times), names.join(", "));
            fill(phrase, &[("times", &times), ("names", &names)])
        });
        said.collect()
    }

    /// The alternatives that the situation takes away.
    fn gone(&self) -> Option<String> {
        let situation = self.model.situation(self.answers.situation.as_ref()?)?;
        let alternatives = self.model.alternatives.iter();
        let gone = alternatives.filter(|offer| !situation.offers(&offer.id));
        let names = gone.map(|offer| self.name(offer)).collect_vec().join(", ");
        (!names.is_empty()).then(|| fill(self.text.changes_gone(), &[("names", &names)]))
    }
}
