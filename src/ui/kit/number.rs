//! The number field: what is being typed, the figure in force, and what is wrong with it.

use leptos::prelude::*;

use super::gesture::Gestures;
use super::locale::Locale;
use crate::document::number::{Kept, Measure, Range, Reading};
use crate::text::Text;
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
    gestures: Gestures,
    measure: Measure,
    /// The figure in force, or a text that stands for it.
    shown: Memo<Kept>,
    take: Callback<Entered, Result<(), String>>,
    returns: ReadSignal<u32>,
    draft: RwSignal<Draft>,
    left: Option<Callback<()>>,
    /// Takes a range, where one may be typed.
    between: Option<Callback<[f64; 2], Result<(), String>>>,
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
            gestures: Gestures::here(),
            measure: Measure::Plain,
            shown: Memo::new(move |_| shown()),
            take: Callback::new(take),
            returns,
            draft: RwSignal::default(),
            left: None,
            between: None,
        }
    }

    /// With a measure, whose unit may be typed or pasted beside the figure.
    pub fn measuring(self, measure: Measure) -> Self {
        Self { measure, ..self }
    }

    /// With what takes a range, whose ends come in any order, or says why not.
    pub fn between(
        self,
        take: impl Fn([f64; 2]) -> Result<(), String> + Send + Sync + 'static,
    ) -> Self {
        Self { between: Some(Callback::new(take)), ..self }
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

    /// The visitor typed, at a time in milliseconds; a half-typed number is no error.
    fn typed(self, typed: String, time: f64) {
        if self.drafted(|draft| &draft.typed).is_none() {
            self.gestures.begin();
            self.gestures.end();
        }
        self.gestures.go_on(time);
        let kept = self.kept_untracked().edited(typed);
        let error = self.entered(&kept);
        self.write(Some(kept), error);
    }

    /// Takes what stands in the field; what is wrong with it.
    fn entered(self, kept: &Kept) -> Option<String> {
        let typed = || kept.text().to_owned();
        let both = |plain: [String; 2]| plain.map(|plain| number_from_plain(&plain));
        let entered = match self.locale.read(&kept.sure(), self.measure) {
            Reading::Nothing => Entered::Nothing,
            Reading::Unfinished => return None,
            Reading::Number(plain) => Entered::Number(number_from_plain(&plain)),
            Reading::Either(one, other) => Entered::Either(typed(), both([one, other])),
            Reading::Wrong => match self.between.map(|take| (take, self.read_range(kept))) {
                Some((take, Range::Ends(ends))) => return take.run(both(ends)).err(),
                Some((_, Range::Unfinished)) => return None,
                Some((_, Range::Either(end, readings))) => Entered::Either(end, both(readings)),
                _ => Entered::Wrong(typed()),
            },
        };
        self.take.run(entered).err()
    }

    fn read_range(self, kept: &Kept) -> Range {
        self.locale.with(|_, numbers| numbers.notation(self.measure).read_range(&kept.sure()))
    }

    /// Whether it is half a range.
    fn is_half(self, kept: &Kept) -> bool {
        self.between.is_some()
            && self.locale.read(&kept.sure(), self.measure) == Reading::Wrong
            && self.read_range(kept) == Range::Unfinished
    }

    /// Leaving the field: a good or half-typed number becomes the figure in force, written out; a
    /// wrong one stays, beside its error, and so does half a range.
    fn leave(self) {
        match self.drafted(|draft| &draft.typed) {
            Some(kept) if self.is_half(&kept) => {
                let error = self.locale.fill(Text::half_a_range, &[("typed", kept.text())]);
                self.write(Some(kept), Some(error));
            }
            _ if self.draft.with_untracked(|draft| draft.error.is_none()) => self.write(None, None),
            _ => {}
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
            on:input=move |event| number.typed(event_target_value(&event), event.time_stamp())
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
