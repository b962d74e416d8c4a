//! The attributes of HTML by their names.
//!
//! Which element has which attribute, Leptos itself checks: the same sources are compiled against it.

use crate::attribute::AttributeValue;
use crate::view::AnyView;

macro_rules! attributes {
    ($($method:ident $name:literal)*) => {
        impl AnyView {$(
            #[doc = concat!("With the attribute `", $name, "`.")]
            pub fn $method(self, value: impl AttributeValue) -> Self {
                self.attr($name, value)
            }
        )*}
    };
}

attributes! {
    abbr "abbr" accept "accept" accesskey "accesskey" action "action" alt "alt" autocapitalize "autocapitalize"
    autocomplete "autocomplete" autofocus "autofocus" checked "checked" cite "cite" cols "cols" colspan "colspan"
    contenteditable "contenteditable" controls "controls" datetime "datetime" dir "dir" disabled "disabled"
    download "download" draggable "draggable" enterkeyhint "enterkeyhint" r#for "for" form "form" headers "headers"
    height "height" hidden "hidden" high "high" href "href" hreflang "hreflang" id "id" inert "inert"
    inputmode "inputmode" label "label" lang "lang" list "list" loading "loading" low "low" max "max"
    maxlength "maxlength" method "method" min "min" minlength "minlength" multiple "multiple" name "name"
    novalidate "novalidate" open "open" optimum "optimum" part "part" pattern "pattern" placeholder "placeholder"
    popover "popover" readonly "readonly" referrerpolicy "referrerpolicy" rel "rel" required "required"
    reversed "reversed" role "role" rows "rows" rowspan "rowspan" sandbox "sandbox" scope "scope"
    selected "selected" size "size" slot "slot" span "span" spellcheck "spellcheck" src "src" srcdoc "srcdoc"
    start "start" step "step" tabindex "tabindex" target "target" title "title" translate "translate" r#type "type"
    value "value" width "width" wrap "wrap"

    aria_activedescendant "aria-activedescendant" aria_atomic "aria-atomic" aria_autocomplete "aria-autocomplete"
    aria_busy "aria-busy" aria_checked "aria-checked" aria_controls "aria-controls" aria_current "aria-current"
    aria_describedby "aria-describedby" aria_description "aria-description" aria_details "aria-details"
    aria_disabled "aria-disabled" aria_errormessage "aria-errormessage" aria_expanded "aria-expanded"
    aria_haspopup "aria-haspopup" aria_hidden "aria-hidden" aria_invalid "aria-invalid" aria_label "aria-label"
    aria_labelledby "aria-labelledby" aria_level "aria-level" aria_live "aria-live" aria_modal "aria-modal"
    aria_multiselectable "aria-multiselectable" aria_orientation "aria-orientation" aria_owns "aria-owns"
    aria_placeholder "aria-placeholder" aria_posinset "aria-posinset" aria_pressed "aria-pressed"
    aria_readonly "aria-readonly" aria_relevant "aria-relevant" aria_required "aria-required"
    aria_roledescription "aria-roledescription" aria_rowspan "aria-rowspan" aria_selected "aria-selected"
    aria_setsize "aria-setsize" aria_sort "aria-sort" aria_valuemax "aria-valuemax" aria_valuemin "aria-valuemin"
    aria_valuenow "aria-valuenow" aria_valuetext "aria-valuetext"
}
