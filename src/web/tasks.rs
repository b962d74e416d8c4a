//! Work that waits, so that the page stays awake.

use js_sys::Function;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    #[cfg(feature = "site")]
    #[wasm_bindgen(js_name = later)]
    fn in_a_task(todo: &Function);
    // Pages replace such functions by their own, which may throw.
    #[wasm_bindgen(catch, js_name = atRest)]
    fn once_at_rest(todo: &Function) -> Result<(), JsValue>;
}

/// Does it in a task of its own, so that no task is long.
#[cfg(feature = "site")]
pub fn later(todo: impl FnOnce() + 'static) {
    in_a_task(Closure::once_into_js(todo).unchecked_ref());
}

/// Does it once the page is at rest, or after a tenth of a second.
pub fn at_rest(todo: impl FnOnce() + 'static) {
    let todo = Closure::once_into_js(todo);
    if once_at_rest(todo.unchecked_ref()).is_err() {
        // Then at once. What it draws tells its own errors.
        todo.unchecked_ref::<Function>().call0(&JsValue::NULL).ok();
    }
}
