//! What each command understands.

use std::path::PathBuf;
use std::str::FromStr;

/// The checks of one kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Suite {
    Native,
    Browser,
    Hosts,
}

impl FromStr for Suite {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "native" => Ok(Self::Native),
            "browser" => Ok(Self::Browser),
            "hosts" => Ok(Self::Hosts),
            _ => Err(format!("`{word}` is none of native, browser, hosts")),
        }
    }
}

/// What may be measured alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    Survey,
}

impl FromStr for Part {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "survey" => Ok(Self::Survey),
            _ => Err(format!("`{word}` is not measured alone; `survey` is")),
        }
    }
}

xflags::xflags! {
    /// The developer's commands. Each first gets what it needs and lacks.
    cmd xtask {
        /// Serves the site with Trunk, builds it again after every change and reloads the page.
        cmd serve {
            /// 8080 unless said otherwise.
            optional --port port: u16
            optional --release
        }
        /// Writes the site and the files for hosts to dist/.
        cmd build {
            optional --debug
            /// The address at which the site will lie, for oEmbed.
            optional --address url: String
        }
        /// Writes the site to the folder in which Trunk gathers it; Trunk's hook calls this.
        cmd assemble {}
        /// Builds, and writes the npm package to target/package/.
        cmd package {}
        /// Writes what follows from the table of attributes, `src/embed/attributes.json`.
        cmd attributes {}
        /// Prints what is downloaded, beside its budget.
        cmd size {}
        /// Runs every check, or those of one kind: native, browser or hosts.
        cmd test {
            repeated suite: Suite
            /// Slow tests in their long form too.
            optional --long
        }
        /// Measures how fast it is, natively and in Chromium.
        cmd bench {
            /// `survey` measures it alone.
            optional part: Part
            /// How many rows the survey reads; 200000 unless said otherwise.
            optional --rows rows: u64
            /// Measures an input alone, beside the build in a folder that `dist/` was earlier.
            optional --against folder: PathBuf
        }
        /// Looks for inputs that break a promise of the formats: model, answers, link, table, number, calendar, or all.
        cmd fuzz {
            optional target: String
            /// For each target; 600 unless said otherwise.
            optional --seconds seconds: u64
        }
        /// Checks licences, doubles and sources of the dependencies.
        cmd supply {
            /// And what is known to be wrong with them, from a database that is fetched.
            optional --advisories
        }
    }
}
