//! The list of phrases: one field each, with its placeholders.

use crate::model::CollectVec;

/// The phrases of one language as a struct, so that a language with a missing phrase does not compile.
macro_rules! phrase_list {
    ($list:ident; $($name:ident: $meaning:literal,)*) => {
        /// The phrases of one language, as its file writes them.
        #[derive(Clone, Debug, PartialEq)]
        pub struct $list { $(#[doc = $meaning] pub $name: &'static str,)* }

        impl $list {
            /// The phrases in the order of their fields, as the browser loads them.
            pub fn to_list(&self) -> Vec<&'static str> {
                vec![$(self.$name),*]
            }

            /// Their names, in the same order.
            pub fn names() -> Vec<&'static str> {
                vec![$(stringify!($name)),*]
            }
        }
    };
}

pub(super) use phrase_list;

/// A list of phrases that a browser loads: `list` is what a language's file writes, `place` their
/// places, which begin behind `first`.
///
/// `if` says with which features code may ask for them: a page with the planner alone loads none of the
/// calculator's, so there the calculator's accessors do not compile.
macro_rules! phrases {
    ($list:ident, $place:ident, $first:expr $(, if $loaded:meta)?; $($name:ident: $meaning:literal,)*) => {
        $crate::text::phrases::phrase_list! { $list; $($name: $meaning,)* }

        // An enum with the same names gives the position of a phrase in the list.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[allow(dead_code, reason = "a page without the widget asks only how many there are")]
        pub(super) enum $place { $($name,)* Count }

        $(#[cfg($loaded)])?
        impl $crate::text::Text {
            // All accessors share this one function, which saves bytes.
            $(#[doc = $meaning] #[inline(always)] pub fn $name(&self) -> &str { self.phrase($first + $place::$name as usize) })*
        }
    };
}

pub(super) use phrases;

/// The phrases of the language in use: those of every widget, the calculator's, the planner's where there is
/// one, and on a page of the site its own.
///
/// It is a list rather than hundreds of fields, because code that moves and drops so many would add as many
/// bytes as the value model.
#[derive(Clone, Debug, PartialEq)]
pub struct Text(Vec<String>);

impl Text {
    pub(super) fn owned(list: Vec<&str>) -> Self {
        Self(list.into_iter().map(str::to_owned).collect_vec())
    }

    /// The form of a phrase that a number takes. Forms stand behind one another with a bar between them; the last
    /// is for all other numbers, and a phrase without a bar for every number.
    pub fn form<'p>(&self, phrase: &'p str, numbers: &dyn super::Numbers, number: f64) -> &'p str {
        let Some((first, rest)) = phrase.split_once('|') else { return phrase };
        match numbers.form(self.plural_rules(), number) {
            0 => first,
            form => rest.split('|').take(form).last().unwrap_or(rest),
        }
    }

    // No place is missing: the constructors check the length of the list.
    #[inline(never)]
    pub(super) fn phrase(&self, place: usize) -> &str {
        self.0.get(place).map_or("", String::as_str)
    }
}

impl From<Vec<String>> for Text {
    fn from(list: Vec<String>) -> Self {
        Self(list)
    }
}
