//! The questions as they are asked, and by which a heading is recognised that another service made of one.

use crate::document::survey::Column;
use crate::model::Id;
use crate::model::calculator::{Element, Input, Model, Side, Unit};
use crate::model::survey::Question;
use crate::text::{CalculatorPhrases, SurveyPagePhrases, Text, fill};

/// Declares the phrases of which questions are made, which come from two lists.
macro_rules! question_words {
    ($($name:ident: $phrase:ident,)+; $($fit:ident,)+) => {
        /// How the questions are asked in one language.
        #[derive(Clone, Copy, Debug)]
        pub struct QuestionWords<'t> { $($name: &'t str,)+ $($fit: &'t str,)+ }

        impl QuestionWords<'static> {
            /// Those of a language, as a constant, so that no other phrases are linked.
            pub(in crate::text) const fn of(
                survey: &SurveyPagePhrases,
                calculator: &CalculatorPhrases,
            ) -> Self {
                Self { $($name: survey.$phrase,)+ $($fit: calculator.$fit,)+ }
            }
        }

        impl<'t> QuestionWords<'t> {
            /// Those of the language in use.
            pub(super) fn said_by(text: &'t Text) -> Self {
                Self { $($name: text.$phrase(),)+ $($fit: text.$fit(),)+ }
            }
        }
    };
}

question_words! {
    persona: question_persona,
    situation: question_situation,
    amount: question_amount,
    worth: question_worth,
    cost: question_cost,
    time: question_time,
    effort: question_effort,
    rating: question_rating,
    hour: question_hour,
    hassle: question_hassle,
    anchor: question_anchor,
    share: question_share,
    failure: question_failure,
    belief: question_belief,
    desired: question_desired,
    received: question_received,
    order: question_order,
    stated: question_stated,
    four: question_four,
    too_cheap: four_too_cheap,
    cheap: four_cheap,
    expensive: four_expensive,
    too_expensive: four_too_expensive,
    would: question_would,
    ;
    performance,
    constraint,
    available,
    capacity,
    continuous,
    secure,
}

impl QuestionWords<'_> {
    /// A question, in the language of a tag; `price` writes a price.
    pub(super) fn question(
        &self,
        tag: &str,
        model: &Model,
        question: &Question,
        price: &dyn Fn(f64) -> String,
    ) -> String {
        let element = |at: &usize| model.offer.elements.get(*at);
        let of = |phrase: &str, at: &usize| {
            let label = element(at).map_or("", |element| element.label.in_language(tag));
            fill(phrase, &[("element", label)])
        };
        let offer = model.offer.name.in_language(tag);
        match question {
            Question::Persona => self.persona.to_owned(),
            Question::Situation => self.situation.to_owned(),
            Question::Amount(at) => of(self.of_amount(element(at)), at),
            Question::Belief(at) => of(self.belief, at),
            Question::Desired(at) => of(self.desired, at),
            Question::Received(at) => of(self.received, at),
            Question::Figure(input) => self.figure(tag, model, input),
            Question::Order => self.order.to_owned(),
            Question::Stated => fill(self.stated, &[("offer", offer)]),
            Question::FourPrices => fill(self.four, &[("offer", offer)]),
            Question::WouldBuy(at) => fill(self.would, &[("offer", offer), ("price", &price(*at))]),
        }
    }

    /// How the amount of an element is asked for.
    fn of_amount(&self, element: Option<&Element>) -> &str {
        match element.map(|element| (element.unit, element.side)) {
            Some((Unit::Money, Side::Benefit)) => self.worth,
            Some((Unit::Money, Side::Cost)) => self.cost,
            Some((Unit::Minutes(_) | Unit::Hours(_), _)) => self.time,
            Some((Unit::Effort, _)) => self.effort,
            Some((Unit::Rating(_), _)) => self.rating,
            Some((Unit::PriceShare, _)) | None => self.amount,
        }
    }

    fn figure(&self, tag: &str, model: &Model, input: &Input) -> String {
        let share = |what: &str| fill(self.share, &[("what", what)]);
        match input {
            Input::Driver(id) => {
                let label = model.driver(id).map(|driver| driver.label.in_language(tag));
                fill(self.amount, &[("element", label.unwrap_or(id.as_str()))])
            }
            Input::Outcome(id) => {
                let mut outcomes = model.offer.utility.iter().flat_map(|it| &it.must_be);
                let outcome = outcomes.find(|outcome| outcome.id == *id);
                share(outcome.map_or(id.as_str(), |outcome| outcome.label.in_language(tag)))
            }
            Input::Hour => self.hour.to_owned(),
            Input::Hassle => self.hassle.to_owned(),
            Input::Anchor => self.anchor.to_owned(),
            Input::Performance => share(self.performance),
            Input::Constraint => share(self.constraint),
            Input::Available => share(self.available),
            Input::Capacity => share(self.capacity),
            Input::Continuous => share(self.continuous),
            Input::Secure => share(self.secure),
            Input::FailureCost => self.failure.to_owned(),
            // They are no questions of their own.
            Input::Price(_) | Input::Amount(_) | Input::Belief(_) => String::new(),
        }
    }

    /// The four prices, each with the question that they have in common.
    pub(super) fn four(&self, tag: &str, model: &Model) -> [String; 4] {
        let common = fill(self.four, &[("offer", model.offer.name.in_language(tag))]);
        let four = [self.too_cheap, self.cheap, self.expensive, self.too_expensive];
        four.map(|price| [&common, " ", price].concat())
    }

    /// What stands over the answers of a column: the question, and of the four prices also the price alone.
    pub(super) fn of_column(&self, tag: &str, model: &Model, column: &Column) -> Vec<String> {
        let at = |id: &Id| model.offer.elements.iter().position(|element| element.id == *id);
        let question = match column {
            Column::Persona => Some(Question::Persona),
            Column::Situation => Some(Question::Situation),
            Column::Order => Some(Question::Order),
            Column::Stated => Some(Question::Stated),
            Column::Input(Input::Amount(id)) => at(id).map(Question::Amount),
            Column::Input(Input::Belief(id)) => at(id).map(Question::Belief),
            Column::Input(Input::Price(_)) => None,
            Column::Input(input) => Some(Question::Figure(input.clone())),
            Column::Desired(id) => at(id).map(Question::Desired),
            Column::Received(id) => at(id).map(Question::Received),
            Column::Buys(price) => Some(Question::WouldBuy(*price)),
            _ => None,
        };
        let open_price = |_| "{price}".to_owned();
        let asked = question.map(|asked| self.question(tag, model, &asked, &open_price));
        let [too_cheap, cheap, expensive, too_expensive] = self.four(tag, model);
        let four = match column {
            Column::TooCheap => Some((too_cheap, self.too_cheap)),
            Column::Cheap => Some((cheap, self.cheap)),
            Column::Expensive => Some((expensive, self.expensive)),
            Column::TooExpensive => Some((too_expensive, self.too_expensive)),
            _ => None,
        };
        let four = four.into_iter().flat_map(|(whole, alone)| [whole, alone.to_owned()]);
        asked.into_iter().chain(four).collect()
    }
}
