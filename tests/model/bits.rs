//! The same bits on every machine: `tests/cases/bits.json` holds the results of every case in full.
//!
//! After a deliberate change, `UPDATE_BITS=1 cargo test --no-default-features` writes it anew; read
//! the difference before you trust it. The browser tests compare the Wasm build with the same file.

use serde_json::Value as Json;

use crate::cases::cases;
use crate::speak::file;

const PATH: &str = "tests/cases/bits.json";

/// A record of lists of results, one results document to a line.
fn written() -> String {
    let cases: Vec<String> = cases()
        .iter()
        .map(|case| {
            let lines =
                case.results().iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>();
            format!("{}: [\n{}\n]", Json::from(case.name.as_str()), lines.unwrap().join(",\n"))
        })
        .collect();
    format!("{{\n{}\n}}\n", cases.join(",\n"))
}

/// Where two documents differ, numbers by their bits.
fn differences(place: &str, now: &Json, kept: &Json) -> Vec<String> {
    let under = |step: &str, now: Option<&Json>, kept: Option<&Json>| {
        let nothing = Json::Null;
        let place = format!("{place}/{step}");
        differences(&place, now.unwrap_or(&nothing), kept.unwrap_or(&nothing))
    };
    match (now, kept) {
        (Json::Object(a), Json::Object(b)) => {
            let steps: std::collections::BTreeSet<_> = a.keys().chain(b.keys()).collect();
            steps.into_iter().flat_map(|step| under(step, a.get(step), b.get(step))).collect()
        }
        (Json::Array(a), Json::Array(b)) => {
            let steps = 0..a.len().max(b.len());
            steps.flat_map(|at| under(&at.to_string(), a.get(at), b.get(at))).collect()
        }
        (Json::Number(a), Json::Number(b)) => {
            let [a, b] = [a, b].map(|number| number.as_f64().unwrap().to_bits());
            if a == b { vec![] } else { vec![format!("{place}: {now} is not {kept}")] }
        }
        _ if now == kept => vec![],
        _ => vec![format!("{place}: {now} is not {kept}")],
    }
}

#[test]
fn results_are_the_same_to_the_last_bit() {
    let now = written();
    if std::env::var_os("UPDATE_BITS").is_some() {
        std::fs::write(format!("{}/{PATH}", env!("CARGO_MANIFEST_DIR")), &now).unwrap();
    }
    let [now, kept] = [now, file(PATH)].map(|text| serde_json::from_str(&text).unwrap());
    let differences = differences("", &now, &kept);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn a_number_survives_being_written() {
    for number in [0.1 + 0.2, 1.0 / 3.0, 5e-324, f64::MAX, -1.052_099_500_000_002_4, 1e21, 1e-7] {
        let value = worthwhile::document::Value::Number(number);
        let text = serde_json::to_string(&value).unwrap();
        let back: f64 = serde_json::from_str(&text).unwrap();
        assert_eq!(back.to_bits(), number.to_bits(), "{text}");
    }
}
