//! Where one gesture of the visitor ends and the next begins: undo takes back one.

use leptos::prelude::*;

/// Milliseconds without a key after which the next key begins a new gesture. A key that is held down repeats faster.
const PAUSE: f64 = 2000.0;

/// What happens to a gesture.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gesture {
    /// What follows belongs to another.
    Begins,
    /// It never was one: the page scrolls.
    Abandoned,
}

/// Who hears of gestures: a `Copy` handle, which a screen with a way back provides as context.
#[derive(Clone, Copy)]
pub struct Gestures {
    hear: Option<Callback<Gesture>>,
    /// When the last key was heard, in milliseconds; nothing while a finger or mouse button is down.
    last: StoredValue<Option<f64>>,
}

impl Gestures {
    /// Gestures of which `hear` hears.
    pub fn new(hear: impl Fn(Gesture) + Send + Sync + 'static) -> Self {
        Self::of(Some(Callback::new(hear)))
    }

    /// Those of the screen; nobody hears of them where there is no way back.
    pub fn here() -> Self {
        use_context().unwrap_or_else(|| Self::of(None))
    }

    fn of(hear: Option<Callback<Gesture>>) -> Self {
        Self { hear, last: StoredValue::new(Some(f64::NEG_INFINITY)) }
    }

    /// A finger or mouse button goes down, a field is entered, a button pressed.
    pub fn begin(self) {
        self.last.set_value(None);
        self.tell(Gesture::Begins);
    }

    /// The same finger goes up, or the field is left.
    pub fn end(self) {
        self.last.set_value(Some(f64::NEG_INFINITY));
    }

    /// A figure changes at `time`, in milliseconds: the same gesture, unless keys have paused.
    pub fn go_on(self, time: f64) {
        if let Some(last) = self.last.get_value() {
            if time - last > PAUSE {
                self.tell(Gesture::Begins);
            }
            self.last.set_value(Some(time));
        }
    }

    /// The page takes the gesture for scrolling.
    pub fn abandon(self) {
        self.tell(Gesture::Abandoned);
        self.end();
    }

    fn tell(self, what: Gesture) {
        if let Some(hear) = self.hear {
            hear.run(what);
        }
    }
}
