//! The number field: what is being typed, the figure in force, and what is wrong with it.

use leptos::prelude::*;

use super::locale::Locale;
use crate::document::number::{Kept, Measure, Reading};
use crate::web::number_from_plain;

/// What a visitor typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// The field was emptied.
    Nothing,
    /// A number.
    Number(f64),
    /// Something that is no number.
    Wrong(String),
    /// Something that can be read as two numbers.
    Either(String, [f64; 2]),
}

/// What is typed, while it differs from the figure in force, and what is wrong with it.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    typed: Option<Kept>,
    error: Option<String>,
    /// How often the visitor had gone back when this was typed.
    returns: u32,
}

/// The state of a number field: a `Copy` handle for a [`NumberInput`] and a [`NumberError`], which may
/// stand apart, and for a slider of the same figure.
///
/// Created outside of a fold, it keeps what was typed while the fold is closed.
#[derive(Clone, Copy)]
pub struct Number {
    locale: Locale,
    measure: Measure,
    /// The figure in force, or a text that stands for it.
    shown: Memo<Kept>,
    take: Callback<Entered, Result<(), String>>,
    returns: ReadSignal<u32>,
    draft: RwSignal<Draft>,
    left: Option<Callback<()>>,
}

impl Number {
    /// A field for a figure. `shown` reads the one in force, in the unit that is shown. `take` takes
    /// another, or says why not, and the last good one then stays in force. When `returns` changes,
    /// what was being typed is void.
    pub fn new(
        returns: ReadSignal<u32>,
        shown: impl Fn() -> Option<f64> + Send + Sync + 'static,
        take: impl Fn(f64) -> Result<(), String> + Send + Sync + 'static,
    ) -> Self {
        let locale = Locale::here();
        let figure = Memo::new(move |_| shown());
        let written = move || figure.get().map(|it| written(locale, it)).unwrap_or_default();
        Self::lenient(returns, written, move |entered| match entered {
            Entered::Nothing => Ok(()),
            Entered::Number(figure) => take(figure),
            Entered::Wrong(typed) => Err(locale.not_a_number(&typed)),
            Entered::Either(typed, readings) => Err(locale.two_readings(&typed, readings)),
        })
    }

    /// A field that takes whatever is typed, even if it is no number.
    pub fn lenient(
        returns: ReadSignal<u32>,
        shown: impl Fn() -> Kept + Send + Sync + 'static,
        take: impl Fn(Entered) -> Result<(), String> + Send + Sync + 'static,
    ) -> Self {
        Self {
            locale: Locale::here(),
            measure: Measure::Plain,
            shown: Memo::new(move |_| shown()),
            take: Callback::new(take),
            returns,
            draft: RwSignal::default(),
            left: None,
        }
    }

    /// With a measure, whose unit may be typed or pasted beside the figure.
    pub fn measuring(self, measure: Measure) -> Self {
        Self { measure, ..self }
    }

    /// With something to do when the visitor leaves the field.
    pub fn on_leave(self, left: impl Fn() + Send + Sync + 'static) -> Self {
        Self { left: Some(Callback::new(move |()| left())), ..self }
    }

    /// The visitor moved a slider of the same figure.
    pub fn slide(self, shown: f64) {
        let error = self.take.run(Entered::Number(shown)).err();
        self.write(None, error);
    }

    fn write(self, typed: Option<Kept>, error: Option<String>) {
        let draft = Draft { typed, error, returns: self.returns.get_untracked() };
        if self.draft.with_untracked(|before| *before != draft) {
            self.draft.set(draft);
        }
    }

    /// Reads the draft, unless the visitor went back since.
    fn drafted<T: Clone>(self, read: fn(&Draft) -> &Option<T>) -> Option<T> {
        let returns = self.returns.get();
        self.draft.with(|draft| read(draft).clone().filter(|_| draft.returns == returns))
    }

    /// What stands in the field.
    fn kept(self) -> Kept {
        self.drafted(|draft| &draft.typed).unwrap_or_else(|| self.shown.get())
    }

    fn kept_untracked(self) -> Kept {
        let returns = self.returns.get_untracked();
        let drafted = self
            .draft
            .with_untracked(|draft| draft.typed.clone().filter(|_| draft.returns == returns));
        drafted.unwrap_or_else(|| self.shown.get_untracked())
    }

    /// What is wrong with what is typed.
    fn error(self) -> Option<String> {
        self.drafted(|draft| &draft.error)
    }

    /// The visitor typed; a half-typed number is no error.
    fn typed(self, typed: String) {
        let kept = self.kept_untracked().edited(typed);
        let typed = || kept.text().to_owned();
        let entered = match self.locale.read(&kept.sure(), self.measure) {
            Reading::Nothing => Some(Entered::Nothing),
            Reading::Unfinished => None,
            Reading::Number(plain) => Some(Entered::Number(number_from_plain(&plain))),
            Reading::Either(one, other) => {
                Some(Entered::Either(typed(), [one, other].map(|plain| number_from_plain(&plain))))
            }
            Reading::Wrong => Some(Entered::Wrong(typed())),
        };
        let error = entered.and_then(|entered| self.take.run(entered).err());
        self.write(Some(kept), error);
    }

    /// Leaving the field: a good or half-typed number becomes the figure in force, written out; a
    /// wrong one stays, beside its error.
    fn leave(self) {
        if self.draft.with_untracked(|draft| draft.error.is_none()) {
            self.write(None, None);
        }
        if let Some(left) = self.left {
            left.run(());
        }
    }
}

/// A figure as a field shows it.
pub fn written(locale: Locale, figure: f64) -> Kept {
    Kept::written(locale.number(figure), locale.separators())
}

/// The field, described by its help and its error.
#[component]
pub fn NumberInput(
    /// Its state.
    number: Number,
    /// Its id, from which those of its help and its error follow.
    #[prop(into)]
    id: String,
    /// Its class.
    #[prop(optional)]
    class: Option<&'static str>,
    /// What stands in it while it is empty.
    #[prop(optional_no_strip)]
    placeholder: Option<String>,
    /// Whether something else is wrong with the figure.
    #[prop(optional)]
    invalid: Option<Memo<bool>>,
) -> impl IntoView {
    let described = [below(&id, "help"), below(&id, "error")].join(" ");
    let written = Memo::new(move |_| number.kept().text().to_owned());
    let is_wrong = Memo::new(move |_| {
        number.error().is_some() || invalid.is_some_and(|invalid| invalid.get())
    });
    view! {
        <input
            type="text"
            id=id
            inputmode="decimal"
            autocomplete="off"
            class=class
            placeholder=placeholder
            aria-describedby=described
            aria-invalid=move || is_wrong.get().then_some("true")
            prop:value=move || written.get()
            on:input=move |event| number.typed(event_target_value(&event))
            on:change=move |_| number.leave()
        />
    }
}

/// What is wrong with the field, once something is.
#[component]
pub fn NumberError(
    /// The state of the field.
    number: Number,
    /// The id of the field.
    id: String,
) -> impl IntoView {
    let error = Memo::new(move |_| number.error().unwrap_or_default());
    view! {
        <p class="error" id=below(&id, "error") aria-live="polite">
            {move || error.get()}
        </p>
    }
}

/// The id of something that belongs to a field.
pub fn below(id: &str, part: &str) -> String {
    [id, "-", part].concat()
}
