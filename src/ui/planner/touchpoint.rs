//! One touchpoint, to be read and changed.

use leptos::prelude::*;

use super::field::{Labelled, number_within};
use super::subject::{Key, Planner};
use super::text_field::TextField;
use crate::document::digits;
use crate::model::planner::{Gap, Touchpoint, Zone};
use crate::model::{LARGEST, Wording};
use crate::text::{Numbers, PlannerSentences, Text, fill};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::locale::Phrase;
use crate::ui::{Locale, Scene};

/// A number of a touchpoint: what it is called, its bounds, and where it is kept.
struct Rating {
    name: &'static str,
    label: Phrase,
    bounds: (f64, f64),
    get: fn(&Touchpoint) -> Option<f64>,
    set: fn(&mut Touchpoint, f64),
}

const RATINGS: [Rating; 6] = [
    Rating {
        name: "desired",
        label: Text::desired,
        bounds: (1.0, 7.0),
        get: |it| it.desired,
        set: |it, x| it.desired = Some(x),
    },
    Rating {
        name: "adequate",
        label: Text::adequate,
        bounds: (1.0, 7.0),
        get: |it| it.adequate,
        set: |it, x| it.adequate = Some(x),
    },
    Rating {
        name: "received",
        label: Text::received,
        bounds: (1.0, 7.0),
        get: |it| it.received,
        set: |it, x| it.received = Some(x),
    },
    Rating {
        name: "weight",
        label: Text::weight,
        bounds: (0.0, 10.0),
        get: |it| Some(it.weight),
        set: |it, x| it.weight = x,
    },
    Rating {
        name: "meetings",
        label: Text::meetings,
        bounds: (0.0, 1000.0),
        get: |it| Some(it.meetings),
        set: |it, x| it.meetings = x,
    },
    Rating {
        name: "repair",
        label: Text::repair,
        bounds: (0.0, LARGEST),
        get: |it| it.repair,
        set: |it, x| it.repair = Some(x),
    },
];

// The fields of a touchpoint after its ratings, as changes name them.
const LABEL: usize = RATINGS.len();
const CAN_GO_WRONG: usize = RATINGS.len() + 1;

/// The touchpoint at a place of the list, folded up; open, everything about it can be changed.
#[component]
pub fn TouchpointAt(
    /// The touchpoints in force.
    touchpoints: Memo<Vec<Touchpoint>>,
    /// Its position.
    at: usize,
) -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let gap = Memo::new(move |_| {
        scene.results().with(|plan| plan.journey.gaps.get(at).copied().flatten())
    });
    let standing = Memo::new(move |_| gap.with(|gap| standing(locale, gap.as_ref())));
    let of = move |read: fn(&Touchpoint) -> Option<&Wording>| {
        Memo::new(move |_| {
            let words = touchpoints.with(|all| read(all.get(at)?).map(|it| locale.wording(it)));
            // One that was taken out says nothing until its view is gone.
            words.unwrap_or_else(String::new)
        })
    };
    let label = of(|it| Some(&it.label));
    let can_go_wrong = of(|it| it.can_go_wrong.as_ref());
    let serves = Memo::new(move |_| {
        touchpoints
            .with(|all| all.get(at).map(|it| scene.words_untracked(|words| serves(words, it))))
    });
    let field = move |(which, rating): (usize, &'static Rating)| {
        view! { <RatingField touchpoints at which rating /> }
    };
    let summary = move || {
        view! {
            <span>{move || label.get()}</span>
            <span class=move || class(gap.get())>{move || standing.get()}</span>
        }
    };
    view! {
        <Fold keep=true summary>
            <TextField
                name=locale.say(Text::touchpoint)
                words=label
                take=move |words| change(scene, at, LABEL, |it| it.label = words)
            />
            <TextField
                name=locale.say(Text::can_go_wrong)
                words=can_go_wrong
                take=move |words| change(scene, at, CAN_GO_WRONG, |it| it.can_go_wrong = Some(words))
            />
            <div class="inputs">{RATINGS.iter().enumerate().map(field).collect_view()}</div>
            <p class="help">{move || serves.get()}</p>
        </Fold>
    }
}

fn class(gap: Option<Gap>) -> &'static str {
    match gap.map(|gap| gap.zone) {
        Some(Zone::Red) => "zone is-red",
        Some(Zone::Amber) => "zone is-amber",
        Some(Zone::Green) => "zone is-green",
        None => "zone",
    }
}

/// How a touchpoint stands, with its priority if it has one.
fn standing(locale: Locale, gap: Option<&Gap>) -> String {
    let Some(gap) = gap else { return locale.say(Text::not_rated) };
    let zone = locale.say(match gap.zone {
        Zone::Red => Text::zone_red,
        Zone::Amber => Text::zone_amber,
        Zone::Green => Text::zone_green,
    });
    if gap.priority == 0.0 {
        return zone;
    }
    locale.with(|text, numbers| {
        let points = numbers.rounded(gap.priority);
        [&zone, " · ", text.priority(), ": ", &points].concat()
    })
}

/// The elements of value that a touchpoint serves.
fn serves(words: &PlannerSentences, touchpoint: &Touchpoint) -> String {
    match &*words.elements(&touchpoint.elements) {
        "" => String::new(),
        names => fill(words.text.serves(), &[("names", names)]),
    }
}

#[component]
fn RatingField(
    touchpoints: Memo<Vec<Touchpoint>>,
    at: usize,
    which: usize,
    rating: &'static Rating,
) -> impl IntoView {
    let scene = Scene::<Planner>::here();
    let shown = move || touchpoints.with(|all| all.get(at).and_then(rating.get));
    let number = number_within(scene, shown, rating.bounds, 1.0, move |to| {
        change(scene, at, which, |it| (rating.set)(it, to));
    });
    let id = ["touchpoint-", &digits(at), "-", rating.name].concat();
    view! { <Labelled name=Locale::here().say(rating.label) number unit="" id /> }
}

fn change(scene: Scene<Planner>, at: usize, field: usize, change: impl FnOnce(&mut Touchpoint)) {
    scene.change_touchpoints(Some(Key::Touchpoint(at, field)), |all| {
        if let Some(own) = all.get_mut(at) {
            change(own);
        }
    });
}
