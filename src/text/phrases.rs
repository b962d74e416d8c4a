//! The list of phrases: one field each, with what stands in its places.

macro_rules! phrases {
    ($($(#[$meaning:meta])* $name:ident,)*) => {
        /// All phrases of one language, as its file writes them.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Phrases { $($(#[$meaning])* pub $name: &'static str,)* }

        impl Phrases {
            /// The phrases in the order of their fields, as they travel to the browser.
            pub fn to_list(&self) -> Vec<&'static str> {
                vec![$(self.$name),*]
            }
        }

        // The same names, so that a phrase is found at its place in the list.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Place { $($name,)* Count }

        impl Text {
            // One function that finds, rather than hundreds.
            $($(#[$meaning])* #[inline(always)] pub fn $name(&self) -> &str { self.phrase(Place::$name as usize) })*
        }
    };
}

/// The phrases of the language in use.
///
/// A list rather than a hundred fields: code that moves and drops so many would weigh as much as the
/// value model.
#[derive(Clone, Debug, PartialEq)]
pub struct Text(Vec<String>);

impl Text {
    /// The phrases from a list that [`Phrases::to_list`] made; none if it has another length.
    pub fn from_list(list: Vec<String>) -> Option<Self> {
        (list.len() == Place::Count as usize).then_some(Self(list))
    }

    #[inline(never)]
    fn phrase(&self, place: usize) -> &str {
        self.0.get(place).map_or("", String::as_str)
    }
}

impl From<&Phrases> for Text {
    fn from(phrases: &Phrases) -> Self {
        Self(phrases.to_list().into_iter().map(str::to_owned).collect())
    }
}

phrases! {
    /// Title of the message in the widget's place. The loader knows that it is the first.
    cannot_show,
    /// Question over the personas.
    who_are_you,
    /// Someone of no persona.
    anyone,
    /// Question over the alternatives.
    otherwise,
    /// Compare with the best of all alternatives.
    best_of_all,
    /// Button: take back the last change.
    undo,
    /// Button: as it was at first.
    reset,
    /// Heading over the gains.
    benefits,
    /// Heading over the sacrifices.
    costs,
    /// Heading over the rates.
    rates,
    /// Heading over utility and warranty.
    fit,
    /// Heading over an alternative's own elements: `{name}`.
    alternative,
    /// The price.
    price,
    /// An alternative's price: `{name}`.
    price_of,
    /// Income per hour.
    hour,
    /// What is meant by it.
    hour_help,
    /// Being rid of all hassle.
    hassle,
    /// What is meant by it.
    hassle_help,
    /// The biggest swing among the ratings.
    anchor,
    /// What is meant by it.
    anchor_help,
    /// Utility: performance.
    performance,
    /// What is meant by it.
    performance_help,
    /// Utility: an obstacle removed.
    constraint,
    /// What is meant by it.
    constraint_help,
    /// Warranty: available.
    available,
    /// Warranty: capacity.
    capacity,
    /// Warranty: continuous.
    continuous,
    /// Warranty: secure.
    secure,
    /// How a warranty share is to be read.
    warranty_help,
    /// How an outcome that must come right is to be read.
    outcome_help,
    /// What one failed occasion costs.
    failure_cost,
    /// What is meant by it.
    failure_cost_help,
    /// Beside a field: out of a hundred.
    of_hundred,
    /// Beside a field: out of `{best}`.
    of_best,
    /// Beside a field: minutes, short.
    minutes,
    /// Beside a field: hours, short.
    hours,
    /// Name of a slider: `{name}`.
    slider_of,
    /// A slider's value: `{amount}` with `{unit}`.
    amount_in_unit,
    /// A typed text is no number: `{typed}`, `{example}`.
    not_a_number,
    /// Evidence: measured.
    measured,
    /// Evidence: said by customers.
    stated,
    /// Evidence: supposed.
    assumed,
    /// Evidence: entered by the visitor.
    yours,
    /// The result in a word: worth it and best.
    verdict_best,
    /// The result in a word: worth it, but an alternative is better.
    verdict_alternative,
    /// The result in a word: not worth it.
    verdict_no,
    /// Best, and alternatives leave nothing: `{offer}`, `{benefits}`, `{costs}`, `{value}`.
    sentence_best,
    /// Best before an alternative: also `{alternative}`, `{advantage}`.
    sentence_best_over,
    /// An alternative is better: also `{alternative}`, `{shortfall}`.
    sentence_alternative,
    /// Not worth it, and nothing else is: `{offer}`, `{benefits}`, `{costs}`, `{loss}`.
    sentence_no,
    /// Not worth it, and an alternative is: also `{alternative}`, `{surplus}`.
    sentence_no_alternative,
    /// It neither gains nor loses: `{offer}`, `{benefits}`, `{costs}`.
    sentence_even,
    /// Nothing is gained at all: `{offer}`, `{costs}`.
    sentence_nothing,
    /// Name of the value.
    value,
    /// Name of the value while it rests on suppositions only.
    estimate,
    /// Name of the advantage: `{alternative}`.
    advantage,
    /// Name of the advantage over doing nothing.
    advantage_over_nothing,
    /// Doing nothing, as one of the choices.
    doing_nothing,
    /// Heading of the picture of benefits against costs.
    balance,
    /// What arrives.
    you_get,
    /// What is believed.
    you_expect,
    /// What is given.
    you_give,
    /// Opens the parts of the bars.
    parts,
    /// The picture in words: `{benefits}`, `{perceived}`, `{costs}`.
    balance_in_words,
    /// Heading of the picture of all choices.
    choices,
    /// One choice in words: `{name}`, `{value}`.
    choice_in_words,
    /// Belief is lower: `{perceived}`, `{gap}`.
    believed_less,
    /// Belief is higher: `{perceived}`, `{gap}`.
    believed_more,
    /// Belief and delivery agree: `{benefits}`.
    believed_same,
    /// Heading of the price.
    price_heading,
    /// Price at or under the ceiling: `{ceiling}`, `{price}`, `{room}`.
    price_under,
    /// Price over the ceiling: `{ceiling}`, `{price}`, `{over}`.
    price_over,
    /// No price is low enough: `{price}`.
    price_none,
    /// The end of the price picture: the ceiling.
    ceiling,
    /// The mark in the price picture: the price asked.
    asked,
    /// Heading of what else to know.
    more,
    /// Felt benefits must be worth `{amount}` at least.
    intangible,
    /// Countable benefits cover the cost by themselves.
    intangible_none,
    /// The weakest part of the warranty: `{name}`, `{share}`.
    weakest,
    /// What decides most: `{name}`, `{low}`, `{high}`, `{swing}`.
    decides,
    /// Where that input turns the value: `{name}`, `{amount}`.
    turns,
    /// Hours without a rate: `{hours}`.
    hours_uncounted,
    /// The same, with the hourly worth at which it still pays: `{hours}`, `{rate}`.
    hours_break_even,
    /// Effort or ratings without a rate.
    others_uncounted,
    /// Share on assumptions: `{share}`.
    rests_on_assumptions,
    /// Opens the calculation.
    show_calculation,
    /// Column: what.
    column_figure,
    /// Column: how.
    column_equation,
    /// Column: how much.
    column_result,
    /// Not counted.
    not_counted,
    /// A share: `{share}`.
    share,
    /// An amount that counts a share of the time: `{full}`, `{fit}`.
    equation_fit,
    /// Minutes or hours at a rate: `{amount}`, `{rate}`, `{share}`.
    equation_time,
    /// Effort: `{amount}`, `{rate}`.
    equation_effort,
    /// A rating: `{amount}`, `{rate}`.
    equation_rating,
    /// A share of the price: `{amount}`, `{price}`.
    equation_price_share,
    /// Several times: `{full}`, `{times}`.
    equation_times,
    /// Utility: `{performance}`, `{constraint}`.
    equation_utility,
    /// Utility with outcomes that must come right: also `{outcomes}`.
    equation_utility_must,
    /// Without an obstacle to remove: `{performance}`, `{outcomes}`.
    equation_performance_must,
    /// Failures: `{missing}`, `{cost}`.
    equation_failures,
    /// Name of the utility.
    utility,
    /// Name of the warranty.
    warranty,
    /// Name of utility times warranty.
    usable,
    /// Name of the sum of benefits.
    all_benefits,
    /// Name of the sum of costs.
    all_costs,
    /// Name of the failures.
    failures,
    /// Name of an alternative's value: `{name}`.
    value_of,
    /// Name of the highest price.
    highest_price,
    /// Name of what felt benefits must be worth.
    least_intangible,
    /// The model could not be fetched: `{address}`.
    model_not_loaded,
    /// The tag names no model.
    no_model,
    /// Some answers of a link or page were skipped: `{names}`.
    answers_skipped,
    /// A rule broken at a place: `{place}`, `{rule}`.
    fault_at,
    /// Rules of documents and fields, in the order of `document::Rule`.
    rule_missing,
    /// A field that is not known.
    rule_unknown,
    /// A field twice.
    rule_twice,
    /// `{expected}`, `{found}`.
    rule_expected,
    /// Not finite.
    rule_not_finite,
    /// `{min}`, `{value}`.
    rule_too_small,
    /// `{max}`, `{value}`.
    rule_too_large,
    /// `{lower}`, `{higher}`.
    rule_out_of_order,
    /// `{value}`.
    rule_not_whole,
    /// `{words}`, `{value}`.
    rule_not_one_of,
    /// `{value}`, `{max}`.
    rule_not_an_id,
    /// `{value}`.
    rule_taken_id,
    /// `{value}`.
    rule_no_such_id,
    /// `{value}`.
    rule_not_a_currency,
    /// `{value}`.
    rule_not_a_language,
    /// Empty.
    rule_empty,
    /// `{length}`, `{max}`.
    rule_too_long,
    /// `{count}`, `{max}`.
    rule_too_many,
    /// `{max}`.
    rule_too_deep,
    /// Too large as a whole.
    rule_document_too_large,
    /// `{value}`.
    rule_version,
    /// `{value}`.
    rule_kind_of_cost,
    /// `{unit}`.
    rule_not_for_unit,
    /// `{value}`.
    rule_same_ends,
    /// `{value}`.
    rule_moved_side,
    /// `{detail}`.
    rule_not_json,
    /// Kinds of value, as in “must be …, but is …”.
    kind_record,
    /// A list.
    kind_list,
    /// A text.
    kind_text,
    /// A number.
    kind_number,
    /// True or false.
    kind_truth,
    /// A number or a range.
    kind_number_or_range,
    /// A text, or texts by language.
    kind_words,
    /// Nothing.
    kind_nothing,
    /// A quoted text: `{text}`.
    kind_text_found,
    /// A found number: `{number}`.
    kind_number_found,
    /// Button: give a range instead of a figure.
    not_sure,
    /// The same, read out: `{name}`.
    not_sure_of,
    /// Before the low end of a range.
    at_least,
    /// Before the high end of a range.
    at_most,
    /// Question over the situations.
    which_situation,
    /// No situation in particular.
    as_usual,
    /// Heading over what share of each gain one believes to get.
    beliefs,
    /// How a belief is to be read.
    belief_help,
    /// Checkbox: leave hours, hassle or ratings out of the money.
    leave_uncounted,
    /// Heading over the ratings in order of importance.
    order,
    /// What is meant by it.
    order_help,
    /// Button, read out: one place up: `{name}`.
    move_up,
    /// Button, read out: one place down: `{name}`.
    move_down,
    /// Caption of the spread.
    chance,
    /// Name of a bar: in how many cases the value is above zero.
    gains_in,
    /// Name of a bar: in how many cases it is the best choice.
    beats_in,
    /// The spread: `{gains}`, `{beats}` of 100.
    chance_in_words,
    /// The spread: `{low}`, `{middle}`, `{high}`.
    spread_in_words,
    /// Caption of what moves the value most.
    tornado,
    /// How that picture is to be read.
    tornado_help,
    /// A reach of figures: `{low}`, `{high}`.
    reach,
    /// Caption of the evidence.
    rests_on,
    /// Title of the calculation behind a picture.
    how,
    /// Column: where the number comes from.
    source,
    /// Title of the comparisons.
    compare,
    /// Column: personas and kept answers.
    column_who,
    /// Column: offers.
    column_choice,
    /// Column: chance of a gain.
    column_chance,
    /// Button: keep these answers to compare.
    keep,
    /// Name of kept answers: `{number}`.
    kept,
    /// Button: go back to kept answers: `{name}`.
    take_kept,
    /// Button: forget kept answers: `{name}`.
    drop_kept,
    /// The answers in force.
    now,
    /// Title of the life cycle.
    stages,
    /// What is meant by it.
    stages_help,
    /// A stage without elements.
    stage_gap,
    /// Stage of the life cycle.
    stage_need,
    /// Stage of the life cycle.
    stage_search,
    /// Stage of the life cycle.
    stage_shop,
    /// Stage of the life cycle.
    stage_buy,
    /// Stage of the life cycle.
    stage_receive,
    /// Stage of the life cycle.
    stage_use,
    /// Stage of the life cycle.
    stage_support,
    /// Stage of the life cycle.
    stage_end,
    /// Title of the value proposition.
    proposition,
    /// Column: the host's view of an element.
    column_ours,
    /// Column: the customers' view.
    column_customer,
    /// Column: what follows.
    column_class,
    /// An element beside the alternative.
    better,
    /// An element beside the alternative.
    same,
    /// An element beside the alternative.
    worse,
    /// Nobody said.
    not_asked,
    /// What follows: no difference.
    class_parity,
    /// What follows: ours is better.
    class_favourable,
    /// What follows: theirs is better.
    class_unfavourable,
    /// What follows: they disagree.
    class_contention,
    /// What to do about a dispute: `{names}`.
    in_dispute,
    /// Heading over the strategy.
    strategy,
    /// What is offered that is of value.
    what_offered,
    /// How it is delivered.
    how_delivered,
    /// How customers are convinced.
    how_convinced,
    /// Heading over the statements.
    message,
    /// Statement: every benefit: `{offer}`, `{names}`.
    all_benefits_said,
    /// Statement: what is better: `{names}`.
    differences_said,
    /// Statement: what matters most: `{names}`.
    focus_said,
    /// A proof: `{name}`, `{proof}`.
    proof,
    /// Title over link, print and files.
    take_away,
    /// Button.
    copy_link,
    /// Button.
    copy_text,
    /// Button.
    print,
    /// Button.
    save_answers,
    /// Button.
    save_row,
    /// Notice.
    copied,
    /// Notice.
    not_copied,
    /// Under a print-out: `{date}`, `{model}`, `{edition}`.
    as_of,
    /// Notice: the answers came with a link.
    from_link,
    /// Button: the visitor's remembered answers instead of the link's.
    back_to_mine,
    /// Column: the advantage.
    column_ahead,
}
