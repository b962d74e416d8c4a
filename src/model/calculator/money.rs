//! Which figures of a visitor are money: in another currency they mean nothing (decision 49).

use super::{Answers, DriverUnit, Input, Model, Unit};

impl Answers {
    /// The answers without their amounts of money, for a model in another currency.
    pub fn without_money(&self, model: &Model) -> Self {
        let mut rest = self.clone();
        rest.inputs.retain(|input| !model.is_money(input));
        rest
    }
}

impl Model {
    /// Whether an input is an amount of money.
    pub fn is_money(&self, input: &Input) -> bool {
        let money = Some(DriverUnit::Money);
        match input {
            Input::Price(_) | Input::Hour | Input::Hassle | Input::Anchor | Input::FailureCost => {
                true
            }
            Input::Amount(id) => self.element(id).is_some_and(|it| it.unit == Unit::Money),
            Input::Driver(id) => {
                self.driver(id).is_some_and(|it| Some(it.unit) == money || it.per == money)
            }
            Input::Belief(_)
            | Input::Outcome(_)
            | Input::Performance
            | Input::Constraint
            | Input::Available
            | Input::Capacity
            | Input::Continuous
            | Input::Secure => false,
        }
    }
}
