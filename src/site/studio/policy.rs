//! What a content security policy must allow.

use leptos::prelude::*;

use super::bench::Bench;
use super::facts::Known;
use super::piece::Listing;
use super::wish::Wish;
use crate::document::studio::{policy, style_text};
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::web::page::digest_of;

/// What the policy of the author's page must allow besides.
#[component]
pub fn Policy(wish: Memo<Option<Wish>>, known: Known) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let digest = RwSignal::new(None::<String>);
    let style = Memo::new(move |_| {
        wish.with(|wish| wish.as_ref().and_then(|wish| style_text(wish.host, &wish.embed)))
    });
    Effect::new(move |_| match style.get() {
        Some(style) => digest_of(&style, move |found| digest.set(found)),
        None => digest.set(None),
    });
    let code = Memo::new(move |_| {
        let (facts, digest) = (known.facts(bench), digest.get());
        let said = |wish: &Wish| policy(wish.host, &wish.embed, &facts, digest.as_deref());
        wish.with(|wish| wish.as_ref().map_or_else(String::new, said))
    });
    let styled = move || match digest.with(Option::is_some) {
        true => locale.say(Text::policy_style),
        false => String::new(),
    };
    view! {
        <div class="policy">
            <h3>{locale.say(Text::policy)}</h3>
            <p>{locale.say(Text::policy_help)}</p>
            <Listing label=locale.say(Text::policy) code=code />
            <p class="help">{styled}</p>
        </div>
    }
}
