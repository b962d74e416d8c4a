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
    a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption
    cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input
    ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup
    option output p picture pre progress q rp rt ruby s samp script search section select slot small
    source span strong style sub summary sup table tbody td template textarea tfoot th thead time
    title tr track u ul var video wbr
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
