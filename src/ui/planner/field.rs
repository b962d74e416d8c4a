//! The field of a figure: a number with its unit, or a tick.

use leptos::prelude::*;

use super::subject::{Key, Planner};
use crate::document::number::Measure;
use crate::model::InputError;
use crate::model::planner::{FIGURES, Figure, FigureUnit, Lever, TimeUnit};
use crate::text::{Text, fill};
use crate::ui::Scene;
use crate::ui::kit::number::{Number, NumberError, NumberInput, below};
use crate::ui::kit::tick::Tick;

/// The unit of a figure as it is shown, and how many of it one of the model's is.
pub fn unit(scene: Scene<Planner>, figure: Figure) -> (String, f64) {
    let locale = scene.locale();
    match figure.about().unit {
        FigureUnit::Time => {
            let unit = match scene.setting().model.planner.time_unit {
                TimeUnit::Minute => Text::minutes,
                TimeUnit::Hour => Text::hours,
                TimeUnit::Day => Text::days,
            };
            (locale.say(unit), 1.0)
        }
        FigureUnit::Money => (locale.currency(), 1.0),
        FigureUnit::Share if matches!(figure, Figure::MarginShare | Figure::Discount) => {
            ("%".to_owned(), 100.0)
        }
        FigureUnit::Share => (locale.say(Text::of_hundred), 100.0),
        FigureUnit::Plain | FigureUnit::Truth => (String::new(), 1.0),
    }
}

/// What a figure measures.
fn measure(scene: Scene<Planner>, figure: Figure) -> Measure {
    match figure.about().unit {
        FigureUnit::Time => time_measure(scene),
        FigureUnit::Money => Measure::Money,
        FigureUnit::Share => Measure::Hundredths,
        FigureUnit::Plain | FigureUnit::Truth => Measure::Plain,
    }
}

/// The unit of time of the planner.
pub fn time_measure(scene: Scene<Planner>) -> Measure {
    match scene.setting().model.planner.time_unit {
        TimeUnit::Minute => Measure::Minutes,
        TimeUnit::Hour => Measure::Hours,
        TimeUnit::Day => Measure::Days,
    }
}

/// The name of a figure; a unit in it is called by its name.
pub fn name_of(scene: Scene<Planner>, figure: Figure) -> String {
    scene.words_untracked(|words| {
        let lever = Lever::EACH.into_iter().find(|lever| {
            let figures = lever.figures();
            figure == figures.worth || figure == figures.caution_price
        });
        match lever {
            Some(lever) => {
                let places = [("unit", &*words.one(lever)), ("per", words.per_sale())];
                fill(words.text.figure(figure), &places)
            }
            None => words.text.figure(figure).to_owned(),
        }
    })
}

/// The number that stands for a figure.
pub fn number(scene: Scene<Planner>, figure: Figure) -> Number {
    let (_, scale) = unit(scene, figure);
    let promised = Lever::EACH.into_iter().find(|lever| lever.figures().promise == figure);
    let shown = move || {
        scene.results().with(|plan| {
            // Without a promise of the visitor's, the recommended one is in force.
            let promise = promised.and_then(|lever| plan.of(lever)).map(|it| it.promise.promise);
            promise.or_else(|| plan.figures.get(figure)).map(|in_force| in_force * scale)
        })
    };
    let about = figure.about();
    let bounds = (about.least, about.greatest);
    let number = number_within(scene, shown, bounds, scale, move |to| {
        scene.set(Some(Key::Figure(figure)), figure, to);
    });
    number.measuring(measure(scene, figure))
}

/// A number within bounds, of whose unit there are `scale` to one of the model's.
pub fn number_within(
    scene: Scene<Planner>,
    shown: impl Fn() -> Option<f64> + Send + Sync + 'static,
    bounds: (f64, f64),
    scale: f64,
    take: impl Fn(f64) + Send + Sync + 'static,
) -> Number {
    boxed(scene, Box::new(shown), bounds, scale, Box::new(take))
}

// One copy for all numbers, which saves bytes.
#[inline(never)]
fn boxed(
    scene: Scene<Planner>,
    shown: Box<dyn Fn() -> Option<f64> + Send + Sync>,
    (least, greatest): (f64, f64),
    scale: f64,
    take: Box<dyn Fn(f64) + Send + Sync>,
) -> Number {
    Number::new(scene.returns(), shown, move |typed| {
        let checked = InputError::check(typed / scale, least, greatest);
        checked.map(&take).map_err(|error| scene.locale().refusal(error, scale))
    })
}

/// A label with a number behind it.
#[component]
pub fn Labelled(
    /// The label.
    #[prop(into)]
    name: String,
    /// The number.
    number: Number,
    /// Its unit; empty for none.
    #[prop(into)]
    unit: String,
    /// The id of the field.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    view! {
        <div class="end">
            <label for=id.clone()>{name}</label>
            <span class="field-number">
                <NumberInput number id=id.clone() />
                <span class="unit">{unit}</span>
            </span>
            <NumberError number id />
        </div>
    }
}

/// A figure that can be changed.
#[component]
pub fn FigureField(
    /// The figure.
    figure: Figure,
) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let (about, name) = (figure.about(), name_of(scene, figure));
    if about.unit == FigureUnit::Truth {
        let checked = Memo::new(move |_| scene.is_true(figure));
        let turn = move |on| scene.set(None, figure, if on { 1.0 } else { 0.0 });
        return view! { <Tick class="uncounted" label=name checked turn /> }.into_any();
    }
    let number = number(scene, figure);
    let id = below(about.section, about.name);
    view! { <Labelled name number unit=unit(scene, figure).0 id /> }.into_any()
}

/// The figures of the section of a figure.
#[component]
pub fn Section(
    /// Any figure of the section.
    of: Figure,
) -> impl IntoView {
    let all = FIGURES.iter().filter(|about| about.section == of.about().section);
    let field = |figure| view! { <FigureField figure /> };
    view! { <div class="inputs">{all.map(|about| field(about.figure)).collect_view()}</div> }
}
