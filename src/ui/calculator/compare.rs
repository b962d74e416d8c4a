//! Side by side: personas, kept answers, and offers.

use leptos::prelude::*;

use super::kept::{Kept, kept_name};
use super::subject::Calculator;
use crate::model::CollectVec;
use crate::model::calculator::{Answers, Offer, Results, Verdict};
use crate::text::{Sentences, Sums, Text};
use crate::ui::kit::bars::{Bar, Bars, from_zero};
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
        // The visitor themselves are there already.
        if answers != now {
            people.push(person(locale.wording(&persona.label), answers));
        }
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
    // With as many digits as the answer above, which is about the visitor.
    let step = scene.in_words(|words| words.headline().step);
    let bars = Memo::new(move |_| {
        let value = |person: &Person| {
            let Person { name, answers, results } = person;
            scene.words_of(answers, results, |words| {
                let value = words.expected_in(step.get()).offer.value;
                (name.clone(), value, words.signed_money(value, step.get()))
            })
        };
        let values = people.with(|people| people.iter().map(value).collect_vec());
        let all = values.iter().map(|(name, value, _)| (name.clone(), *value)).collect_vec();
        let bars = locale.with(|_, numbers| from_zero(all, numbers)).into_iter().zip(values);
        bars.map(|(bar, (.., amount))| Bar { amount, ..bar }).collect_vec()
    });
    let rows = Memo::new(move |_| {
        people.with(|all| all.iter().map(|one| row(scene, one, step.get())).collect_vec())
    });
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

fn row(scene: Scene<Calculator>, person: &Person, step: f64) -> Row {
    let Person { name, answers, results } = person;
    let cells = scene.words_of(answers, results, |words| {
        let shown = words.expected_in(step);
        let chance = results.chance.as_ref().map(|chance| words.share(chance.gains));
        vec![
            name.to_owned(),
            words.money(shown.offer.benefits, step),
            words.money(shown.offer.costs, step),
            words.signed_money(shown.offer.value, step),
            words.signed_money(shown.advantage, step),
            chance.unwrap_or_default(),
        ]
    });
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
    let shown = words.headline();
    let rival = |at: usize| words.model.alternatives.get(at);
    let rivals = shown.alternatives.iter().filter_map(|(at, sums)| Some((rival(*at)?, sums)));
    let comparison = &words.results.expected.comparison;
    let best = comparison.best.and_then(rival);
    let ahead = comparison.advantage >= 0.0;
    let money = |amount| words.money(amount, shown.step);
    let row = |(offer, sums): (&Offer, &Sums)| {
        let is_offer = offer.id == words.model.offer.id;
        let is_best = best.is_some_and(|best| best.id == offer.id) && !ahead;
        let cells = vec![
            words.name(offer).to_owned(),
            money(sums.benefits),
            money(sums.price),
            money(sums.costs),
            words.signed_money(sums.value, shown.step),
        ];
        Row { total: is_best || (is_offer && ahead), cells }
    };
    std::iter::once((&words.model.offer, &shown.offer)).chain(rivals).map(row).collect_vec()
}
