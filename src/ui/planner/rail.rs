//! What is done after the sale, on a rail of time.

use leptos::prelude::*;

use super::subject::Planner;
use crate::model::CollectVec;
use crate::model::planner::Action;
use crate::text::PlannerSentences;
use crate::ui::Scene;

/// When, what, and who does it.
type Stop = [String; 3];

/// The actions in the order of time.
#[component]
pub fn Rail(
    /// The actions in force.
    actions: Memo<Vec<Action>>,
) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let stops = scene.in_words(move |words| actions.with(|all| stops(words, all)));
    let stop = |[when, what, by]: Stop| {
        view! {
            <li>
                <span class="when">{when}</span>
                <span>
                    {what} " " <span class="help">{by}</span>
                </span>
            </li>
        }
    };
    view! { <ol class="rail">{move || stops.get().into_iter().map(stop).collect_view()}</ol> }
}

fn stops(words: &PlannerSentences, actions: &[Action]) -> Vec<Stop> {
    let of = |at: &usize| {
        let action = actions.get(*at)?;
        Some([words.due(action), words.name_of(action).to_owned(), words.by(action)])
    };
    words.plan.first_day.order.iter().filter_map(of).collect_vec()
}
