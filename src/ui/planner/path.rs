//! The picture of the customer's way: what they want and what they get, and the same as a table.

use leptos::prelude::*;

use super::subject::Planner;
use crate::model::CollectVec;
use crate::model::planner::{Gap, Touchpoint};
use crate::text::{PlannerSentences, Text};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::scale::whole;
use crate::ui::kit::table::{Row, Table};
use crate::ui::{Locale, Scene};

const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 100.0;

/// A line of the picture: its class, and the rating that it follows.
struct Line {
    class: &'static str,
    name: Phrase,
    height: fn(&Touchpoint) -> Option<f64>,
}

static WANTED: Line = Line { class: "wanted", name: Text::desired, height: |it| it.desired };
static ADEQUATE: Line = Line { class: "adequate", name: Text::adequate, height: |it| it.adequate };
static GOT: Line = Line { class: "got", name: Text::received, height: |it| it.received };

/// The curves along the way, and the same as a table.
#[component]
pub fn Picture(
    /// The touchpoints in force.
    touchpoints: Memo<Vec<Touchpoint>>,
) -> impl IntoView {
    let locale = Locale::here();
    let line = move |line: &'static Line| {
        let points = Memo::new(move |_| touchpoints.with(|all| points(all, line)));
        view! { <polyline class=line.class points=move || points.get()></polyline> }
    };
    let entry = |line: &Line| view! { <li class=line.class>{locale.say(line.name)}</li> };
    view! {
        <figure class="picture">
            <div class="spread">
                <svg viewBox="0 0 600 100" preserveAspectRatio="none" aria-hidden="true">
                    {[&ADEQUATE, &WANTED, &GOT].map(line).into_iter().collect_view()}
                </svg>
            </div>
            <ul class="marks">
                {[&WANTED, &ADEQUATE, &GOT].map(entry).into_iter().collect_view()}
            </ul>
            <AsTable />
        </figure>
    }
}

/// The points of a line, one for each touchpoint that has the rating.
fn points(all: &[Touchpoint], line: &Line) -> String {
    let step = WIDTH / all.len().max(1) as f64;
    let point = |(at, touchpoint): (usize, &Touchpoint)| {
        let x = (at as f64 + 0.5) * step;
        let y = HEIGHT - ((line.height)(touchpoint)? - 1.0) / 6.0 * (HEIGHT - 10.0) - 5.0;
        Some([&*whole(x), ",", &whole(y), " "].concat())
    };
    all.iter().enumerate().filter_map(point).collect()
}

const HEADINGS: [Phrase; 5] =
    [Text::touchpoint, Text::desired, Text::received, Text::weight, Text::priority];

#[component]
fn AsTable() -> impl IntoView {
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
