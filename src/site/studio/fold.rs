//! Parts that are folded away, where how much is wrong in them can be seen from outside.

use leptos::prelude::*;

use super::bench::Bench;
use super::place::Place;
use crate::document::digits;
use crate::model::CollectVec;
use crate::text::Text;
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::Locale;

/// A folded part.
#[component]
pub fn Section(
    /// Its class.
    class: &'static str,
    /// The places that it holds, with all that is within them.
    places: Vec<Place>,
    /// Its title.
    #[prop(into)]
    title: Signal<String>,
    /// Whether it makes no sense at present.
    #[prop(optional)]
    hidden: Option<Memo<bool>>,
    /// What is in it.
    children: ChildrenFn,
) -> impl IntoView {
    let holds: Vec<_> = places.iter().map(|place| place.written()).collect_vec();
    let places = StoredValue::new(places);
    let summary = move || {
        view! {
            <span class="fold-name">{move || title.get()}</span>
            <Badge places=places />
        }
    };
    view! {
        <Fold class=["fold ", class].concat() holds=holds.join(" ") hidden=hidden summary=summary>
            <div class="fold-inside">{children()}</div>
        </Fold>
    }
}

/// How much is wrong at some places and within them.
#[component]
fn Badge(places: StoredValue<Vec<Place>>) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let count = bench.memo(move |now| {
        let within = |place: &Place| place.with(|place| now.checked.within(place));
        places.with_value(|places| places.iter().map(within).sum::<usize>())
    });
    let said = move || match count.get() {
        0 => String::new(),
        count => locale.fill(Text::section_faults, &[("count", &digits(count))]),
    };
    view! { <span class="badge">{said}</span> }
}
