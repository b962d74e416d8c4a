//! A model while it is written: a draft that is edited place by place, the table of all fields, the look of
//! the widgets, and the snippets to paste into a page.

mod place;
mod names;
mod words;
mod draft;
mod edits;
mod form;
mod forms;
mod sense;
mod blank;
mod colour;
mod theme;
mod kind;
mod attributes;
mod chosen;
mod embed;
mod markup;
mod snippet;

pub use attributes::Attribute;
pub use blank::{BlankWords, blank};
pub use chosen::Chosen;
pub use colour::Colour;
pub use draft::{Checked, Draft};
pub use edits::Edits;
pub use embed::{Embed, Facts, Source};
pub use form::{Choice, Control, Field, Form, Measure, Refers};
pub use forms::{CHOICES, FORMS, MODEL, control_at};
pub use kind::Kind;
pub use place::{Step, field_of, item_of, parent, steps};
pub use snippet::{Host, Piece, element_of, policy, snippet, style_text};
pub use theme::{Density, Ground, Judged, Mode, Theme, Type};
pub use words::{languages_of, said_in};
