//! What the author decides about the page that the element is for.

use crate::document::studio::{Chosen, Host, Kind, Theme};
use crate::web::address::base;

/// What the author decides about the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// What the page is made with.
    pub host: Host,
    /// Which element.
    pub kind: Kind,
    /// What its attributes say.
    pub chosen: Chosen,
    /// Where the files are; where this page is, if nothing was written.
    pub files: Option<String>,
    /// Where the model is; beside the files, if nothing was written.
    pub model: Option<String>,
    /// What it looks like.
    pub theme: Theme,
}

impl Wanted {
    /// The address of the files as it stands in its field.
    pub fn files_said(&self) -> String {
        self.files.as_ref().map_or_else(base, String::to_owned)
    }

    /// The address of the folder of the files, with a slash at its end.
    pub fn folder(&self) -> String {
        let mut folder = named(&self.files).map_or_else(base, str::to_owned);
        if !folder.ends_with('/') {
            folder.push('/');
        }
        folder
    }

    /// Where the model of a name will be found.
    pub fn model_address(&self, id: &str) -> String {
        let beside = || [&*self.folder(), id, ".json"].concat();
        named(&self.model).map_or_else(beside, str::to_owned)
    }
}

fn named(address: &Option<String>) -> Option<&str> {
    address.as_deref().filter(|address| !address.is_empty())
}
