//! One of a few words, or yes, no and neither.

use super::desk::{Desk, id_of};
use super::field::{At, described};
use super::typed::target;
use crate::document::Value;
use crate::document::studio::Choice;
use crate::ui::{View, el, set_property};

/// One option: its word in the document, empty for none, and what it is called.
type Offered = (String, String);

/// A list to choose from, by words.
pub fn select(
    options: impl Fn() -> Vec<Offered> + 'static,
    chosen: impl Fn() -> String + 'static,
    choose: impl Fn(&str) + 'static,
) -> View {
    el("select")
        .live_children(options, |(word, name)| el("option").attr("value", word).text(name))
        // A turn later, so that the options are there.
        .live(chosen, |element, word| set_property(element, "value", &word.into()))
        .on("change", move |event| {
            if let Some(word) = target(&event) {
                choose(&word);
            }
        })
}

/// One word of a choice.
pub fn choice(desk: &Desk, of: &'static Choice, place: &str, required: bool) -> View {
    let (read, here) = (desk.clone(), place.to_owned());
    let options = move || {
        let words = read.bench().read(|now| of.words_at(&now.draft, &here).to_vec());
        let text = read.text();
        let none = if required { text.choose_one() } else { text.not_said() };
        let first = [(String::new(), none.to_owned())];
        let said = words.iter().map(|word| ((*word).to_owned(), text.choice(of, word).to_owned()));
        first.into_iter().chain(said).collect()
    };
    let (read, here) = (desk.clone(), place.to_owned());
    let chosen = move || word_at(&read, &here);
    let (set, here) = (desk.clone(), place.to_owned());
    let choose = move |word: &str| {
        let word = (!word.is_empty()).then_some(word);
        set.bench().change(None, |draft| draft.choose(&here, word));
    };
    described(desk, select(options, chosen, choose), At::Within(place.to_owned()), &id_of(place))
}

fn word_at(desk: &Desk, place: &str) -> String {
    desk.bench()
        .read(|now| now.draft.at(place).and_then(Value::as_text).unwrap_or_default().to_owned())
}

const YES: &str = "true";
const NO: &str = "false";

/// Yes, no, or what follows from the rest.
pub fn truth(desk: &Desk, place: &str) -> View {
    let text = desk.text();
    let names = [("", text.not_said()), (YES, text.yes()), (NO, text.no())];
    let names = names.map(|(word, name)| (word.to_owned(), name.to_owned()));
    let (read, here) = (desk.clone(), place.to_owned());
    let chosen = move || {
        let truth = read.bench().read(|now| now.draft.at(&here).cloned());
        match truth {
            Some(Value::Truth(truth)) => if truth { YES } else { NO }.to_owned(),
            _ => String::new(),
        }
    };
    let (set, here) = (desk.clone(), place.to_owned());
    let choose = move |word: &str| {
        let value = match word {
            YES => Value::Truth(true),
            NO => Value::Truth(false),
            _ => Value::Nothing,
        };
        set.bench().change(None, |draft| draft.put(&here, value));
    };
    let select = select(move || names.to_vec(), chosen, choose);
    described(desk, select, At::Within(place.to_owned()), &id_of(place))
}
