//! The planner's link brings everything back that was touched, beside the calculator's link.

use proptest::prelude::*;
use worthwhile::document::{
    PlannerModel, link_for, planner_link_for, read_planner_answers, value_of_planner_link,
    write_planner_link,
};
use worthwhile::model::planner::{Lever, PlannerAnswers, Touchpoint};
use worthwhile::model::{Id, Wording};

use super::speak::{any_planner_answers, pizza, planning};
use crate::any::laws;
use crate::speak::{file, model, value};

/// `encodeURIComponent`.
fn encoded(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&b);
    text.bytes()
        .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// `decodeURIComponent`.
fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(part[2..].bytes());
    }
    String::from_utf8(bytes).unwrap()
}

/// The fragment as it stands in an address.
fn write(planning: &PlannerModel, answers: &PlannerAnswers) -> String {
    write_planner_link(planning, answers, &|number| number.to_string(), &encoded)
}

fn read(link: &str) -> Result<PlannerAnswers, Vec<String>> {
    let number = |text: &str| text.parse().unwrap_or(f64::NAN);
    let pizza = planning(&pizza()).content;
    let reading = read_planner_answers(&value_of_planner_link(&pizza, link, &number, &decoded));
    reading.map(|reading| reading.content).map_err(|faults| {
        faults.iter().map(|fault| format!("{}: {}", fault.place, fault.rule.code())).collect()
    })
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_link_brings_back_everything_that_was_touched(answers in any_planner_answers()) {
        let pizza = planning(&pizza()).content;
        let link = write(&pizza, &answers);
        let may_stand = |c: char| c.is_ascii_graphic() && !"\"<>`#&".contains(c);
        prop_assert!(link.chars().all(may_stand), "{link}");
        // The page gives the fragment decoded once, if it was not decoded on its way.
        for link in [&link, &decoded(&link)] {
            let fragment = ["#top&", link, "&worthwhile=1;pizza;amounts.warm=3"].concat();
            let own = planner_link_for(&pizza, &fragment);
            prop_assert_eq!(own.map(read), Some(Ok(answers.clone())), "{}", link);
        }
    }

    #[test]
    fn any_link_is_read_or_refused(link in "[ -~é]{0,60}") {
        let link = format!("1;pizza;{}", link.replace('%', ""));
        if let Err(faults) = read(&link) {
            prop_assert!(!faults.is_empty());
        }
    }
}

#[test]
fn a_link_says_what_it_says() {
    let pizza = planning(&pizza()).content;
    let mut answers = PlannerAnswers {
        lever: Some(Lever::Time),
        shares: vec![0.7, 0.25],
        touchpoints: Some(pizza.planner.touchpoints.clone()),
        actions: Some(pizza.planner.actions.clone()),
        ..PlannerAnswers::default()
    };
    answers.figures = pizza.planner.figures.clone();
    for figure in worthwhile::model::planner::FIGURES.iter().filter(|about| about.section != "time")
    {
        answers.figures.clear(figure.figure);
    }
    let written = write_planner_link(&pizza, &answers, &|number| number.to_string(), &encoded);
    let expected = "worthwhile-plan=1;pizza\
        ;lever=time;time.best=30;time.usual=40;time.worst=75;time.said=45;time.expected=45;time.worth=0.25\
        ;time.cautionPrice=0.2;time.importance=8;time.mustBe=false;time.first=60;time.second=30;time.came=45;service.shares=0.7,0.25\
        ;touchpoints=order,door;actions=thanks,call,letter";
    assert_eq!(written, expected);
    assert_eq!(read(planner_link_for(&pizza, &written).unwrap()), Ok(answers));
}

#[test]
fn a_link_says_of_a_list_what_was_changed() {
    let pizza = planning(&pizza()).content;
    let written = |change: fn(&mut Vec<Touchpoint>)| {
        let mut touchpoints = pizza.planner.touchpoints.clone();
        change(&mut touchpoints);
        let answers =
            PlannerAnswers { touchpoints: Some(touchpoints), ..PlannerAnswers::default() };
        let link = write(&pizza, &answers);
        assert_eq!(read(planner_link_for(&pizza, &link).unwrap()), Ok(answers), "{link}");
        link.strip_prefix("worthwhile-plan=1;pizza;").unwrap().to_owned()
    };
    assert_eq!(written(|all| all[1].received = Some(6.5)), "touchpoint.door=||||6.5");
    assert_eq!(written(|all| all[1].received = None), "touchpoint.door=||||-");
    assert_eq!(
        written(|all| all[0].label = Wording::plain("Yes; no, 5 % – \"ok\" & |#!-")),
        "touchpoint.order=Yes!b%20no!d%205%20!i%20%E2%80%93%20%22ok%22%20!g%20!c!h!a-"
    );
    assert_eq!(written(|all| all[0].label = Wording::plain("-")), "touchpoint.order=!j");
    assert_eq!(written(|all| all[1].can_go_wrong = None), "touchpoint.door=|-",);
    assert_eq!(written(|all| all.swap(0, 1)), "touchpoints=door,order");
    assert_eq!(written(|all| drop(all.remove(0))), "touchpoints=door");
    assert_eq!(written(Vec::clear), "touchpoints=");
    let added = written(|all| {
        let label = Wording::plain("주차장");
        let id = Id::new("own-1").unwrap();
        all.push(Touchpoint { id, label, weight: 1.0, meetings: 1.0, ..all[0].clone() });
        all.last_mut().unwrap().elements.clear();
    });
    assert_eq!(added, "touchpoint.own-1=%EC%A3%BC%EC%B0%A8%EC%9E%A5||6|4|6.5|1|1");
}

#[test]
fn a_link_with_a_whole_list_needs_nothing_of_the_hosts() {
    // Such links were written before, with words encoded twice and decoded once by the page.
    let link = "1;pizza;touchpoints.door=At%20the%20door||7|5|4|3|2|warm,calm;actions.call=call|en:Warm%3F,hu:Meleg%3F|20|Anna|0.2";
    let answers = read(link).unwrap();
    let touchpoints = answers.touchpoints.unwrap();
    assert_eq!((touchpoints.len(), touchpoints[0].received), (1, Some(4.0)));
    assert_eq!(touchpoints[0].label, Wording::plain("At the door"));
    let actions = answers.actions.unwrap();
    assert_eq!(actions[0].label.as_ref().unwrap().in_language("hu"), "Meleg?");
    // What the host has no more is left out.
    let answers = read("1;pizza;touchpoints=gone,door").unwrap();
    assert_eq!(answers.touchpoints.unwrap().len(), 1);
}

#[test]
fn each_widget_finds_its_own_link() {
    let wash = model(&value(&file("models/car-wash.json"))).content;
    let document = crate::speak::with(pizza(), "/id", value("\"car-wash\""));
    let planning = planning(&document).content;
    for fragment in [
        "#worthwhile-plan=1;car-wash;lever=time&worthwhile=1;car-wash;amounts.clean=20",
        "#worthwhile=1;car-wash;amounts.clean=20&worthwhile-plan=1;car-wash;lever=time&x=1",
    ] {
        assert_eq!(planner_link_for(&planning, fragment), Some("1;car-wash;lever=time"));
        assert_eq!(link_for(&wash, fragment), Some("1;car-wash;amounts.clean=20"));
    }
    assert_eq!(planner_link_for(&planning, "#worthwhile=1;car-wash;amounts.clean=20"), None);
    assert_eq!(link_for(&wash, "#worthwhile-plan=1;car-wash;lever=time"), None);
    assert_eq!(planner_link_for(&planning, "#worthwhile-plan=1;taxi;lever=time"), None);
}

#[test]
fn a_broken_link_is_told_at_its_place() {
    let faults = |link: &str| read(link).unwrap_err().join(" · ");
    assert_eq!(faults("2;pizza"), "version: version");
    assert_eq!(faults(""), "version: not-finite");
    assert_eq!(faults("1;pizza;lever=price"), "planner.lever: not-one-of");
    assert_eq!(faults("1;pizza;time.best=soon"), "planner.time.best: not-finite");
    assert_eq!(faults("1;pizza;time.best"), "planner.time.best: not-finite");
    assert_eq!(faults("1;pizza;time.best=1;time.best=2"), "planner.time.best: twice");
    assert_eq!(faults("1;pizza;time.mustBe=1"), "planner.time.mustBe: wrong-kind");
    assert_eq!(faults("1;pizza;time=5"), "planner.time: wrong-kind");
    assert_eq!(faults("1;pizza;time.observed=3,x"), "planner.time.observed[1]: not-finite");
    assert_eq!(
        faults("1;pizza;touchpoints=;touchpoints.a=A"),
        "planner.touchpoints: twice · planner.touchpoints: wrong-kind"
    );
    assert_eq!(faults("1;pizza;touchpoints.a=A||9"), "planner.touchpoints[0].desired: too-large");
    assert_eq!(
        faults("1;pizza;touchpoints.a=A;touchpoints.a=B"),
        "planner.touchpoints[1].id: taken-id"
    );
    assert_eq!(faults("1;pizza;touchpoints.A=A"), "planner.touchpoints[0].id: not-an-id");
    assert_eq!(faults("1;pizza;actions.a=call"), "planner.actions[0].when: missing");
    assert_eq!(
        faults("1;pizza;actions.a=call|e:x|2"),
        "planner.actions[0].label.e: not-a-language"
    );
    assert!(read("1;pizza;;unknown=3;after.unknown=2;").is_ok());
    assert_eq!(read("1;pizza;touchpoints=;actions=").unwrap().actions, Some(vec![]));
}
