//! One line of what `cargo xtask bench` prints, read from what the benchmarks report.

use std::fmt;

/// One line of the table, with its times in microseconds.
#[derive(Debug, PartialEq)]
pub struct Measure {
    what: String,
    elements: Option<f64>,
    median: f64,
    p95: f64,
    /// Whether the true 95th percentile may be less.
    at_most: bool,
    samples: u64,
}

impl Measure {
    /// From a line of Divan's table, whose columns are fastest, slowest, median, mean, samples
    /// and iterations; nothing from any other line.
    pub fn of_divan(line: &str) -> Option<Self> {
        let mut from_right = line.rsplit('│').map(str::trim).skip(1);
        let samples = from_right.next()?.parse().ok()?;
        let (_mean, median) = (from_right.next()?, microseconds(from_right.next()?)?);
        let slowest = microseconds(from_right.next()?)?;
        let elements = from_right.next()?.split(' ').find_map(|word| word.parse().ok());
        let what = "evaluate, native".to_owned();
        Some(Self { what, elements, median, p95: slowest, at_most: true, samples })
    }

    /// From a line that benches/browser.mjs prints.
    pub fn of_script(line: &str) -> Option<Self> {
        let line: serde_json::Value = serde_json::from_str(line).ok()?;
        let number = |name| line.get(name)?.as_f64();
        Some(Self {
            what: line.get("what")?.as_str()?.to_owned(),
            elements: number("elements"),
            median: number("median")?,
            p95: number("p95")?,
            at_most: false,
            samples: line.get("samples")?.as_u64()?,
        })
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = self.elements.map_or_else(String::new, |count| format!(", {count} elements"));
        let each = self.elements.map(|count| format!("{:>14}", time(self.median / count)));
        let p95 = format!("{}{}", if self.at_most { "≤ " } else { "" }, time(self.p95));
        let Self { what, median, samples, .. } = self;
        let (what, median) = (format!("{what}{of}"), time(*median));
        let each = each.unwrap_or_default();
        write!(out, "{what:<36}{median:>12}{p95:>12}{samples:>10}{each}")
    }
}

/// One line of a comparison of two builds, with times in microseconds.
pub struct Compared {
    what: String,
    /// The older build's and the newer one's.
    median: (f64, f64),
    p95: (f64, f64),
}

impl Compared {
    /// From a line that benches/against.mjs prints.
    pub fn of_script(line: &str) -> Option<Self> {
        let line: serde_json::Value = serde_json::from_str(line).ok()?;
        let both = |name| {
            let times = line.get(name)?;
            Some((times.get("older")?.as_f64()?, times.get("newer")?.as_f64()?))
        };
        let what = line.get("what")?.as_str()?.to_owned();
        Some(Self { what, median: both("median")?, p95: both("p95")? })
    }
}

impl fmt::Display for Compared {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:<32}", self.what)?;
        for (older, newer) in [self.median, self.p95] {
            write!(out, "{:>11}{:>11}{:>8.2}", time(older), time(newer), newer / older)?;
        }
        Ok(())
    }
}

/// From such as `5.527 µs`.
fn microseconds(time: &str) -> Option<f64> {
    let (number, unit) = time.split_once(' ')?;
    let scale = match unit {
        "ns" => 1e-3,
        "µs" => 1.0,
        "ms" => 1e3,
        "s" => 1e6,
        _ => return None,
    };
    number.parse::<f64>().ok().map(|number| number * scale)
}

fn time(microseconds: f64) -> String {
    match microseconds {
        short if short < 1.0 => format!("{:.0} ns", short * 1e3),
        short if short < 1e3 => format!("{short:.1} µs"),
        long if long < 1e6 => format!("{:.1} ms", long / 1e3),
        longer => format!("{:.1} s", longer / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_divan_is_read() {
        let line = "   ├─ 10      4.6 µs     │ 61.5 µs   │ 5.5 µs   │ 6.3 µs  │ 99   │ 198";
        let what = "evaluate, native".to_owned();
        let (elements, median, p95) = (Some(10.0), 5.5, 61.5);
        let read = Measure { what, elements, median, p95, at_most: true, samples: 99 };
        assert_eq!(Measure::of_divan(line), Some(read));
        let head = "evaluate      fastest  │ slowest  │ median  │ mean  │ samples │ iters";
        assert_eq!(Measure::of_divan(head), None);
    }

    #[test]
    fn a_comparison_is_read() {
        let line = r#"{"what":"input","median":{"older":40000,"newer":20000},
            "p95":{"older":80000,"newer":60000},"samples":240}"#;
        let read = Compared::of_script(line).map(|compared| compared.to_string());
        let cells: Vec<_> = read.iter().flat_map(|line| line.split("  ")).map(str::trim).collect();
        let cells: Vec<_> = cells.into_iter().filter(|cell| !cell.is_empty()).collect();
        assert_eq!(cells, ["input", "40.0 ms", "20.0 ms", "0.50", "80.0 ms", "60.0 ms", "0.75"]);
        assert!(Compared::of_script("a warning").is_none());
    }

    #[test]
    fn the_line_of_the_script_is_read() {
        let line = r#"{"what":"input","median":300,"p95":412.5,"samples":300}"#;
        let read = Measure::of_script(line).map(|measure| measure.to_string());
        let cells = read.iter().flat_map(|line| line.split("  ")).map(str::trim);
        let cells: Vec<_> = cells.filter(|cell| !cell.is_empty()).collect();
        assert_eq!(cells, ["input", "300.0 µs", "412.5 µs", "300"]);
        assert_eq!(Measure::of_script("a warning"), None);
    }
}
