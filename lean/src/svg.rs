//! The elements of SVG.

use crate::node_ref::ElementType;
use crate::view::AnyView;
use crate::{dom, inert};

#[inline(never)]
pub(crate) fn element(tag: &str) -> AnyView {
    AnyView(dom::svg(tag))
}

macro_rules! elements {
    ($($tag:ident)*) => {$(
        #[doc = concat!("An empty `<", stringify!($tag), ">`.")]
        #[allow(non_snake_case, reason = "named as the element is")]
        pub fn $tag() -> AnyView {
            element(stringify!($tag))
        }
    )*};
}

elements! {
    a circle clipPath defs desc ellipse filter foreignObject g image line linearGradient marker mask path pattern
    polygon polyline radialGradient rect stop svg symbol text textPath title tspan
}

/// An empty `<use>`.
pub fn r#use() -> AnyView {
    element("use")
}

/// The name under which `view!` passes an element in which everything is literal.
pub struct InertElement;

impl InertElement {
    /// Makes the element.
    #[expect(clippy::new_ret_no_self, reason = "the macro calls it")]
    pub fn new(html: &str) -> AnyView {
        inert::make(html, true)
    }
}

/// The type of `SvgElement`, for a `NodeRef`.
pub struct Svg;

impl ElementType for Svg {
    type Output = web_sys::SvgElement;
}
