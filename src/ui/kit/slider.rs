//! The slider.

use leptos::html;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::dom::set_property;
use super::gesture::Gestures;

/// Where a slider stands and how far it reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    /// One step.
    pub step: f64,
    /// The least.
    pub min: f64,
    /// The most.
    pub max: f64,
    /// Where it stands.
    pub value: f64,
}

impl Stand {
    /// A slider that grows to its value, should that lie beyond its usual reach.
    pub fn around(self) -> Self {
        Self { min: self.min.min(self.value), max: self.max.max(self.value), ..self }
    }
}

/// A slider.
#[component]
pub fn Slider(
    /// Its id.
    #[prop(optional, into)]
    id: Option<String>,
    /// Its name, where no label stands beside it.
    #[prop(optional, into)]
    label: Option<String>,
    /// Where it stands.
    stand: Memo<Stand>,
    /// Its value in words, where the bare number would not do.
    #[prop(optional, into)]
    spoken: Option<Callback<f64, String>>,
    /// The id of what describes it.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// Hears where the visitor moves it.
    #[prop(into)]
    slide: Callback<f64>,
) -> impl IntoView {
    let (input, gestures) = (NodeRef::<html::Input>::new(), Gestures::here());
    // Where the gesture began.
    let start = StoredValue::new(0.0);
    // In one effect, because a browser bends a value to the reach that it has at the time.
    Effect::new(move |before: Option<Option<Stand>>| {
        let input = input.get()?;
        let stand = stand.get();
        if let Some(spoken) = spoken {
            // An attribute of this name is never refused.
            input.set_attribute("aria-valuetext", &spoken.run(stand.value)).ok();
        }
        let Stand { step, min, max, value } = stand;
        let reaches = |it: Stand| (it.step, it.min, it.max);
        // The browser lays a slider out again whenever its reach is set.
        if before.flatten().map(reaches) != Some(reaches(stand)) {
            for (name, number) in [("step", step), ("min", min), ("max", max)] {
                set_property(&input, name, number);
            }
        }
        set_property(&input, "value", value);
        Some(stand)
    });
    view! {
        <input
            type="range"
            id=id
            aria-label=label
            aria-describedby=described_by
            node_ref=input
            on:pointerdown=move |_| {
                gestures.begin();
                start.set_value(stand.with_untracked(|stand| stand.value));
            }
            on:input=move |event| {
                gestures.go_on(event.time_stamp());
                slide.run(event_target::<HtmlInputElement>(&event).value_as_number());
            }
            on:pointerup=move |_| gestures.end()
            // A finger that lands on the track has moved the slider before the browser finds that it scrolls.
            on:pointercancel=move |event| {
                let start = start.get_value();
                slide.run(start);
                gestures.abandon();
                set_property(&event_target::<HtmlInputElement>(&event), "value", start);
            }
        />
    }
}
