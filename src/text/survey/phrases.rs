//! The survey's phrases: one field each, with what stands in its places.

use crate::text::phrases::phrases;

/// The survey's phrases in the language in use. They are a list of their own: the widgets load none of them.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyText(Vec<String>);

impl SurveyText {
    /// The phrases from a list that `to_list` made; none if it has another length.
    pub fn from_list(list: Vec<String>) -> Option<Self> {
        (list.len() == Place::Count as usize).then_some(Self(list))
    }

    #[inline(never)]
    fn phrase(&self, place: usize) -> &str {
        self.0.get(place).map_or("", String::as_str)
    }
}

impl From<&SurveyPhrases> for SurveyText {
    fn from(phrases: &SurveyPhrases) -> Self {
        Self(phrases.to_list().into_iter().map(str::to_owned).collect())
    }
}

phrases! {
    SurveyPhrases, Place, 0, SurveyText;
    ask_persona: "Question: which persona.",
    ask_situation: "Question: which situation.",
    ask_worth: "Question about a gain in money: `{element}`.",
    ask_spent: "Question about a sacrifice in money: `{element}`.",
    ask_share: "Question about a share of the price: `{element}`.",
    ask_minutes: "Question about time: `{element}`.",
    ask_hours: "Question about time: `{element}`.",
    ask_effort: "Question about effort: `{element}`.",
    ask_rating: "Question about a rating: `{element}`, `{worst}`, `{best}`.",
    ask_belief: "Question about a belief: `{element}`.",
    ask_desired: "Question about what is desired: `{element}`.",
    ask_received: "Question about what is received: `{element}`.",
    ask_figure: "Question about a rate or the fit: `{figure}`.",
    ask_order: "Question: the order of importance.",
    ask_stated: "Question: the stated worth: `{offer}`.",
    ask_too_cheap: "Question of van Westendorp: `{offer}`.",
    ask_cheap: "Question of van Westendorp: `{offer}`.",
    ask_expensive: "Question of van Westendorp: `{offer}`.",
    ask_too_expensive: "Question of van Westendorp: `{offer}`.",
    ask_would_buy: "Question of Gabor and Granger: `{offer}`, `{price}`.",
    column_persona: "Column of a table: the persona.",
    column_stated: "Column: the stated worth.",
    column_predicted: "Column: what a model predicts.",
    column_weight: "Column: for how many a response stands.",
    column_wave: "Column: the wave.",
    column_respondent: "Column: who answered.",
    column_contributor: "Column: who of the team estimates.",
    column_desired: "Column: `{element}` as desired.",
    column_received: "Column: `{element}` as received.",
    column_line: "Column of rejected rows: the line.",
    column_reason: "Column of rejected rows: what is wrong.",
    column_unused: "A column that is left out.",
    unknown_persona: "The group of those of whom no persona is known.",
    file_empty: "A file cannot be read.",
    file_not_text: "A file cannot be read.",
    file_heading_too_long: "A file cannot be read.",
    file_no_rows: "A file cannot be read.",
    file_nothing_matches: "A file cannot be read.",
    row_at: "Where a rejected row is: `{line}`, `{fault}`.",
    row_too_many_cells: "Why a row is rejected: `{found}`, `{columns}`.",
    row_too_long: "Why a row is rejected.",
    row_unclosed: "Why a row is rejected.",
    row_unreadable: "Why a row is rejected.",
    row_nothing_said: "Why a row is rejected.",
    row_other_model: "Why a row is rejected: `{value}`.",
    row_yes_or_no: "Why a row is rejected: `{value}`.",
    row_prices_missing: "Why a row is rejected.",
    read_so_far: "Progress: `{taken}`, `{rejected}`.",
    only_a_sample: "What is shown of a picture: `{shown}`, `{all}`.",
    bias_high: "The model is surely too high: `{who}`, `{share}` percent, `{amount}`.",
    bias_low: "The model is surely too low: the same places.",
    bias_unsure: "It is not sure whether the model is off: `{who}`, `{count}`, `{low}`, `{high}`.",
    bias_untested: "The error of the model cannot be tested: `{who}`, `{count}`, `{amount}`.",
    misses: "How far predictions miss: `{amount}`, `{share}` percent.",
    misses_money: "The same without a share: `{amount}`.",
    zeros: "Stated zeros are not in the share: `{zeros}`, `{count}`.",
    calibration: "How predictions and answers go together: `{r}`, `{slope}`.",
    repair: "What would repair the model: `{element}`, `{factor}`, `{before}`, `{after}`.",
    no_repair: "No single element would repair the model.",
    group_mean: "What a group says: `{who}`, `{mean}`, `{low}`, `{high}`.",
    group_few: "The same with two to four answers: `{who}`, `{mean}`, `{low}`, `{high}`, `{count}`.",
    group_single: "One answer: `{who}`, `{mean}`.",
    differ: "Two groups really differ: `{first}`, `{second}`, `{amount}`.",
    differ_unsure: "Two groups may not differ: `{first}`, `{second}`, `{amount}`, `{count}`.",
    differ_too_few: "Two groups with too few answers: `{first}`, `{second}`.",
    differ_all_same: "Two groups without spread: `{first}`, `{second}`.",
    price_range: "What is acceptable: `{low_from}`, `{low_to}`, `{high_from}`, `{high_to}`.",
    price_none: "The curves do not cross.",
    price_indicative: "Too few answers: `{count}`.",
    price_left_out: "Answers that contradict themselves: `{count}`.",
    price_grids: "Both grids: `{point}`, `{even}`, `{step}`, `{stated}`.",
    price_bias: "The hypothetical bias: `{ratio}`.",
    best_price: "The best price asked: `{price}`, `{low}`, `{high}`.",
    drift_alarm: "A change that is sure and matters: `{what}`, `{before}`, `{change}`.",
    drift_small: "Sure and too little: the same places.",
    drift_unsure: "Not sure: `{what}`, `{low}`, `{high}`.",
    drift_untested: "A change that cannot be tested: `{what}`, `{change}`.",
    drift_needed: "Answers needed: `{needed}`.",
    drift_unmatched: "Groups in one wave only: `{names}`.",
    drift_slow: "The control chart gives an alarm: `{what}`.",
    team_disagrees: "The team and customers surely disagree: `{element}`, `{team}`, `{customers}`.",
    team_unsure: "They may disagree: the same places.",
    claim: "What may be claimed: `{element}`, `{least}`, `{count}`.",
    claim_not_asked: "Why not: `{element}`.",
    claim_too_few: "Why not: `{element}`, `{count}`.",
    claim_not_sure: "Why not: `{element}`.",
    claim_same: "Why not: `{element}`.",
    claim_worse: "Why not: `{element}`.",
    sacrifice: "What it takes from them: `{element}`, `{worth}`, `{count}`.",
    update: "A change of the model: `{element}`, `{before}`, `{after}`, `{count}`.",
}
