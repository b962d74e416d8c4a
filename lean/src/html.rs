//! The elements of HTML.

use crate::dom;
use crate::node_ref::ElementType;
use crate::view::AnyView;

#[inline(never)]
pub(crate) fn element(tag: &str) -> AnyView {
    AnyView(dom::element(tag))
}

/// An element that a page defines itself.
pub fn custom(tag: &str) -> AnyView {
    element(tag)
}

macro_rules! elements {
    ($($tag:ident)*) => {$(
        #[doc = concat!("An empty `<", stringify!($tag), ">`.")]
        pub fn $tag() -> AnyView {
            element(stringify!($tag))
        }
    )*};
}

elements! {
    a abbr address article aside b bdi blockquote br button canvas caption cite code col colgroup data datalist dd
    del details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe
    img input ins kbd label legend li main mark menu meter nav ol optgroup option output p picture pre progress q s
    samp script section select slot small source span strong sub summary sup table tbody td textarea tfoot th thead time
    title tr u ul var wbr
}

macro_rules! types {
    ($($name:ident: $type:ident;)*) => {$(
        #[doc = concat!("The type of `", stringify!($type), "`, for a `NodeRef`.")]
        pub struct $name;

        impl ElementType for $name {
            type Output = web_sys::$type;
        }
    )*};
}

types! {
    A: HtmlAnchorElement;
    Article: HtmlElement;
    Aside: HtmlElement;
    B: HtmlElement;
    Button: HtmlButtonElement;
    Canvas: HtmlCanvasElement;
    Details: HtmlDetailsElement;
    Dialog: HtmlDialogElement;
    Div: HtmlDivElement;
    Dl: HtmlDListElement;
    Em: HtmlElement;
    Fieldset: HtmlFieldSetElement;
    Figure: HtmlElement;
    Footer: HtmlElement;
    Form: HtmlFormElement;
    H1: HtmlHeadingElement;
    H2: HtmlHeadingElement;
    H3: HtmlHeadingElement;
    H4: HtmlHeadingElement;
    Header: HtmlElement;
    Iframe: HtmlIFrameElement;
    Img: HtmlImageElement;
    Input: HtmlInputElement;
    Label: HtmlLabelElement;
    Li: HtmlLiElement;
    Main: HtmlElement;
    Nav: HtmlElement;
    Ol: HtmlOListElement;
    Option: HtmlOptionElement;
    Output: HtmlOutputElement;
    P: HtmlParagraphElement;
    Progress: HtmlProgressElement;
    Section: HtmlElement;
    Select: HtmlSelectElement;
    Span: HtmlSpanElement;
    Strong: HtmlElement;
    Summary: HtmlElement;
    Table: HtmlTableElement;
    Tbody: HtmlTableSectionElement;
    Td: HtmlTableCellElement;
    Textarea: HtmlTextAreaElement;
    Tr: HtmlTableRowElement;
    Ul: HtmlUListElement;
}
