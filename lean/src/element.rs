//! What `view!` does with an element: children, classes, properties, listeners.

use crate::reactive::owner::{Owner, on_cleanup};
use wasm_bindgen::prelude::*;
use web_sys::Event;

use crate::attribute::{AttributeValue, Condition, Kind};
use crate::ev::EventDescriptor;
use crate::function::Hear;
use crate::node_ref::{ElementType, NodeRef};
use crate::property::PropertyValue;
use crate::view::{AnyView, IntoView};

/// What may be a class: the whole attribute, or one name with a condition.
pub trait Class {
    /// Sets it.
    fn apply(self, view: &AnyView);
}

impl<V: AttributeValue> Class for V {
    fn apply(self, view: &AnyView) {
        AttributeValue::apply(self, view, Kind::Attribute, "class");
    }
}

impl<V: Condition> Class for (&'static str, V) {
    fn apply(self, view: &AnyView) {
        self.1.apply(view, Kind::Class, self.0);
    }
}

impl AnyView {
    /// With something after what is in it already.
    pub fn child(self, child: impl IntoView) -> Self {
        child.append_to(&self.0);
        self
    }

    /// With an attribute of any name.
    pub fn attr(self, name: &'static str, value: impl AttributeValue) -> Self {
        value.apply(&self, Kind::Attribute, name);
        self
    }

    /// With a class.
    pub fn class(self, class: impl Class) -> Self {
        class.apply(&self);
        self
    }

    /// With a property of the inline style, set through the CSSOM, which a strict policy allows.
    pub fn style(self, (name, value): (&'static str, impl AttributeValue)) -> Self {
        value.apply(&self, Kind::Style, name);
        self
    }

    /// With a property of the DOM.
    pub fn prop(self, name: &'static str, value: impl PropertyValue) -> Self {
        value.apply(&self, name);
        self
    }

    /// With a reference to the element.
    pub fn node_ref<E: ElementType>(self, node_ref: NodeRef<E>) -> Self {
        node_ref.load(&self);
        self
    }

    /// With a listener.
    pub fn on<E, F>(self, event: E, mut heard: F) -> Self
    where
        E: EventDescriptor,
        F: FnMut(E::EventType) + 'static,
    {
        self.listen(event.name(), Box::new(move |event: Event| heard(event.unchecked_into())));
        self
    }

    #[inline(never)]
    fn listen(&self, event: &'static str, mut heard: Box<dyn Hear<Event>>) {
        let owner = Owner::current().map(|owner| owner.downgrade());
        let listener = Closure::<dyn FnMut(Event)>::new(move |event| {
            match owner.as_ref().and_then(|owner| owner.upgrade()) {
                Some(owner) => owner.with(|| heard.hear(event)),
                None => heard.hear(event),
            }
        });
        self.0.listen(event, listener.as_ref());
        // Some events come later than what they tell of, when the listener may be gone.
        let node = self.0.clone();
        on_cleanup(move || node.unlisten(event, listener.as_ref()));
    }
}
