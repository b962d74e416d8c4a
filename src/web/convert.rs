//! JavaScript values to documents and back.
//!
//! What goes out goes through serde-wasm-bindgen. What comes in is read here: its deserializer would
//! bring the messages of serde and the formatting of floats along (decision 5).

use js_sys::{Array, Error, JSON, JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::document::{Caps, Expected, Fault, Found, MAX_LENGTH, Rule, Value};

/// The document that a page passed, as JSON or as an object. What JSON cannot say, such as a
/// function, is a fault.
pub fn document_from_js(js: JsValue) -> Result<Value, Fault> {
    let fault = |rule| Fault { place: String::new(), rule };
    let js = match js.dyn_into::<JsString>() {
        Ok(text) if text.length() as usize > MAX_LENGTH => return Err(fault(Rule::TooLarge)),
        Ok(text) => parse(&text).map_err(|detail| fault(Rule::NotJson(detail)))?,
        Err(object) => object,
    };
    value_from_js(&js, &mut Caps::default()).map_err(fault)
}

/// The document that a text holds as JSON.
pub fn document_from_json(text: &str) -> Result<Value, Fault> {
    document_from_js(text.into())
}

// The browser's own parser: it is there already, and says where the text breaks.
fn parse(text: &JsString) -> Result<JsValue, String> {
    let detail = |error: JsValue| error.dyn_into::<Error>().map(|error| error.message().into());
    JSON::parse(&String::from(text)).map_err(|error| detail(error).unwrap_or_default())
}

fn value_from_js(js: &JsValue, caps: &mut Caps) -> Result<Value, Rule> {
    if js.is_null() || js.is_undefined() {
        return Ok(Value::Nothing);
    }
    if let Some(truth) = js.as_bool() {
        return Ok(Value::Truth(truth));
    }
    if let Some(number) = js.as_f64() {
        return Ok(Value::Number(number));
    }
    if let Some(text) = js.as_string() {
        return Ok(Value::Text(text));
    }
    if !js.is_object() {
        return Err(NOT_JSON);
    }
    // A page may pass an object that throws when it is asked for its fields; even asking whether it
    // is a list would throw then.
    let keys = Reflect::own_keys(js).map_err(|_| NOT_JSON)?;
    caps.enter()?;
    let value = match is_array(js).map_err(|_| NOT_JSON)? {
        true => Value::List(items_from_js(js.unchecked_ref(), caps)?),
        // Only what the page wrote itself, never what somebody added to the prototype of all objects.
        false => Value::Record(fields_from_js(js, &keys, caps)?),
    };
    caps.leave();
    Ok(value)
}

const NOT_JSON: Rule = Rule::Expected(Expected::Record, Found::Nothing);

fn items_from_js(list: &Array, caps: &mut Caps) -> Result<Vec<Value>, Rule> {
    let mut items = Vec::new();
    for at in 0..length(list).map_err(|_| NOT_JSON)? {
        caps.count()?;
        let item = Reflect::get_u32(list, at).unwrap_or(JsValue::UNDEFINED);
        items.push(value_from_js(&item, caps)?);
    }
    Ok(items)
}

fn fields_from_js(
    object: &JsValue,
    keys: &Array,
    caps: &mut Caps,
) -> Result<Vec<(String, Value)>, Rule> {
    let mut fields = Vec::new();
    // A key that is no text is a symbol, which JSON does not know.
    for (key, name) in keys.iter().filter_map(|key| key.as_string().map(|name| (key, name))) {
        caps.count()?;
        let value = Reflect::get(object, &key).unwrap_or(JsValue::UNDEFINED);
        fields.push((name, value_from_js(&value, caps)?));
    }
    Ok(fields)
}

/// The document as plain objects.
pub fn js_from_document(document: &Value) -> JsValue {
    // A document has no key that is no text, and no whole number that is too large for JavaScript.
    document.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// The document as JSON, on one line or on lines as people write it.
pub fn json_from_document(document: &Value, on_lines: bool) -> String {
    // Nothing in a document refuses to be written.
    json(&js_from_document(document), if on_lines { 2 } else { 0 }).unwrap_or_default()
}

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn json(data: &JsValue, space: u8) -> Result<String, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    // What a page passes may throw when it is asked even this.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(js: &JsValue) -> Result<bool, JsValue>;
}

fn length(list: &Array) -> Result<u32, JsValue> {
    let length = Reflect::get(list, &"length".into())?.as_f64().unwrap_or_default();
    Ok(length as u32)
}

/// The same plain data, which nobody can change any more.
#[cfg(feature = "ui")]
pub fn frozen(data: JsValue) -> JsValue {
    try_frozen(&data).unwrap_or(data)
}

#[cfg(feature = "ui")]
#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    // It throws nothing. But without `catch` the Wasm imports it from the script without any glue, and then
    // esbuild makes an object of the script's functions in a loop that trips over whatever a page has added
    // to all objects (tests/browser/hostile.spec.js).
    #[wasm_bindgen(js_name = frozen, catch)]
    fn try_frozen(data: &JsValue) -> Result<JsValue, JsValue>;
}
