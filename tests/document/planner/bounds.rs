//! The schemas describe every figure of the planner, with its bounds.

use serde_json::{Value as Json, json};
use worthwhile::document::MAX_HOURS;
use worthwhile::model::planner::{FIGURES, FigureUnit};

use crate::speak::file;

#[test]
fn the_schemas_have_every_figure_with_its_bounds() {
    for (name, others) in [
        ("model-v1.json", ["levels", "observed", "unit"]),
        ("answers-v1.json", ["shares", "observed", ""]),
    ] {
        let schema: Json = serde_json::from_str(&file(&format!("docs/schema/{name}"))).unwrap();
        let planner = &schema["$defs"]["planner"]["properties"];
        for about in &FIGURES {
            let field = &planner[about.section]["properties"][about.name];
            let expected = match about.unit {
                FigureUnit::Truth => (json!(["boolean", "null"]), Json::Null, Json::Null),
                // A host's figure of a customer may be a record with its range.
                _ if name == "model-v1.json" && about.figure.may_range() => {
                    let narrowed = &field["patternProperties"]["^(low|likely|high)$"];
                    let bounds =
                        json!({ "minimum": field["minimum"], "maximum": field["maximum"] });
                    assert_eq!(narrowed, &bounds, "{}.{}", about.section, about.name);
                    (Json::Null, json!(about.least), json!(about.greatest))
                }
                _ => (json!(["number", "null"]), json!(about.least), json!(about.greatest)),
            };
            let number = |bound: &str| field[bound].as_f64().map_or(Json::Null, |x| json!(x));
            let found = (field["type"].clone(), number("minimum"), number("maximum"));
            assert_eq!(found, expected, "{name}: {}.{}", about.section, about.name);
        }
        for (section, fields) in planner.as_object().unwrap() {
            for (field, _) in fields["properties"].as_object().into_iter().flatten() {
                let known =
                    FIGURES.iter().any(|about| about.section == section && about.name == field);
                assert!(known || others.contains(&field.as_str()), "{name}: {section}.{field}");
            }
        }
        assert_eq!(schema["$defs"]["action"]["properties"]["when"]["maximum"], json!(MAX_HOURS));
    }
}
