//! The list of phrases: one field each, so that a language with a phrase missing does not compile.

macro_rules! phrases {
    ($($(#[$meaning:meta])* $name:ident),* $(,)?) => {
        /// All phrases of one language. A file of `src/text` writes them as `Text<&str>`.
        pub struct Text<Words = String> { $($(#[$meaning])* pub $name: Words,)* }

        impl Text<&'static str> {
            /// The phrases in the order of their fields, as they travel to the browser.
            pub fn to_list(&self) -> Vec<&'static str> { vec![$(self.$name),*] }
        }

        impl Text {
            /// The phrases from such a list; none if the list has another length.
            pub fn from_list(list: Vec<String>) -> Option<Self> {
                let mut words = list.into_iter();
                let text = Text { $($name: words.next()?,)* };
                words.next().is_none().then_some(text)
            }
        }
    };
}

phrases! {
    /// Heading over the gains.
    benefits,
    /// Heading over the sacrifices.
    costs,
}
