//! Words put into the places of an HTML page.

/// What stands in a place.
pub enum Put {
    /// Words: whatever they hold is shown as it is, between backticks as code.
    Text(String),
    /// HTML that was written here.
    Html(String),
}

/// The page with each `{place}` filled. A place that nothing is said for is an error, and so is
/// something said that has no place.
pub fn page(template: &str, said: &[(&str, Put)]) -> Result<String, String> {
    let mut page = String::with_capacity(template.len() * 2);
    let mut used = vec![false; said.len()];
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').ok_or("a `{` is not closed")?;
        let at = said.iter().position(|(place, _)| *place == name);
        let at = at.ok_or_else(|| format!("nothing is said for `{{{name}}}`"))?;
        page.push_str(before);
        match said.get(at) {
            Some((_, Put::Html(html))) => page.push_str(html),
            Some((_, Put::Text(text))) => page.push_str(&with_code(text)),
            None => {}
        }
        if let Some(used) = used.get_mut(at) {
            *used = true;
        }
        rest = behind;
    }
    page.push_str(rest);
    let unused = said.iter().zip(used).find(|(_, used)| !used);
    match unused {
        Some(((name, _), _)) => Err(format!("there is no place `{{{name}}}`")),
        None => Ok(page),
    }
}

/// A text with its code: what stands between backticks.
fn with_code(text: &str) -> String {
    let mut html = String::new();
    for (at, part) in text.split('`').enumerate() {
        match at % 2 {
            0 => html.push_str(&escaped(part)),
            _ => html.extend(["<code>", &escaped(part), "</code>"]),
        }
    }
    html
}

/// The text so that it stands between tags or within an attribute in double quotes as it is.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Put {
        Put::Text(words.to_owned())
    }

    #[test]
    fn words_stay_words() {
        let said = [("title", text("<b> & \"it's\" {title}"))];
        let written = page("<p title=\"{title}\">{title}</p>", &said);
        let safe = "&lt;b&gt; &amp; &quot;it's&quot; {title}";
        assert_eq!(written, Ok(format!("<p title=\"{safe}\">{safe}</p>")));
    }

    #[test]
    fn code_is_code() {
        let said = [("step", text("copy `a<b/` there"))];
        let written = "<p>copy <code>a&lt;b/</code> there</p>";
        assert_eq!(page("<p>{step}</p>", &said), Ok(written.to_owned()));
    }

    #[test]
    fn html_stays_html() {
        let said = [("link", Put::Html("<a href=\"./\">x</a>".to_owned()))];
        assert_eq!(page("<p>{link}</p>", &said), Ok("<p><a href=\"./\">x</a></p>".to_owned()));
    }

    #[test]
    fn a_place_without_words_is_an_error() {
        let nothing = page("<p>{lead}</p>", &[]);
        assert_eq!(nothing, Err("nothing is said for `{lead}`".to_owned()));
        assert_eq!(page("<p>{lead", &[]), Err("a `{` is not closed".to_owned()));
    }

    #[test]
    fn words_without_a_place_are_an_error() {
        let left_over = page("<p></p>", &[("lead", text("Hello"))]);
        assert_eq!(left_over, Err("there is no place `{lead}`".to_owned()));
    }
}
