//! What is pasted says what the author chose, and nothing that an author wrote breaks out of it.

use worthwhile::document::studio::{
    Attribute, Chosen, Colour, Embed, Facts, Host, Kind, Source, Theme, policy, snippet,
};

fn facts() -> Facts {
    Facts {
        base: "https://files.example:8443/worth/".to_owned(),
        version: "0.1.0".to_owned(),
        build: "0123456789".to_owned(),
        integrity: "sha384-abc+/=".to_owned(),
        frame: "sha384-def+/=".to_owned(),
    }
}

fn built_in() -> Embed {
    Embed {
        kind: Kind::Calculator,
        source: Source::BuiltIn("car-wash".to_owned()),
        chosen: Chosen::default(),
        theme: Theme::default(),
        fallback: "Is the wash worth it?".to_owned(),
    }
}

fn chosen(all: &[(Attribute, &str)]) -> Chosen {
    let mut chosen = Chosen::default();
    for (attribute, text) in all {
        match text.is_empty() {
            true => chosen.turn(*attribute, true),
            false => chosen.choose(*attribute, text),
        }
    }
    chosen
}

fn code(host: Host, embed: &Embed) -> String {
    snippet(host, embed, &facts()).into_iter().map(|piece| piece.code).collect()
}

#[test]
fn a_script_is_two_lines() {
    let expected = "<script type=\"module\" src=\"https://files.example:8443/worth/0123456789/worthwhile.js\" \
        integrity=\"sha384-abc+/=\" crossorigin=\"anonymous\"></script>\n\
        <worthwhile-calculator model=\"car-wash\">Is the wash worth it?</worthwhile-calculator>\n";
    assert_eq!(code(Host::Script, &built_in()), expected);
}

#[test]
fn what_was_chosen_is_said_in_every_host() {
    let theme = Theme { accent: Colour::read("#0044aa"), ..Theme::default() };
    let embed = Embed {
        kind: Kind::Planner,
        chosen: chosen(&[(Attribute::Lang, "id"), (Attribute::Remember, "")]),
        theme,
        ..built_in()
    };
    for host in Host::EACH {
        let code = code(host, &embed);
        for said in ["planner", "car-wash", "id", "remember"] {
            assert!(code.contains(said), "{host:?} does not say {said}: {code}");
        }
        let framed = host == Host::Iframe;
        assert!(framed || code.contains("--worthwhile-accent: light-dark(#0044aa, "), "{code}");
        assert!(
            !host.is_bundled() || code.contains("npm install ./worthwhile-0.1.0.tgz\n"),
            "{code}"
        );
    }
}

#[test]
fn nothing_that_an_author_wrote_becomes_markup_or_script() {
    let hostile = "</script><img src=x onerror=alert(1)>\"'{{evil}}${evil}\u{2028}&";
    let document = format!("{{\"title\":{}}}", serde_json::to_string(hostile).unwrap());
    let embed = Embed {
        source: Source::Inline("my-model.json".to_owned(), document),
        fallback: hostile.to_owned(),
        chosen: chosen(&[(Attribute::Lang, hostile)]),
        ..built_in()
    };
    for host in Host::EACH {
        for piece in snippet(host, &embed, &facts()) {
            if piece.file.as_deref() == Some("my-model.json") {
                continue;
            }
            assert!(!piece.code.contains("<img"), "{host:?}: {}", piece.code);
            let computed = host == Host::Vue && piece.code.contains(">{{evil");
            assert!(!computed, "{host:?}: {}", piece.code);
        }
    }
}

#[test]
fn json_in_a_script_is_the_same_json() {
    let document = "{\"title\":\"a </script> <!-- \u{2028} b\"}";
    let embed =
        Embed { source: Source::Inline("m.json".to_owned(), document.to_owned()), ..built_in() };
    let code = code(Host::Script, &embed);
    let (_, behind) = code.split_once("<script type=\"application/json\">").unwrap();
    let (inside, _) = behind.split_once("</script>").unwrap();
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(read(inside), read(document));
}

#[test]
fn the_policy_names_the_origin_and_nothing_wider() {
    let origin = "https://files.example:8443";
    let said = |host| policy(host, &built_in(), &facts(), None);
    assert_eq!(
        said(Host::Script),
        format!("script-src {origin} 'wasm-unsafe-eval';\nconnect-src {origin};")
    );
    assert_eq!(said(Host::Iframe), format!("frame-src {origin};\nscript-src {origin};"));
    for host in [Host::React, Host::WordPress] {
        let own = "script-src 'self' 'wasm-unsafe-eval';\nconnect-src 'self';";
        assert_eq!(said(host), own, "{host:?}");
    }
}

#[test]
fn the_policy_lets_a_model_come_from_where_it_is() {
    let at = |address: &str| Embed { source: Source::Address(address.to_owned()), ..built_in() };
    let said = |host, address| policy(host, &at(address), &facts(), None);
    let there = "https://models.example/mine.json";
    assert!(said(Host::WordPress, there).ends_with("connect-src 'self' https://models.example;"));
    assert!(said(Host::WordPress, "/mine.json").ends_with("connect-src 'self';"));
    assert!(!said(Host::Iframe, there).contains("models.example"));
}

#[test]
fn a_wordpress_block_is_a_comment_that_nothing_ends_early() {
    let expected = "<!-- wp:worthwhile/widget {\"kind\":\"calculator\",\"model\":\"car-wash\",\
        \"fallback\":\"Is the wash worth it?\"} /-->\n";
    assert_eq!(code(Host::WordPress, &built_in()), expected);
    let embed = Embed { fallback: "a --> b -- \"c\" \\ <d> & e".to_owned(), ..built_in() };
    let code = code(Host::WordPress, &embed);
    assert_eq!(code.matches("-->").count(), 1, "{code}");
    let (_, behind) = code.split_once("widget ").unwrap();
    let (attributes, _) = behind.split_once(" /-->").unwrap();
    let read: serde_json::Value = serde_json::from_str(attributes).unwrap();
    assert_eq!(read["fallback"], embed.fallback);
}
