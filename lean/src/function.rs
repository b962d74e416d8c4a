//! Functions in boxes.
//!
//! `dyn FnMut` carries, for each function, the code to call it once and be gone as well, and `dyn Fn` that to call it as
//! if it changed something. Nothing here needs these.

/// A function without arguments.
pub trait Ask<T> {
    /// Calls it.
    fn ask(&mut self) -> T;
}

/// A function of one argument.
pub trait Hear<T> {
    /// Calls it.
    fn hear(&mut self, what: T);
}

impl<T, F: FnMut() -> T> Ask<T> for F {
    fn ask(&mut self) -> T {
        self()
    }
}

impl<T, F: FnMut(T)> Hear<T> for F {
    fn hear(&mut self, what: T) {
        self(what);
    }
}
