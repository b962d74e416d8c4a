//! What the answers come to, part by part: a sentence, a picture, and a table behind it.

mod anew;
mod figures;
mod pieces;
mod table;
mod whiskers;
mod validation;
mod scatter;
mod segments;
mod compared;
mod bias;
mod price;
mod purchase;
mod seller;
mod waves;
mod drift;
mod changes;
mod control;
mod importance;
mod value_case;
mod case;
mod team;
mod update;

use std::array;

use leptos::prelude::*;

use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::locale::Phrase;
use crate::web::tasks;
use anew::Anew;
use drift::Drift;
use importance::Importance;
use price::Price;
use purchase::Purchase;
use segments::Segments;
use team::Team;
use update::Update;
use validation::Validation;
use value_case::ValueCase;

/// One finding: its id, its title, and what draws it.
type Part = (&'static str, Phrase, fn() -> AnyView);

const PARTS: [Part; 9] = [
    ("validation", Text::part_validation, || view! { <Validation /> }.into_any()),
    ("segments", Text::part_segments, || view! { <Segments /> }.into_any()),
    ("price", Text::part_price, || view! { <Price /> }.into_any()),
    ("purchase", Text::part_purchase, || view! { <Purchase /> }.into_any()),
    ("drift", Text::part_drift, || view! { <Drift /> }.into_any()),
    ("importance", Text::part_importance, || view! { <Importance /> }.into_any()),
    ("value-case", Text::part_case, || view! { <ValueCase /> }.into_any()),
    ("team", Text::part_team, || view! { <Team /> }.into_any()),
    ("update", Text::part_update, || view! { <Update /> }.into_any()),
];

/// The part of the page.
#[component]
pub fn Findings() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let turns = array::from_fn(|_| RwSignal::new(0));
    let latest = RwSignal::new(0);
    let busy = RwSignal::new(true);
    Effect::new(move |_| {
        study.assessment.track();
        latest.update_untracked(|turn| *turn += 1);
        busy.set(true);
        Drawing { turns, turn: latest.get_untracked(), latest, busy }.go_on(0);
    });
    let parts =
        PARTS.iter().zip(turns).map(|(part, turn)| view! { <Finding part=part turn=turn /> });
    view! {
        <section
            id="findings"
            aria-labelledby="findings-title"
            aria-busy=move || if busy.get() { "true" } else { "false" }
        >
            <h2 id="findings-title">{locale.say(Text::findings)}</h2>
            <p>{locale.say(Text::findings_help)}</p>
            <div class="parts">{parts.collect_view()}</div>
        </section>
    }
}

/// The parts are being drawn, each in a task of its own: all of them together would keep the page waiting.
#[derive(Clone, Copy)]
struct Drawing {
    turns: [RwSignal<u32>; PARTS.len()],
    turn: u32,
    latest: RwSignal<u32>,
    busy: RwSignal<bool>,
}

impl Drawing {
    fn go_on(self, at: usize) {
        tasks::later(move || {
            // The answers have changed meanwhile and all parts are drawn again, or the page is gone.
            if self.latest.try_get_untracked() != Some(self.turn) {
                return;
            }
            match self.turns.get(at) {
                Some(turn) => {
                    turn.set(self.turn);
                    self.go_on(at + 1);
                }
                None => self.busy.set(false),
            }
        });
    }
}

/// A finding, drawn at each of its turns.
#[component]
fn Finding(part: &'static Part, turn: RwSignal<u32>) -> impl IntoView {
    let (id, title, draw) = *part;
    let title_id = [id, "-title"].concat();
    let labelled_by = title_id.clone();
    view! {
        <section class="finding" id=id aria-labelledby=labelled_by>
            <h3 id=title_id>{Desk::here().locale.say(title)}</h3>
            <div>
                <Anew follow=move || turn.track() draw=Box::new(draw) />
            </div>
        </section>
    }
}
