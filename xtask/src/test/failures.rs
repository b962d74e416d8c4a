//! Which checks failed, by name and with the first lines of their messages: the report closes with them,
//! because the log of a long run is often kept only in part.

use serde_json::Value;

/// Of each message; the whole of it is in the log above.
const LINES: usize = 4;

/// What is told of checks by name.
#[derive(Debug, Default, PartialEq)]
pub struct Told {
    pub failed: Vec<String>,
    /// What passed only when it was repeated.
    pub flaky: Vec<String>,
}

/// Which format a runner of tests writes line by line.
#[derive(Clone, Copy, Debug)]
pub enum Format {
    Cargo,
    /// The Test Anything Protocol, as Node writes it.
    Tap,
}

/// Reads the failures out of what a runner prints.
#[derive(Debug)]
pub struct Listener {
    format: Format,
    failed: Vec<Vec<String>>,
    is_open: bool,
}

impl Listener {
    pub fn new(format: Format) -> Self {
        Self { format, failed: Vec::new(), is_open: false }
    }

    pub fn hear(&mut self, line: &str) {
        let line = line.trim();
        let name = match self.format {
            Format::Cargo => {
                line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" stdout ----"))
            }
            Format::Tap => {
                line.strip_prefix("not ok ").and_then(|rest| Some(rest.split_once(" - ")?.1))
            }
        };
        if let Some(name) = name {
            self.failed.push(vec![name.to_owned()]);
            self.is_open = true;
        } else if ["failures:", "stack:", "..."].contains(&line.trim_end_matches([' ', '|', '-'])) {
            self.is_open = false;
        } else if let Some(lines) = self.failed.last_mut().filter(|_| self.is_open) {
            let says = !line.is_empty() && !TAP_KEYS.iter().any(|key| line.starts_with(key));
            if says && lines.len() <= LINES {
                lines.push(line.to_owned());
            }
        }
    }

    pub fn told(self) -> Told {
        let failed = self.failed.into_iter().map(|lines| lines.join("\n")).collect();
        Told { failed, flaky: Vec::new() }
    }
}

/// What stands in a message of the protocol beside the error.
const TAP_KEYS: [&str; 5] = ["---", "duration_ms:", "type:", "location:", "failureType:"];

/// Reads Playwright's JSON report.
pub fn of_playwright(report: &str) -> Option<Told> {
    let mut told = Told::default();
    let report: Value = serde_json::from_str(report).ok()?;
    for suite in report.get("suites")?.as_array()? {
        hear_suite(suite, &mut told);
    }
    // Faults outside any test, such as a file that cannot be read.
    told.failed.extend(list(&report, "errors").map(beginning));
    Some(told)
}

fn hear_suite(suite: &Value, told: &mut Told) {
    for inner in list(suite, "suites") {
        hear_suite(inner, told);
    }
    for spec in list(suite, "specs") {
        for test in list(spec, "tests") {
            let to = match text(test, "status") {
                "unexpected" => &mut told.failed,
                "flaky" => &mut told.flaky,
                _ => continue,
            };
            let error = list(test, "results").find_map(|result| list(result, "errors").next());
            let (file, title) = (text(spec, "file"), text(spec, "title"));
            to.push(format!("{file}: {title}\n{}", error.map(beginning).unwrap_or_default()));
        }
    }
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or("?")
}

/// The first lines of an error, without colours.
fn beginning(error: &Value) -> String {
    let mut parts = text(error, "message").split('\u{1b}');
    let first = parts.next().unwrap_or("").to_owned();
    let plain = parts
        .fold(first, |plain, part| plain + part.split_once('m').map_or(part, |(_, rest)| rest));
    let lines = plain.lines().map(str::trim).filter(|line| !line.is_empty()).take(LINES);
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(format: Format, text: &str) -> Vec<String> {
        let mut listener = Listener::new(format);
        text.lines().for_each(|line| listener.hear(line));
        listener.told().failed
    }

    #[test]
    fn a_failure_of_cargo_is_named_with_its_message() {
        let text = "test laws::a ... FAILED\n\nfailures:\n\n---- laws::a stdout ----\n\n\
                    thread 'laws::a' panicked at tests/a.rs:3:5:\nassertion failed\n\nfailures:\n    laws::a\n";
        let told = "laws::a\nthread 'laws::a' panicked at tests/a.rs:3:5:\nassertion failed";
        assert_eq!(heard(Format::Cargo, text), [told]);
    }

    #[test]
    fn a_failure_of_node_is_named_with_its_message() {
        let text = "ok 1 - fine\nnot ok 2 - the sum\n  ---\n  duration_ms: 3.1\n  failureType: 'x'\n  \
                    error: |-\n    Expected 3\n  code: 'ERR'\n  stack: |-\n    at a.js\n  ...\n# fail 1";
        assert_eq!(heard(Format::Tap, text), ["the sum\nerror: |-\nExpected 3\ncode: 'ERR'"]);
    }

    #[test]
    fn failed_and_flaky_tests_of_playwright_are_named() {
        let error =
            r#"[{"errors": [{"message": "Error: \u001b[31mno\u001b[39m\n\n  1\n  2\n  3\n  4"}]}]"#;
        let report = format!(
            r#"{{"suites": [{{"specs": [], "suites": [{{"specs": [
                {{"file": "a.spec.js", "title": "b", "tests": [{{"status": "expected", "results": []}}]}},
                {{"file": "a.spec.js", "title": "c", "tests": [{{"status": "unexpected", "results": {error}}}]}},
                {{"file": "a.spec.js", "title": "d", "tests": [{{"status": "flaky", "results": {error}}}]}}
            ]}}]}}], "errors": []}}"#
        );
        let told = of_playwright(&report).unwrap_or_default();
        assert_eq!(told.failed, ["a.spec.js: c\nError: no\n1\n2\n3"]);
        assert_eq!(told.flaky, ["a.spec.js: d\nError: no\n1\n2\n3"]);
    }
}
