//! A promise for each lever: what to say, how often that is kept, and what it is made of.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use leptos::prelude::*;

use super::curve::curve;
use super::field::{feeling, figure};
use super::subject::{Exceed, Key};
use super::tiers::tiers;
use crate::document::digits;
use crate::model::planner::{Figure, Lever, LeverPlan, Observed};
use crate::text::{PlannerSentences, Typed, fill};
use crate::ui::kit::view::{View, el, set_attribute};
use crate::ui::old::Scene;
use crate::web::intl::number_from_plain;

/// A promise for each lever, and how broken and kept promises feel.
pub fn promises(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    el("section")
        .class("part")
        .child(el("h3").text(text.promise()))
        .children(scene.levers().map(|lever| promise(scene, lever)))
        .child(
            el("details")
                .class("group")
                .child(el("summary").text(text.feeling()))
                .children([Figure::Gain, Figure::Pain, Figure::Habit].map(|it| feeling(scene, it)))
                .child(el("p").class("help").text(text.feeling_help())),
        )
}

/// The promise of one lever. It stands open once its lever is chosen, and is never closed for the
/// visitor, who may be typing in it.
fn promise(scene: &Scene<Exceed>, lever: Lever) -> View {
    let (titled, chosen, warned) = (scene.clone(), scene.clone(), scene.clone());
    let said = of_lever(scene, lever, |words, plan| vec![words.to_say(plan)]);
    let more = of_lever(scene, lever, |words, plan| words.more(plan));
    let lines = move || {
        let mut lines = more();
        lines.extend(warned.told().words().warnings(lever));
        lines
    };
    let title = move || {
        let told = titled.told();
        let words = told.words();
        match told.results().lever == Some(lever) {
            true => words.lever(lever).to_owned(),
            false => fill(words.text.to_keep(), &[("lever", words.lever(lever))]),
        }
    };
    let shown = el("div")
        .class("columns")
        .child(
            el("div")
                .class("stack")
                .child(el("p").class("say").live_text(move || said().concat()))
                .child(el("ul").class("lines").live_lines(lines)),
        )
        .child(if lever == Lever::Service { tiers(scene) } else { curve(scene, lever) });
    el("details")
        .class("group promise")
        .live(
            move || chosen.told().results().lever == Some(lever),
            |part, exceeds| {
                if *exceeds {
                    set_attribute(part, "open", "");
                }
            },
        )
        .child(el("summary").live_text(title))
        .child(shown)
        .child(inputs(scene, lever))
        .children(lever.figures().compared.map(|names| compared(scene, names)))
}

/// Two promises for the same delivery, which the visitor may choose: 60 or 30 minutes, and
/// it takes 45 (method 5.8).
fn compared(scene: &Scene<Exceed>, names: [Figure; 3]) -> View {
    let title = scene.setting().text.two_titles();
    let fields = names.map(|it| figure(scene, it));
    el("fieldset").class("inputs").child(el("legend").text(title)).children(fields)
}

fn of_lever(
    scene: &Scene<Exceed>,
    lever: Lever,
    say: fn(&PlannerSentences, &LeverPlan) -> Vec<String>,
) -> impl Fn() -> Vec<String> + 'static {
    let scene = scene.clone();
    move || {
        let told = scene.told();
        told.results().of(lever).map(|plan| say(&told.words(), plan)).unwrap_or_default()
    }
}

/// What is known and what it is worth.
fn inputs(scene: &Scene<Exceed>, lever: Lever) -> View {
    let names = lever.figures();
    let known = names.estimate.into_iter().flatten().chain([names.said, names.expected]);
    let weighed = [names.worth, names.caution_price, names.importance, names.must_be];
    let text = &scene.setting().text;
    let group = |title: &str| el("fieldset").class("inputs").child(el("legend").text(title));
    el("div")
        .class("columns")
        .child(
            group(text.known())
                .children(known.map(|it| figure(scene, it)))
                .children(names.estimate.map(|_| observed(scene, lever))),
        )
        .child(group(text.weighed()).children(weighed.map(|it| figure(scene, it))))
}

/// Past figures, pasted as a column.
fn observed(scene: &Scene<Exceed>, lever: Lever) -> View {
    let (text, section) = (&scene.setting().text, lever.figures().said.about().section);
    let id = ["observed-", section].concat();
    // What is wrong, and how often the visitor had gone back by then.
    let wrong = ArcRwSignal::new((String::new(), 0));
    let (shown, set, said, read) = (scene.clone(), scene.clone(), wrong.clone(), scene.clone());
    let error = [&*id, "-error"].concat();
    let area = el("textarea")
        .attr("id", &id)
        .attr("rows", "3")
        .attr("aria-describedby", &error)
        .live(
            move || {
                let told = shown.told();
                let planner = &shown.setting().model.planner;
                let figures = planner.observed(told.history().now(), lever).figures();
                let lines = figures.iter().map(|x| told.words().numbers.plain(*x));
                (lines.collect::<Vec<_>>().join("\n"), told.returns())
            },
            |element, (column, _)| {
                set_attribute(element, "aria-invalid", "false");
                if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
                    area.set_value(column);
                }
            },
        )
        .on("change", move |event| {
            let area = event.target().and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
            let Some(area) = area else { return };
            let read = read_column(&set, &area.value());
            set_attribute(&area, "aria-invalid", if read.is_err() { "true" } else { "false" });
            let returns = set.told_once().returns();
            said.set((read.as_ref().err().cloned().unwrap_or_default(), returns));
            if let Ok(observed) = read {
                set.change(|history| {
                    history.change(Some(Key::Observed(lever)), |now| match lever {
                        Lever::Cost => now.observed_cost = Some(observed),
                        _ => now.observed_time = Some(observed),
                    });
                });
            }
        });
    el("div")
        .class("end")
        .child(el("label").attr("for", &id).text(text.observed()))
        .child(area)
        .child(el("p").class("help").text(text.observed_help()))
        .child(el("p").class("error").attr("id", &error).live_text(move || {
            let (said, returns) = wrong.get();
            if returns == read.told().returns() { said } else { String::new() }
        }))
}

/// A column of numbers as spreadsheets and people write it; what is wrong with it otherwise.
fn read_column(scene: &Scene<Exceed>, column: &str) -> Result<Observed, String> {
    let setting = scene.setting();
    let mut figures = Vec::new();
    for (at, typed) in column.split(['\n', ';', '\t']).enumerate() {
        let wrong = || {
            let places = [("line", &*digits(at + 1)), ("typed", typed.trim())];
            fill(setting.text.observed_wrong(), &places)
        };
        match Typed::read(typed, setting.numbers.separators()) {
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
