//! The number line: zero, losses to the left of it, and labels that never touch (decision 48).

use worthwhile::document::{json, read_answers};
use worthwhile::model::calculator::evaluate;
use worthwhile::text::{Choice, Label, NARROWEST, NumberLine, Sentences, labels, lines};

use crate::adds_up::everything;
use crate::english::{Dollars, text};
use crate::said::model;

/// Widths from a telephone's to a desk's, in em.
const WIDTHS: [f64; 4] = [NARROWEST, 20.0, 31.5, 60.0];

fn touch(a: &Label, b: &Label, width: f64) -> bool {
    let rows = |label: &Label| (label.row..label.row + label.lines.len()).collect::<Vec<_>>();
    let beside =
        a.stretch(width).1 <= b.stretch(width).0 || b.stretch(width).1 <= a.stretch(width).0;
    !beside && rows(a).iter().any(|row| rows(b).contains(row))
}

/// That labels lie apart from one another and within the line, on every width.
fn check(place: &str, all: &[Label]) {
    for width in WIDTHS {
        for (at, label) in all.iter().enumerate() {
            let (from, to) = label.stretch(width);
            assert!(from > -1e-9 && to < width + 1e-9, "{place}: {label:?} leaves {width}");
            for other in &all[at + 1..] {
                assert!(
                    !touch(label, other, width),
                    "{place}: {label:?} touches {other:?} at {width}"
                );
            }
        }
    }
}

fn parted(line: &NumberLine) -> (Vec<Label>, Vec<Label>) {
    let label = |own: bool| {
        let dots = line.dots.iter().filter(|dot| (dot.choice == Choice::Offer) == own);
        dots.map(|dot| dot.label.clone()).collect()
    };
    (label(true), label(false))
}

#[test]
fn no_label_of_a_built_in_model_touches_another_or_leaves_its_rows() {
    everything(|place, words| {
        let line = words.number_line();
        let (above, below) = parted(&line);
        for (labels, rows) in [(above, line.rows[0]), (below, line.rows[1])] {
            check(place, &labels);
            assert!(labels.iter().all(|it| it.row + it.lines.len() <= rows), "{place}: {labels:?}");
        }
    });
}

#[test]
fn losses_stand_to_the_left_of_zero_and_gains_to_the_right() {
    everything(|place, words| {
        let line = words.number_line();
        assert!((0.1..=0.9).contains(&line.zero), "{place}: {}", line.zero);
        let expected = &words.results.expected;
        let values = std::iter::once(expected.offer.value)
            .chain(expected.alternatives.iter().map(|(_, means)| means.value))
            .chain((!expected.comparison.must_choose).then_some(0.0));
        assert_eq!(line.dots.len(), values.clone().count(), "{place}");
        for (dot, value) in line.dots.iter().zip(values) {
            assert!((0.0..=1.0).contains(&dot.at), "{place}: {dot:?}");
            assert_eq!(dot.at.total_cmp(&line.zero), value.total_cmp(&0.0), "{place}: {dot:?}");
            assert_eq!(dot.is_loss, value < 0.0, "{place}: {dot:?}");
        }
        let (low, high) = line.band.unwrap_or((line.zero, line.zero));
        assert!(0.0 <= low && low <= high && high <= 1.0, "{place}: {low} {high}");
    });
}

#[test]
fn labels_find_room_wherever_the_dots_stand_and_however_long_the_names_are() {
    let names = [
        "Tea",
        "Washing it at home",
        "Washing it at home with the pressure washer of the neighbour across the street",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
        "이웃집에서 빌린 고압 세척기로 집 앞에서 직접 세차하기",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW MMMMMMMMMMMMMMMMMMMMM",
    ];
    for seed in 0..2000_usize {
        let dot = |at: usize| {
            let share = ((seed * 7919 + at * 104_729) % 1001) as f64 / 1000.0;
            let amount = ["+$2", "-$1,250,000,000", "$0"][(seed + at) % 3];
            (share, lines(names[(seed / (at + 1) + at) % names.len()], amount))
        };
        check(&format!("seed {seed}"), &labels((0..5).map(dot).collect()));
    }
    // Even where all stand on one point.
    for share in [0.0, 0.04, 0.5, 1.0] {
        check("one point", &labels(names.map(|name| (share, lines(name, "+$2"))).to_vec()));
    }
}

#[test]
fn a_long_name_takes_two_lines_and_what_has_no_room_is_cut_before_the_amount() {
    assert_eq!(lines("The car wash", "+$1"), ["The car wash +$1"]);
    assert_eq!(
        lines("Washing it at home with a bucket", "+$3"),
        ["Washing it at home with a", "bucket +$3"]
    );
    let cut = lines("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "+$3");
    assert!(cut.len() == 1 && cut[0].ends_with("… +$3"), "{cut:?}");
}

#[test]
fn rows_are_kept_whatever_the_figures_are() {
    let model = model("car-wash");
    let rows = |capacity: f64| {
        let answers = format!(r#"{{"version":1,"fit":{{"capacity":{capacity}}}}}"#);
        let answers = read_answers(&json::parse(&answers).unwrap()).unwrap().content;
        let results = evaluate(&model, &answers);
        let (text, numbers, language) = (text(), &Dollars, "en");
        let words = Sentences {
            text: &text,
            numbers,
            language,
            model: &model,
            answers: &answers,
            results: &results,
        };
        words.number_line().rows
    };
    assert!((0..=20).map(|step| rows(f64::from(step) / 20.0)).all(|it| it == rows(0.9)));
}

#[test]
fn a_line_to_a_dot_passes_no_label_that_can_stand_below_its_own() {
    let dots = [(0.55, "Washing at home"), (0.4, "Tea"), (0.8, "Rain")];
    let all = labels(dots.map(|(at, name)| (at, lines(name, "+$3"))).to_vec());
    assert_eq!(
        all.iter().map(|label| label.lines[0].as_str()).collect::<Vec<_>>(),
        ["Washing at home +$3", "Tea +$3", "Rain +$3"]
    );
    // The long one covers the places of both others, and they cover nobody's.
    assert_eq!(all.iter().map(|label| label.row).collect::<Vec<_>>(), [1, 0, 0]);
}
