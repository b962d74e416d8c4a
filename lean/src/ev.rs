//! Events by their names.

use wasm_bindgen::JsCast;

/// An event that is listened to.
pub trait EventDescriptor {
    /// What the DOM calls it.
    type EventType: JsCast;

    /// Its name.
    fn name(&self) -> &'static str;
}

/// An event that has no name here.
pub struct Custom(&'static str);

impl Custom {
    /// The event of this name.
    pub fn new(name: &'static str) -> Self {
        Self(name)
    }
}

impl EventDescriptor for Custom {
    type EventType = Event;

    fn name(&self) -> &'static str {
        self.0
    }
}

macro_rules! events {
    ($($type:ident: $($event:ident)*;)*) => {$(
        pub use web_sys::$type;

        $(
            #[doc = concat!("The event `", stringify!($event), "`.")]
            #[expect(non_camel_case_types, reason = "named as the event is")]
            pub struct $event;

            impl EventDescriptor for $event {
                type EventType = web_sys::$type;

                fn name(&self) -> &'static str {
                    stringify!($event)
                }
            }
        )*
    )*};
}

events! {
    ClipboardEvent: copy cut paste;
    DragEvent: drag dragend dragenter dragleave dragover dragstart drop;
    Event: cancel change close invalid input load reset scroll select selectionchange toggle;
    FocusEvent: blur focus focusin focusout;
    InputEvent: beforeinput;
    KeyboardEvent: keydown keyup;
    MouseEvent: click contextmenu dblclick mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup;
    PointerEvent: pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup
        gotpointercapture lostpointercapture;
    SubmitEvent: submit;
    WheelEvent: wheel;
}
