//! The planner as a whole.

use leptos::prelude::*;

use super::after::AfterSale;
use super::journey::JourneyPart;
use super::levers::Levers;
use super::promise::Promises;
use super::strip::Strip;
use super::subject::{File, Planner};
use super::worth::Worth;
use crate::text::Text;
use crate::ui::Leave;
use crate::ui::Scene;
use crate::ui::kit::announcement::Announcement;
use crate::ui::kit::leave::LeaveWays;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::ways_back::{FromLink, WaysBack};

const WAYS: &[(Leave<File>, Phrase)] = &[
    (Leave::Link, Text::copy_link),
    (Leave::Text, Text::copy_text),
    (Leave::Print, Text::print),
    (Leave::Answers, Text::save_answers),
    (Leave::File(File::Rows), Text::save_plan),
    (Leave::File(File::Calendar), Text::save_calendar),
];

/// The planner.
#[component]
pub fn PlannerScreen(
    /// Its state, which it provides as context.
    scene: Scene<Planner>,
) -> impl IntoView {
    scene.provide();
    let locale = scene.locale();
    let sentence =
        scene.in_words(|words| match words.plan.lever.and_then(|lever| words.plan.of(lever)) {
            Some(promised) => words.to_say(promised),
            None => words.advice(),
        });
    let actions = scene.actions();
    let no_dates = Memo::new(move |_| {
        let is_dated = scene.answers().with(|now| now.sold_at.is_some());
        match actions.with(Vec::is_empty) {
            true => Some(locale.say(Text::no_dates)),
            false => (!is_dated).then(|| locale.say(Text::no_sale)),
        }
    });
    view! {
        <div class="calculator planner">
            <div class="header" part="header">
                <div class="inputs-head">
                    <div class="title">
                        <h2>{locale.say(Text::planner)}</h2>
                        <p class="period">{locale.wording(&scene.setting().model.offer)}</p>
                    </div>
                    <WaysBack scene />
                </div>
                <FromLink scene />
            </div>
            <Strip />
            <Levers />
            <Promises />
            <JourneyPart />
            <AfterSale />
            <Worth />
            <LeaveWays scene ways=WAYS closed=(Leave::File(File::Calendar), no_dates) />
            <Announcement sentence />
        </div>
    }
}
