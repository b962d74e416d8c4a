//! The customer's way: touchpoints in their order, and where to start.

use leptos::prelude::*;
use web_sys::{KeyboardEvent, MouseEvent};

use super::dumbbells::{AsTable, Dumbbells};
use super::subject::{Planner, own_id};
use super::touchpoint::TouchpointAt;
use super::way::{OUT, Way, after_removal};
use crate::document::MAX_TOUCHPOINTS;
use crate::model::planner::Touchpoint;
use crate::model::{CollectVec, Id, Wording};
use crate::text::Text;
use crate::ui::kit::dom::{open_last, refocus};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::locale::Phrase;
use crate::ui::{Locale, Scene};

/// The id of the button that adds a touchpoint.
const ADD: &str = "add-touchpoint";

/// Where to start, the picture, and the list behind a press.
#[component]
pub fn JourneyPart() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let touchpoints = scene.touchpoints();
    let lines = scene.in_words(|words| words.start_at());
    view! {
        <section class="part">
            <h3>{locale.say(Text::touchpoints)}</h3>
            <Lines class="finding" lines />
            <Dumbbells />
            <Fold class="group" keep=true summary=move || locale.say(Text::change_way)>
                <Change touchpoints />
            </Fold>
        </section>
    }
}

/// The list to be changed, and the same as a table.
#[component]
fn Change(touchpoints: Memo<Vec<Touchpoint>>) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let places = Memo::new(move |_| -> Vec<(usize, Id)> {
        touchpoints.with(|all| all.iter().map(|it| it.id.clone()).enumerate().collect_vec())
    });
    let add = move |event: MouseEvent| {
        open_last(&event);
        let name = locale.say(Text::new_touchpoint);
        scene.change_touchpoints(None, |all| all.extend(new(all, &name)));
    };
    view! {
        <p class="help">{locale.say(Text::touchpoints_help)}</p>
        <ol class="list">
            <For
                each=move || places.get()
                key=Clone::clone
                children=move |(at, id)| view! { <Place touchpoints at id /> }
            />
        </ol>
        <div class="ways-back">
            <button type="button" id=ADD on:click=add>
                {locale.say(Text::add)}
            </button>
        </div>
        <AsTable />
    }
}

/// A touchpoint of the visitor's own; none if there are as many as documents take.
fn new(all: &[Touchpoint], name: &str) -> Option<Touchpoint> {
    let id = own_id(&|id| all.iter().any(|other| other.id == *id))?;
    (all.len() < MAX_TOUCHPOINTS).then(|| Touchpoint {
        id,
        label: Wording::plain(name),
        can_go_wrong: None,
        desired: None,
        adequate: None,
        received: None,
        weight: 1.0,
        meetings: 1.0,
        elements: Vec::new(),
        repair: None,
    })
}

/// Where a touchpoint can go.
#[derive(Clone, Copy, PartialEq)]
enum To {
    Up,
    Down,
    Out,
}

impl To {
    /// Its part of an id, its sign, and the name of its button.
    fn words(self) -> (&'static str, &'static str, Phrase) {
        match self {
            Self::Up => ("up", "↑", Text::move_up),
            Self::Down => ("down", "↓", Text::move_down),
            Self::Out => ("out", OUT, Text::remove),
        }
    }

    /// The id of its button for a touchpoint.
    fn id(self, touchpoint: &Id) -> String {
        [touchpoint.as_str(), "-", self.words().0].concat()
    }

    /// Moves the touchpoint at a position.
    fn go(self, all: &mut Vec<Touchpoint>, at: usize) {
        match self {
            Self::Up if at > 0 => all.swap(at, at - 1),
            Self::Down if at + 1 < all.len() => all.swap(at, at + 1),
            Self::Out => drop(all.remove(at)),
            Self::Up | Self::Down => {}
        }
    }
}

/// One touchpoint with the ways up, down and out.
#[component]
fn Place(touchpoints: Memo<Vec<Touchpoint>>, at: usize, id: Id) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let way = |to| view! { <WayTo touchpoints at touchpoint=id.clone() to /> };
    let own = id.clone();
    let pressed = move |event: KeyboardEvent| {
        let to = match &*event.key() {
            "ArrowUp" if event.alt_key() => To::Up,
            "ArrowDown" if event.alt_key() => To::Down,
            _ => return,
        };
        event.prevent_default();
        refocus(&event, &to.id(&own));
        move_touchpoint(scene, &own, to);
    };
    view! {
        <li on:keydown=pressed>
            <TouchpointAt touchpoints at />
            <span class="ways">{[To::Up, To::Down, To::Out].map(way).into_iter().collect_view()}</span>
        </li>
    }
}

#[component]
fn WayTo(touchpoints: Memo<Vec<Touchpoint>>, at: usize, touchpoint: Id, to: To) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let ((_, sign, phrase), id) = (to.words(), to.id(&touchpoint));
    let name = Memo::new(move |_| {
        let label = touchpoints.with(|all| all.get(at).map(|it| locale.wording(&it.label)));
        label.map(|label| locale.fill(phrase, &[("name", &label)]))
    });
    let own = id.clone();
    let go = move |event: MouseEvent| {
        let next = touchpoints
            .with_untracked(|all| after_removal(at, &all.iter().map(|it| &it.id).collect_vec()));
        match (to, next) {
            (To::Out, Some(next)) => refocus(&event, &To::Out.id(&next)),
            (To::Out, None) => refocus(&event, ADD),
            (To::Up | To::Down, _) => refocus(&event, &own),
        }
        move_touchpoint(scene, &touchpoint, to);
    };
    view! { <Way id sign name go /> }
}

fn move_touchpoint(scene: Scene<Planner>, id: &Id, to: To) {
    scene.change_touchpoints(None, |all| {
        if let Some(at) = all.iter().position(|it| it.id == *id) {
            to.go(all, at);
        }
    });
}
