//! The answer in one sentence, and in how many of ten likely cases it holds.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::document::digits;
use crate::text;
use crate::ui::Scene;

/// From how many characters on answers take smaller letters on a telephone: all of a model that has one so long,
/// and one that is longer still.
const LONG: usize = 70;
const LONGER: usize = 84;

fn class(words: &str) -> &'static str {
    if words.chars().count() > LONGER { "is-longer" } else { "" }
}

/// The answer.
#[component]
pub fn Answer(
    /// The answer in one sentence.
    answer: Memo<String>,
) -> impl IntoView {
    let possible = Scene::<Calculator>::here().words_untracked(|words| words.possible_answers());
    let is_long = possible.iter().any(|words| words.chars().count() > LONG);
    // Every other answer takes up its room, unseen and unread, so that nothing below moves when the answer changes.
    let room = |words: String| {
        let class = class(&words);
        view! { <span class=class data-words=words></span> }
    };
    let size = move || ["verdict ", answer.with(|words| class(words))].concat();
    view! {
        <div class=if is_long { "answer is-long" } else { "answer" }>
            <div>
                <h3 class=size part="verdict">
                    {move || answer.get()}
                </h3>
                <Wins />
            </div>
            {possible.into_iter().map(room).collect_view()}
        </div>
    }
}

/// In how many of ten likely cases the offer is the best choice. Its room stays where no figure has a range.
#[component]
fn Wins() -> impl IntoView {
    let wins = Scene::<Calculator>::here().in_words(|words| words.wins());
    let draw = |text::Wins { count, sentence }| {
        view! {
            <svg viewBox="0 0 100 10" aria-hidden="true">
                <path class="ring" d=dots(10)></path>
                <path class="hole" d=dots(10)></path>
                <path d=dots(count)></path>
            </svg>
            <span>{sentence}</span>
        }
    };
    view! { <p class="wins">{move || wins.get().map(draw)}</p> }
}

/// So many dots in a row: lines without length and with round ends.
fn dots(count: usize) -> String {
    (0..count).map(|at| ["M", &digits(at * 10 + 5), " 5h0"].concat()).collect()
}
