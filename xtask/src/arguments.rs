//! The words after the command's name.

use crate::Result;

/// What has not been understood yet; `finish` complains if anything is left.
pub struct Arguments(Vec<String>);

impl Arguments {
    pub fn new(words: Vec<String>) -> Self {
        Self(words)
    }

    /// Whether `word` is there.
    pub fn has(&mut self, word: &str) -> bool {
        let position = self.0.iter().position(|other| other == word);
        position.map(|at| self.0.remove(at)).is_some()
    }

    /// The word after `name`, or the rest of `name=…`.
    pub fn value(&mut self, name: &str) -> Result<Option<String>> {
        let start = format!("{name}=");
        if let Some(at) = self.0.iter().position(|word| word.starts_with(&start)) {
            return Ok(self.0.remove(at).strip_prefix(&start).map(str::to_owned));
        }
        match self.0.iter().position(|word| word == name) {
            None => Ok(None),
            Some(at) if at + 1 < self.0.len() => {
                self.0.remove(at);
                Ok(Some(self.0.remove(at)))
            }
            Some(_) => Err(format!("`{name}` must be followed by its value")),
        }
    }

    pub fn finish(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(word) => Err(format!("`{word}` is not understood here; see `cargo xtask help`")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Arguments {
        Arguments::new(line.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn a_value_may_stand_apart_or_after_an_equals_sign() {
        assert_eq!(words("--release --port 1").value("--port"), Ok(Some("1".into())));
        assert_eq!(words("--port=1").value("--port"), Ok(Some("1".into())));
        assert_eq!(words("--release").value("--port"), Ok(None));
        assert!(words("--release --port").value("--port").is_err());
    }

    #[test]
    fn an_unknown_word_is_refused() {
        let mut arguments = words("--release --relase");
        assert!(arguments.has("--release"));
        assert!(arguments.finish().is_err());
    }
}
