//! What a bound Wasm holds although nothing calls it.

use std::collections::HashSet;

use walrus::{ElementItems, FunctionId, Module, passes};

/// The functions through which JavaScript calls closures of Rust.
const CALLS: &str = "::convert::closures::_::invoke::<";

/// Drops the ways to call closures that no import takes.
///
/// js-sys tells wasm-bindgen of the closures of all its functions, used or not, by places in the table of functions.
/// Whatever is called is exported besides, so that these places are never read: another function takes them.
pub fn drop(module: &mut Module) {
    let is_call = |name: Option<&str>| name.is_some_and(|name| name.contains(CALLS));
    let calls = module.funcs.iter().filter(|function| is_call(function.name.as_deref()));
    let calls: HashSet<FunctionId> = calls.map(walrus::Function::id).collect();
    for element in module.elements.iter_mut() {
        let ElementItems::Functions(items) = &mut element.items else { continue };
        let Some(other) = items.iter().copied().find(|item| !calls.contains(item)) else {
            continue;
        };
        for item in items.iter_mut().filter(|item| calls.contains(item)) {
            *item = other;
        }
    }
    passes::gc::run(module);
}
