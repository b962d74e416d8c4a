//! JavaScript values to documents and back.
//!
//! Written out rather than left to serde, which would bring its error messages and the formatting
//! of floats along (decision 5).

use js_sys::{Array, Error, JSON, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

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
    if let Some(list) = js.dyn_ref::<Array>() {
        caps.enter()?;
        let items = list.iter().map(|item| caps.count().and_then(|()| value_from_js(&item, caps)));
        let items = items.collect::<Result<_, _>>()?;
        caps.leave();
        return Ok(Value::List(items));
    }
    match js.is_object() {
        true => record_from_js(js.unchecked_ref(), caps),
        false => Err(Rule::Expected(Expected::Record, Found::Nothing)),
    }
}

fn record_from_js(object: &Object, caps: &mut Caps) -> Result<Value, Rule> {
    caps.enter()?;
    let field = |name: JsValue| {
        caps.count()?;
        let value = Reflect::get(object, &name).unwrap_or(JsValue::UNDEFINED);
        Ok((name.as_string().unwrap_or_default(), value_from_js(&value, caps)?))
    };
    // Only what the page wrote itself, never what somebody added to the prototype of all objects.
    let fields = Object::keys(object).iter().map(field).collect::<Result<_, _>>()?;
    caps.leave();
    Ok(Value::Record(fields))
}

/// The document as plain objects.
pub fn js_from_document(document: &Value) -> JsValue {
    match document {
        Value::Nothing => JsValue::NULL,
        Value::Truth(truth) => (*truth).into(),
        Value::Number(number) => (*number).into(),
        Value::Text(text) => text.into(),
        Value::List(items) => items.iter().map(js_from_document).collect::<Array>().into(),
        Value::Record(fields) => {
            let object = Object::new();
            for (name, value) in fields {
                // A plain object takes any field.
                Reflect::set(&object, &name.into(), &js_from_document(value)).ok();
            }
            object.into()
        }
    }
}
