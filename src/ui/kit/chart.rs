//! A chart of lines and dots between two axes. Its words stand around it as text, so that they keep
//! their size when it shrinks; a sentence and a table beside it say the same.

use leptos::prelude::*;

use super::axis::Axis;
use super::scale::whole;
use crate::model::CollectVec;

/// The side of the drawing, in units of its own.
const SIDE: f64 = 1000.0;

/// The drawing in a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    x: Axis,
    y: Axis,
    shapes: Vec<Shape>,
}

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Path { class: String, steps: String },
    Band { class: &'static str, from: String, width: String },
}

impl Drawing {
    /// Only a grid.
    pub fn new(x: Axis, y: Axis) -> Self {
        let lines = |axis: Axis, line: &dyn Fn(&str) -> String| {
            let place = |figure: f64| line(&whole(axis.scale().share(figure) * SIDE));
            axis.figures().map(place).collect::<String>()
        };
        let across = lines(y, &|at| ["M0 ", at, "H1000"].concat());
        let upright = lines(x, &|at| ["M", at, " 0V1000"].concat());
        let grid = Shape::Path { class: "grid".to_owned(), steps: [across, upright].concat() };
        Self { x, y, shapes: vec![grid] }
    }

    /// With a line through these points.
    pub fn line(self, class: &str, points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        let steps: Vec<String> = points.into_iter().map(|point| self.place(point)).collect_vec();
        let path = if steps.is_empty() { String::new() } else { ["M", &steps.join("L")].concat() };
        self.path(class.to_owned(), path)
    }

    /// With dots at these points; a line without length and with round ends is a dot at any proportion.
    pub fn dots(self, class: &str, points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        let dot = |point| ["M", &self.place(point), "h0"].concat();
        let path = points.into_iter().map(dot).collect();
        self.path(["dots ", class].concat(), path)
    }

    /// With a band from one place on the lower axis to another.
    pub fn band(mut self, class: &'static str, from: f64, to: f64) -> Self {
        let [from, to] = [from, to].map(|place| self.x.scale().share(place).clamp(0.0, 1.0));
        let (from, width) = (whole(from * SIDE), whole((to - from).max(0.0) * SIDE));
        self.shapes.push(Shape::Band { class, from, width });
        self
    }

    fn path(mut self, class: String, steps: String) -> Self {
        if !steps.is_empty() {
            self.shapes.push(Shape::Path { class, steps });
        }
        self
    }

    fn place(&self, (x, y): (f64, f64)) -> String {
        let place = |share: f64| whole(share.clamp(-0.2, 1.2) * SIDE);
        [place(self.x.scale().share(x)), place(1.0 - self.y.scale().share(y))].join(" ")
    }
}

/// What an axis is called, and its figures in words.
pub struct AxisWords {
    /// Its name.
    pub name: String,
    /// A figure in words.
    pub write: Box<dyn Fn(f64) -> String>,
}

/// A chart under its caption.
#[component]
pub fn Chart(
    /// The caption.
    #[prop(into)]
    caption: String,
    /// What is drawn.
    drawing: Drawing,
    /// The words of the lower axis.
    across: AxisWords,
    /// The words of the upright one.
    upright: AxisWords,
) -> impl IntoView {
    let mark = |words: String| {
        view! {
            <li>
                <span>{words}</span>
            </li>
        }
    };
    let xs = drawing.x.figures().map(|x| mark((across.write)(x))).collect_view();
    let ys = drawing.y.figures().rev().map(|y| mark((upright.write)(y))).collect_view();
    view! {
        <figure class="chart">
            <figcaption>{caption}</figcaption>
            <p class="axis-name">{upright.name}</p>
            <ul class="axis-up" aria-hidden="true">{ys}</ul>
            <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
                {drawing.shapes.into_iter().map(shape).collect_view()}
            </svg>
            <ul class="axis-across" aria-hidden="true">{xs}</ul>
            <p class="axis-name is-across">{across.name}</p>
        </figure>
    }
}

fn shape(shape: Shape) -> AnyView {
    match shape {
        Shape::Path { class, steps } => view! { <path class=class d=steps></path> }.into_any(),
        Shape::Band { class, from, width } => {
            view! { <rect class=class x=from width=width height="1000"></rect> }.into_any()
        }
    }
}

/// What the tones and lines of a chart stand for: each class with its name.
#[component]
pub fn Key(
    /// Each class with its name.
    entries: Vec<(&'static str, String)>,
) -> impl IntoView {
    let entry = |(class, name)| {
        view! {
            <li>
                <svg viewBox="0 0 20 10" aria-hidden="true">
                    <path class=class d="M2 5h16"></path>
                </svg>
                <span>{name}</span>
            </li>
        }
    };
    view! { <ul class="key">{entries.into_iter().map(entry).collect_view()}</ul> }
}
