//! Sentences in which no amount is parted from its sign.

use leptos::prelude::*;

use crate::model::CollectVec;

/// A paragraph whose amounts stay in one piece.
#[component]
pub fn Sentence(
    /// What it says.
    words: Memo<String>,
) -> impl IntoView {
    view! { <p class="help">{move || words.with(|words| in_pieces(words))}</p> }
}

/// The words, those that begin with a sign in one piece each: a browser may break a line between a sign and a
/// currency (+ and $).
pub fn in_pieces(words: &str) -> impl IntoView + use<> {
    const SIGNS: [char; 2] = ['+', '\u{2212}'];
    let piece = |words: &str| {
        let class = words.starts_with(SIGNS).then_some("in-one");
        view! { <span class=class>{words.to_owned()}</span> }
    };
    let is_whole = !words.contains(SIGNS);
    let pieces = words.split_inclusive(move |c| c == ' ' && !is_whole);
    pieces.map(piece).collect_vec()
}
