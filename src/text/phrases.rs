//! The list of phrases: one field each, with its placeholders.

#[allow(unused_imports, reason = "a link in the documentation")]
use super::Language;
use super::{planner, site, studio, survey};

/// The phrases of one language as a struct, so that a language with a missing phrase does not compile.
macro_rules! phrase_list {
    ($list:ident; $($name:ident: $meaning:literal,)*) => {
        /// The phrases of one language, as its file writes them.
        #[derive(Clone, Debug, PartialEq)]
        pub struct $list { $(#[doc = $meaning] pub $name: &'static str,)* }

        impl $list {
            /// The phrases in the order of their fields, as the browser loads them.
            pub fn to_list(&self) -> Vec<&'static str> {
                vec![$(self.$name),*]
            }

            /// Their names, in the same order.
            pub fn names() -> Vec<&'static str> {
                vec![$(stringify!($name)),*]
            }
        }
    };
}

pub(super) use phrase_list;

/// A list of phrases that a browser loads: `list` is what a language's file writes, `place` their
/// places, which begin behind `first`.
macro_rules! phrases {
    ($list:ident, $place:ident, $first:expr; $($name:ident: $meaning:literal,)*) => {
        $crate::text::phrases::phrase_list! { $list; $($name: $meaning,)* }

        // An enum with the same names gives the position of a phrase in the list.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        pub(super) enum $place { $($name,)* Count }

        impl $crate::text::Text {
            // All accessors share this one function, which saves bytes.
            $(#[doc = $meaning] #[inline(always)] pub fn $name(&self) -> &str { self.phrase($first + $place::$name as usize) })*
        }
    };
}

pub(super) use phrases;

/// The phrases of the language in use: the calculator's first, then the planner's if it is there, then the
/// site's on a page of the site.
///
/// It is a list rather than hundreds of fields, because code that moves and drops so many would add as many
/// bytes as the value model.
#[derive(Clone, Debug, PartialEq)]
pub struct Text(Vec<String>);

/// The number of phrases of the calculator.
pub(super) const COUNT: usize = Place::Count as usize;

impl Text {
    /// The phrases from a list of `to_list`; `None` if it has another length.
    pub fn from_list(list: Vec<String>) -> Option<Self> {
        let with_planner = COUNT + planner::COUNT;
        (list.len() == COUNT || list.len() == with_planner).then_some(Self(list))
    }

    /// The phrases of a page of the site, from a list of [`Language::for_site`].
    pub fn for_site(list: Vec<String>) -> Option<Self> {
        let pages = site::COUNT + survey::COUNT + studio::count();
        let all = COUNT + planner::COUNT + pages;
        (list.len() == all).then_some(Self(list))
    }

    pub(super) fn owned(list: Vec<&str>) -> Self {
        Self(list.into_iter().map(str::to_owned).collect())
    }

    #[inline(never)]
    pub(super) fn phrase(&self, place: usize) -> &str {
        self.0.get(place).map_or("", String::as_str)
    }
}

impl From<&Language> for Text {
    fn from(language: &Language) -> Self {
        Self::owned(language.for_site())
    }
}

phrases! {
    Phrases, Place, 0;
    cannot_show: "Title of the message in the widget's place. The loader knows that it is the first.",
    who_are_you: "Question over the personas.",
    anyone: "Someone of no persona.",
    otherwise: "Question over the alternatives.",
    best_of_all: "Compare with the best of all alternatives.",
    undo: "Button: take back the last change.",
    reset: "Button: as it was at first.",
    benefits: "Heading over the gains.",
    costs: "Heading over the sacrifices.",
    rates: "Heading over the rates.",
    fit: "Heading over utility and warranty.",
    alternative: "Heading over an alternative's own elements: `{name}`.",
    price: "The price.",
    price_of: "An alternative's price: `{name}`.",
    hour: "Income per hour.",
    hour_help: "What is meant by it.",
    hassle: "Being rid of all hassle.",
    hassle_help: "What is meant by it.",
    anchor: "The biggest swing among the ratings.",
    anchor_help: "What is meant by it.",
    performance: "Utility: performance.",
    performance_help: "What is meant by it.",
    constraint: "Utility: an obstacle removed.",
    constraint_help: "What is meant by it.",
    available: "Warranty: available.",
    capacity: "Warranty: capacity.",
    continuous: "Warranty: continuous.",
    secure: "Warranty: secure.",
    warranty_help: "How a warranty share is to be read.",
    outcome_help: "How an outcome that must come right is to be read.",
    failure_cost: "What one failed occasion costs.",
    failure_cost_help: "What is meant by it.",
    of_hundred: "Beside a field: out of a hundred.",
    of_best: "Beside a field: out of `{best}`.",
    minutes: "Beside a field: minutes, short.",
    hours: "Beside a field: hours, short.",
    slider_of: "Name of a slider: `{name}`.",
    amount_in_unit: "A slider's value: `{amount}` with `{unit}`.",
    not_a_number: "A typed text is no number: `{typed}`, `{example}`.",
    measured: "Evidence: measured.",
    stated: "Evidence: said by customers.",
    assumed: "Evidence: supposed.",
    yours: "Evidence: entered by the visitor.",
    verdict_best: "The result in a word: worth it and best.",
    verdict_alternative: "The result in a word: worth it, but an alternative is better.",
    verdict_no: "The result in a word: not worth it.",
    sentence_best: "Best, and alternatives leave nothing: `{offer}`, `{benefits}`, `{costs}`, `{value}`.",
    sentence_best_over: "Best before an alternative: also `{alternative}`, `{advantage}`.",
    sentence_alternative: "An alternative is better: also `{alternative}`, `{shortfall}`.",
    sentence_no: "Not worth it, and nothing else is: `{offer}`, `{benefits}`, `{costs}`, `{loss}`.",
    sentence_no_alternative: "Not worth it, and an alternative is: also `{alternative}`, `{surplus}`.",
    sentence_even: "It neither gains nor loses: `{offer}`, `{benefits}`, `{costs}`.",
    sentence_nothing: "Nothing is gained at all: `{offer}`, `{costs}`.",
    value: "Name of the value.",
    estimate: "Name of the value while it rests on suppositions only.",
    advantage: "Name of the advantage: `{alternative}`.",
    advantage_over_nothing: "Name of the advantage over doing nothing.",
    doing_nothing: "Doing nothing, as one of the choices.",
    balance: "Heading of the picture of benefits against costs.",
    you_get: "What arrives.",
    you_expect: "What is believed.",
    you_give: "What is given.",
    parts: "Opens the parts of the bars.",
    choices: "Heading of the picture of all choices.",
    believed_less: "Belief is lower: `{perceived}`, `{gap}`.",
    believed_more: "Belief is higher: `{perceived}`, `{gap}`.",
    believed_same: "Belief and delivery agree: `{benefits}`.",
    price_heading: "Heading of the price.",
    price_under: "Price at or under the ceiling: `{ceiling}`, `{price}`, `{room}`.",
    price_over: "Price over the ceiling: `{ceiling}`, `{price}`, `{over}`.",
    price_none: "No price is low enough: `{price}`.",
    ceiling: "The end of the price picture: the ceiling.",
    asked: "The mark in the price picture: the price asked.",
    more: "Heading of what else to know.",
    intangible: "Felt benefits must be worth `{amount}` at least.",
    intangible_none: "Countable benefits cover the cost by themselves.",
    weakest: "The weakest part of the warranty: `{name}`, `{share}`.",
    decides: "What decides most: `{name}`, `{low}`, `{high}`, `{swing}`.",
    turns: "Where that input turns the value: `{name}`, `{amount}`.",
    hours_uncounted: "Hours without a rate: `{hours}`.",
    hours_break_even: "The same, with the hourly worth at which it still pays: `{hours}`, `{rate}`.",
    others_uncounted: "Effort or ratings without a rate.",
    rests_on_assumptions: "Share on assumptions: `{share}`.",
    show_calculation: "Opens the calculation.",
    column_figure: "Column: what.",
    column_equation: "Column: how.",
    column_result: "Column: how much.",
    not_counted: "Not counted.",
    share: "A share: `{share}`.",
    equation_fit: "An amount that counts a share of the time: `{full}`, `{fit}`.",
    equation_time: "Minutes or hours at a rate: `{amount}`, `{rate}`, `{share}`.",
    equation_effort: "Effort: `{amount}`, `{rate}`.",
    equation_rating: "A rating: `{amount}`, `{rate}`.",
    equation_price_share: "A share of the price: `{amount}`, `{price}`.",
    equation_times: "Several times: `{full}`, `{times}`.",
    equation_utility: "Utility: `{performance}`, `{constraint}`.",
    equation_utility_must: "Utility with outcomes that must come right: also `{outcomes}`.",
    equation_performance_must: "Without an obstacle to remove: `{performance}`, `{outcomes}`.",
    equation_failures: "Failures: `{missing}`, `{cost}`.",
    utility: "Name of the utility.",
    warranty: "Name of the warranty.",
    usable: "Name of utility times warranty.",
    all_benefits: "Name of the sum of benefits.",
    all_costs: "Name of the sum of costs.",
    failures: "Name of the failures.",
    value_of: "Name of an alternative's value: `{name}`.",
    highest_price: "Name of the highest price.",
    least_intangible: "Name of what felt benefits must be worth.",
    model_not_loaded: "The model could not be fetched: `{address}`.",
    no_model: "The tag names no model.",
    answers_skipped: "Some answers of a link or page were skipped: `{names}`.",
    fault_at: "A rule broken at a place: `{place}`, `{rule}`.",
    rule_missing: "Rules of documents and fields, in the order of `document::Rule`.",
    rule_unknown: "A field that is not known.",
    rule_twice: "A field twice.",
    rule_expected: "`{expected}`, `{found}`.",
    rule_not_finite: "Not finite.",
    rule_too_small: "`{min}`, `{value}`.",
    rule_too_large: "`{max}`, `{value}`.",
    rule_out_of_order: "`{lower}`, `{higher}`.",
    rule_not_whole: "`{value}`.",
    rule_not_one_of: "`{words}`, `{value}`.",
    rule_not_an_id: "`{value}`, `{max}`.",
    rule_taken_id: "`{value}`.",
    rule_no_such_id: "`{value}`.",
    rule_not_a_currency: "`{value}`.",
    rule_not_a_language: "`{value}`.",
    rule_empty: "Empty.",
    rule_too_long: "`{length}`, `{max}`.",
    rule_too_many: "`{count}`, `{max}`.",
    rule_too_deep: "`{max}`.",
    rule_document_too_large: "Too large as a whole.",
    rule_version: "`{value}`.",
    rule_kind_of_cost: "`{value}`.",
    rule_not_for_unit: "`{unit}`.",
    rule_same_ends: "`{value}`.",
    rule_moved_side: "`{value}`.",
    rule_not_json: "`{detail}`.",
    kind_record: "Kinds of value, as in “must be …, but is …”.",
    kind_list: "A list.",
    kind_text: "A text.",
    kind_number: "A number.",
    kind_truth: "True or false.",
    kind_number_or_range: "A number or a range.",
    kind_words: "A text, or texts by language.",
    kind_nothing: "Nothing.",
    kind_text_found: "A quoted text: `{text}`.",
    kind_number_found: "A found number: `{number}`.",
    not_sure: "Button: give a range instead of a figure.",
    not_sure_of: "The same, read out: `{name}`.",
    at_least: "Before the low end of a range.",
    at_most: "Before the high end of a range.",
    which_situation: "Question over the situations.",
    as_usual: "No situation in particular.",
    beliefs: "Heading over what share of each gain one believes to get.",
    belief_help: "How a belief is to be read.",
    leave_uncounted: "Checkbox: leave hours, hassle or ratings out of the money.",
    order: "Heading over the ratings in order of importance.",
    order_help: "What is meant by it.",
    move_up: "Button, read out: one place up: `{name}`.",
    move_down: "Button, read out: one place down: `{name}`.",
    chance: "Caption of the spread.",
    gains_in: "Name of a bar: in how many cases the value is above zero.",
    beats_in: "Name of a bar: in how many cases it is the best choice.",
    chance_in_words: "The spread: `{gains}`, `{beats}` of 100.",
    spread_in_words: "The spread: `{low}`, `{middle}`, `{high}`.",
    tornado: "Caption of what moves the value most.",
    tornado_help: "How that picture is to be read.",
    reach: "A reach of figures: `{low}`, `{high}`.",
    rests_on: "Caption of the evidence.",
    how: "Title of the calculation behind a picture: `{name}`.",
    source: "Column: where the number comes from.",
    compare: "Title of the comparisons.",
    column_who: "Column: personas and kept answers.",
    column_choice: "Column: offers.",
    column_chance: "Column: chance of a gain.",
    keep: "Button: keep these answers to compare.",
    kept: "Name of kept answers: `{number}`.",
    take_kept: "Button: go back to kept answers: `{name}`.",
    drop_kept: "Button: forget kept answers: `{name}`.",
    now: "The answers in force.",
    stages: "Title of the life cycle.",
    stages_help: "What is meant by it.",
    stage_gap: "A stage without elements.",
    stage_need: "Stage of the life cycle.",
    stage_search: "Stage of the life cycle.",
    stage_shop: "Stage of the life cycle.",
    stage_buy: "Stage of the life cycle.",
    stage_receive: "Stage of the life cycle.",
    stage_use: "Stage of the life cycle.",
    stage_support: "Stage of the life cycle.",
    stage_end: "Stage of the life cycle.",
    proposition: "Title of the value proposition.",
    column_ours: "Column: the host's view of an element.",
    column_customer: "Column: the customers' view.",
    column_class: "Column: what follows.",
    better: "An element beside the alternative.",
    same: "An element beside the alternative.",
    worse: "An element beside the alternative.",
    not_asked: "Nobody said.",
    class_parity: "What follows: no difference.",
    class_favourable: "What follows: ours is better.",
    class_unfavourable: "What follows: theirs is better.",
    class_contention: "What follows: they disagree.",
    in_dispute: "What to do about a dispute: `{names}`.",
    strategy: "Heading over the strategy.",
    what_offered: "What is offered that is of value.",
    how_delivered: "How it is delivered.",
    how_convinced: "How customers are convinced.",
    message: "Heading over the statements.",
    all_benefits_said: "Statement: every benefit: `{offer}`, `{names}`.",
    differences_said: "Statement: what is better: `{names}`.",
    focus_said: "Statement: what matters most: `{names}`.",
    proof: "A proof: `{name}`, `{proof}`.",
    take_away: "Title over link, print and files.",
    copy_link: "Button.",
    copy_text: "Button.",
    print: "Button.",
    save_answers: "Button.",
    save_row: "Button.",
    copied: "Notice.",
    not_copied: "Notice.",
    as_of: "Under a print-out: `{date}`, `{model}`, `{edition}`.",
    from_link: "Notice: the answers came with a link.",
    back_to_mine: "Button: the visitor's remembered answers instead of the link's.",
    column_ahead: "Column: the advantage.",
    belief_in: "Name of a belief: `{name}`.",
    as_table: "Opens the numbers behind a picture.",
    column_cases: "Column: in how many of a hundred plausible cases.",
}
