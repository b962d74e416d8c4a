//! A field of the planner: a number with its unit, or a tick.

use super::subject::{Exceed, Key};
use crate::document::Rule;
use crate::model::InputError;
use crate::model::planner::{FIGURES, Figure, FigureUnit, Lever, TimeUnit};
use crate::text::{fill, rule_sentence};
use crate::ui::kit::unit::in_shown_unit;
use crate::ui::kit::view::{View, el, set_property};
use crate::ui::old::Scene;
use crate::ui::old::number::{Number, below, target};

/// The unit of a figure as it is shown, and how many of it one of the model's is.
pub fn unit(scene: &Scene<Exceed>, figure: Figure) -> (&str, f64) {
    let setting = scene.setting();
    let text = &setting.text;
    match figure.about().unit {
        FigureUnit::Time => {
            let unit = match setting.model.planner.time_unit {
                TimeUnit::Minute => text.minutes(),
                TimeUnit::Hour => text.hours(),
                TimeUnit::Day => text.days(),
            };
            (unit, 1.0)
        }
        FigureUnit::Money => (setting.numbers.currency_symbol(), 1.0),
        FigureUnit::Share => (text.of_hundred(), 100.0),
        FigureUnit::Plain | FigureUnit::Truth => ("", 1.0),
    }
}

/// The number that stands for a figure.
pub fn number(scene: &Scene<Exceed>, figure: Figure) -> Number<Exceed> {
    let (_, scale) = unit(scene, figure);
    let (read, set) = (scene.clone(), scene.clone());
    let shown = move || {
        let told = read.told();
        let plan = told.results();
        let of = |lever: &Lever| lever.figures().promise == figure;
        // Where nobody chose a promise, the recommended one is in force.
        let promise = Lever::EACH.iter().find(|lever| of(lever)).and_then(|lever| plan.of(*lever));
        let in_force = promise.map(|it| it.promise.promise).or(plan.figures.get(figure));
        in_force.map(|x| x * scale)
    };
    Number::new(scene, shown, move |shown| {
        let about = figure.about();
        let checked = InputError::check(shown / scale, about.least, about.greatest);
        taken(&set, checked, scale, |x| {
            set.change(|history| {
                // Checked against the same bounds.
                history.change(Some(Key::Figure(figure)), |now| {
                    now.figures.set(figure, x).ok();
                });
            });
        })
    })
}

/// Takes a figure that was checked, or says in the unit that is shown why not.
pub fn taken(
    scene: &Scene<Exceed>,
    checked: Result<f64, InputError>,
    scale: f64,
    take: impl FnOnce(f64),
) -> Option<String> {
    match checked {
        Ok(figure) => {
            take(figure);
            None
        }
        Err(error) => {
            let setting = scene.setting();
            let rule = Rule::Number(in_shown_unit(error, scale));
            Some(rule_sentence(&setting.text, &setting.numbers, &rule))
        }
    }
}

/// A label with a number behind it.
pub fn labelled(name: &str, number: &Number<Exceed>, unit: &str, id: &str) -> View {
    el("div")
        .class("end")
        .child(el("label").attr("for", id).text(name))
        .child(
            el("span")
                .class("field-number")
                .child(number.view(id))
                .child(el("span").class("unit").text(unit)),
        )
        .child(number.error_view(id))
}

/// A figure that can be changed.
pub fn figure(scene: &Scene<Exceed>, figure: Figure) -> View {
    let about = figure.about();
    let name = scene.setting().text.figure(figure);
    if about.unit == FigureUnit::Truth {
        return tick(scene, figure, name);
    }
    let id = [about.section, "-", about.name].concat();
    labelled(name, &number(scene, figure), unit(scene, figure).0, &id)
}

fn tick(scene: &Scene<Exceed>, figure: Figure, name: &str) -> View {
    let (read, set) = (scene.clone(), scene.clone());
    let is_on = move |scene: &Scene<Exceed>| {
        scene.told_once().results().figures.get(figure).is_some_and(|must| must >= 0.5)
    };
    let shown = move || {
        read.told();
        is_on(&read)
    };
    let input = el("input")
        .attr("type", "checkbox")
        .live(shown, |element, on| set_property(element, "checked", &(*on).into()))
        .on("change", move |_| {
            let next = if is_on(&set) { 0.0 } else { 1.0 };
            set.change(|history| {
                history.change(None, |now| {
                    now.figures.set(figure, next).ok();
                });
            });
        });
    el("label").class("uncounted").child(input).child(el("span").text(name))
}

/// A slider for a figure, beside its number.
pub fn slider(
    scene: &Scene<Exceed>,
    number: &Number<Exceed>,
    name: &str,
    limits: impl Fn() -> [f64; 4] + 'static,
) -> View {
    let name = fill(scene.setting().text.slider_of(), &[("name", name)]);
    let slid = number.clone();
    el("input")
        .attr("type", "range")
        .attr("aria-label", &name)
        .live(limits, |element, limits| {
            for (name, limit) in ["step", "min", "max", "value"].into_iter().zip(limits) {
                set_property(element, name, &(*limit).into());
            }
        })
        .on("input", move |event| {
            if let Some(input) = target(&event) {
                slid.slid(input.value_as_number());
            }
        })
}

/// The figures of the same section.
pub fn figures(scene: &Scene<Exceed>, of: Figure) -> Vec<View> {
    let all = FIGURES.iter().filter(|about| about.section == of.about().section);
    all.map(|about| figure(scene, about.figure)).collect()
}

/// How something feels: a slider and a number, from −1, 0 or 1 on.
pub fn feeling(scene: &Scene<Exceed>, which: Figure) -> View {
    let (about, read) = (which.about(), scene.clone());
    let number = number(scene, which);
    let name = scene.setting().text.figure(which);
    let limits = move || {
        let now = read.told().results().figures.get(which).unwrap_or(0.0);
        [0.05, about.least, about.greatest, now]
    };
    let id = below(about.section, about.name);
    el("div")
        .class("field")
        .child(slider(scene, &number, name, limits))
        .child(labelled(name, &number, "", &id))
}
