//! A place in the draft, as a handle that components pass on.

use leptos::prelude::*;

use crate::document::studio::{field_of, item_of};

/// A place in the draft, which lives as long as the component that made it.
#[derive(Clone, Copy)]
pub struct Place(StoredValue<String>);

impl Place {
    /// The place that is written like this; an empty one is the document itself.
    pub fn new(place: String) -> Self {
        Self(StoredValue::new(place))
    }

    /// A field of the record at this place.
    pub fn field(self, name: &str) -> Self {
        Self::new(self.with(|place| field_of(place, name)))
    }

    /// An item of the list at this place.
    pub fn item(self, at: usize) -> Self {
        Self::new(self.with(|place| item_of(place, at)))
    }

    /// Does something with the place as it is written.
    pub fn with<T>(self, read: impl FnOnce(&str) -> T) -> T {
        self.0.with_value(|place| read(place))
    }

    /// The place as it is written.
    pub fn written(self) -> String {
        self.0.get_value()
    }

    /// The id of the field for this place among all elements of the page.
    pub fn id(self) -> String {
        self.with(id_of)
    }
}

/// The id of the field for a place among all elements of the page.
pub fn id_of(place: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    "at-".chars().chain(place.chars().map(plain)).collect()
}
