//! Every language says what English says, and stays right whatever is put in its places.

use std::collections::BTreeSet;

use worthwhile::document::studio::{CHOICES, Draft, FORMS};
use worthwhile::document::{Value, json, read_answers, read_model};
use worthwhile::model::calculator::{Answers, Model, evaluate};
use worthwhile::model::planner::Figure;
use worthwhile::text::{
    LANGUAGE_NAMES, LANGUAGES, Language, Sentences, Text, calculation, place_in_words,
};

use crate::english::Dollars;

/// Phrases that are nothing but places, or the same words in some other language.
const SAME_AS_ENGLISH: &[&str] = &[
    "{amount} {unit}",
    "{share}%",
    "{place}: {rule}",
    "{place}. {name}",
    "{name}: {proof}",
    "{date} · model “{model}” {edition}",
    "Worthwhile",
    "Studio",
    "HTML",
    "WordPress",
    "Tag Manager",
    "npm",
    "React",
    "Vue",
    "Svelte",
    "Bias",
    "Bonus",
    "Model",
    "Persona",
    "p (Holm)",
    "tab",
    "{group} ({count})",
    "{figure} ({between})",
    "{likely} ({evidence})",
];

/// What a Korean particle looks like that depends on the last sound before it.
const KOREAN_PARTICLES: &[&str] =
    &["은", "는", "이", "가", "을", "를", "과", "와", "으로", "로", "예요"];

/// Answers of which each makes the result say something else.
const ANSWERS: &[&str] = &[
    r#"{"version":1}"#,
    r#"{"version":1,"fit":{"capacity":1}}"#,
    r#"{"version":1,"prices":{"wash":15}}"#,
    r#"{"version":1,"prices":{"wash":2}}"#,
    r#"{"version":1,"outcomes":{"ends-clean":0}}"#,
    r#"{"version":1,"uncounted":["hour","hassle"]}"#,
    r#"{"version":1,"situation":"urgent"}"#,
    r#"{"version":1,"situation":"urgent","prices":{"wash":25}}"#,
];

fn car_wash() -> Model {
    let text = std::fs::read_to_string("models/car-wash.json").unwrap();
    read_model(&json::parse(&text).unwrap()).unwrap().content
}

fn answers(text: &str) -> Answers {
    read_answers(&json::parse(text).unwrap()).unwrap().content
}

fn language(tag: &str) -> &'static Language {
    LANGUAGES.iter().find(|language| language.tag == tag).unwrap()
}

/// All that is said in a language. Some fields of a model need no help, in no language.
fn phrases(given: &Language) -> Vec<&'static str> {
    let english = language("en").for_site();
    let all = given.for_site().into_iter().zip(english);
    let said = all
        .filter(|(phrase, english)| !(phrase.is_empty() && english.is_empty()))
        .map(|(phrase, _)| phrase);
    said.chain(given.guide.to_list()).collect()
}

/// Each phrase of every other language beside the English one.
fn translated() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let english = phrases(language("en"));
    LANGUAGES.iter().skip(1).flat_map(move |language| {
        let both = english.clone().into_iter().zip(phrases(language));
        both.map(|(english, phrase)| (language.tag, english, phrase))
    })
}

/// The names of a phrase's places.
fn places(phrase: &str) -> BTreeSet<&str> {
    phrase.split('{').skip(1).map(|rest| rest.split_once('}').unwrap().0).collect()
}

/// What stands right behind each place, or behind the quotation mark or bracket that closes on it.
fn behind_places(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split('}').skip(1).map(|rest| rest.trim_start_matches(['”', ')']))
}

#[test]
fn four_languages_are_complete_and_english_stands_first() {
    let tags: Vec<_> = LANGUAGES.iter().map(|language| language.tag).collect();
    assert_eq!(tags[..4], ["en", "id", "hu", "ko"]);
    let named: Vec<_> = LANGUAGE_NAMES.iter().map(|(tag, _)| *tag).collect();
    assert_eq!(named, tags);
}

#[test]
fn every_field_and_every_word_of_a_model_has_a_name_at_its_place() {
    let fields = FORMS
        .iter()
        .flat_map(|form| form.own.iter().map(move |field| format!("{}.{}", form.name, field.name)));
    let words = CHOICES
        .iter()
        .flat_map(|choice| choice.words.iter().map(move |word| format!("{}.{word}", choice.name)));
    let (fields, words): (Vec<_>, Vec<_>) = (fields.collect(), words.collect());
    for Language { tag, fields: named, .. } in LANGUAGES {
        let (keys, choices) = named.keys();
        assert_eq!(keys, fields, "{tag}");
        assert_eq!(choices, words, "{tag}");
    }
    let text = Text::from(language("ko"));
    for form in FORMS {
        for field in form.fields() {
            assert!(!text.field(form, field.name).label.is_empty(), "{}.{}", form.name, field.name);
        }
    }
    let kind = CHOICES.iter().find(|choice| choice.name == "kind").unwrap();
    assert_eq!(text.choice(kind, "money"), "돈");
}

#[test]
fn the_place_of_a_fault_is_told_in_the_words_of_the_screen() {
    let text = std::fs::read_to_string("models/dental-care.json").unwrap();
    let draft = Draft::new(json::parse(&text).unwrap());
    let words =
        |tag: &str, place: &str| place_in_words(&Text::from(language(tag)), &draft, place, tag);
    let label = draft.at("offer.elements[0].label.en").and_then(Value::as_text).unwrap();
    assert_eq!(
        words("en", "offer.elements[0].amount.low"),
        format!("Your offer › What one gets and gives › {label} › How much › At least")
    );
    assert_eq!(
        words("en", "planner.loyalty.stay"),
        format!(
            "Planner › Your customers today › {}",
            Text::from(language("en")).figure(Figure::Stay)
        )
    );
    assert_eq!(
        words("hu", "personas[0].weights.x"),
        format!(
            "Kik ők › {} › Mi számít nekik jobban vagy kevésbé › x",
            draft.at("personas[0].label.hu").and_then(Value::as_text).unwrap()
        )
    );
    assert_eq!(words("ko", ""), "");
}

#[test]
fn every_phrase_has_the_places_of_the_english_one() {
    for (tag, english, phrase) in translated() {
        assert_eq!(places(phrase), places(english), "{tag}: {phrase}");
        let (opened, closed) = (phrase.matches('{').count(), phrase.matches('}').count());
        assert_eq!(opened, closed, "{tag}: {phrase}");
    }
}

#[test]
fn no_phrase_is_empty_or_ragged() {
    for language in LANGUAGES {
        let tag = language.tag;
        for phrase in phrases(language) {
            assert!(!phrase.is_empty(), "{tag} has an empty phrase");
            assert_eq!(phrase, phrase.trim(), "{tag}");
            assert!(!phrase.contains("  "), "{tag}: {phrase}");
        }
    }
}

#[test]
fn no_phrase_is_left_in_english() {
    let same = translated().filter(|(_, english, phrase)| english == phrase);
    let same: BTreeSet<_> = same.map(|(_, english, _)| english).collect();
    let expected: BTreeSet<_> = SAME_AS_ENGLISH.iter().copied().collect();
    let left: Vec<_> = same.difference(&expected).collect();
    assert!(left.is_empty(), "still English: {left:#?}");
    let gone: Vec<_> = expected.difference(&same).collect();
    assert!(gone.is_empty(), "translated by now: {gone:#?}");
}

#[test]
fn each_language_has_its_own_quotation_marks() {
    for language in LANGUAGES {
        let tag = language.tag;
        let (opening, foreign) = if tag == "hu" { ('„', '“') } else { ('“', '„') };
        for phrase in phrases(language) {
            let count = |mark: char| phrase.matches(mark).count();
            assert_eq!(count(opening), count('”'), "{tag}: {phrase}");
            assert!(!phrase.contains([foreign, '"']), "{tag}: {phrase}");
        }
    }
}

#[test]
fn no_korean_particle_depends_on_what_is_put_in() {
    for phrase in phrases(language("ko")) {
        for rest in behind_places(phrase) {
            let particle = KOREAN_PARTICLES.iter().find(|particle| rest.starts_with(**particle));
            assert_eq!(particle, None, "{phrase}");
        }
    }
}

#[test]
fn no_hungarian_suffix_or_article_depends_on_what_is_put_in() {
    for phrase in phrases(language("hu")) {
        for rest in behind_places(phrase) {
            assert!(!rest.starts_with('-'), "a suffix: {phrase}");
        }
        for before in phrase.split('{') {
            let words = format!(" {}", before.trim_end_matches('„').to_lowercase());
            let article = [" a ", " az "].iter().any(|article| words.ends_with(article));
            assert!(!article, "an article: {phrase}");
        }
    }
}

#[test]
fn a_result_is_told_whole_in_each_language() {
    let model = car_wash();
    for given in LANGUAGES {
        let (tag, text) = (given.tag, Text::from(given));
        for given in ANSWERS {
            let answers = answers(given);
            let results = evaluate(&model, &answers);
            let words = Sentences {
                text: &text,
                numbers: &Dollars,
                language: tag,
                model: &model,
                answers: &answers,
                results: &results,
            };
            for told in everything(&words) {
                assert!(!told.is_empty(), "{tag}, {given}");
                assert!(!told.contains(['{', '}']), "{tag}, {given}: {told}");
            }
            let offer = model.offer.name.in_language(tag);
            assert!(words.because().contains(offer), "{tag}: {}", words.because());
            assert!(words.possible_answers().len() > 5, "{tag}");
        }
    }
}

/// All that is said of a result.
fn everything(words: &Sentences) -> Vec<String> {
    let mut told = vec![
        words.answer(),
        words.short_answer(),
        words.because(),
        words.value_name().to_owned(),
        words.advantage_name(),
        words.belief(),
        words.price(),
        words.chance(),
    ];
    told.extend(words.possible_answers());
    told.extend(words.wins().map(|wins| wins.sentence));
    told.extend(words.number_line().dots.into_iter().flat_map(|dot| dot.words));
    told.extend(words.more());
    told.extend(words.results.sensitivities.iter().map(|row| words.reach_of(row)));
    let rows = calculation(words).into_iter();
    told.extend(rows.flat_map(|row| [row.figure, row.equation, row.result]));
    told
}
