//! What the answers would change in the model: seen line by line before it is accepted.

use leptos::prelude::*;

use super::pieces::headline;
use crate::document::survey::with_changes;
use crate::model::calculator::{Input, Model};
use crate::model::survey::{self, Assessment};
use crate::model::{CollectVec, Ends, Quantity};
use crate::site::survey::desk::Desk;
use crate::site::survey::study::{Notice, Study};
use crate::text::Text;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::tick::Tick;
use crate::web::files::save_document;

/// The finding, with a tick for each change.
#[component]
pub fn Update() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_update_needs, |assessment| {
        let updates = assessment.updates();
        (!updates.is_empty()).then(|| view! { <Changes updates=updates /> })
    })
}

#[component]
fn Changes(updates: Vec<survey::Update>) -> impl IntoView {
    let desk = Desk::here();
    let Desk { study, locale } = desk;
    let count = desk.count(updates.len());
    let wanted: Vec<_> = updates.iter().map(|_| RwSignal::new(true)).collect_vec();
    let rows = desk.read(|assessment: &Assessment| {
        let rows = updates.iter().zip(&wanted);
        rows.map(|(update, wanted)| row(desk, assessment.model(), *wanted, update)).collect_view()
    });
    let all: Vec<_> = updates.into_iter().zip(wanted.iter().copied()).collect_vec();
    let headings: [Phrase; 4] =
        [Text::column_accept, Text::column_now, Text::column_then, Text::column_answers];
    let headings = headings.map(|words| view! { <th scope="col">{locale.say(words)}</th> });
    view! {
        <div>
            {headline(locale.fill(Text::update_said, &[("count", &count)]))}
            <div class="wide" tabindex="0">
                <table class="diff">
                    <thead>
                        <tr>{headings.collect_view()}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <div class="row buttons">
                <button
                    type="button"
                    class="primary"
                    disabled=move || !wanted.iter().any(|wanted| wanted.get())
                    on:click=move |_| accept(study, &all)
                >
                    {locale.say(Text::accept)}
                </button>
            </div>
            <p class="help">{locale.say(Text::accept_help)}</p>
        </div>
    }
}

fn row(
    desk: Desk,
    model: &Model,
    wanted: RwSignal<bool>,
    update: &survey::Update,
) -> impl IntoView + use<> {
    let is_wanted = Memo::new(move |_| wanted.get());
    let quantity = |quantity| quantity_said(desk, model, &update.input, quantity);
    view! {
        <tr>
            <th scope="row">
                <Tick
                    class="tick"
                    label=desk.input(model, &update.input)
                    checked=is_wanted
                    turn=move |on| wanted.set(on)
                />
            </th>
            <td>
                <del>{quantity(&update.before)}</del>
            </td>
            <td>
                <ins>{quantity(&update.after)}</ins>
            </td>
            <td class="amount">{desk.count(update.answers)}</td>
        </tr>
    }
}

/// A quantity with its range and where it comes from.
fn quantity_said(desk: Desk, model: &Model, input: &Input, quantity: &Quantity) -> String {
    let estimate = quantity.estimate;
    let [low, likely, high] = [estimate.low(), estimate.likely(), estimate.high()]
        .map(|amount| desk.figure(model, input, amount));
    let phrase = match (estimate.is_range(), estimate.ends()) {
        (false, _) => Text::quantity_exact,
        (true, Ends::Extremes) => Text::quantity_range,
        (true, Ends::P10P90) => Text::quantity_middle,
    };
    let places = [
        ("low", &*low),
        ("likely", &*likely),
        ("high", &*high),
        ("evidence", &*desk.evidence(quantity.evidence)),
    ];
    desk.locale.fill(phrase, &places)
}

/// Saves the model with the changes that are wanted. What the model does not know of the document stays.
fn accept(study: Study, all: &[(survey::Update, RwSignal<bool>)]) {
    let Some(chosen) = study.chosen.get_untracked() else { return };
    let updates = all.iter().filter(|(_, wanted)| wanted.get_untracked());
    let updates: Vec<survey::Update> = updates.map(|(update, _)| update.clone()).collect_vec();
    save_document(
        &[chosen.model.id.as_str(), ".json"].concat(),
        &with_changes(&chosen.document, &updates),
    );
    study.notice.set(Some(Notice::Accepted));
}
