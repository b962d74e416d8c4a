//! Contrast, against published pairs, and what a theme writes.

use worthwhile::document::studio::{Colour, Density, Ground, Judged, Mode, Theme, Type};

fn colour(written: &str) -> Colour {
    Colour::read(written).unwrap_or_else(|| panic!("{written}"))
}

/// Ratios as WCAG's own examples and the W3C's and WebAIM's checkers give them, some of which cut rather than round.
#[test]
fn contrast_is_that_of_wcag() {
    for (one, other, ratio) in [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#959595", "#ffffff", 2.99),
        ("#0000ff", "#ffffff", 8.59),
        ("#ff0000", "#ffffff", 4.00),
        ("#00ff00", "#ffffff", 1.37),
    ] {
        let found = colour(one).contrast(colour(other));
        assert!((found - ratio).abs() < 0.01, "{one} on {other}: {found}, not {ratio}");
        assert_eq!(found, colour(other).contrast(colour(one)));
    }
}

#[test]
fn colours_are_read_and_written_as_style_sheets_do() {
    assert_eq!(colour("#0b6b5d").written(), "#0b6b5d");
    assert_eq!(colour(" #FA0 ").written(), "#ffaa00");
    for wrong in ["", "#", "#12", "#12345", "#gggggg", "red", "123456", "#1234567"] {
        assert_eq!(Colour::read(wrong), None, "{wrong}");
    }
}

#[test]
fn the_widgets_own_accents_pass_on_both_grounds() {
    let judged = Theme::default().judged();
    assert_eq!(judged.iter().map(|it| it.ground).collect::<Vec<_>>(), Ground::EACH);
    assert!(judged.iter().all(|it| it.passes() && it.better.is_none()), "{judged:?}");
}

#[test]
fn a_colour_that_cannot_be_read_is_judged_and_a_near_one_offered() {
    let yellow = Some(colour("#ffd500"));
    let theme = Theme { accent: yellow, accent_in_the_dark: yellow, ..Theme::default() };
    let [light, dark] = theme.judged()[..] else { panic!() };
    assert!(!light.passes() && dark.passes(), "{light:?} {dark:?}");
    let better = light.better.unwrap();
    let mended = Theme { accent: Some(better), ..theme };
    assert!(mended.judged().iter().all(Judged::passes), "{better:?}");
    // A shade of the same yellow, and no darker than it must be.
    assert!(better.red > better.green && better.green > better.blue);
    assert!(mended.judged()[0].ratio < 4.7);
}

#[test]
fn every_colour_has_a_readable_shade_and_a_readable_ink() {
    for red in (0..=255).step_by(51) {
        for green in (0..=255).step_by(51) {
            for blue in (0..=255).step_by(51) {
                let colour = Colour { red, green, blue };
                assert!(colour.contrast(colour.ink()) >= 4.5, "{colour:?}");
                let theme = Theme { accent: Some(colour), ..Theme::default() };
                for judged in theme.judged() {
                    let shade = judged.better.unwrap_or(judged.accent);
                    let behind = judged.ground.own("background").unwrap();
                    assert!(shade.contrast(behind) >= Judged::LEAST, "{colour:?}");
                }
            }
        }
    }
}

#[test]
fn a_theme_writes_only_what_differs() {
    assert_eq!(Theme::default().properties(), []);
    let theme = Theme {
        mode: Mode::Dark,
        accent: Some(colour("#00468b")),
        face: Type::Device,
        density: Density::Compact,
        roundness: Some(1),
        ..Theme::default()
    };
    let own = Ground::Dark.own("accent").unwrap();
    let expected = [
        ("--worthwhile-accent", format!("light-dark(#00468b, {})", own.written())),
        ("--worthwhile-on-accent", "light-dark(#ffffff, #000000)".to_owned()),
        ("--worthwhile-font", "system-ui, sans-serif".to_owned()),
        ("--worthwhile-gap", "0.75rem".to_owned()),
        ("--worthwhile-radius", "0.25rem".to_owned()),
    ];
    assert_eq!(theme.properties(), expected);
    assert_eq!(theme.attribute(), Some("dark"));
    assert_eq!(theme.judged().len(), 1, "visitors never see the other ground");
}
