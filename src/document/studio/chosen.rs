//! What an author chooses for the attributes of an element.

use super::Attribute;

/// What is chosen, by attribute.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen(Vec<(Attribute, String)>);

impl Chosen {
    /// What is chosen for an attribute; nothing if the element is to do as usual.
    pub fn get(&self, attribute: Attribute) -> Option<&str> {
        self.0.iter().find(|(of, _)| *of == attribute).map(|(_, chosen)| &**chosen)
    }

    /// Whether an attribute that says yes or no says yes.
    pub fn is_on(&self, attribute: Attribute) -> bool {
        self.get(attribute).is_some()
    }

    /// Chooses a text for an attribute; an empty one is no choice.
    pub fn choose(&mut self, attribute: Attribute, text: &str) {
        self.turn(attribute, false);
        if !text.is_empty() {
            self.0.push((attribute, text.to_owned()));
        }
    }

    /// Turns an attribute on, which says yes by being there, or takes any attribute away.
    pub fn turn(&mut self, attribute: Attribute, on: bool) {
        self.0.retain(|(of, _)| *of != attribute);
        if on {
            self.0.push((attribute, String::new()));
        }
    }
}
