//! Side by side: personas, kept answers, and offers.

use leptos::prelude::*;

use super::kept::{Kept, kept_name};
use super::subject::Calculator;
use crate::model::CollectVec;
use crate::model::calculator::{Answers, Means, Offer, Results, Verdict};
use crate::text::{Sentences, Text};
use crate::ui::kit::bars::{Bars, from_zero};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::table::{Row, Table};
use crate::ui::{Outcome, Scene};

/// The comparisons, folded away at first.
#[component]
pub fn Compare() -> impl IntoView {
    let locale = Scene::<Calculator>::here().at_rest().locale();
    view! {
        <Fold class="compare" part="compare" summary=move || locale.say(Text::compare)>
            <People />
            <Kept />
            <Offers />
        </Fold>
    }
}

/// Somebody whose result is compared.
#[derive(Clone, PartialEq)]
struct Person {
    name: String,
    answers: Answers,
    results: Outcome<Results>,
}

fn people(scene: Scene<Calculator>) -> Vec<Person> {
    let (locale, setting, mut workings) = (scene.locale(), scene.setting(), scene.workings());
    let mut person = |name, answers: Answers| {
        let results = Outcome::new(scene.results_of(&answers, &mut workings));
        Person { name, answers, results }
    };
    let now = scene.answers().get();
    let results = scene.results().get();
    let visitor = Person { name: locale.say(Text::now), answers: now.clone(), results };
    let mut people = vec![visitor];
    for persona in &setting.model.personas {
        let answers = Answers { persona: Some(persona.id.clone()), ..now.clone() };
        people.push(person(locale.wording(&persona.label), answers));
    }
    for (at, answers) in scene.kept().get().into_iter().enumerate() {
        people.push(person(kept_name(locale, at), answers));
    }
    people
}

/// Everybody's result.
#[component]
fn People() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let locale = scene.locale();
    let people = Memo::new(move |_| people(scene));
    let bars = Memo::new(move |_| {
        let value = |person: &Person| (person.name.clone(), person.results.expected.offer.value);
        let values = people.with(|people| people.iter().map(value).collect_vec());
        locale.with(|_, numbers| from_zero(values, numbers))
    });
    let rows =
        Memo::new(move |_| people.with(|all| all.iter().map(|one| row(scene, one)).collect_vec()));
    let headings = [
        Text::column_who,
        Text::you_get,
        Text::you_give,
        Text::value,
        Text::column_ahead,
        Text::column_chance,
    ];
    view! {
        <div class="picture">
            <Bars bars=bars />
            <Table headings=locale.all(&headings) amounts=1 rows=rows />
        </div>
    }
}

fn row(scene: Scene<Calculator>, person: &Person) -> Row {
    let Person { name, answers, results } = person;
    let locale = scene.locale();
    let chance = results.chance.as_ref().map_or_else(String::new, |chance| {
        scene.words_of(answers, results, |words| words.share(chance.gains))
    });
    let cells = vec![
        name.to_owned(),
        locale.money(results.expected.offer.benefits),
        locale.money(results.expected.offer.costs),
        locale.signed_money(results.expected.offer.value),
        locale.signed_money(results.expected.comparison.advantage),
        chance,
    ];
    Row { total: results.verdict() == Verdict::Best, cells }
}

/// The offer and its alternatives, cost by cost.
#[component]
fn Offers() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let headings = [Text::column_choice, Text::you_get, Text::price, Text::all_costs, Text::value];
    let headings = scene.locale().all(&headings);
    view! { <Table headings=headings amounts=1 rows=scene.in_words(offers) /> }
}

fn offers(words: &Sentences) -> Vec<Row> {
    let Sentences { numbers, model, results, .. } = words;
    let rival = |at: usize| model.alternatives.get(at);
    let expected = &results.expected;
    let rivals = expected.alternatives.iter().filter_map(|(at, means)| Some((rival(*at)?, means)));
    let best = expected.comparison.best.and_then(rival);
    let ahead = expected.comparison.advantage >= 0.0;
    let row = |(offer, means): (&Offer, &Means)| {
        let is_offer = offer.id == model.offer.id;
        let is_best = best.is_some_and(|best| best.id == offer.id) && !ahead;
        let cells = vec![
            words.name(offer).to_owned(),
            numbers.money(means.benefits),
            numbers.money(means.price),
            numbers.money(means.costs),
            numbers.signed_money(means.value),
        ];
        Row { total: is_best || (is_offer && ahead), cells }
    };
    std::iter::once((&model.offer, &expected.offer)).chain(rivals).map(row).collect_vec()
}
