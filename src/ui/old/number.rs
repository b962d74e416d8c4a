//! A number field: what is being typed, what is in force, and what is wrong with it.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::Scene;
use crate::text::{Numbers, Typed, fill};
use crate::ui::Subject;
use crate::ui::kit::view::{View, el, set_property};
use crate::web::intl::number_from_plain;

/// What is being typed, while it differs from the figure in force, and what is wrong with it.
#[derive(Clone, Default)]
struct Draft {
    typed: Option<String>,
    error: Option<String>,
    /// How often the visitor had gone back when this was typed.
    returns: u32,
}

/// What stands in the field.
#[derive(PartialEq)]
enum Written {
    /// What the visitor is typing.
    Typed(String),
    /// The figure in force, in the unit that is shown.
    Figure(f64),
}

/// One figure that can be typed.
pub struct Number<S: Subject>(Rc<Inner<S>>);

struct Inner<S: Subject> {
    scene: Scene<S>,
    shown: Box<dyn Fn() -> Option<f64>>,
    take: Box<dyn Fn(f64) -> Option<String>>,
    draft: ArcRwSignal<Draft>,
}

impl<S: Subject> Clone for Number<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: Subject> Number<S> {
    /// A number in the unit that is shown. `shown` reads the figure in force, if there is one;
    /// `take` takes another, or says why not, and the last good one then stays in force.
    pub fn new(
        scene: &Scene<S>,
        shown: impl Fn() -> Option<f64> + 'static,
        take: impl Fn(f64) -> Option<String> + 'static,
    ) -> Self {
        let draft = ArcRwSignal::default();
        Self(Rc::new(Inner {
            scene: scene.clone(),
            shown: Box::new(shown),
            take: Box::new(take),
            draft,
        }))
    }

    /// The draft, unless the visitor went back since.
    fn draft(&self) -> Draft {
        let draft = self.0.draft.get();
        let current = draft.returns == self.0.scene.told().returns();
        if current { draft } else { Draft::default() }
    }

    fn write(&self, typed: Option<String>, error: Option<String>) {
        let returns = self.0.scene.told_once().returns();
        self.0.draft.set(Draft { typed, error, returns });
    }

    /// What is wrong with what is typed.
    fn error(&self) -> Option<String> {
        self.draft().error
    }

    fn written(&self) -> Written {
        match (self.draft().typed, (self.0.shown)()) {
            (Some(typed), _) => Written::Typed(typed),
            (None, Some(figure)) => Written::Figure(figure),
            (None, None) => Written::Typed(String::new()),
        }
    }

    /// The visitor typed; a half-typed number is no error.
    fn typed(&self, typed: String) {
        let setting = self.0.scene.setting();
        let error = match Typed::read(&typed, setting.numbers.separators()) {
            Typed::Unfinished => None,
            Typed::Number(plain) => (self.0.take)(number_from_plain(&plain)),
            Typed::Wrong => {
                let example = setting.numbers.plain(1234.56);
                Some(fill(setting.text.not_a_number(), &[("typed", &typed), ("example", &example)]))
            }
        };
        self.write(Some(typed), error);
    }

    /// Leaving the field: a good or half-typed number becomes the figure in force, written out; a
    /// wrong one stays, beside its error.
    fn left(&self) {
        if self.0.draft.get_untracked().error.is_none() {
            self.write(None, None);
        }
    }

    /// The visitor moved a slider of the same figure.
    pub fn slid(&self, shown: f64) {
        let error = (self.0.take)(shown);
        self.write(None, error);
    }

    /// The field, described by what stands below it.
    pub fn view(&self, id: &str) -> View {
        let described = [below(id, "help"), below(id, "error")].join(" ");
        let (wrong, value, typed, left) = (self.clone(), self.clone(), self.clone(), self.clone());
        let scene = self.0.scene.clone();
        el("input")
            .attr("type", "text")
            .attr("id", id)
            .attr("inputmode", "decimal")
            .attr("autocomplete", "off")
            .attr("aria-describedby", &described)
            .live_attr("aria-invalid", move || wrong.error().map(|_| "true".to_owned()))
            .live(
                move || value.written(),
                move |element, written| {
                    let written = match written {
                        Written::Typed(typed) => typed,
                        Written::Figure(shown) => &scene.setting().numbers.plain(*shown),
                    };
                    set_property(element, "value", &written.into());
                },
            )
            .on("input", move |event| {
                if let Some(input) = target(&event) {
                    typed.typed(input.value());
                }
            })
            .on("change", move |_| left.left())
    }

    /// What is wrong with it, once something is.
    pub fn error_view(&self, id: &str) -> View {
        let read = self.clone();
        el("p")
            .class("error")
            .attr("id", &below(id, "error"))
            .attr("aria-live", "polite")
            .live_text(move || read.error().unwrap_or_default())
    }
}

/// The name of something that belongs to a field.
pub fn below(id: &str, part: &str) -> String {
    [id, "-", part].concat()
}

/// The input that an event is about.
pub fn target(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
