//! The customer's way: touchpoints in their order, and where to start.

use web_sys::Event;

use super::subject::{Exceed, own_id};
use super::touchpoint::touchpoint;
use crate::document::{MAX_TOUCHPOINTS, digits};
use crate::model::planner::{Gap, Touchpoint};
use crate::model::{Id, Wording};
use crate::text::fill;
use crate::ui::kit::view::{View, el, refocus, svg};
use crate::ui::old::Scene;
use crate::ui::old::fold::unfold;
use crate::ui::old::table::{Row, table};

/// The sign on a button that takes something out of a list.
pub const OUT: &str = "×";
/// The name of the button that adds a touchpoint.
const ADD: &str = "add-touchpoint";

/// The list with its picture.
pub fn journey(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let (told, read, drawn, add) = (scene.clone(), scene.clone(), scene.clone(), scene.clone());
    let places = move || {
        let told = read.told();
        told.words().touchpoints().iter().map(|it| it.id.clone()).enumerate().collect()
    };
    let list = el("ol").class("list").live_children(places, move |(at, id)| place(&drawn, *at, id));
    let name = text.new_touchpoint().to_owned();
    let button = el("button").attr("type", "button").attr("id", ADD).text(text.add()).on(
        "click",
        move |_| {
            add.change_touchpoints(None, |all| all.extend(new(all, &name)));
        },
    );
    el("section")
        .class("part")
        .child(el("h3").text(text.touchpoints()))
        .child(el("p").class("help").text(text.touchpoints_help()))
        .child(picture(scene))
        .child(el("ul").class("lines").live_lines(move || told.told().words().start_at()))
        .child(list)
        .child(el("div").class("ways-back").child(button))
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
    })
}

/// A button at the end of an item, whose name follows that of the item.
pub fn way(
    id: &str,
    sign: &str,
    name: impl Fn() -> String + 'static,
    go: impl FnMut(Event) + 'static,
) -> View {
    el("button")
        .attr("type", "button")
        .attr("id", id)
        .live_attr("aria-label", move || Some(name()))
        .on("click", go)
        .text(sign)
}

/// Which item has the focus once one was taken out: the next, or else the one before.
pub fn after_removal(at: usize, ids: &[&Id]) -> Option<Id> {
    let next = ids.get(at + 1).or_else(|| ids.get(at.checked_sub(1)?));
    next.map(|id| (*id).clone())
}

/// One touchpoint with the ways up, down and out.
fn place(scene: &Scene<Exceed>, at: usize, id: &Id) -> View {
    let ways = [("up", "↑"), ("down", "↓"), ("out", OUT)];
    let way = |(to, sign): (&'static str, &str)| {
        let (scene, named, id) = (scene.clone(), scene.clone(), id.clone());
        let own = [id.as_str(), "-", to].concat();
        let name = move || {
            let told = named.told();
            let (words, text) = (told.words(), &named.setting().text);
            let label = words.touchpoints().get(at).map_or("", |it| words.say(&it.label));
            let phrase = match to {
                "up" => text.move_up(),
                "down" => text.move_down(),
                _ => text.remove(),
            };
            fill(phrase, &[("name", label)])
        };
        way(&own.clone(), sign, name, move |event| {
            let told = scene.told_once();
            let words = told.words();
            let ids: Vec<_> = words.touchpoints().iter().map(|it| &it.id).collect();
            match (to, after_removal(at, &ids)) {
                ("out", Some(next)) => refocus(&event, &[next.as_str(), "-out"].concat()),
                ("out", None) => refocus(&event, ADD),
                _ => refocus(&event, &own),
            }
            scene.change_touchpoints(None, |all| {
                let Some(at) = all.iter().position(|it| it.id == id) else { return };
                match to {
                    "up" if at > 0 => all.swap(at, at - 1),
                    "down" if at + 1 < all.len() => all.swap(at, at + 1),
                    "out" => drop(all.remove(at)),
                    _ => {}
                }
            });
        })
    };
    el("li").child(touchpoint(scene, at)).child(el("span").class("ways").children(ways.map(way)))
}

const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 100.0;

/// Two curves along the way: what they want, and what they get; and the same as a table.
fn picture(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let read = scene.clone();
    let drawn = move || {
        let told = read.told();
        let heights = |it: &Touchpoint| [it.desired, it.received, it.adequate];
        let all = told.words().touchpoints().iter().map(heights).collect();
        vec![all]
    };
    let curves = el("div").class("spread").live_children(drawn, |all: &Vec<[Option<f64>; 3]>| {
        let step = WIDTH / all.len().max(1) as f64;
        let points = |which: usize| {
            let mut points = String::new();
            for (at, pair) in all.iter().enumerate() {
                if let Some(height) = pair.get(which).copied().flatten() {
                    let x = (at as f64 + 0.5) * step;
                    let y = HEIGHT - (height - 1.0) / 6.0 * (HEIGHT - 10.0) - 5.0;
                    let whole = |x: f64| digits(x.round() as usize);
                    points.push_str(&[&*whole(x), ",", &whole(y), " "].concat());
                }
            }
            points
        };
        let line = |class: &str, which| svg("polyline").class(class).attr("points", &points(which));
        svg("svg")
            .attr("viewBox", "0 0 600 100")
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true")
            .children([line("adequate", 2), line("wanted", 0), line("got", 1)])
    });
    let legend =
        [("wanted", text.desired()), ("adequate", text.adequate()), ("got", text.received())];
    let legend = legend.map(|(class, name)| el("li").class(class).text(name));
    el("figure")
        .class("picture")
        .child(curves)
        .child(el("ul").class("marks").children(legend))
        .child(as_table(scene))
}

fn as_table(scene: &Scene<Exceed>) -> View {
    let text = &scene.setting().text;
    let (part, open) = unfold("how", text.as_table());
    let read = scene.clone();
    let rows = move || {
        open.only(|| {
            let told = read.told();
            let words = told.words();
            let number =
                |x: Option<f64>| x.map_or_else(|| "–".to_owned(), |x| words.numbers.plain(x));
            let gaps = words.plan.journey.gaps.iter();
            let row = |(it, gap): (&Touchpoint, &Option<Gap>)| Row {
                total: false,
                cells: vec![
                    words.say(&it.label).to_owned(),
                    number(it.desired),
                    number(it.received),
                    number(Some(it.weight)),
                    number(gap.map(|gap| gap.priority)),
                ],
            };
            words.touchpoints().iter().zip(gaps).map(row).collect()
        })
    };
    let headings =
        [text.touchpoint(), text.desired(), text.received(), text.weight(), text.priority()];
    part.child(table(&headings, 1, rows))
}
