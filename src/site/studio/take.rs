//! What to paste into a page: the texts to copy, the policy, and what a visitor will load.

use leptos::prelude::*;

use super::bench::Bench;
use super::destination::Destination;
use super::facts::{Known, Weight};
use super::piece::PieceToCopy;
use super::policy::Policy;
use super::single_page::SavePage;
use super::wish::Wish;
use crate::document::studio::{Host, Piece, snippet};
use crate::text::Text;
use crate::ui::kit::list::numbered;
use crate::ui::kit::locale::{Locale, Phrase};

/// The panel.
#[component]
pub fn Take() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let known = Known::load();
    let wish = Memo::new(move |_| Wish::read(bench, locale));
    let pieces = Memo::new(move |_| {
        let facts = known.facts(bench);
        let pieces = |wish: &Wish| snippet(wish.host, &wish.embed, &facts);
        wish.with(|wish| wish.as_ref().map_or_else(Vec::new, pieces))
    });
    let host = Memo::new(move |_| bench.wanted(|wanted| wanted.host));
    // A text that changes keeps its button.
    let key = |(at, piece): &(usize, Piece)| (*at, piece.file.to_owned());
    let piece = move |(at, piece): (usize, Piece)| {
        let code = Memo::new(move |_| {
            pieces.with(|all| all.get(at).map_or_else(String::new, |piece| piece.code.to_owned()))
        });
        view! { <PieceToCopy file=piece.file code /> }
    };
    view! {
        <section class="take" id="take" aria-labelledby="take-title">
            <h2 id="take-title">{locale.say(Text::take)}</h2>
            <Destination wish=wish />
            <p>
                {move || locale.say(step(host.get()))} " "
                {move || view! { <a href=zip(host.get()) download="">{zip(host.get())}</a> }}
            </p>
            <p class="help">{about(bench, locale, wish)}</p>
            <div class="pieces">
                <For each=move || numbered(pieces.get()) key=key children=piece />
            </div>
            <Weight known=known />
            <Policy wish=wish known=known />
            <SavePage />
        </section>
    }
}

fn step(host: Host) -> Phrase {
    match host {
        Host::Script => Text::step_script,
        Host::WordPress => Text::step_wordpress,
        Host::TagManager => Text::step_tag_manager,
        Host::Iframe => Text::step_iframe,
        Host::Bundler | Host::React | Host::Vue | Host::Svelte => Text::step_bundler,
    }
}

/// What can be downloaded for it: the plugin, or the files for an own server. Both lie beside this page.
fn zip(host: Host) -> &'static str {
    match host {
        Host::WordPress => "worthwhile-wordpress.zip",
        _ => "worthwhile.zip",
    }
}

/// What is worth knowing about the model that is pasted.
fn about(
    bench: Bench,
    locale: Locale,
    wish: Memo<Option<Wish>>,
) -> impl Fn() -> String + Copy + Send + 'static {
    let is_faulty = bench.memo(|now| !now.checked.faults.is_empty());
    move || {
        let by_name = wish.with(|wish| wish.as_ref().is_some_and(|wish| wish.embed.is_built_in()));
        match (is_faulty.get(), by_name) {
            (true, _) => locale.say(Text::faults_first),
            (false, true) => locale.say(Text::by_name),
            _ => String::new(),
        }
    }
}
