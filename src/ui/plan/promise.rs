//! A promise for each lever: what to say, how often that is kept, and what it is made of.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use leptos::prelude::*;

use super::curve::curve;
use super::field::{feeling, figure};
use super::subject::{Exceed, Key};
use super::tiers::tiers;
use crate::model::promise::{Figure, Lever, LeverPlan, Observed};
use crate::text::{Typed, fill};
use crate::ui::Scene;
use crate::ui::numbers::number_from_plain;
use crate::ui::view::{View, el, set_attribute};

/// The promises, the one to exceed first, and how broken and kept promises feel.
pub fn promises(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let (read, drawn) = (scene.clone(), scene.clone());
    let in_order = move || {
        let told = read.told();
        let plan = told.results();
        let of = |exceeds: bool| {
            let levers = plan.levers.iter().map(|plan| plan.basis.lever);
            let these = levers.filter(move |lever| (plan.lever == Some(*lever)) == exceeds);
            these.map(move |lever| (lever, exceeds))
        };
        of(true).chain(of(false)).collect()
    };
    let all = el("div")
        .live_children(in_order, move |(lever, exceeds)| promise(&drawn, *lever, *exceeds));
    el("section").class("part").child(el("h3").text(text.promise())).child(all).child(
        el("details")
            .class("group")
            .child(el("summary").text(text.feeling()))
            .children([Figure::Gain, Figure::Pain, Figure::Habit].map(|it| feeling(scene, it)))
            .child(el("p").class("help").text(text.feeling_help())),
    )
}

fn promise(scene: &Scene<Exceed>, lever: Lever, exceeds: bool) -> View {
    let text = &scene.setting().text;
    let said = of_lever(scene, lever, |words, plan| vec![words.to_say(plan)]);
    let more = of_lever(scene, lever, |words, plan| words.more(plan));
    let told = scene.told_once();
    let title = match exceeds {
        true => told.words().lever(lever).to_owned(),
        false => fill(text.to_keep(), &[("lever", told.words().lever(lever))]),
    };
    let shown = el("div")
        .class("columns")
        .child(
            el("div")
                .class("stack")
                .child(el("p").class("say").live_text(move || said().concat()))
                .child(el("ul").class("lines").live_lines(more)),
        )
        .child(if lever == Lever::Service { tiers(scene) } else { curve(scene, lever) });
    let part = el("details").class("group").child(el("summary").text(&title));
    let part = if exceeds { part.attr("open", "") } else { part };
    let part = part.child(shown).child(inputs(scene, lever));
    if exceeds { part.child(compared(scene)) } else { part }
}

/// Two promises for the same delivery, which the visitor may choose (seed E: 60 or 30 minutes, and
/// 45 it took).
fn compared(scene: &Scene<Exceed>) -> View {
    let fields = [Figure::First, Figure::Second, Figure::Came].map(|it| figure(scene, it));
    let title = scene.setting().text.two_titles();
    el("fieldset").class("inputs").child(el("legend").text(title)).children(fields)
}

type Words<'a> = crate::text::PlanSentences<'a>;

fn of_lever(
    scene: &Scene<Exceed>,
    lever: Lever,
    say: fn(&Words, &LeverPlan) -> Vec<String>,
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
    let wrong = ArcRwSignal::new(String::new());
    let (shown, set, said) = (scene.clone(), scene.clone(), wrong.clone());
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
                figures
                    .iter()
                    .map(|x| told.words().numbers.plain(*x))
                    .collect::<Vec<_>>()
                    .join("\n")
            },
            |element, column| {
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
            said.set(read.as_ref().err().cloned().unwrap_or_default());
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
        .child(el("p").class("error").attr("id", &error).live_text(move || wrong.get()))
}

/// A column of numbers as spreadsheets and people write it; what is wrong with it otherwise.
fn read_column(scene: &Scene<Exceed>, column: &str) -> Result<Observed, String> {
    let setting = scene.setting();
    let mut figures = Vec::new();
    for (at, typed) in column.split(['\n', ';', '\t']).enumerate() {
        let wrong = || {
            let places = [("line", &*crate::document::digits(at + 1)), ("typed", typed.trim())];
            fill(setting.text.observed_wrong(), &places)
        };
        match Typed::read(typed, setting.numbers.separators()) {
            Typed::Unfinished if typed.trim().is_empty() => {}
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
