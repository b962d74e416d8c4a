//! Glue and Wasm as they are published: short names between the two, and the Wasm in streams.

use std::collections::BTreeMap;
use std::path::Path;

use crate::build::Profile;
use crate::process::{command, output, run};
use crate::setup::program;
use crate::{Result, bundle, files};

/// What wasm-opt has renamed: under `imports` the module, the name and the new name of each, under
/// `exports` the name and the new name.
type Names = BTreeMap<String, Vec<Vec<String>>>;

/// From where the Wasm imports what the glue defines; the rest comes from our own scripts.
const GLUE: &str = "./worthwhile_bg.js";

/// Writes the glue of a kind to `script` and its Wasm to `wasm`.
pub fn code(made: &Path, kind: &str, script: &Path, wasm: &Path) -> Result<()> {
    let (short, entry) = (made.join("short.wasm"), made.join("entry.js"));
    let mut shorten = command(program("wasm-opt"));
    shorten.arg(made.join("worthwhile_bg.wasm")).arg("-o").arg(&short);
    // What sets a variable to what it holds already is worth half a kilobyte in streams.
    shorten.args(["--rse", "--vacuum", "--reorder-locals"]);
    shorten.args(["--minify-imports-and-exports-and-modules", "--strip-target-features"]);
    let names = output(&mut shorten, "shortening the names of imports")?;
    let names: Names = serde_json::from_str(&names)
        .map_err(|error| format!("wasm-opt told no names that can be read: {error}"))?;
    let glue = renamed(files::read_text(made.join("worthwhile.js"))?, &names)?;
    files::write(made.join("short.js"), glue)?;
    files::write(&entry, entry_of(kind))?;
    bundle::module(&entry, script, Profile::Release)?;
    let split = ["xtask/src/split.mjs".as_ref(), short.as_os_str(), wasm.as_os_str()];
    run(command("node").args(split), "splitting the Wasm into streams")
}

/// The glue with the new names. The old ones end in hashes, which no compressor makes smaller.
fn renamed(mut glue: String, names: &Names) -> Result<String> {
    let all = |kind: &str| names.get(kind).map(Vec::as_slice).unwrap_or_default();
    let mut new = Vec::new();
    let (own, mut foreign) = (object_of(&glue, GLUE)?.to_owned(), String::new());
    for name in all("imports") {
        let [module, old, short] = &name[..] else { return Err(unknown(name)) };
        if module == GLUE {
            new.push((format!(" {old}: function"), format!(" {short}: function")));
        } else {
            foreign += &format!(", {short}: {}.{old}", object_of(&glue, module)?);
        }
    }
    // Under their new names all imports come from one module.
    let joined = if foreign.is_empty() { own.clone() } else { format!("{{ ...{own}{foreign} }}") };
    new.push((format!("\"{GLUE}\": {own}"), format!("a: {joined}")));
    for name in all("exports") {
        let [old, short] = &name[..] else { return Err(unknown(name)) };
        new.push((format!("wasm.{old}"), format!("wasm.{short}")));
    }
    // The longest first, because a name may begin with another.
    new.sort_by(|(one, _), (other, _)| (other.len(), other).cmp(&(one.len(), one)));
    new.dedup();
    for (old, short) in new {
        // Some libraries export what only their own tools look for.
        if !glue.contains(&old) && !old.starts_with("wasm.") {
            return Err(format!("the glue does not contain `{old}`"));
        }
        glue = glue.replace(&old, &short);
    }
    Ok(glue)
}

/// What the glue calls the object with the imports of a module.
fn object_of<'a>(glue: &'a str, module: &str) -> Result<&'a str> {
    let behind = glue.split_once(&format!("\"{module}\": ")).map(|(_, behind)| behind);
    let name = behind.and_then(|behind| behind.split(|c: char| !c.is_alphanumeric()).next());
    name.ok_or_else(|| format!("the glue gives nothing to `{module}`"))
}

fn unknown(name: &[String]) -> String {
    format!("wasm-opt tells a name as {name:?}")
}

/// What a page imports of the glue, with our way to begin in place of the glue's own.
fn entry_of(kind: &str) -> String {
    let classes = match kind {
        "studio" | "survey" => "Site",
        "both" => "Settings, calculator, planner",
        "worthwhile-planner" => "Settings, planner",
        _ => "Settings, calculator",
    };
    format!(
        "import {{ initSync }} from \"./short.js\";\n\
         import {{ begin }} from \"../../../src/embed/streams.js\";\n\
         export {{ {classes} }} from \"./short.js\";\n\
         export default begin(initSync);\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_begin_alike_stay_apart_and_modules_come_together() {
        let glue = "import * as import1 from \"./b.js\"; wasm.free(1); wasm.free_all(2); \
                    const i = { log_0a: function() {} }; \
                    ({ \"./worthwhile_bg.js\": i, \"./b.js\": import1 })";
        let names = serde_json::from_str(
            "{\"imports\": [[\"./worthwhile_bg.js\", \"log_0a\", \"b\"], [\"./b.js\", \"go\", \"e\"]],
              \"exports\": [[\"free\", \"c\"], [\"free_all\", \"d\"]]}",
        );
        let renamed = renamed(glue.into(), &names.unwrap_or_default()).unwrap_or_default();
        assert!(renamed.contains("wasm.c(1); wasm.d(2);"), "{renamed}");
        assert!(renamed.contains("{ b: function() {} }"), "{renamed}");
        assert!(renamed.contains("({ a: { ...i, e: import1.go }, "), "{renamed}");
    }
}
