//! After the sale: the first day, what to do when, and complaints.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::action::ActionAt;
use super::complaints::ComplaintChannel;
use super::rail::Rail;
use super::subject::{Key, Planner, own_id};
use super::way::{OUT, Way, after_removal};
use crate::document::{MAX_ACTIONS, digits};
use crate::model::planner::{Action, ActionKind};
use crate::model::{CollectVec, Id};
use crate::text::Text;
use crate::ui::kit::dom::{open_last, refocus};
use crate::ui::kit::fold::Fold;
use crate::ui::{Locale, Scene};
use crate::web::clock::{MINUTE, calendar_time};

/// What is done when, and the complaint channel.
#[component]
pub fn AfterSale() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let actions = scene.actions();
    let answer = scene.in_words(|words| words.after_sale());
    view! {
        <section class="part">
            <h3>{locale.say(Text::after_sale)}</h3>
            <p class="finding">{move || answer.get()}</p>
            <Rail actions />
            <Fold class="group" keep=true summary=move || locale.say(Text::change_after)>
                <Change actions />
            </Fold>
            <ComplaintChannel />
        </section>
    }
}

/// The list to be changed, and when the sale was.
#[component]
fn Change(actions: Memo<Vec<Action>>) -> impl IntoView {
    let pays = Scene::<Planner>::here().in_words(|words| words.first_day());
    // Nobody doubts what is over.
    let doubts = Scene::<Planner>::here().in_words(|words| match words.first_day().is_empty() {
        true => String::new(),
        false => words.text.first_day_help().to_owned(),
    });
    // As they are listed: in the order of time, one would lose the focus while typing the time.
    let places = Memo::new(move |_| {
        let place = |(at, it): (usize, &Action)| (at, it.id.clone(), it.kind);
        actions.with(|all| all.iter().enumerate().map(place).collect_vec())
    });
    view! {
        <ol class="list">
            <For
                each=move || places.get()
                key=|(at, id, _)| (*at, id.clone())
                children=move |(at, id, kind)| view! { <Place actions at id kind /> }
            />
        </ol>
        <Add actions />
        <p>{move || pays.get()}</p>
        <p class="help">{move || doubts.get()}</p>
        <SoldAt />
    }
}

/// When the sale was, with a word on a year that is hardly meant.
#[component]
fn SoldAt() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let sold_at = Memo::new(move |_| scene.answers().with(|now| now.sold_at.clone()));
    let odd = move || is_odd(&sold_at.get()?).then(|| locale.say(Text::sold_at_odd));
    let take = move |time: String| {
        // With milliseconds of its own, by which calendars tell the dates of two customers apart.
        let moment = digits((js_sys::Math::random() * 6e4) as usize + 100_000);
        let time = match (time.get(..MINUTE), moment.get(1..3), moment.get(3..)) {
            (Some(minute), Some(seconds), Some(rest)) => [minute, ":", seconds, ".", rest].concat(),
            _ => time,
        };
        scene.answer(Some(Key::SoldAt), |now| now.sold_at = Some(time).filter(|it| !it.is_empty()));
    };
    let shown = move || {
        let time = sold_at.get().unwrap_or_default();
        time.get(..MINUTE).map(str::to_owned).unwrap_or(time)
    };
    view! {
        <label class="words">
            <span>{locale.say(Text::sold_at)}</span>
            <input
                type="datetime-local"
                aria-describedby="sold-at-odd"
                prop:value=shown
                on:change=move |event| take(event_target_value(&event))
            />
        </label>
        <p class="error" id="sold-at-odd">
            {odd}
        </p>
    }
}

/// Whether a time lies in another year than this, the last and the next.
fn is_odd(time: &str) -> bool {
    let year = |time: &str| time.split('-').next().and_then(|year| year.parse::<i32>().ok());
    // Calendars write the year first, without a mark behind it.
    let now = calendar_time("", 0.0).ok();
    let now = now.and_then(|now| now.get(..4)?.parse::<i32>().ok());
    year(time).zip(now).is_none_or(|(year, now)| (year - now).abs() > 1)
}

/// The button that adds an action of the first kind.
const ADD_FIRST: &str = "add-confirmation";

/// One action with the way out.
#[component]
fn Place(actions: Memo<Vec<Action>>, at: usize, id: Id, kind: ActionKind) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let name = Memo::new(move |_| {
        let of = |it: &Action| scene.words_untracked(|words| words.name_of(it).to_owned());
        let name = actions.with(|all| all.get(at).map(of));
        name.map(|name| locale.fill(Text::remove, &[("name", &name)]))
    });
    let way_out = |id: &Id| ["action-", id.as_str(), "-out"].concat();
    let own = way_out(&id);
    let go = move |event: MouseEvent| {
        let next = actions
            .with_untracked(|all| after_removal(at, &all.iter().map(|it| &it.id).collect_vec()));
        match next {
            Some(next) => refocus(&event, &way_out(&next)),
            None => refocus(&event, ADD_FIRST),
        }
        scene.change_actions(None, |all| all.retain(|it| it.id != id));
    };
    view! {
        <li>
            <ActionAt actions at kind />
            <span class="ways">
                <Way id=own sign=OUT name go />
            </span>
        </li>
    }
}

/// A button for each kind of action that is not there yet.
#[component]
fn Add(actions: Memo<Vec<Action>>) -> impl IntoView {
    let missing = Memo::new(move |_| {
        actions.with(|all| {
            let is_missing = |kind: &ActionKind| all.iter().all(|it| it.kind != *kind);
            ActionKind::EACH.into_iter().filter(is_missing).collect_vec()
        })
    });
    view! {
        <div class="ways-back">
            <For
                each=move || missing.get()
                key=|kind| *kind as u8
                children=|kind| view! { <AddKind kind /> }
            />
        </div>
    }
}

#[component]
fn AddKind(kind: ActionKind) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let name = scene.words_untracked(|words| ["+ ", words.action(kind).0].concat());
    let id = (kind == ActionKind::Confirmation).then_some(ADD_FIRST);
    let add = move |event: MouseEvent| {
        open_last(&event);
        scene.change_actions(None, |all| {
            let id = own_id(&|id| all.iter().any(|other| other.id == *id));
            let id = id.filter(|_| all.len() < MAX_ACTIONS);
            let action = id.map(|id| Action {
                id,
                kind,
                label: None,
                when: 24.0,
                who: None,
                cost: 0.0,
                words: None,
            });
            all.extend(action);
        });
    };
    view! {
        <button type="button" id=id on:click=add>
            {name}
        </button>
    }
}
