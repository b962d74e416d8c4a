//! The schemas describe every figure of the planner as the table has it.
//!
//! After a change of the table, `UPDATE_SCHEMAS=1 cargo test --no-default-features --test document`
//! writes the fields anew.

use worthwhile::model::LARGEST;
use worthwhile::model::planner::{About, FIGURES, FigureUnit, SECTIONS};

use crate::speak::file;

/// `cautionPrice` is “Caution price”.
fn title(name: &str) -> String {
    let apart =
        |c: char| if c.is_uppercase() { format!(" {}", c.to_lowercase()) } else { c.into() };
    let words: String = name.chars().map(apart).collect();
    words[..1].to_uppercase() + &words[1..]
}

/// The meaning, the bounds and the default. In answers, a missing figure is the model's.
fn description(about: &About, is_model: bool) -> String {
    let meaning = about.figure.meaning().trim();
    let sentences = meaning.split_inclusive(". ").map(str::trim);
    let told = sentences.filter(|sentence| is_model || !sentence.ends_with("by default."));
    let mut told: Vec<_> = told.map(str::to_owned).collect();
    if about.unit != FigureUnit::Truth && about.greatest < LARGEST {
        let first = told[0].trim_end_matches('.');
        told[0] = format!("{first}, {} to {}.", about.least, about.greatest);
    }
    if let Some(default) = about.default.filter(|_| is_model) {
        told.push(format!("{default} by default."));
    }
    told.join(" ")
}

fn field(about: &About, is_model: bool) -> String {
    let rest = match about.unit {
        FigureUnit::Truth => r#""type": ["boolean", "null"]"#.to_owned(),
        _ if is_model && about.figure.may_range() => {
            let greatest = format!("{}", about.greatest).replace("000000000000", "e12");
            let bounds = format!(r#""minimum": {}, "maximum": {greatest}"#, about.least);
            let of =
                if about.unit == FigureUnit::Share { "customerShare" } else { "customerFigure" };
            format!(
                r##""$ref": "#/$defs/{of}", {bounds}, "patternProperties": {{ "^(low|likely|high)$": {{ {bounds} }} }}"##
            )
        }
        _ => {
            let greatest = format!("{}", about.greatest).replace("000000000000", "e12");
            let least = about.least;
            format!(r#""type": ["number", "null"], "minimum": {least}, "maximum": {greatest}"#)
        }
    };
    let (name, title) = (about.name, title(about.name));
    let description = description(about, is_model);
    format!(
        r#"            "{name}": {{ "title": "{title}", "description": "{description}", {rest} }}"#
    )
}

/// The fields of a section: its figures, in the place of those that were there, and the others as they are.
fn fields(section: &str, before: &str, is_model: bool) -> String {
    let of_section = || FIGURES.iter().filter(|about| about.section == section);
    let is_figure = |line: &&str| {
        of_section().any(|about| line.trim_start().starts_with(&format!("\"{}\": ", about.name)))
    };
    let lines: Vec<_> = before.split(",\n").collect();
    let first = lines.iter().position(&is_figure).unwrap_or(lines.len());
    let mut fields: Vec<_> = lines[..first].iter().map(|line| (*line).to_owned()).collect();
    fields.extend(of_section().map(|about| field(about, is_model)));
    let others = lines[first..].iter().filter(|line| !is_figure(line));
    fields.extend(others.map(|line| (*line).to_owned()));
    fields.join(",\n")
}

/// The schema with the figures of the table.
fn written(schema: &str, is_model: bool) -> String {
    let mut written = schema.to_owned();
    for section in SECTIONS {
        let planner = written.find("\n    \"planner\": {\n").unwrap();
        let opening = format!("\n        \"{section}\": {{\n");
        let at = planner + written[planner..].find(&opening).unwrap();
        let begins = "\"properties\": {\n";
        let from = at + written[at..].find(begins).unwrap() + begins.len();
        let to = from + written[from..].find("\n          }").unwrap();
        let anew = fields(section, &written[from..to], is_model);
        written.replace_range(from..to, &anew);
    }
    written
}

#[test]
fn the_schemas_have_the_figures_of_the_table() {
    for (name, is_model) in [("model-v1.json", true), ("answers-v1.json", false)] {
        let path = format!("docs/schema/{name}");
        let before = file(&path);
        let after = written(&before, is_model);
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            std::fs::write(format!("{}/{path}", env!("CARGO_MANIFEST_DIR")), &after).unwrap();
        } else {
            assert!(before == after, "{path} is not as the table of figures says");
        }
    }
}
