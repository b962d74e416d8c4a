//! What is done after the sale, on a rail of time.

use leptos::prelude::*;

use super::subject::Planner;
use crate::document::digits;
use crate::model::CollectVec;
use crate::model::planner::Action;
use crate::text::{PlannerSentences, Text};
use crate::ui::Scene;

/// When, what, and who does it.
type Stop = [String; 3];

/// How many actions stand unfolded; one more than that is not worth a fold.
const SHOWN: usize = 3;

/// The actions in the order of time; those after the first few are folded away.
#[component]
pub fn Rail(
    /// The actions in force.
    actions: Memo<Vec<Action>>,
) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let stops = scene.in_words(move |words| actions.with(|all| stops(words, all)));
    let shown = move |all: &[Stop]| if all.len() > SHOWN + 1 { SHOWN } else { all.len() };
    let rail = |stops: &[Stop]| stops.iter().cloned().map(stop).collect_view();
    let first = move || stops.with(|all| rail(all.get(..shown(all)).unwrap_or_default()));
    let rest = move || stops.with(|all| rail(all.get(shown(all)..).unwrap_or_default()));
    let more = Memo::new(move |_| stops.with(|all| all.len() - shown(all)));
    let name = move || {
        let count = digits(more.get());
        scene.locale().fill(Text::more_actions, &[("count", &count)])
    };
    view! {
        <ol class="rail">{first}</ol>
        // What is in it is there while it is folded, for paper.
        <details class="more" hidden=move || more.get() == 0>
            <summary>{name}</summary>
            <ol class="rail">{rest}</ol>
        </details>
    }
}

fn stop([when, what, by]: Stop) -> impl IntoView {
    view! {
        <li>
            <span class="when">{when}</span>
            <span>
                {what} " " <span class="help">{by}</span>
            </span>
        </li>
    }
}

/// Each action; what is done at the same time has one label.
fn stops(words: &PlannerSentences, actions: &[Action]) -> Vec<Stop> {
    let mut before = String::new();
    let of = |at: &usize| {
        let action = actions.get(*at)?;
        let due = words.due(action);
        let when = if due == before { String::new() } else { due.clone() };
        before = due;
        Some([when, words.name_of(action).to_owned(), words.by(action)])
    };
    words.plan.first_day.order.iter().filter_map(of).collect_vec()
}
