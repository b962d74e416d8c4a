//! The result: the answer, every choice on a line, and where the value comes from.

use leptos::prelude::*;

use super::answer::Answer;
use super::next::NextStep;
use super::number_line::Choices;
use super::reason::Reason;

/// The result.
#[component]
pub fn Result(
    /// The answer in one sentence.
    answer: Memo<String>,
) -> impl IntoView {
    view! {
        <section class="result" part="result">
            <div class="first">
                <Answer answer=answer />
                <Choices />
                <NextStep />
            </div>
            <Reason />
        </section>
    }
}
