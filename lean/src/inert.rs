//! Elements in which everything is literal.
//!
//! `view!` writes them as HTML, for the parser of the browser. A strict page forbids that, so they are read here and
//! made one by one. The HTML is the macro's own: no comments, each value between double quotes, each element closed
//! but for those that cannot have children.

use crate::dom::Node;
use crate::view::AnyView;
use crate::{html, svg};

/// The name under which `view!` passes the HTML.
pub struct InertElement;

impl InertElement {
    /// Makes the element.
    #[expect(clippy::new_ret_no_self, reason = "the macro calls it")]
    pub fn new(html: &str) -> AnyView {
        make(html, false)
    }
}

/// Makes an element. Within `<svg>`, and if `drawn`, its namespace is that of SVG.
#[inline(never)]
pub fn make(html: &str, drawn: bool) -> AnyView {
    let mut rest = html;
    let mut open: Vec<(AnyView, bool)> = Vec::new();
    let root = AnyView(crate::dom::fragment());
    while let Some((text, after)) = rest.split_once('<') {
        let (place, drawn) =
            open.last().map_or((&root.0, drawn), |(view, drawn)| (&view.0, *drawn));
        if !text.is_empty() {
            place.append_text(&unescaped(text));
        }
        let Some((tag, after)) = after.split_once('>') else { break };
        rest = after;
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let drawn = drawn || name == "svg";
        let view = if drawn { svg::element(name) } else { html::element(name) };
        set_all(&view.0, attributes);
        place.append(&view.0);
        if drawn || !is_void(name) {
            open.push((view, drawn));
        }
    }
    root
}

fn set_all(node: &Node, mut attributes: &str) {
    while !attributes.is_empty() {
        let end = attributes.find(['=', ' ']).unwrap_or(attributes.len());
        let (name, after) = attributes.split_at(end);
        let (value, after) = match after.strip_prefix("=\"").and_then(|after| after.split_once('"'))
        {
            Some(value) => value,
            None => ("", after),
        };
        node.set_attribute(name, &unescaped(value));
        attributes = after.strip_prefix(' ').unwrap_or(after);
    }
}

fn unescaped(text: &str) -> String {
    let mut parts = text.split('&');
    let mut all = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (name, after) = part.split_once(';').unwrap_or((part, ""));
        all.push_str(match name {
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            _ => "&",
        });
        all.push_str(after);
    }
    all
}

fn is_void(tag: &str) -> bool {
    matches!(
        tag,
        "area"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}
