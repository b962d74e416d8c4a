//! One wrong answer costs that answer; what another tab remembers stays.

use worthwhile::document::{Value, is_newer, json};

fn document(text: &str) -> Value {
    json::parse(text).unwrap()
}

#[test]
fn what_stands_at_the_place_of_a_fault_is_taken_away_and_nothing_else() {
    let cases = [
        ("a.b", r#"{"a":{"c":2},"l":[1,2]}"#),
        ("a.b.likely", r#"{"a":{"c":2},"l":[1,2]}"#),
        ("a", r#"{"l":[1,2]}"#),
        ("l[0]", r#"{"a":{"b":1,"c":2},"l":[2]}"#),
        ("l[0].x", r#"{"a":{"b":1,"c":2},"l":[2]}"#),
        ("l[9]", r#"{"a":{"b":1,"c":2}}"#),
    ];
    for (place, rest) in cases {
        let mut answers = document(r#"{"a":{"b":1,"c":2},"l":[1,2]}"#);
        assert!(answers.take_away(place), "{place}");
        assert_eq!(answers, document(rest), "{place}");
    }
    let mut range = document(r#"{"a":{"b":{"low":9,"likely":3,"high":1},"c":2}}"#);
    assert!(range.take_away("a.b.low"));
    assert_eq!(range, document(r#"{"a":{"c":2}}"#), "half a range is another figure");
    for place in ["", "nowhere", "nowhere.at.all", "nowhere[0]"] {
        let mut answers = document(r#"{"a":1}"#);
        assert!(!answers.take_away(place), "{place}");
        assert_eq!(answers, document(r#"{"a":1}"#), "{place}");
    }
}

#[test]
fn only_what_was_changed_here_is_changed_in_what_another_tab_remembers() {
    let cases = [
        // Another tab answered something else.
        (
            r#"{"v":1}"#,
            r#"{"v":1,"a":{"x":1}}"#,
            r#"{"v":1,"a":{"y":2}}"#,
            r#"{"v":1,"a":{"y":2,"x":1}}"#,
        ),
        // Both answered the same question: the last one counts.
        (r#"{"a":{"x":0}}"#, r#"{"a":{"x":1}}"#, r#"{"a":{"x":2}}"#, r#"{"a":{"x":1}}"#),
        // Nothing was changed here.
        (
            r#"{"a":{"x":0}}"#,
            r#"{"a":{"x":0}}"#,
            r#"{"a":{"x":2},"p":"q"}"#,
            r#"{"a":{"x":2},"p":"q"}"#,
        ),
        // It was taken back here, or there.
        (
            r#"{"a":{"x":0,"y":1}}"#,
            r#"{"a":{"y":1}}"#,
            r#"{"a":{"x":0,"z":2}}"#,
            r#"{"a":{"z":2}}"#,
        ),
        // A list is one answer.
        (r#"{"l":[1,2]}"#, r#"{"l":[2,1]}"#, r#"{"l":[1,2],"p":1}"#, r#"{"l":[2,1],"p":1}"#),
    ];
    for (before, mine, theirs, merged) in cases {
        assert_eq!(document(mine).merged(&document(before), document(theirs)), document(merged));
    }
}

#[test]
fn a_newer_version_can_be_told_from_ours() {
    assert!(is_newer(&document(r#"{"version":2}"#)));
    for ours in [r#"{"version":1}"#, r#"{"version":"2"}"#, "[]", "{}"] {
        assert!(!is_newer(&document(ours)), "{ours}");
    }
}
