//! Past figures of a lever, pasted as a column.

use leptos::prelude::*;

use super::field::time_measure;
use super::subject::{Key, Planner};
use crate::document::digits;
use crate::document::number::{Kept, Measure, Reading, read_lines};
use crate::model::CollectVec;
use crate::model::planner::{Lever, Observed};
use crate::text::Text;
use crate::ui::kit::number::below;
use crate::ui::{Locale, Scene};
use crate::web::number_from_plain;

/// What may stand between figures.
const BETWEEN: [char; 3] = ['\n', ';', '\t'];

/// A column that could not be read.
#[derive(Clone, PartialEq)]
struct Wrong {
    column: Kept,
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
    let measure = match lever {
        Lever::Cost => Measure::Money,
        Lever::Time | Lever::Service => time_measure(scene),
    };
    let take = move |column: String| {
        let column = shown.get_untracked().edited(column);
        match read(locale, &column, measure) {
            Ok(observed) => Ok(observed),
            Err(error) => Err((column, error)),
        }
    };
    let typed = move |column: String| match take(column) {
        Ok(observed) => {
            wrong.set(None);
            scene.answer(Some(Key::Observed(lever)), |now| match lever {
                Lever::Cost => now.observed_cost = Some(observed),
                _ => now.observed_time = Some(observed),
            });
        }
        Err((column, error)) => {
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
                prop:value=move || shown.get().text().to_owned()
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
fn column(scene: Scene<Planner>, lever: Lever) -> Kept {
    scene.words(|words| {
        let observed = words.planning.planner.observed(words.answers, lever);
        let lines = observed.figures().iter().map(|figure| words.numbers.plain(*figure));
        let lines = lines.collect_vec().join("\n");
        Kept::written(lines, scene.locale().separators())
    })
}

/// Reads a column of numbers as spreadsheets and people write it, or says what is wrong with it.
fn read(locale: Locale, column: &Kept, measure: Measure) -> Result<Observed, String> {
    let (sure, mut figures) = (column.sure(), Vec::new());
    let lines: Vec<&str> = sure.split(BETWEEN).collect_vec();
    let readings = locale.with(|_, numbers| read_lines(&lines, &numbers.notation(measure)));
    for (at, reading) in readings.into_iter().enumerate() {
        let line = digits(at + 1);
        let typed = column.text().split(BETWEEN).nth(at).unwrap_or("").trim();
        let wrong = || locale.fill(Text::observed_wrong, &[("line", &line), ("typed", typed)]);
        match reading {
            Reading::Nothing => {}
            // The heading of a column.
            Reading::Wrong | Reading::Unfinished if at == 0 && is_heading(&lines, typed) => {}
            Reading::Number(plain) => {
                let figure = number_from_plain(&plain);
                Observed::new(&[figure]).map_err(|_| wrong())?;
                figures.push(figure);
            }
            Reading::Either(one, other) => {
                let [one, other] = [one, other].map(|it| locale.number(number_from_plain(&it)));
                let places = [("line", &*line), ("typed", typed), ("one", &one), ("other", &other)];
                return Err(locale.fill(Text::observed_either, &places));
            }
            Reading::Unfinished | Reading::Wrong => return Err(wrong()),
        }
    }
    Observed::new(&figures).map_err(|_| String::new())
}

/// Whether the first line names the figures below it.
fn is_heading(lines: &[&str], typed: &str) -> bool {
    lines.len() > 1 && !typed.contains(char::is_numeric)
}
