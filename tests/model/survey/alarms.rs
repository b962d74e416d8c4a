//! How often nothing is called a change: simulated surveys in which nothing changed (method 7.8 and 7.9).

use worthwhile::model::survey::*;

use super::speak::{People, assessment, car_wash, in_wave, of, response};

/// So many people of one group in a wave, who differ as always.
fn group(random: &mut People, people: usize, mean: f64) -> Moments {
    (0..people).map(|_| random.figure(mean, 6.0)).collect()
}

/// The share of series without any change in which the chart raises an alarm.
fn false_alarms(waves: usize, people: usize, runs: u64) -> f64 {
    let alarms = (0..runs).filter(|seed| {
        let mut random = People::seeded(*seed);
        let waves: Vec<_> = (0..waves).map(|_| vec![group(&mut random, people, 18.0)]).collect();
        control_chart(&waves, &Covariances::default()).iter().any(|point| point.is_alarm)
    });
    alarms.count() as f64 / runs as f64
}

#[test]
fn four_to_twenty_waves_without_a_change_raise_few_alarms() {
    for (waves, people, runs) in
        [(4, 50, 400), (8, 50, 400), (12, 50, 300), (20, 50, 300), (4, 5, 500), (20, 5, 500)]
    {
        let share = false_alarms(waves, people, runs);
        assert!(share <= 0.05, "{waves} waves of {people}: {share}");
    }
}

#[test]
fn a_mix_of_people_that_moves_raises_few_alarms() {
    // Two personas of 20 and 10, first half and half, and in the end one to four.
    let alarms = (0..300).filter(|seed| {
        let mut random = People::seeded(*seed);
        let waves: Vec<_> = (0..12)
            .map(|wave| {
                let dear = 30 - 2 * wave.min(9);
                vec![group(&mut random, dear, 20.0), group(&mut random, 60 - dear, 10.0)]
            })
            .collect();
        control_chart(&waves, &Covariances::default()).iter().any(|point| point.is_alarm)
    });
    let alarms = alarms.count();
    assert!(alarms <= 15, "{alarms} of 300");
}

/// Waves of a panel: the same people, each with a mean of their own, of whom a share comes back. The later waves
/// are higher by `change`.
fn panel(waves: usize, people: usize, back: f64, change: f64, seed: u64) -> Assessment {
    let mut random = People::seeded(seed);
    let means: Vec<f64> = (0..people).map(|_| random.figure(18.0, 6.0)).collect();
    let mut said = Vec::new();
    for wave in 0..waves {
        for (person, mean) in means.iter().enumerate() {
            let known = random.share() < back;
            let mean = if known { *mean } else { random.figure(18.0, 6.0) };
            let worth = mean + random.figure(if wave > 0 { change } else { 0.0 }, 2.0);
            let mut answer = in_wave(&wave.to_string(), response(&[], Some(worth)));
            answer.respondent = known.then(|| person.to_string());
            said.push(of(if person % 2 == 0 { "careful" } else { "hurried" }, answer));
        }
    }
    assessment(&car_wash(), said)
}

fn share_of(runs: u64, alarms: impl Fn(u64) -> bool) -> f64 {
    (0..runs).filter(|seed| alarms(*seed)).count() as f64 / runs as f64
}

#[test]
fn a_panel_without_a_change_is_seldom_called_one() {
    for back in [1.0, 0.6] {
        let drifts = share_of(400, |seed| {
            let outcome = panel(2, 20, back, 0.0, seed);
            outcome.drift(0, 1, 0.0).unwrap().alarms().count() > 0
        });
        assert!(drifts <= 0.07, "{back} come back: {drifts}");
        let slow = share_of(150, |seed| {
            let points = panel(8, 20, back, 0.0, seed).control_chart(Subject::Stated);
            points.iter().any(|point| point.is_alarm)
        });
        assert!(slow <= 0.05, "{back} come back: {slow}");
    }
}

#[test]
fn a_panel_sees_what_strangers_could_not_tell() {
    let seen = |back: f64, name: bool| {
        share_of(60, |seed| {
            let outcome = panel(6, 20, back, 1.5, seed);
            let slow = outcome.control_chart(Subject::Stated).iter().any(|point| point.is_alarm);
            if name { outcome.drift(0, 5, 0.0).unwrap().alarms().count() > 0 } else { slow }
        })
    };
    let (panel, strangers) = (seen(1.0, true), seen(0.0, true));
    assert!(panel > 0.5 && strangers < 0.3, "{panel} and {strangers}");
    assert!(seen(1.0, false) > seen(0.0, false), "on the chart too");
}
