//! The findings in words, in the language of the page.

use std::rc::Rc;

use super::desk::Desk;
use super::study::Chosen;
use crate::document::survey::{FileFault, RowFault};
use crate::model::survey::*;
use crate::ui::IntlNumbers;

pub struct SurveyWords {
    desk: Desk,
    chosen: Rc<Chosen>,
    numbers: Rc<IntlNumbers>,
}

pub struct Sentences<'a>(&'a SurveyWords);

impl SurveyWords {
    pub fn sentences(&self) -> Sentences<'_> { Sentences(self) }
}

impl Desk {
    pub fn survey_words(&self) -> Option<SurveyWords> {
        Some(SurveyWords { desk: self.clone(), chosen: self.study().chosen_once()?, numbers: self.numbers()? })
    }
    pub fn words_of_file_fault(&self, fault: FileFault) -> String { format!("{fault:?}") }
    pub fn words_of_row(&self, fault: &RowFault) -> String { format!("{fault:?}") }
    pub fn words_of_rule(&self, fault: &RowFault) -> String { format!("{fault:?}") }
}

impl Sentences<'_> {
    pub fn question(&self, question: &Question) -> String { format!("{question:?}") }
    pub fn bias(&self, of: &Agreement, group: Option<usize>) -> String { format!("{:?} {group:?}", of.bias()) }
    pub fn agreement(&self, _of: &Agreement) -> Vec<String> { vec![] }
    pub fn repair(&self, of: &Repair) -> String { format!("{of:?}") }
    pub fn segments(&self, of: &Segments) -> String { format!("{:?}", of.overall) }
    pub fn pair(&self, of: &Pair, _said: &[Said], _s: Subject) -> String { format!("{of:?}") }
    pub fn price_range(&self, of: &PriceRange, _bias: HypotheticalBias) -> String { format!("{:?}", of.acceptable()) }
    pub fn price_range_besides(&self, _of: &PriceRange) -> Vec<String> { vec![] }
    pub fn best_price(&self, of: &BestPrice, _b: HypotheticalBias) -> String { format!("{of:?}") }
    pub fn demand_besides(&self, _l: &Ladder, _c: Option<&DemandCurve>, _s: &Seller, _b: HypotheticalBias) -> Vec<String> { vec![] }
    pub fn drift(&self, of: &Drift) -> String { format!("{}", of.alarms().count()) }
    pub fn change(&self, of: &Change) -> String { format!("{of:?}") }
    pub fn drift_besides(&self, _d: &Drift, _p: Option<&Difference>) -> Vec<String> { vec![] }
    pub fn control(&self, of: &[ControlPoint]) -> String { format!("{of:?}") }
    pub fn importance(&self, of: &Importance) -> String { format!("{:?}", of.correlation) }
    pub fn value_case(&self, of: &ValueCase, _g: usize) -> String { format!("{:?}", of.stated) }
    pub fn case_line(&self, of: &CaseLine) -> String { format!("{of:?}") }
    pub fn team(&self, of: &[Disagreement]) -> String { format!("{}", of.len()) }
    pub fn disagreement(&self, of: &Disagreement) -> String { format!("{of:?}") }
}
