//! The Guide in a single file: its body with all languages, of which one is seen.

use worthwhile::text::{LANGUAGE_NAMES, LANGUAGES, Language};

use crate::html::escaped;

/// It becomes a page when the widgets and their files are put into it.
pub const NAME: &str = "worthwhile-guide.html";

/// How the main part of a page begins.
const MAIN: &str = "<main id=\"content\" tabindex=\"-1\">";

/// One language of it, from its page: the same without what is only on the site.
pub fn language(page: &str, language: &Language) -> Result<String, String> {
    let Language { tag, site, guide, .. } = language;
    let part = |start, end| {
        let (_, rest) = page.split_once(start)?;
        rest.split_once(end).map(|(part, _)| part)
    };
    let main = part(MAIN, "</main>").ok_or("the Guide has no main part")?;
    let footer = part("<footer>", "</footer>").ok_or("the Guide has no footer")?;
    let is_first = LANGUAGES.first().is_some_and(|first| first.tag == *tag);
    let hidden = if is_first { "" } else { " hidden" };
    let (title, main) = (escaped(guide.title), offline(main)?);
    let links = LANGUAGE_NAMES.iter().map(|(other, name)| {
        let current = if other == tag { " aria-current=\"true\"" } else { "" };
        format!(
            "<li><a href=\"#\" lang=\"{other}\" data-language=\"{other}\"{current}>{name}</a></li>"
        )
    });
    let (links, label) = (links.collect::<String>(), escaped(site.languages));
    let skip = format!("<a class=\"skip\" href=\"#content-{tag}\">{}</a>", escaped(site.skip));
    let brand = format!("<span class=\"brand\">{}</span>", escaped(site.brand));
    let nav = format!("<nav class=\"languages\" aria-label=\"{label}\"><ul>{links}</ul></nav>");
    Ok(format!(
        "<div lang=\"{tag}\" data-title=\"{title}\"{hidden}>\
         <header class=\"top\">{skip}{brand}{nav}</header>\
         <main id=\"content-{tag}\" tabindex=\"-1\">{main}</main>\
         <footer>{footer}</footer></div>"
    ))
}

/// Without what needs the site around it.
fn offline(page: &str) -> Result<String, String> {
    let mut parts = page.split("<!-- online -->");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_, rest) = part.split_once("<!-- /online -->").ok_or("an `online` part has no end")?;
        kept.push_str(rest);
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_the_site_is_left_out() {
        let page = "a<!-- online -->b<!-- /online -->c<!-- online -->d<!-- /online -->e";
        assert_eq!(offline(page), Ok("ace".to_owned()));
        assert_eq!(offline("a"), Ok("a".to_owned()));
        assert!(offline("a<!-- online -->b").is_err());
    }

    #[test]
    fn a_language_keeps_its_main_part_and_its_footer() {
        let page = "<main id=\"content\" tabindex=\"-1\"><h1>Q</h1></main><footer>F</footer>";
        let written = language(page, &LANGUAGES[1]).unwrap();
        assert!(written.starts_with("<div lang=\"id\" data-title=\""), "{written}");
        assert!(written.contains(" hidden>"), "{written}");
        assert!(written.contains("<main id=\"content-id\" tabindex=\"-1\"><h1>Q</h1></main>"));
        assert!(written.ends_with("<footer>F</footer></div>"), "{written}");
    }
}
