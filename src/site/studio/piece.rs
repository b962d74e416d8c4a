//! A text to copy.

use leptos::prelude::*;

use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::web::clipboard::copy_text;

/// One text, and the button that copies it.
#[component]
pub fn PieceToCopy(
    /// The file or program that it belongs to; none for the page itself.
    file: Option<String>,
    /// The text.
    code: Memo<String>,
) -> impl IntoView {
    let locale = Locale::here();
    let name = match file.as_deref() {
        None => locale.say(Text::for_page),
        Some("npm") => locale.say(Text::for_terminal),
        Some(file) => locale.fill(Text::for_file, &[("name", file)]),
    };
    let copied = RwSignal::new(None::<bool>);
    let copy = move |_| copy_text(&code.get_untracked(), None, move |did| copied.set(Some(did)));
    let notice = move || match copied.get() {
        Some(true) => locale.say(Text::copied),
        Some(false) => locale.say(Text::not_copied),
        None => String::new(),
    };
    let button = locale.fill(Text::copy_piece, &[("name", &name)]);
    view! {
        <figure class="piece">
            <figcaption>{name.to_owned()}</figcaption>
            <Listing label=name code />
            <div class="with-unit">
                <button type="button" on:click=copy>
                    {button}
                </button>
                <span class="help" role="status">
                    {notice}
                </span>
            </div>
        </figure>
    }
}

/// Lines of code, which can be scrolled by keyboard.
#[component]
pub fn Listing(
    /// What they are called.
    label: String,
    /// The lines.
    #[prop(into)]
    code: Signal<String>,
) -> impl IntoView {
    view! {
        <pre tabindex="0" role="region" aria-label=label>
            <code>{move || code.get()}</code>
        </pre>
    }
}
