//! What other sites are told when somebody pastes the address of the iframe's page there (oEmbed 1.0).
//!
//! An answer must hold whole addresses, so there is one only where the site's own address is known.

use std::path::Path;

use anyhow::{Result, bail};
use serde_json::json;

use crate::files;

const SOURCE: &str = "src/embed/hosts/embed.html";
/// Stands for the site's address, with a slash at its end.
const ADDRESS: &str = "__ADDRESS__";
/// Consumers give a fixed frame, so it is as high as most calculators, and scrolls; on a page with
/// worthwhile-frame.js it grows.
const WIDTH: u32 = 720;
const HEIGHT: u32 = 900;

/// The page without the link to an answer that there is not.
pub fn without(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.contains(ADDRESS));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Writes the answer to the folder that lies at this address, and the link to it into the page there.
pub fn write(folder: &Path, address: &str) -> Result<()> {
    let address = whole(address)?;
    files::write(folder.join("oembed.json"), answer(&address))?;
    let page = files::read_text(SOURCE)?.replace(ADDRESS, &address);
    files::write(folder.join("embed.html"), page)
}

fn whole(address: &str) -> Result<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%".contains(c);
    if !address.starts_with("https://") || !address.chars().all(plain) {
        bail!("--address (`{address}`) must be that of the site, from https:// on");
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

fn answer(address: &str) -> String {
    let frame = format!(
        "<iframe data-worthwhile=\"\" src=\"{address}embed.html?model=car-wash\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         title=\"Worthwhile\" style=\"border:0;max-width:100%\" loading=\"lazy\" \
         sandbox=\"allow-scripts allow-same-origin allow-downloads allow-modals\"></iframe>"
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": "Is it worth it, for the customer?",
        "provider_name": "Worthwhile",
        "provider_url": address,
        "width": WIDTH,
        "height": HEIGHT,
        "html": frame,
    });
    format!("{answer:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_what_oembed_asks_of_a_rich_one() {
        let answer: serde_json::Value =
            serde_json::from_str(&answer("https://a.example/w/")).unwrap_or_default();
        for field in ["version", "type", "html", "width", "height"] {
            assert!(answer.get(field).is_some(), "{field}");
        }
        let html = answer.get("html").and_then(|html| html.as_str()).unwrap_or_default();
        assert!(html.contains(" src=\"https://a.example/w/embed.html?"), "{html}");
    }

    #[test]
    fn an_address_is_whole_or_refused() {
        for address in ["https://a.example/w", "https://a.example/w/"] {
            assert_eq!(whole(address).ok().as_deref(), Some("https://a.example/w/"));
        }
        assert!(whole("a.example").is_err());
        assert!(whole("https://a.example/\"><script>").is_err());
    }

    #[test]
    fn a_page_without_an_address_has_no_link_to_an_answer() {
        let page = "<head>\n<link href=\"__ADDRESS__oembed.json\">\n</head>\n";
        assert_eq!(without(page), "<head>\n</head>\n");
    }
}
