//! Changes from wave to wave (method 7.8 to 7.10).

use worthwhile::model::survey::*;

use super::speak::{assessment, car_wash, element, in_wave, near, of, response};

/// Answers of one persona in one wave, a little apart from each other.
fn wave(wave: &str, persona: &str, people: usize, worth: f64) -> Vec<Response> {
    let off = |at: usize| (at % 5) as f64 - 2.0;
    (0..people).map(|at| of(persona, in_wave(wave, response(&[], Some(worth + off(at)))))).collect()
}

#[test]
fn waves_stand_in_the_order_in_which_people_count() {
    let mut waves =
        ["wave 10", "wave 2", "2026-11", "2026-3", "2026-03"].map(|w| Wave::new(w).unwrap());
    waves.sort();
    let names: Vec<_> = waves.iter().map(Wave::as_str).collect();
    assert_eq!(names, ["2026-03", "2026-3", "2026-11", "wave 2", "wave 10"]);
    assert_eq!((Wave::new("  "), Wave::new(&"x".repeat(41))), (None, None));
}

#[test]
fn another_mix_of_people_is_no_change() {
    // Families 20 and commuters 10, both times; but in spring they came three to one, in autumn one to three.
    let said = [
        wave("2026-04", "careful", 30, 20.0),
        wave("2026-04", "hurried", 10, 10.0),
        wave("2026-10", "careful", 10, 20.0),
        wave("2026-10", "hurried", 30, 10.0),
    ];
    let outcome = assessment(&car_wash(), said.concat());
    let all = outcome.said_by_all();
    near(all.stated.mean().unwrap(), 15.0, 1e-9);
    let drift = outcome.drift(0, 1, MATERIAL).unwrap();
    assert_eq!(drift.alarms().count(), 0);
    let over_all = drift.changes.iter().find(|change| change.group.is_none()).unwrap();
    near(over_all.before, 17.5, 1e-12);
    near(over_all.difference.difference, 0.0, 1e-12);
}

#[test]
fn an_alarm_is_sure_and_matters() {
    let said = |change: f64, people| {
        let said =
            [wave("1", "careful", people, 20.0), wave("2", "careful", people, 20.0 + change)];
        assessment(&car_wash(), said.concat()).drift(0, 1, MATERIAL).unwrap()
    };
    let change = |drift: &Drift| (drift.changes[0].finding, drift.changes[0].material);
    assert_eq!(change(&said(5.0, 30)), (Finding::Real, true));
    assert_eq!(said(5.0, 30).alarms().count(), 1);
    assert_eq!(change(&said(1.5, 200)), (Finding::Real, false), "sure, and too little");
    assert_eq!(change(&said(2.2, 3)), (Finding::NotSure, true), "enough, and not sure");
    assert_eq!(said(1.5, 200).alarms().count() + said(2.2, 3).alarms().count(), 0);
}

#[test]
fn so_many_answers_are_needed_to_see_what_matters() {
    let said = [wave("1", "careful", 10, 20.0), wave("2", "careful", 10, 20.5)].concat();
    let change = assessment(&car_wash(), said).drift(0, 1, MATERIAL).unwrap().changes[0];
    // Variance 20 / 9, change 2: 16 · 2.222 / 4.
    assert_eq!(change.needed, Some(9.0));
    assert_eq!(needed(0.0, 1.0), None);
    assert_eq!(needed(1.0, 0.0), None);
}

#[test]
fn people_who_are_in_one_wave_only_are_named() {
    let said = [
        wave("1", "careful", 5, 20.0),
        wave("2", "careful", 5, 20.0),
        wave("2", "hurried", 5, 9.0),
    ];
    let model = car_wash();
    let outcome = assessment(&model, said.concat());
    let drift = outcome.drift(0, 1, MATERIAL).unwrap();
    let commuter = outcome.group_of(worthwhile::model::Id::new("hurried").as_ref());
    assert_eq!(drift.unmatched, [commuter]);
    assert_eq!(drift.changes.len(), 1, "one group needs no second line");
}

#[test]
fn a_group_of_one_is_not_tested() {
    let said = [
        wave("1", "careful", 5, 20.0),
        wave("1", "hurried", 1, 20.0),
        wave("2", "careful", 5, 30.0),
        wave("2", "hurried", 1, 20.0),
    ];
    let drift = assessment(&car_wash(), said.concat()).drift(0, 1, MATERIAL).unwrap();
    let over_all = drift.changes.iter().find(|change| change.group.is_none()).unwrap();
    assert_eq!(over_all.finding, Finding::Untested(Untested::TooFew));
}

#[test]
fn the_same_people_are_compared_with_themselves() {
    let people = [10.0, 20.0, 30.0, 40.0];
    let said = people.iter().enumerate().flat_map(|(at, worth)| {
        [("1", *worth), ("2", worth + 1.0 + 0.1 * at as f64)].map(|(wave, worth)| Response {
            respondent: Some(format!("person {at}")),
            ..in_wave(wave, response(&[], Some(worth)))
        })
    });
    let outcome = assessment(&car_wash(), said.collect::<Vec<_>>());
    let change = outcome.drift(0, 1, 0.0).unwrap().changes[0];
    near(change.difference.difference, 1.15, 1e-12);
    assert_eq!((change.same_people, change.finding), (4, Finding::Real));
    // The same answers of people who gave no name could be anybody's.
    let strangers = people.iter().enumerate().flat_map(|(at, worth)| {
        [("1", *worth), ("2", worth + 1.0 + 0.1 * at as f64)]
            .map(|(wave, worth)| in_wave(wave, response(&[], Some(worth))))
    });
    let change =
        assessment(&car_wash(), strangers.collect::<Vec<_>>()).drift(0, 1, 0.0).unwrap().changes[0];
    assert_eq!((change.same_people, change.finding), (0, Finding::NotSure));
    assert_eq!(outcome.drift(0, 7, 0.0), None);
}

/// A thousand answers with this mean, of which the mean has a variance of 1.
fn thousand(mean: f64) -> Moments {
    let off = f64::sqrt(999.0);
    (0..1_000).map(|at| if at % 2 == 0 { mean + off } else { mean - off }).collect()
}

fn chart(waves: &[Vec<Moments>]) -> Vec<ControlPoint> {
    control_chart(waves, &Covariances::default())
}

#[test]
fn a_slow_drift_shows_on_the_control_chart_only() {
    // Each wave a little more; the variance of each mean is 1.
    let waves: Vec<_> = (0..12).map(|at| vec![thousand(10.0 + 0.5 * f64::from(at))]).collect();
    let points = chart(&waves);
    assert_eq!(points.len(), 11);
    // By hand: z₁ = 0.2 · 10.5 + 0.8 · 10, reach 3 √(0.2 / 1.8 · (1 − 0.64) + 0.2²), all but for Student.
    near(points[0].smoothed, 10.1, 1e-9);
    near(points[0].reach, 3.0 * f64::sqrt(0.08), 5e-3);
    let factor = 0.2 / 1.8 * (1.0 - f64::powi(0.8, 22)) + f64::powi(1.0 - f64::powi(0.8, 11), 2);
    near(points[10].reach, 3.0 * factor.sqrt(), 1e-2);
    assert!(!points[0].is_alarm && points[10].is_alarm, "{points:?}");
    assert_eq!(chart(&waves[..2]), []);
    let still = vec![vec![thousand(10.0)]; 20];
    assert!(chart(&still).iter().all(|point| !point.is_alarm));
}

#[test]
fn another_mix_of_people_is_no_slow_drift() {
    // Families 20 and commuters 10 in every wave, first half and half, and then one to four.
    let group = |mean: f64, people: usize| -> Moments {
        (0..people).map(|at| mean + if at % 2 == 0 { 1.0 } else { -1.0 }).collect()
    };
    let mut waves = vec![vec![group(20.0, 50), group(10.0, 50)]];
    waves.extend(vec![vec![group(20.0, 20), group(10.0, 80)]; 7]);
    let points = chart(&waves);
    assert!(points.iter().all(|point| !point.is_alarm && (point.mean - 15.0).abs() < 1e-9));
    // A group that is gone later, or of one person, is not compared.
    waves.push(vec![group(20.0, 20), group(10.0, 1)]);
    assert_eq!(chart(&waves).last().map(|point| point.mean), Some(15.0));
    waves.push(vec![Moments::default(), group(10.0, 1)]);
    assert_eq!(chart(&waves).len(), 8, "a wave without anybody to compare has no point");
}

/// R's `sleep`, as two waves of the same ten people.
fn sleep_waves() -> Assessment {
    let both = super::speak::groups("sleep", "group", "extra");
    let said = both.iter().enumerate().flat_map(|(wave, figures)| {
        figures.iter().enumerate().map(move |(person, extra)| Response {
            respondent: Some(person.to_string()),
            ..in_wave(&(wave + 1).to_string(), response(&[], Some(*extra)))
        })
    });
    assessment(&car_wash(), said.collect::<Vec<_>>())
}

#[test]
fn a_panel_is_judged_as_a_panel() {
    // R: t.test(extra ~ group, sleep, paired = TRUE) (method C61).
    let outcome = sleep_waves();
    let drift = outcome.drift(0, 1, MATERIAL).unwrap();
    let change = drift.changes[0];
    near(change.difference.t().unwrap(), 4.062_128, 1e-6);
    near(change.difference.freedom().unwrap(), 9.0, 1e-9);
    near(change.p.unwrap(), 0.002_833, 1e-6);
    assert_eq!((change.same_people, change.is_alarm()), (10, true));
    // 8 s² / Δ² of the differences: s² = 1.5129, Δ = 0.075.
    assert_eq!(change.needed, Some((8.0 * 1.512_888_9 / 0.075_f64.powi(2)).ceil()));
}

#[test]
fn some_of_the_same_people_are_some_of_a_panel() {
    // Derrick, Toher & White 2017: two samples of sixteen, of which eight are in both (method C62). R's package
    // Partiallyoverlapping gives these figures for unequal variances.
    let alone = [
        [20.0, 21.0, 16.0, 18.0, 14.0, 12.0, 14.0, 17.0],
        [10.0, 16.0, 18.0, 16.0, 15.0, 14.0, 13.0, 10.0],
    ];
    let both = [
        [14.0, 15.0, 18.0, 20.0, 11.0, 19.0, 14.0, 15.0],
        [15.0, 10.0, 15.0, 17.0, 13.0, 19.0, 12.0, 13.0],
    ];
    let of = |at: usize| alone[at].iter().chain(&both[at]).copied().collect::<Moments>();
    let mut pairs = Pairs::default();
    both[0].iter().zip(&both[1]).for_each(|(a, b)| pairs.push((*a, 1.0), (*b, 1.0)));
    let change = Difference::overlapping(&of(0), &of(1), &pairs).unwrap();
    near(change.t().unwrap(), 2.419_097_628_4, 1e-6);
    near(change.freedom().unwrap(), 18.422_332_269_3, 1e-6);
    near(change.p().unwrap(), 0.026, 5e-4);
}

#[test]
fn the_order_of_importance_is_compared() {
    let model = car_wash();
    let said = |wave, clean, paint, pride| {
        in_wave(wave, response(&[("clean", clean), ("paint", paint), ("pride", pride)], None))
    };
    let outcome = assessment(&model, [said("1", 14.0, 2.0, 3.0), said("2", 14.0, 5.0, 3.0)]);
    let importance = outcome.importance(0, 1).unwrap();
    near(importance.correlation.unwrap(), 0.5, 1e-12);
    assert_eq!(importance.places[0].element, element(&model, "clean"));
    assert_eq!((importance.places[2].before, importance.places[2].after), (3.0, 2.0));
}

#[test]
fn spearman_s_own_ties() {
    // Method C44, R: cor(c(1, 2, 2, 4), c(10, 30, 20, 40), method = "spearman").
    near(spearman(&[1.0, 2.0, 2.0, 4.0], &[10.0, 30.0, 20.0, 40.0]).unwrap(), 0.948_683_298, 1e-9);
    assert_eq!(spearman(&[1.0, 1.0], &[1.0, 2.0]), None);
}

#[test]
fn more_waves_than_can_be_kept_are_counted() {
    let said = (0..MOST_WAVES + 3).map(|at| in_wave(&at.to_string(), response(&[], Some(1.0))));
    let outcome = assessment(&car_wash(), said.collect::<Vec<_>>());
    assert_eq!((outcome.waves().count(), outcome.beyond_waves()), (MOST_WAVES, 3));
    assert_eq!(outcome.said_by_all().stated.count(), MOST_WAVES + 3);
}

#[test]
fn who_answers_for_ever_takes_no_more_memory() {
    let waves = 2 * MOST_WAVES;
    let answer = |at: usize| {
        let respondent = Some("somebody".to_owned());
        in_wave(&(at % waves).to_string(), Response { respondent, ..response(&[], Some(10.0)) })
    };
    // Everything that an assessment holds is in how it is shown.
    let written = |count| format!("{:?}", assessment(&car_wash(), (0..count).map(answer))).len();
    let (few, many) = (written(20 * waves), written(100 * waves));
    assert!(many < few + few / 20, "{few} letters tell of few answers, {many} of many");
}

#[test]
fn of_who_answers_twice_in_a_wave_the_first_answer_counts() {
    let person =
        |stated| Response { respondent: Some("a".to_owned()), ..response(&[], Some(stated)) };
    let said = [("1", 10.0), ("1", 50.0), ("2", 12.0), ("2", 90.0)];
    let named = |name: &str, wave, stated| Response {
        respondent: Some(name.to_owned()),
        ..in_wave(wave, response(&[], Some(stated)))
    };
    let said = said.map(|(wave, stated)| in_wave(wave, person(stated)));
    let others = [("b", 20.0, 23.0), ("c", 30.0, 31.0)];
    let others = others
        .iter()
        .flat_map(|(name, before, after)| [named(name, "1", *before), named(name, "2", *after)]);
    let outcome = assessment(&car_wash(), said.into_iter().chain(others).collect::<Vec<_>>());
    let change = outcome.drift(0, 1, 0.0).unwrap().changes[0];
    assert_eq!(change.same_people, 3);
}
