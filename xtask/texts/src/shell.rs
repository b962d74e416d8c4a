//! The pages that hold nothing until their Wasm is there: the Studio and the Survey.

use std::path::Path;

use worthwhile::text::{LANGUAGES, Language, SitePhrases};

use crate::html::{self, Put, escaped};
use crate::{BUILD, POLICY, read, write};

/// Writes `studio.html` and `survey.html`.
pub fn write_all(folder: &Path) -> Result<(), String> {
    let template = read("pages/shell.html")?;
    let first = LANGUAGES.first().ok_or("there is no language")?.site;
    for (page, name, about) in
        [("studio", first.studio, first.studio_about), ("survey", first.survey, first.survey_about)]
    {
        let said = [
            ("page", page),
            ("policy", POLICY),
            ("build", BUILD),
            ("brand", first.brand),
            ("name", name),
            ("about", about),
        ];
        let mut said: Vec<_> =
            said.map(|(place, words)| (place, Put::Text(words.to_owned()))).into();
        said.push(("needs", Put::Html(in_every_language(|site| site.needs_wasm))));
        let written = html::page(&template, &said).map_err(|error| format!("{page}: {error}"))?;
        write(&folder.join(page).with_extension("html"), &written)?;
    }
    Ok(())
}

/// What cannot wait for the visitor's language to be known.
fn in_every_language(sentence: fn(&SitePhrases) -> &'static str) -> String {
    let paragraph = |Language { tag, site, .. }: &Language| {
        format!("<p lang=\"{tag}\">{}</p>", escaped(sentence(site)))
    };
    LANGUAGES.iter().map(paragraph).collect()
}
