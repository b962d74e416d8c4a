//! Dates as a calendar, held to the parser of another program.

use icalendar::{Calendar, CalendarComponent, Component};
use proptest::prelude::*;
use worthwhile::document::{CalendarEvent, write_calendar};

use crate::any::laws;
use crate::any::planners::typed;

const STAMP: &str = "20261121T080000Z";

fn event(id: &str, title: &str, notes: &str) -> CalendarEvent {
    let [id, title, notes] = [id, title, notes].map(str::to_owned);
    CalendarEvent { id, start: "20261122T093000Z".to_owned(), title, notes }
}

/// What a calendar may hold of a text: no control characters, and one sort of line end.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || ['\n', '\t'].contains(c)).collect()
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn another_program_reads_what_was_meant(texts in prop::collection::vec((typed(), typed()), 1..4), long in 1..40_usize) {
        let named = |(at, (title, notes)): (usize, &(String, String))| {
            event(&format!("action-{at}"), &title.repeat(long), notes)
        };
        let events: Vec<_> = texts.iter().enumerate().map(named).collect();
        let file = write_calendar(STAMP, &events);
        for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{:?}", line);
        }
        let calendar: Calendar = file.parse().unwrap();
        let read: Vec<_> = calendar.components.iter().filter_map(CalendarComponent::as_event).collect();
        prop_assert_eq!(read.len(), events.len());
        for (read, event) in read.into_iter().zip(&events) {
            prop_assert_eq!(read.get_summary().unwrap(), plain(&event.title));
            prop_assert_eq!(read.get_description().unwrap(), plain(&event.notes));
            let uid = format!("{}@worthwhile", event.id);
            prop_assert_eq!(read.get_uid(), Some(uid.as_str()));
            prop_assert_eq!(read.property_value("DTSTART"), Some("20261122T093000Z"));
            prop_assert_eq!(read.property_value("DTSTAMP"), Some(STAMP));
            prop_assert_eq!(read.property_value("DURATION"), Some("PT15M"));
        }
    }
}

#[test]
fn an_event_is_written_as_the_rule_says() {
    let notes = "Ask: was it warm; was it on time, and\r\nwhat \\ else? Ő\u{7} said it was, and it was long enough";
    let file = write_calendar(STAMP, &[event("call", "Call Ágnes", notes)]);
    let lines: Vec<_> = file.split("\r\n").collect();
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Worthwhile//Planner//EN",
        "BEGIN:VEVENT",
        "UID:call@worthwhile",
        "DTSTAMP:20261121T080000Z",
        "DTSTART:20261122T093000Z",
        "DURATION:PT15M",
        "SUMMARY:Call Ágnes",
        "DESCRIPTION:Ask: was it warm\\; was it on time\\, and\\nwhat \\\\ else? Ő said ",
        " it was\\, and it was long enough",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT0S",
        "DESCRIPTION:Call Ágnes",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(lines, expected);
    assert!(!write_calendar(STAMP, &[event("call", "Call", "")]).contains("DESCRIPTION:\r\n"));
}
