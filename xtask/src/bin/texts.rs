//! Writes each language's phrases to `<folder>/<tag>.json`, a list in the order of the fields, and
//! prints the tags.

use std::path::Path;

fn main() -> Result<(), String> {
    let folder = std::env::args().nth(1).ok_or("the folder for the texts is missing")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    for (tag, text) in worthwhile::text::LANGUAGES {
        let list = serde_json::to_string(&text.to_list()).map_err(|error| error.to_string())?;
        std::fs::write(folder.join(format!("{tag}.json")), list)
            .map_err(|error| error.to_string())?;
        println!("{tag}");
    }
    Ok(())
}
