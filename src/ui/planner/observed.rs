//! Past figures of a lever, pasted as a column.

use leptos::prelude::*;

use super::subject::{Key, Planner};
use crate::document::digits;
use crate::model::planner::{Lever, Observed};
use crate::text::{Text, Typed};
use crate::ui::kit::number::below;
use crate::ui::{Locale, Scene};
use crate::web::number_from_plain;

/// A column that could not be read.
#[derive(Clone, PartialEq)]
struct Wrong {
    column: String,
    error: String,
    /// How often the visitor had gone back when it was typed.
    returns: u32,
}

/// Past figures, pasted as a column.
#[component]
pub fn PastFigures(lever: Lever) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let wrong = RwSignal::new(None::<Wrong>);
    // What was typed is void once the visitor has gone back.
    let refused = move || wrong.get().filter(|wrong| wrong.returns == scene.returns().get());
    let in_force = Memo::new(move |_| column(scene, lever));
    let shown =
        Memo::new(move |_| refused().map_or_else(|| in_force.get(), |refused| refused.column));
    let error = Memo::new(move |_| refused().map(|refused| refused.error));
    let typed = move |column: String| match read(locale, &column) {
        Ok(observed) => {
            wrong.set(None);
            scene.answer(Some(Key::Observed(lever)), |now| match lever {
                Lever::Cost => now.observed_cost = Some(observed),
                _ => now.observed_time = Some(observed),
            });
        }
        Err(error) => {
            let returns = scene.returns().get_untracked();
            wrong.set(Some(Wrong { column, error, returns }));
        }
    };
    let id = ["observed-", lever.figures().said.about().section].concat();
    let error_id = below(&id, "error");
    view! {
        <div class="end">
            <label for=id.clone()>{locale.say(Text::observed)}</label>
            <textarea
                id=id
                rows="3"
                aria-describedby=error_id.clone()
                aria-invalid=move || if error.get().is_some() { "true" } else { "false" }
                prop:value=move || shown.get()
                on:change=move |event| typed(event_target_value(&event))
            ></textarea>
            <p class="help">{locale.say(Text::observed_help)}</p>
            <p class="error" id=error_id>
                {move || error.get()}
            </p>
        </div>
    }
}

/// The figures in force, one in each line; tracked.
fn column(scene: Scene<Planner>, lever: Lever) -> String {
    scene.words(|words| {
        let observed = words.planning.planner.observed(words.answers, lever);
        let lines = observed.figures().iter().map(|figure| words.numbers.plain(*figure));
        lines.collect::<Vec<_>>().join("\n")
    })
}

/// Reads a column of numbers as spreadsheets and people write it, or says what is wrong with it.
fn read(locale: Locale, column: &str) -> Result<Observed, String> {
    let separators = locale.with(|_, numbers| numbers.separators());
    let mut figures = Vec::new();
    for (at, typed) in column.split(['\n', ';', '\t']).enumerate() {
        let wrong = || {
            let places = [("line", &*digits(at + 1)), ("typed", typed.trim())];
            locale.fill(Text::observed_wrong, &places)
        };
        match Typed::read(typed, separators) {
            Typed::Unfinished if typed.trim().is_empty() => {}
            // The heading of a column.
            Typed::Wrong if at == 0 && column.contains('\n') => {}
            Typed::Number(plain) => {
                let figure = number_from_plain(&plain);
                Observed::new(&[figure]).map_err(|_| wrong())?;
                figures.push(figure);
            }
            _ => return Err(wrong()),
        }
    }
    Observed::new(&figures).map_err(|_| String::new())
}
