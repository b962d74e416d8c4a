//! Kinds of faults in words that a machine can find, over every model, persona, situation and language.

use std::collections::BTreeSet;

use worthwhile::text::{LANGUAGES, Numbers, PlainNumbers, Sentences, Text, calculation};

use crate::adds_up::everything;
use crate::english::{Dollars, as_in_dollars};

/// All that a visitor reads of a result.
fn read(words: &Sentences) -> Vec<String> {
    let mut said = vec![
        words.answer(),
        words.because(),
        words.spoken(),
        words.belief(),
        words.price(),
        words.chance(),
        words.spread(),
        words.decision(),
        words.payback(),
        words.changes(),
    ];
    said.extend(words.more());
    said.extend(words.worth_knowing());
    said.extend(words.results.sensitivities.iter().map(|row| words.reach_of(row)));
    said.extend(words.number_line().dots.into_iter().flat_map(|dot| dot.words));
    let rows = calculation(words).into_iter();
    said.extend(rows.flat_map(|row| [row.figure, row.equation, row.result]));
    said
}

/// Whether a hyphen stands for a minus: before a digit, or before the sign of a currency.
fn has_false_minus(said: &str) -> bool {
    let signs: Vec<char> = said.chars().collect();
    let is_figure = |at: usize| signs.get(at).is_some_and(|it| it.is_ascii_digit() || *it == '$');
    let begins = |at: usize| at == 0 || !signs[at - 1].is_alphanumeric();
    (0..signs.len()).any(|at| signs[at] == '-' && is_figure(at + 1) && begins(at))
}

#[test]
fn a_hyphen_before_a_figure_is_found() {
    assert!(has_false_minus("It leaves you -$0.87.") && has_false_minus("-5"));
    assert!(!has_false_minus("It leaves you −$0.87.") && !has_false_minus("SHA-256"));
}

#[test]
fn a_negative_figure_has_a_true_minus_and_is_taken_away_rather_than_added() {
    everything(|place, words| {
        for said in read(words) {
            assert!(!has_false_minus(&said), "{place}: {said}");
            for twice in ["+ −", "− −", "+ -", "- -"] {
                assert!(!said.contains(twice), "{place}: {said}");
            }
        }
    });
    for numbers in [&PlainNumbers as &dyn Numbers, &Dollars] {
        let all = [
            numbers.money(-1.5),
            numbers.signed_money(-1.5),
            numbers.whole_money(-2.0),
            numbers.signed_whole_money(-2.0),
            numbers.plain(-1.5),
            numbers.rounded(-1.5),
            numbers.minutes(-1.5),
            numbers.hours(-1.5),
            numbers.days(-1.5),
            numbers.years(-1.5),
        ];
        for written in all {
            assert!(written.starts_with('−') && !written.contains('-'), "{written}");
        }
    }
}

#[test]
fn a_figure_whose_range_is_only_supposed_decides_nothing_and_is_marked() {
    let (mut supposed, mut known) = (0, 0);
    everything(|place, words| {
        let rows = &words.results.sensitivities;
        let first = rows.iter().find(|row| !row.supposed);
        let text = words.text;
        let before = text.decides().split_once("{name}").unwrap().0;
        let more = words.more();
        let decides = more.iter().find(|said| said.starts_with(before) && !before.is_empty());
        if let (Some(said), Some(first)) = (decides, first) {
            assert!(said.contains(&words.input(&first.input)), "{place}: {said}");
        }
        if first.is_none() && !before.is_empty() {
            assert_eq!(decides, None, "{place}");
        }
        let mark = text.supposed().split_once("{reach}").unwrap().1;
        for row in rows {
            let said = words.reach_of(row);
            assert_eq!(said.ends_with(mark), row.supposed, "{place}: {said}");
            if row.supposed { supposed += 1 } else { known += 1 }
        }
    });
    assert!(supposed > 0 && known > 0);
}

#[test]
fn shares_of_money_are_percents_and_only_times_are_of_100() {
    everything(|place, words| {
        assert!(words.text.rests_on_assumptions().contains("{share}%"), "{place}");
        // "50 of 100 … $15.00" would be a share of money: an hour counts in percent.
        let share = words.text.share().replace("{share}", "50");
        for row in calculation(words) {
            if row.equation.contains(&words.numbers.minutes(10.0)) {
                assert!(!row.equation.contains(&share), "{place}: {}", row.equation);
            }
        }
    });
}

/// The names of offers, personas and situations stand in quotation marks within a sentence.
#[test]
fn no_name_of_the_host_is_glued_into_a_sentence() {
    everything(|place, words| {
        let model = words.model;
        let offers = model.offers().map(|offer| words.name(offer));
        let personas = model.personas.iter().map(|it| it.label.in_language(words.language));
        let names: BTreeSet<&str> = offers.chain(personas).collect();
        let said = [words.answer(), words.because(), words.spoken(), words.price(), words.belief()];
        for said in said.into_iter().chain(words.more()) {
            for name in &names {
                // A name within another one's marks is that other one's.
                for (at, _) in said.match_indices(name) {
                    let before = said[..at].chars();
                    let opened = before.clone().filter(|c| ['“', '„'].contains(c)).count();
                    let closed = before.filter(|c| *c == '”').count();
                    assert!(opened > closed, "{place}: {name} is not quoted in: {said}");
                }
            }
        }
    });
}

#[test]
fn what_only_the_host_should_read_is_in_nothing_that_a_visitor_reads() {
    everything(|place, words| {
        let text = words.text;
        let (dispute, _) = text.in_dispute().split_once("{names}").unwrap();
        for said in read(words) {
            assert!(!said.contains(dispute.trim()), "{place}: {said}");
            assert!(!said.contains(text.class_contention()), "{place}: {said}");
        }
    });
}

/// How many forms each language has for numbers, as CLDR has it.
const FORMS: &[(&str, usize)] = &[("en", 2), ("id", 1), ("hu", 2), ("ko", 1)];

#[test]
fn a_phrase_has_one_form_or_all_of_its_language() {
    for language in LANGUAGES {
        let forms = FORMS.iter().find(|(tag, _)| *tag == language.tag).unwrap().1;
        for phrase in language.for_site() {
            let has = phrase.split('|').count();
            assert!(has == 1 || has == forms, "{}: {phrase}", language.tag);
            let is_whole = |form: &str| !form.trim().is_empty();
            assert!(has == 1 || phrase.split('|').all(is_whole), "{}: {phrase}", language.tag);
        }
    }
}

#[test]
fn a_count_chooses_the_form_of_its_language() {
    let said = |tag: &str, phrase: fn(&Text) -> &str, count: f64| {
        let language = LANGUAGES.iter().find(|language| language.tag == tag).unwrap();
        let text = Text::from(language);
        text.form(phrase(&text), &Dollars, count).to_owned()
    };
    let pays = |tag, count| said(tag, Text::complaint_pays, count);
    assert!(pays("en", 1.0).contains("{customers} more customer in"), "{}", pays("en", 1.0));
    for count in [0.0, 1.5, 2.0, 5.0] {
        assert!(pays("en", count).contains("{customers} more customers in"), "{count}");
    }
    for tag in ["id", "hu", "ko"] {
        assert_eq!(pays(tag, 1.0), pays(tag, 2.0), "{tag}");
    }
    let changes = |count| said("en", Text::alarms_said, count);
    assert_eq!(changes(1.0), "{count} change is sure and large enough to matter.");
    assert_eq!(changes(2.0), "{count} changes are sure and large enough to matter.");
}

/// Numbers of a language with a form for 1, one for 2 to 4, and one for all others, such as Czech.
struct Czech;

impl Numbers for Czech {
    fn form(&self, _: &str, number: f64) -> usize {
        match number {
            1.0 => 0,
            2.0..=4.0 => 1,
            _ => 2,
        }
    }

    as_in_dollars!(money, signed_money, whole_money, signed_whole_money);
    as_in_dollars!(plain, rounded, minutes, hours, days, years);
}

#[test]
fn a_language_may_have_more_forms_and_a_phrase_fewer() {
    let text = Text::from(&LANGUAGES[0]);
    let form = |phrase: &'static str, count: f64| text.form(phrase, &Czech, count);
    let years = "rok|roky|let";
    assert_eq!([1.0, 3.0, 5.0].map(|count| form(years, count)), ["rok", "roky", "let"]);
    assert_eq!(form("year|years", 5.0), "years");
    assert_eq!(form("any", 5.0), "any");
}
