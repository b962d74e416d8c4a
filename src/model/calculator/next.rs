//! What a visitor may do after the result.

use super::Verdict;
use crate::model::Wording;

/// One step: where it leads, and what it is called. Both may name the result's figures in braces: `{value}`,
/// `{alternative}` and `{persona}`.
#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// What its button says.
    pub words: Wording,
    /// Where it leads: an https, mailto or tel address.
    pub address: String,
}

/// The steps of a model, for each verdict its own; none by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NextSteps {
    /// Where the offer is best.
    pub yes: Option<NextStep>,
    /// Where an alternative is better.
    pub another: Option<NextStep>,
    /// Where it is too close to call.
    pub close: Option<NextStep>,
    /// Where the offer is not worth it.
    pub no: Option<NextStep>,
}

impl NextSteps {
    /// Each step by its name.
    pub fn each(&self) -> [(&'static str, &Option<NextStep>); 4] {
        [("yes", &self.yes), ("another", &self.another), ("close", &self.close), ("no", &self.no)]
    }

    /// The step after a verdict, with its name.
    pub fn after(&self, verdict: Verdict) -> Option<(&'static str, &NextStep)> {
        let at = match verdict {
            Verdict::Best => 0,
            Verdict::AlternativeIsBetter => 1,
            Verdict::TooClose => 2,
            Verdict::NotWorthIt => 3,
        };
        let (name, step) = *self.each().get(at)?;
        Some((name, step.as_ref()?))
    }
}
