//! The picture of the customer's way: from what they get to what they want, and the same as a table.

use leptos::prelude::*;

use super::subject::Planner;
use crate::model::CollectVec;
use crate::model::planner::{Gap, Touchpoint, Zone};
use crate::text::{PlannerSentences, Text, fill};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::scale::{Scale, percent};
use crate::ui::kit::table::{Row, Table};
use crate::ui::{Locale, Scene};

/// The scale of ratings.
const RATINGS: Scale = Scale { low: 1.0, high: 7.0 };

/// A touchpoint with what they get and want there.
#[derive(Clone, PartialEq)]
struct Dumbbell {
    name: String,
    /// Received, then wanted, each with its words.
    ratings: [(f64, String); 2],
    /// What is received, by the zone it lies in.
    class: &'static str,
}

/// A row for each touchpoint that is rated, the largest gap first.
#[component]
pub fn Dumbbells() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let all = scene.in_words(dumbbells);
    let met = scene.in_words(as_wanted);
    let [gets, wants] = [Text::received, Text::desired].map(|name: Phrase| locale.say(name));
    let row = move |it| view! { <DumbbellRow it names=[gets.clone(), wants.clone()] /> };
    view! {
        <figure class="picture">
            <figcaption class="key" aria-hidden="true">
                <span class="got">{locale.say(Text::received)}</span>
                <span class="wanted">{locale.say(Text::desired)}</span>
                <span class="ends">
                    <span>"1"</span>
                    <span>"7"</span>
                </span>
            </figcaption>
            <ul class="dumbbells">{move || all.get().into_iter().map(&row).collect_view()}</ul>
            <p class="help">{move || met.get()}</p>
        </figure>
    }
}

fn dumbbells(words: &PlannerSentences) -> Vec<Dumbbell> {
    let journey = &words.plan.journey;
    let of = |at: usize| {
        let (it, gap) = (words.touchpoints().get(at)?, journey.gaps.get(at).copied().flatten()?);
        Some(Dumbbell {
            name: words.say(&it.label).to_owned(),
            ratings: [it.received?, it.desired?].map(|x| (x, words.numbers.plain(x))),
            class: match gap.zone {
                Zone::Red => "is-red",
                Zone::Amber => "is-amber",
                Zone::Green => "is-green",
            },
        })
    };
    // Those that fall short come first, by what is lost; then those that get more than they want.
    let others = (0..journey.gaps.len()).filter(|at| !journey.order.contains(at));
    let all = journey.order.iter().copied().chain(others).filter_map(of);
    all.filter(|it| it.ratings[0].0 != it.ratings[1].0).collect_vec()
}

/// Where they get just what they want, in one sentence.
fn as_wanted(words: &PlannerSentences) -> Option<String> {
    let met =
        words.touchpoints().iter().filter(|it| it.desired.is_some() && it.desired == it.received);
    let names = met.map(|it| words.say(&it.label)).collect_vec().join(", ");
    (!names.is_empty()).then(|| fill(words.text.as_wanted(), &[("names", &names)]))
}

#[component]
fn DumbbellRow(it: Dumbbell, names: [String; 2]) -> impl IntoView {
    let Dumbbell { name, ratings: [(got, gets), (wanted, wants)], class } = it;
    // The ends stand inside, so that a dot is whole there.
    let sign = if got > wanted { " > " } else { " → " };
    let [from, to] = [got, wanted].map(|rating| percent(0.05 + RATINGS.share(rating) * 0.9));
    let [gets_name, wants_name] = names;
    view! {
        <li class=class>
            <span class="bar-name">{name}</span>
            <svg aria-hidden="true">
                <line class="track" x1="5%" x2="95%" y1="50%" y2="50%"></line>
                <line class="gap" x1=from.clone() x2=to.clone() y1="50%" y2="50%"></line>
                <circle class="wanted" cx=to cy="50%" r="6"></circle>
                <circle class="got" cx=from cy="50%" r="7"></circle>
            </svg>
            <span class="bar-amount">
                <span class="unseen">{gets_name}</span>
                {gets}
                <span aria-hidden="true">{sign}</span>
                <span class="unseen">{wants_name}</span>
                {wants}
            </span>
        </li>
    }
}

const HEADINGS: [Phrase; 5] =
    [Text::touchpoint, Text::desired, Text::received, Text::weight, Text::priority];

/// The same as a table.
#[component]
pub fn AsTable() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let table = move || {
        let rows = scene.in_words(rows);
        let headings = locale.all(&HEADINGS);
        view! { <Table headings amounts=1 rows /> }
    };
    view! {
        <Fold class="how" summary=move || locale.say(Text::as_table)>
            {table()}
        </Fold>
    }
}

/// A row for each touchpoint. A dash stands for what is not known.
fn rows(words: &PlannerSentences) -> Vec<Row> {
    let number = |x: Option<f64>| x.map_or_else(|| "–".to_owned(), |x| words.numbers.plain(x));
    let row = |(it, gap): (&Touchpoint, &Option<Gap>)| Row {
        total: false,
        cells: vec![
            words.say(&it.label).to_owned(),
            number(it.desired),
            number(it.received),
            number(Some(it.weight)),
            number(gap.map(|gap| gap.priority)),
        ],
    };
    words.touchpoints().iter().zip(&words.plan.journey.gaps).map(row).collect_vec()
}
