//! The model as a form: the languages of its texts, what is to be put right, and every field.

use leptos::prelude::*;

use super::languages::Languages;
use super::place::Place;
use super::problems::Problems;
use super::record::Record;
use crate::document::studio::MODEL;
use crate::text::Text;
use crate::ui::kit::locale::Locale;

/// The form.
#[component]
pub fn Model() -> impl IntoView {
    view! {
        <section class="model" id="model" aria-labelledby="model-title">
            <h2 id="model-title">{Locale::here().say(Text::editor)}</h2>
            <Problems />
            <Languages />
            <Record form=&MODEL place=Place::new(String::new()) />
        </section>
    }
}
