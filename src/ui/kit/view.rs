//! Elements of a page whose shape is data rather than a type of its own (decision 4).
//!
//! Leptos gives every shape a type and compiles code for each, which is fast and, for a widget with
//! many small parts, heavy. Here one type serves all; what is live in it is one kind of Leptos
//! effect. Nothing is written through `innerHTML`, and no style through an attribute.

use std::any::Any;

use leptos::prelude::RenderEffect;
use leptos::tachys::view::{Mountable, Render};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, intern};
use web_sys::{Document, Element, Event, HtmlElement, Node};

/// An element with everything in it, and what keeps its live parts alive.
///
/// One pointer, because it goes from hand to hand with every attribute.
pub struct View(Box<Inner>);

struct Inner {
    element: Element,
    /// Effects and listeners; dropping them ends them.
    alive: Vec<Box<dyn Any>>,
}

const SVG: &str = "http://www.w3.org/2000/svg";

thread_local! {
    // A widget runs in a page; where there is none, nothing of this is called.
    static DOCUMENT: Document = leptos::prelude::document();
}

// A tag of this crate's own is always a name that a document accepts.
fn made(created: Result<Element, JsValue>) -> View {
    View(Box::new(Inner { element: created.unwrap_throw(), alive: Vec::new() }))
}

/// An empty element of HTML.
#[inline(never)]
pub fn el(tag: &str) -> View {
    made(DOCUMENT.with(|document| document.create_element(intern(tag))))
}

/// An empty element of SVG.
#[inline(never)]
pub fn svg(tag: &str) -> View {
    made(DOCUMENT.with(|document| document.create_element_ns(Some(intern(SVG)), intern(tag))))
}

/// Gives the focus to the element of this name once the list in the section around has been drawn
/// anew.
pub fn refocus(event: &Event, id: &str) {
    let around = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    let section = around.and_then(|around| around.closest(intern("section")).ok().flatten());
    let wanted = ["[id=\"", id, "\"]"].concat();
    let then = move || {
        let found = section.and_then(|section| section.query_selector(&wanted).ok().flatten());
        if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            element.focus().ok();
        }
    };
    leptos::leptos_dom::helpers::set_timeout(then, std::time::Duration::ZERO);
}

/// Sets a property of the DOM.
pub fn set_property(element: &Element, name: &str, value: &JsValue) {
    // One that an element does not have would only be one more of its own.
    js_sys::Reflect::set(element, &intern(name).into(), value).ok();
}

/// Sets an attribute.
pub fn set_attribute(element: &Element, name: &str, value: &str) {
    set(element, name, Some(value));
}

fn set(element: &Element, name: &str, value: Option<&str>) {
    // The names are this crate's own, so neither call can be refused.
    match value {
        Some(value) => element.set_attribute(intern(name), value),
        None => element.remove_attribute(name),
    }
    .unwrap_throw();
}

// One copy for all kinds of items.
#[inline(never)]
fn replace(parent: &Element, shown: &mut Vec<Shown>, at: usize, drawn: View) {
    parent
        .insert_before(&drawn.0.element, shown.get(at).map(|Shown(old)| old.0.element.as_ref()))
        .unwrap_throw();
    // Where there was none at this place, this is the place after the last.
    match shown.get_mut(at) {
        Some(before) => *before = Shown(drawn),
        None => shown.push(Shown(drawn)),
    }
}

/// A view that leaves the page when it is dropped.
struct Shown(View);

impl Drop for Shown {
    fn drop(&mut self) {
        self.0.0.element.remove();
    }
}

impl View {
    /// With an attribute.
    // Called everywhere; a copy in each place would weigh more than the call.
    #[inline(never)]
    pub fn attr(self, name: &str, value: &str) -> Self {
        set(&self.0.element, name, Some(value));
        self
    }

    /// With a class.
    pub fn class(self, class: &str) -> Self {
        self.attr("class", class)
    }

    /// With a text, after what is in it already.
    #[inline(never)]
    pub fn text(self, text: &str) -> Self {
        self.append(DOCUMENT.with(|document| document.create_text_node(text)).as_ref());
        self
    }

    /// With an element, after what is in it already.
    #[inline(never)]
    pub fn child(mut self, child: Self) -> Self {
        let Inner { element, alive } = *child.0;
        self.append(&element);
        self.0.alive.extend(alive);
        self
    }

    /// With several elements.
    pub fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    fn append(&self, node: &Node) {
        // Fails only for a node that contains this one.
        self.0.element.append_child(node).unwrap_throw();
    }

    /// With a text that follows what it reads.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        self.live_string(None, Box::new(move || Some(text())))
    }

    /// With an attribute that follows what it reads; nothing takes it away.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        self.live_string(Some(name), Box::new(value))
    }

    /// With a class that follows what it reads.
    pub fn live_class(self, class: impl Fn() -> String + 'static) -> Self {
        self.live_attr("class", move || Some(class()))
    }

    // One copy for all texts and attributes.
    #[inline(never)]
    fn live_string(
        self,
        attribute: Option<&'static str>,
        read: Box<dyn Fn() -> Option<String>>,
    ) -> Self {
        self.live(read, move |element, now| match attribute {
            Some(name) => set(element, name, now.as_deref()),
            None => element.set_text_content(now.as_deref()),
        })
    }

    /// Shown anew whenever what it reads has become something else, and only then: most of what
    /// hears of a change is not touched by it.
    pub fn live<T: PartialEq + 'static>(
        self,
        read: impl Fn() -> T + 'static,
        show: impl Fn(&Element, &T) + 'static,
    ) -> Self {
        let mut shown = None;
        self.follow(Box::new(move |element| {
            let now = read();
            if shown.as_ref() != Some(&now) {
                show(element, &now);
                shown = Some(now);
            }
        }))
    }

    /// With elements that follow what they read; those whose item stayed the same stay.
    pub fn live_children<T: PartialEq + 'static>(
        self,
        read: impl Fn() -> Vec<T> + 'static,
        draw: impl Fn(&T) -> Self + 'static,
    ) -> Self {
        let mut before = Vec::new();
        let mut shown = Vec::new();
        self.follow(Box::new(move |element| {
            let now = read();
            shown.truncate(now.len());
            for (at, item) in now.iter().enumerate() {
                if before.get(at) != Some(item) {
                    replace(element, &mut shown, at, draw(item));
                }
            }
            before = now;
        }))
    }

    /// With a line for each text that it reads.
    pub fn live_lines(self, read: impl Fn() -> Vec<String> + 'static) -> Self {
        self.list_lines(Box::new(read))
    }

    // One copy for all lists of lines.
    #[inline(never)]
    fn list_lines(self, read: Box<dyn Fn() -> Vec<String>>) -> Self {
        self.live_children(read, |line| el("li").text(line))
    }

    /// With something done to the element now, and again whenever what it reads has changed.
    #[inline(never)]
    pub fn follow(mut self, mut change: Box<dyn FnMut(&Element)>) -> Self {
        let element = self.0.element.clone();
        self.0.alive.push(Box::new(RenderEffect::new(move |_| change(&element))));
        self
    }

    /// With a listener.
    pub fn on(self, event: &'static str, heard: impl FnMut(Event) + 'static) -> Self {
        self.listen(event, Closure::new(heard))
    }

    #[inline(never)]
    fn listen(mut self, event: &'static str, heard: Closure<dyn FnMut(Event)>) -> Self {
        let listener = heard.as_ref().unchecked_ref();
        self.0.element.add_event_listener_with_callback(intern(event), listener).unwrap_throw();
        self.0.alive.push(Box::new(heard));
        self
    }
}

impl Render for View {
    type State = Self;

    fn build(self) -> Self {
        self
    }

    fn rebuild(self, state: &mut Self) {
        *state = self;
    }
}

impl Mountable for View {
    fn unmount(&mut self) {
        self.0.element.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        parent.insert_before(&self.0.element, marker).unwrap_throw();
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self.0.element.parent_element();
        if let Some(parent) = &parent {
            child.mount(parent, Some(&self.0.element));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.0.element.clone()]
    }
}
