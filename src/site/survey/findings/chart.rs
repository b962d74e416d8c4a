//! A chart of lines and dots between two axes. Its words stand around it as text, so that they keep their
//! size when it shrinks; a sentence and a table say the same.

use crate::document::digits;
use crate::ui::{View, el, svg};

/// The side of the drawing, in units of its own.
const SIDE: f64 = 1000.0;
/// The most steps between the ends of an axis.
const STEPS: f64 = 5.0;

/// One axis: round numbers from end to end.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    low: f64,
    step: f64,
    steps: usize,
}

impl Axis {
    /// Long enough for all of these; of none, from 0 to 1.
    pub fn around(figures: impl Iterator<Item = f64>) -> Self {
        let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
        for figure in figures.filter(|figure| figure.is_finite()) {
            (least, most) = (least.min(figure), most.max(figure));
        }
        if least > most {
            (least, most) = (0.0, 1.0);
        }
        if least == most {
            let reach = if least == 0.0 { 1.0 } else { least.abs() / 2.0 };
            (least, most) = (least - reach, most + reach);
        }
        let mut step = round_step((most - least) / STEPS);
        let mut low = (least / step).floor() * step;
        let mut steps = ((most - low) / step).ceil();
        if steps > STEPS + 1.0 {
            step = round_step(step * 1.01);
            low = (least / step).floor() * step;
            steps = ((most - low) / step).ceil();
        }
        Self { low, step, steps: steps.max(1.0) as usize }
    }

    /// From 0 to 1 in quarters.
    pub fn shares() -> Self {
        Self { low: 0.0, step: 0.25, steps: 4 }
    }

    fn share(&self, figure: f64) -> f64 {
        (figure - self.low) / (self.step * self.steps as f64)
    }

    /// Where it begins.
    pub fn low(&self) -> f64 {
        self.low
    }

    /// Where it ends.
    pub fn high(&self) -> f64 {
        self.low + self.step * self.steps as f64
    }

    fn figures(&self) -> impl DoubleEndedIterator<Item = f64> {
        (0..=self.steps).map(|at| self.low + self.step * at as f64)
    }
}

/// The next step of 1, 2 or 5 at some power of ten.
fn round_step(least: f64) -> f64 {
    let mut step = 1.0;
    while step < least {
        step *= 10.0;
    }
    while step / 10.0 >= least && step > 1e-9 {
        step /= 10.0;
    }
    let finer = [step / 5.0, step / 2.0, step];
    finer.into_iter().find(|step| *step >= least).unwrap_or(step)
}

/// A chart in the making.
pub struct Chart {
    x: Axis,
    y: Axis,
    drawn: Vec<View>,
}

/// What an axis is called and how its figures are written.
pub struct Named<'a> {
    /// Its name.
    pub name: &'a str,
    /// A figure in words.
    pub write: &'a dyn Fn(f64) -> String,
}

impl Chart {
    /// An empty one.
    pub fn new(x: Axis, y: Axis) -> Self {
        let lines = |axis: &Axis, line: &dyn Fn(&str) -> String| {
            let place = |figure: f64| whole(axis.share(figure) * SIDE);
            axis.figures().map(|figure| line(&place(figure))).collect::<String>()
        };
        let across = lines(&y, &|at| ["M0 ", at, "H1000"].concat());
        let upright = lines(&x, &|at| ["M", at, " 0V1000"].concat());
        let grid = svg("path").class("grid").attr("d", &[across, upright].concat());
        Self { x, y, drawn: vec![grid] }
    }

    fn at(&self, (x, y): (f64, f64)) -> String {
        let place = |share: f64| whole(share.clamp(-0.2, 1.2) * SIDE);
        [place(self.x.share(x)), place(1.0 - self.y.share(y))].join(" ")
    }

    /// With a line through these points.
    pub fn line(mut self, class: &str, points: impl Iterator<Item = (f64, f64)>) -> Self {
        let steps: Vec<String> = points.map(|point| self.at(point)).collect();
        if !steps.is_empty() {
            let path = ["M", &steps.join("L")].concat();
            self.drawn.push(svg("path").class(class).attr("d", &path));
        }
        self
    }

    /// With dots at these points; a line without length and with round ends is a dot at any proportion.
    pub fn dots(mut self, class: &str, points: impl Iterator<Item = (f64, f64)>) -> Self {
        let path: String = points.map(|point| ["M", &self.at(point), "h0"].concat()).collect();
        if !path.is_empty() {
            let class = ["dots ", class].concat();
            self.drawn.push(svg("path").class(&class).attr("d", &path));
        }
        self
    }

    /// With a band from one place on the lower axis to another.
    pub fn band(mut self, class: &str, from: f64, to: f64) -> Self {
        let (from, to) = (self.x.share(from).clamp(0.0, 1.0), self.x.share(to).clamp(0.0, 1.0));
        let width = (to - from).max(0.0);
        let band = svg("rect")
            .class(class)
            .attr("x", &whole(from * SIDE))
            .attr("width", &whole(width * SIDE))
            .attr("height", "1000");
        self.drawn.push(band);
        self
    }

    /// The chart with its words, under a caption.
    pub fn view(self, caption: &str, across: &Named, upright: &Named) -> View {
        let mark = |words: String| el("li").child(el("span").text(&words));
        let xs = self.x.figures().map(across.write).map(mark);
        let ys = self.y.figures().rev().map(upright.write).map(mark);
        let drawing = svg("svg")
            .attr("viewBox", "0 0 1000 1000")
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true")
            .children(self.drawn);
        let words = |class: &str| el("ul").class(class).attr("aria-hidden", "true");
        el("figure")
            .class("chart")
            .child(el("figcaption").text(caption))
            .child(el("p").class("axis-name").text(upright.name))
            .child(words("axis-up").children(ys))
            .child(drawing)
            .child(words("axis-across").children(xs))
            .child(el("p").class("axis-name is-across").text(across.name))
    }
}

// Whole thousandths are finer than a pixel, and short to write.
fn whole(place: f64) -> String {
    let rounded = place.abs().round() as usize;
    if place < 0.0 { ["-", &digits(rounded)].concat() } else { digits(rounded) }
}

/// What the tones and lines of a chart stand for.
pub fn key(entries: &[(&str, &str)]) -> View {
    let sample = |class: &str| {
        svg("svg")
            .attr("viewBox", "0 0 20 10")
            .attr("aria-hidden", "true")
            .child(svg("path").class(class).attr("d", "M2 5h16"))
    };
    let entry =
        |(class, name): &(&str, &str)| el("li").child(sample(class)).child(el("span").text(name));
    el("ul").class("key").children(entries.iter().map(entry))
}
