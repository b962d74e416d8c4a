//! One input: a slider and a number field for the same figure, with unit, help and evidence, and a
//! range for those who are not sure.

use leptos::prelude::*;

use super::curve::CurveOf;
use super::entry::{End, Entry, Source};
use super::fields::Field;
use super::key::Key;
use super::sources::SourceOf;
use super::subject::Calculator;
use super::uncounted::Uncounted;
use crate::document::address;
use crate::model::calculator::Input;
use crate::model::{Ends, Evidence};
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::gesture::Gestures;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::number::{Number, NumberError, NumberInput, below};
use crate::ui::kit::scale::{Scale, whole};
use crate::ui::kit::slider::{Slider, Stand};

/// The field on the screen.
#[component]
pub fn InputField(
    /// What it shows.
    field: Field,
    /// Whether it is among those that decide, which show where they turn the result.
    #[prop(optional)]
    decides: bool,
) -> impl IntoView {
    let id = address(&field.input).replace('.', "-");
    let Field { name, help, unit, input, .. } = field.clone();
    // The sign of a currency stands where the language puts it.
    let is_before = Locale::here().money(1.0).starts_with(&*unit);
    let unit_class = if is_before { "unit is-before" } else { "unit" };
    let rate = matches!(input, Input::Hour | Input::Hassle | Input::Anchor).then(|| input.clone());
    let cited = input.clone();
    let weight = Scene::<Calculator>::here().in_words(move |words| words.weight(&input));
    let entry = Entry::new(field);
    let likely = entry.number(End::Likely);
    // Those that decide stand close together, so their explanation waits behind a press.
    let explained = RwSignal::new(!decides);
    view! {
        <div class="field">
            <div class="field-head">
                <div class="field-name">
                    <label for=id.clone()>{name}</label>
                    <span class="weight">{move || weight.get()}</span>
                </div>
                <div class="field-number">
                    <Step entry=entry number=likely sign=-1.0 />
                    <NumberInput number=likely id=id.clone() />
                    <span class=unit_class>{unit}</span>
                    <Step entry=entry number=likely sign=1.0 />
                </div>
            </div>
            <InputSlider entry=entry number=likely described_by=below(&id, "help") />
            {decides.then(|| view! { <CurveOf entry=entry explained=explained /> })}
            <NumberError number=likely id=id.clone() />
            <div class="field-help" hidden=move || !explained.get()>
                <p class="help" id=below(&id, "help")>
                    {help}
                </p>
                {decides.then(|| view! { <Key /> })}
                <EvidenceTag entry=entry />
                <Unsure entry=entry />
                <SourceOf input=cited />
                {rate.map(|rate| view! { <Uncounted rate=rate /> })}
            </div>
            <Range entry=entry id=id />
        </div>
    }
}

/// Where the figure in force comes from, as a class and as a word.
#[component]
fn EvidenceTag(entry: Entry) -> impl IntoView {
    let locale = Locale::here();
    let class = Memo::new(move |_| ["evidence", tag(entry.source()).0].concat());
    let word = Memo::new(move |_| locale.say(tag(entry.source()).1));
    view! { <span class=move || class.get()>{move || word.get()}</span> }
}

/// The class and the word for who gave a figure.
fn tag(source: Option<Source>) -> (&'static str, Phrase) {
    match source {
        None => ("", Text::not_counted),
        Some(Source::Visitor) => (" is-yours", Text::yours),
        Some(Source::Host(Evidence::Measured)) => (" is-measured", Text::measured),
        Some(Source::Host(Evidence::Stated)) => (" is-stated", Text::stated),
        Some(Source::Host(Evidence::Assumed)) => (" is-assumed", Text::assumed),
        Some(Source::Host(Evidence::Example)) => (" is-example", Text::example),
    }
}

/// The slider on the band of its range.
#[component]
fn InputSlider(entry: Entry, number: Number, described_by: String) -> impl IntoView {
    let locale = Locale::here();
    let stand = Memo::new(move |_| {
        let (limits, scale) = entry.limits();
        let [step, min, max] = [limits.step(), limits.min(), limits.max()].map(|it| it * scale);
        // A typed figure may lie beyond the usual reach; the slider then grows to it.
        Stand { step, min, max, value: entry.shown(End::Likely) }.around()
    });
    let band = Memo::new(move |_| {
        let Stand { min, max, .. } = stand.get();
        let [low, high] = [End::Low, End::High].map(|end| {
            whole(Scale { low: min, high: max }.share(entry.shown(end)).clamp(0.0, 1.0) * 1000.0)
        });
        if low == high {
            String::new()
        } else {
            ["M", &low, " 0H", &high, "V1H", &low, "z"].concat()
        }
    });
    let spoken = move |value: f64| {
        let (amount, unit) = (locale.number(value), entry.field().with_value(|it| it.unit.clone()));
        locale.fill(Text::amount_in_unit, &[("amount", &amount), ("unit", &unit)])
    };
    view! {
        <div class="track">
            <svg class="band" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
                <path d=move || band.get()></path>
            </svg>
            <Slider
                label=entry.named(Text::slider_of)
                stand=stand
                spoken=Callback::new(spoken)
                described_by=described_by
                slide=move |shown| entry.slide(number, shown)
            />
        </div>
    }
}

/// A button for one step up or down.
#[component]
fn Step(entry: Entry, number: Number, sign: f64) -> impl IntoView {
    let (name, mark): (Phrase, _) =
        if sign > 0.0 { (Text::more_of, "+") } else { (Text::less_of, "\u{2212}") };
    let gestures = Gestures::here();
    view! {
        <button
            type="button"
            class="step"
            aria-label=entry.named(name)
            on:click=move |_| {
                gestures.begin();
                entry.slide(number, entry.stepped(sign));
                gestures.end();
            }
        >
            {mark}
        </button>
    }
}

#[component]
fn Unsure(entry: Entry) -> impl IntoView {
    let is_unsure = Memo::new(move |_| entry.is_unsure());
    view! {
        <button
            type="button"
            class="unsure"
            aria-label=entry.named(Text::not_sure_of)
            aria-pressed=move || if is_unsure.get() { "true" } else { "false" }
            on:click=move |_| entry.toggle_unsure()
        >
            {Locale::here().say(Text::not_sure)}
        </button>
    }
}

/// The two ends of a range, once the visitor wants one.
#[component]
fn Range(entry: Entry, id: String) -> impl IntoView {
    let is_unsure = Memo::new(move |_| entry.is_unsure());
    let end = move |end, part, word: Phrase| {
        let (number, id) = (entry.number(end), below(&id, part));
        view! {
            <div class="end">
                <label for=id.clone()>{Locale::here().say(word)}</label>
                <NumberInput number=number id=id.clone() />
                <NumberError number=number id=id />
            </div>
        }
    };
    let (low, high): (Phrase, Phrase) = match entry.ends() {
        Ends::Extremes => (Text::at_least, Text::at_most),
        Ends::P10P90 => (Text::one_in_ten_below, Text::one_in_ten_above),
    };
    let ends = move || {
        is_unsure.get().then(|| {
            view! {
                {end(End::Low, "low", low)}
                {end(End::High, "high", high)}
            }
        })
    };
    view! { <div class="range">{ends}</div> }
}
