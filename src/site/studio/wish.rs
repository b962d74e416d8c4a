//! The element that is to be pasted into a page.

use super::bench::Bench;
use super::title::title;
use crate::document::Value;
use crate::document::studio::{Attribute, Draft, Embed, Host, Source};
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::web::convert::json_from_document;

/// An element, and what the page around it is made with.
#[derive(Clone, PartialEq)]
pub struct Wish {
    /// What the page is made with.
    pub host: Host,
    /// The element.
    pub embed: Embed,
}

impl Wish {
    /// What the author wants, with the last draft that was in order; tracked.
    pub fn read(bench: Bench, locale: Locale) -> Option<Self> {
        let sound = bench.read(|now| now.sound.clone())?;
        let id = sound.at("id").and_then(Value::as_text).unwrap_or_default();
        let built_in = bench.built_in(&sound);
        bench.wanted(|wanted| {
            let mut chosen = wanted.chosen.clone();
            let source = match built_in {
                Some((name, region)) => {
                    // The page may be in another language.
                    if let Some(region) =
                        region.filter(|_| chosen.get(Attribute::Currency).is_none())
                    {
                        chosen.choose(Attribute::Currency, &region);
                    }
                    Source::BuiltIn(name)
                }
                None if wanted.host.needs_address() => Source::Address(wanted.model_address(id)),
                None => inline(&sound, id, wanted.host),
            };
            let embed = Embed {
                kind: wanted.kind,
                source,
                chosen,
                theme: wanted.theme.clone(),
                fallback: fallback(locale, title(&sound, &locale.tag())),
            };
            Some(Self { host: wanted.host, embed })
        })
    }
}

fn inline(sound: &Value, id: &str, host: Host) -> Source {
    let mut alone = Draft::new(sound.clone());
    // It is for editors, beside the file where it was.
    alone.put("$schema", Value::Nothing);
    Source::Inline([id, ".json"].concat(), json_from_document(alone.document(), host.is_bundled()))
}

/// What stands in the place of an element that cannot run.
pub fn fallback(locale: Locale, title: &str) -> String {
    locale.fill(Text::fallback_said, &[("title", title)])
}
