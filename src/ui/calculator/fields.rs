//! Which figures a visitor can change, in groups.

use crate::document::number::Measure;
use crate::model::calculator::{
    Activity, Driver, DriverUnit, Element, Input, Model, Offer, Side, Unit, Warranty, usual_price,
};
use crate::model::{CollectVec, Estimate, Evidence, Limits, Quantity};
use crate::text::{Text, price_name};
use crate::ui::kit::locale::{Locale, Phrase};

/// What a field needs to know of its input.
#[derive(Clone)]
pub struct Field {
    /// Which input it changes.
    pub input: Input,
    /// What it is called.
    pub name: String,
    /// What is meant by it; may be empty.
    pub help: String,
    /// What stands behind the number.
    pub unit: String,
    /// What is measured.
    pub measure: Measure,
    /// How many of the shown unit one of the model's is: shares are shown out of a hundred.
    pub scale: f64,
    /// What the host says; a beginning for the slider if it left the figure open.
    pub quantity: Quantity,
    /// Whether it left the figure open: it then counts once the visitor gives it.
    pub open: bool,
}

/// Fields of a model in one language.
#[derive(Clone, Copy)]
pub struct Fields<'a> {
    /// The model.
    pub model: &'a Model,
    /// The language.
    pub locale: Locale,
}

impl Fields<'_> {
    /// Everything that decides what the offer is worth.
    pub fn of_offer(self) -> Vec<Field> {
        [self.drivers(), self.gains(), self.sacrifices(), self.rates(), self.fit()].concat()
    }

    /// The quantities from which other figures follow.
    pub fn drivers(self) -> Vec<Field> {
        self.asked(self.model.drivers.iter().map(|driver| self.driver(driver)).collect_vec())
    }

    fn driver(self, driver: &Driver) -> Field {
        let (measure, unit, scale) = match driver.unit {
            DriverUnit::Number => (Measure::Plain, self.locale.wording(&driver.counts), 1.0),
            DriverUnit::Money => shown_unit(&Unit::Money, self.locale),
            DriverUnit::Minutes => shown_unit(&Unit::Minutes(Activity::Own), self.locale),
            DriverUnit::Hours => shown_unit(&Unit::Hours(Activity::Own), self.locale),
            DriverUnit::Share => shown_unit(&Unit::PriceShare, self.locale),
        };
        Field {
            input: Input::Driver(driver.id.clone()),
            name: self.locale.wording(&driver.label),
            help: self.locale.wording(&driver.help),
            unit,
            measure,
            scale,
            quantity: driver.amount,
            open: false,
        }
    }

    /// The gains from the offer.
    pub fn gains(self) -> Vec<Field> {
        self.elements(&self.model.offer, Side::Benefit)
    }

    /// The price of the offer and its other sacrifices.
    pub fn sacrifices(self) -> Vec<Field> {
        self.price_and_costs(&self.model.offer, self.locale.say(Text::price))
    }

    /// What there is to change about an alternative.
    pub fn alternative(self, offer: &Offer) -> Vec<Field> {
        let name = self.locale.wording(&offer.name);
        let price = self.locale.fill(Text::price_of, &[("name", &name)]);
        let mut fields = self.elements(offer, Side::Benefit);
        fields.extend(self.price_and_costs(offer, price));
        fields
    }

    /// What share of each gain the visitor believes to get (method 2.4).
    pub fn beliefs(self) -> Vec<Field> {
        let belief = |element: &Element| {
            let estimate = Estimate::exactly(element.belief).ok()?;
            let limits = Limits::new(0.0, Element::MAX_BELIEF, 0.05).ok()?;
            let name = self.locale.wording(&element.label);
            let name = self.locale.fill(Text::belief_in, &[("name", &name)]);
            let quantity = Quantity { estimate, limits, evidence: Evidence::Assumed };
            let input = Input::Belief(element.id.clone());
            let field = self.share(input, name, Text::belief_help, quantity);
            Some(Field { unit: PERCENT.to_owned(), ..field })
        };
        let elements = self.model.offer.elements.iter();
        elements.filter(|element| element.side == Side::Benefit).filter_map(belief).collect_vec()
    }

    /// The rates that some element needs; the host may have left them open.
    pub fn rates(self) -> Vec<Field> {
        let used = |which: fn(&Unit) -> bool| {
            let mut elements = self.model.offers().flat_map(|offer| &offer.elements);
            elements.any(|element| which(&element.unit))
        };
        let time = used(|unit| matches!(unit, Unit::Minutes(_) | Unit::Hours(_)));
        let effort = used(|unit| *unit == Unit::Effort);
        let rating = used(Unit::is_rating);
        let rates = &self.model.rates;
        let rows: [(bool, Input, Phrase, Phrase, Option<Quantity>); 3] = [
            (time, Input::Hour, Text::hour, Text::hour_help, rates.hour),
            (effort, Input::Hassle, Text::hassle, Text::hassle_help, rates.hassle),
            (rating, Input::Anchor, Text::anchor, Text::anchor_help, rates.anchor),
        ];
        // Nobody knows better what sums of money are usual here.
        let limits = Limits::around(usual_price(self.model).estimate);
        let unknown = Quantity { estimate: Estimate::ZERO, limits, evidence: Evidence::Assumed };
        let asked = |(used, input, ..): &(bool, Input, Phrase, Phrase, Option<Quantity>)| {
            *used && self.model.asks(input)
        };
        let used = rows.into_iter().filter(asked);
        used.map(|(_, input, name, help, rate)| {
            let (name, help) = (self.locale.say(name), self.locale.say(help));
            Field { open: rate.is_none(), ..self.money(input, name, help, rate.unwrap_or(unknown)) }
        })
        .collect_vec()
    }

    /// How well the offer fits, and whether it is there when it is needed.
    pub fn fit(self) -> Vec<Field> {
        let mut fields = Vec::new();
        if let Some(utility) = &self.model.offer.utility {
            let share = |input, name: Phrase, help, quantity| {
                self.share(input, self.locale.say(name), help, quantity)
            };
            let (name, help) = (Text::performance, Text::performance_help);
            fields.push(share(Input::Performance, name, help, utility.performance));
            let (name, help) = (Text::constraint, Text::constraint_help);
            if let Some(constraint) = utility.constraint {
                fields.push(share(Input::Constraint, name, help, constraint));
            }
            for outcome in &utility.must_be {
                let (input, name) = (Input::Outcome(outcome.id.clone()), &outcome.label);
                let name = self.locale.wording(name);
                fields.push(self.share(input, name, Text::outcome_help, outcome.met));
            }
        }
        self.warranty(&self.model.offer.warranty, &mut fields);
        self.asked(fields)
    }

    /// The fields that an answer can change: not those of what follows from drivers.
    fn asked(self, mut fields: Vec<Field>) -> Vec<Field> {
        fields.retain(|field| self.model.asks(&field.input));
        fields
    }

    fn warranty(self, warranty: &Warranty, fields: &mut Vec<Field>) {
        let parts: [(Input, Phrase, Option<Quantity>); 4] = [
            (Input::Available, Text::available, warranty.available),
            (Input::Capacity, Text::capacity, warranty.capacity),
            (Input::Continuous, Text::continuous, warranty.continuous),
            (Input::Secure, Text::secure, warranty.secure),
        ];
        for (input, name, quantity) in parts {
            if let Some(quantity) = quantity {
                let name = self.locale.say(name);
                fields.push(self.share(input, name, Text::warranty_help, quantity));
            }
        }
        if let Some(quantity) = warranty.failure_cost {
            let [name, help] = [Text::failure_cost, Text::failure_cost_help];
            let (name, help) = (self.locale.say(name), self.locale.say(help));
            fields.push(self.money(Input::FailureCost, name, help, quantity));
        }
    }

    fn elements(self, offer: &Offer, side: Side) -> Vec<Field> {
        let of_side = offer.elements.iter().filter(|element| element.side == side);
        self.asked(of_side.map(|element| self.element(element)).collect_vec())
    }

    fn element(self, element: &Element) -> Field {
        let (measure, unit, scale) = shown_unit(&element.unit, self.locale);
        Field {
            input: Input::Amount(element.id.clone()),
            name: self.locale.wording(&element.label),
            help: self.locale.wording(&element.help),
            unit,
            measure,
            scale,
            quantity: element.amount,
            open: false,
        }
    }

    fn price_and_costs(self, offer: &Offer, name: String) -> Vec<Field> {
        let period = self.locale.wording(&self.model.period);
        let name = self.locale.with(|text, numbers| price_name(text, numbers, offer, name));
        let mut fields =
            vec![self.money(Input::Price(offer.id.clone()), name, period, offer.price)];
        fields.extend(self.elements(offer, Side::Cost));
        self.asked(fields)
    }

    fn money(self, input: Input, name: String, help: String, quantity: Quantity) -> Field {
        let (measure, unit) = (Measure::Money, self.locale.currency());
        Field { input, name, help, unit, measure, scale: 1.0, quantity, open: false }
    }

    fn share(self, input: Input, name: String, help: Phrase, quantity: Quantity) -> Field {
        let (help, unit) = (self.locale.say(help), self.locale.say(Text::of_hundred));
        let measure = Measure::Hundredths;
        Field { input, name, help, unit, measure, scale: 100.0, quantity, open: false }
    }
}

/// Beside a share of an amount.
const PERCENT: &str = "%";

/// What an element measures, its unit as a field shows it, and the field's scale.
fn shown_unit(unit: &Unit, locale: Locale) -> (Measure, String, f64) {
    let of = |best: f64| locale.fill(Text::of_best, &[("best", &locale.number(best))]);
    match unit {
        Unit::Money => (Measure::Money, locale.currency(), 1.0),
        Unit::PriceShare => (Measure::Hundredths, PERCENT.to_owned(), 100.0),
        Unit::Minutes(_) => (Measure::Minutes, locale.say(Text::minutes), 1.0),
        Unit::Hours(_) => (Measure::Hours, locale.say(Text::hours), 1.0),
        Unit::Effort => (Measure::Plain, of(10.0), 1.0),
        Unit::Rating(scale) => (Measure::Plain, of(scale.best), 1.0),
    }
}
