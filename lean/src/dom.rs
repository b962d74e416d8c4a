//! What is asked of the DOM, and no more.
//!
//! These calls cannot fail for what this crate gives them, so none returns a result: that is less code
//! than the general bindings of web-sys.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A node of any kind.
    #[derive(Clone, PartialEq)]
    pub type Node;
    type Tokens;
    type Style;

    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    pub fn element(tag: &str) -> Node;
    #[wasm_bindgen(js_namespace = document, js_name = createElementNS)]
    fn element_of(namespace: &str, tag: &str) -> Node;
    #[wasm_bindgen(js_namespace = document, js_name = createTextNode)]
    pub fn text(text: &str) -> Node;
    #[wasm_bindgen(js_namespace = document, js_name = createDocumentFragment)]
    pub fn fragment() -> Node;

    #[wasm_bindgen(method)]
    pub fn append(this: &Node, child: &Node);
    #[wasm_bindgen(method, js_name = append)]
    pub fn append_text(this: &Node, text: &str);
    #[wasm_bindgen(method)]
    pub fn before(this: &Node, node: &Node);
    #[wasm_bindgen(method)]
    pub fn remove(this: &Node);
    #[wasm_bindgen(method, getter, js_name = nextSibling)]
    pub fn next(this: &Node) -> Option<Node>;
    #[wasm_bindgen(method, getter, js_name = firstChild)]
    pub fn first(this: &Node) -> Option<Node>;
    #[wasm_bindgen(method, getter, js_name = lastChild)]
    pub fn last(this: &Node) -> Option<Node>;
    #[wasm_bindgen(method, setter, js_name = data)]
    pub fn set_data(this: &Node, text: &str);

    #[wasm_bindgen(method, js_name = setAttribute)]
    pub fn set_attribute(this: &Node, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub fn remove_attribute(this: &Node, name: &str);
    #[wasm_bindgen(method, indexing_setter)]
    pub fn set_property(this: &Node, name: &str, value: &JsValue);
    #[wasm_bindgen(method, js_name = addEventListener)]
    pub fn listen(this: &Node, event: &str, listener: &JsValue);
    #[wasm_bindgen(method, js_name = removeEventListener)]
    pub fn unlisten(this: &Node, event: &str, listener: &JsValue);

    #[wasm_bindgen(method, getter, js_name = classList)]
    fn classes(this: &Node) -> Tokens;
    #[wasm_bindgen(method)]
    fn toggle(this: &Tokens, name: &str, force: bool);
    #[wasm_bindgen(method, getter)]
    fn style(this: &Node) -> Style;
    #[wasm_bindgen(method, js_name = setProperty)]
    fn set(this: &Style, name: &str, value: &str);

    #[wasm_bindgen(js_name = String)]
    pub fn number(number: f64) -> String;

    #[wasm_bindgen(js_name = queueMicrotask)]
    pub fn queue_microtask(task: &JsValue);
}

#[cfg(debug_assertions)]
#[wasm_bindgen]
extern "C" {
    /// Marks this moment in the timeline of the browser's tools.
    #[wasm_bindgen(js_namespace = performance)]
    pub fn mark(name: &str);
}

/// An empty element of SVG.
#[inline(never)]
pub fn svg(tag: &str) -> Node {
    element_of("http://www.w3.org/2000/svg", tag)
}

impl Node {
    /// Adds a class, or takes it away.
    pub fn toggle_class(&self, name: &str, on: bool) {
        self.classes().toggle(name, on);
    }

    /// Sets a property of the inline style through the CSSOM; without a text it is removed.
    pub fn set_style(&self, name: &str, value: &str) {
        self.style().set(name, value);
    }
}
