//! One touchpoint, to be read and changed.

use super::field::{labelled, taken};
use super::subject::{Exceed, Key};
use crate::document::digits;
use crate::model::planner::{Gap, Touchpoint, Zone};
use crate::model::{InputError, Wording};
use crate::text::{PlannerSentences, fill};
use crate::ui::kit::view::{View, el, set_property};
use crate::ui::old::Scene;
use crate::ui::old::number::{Number, target};

/// A number of a touchpoint: which, its bounds, and where it is kept.
struct Rating {
    name: &'static str,
    least: f64,
    greatest: f64,
    get: fn(&Touchpoint) -> Option<f64>,
    set: fn(&mut Touchpoint, f64),
}

const RATINGS: [Rating; 5] = [
    Rating {
        name: "desired",
        least: 1.0,
        greatest: 7.0,
        get: |it| it.desired,
        set: |it, x| it.desired = Some(x),
    },
    Rating {
        name: "adequate",
        least: 1.0,
        greatest: 7.0,
        get: |it| it.adequate,
        set: |it, x| it.adequate = Some(x),
    },
    Rating {
        name: "received",
        least: 1.0,
        greatest: 7.0,
        get: |it| it.received,
        set: |it, x| it.received = Some(x),
    },
    Rating {
        name: "weight",
        least: 0.0,
        greatest: 10.0,
        get: |it| Some(it.weight),
        set: |it, x| it.weight = x,
    },
    Rating {
        name: "meetings",
        least: 0.0,
        greatest: 1000.0,
        get: |it| Some(it.meetings),
        set: |it, x| it.meetings = x,
    },
];

/// The touchpoint at a place of the list, and what it says now.
fn said(
    scene: &Scene<Exceed>,
    at: usize,
    say: fn(&PlannerSentences, &Touchpoint, Option<Gap>) -> String,
) -> impl Fn() -> String + 'static {
    let scene = scene.clone();
    move || {
        let told = scene.told();
        let words = told.words();
        let gap = words.plan.journey.gaps.get(at).copied().flatten();
        words.touchpoints().get(at).map(|it| say(&words, it, gap)).unwrap_or_default()
    }
}

fn standing(words: &PlannerSentences, _: &Touchpoint, gap: Option<Gap>) -> String {
    let text = words.text;
    let Some(gap) = gap else { return text.not_rated().to_owned() };
    let zone = match gap.zone {
        Zone::Red => text.zone_red(),
        Zone::Amber => text.zone_amber(),
        Zone::Green => text.zone_green(),
    };
    if gap.priority == 0.0 {
        return zone.to_owned();
    }
    let points = words.numbers.rounded(gap.priority);
    [zone, " · ", text.priority(), ": ", &points].concat()
}

/// The touchpoint folded up; open, everything about it can be changed.
pub fn touchpoint(scene: &Scene<Exceed>, at: usize) -> View {
    let text = &scene.setting().text;
    let names = [text.desired(), text.adequate(), text.received(), text.weight(), text.meetings()];
    let fields = RATINGS.iter().zip(names).enumerate();
    let fields = fields.map(|(which, (rating, name))| field(scene, at, (which, rating), name));
    let label =
        |words: &PlannerSentences, it: &Touchpoint, _: Option<Gap>| words.say(&it.label).to_owned();
    let wrong = |words: &PlannerSentences, it: &Touchpoint, _: Option<Gap>| {
        it.can_go_wrong.as_ref().map_or("", |wrong| words.say(wrong)).to_owned()
    };
    let serves = |words: &PlannerSentences, it: &Touchpoint, _: Option<Gap>| match &*words
        .elements(&it.elements)
    {
        "" => String::new(),
        names => fill(words.text.serves(), &[("names", names)]),
    };
    let class =
        |_: &PlannerSentences, _: &Touchpoint, gap: Option<Gap>| match gap.map(|gap| gap.zone) {
            Some(Zone::Red) => "zone is-red".to_owned(),
            Some(Zone::Amber) => "zone is-amber".to_owned(),
            Some(Zone::Green) => "zone is-green".to_owned(),
            None => "zone".to_owned(),
        };
    let summary = el("summary")
        .child(el("span").live_text(said(scene, at, label)))
        .child(el("span").live_class(said(scene, at, class)).live_text(said(scene, at, standing)));
    let set_label = |it: &mut Touchpoint, words: Wording| it.label = words;
    let set_wrong = |it: &mut Touchpoint, words: Wording| it.can_go_wrong = Some(words);
    el("details")
        .child(summary)
        .child(words(
            scene,
            at,
            text.touchpoint(),
            said(scene, at, label),
            (RATINGS.len(), set_label),
        ))
        .child(words(
            scene,
            at,
            text.can_go_wrong(),
            said(scene, at, wrong),
            (RATINGS.len() + 1, set_wrong),
        ))
        .child(el("div").class("inputs").children(fields))
        .child(el("p").class("help").live_text(said(scene, at, serves)))
}

fn field(
    scene: &Scene<Exceed>,
    at: usize,
    (which, rating): (usize, &'static Rating),
    name: &str,
) -> View {
    let (read, set) = (scene.clone(), scene.clone());
    let shown = move || {
        let told = read.told();
        told.words().touchpoints().get(at).and_then(rating.get)
    };
    let number = Number::new(scene, shown, move |x| {
        taken(&set, InputError::check(x, rating.least, rating.greatest), 1.0, |x| {
            set.change_touchpoints(Some(Key::Touchpoint(at, which)), |all| {
                if let Some(own) = all.get_mut(at) {
                    (rating.set)(own, x);
                }
            });
        })
    });
    let id = ["touchpoint-", &digits(at), "-", rating.name].concat();
    labelled(name, &number, "", &id)
}

fn words(
    scene: &Scene<Exceed>,
    at: usize,
    name: &str,
    read: impl Fn() -> String + 'static,
    (key, put): (usize, fn(&mut Touchpoint, Wording)),
) -> View {
    let set = scene.clone();
    text_field(name, read, move |typed| {
        set.change_touchpoints(Some(Key::Touchpoint(at, key)), |all| {
            if let Some(own) = all.get_mut(at) {
                put(own, typed);
            }
        });
    })
}

/// A field for words of the visitor's own.
pub fn text_field(
    name: &str,
    read: impl Fn() -> String + 'static,
    take: impl Fn(Wording) + 'static,
) -> View {
    let input = el("input")
        .attr("type", "text")
        .attr("maxlength", "200")
        .live(read, |element, words| set_property(element, "value", &words.into()))
        .on("change", move |event| {
            if let Some(input) = target(&event) {
                take(Wording::plain(&input.value()));
            }
        });
    el("label").class("words").child(el("span").text(name)).child(input)
}
