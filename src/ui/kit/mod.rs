//! The pieces of every screen; none of them knows a widget.
//!
//! A screen provides its [`Locale`](locale::Locale) as context (a widget by
//! [`Scene::provide`](crate::ui::Scene::provide)); the pieces take it from there.
//!
//! | piece | what it takes |
//! |---|---|
//! | [`Locale`](locale::Locale) | `locale.say(Text::undo)`, `locale.fill(Text::price_of, &[("name", &name)])`, `locale.money(x)`, `locale.wording(&label)`, `locale.refusal(error, scale)`; for more, `locale.with(\|text, numbers\| …)` |
//! | [`Number`](number::Number) with [`NumberInput`](number::NumberInput), [`NumberError`](number::NumberError) | `Number::new(returns, shown, take)`: `shown` a closure that reads the figure in force, `take` a closure that takes another or says why not. `Number::lenient` also takes what is no number |
//! | [`Slider`](slider::Slider) | `stand`: a memo of where it stands and how far it reaches; `slide=move \|x\| number.slide(x)` |
//! | [`Gestures`](gesture::Gestures) | `gestures.begin()` before what is a step of its own for undo |
//! | [`Select`](select::Select) | the options, or a memo of them; a memo of the chosen value; `choose` |
//! | [`Tick`](tick::Tick) | `checked`: a memo; `turn` |
//! | [`Fold`](fold::Fold) | `summary=move \|\| view! { … }`, children; they exist only while it stands open, or with `keep=true` from the first opening on |
//! | [`Lines`](lines::Lines) | a memo of texts, each a line of a list |
//! | [`Sentence`](sentence::Sentence) | a memo of a sentence; no amount in it is parted from its sign |
//! | [`List`](list::List) | a memo of any items, and what draws one; tables, bars and lines are such lists |
//! | [`Table`](table::Table), [`Bars`](bars::Bars) | a memo of rows or bars; those that stay the same keep their elements. [`Picture`](bars::Picture) puts a caption above |
//! | [`Hill`](hill::Hill), [`Chart`](chart::Chart) with [`Axis`](axis::Axis), [`Key`](chart::Key) | shapes as plain data; [`Scale`](scale::Scale) finds where a figure lies between two ends |
//! | [`Announcement`](announcement::Announcement) | a memo of the sentence that a screen reader is told once the visitor pauses |
//! | [`WaysBack`](ways_back::WaysBack), [`FromLink`](ways_back::FromLink), [`LeaveWays`](leave::LeaveWays) | the [`Scene`](crate::ui::Scene) |
//!
//! What a view reads is a [`Memo`](leptos::prelude::Memo), so that a change runs only the effects whose
//! value has changed.

pub mod announcement;
pub mod axis;
pub mod bars;
pub mod chart;
pub mod dom;
pub mod fold;
pub mod gesture;
pub mod hill;
pub mod leave;
pub mod lines;
pub mod list;
pub mod locale;
pub mod message;
pub mod number;
pub mod scale;
pub mod sentence;
pub mod select;
pub mod slider;
pub mod table;
pub mod tick;
pub mod unit;
pub mod ways_back;
