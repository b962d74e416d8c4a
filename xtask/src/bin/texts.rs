//! Writes each language's phrases to `<folder>/<kind>/text/<tag>.json`, a list in the order of the
//! fields, and prints the tags.

use std::path::Path;

use worthwhile::text::LANGUAGES;

fn main() -> Result<(), String> {
    let folder = std::env::args().nth(1).ok_or("the folder for the texts is missing")?;
    for language in LANGUAGES {
        let calculator = language.calculator.to_list();
        let both = [calculator.clone(), language.planner.to_list()].concat();
        for (kind, list) in [
            ("worthwhile-calculator", calculator),
            ("worthwhile-planner", language.for_planner()),
            ("both", both),
        ] {
            let folder = Path::new(&folder).join(kind).join("text");
            let list = serde_json::to_string(&list).map_err(|error| error.to_string())?;
            let file = folder.join(language.tag).with_extension("json");
            std::fs::create_dir_all(&folder)
                .and_then(|()| std::fs::write(file, list))
                .map_err(|error| error.to_string())?;
        }
        println!("{}", language.tag);
    }
    Ok(())
}
