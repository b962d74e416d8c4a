//! Figures of findings in words.

use leptos::prelude::*;

use crate::model::calculator::Model;
use crate::model::survey::{Assessment, Finding, Interval, Subject};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::locale::Phrase;

/// What stands where there is no figure.
pub fn none() -> String {
    "–".to_owned()
}

impl Desk {
    /// A finding, or what the answers would have to hold for it.
    pub fn finding_or<V: IntoView>(
        self,
        needs: Phrase,
        draw: impl FnOnce(&Assessment) -> Option<V>,
    ) -> AnyView {
        let view = self.read(|assessment| draw(assessment).map(|view| view.into_any())).flatten();
        view.unwrap_or_else(|| view! { <p class="help">{self.locale.say(needs)}</p> }.into_any())
    }

    /// A part of a finding, or an empty line where it fell away.
    pub fn part<V: IntoView>(self, draw: impl FnOnce(&Assessment) -> Option<V>) -> AnyView {
        let view = self.read(|assessment| draw(assessment).map(|view| view.into_any())).flatten();
        view.unwrap_or_else(|| view! { <p></p> }.into_any())
    }

    /// What a subject is called.
    pub fn subject(self, model: &Model, subject: Subject) -> String {
        match subject {
            Subject::Stated => self.locale.say(Text::column_stated),
            Subject::Worth(at) => {
                let element = self.element(model, at);
                self.locale.fill(Text::worth_of_element, &[("element", &element)])
            }
        }
    }

    /// How often chance alone would do as much, with four decimals at most.
    pub fn p(self, p: Option<f64>) -> String {
        match p {
            None => none(),
            Some(p) if p < 0.0001 => ["< ", &self.plain(0.0001)].concat(),
            Some(p) => self.plain((p * 10_000.0).round() / 10_000.0),
        }
    }

    /// A finding in a word or two.
    pub fn finding(self, finding: Finding) -> String {
        self.locale.say(match finding {
            Finding::Real => Text::finding_real,
            Finding::NotSure => Text::finding_not_sure,
            Finding::Untested(_) => Text::finding_untested,
        })
    }

    /// An amount of money, or none.
    pub fn money_or_none(self, amount: Option<f64>) -> String {
        amount.map_or_else(none, |amount| self.money(amount))
    }

    /// A number with two decimals at most, or none.
    pub fn hundredths_or_none(self, number: Option<f64>) -> String {
        number.map_or_else(none, |number| self.hundredths(number))
    }

    /// From one end of an interval to the other, or none.
    pub fn between(self, interval: Option<Interval>, write: impl Fn(f64) -> String) -> String {
        interval.map_or_else(none, |Interval { low, high }| {
            let (low, high) = (write(low), write(high));
            self.locale.fill(Text::from_to, &[("low", &low), ("high", &high)])
        })
    }

    /// A figure with its interval where there is one, or none.
    pub fn within(
        self,
        figure: Option<f64>,
        interval: Option<Interval>,
        write: impl Fn(f64) -> String,
    ) -> String {
        let Some(figure) = figure.map(&write) else { return none() };
        if interval.is_none() {
            return figure;
        }
        let between = self.between(interval, write);
        self.locale.fill(Text::figure_between, &[("figure", &figure), ("between", &between)])
    }

    /// Whom a mean is of, and how many they are.
    pub fn group_of(self, group: &str, count: usize) -> String {
        self.locale.fill(Text::group_of, &[("group", group), ("count", &self.count(count))])
    }
}
