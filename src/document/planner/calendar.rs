//! Dates of a plan as an iCalendar file (RFC 5545).
//!
//! The page passes times as text, because its `Date` knows the visitor's time zone. There is no
//! date arithmetic here.

/// An event of the calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarEvent {
    /// What tells it from every other event. A calendar that has an event of this name changes that one.
    pub id: String,
    /// When it begins, in UTC, as `20261122T093000Z`.
    pub start: String,
    /// The title.
    pub title: String,
    /// The description; may be empty.
    pub notes: String,
}

/// The length of the longest line in bytes, without its line end.
const LONGEST_LINE: usize = 75;

/// The file. `stamp` is the time of writing in UTC, as `20261122T093000Z`. Events last a quarter of
/// an hour and remind when they begin. iCalendar requires at least one event.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{CalendarEvent, write_calendar};
///
/// let event = CalendarEvent {
///     id: "thanks".to_owned(),
///     start: "20261122T093000Z".to_owned(),
///     title: "Say thank you".to_owned(),
///     notes: String::new(),
/// };
/// let file = write_calendar("20261120T080000Z", &[event]);
/// assert!(file.contains("SUMMARY:Say thank you\r\n"));
/// ```
pub fn write_calendar(stamp: &str, events: &[CalendarEvent]) -> String {
    let mut file = String::new();
    let begin = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Worthwhile//Planner//EN"];
    begin.iter().for_each(|line| write_line(&mut file, &[line]));
    for event in events {
        let title = escaped(&event.title);
        write_line(&mut file, &["BEGIN:VEVENT"]);
        write_line(&mut file, &["UID:", &event.id, "@worthwhile"]);
        write_line(&mut file, &["DTSTAMP:", stamp]);
        write_line(&mut file, &["DTSTART:", &event.start]);
        write_line(&mut file, &["DURATION:PT15M"]);
        write_line(&mut file, &["SUMMARY:", &title]);
        if !event.notes.is_empty() {
            write_line(&mut file, &["DESCRIPTION:", &escaped(&event.notes)]);
        }
        let alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S"];
        alarm.iter().for_each(|line| write_line(&mut file, &[line]));
        write_line(&mut file, &["DESCRIPTION:", &title]);
        ["END:VALARM", "END:VEVENT"].iter().for_each(|line| write_line(&mut file, &[line]));
    }
    write_line(&mut file, &["END:VCALENDAR"]);
    file
}

/// A line, folded between characters.
fn write_line(file: &mut String, parts: &[&str]) {
    let mut length = 0;
    for part in parts {
        for character in part.chars() {
            if length + character.len_utf8() > LONGEST_LINE {
                file.push_str("\r\n ");
                length = 1;
            }
            file.push(character);
            length += character.len_utf8();
        }
    }
    file.push_str("\r\n");
}

/// A text as a value, without the control characters that no value may hold.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\t' => escaped.push(character),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}
