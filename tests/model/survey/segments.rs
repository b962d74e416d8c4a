//! Groups beside each other, also where there is little to go by (method 7.3 and 7.4).

use worthwhile::model::survey::*;

use super::speak::{assessment, car_wash, moments, near, of, response};

#[test]
fn few_answers_say_how_few_they_are() {
    assert_eq!(moments(&[]).footing(), None);
    let one = moments(&[18.0]);
    assert_eq!(
        (one.mean(), one.interval(), one.footing()),
        (Some(18.0), None, Some(Footing::Single))
    );
    let few = moments(&[18.0, 20.0]);
    assert_eq!(few.footing(), Some(Footing::VeryFew));
    let interval = few.interval().unwrap();
    near(interval.high - 19.0, 12.706_204_736, 1e-6);
    assert_eq!(moments(&[1.0; 5]).footing(), Some(Footing::Enough));
}

#[test]
fn the_same_answer_everywhere_leaves_nothing_to_test() {
    let same = moments(&[3.0; 6]);
    assert!(same.all_same());
    assert_eq!(same.interval().map(|interval| (interval.low, interval.high)), Some((3.0, 3.0)));
    let difference = Difference::welch(&same, &moments(&[4.0; 6])).unwrap();
    assert_eq!((difference.difference, difference.p()), (-1.0, None));
    assert_eq!(difference.finding(), Finding::Untested(Untested::AllTheSame));
    // One side that differs is enough.
    assert!(Difference::welch(&same, &moments(&[4.0, 5.0])).unwrap().p().is_some());
    assert_eq!(Variance::welch(&[same, moments(&[4.0; 3]), moments(&[1.0, 2.0])]), None);
    assert_eq!(Variance::plain(&[same, same]), None);
}

#[test]
fn a_single_answer_is_no_group() {
    let difference = Difference::welch(&moments(&[3.0]), &moments(&[4.0, 5.0])).unwrap();
    assert_eq!(difference.finding(), Finding::Untested(Untested::TooFew));
    assert_eq!(Difference::welch(&moments(&[]), &moments(&[4.0])), None);
}

#[test]
fn families_and_students_really_differ() {
    let families = [17.0, 19.0, 15.0, 21.0, 18.0, 20.0, 16.0, 18.0, 18.0];
    let students = [11.0, 10.0, 12.0, 9.0, 13.0, 11.0, 11.0, 10.0, 12.0];
    let segments = Segments::new(&[moments(&students), moments(&families), moments(&[])]);
    assert_eq!(segments.overall, None, "two groups need no overall test");
    let pair = segments.pairs[0];
    assert_eq!((segments.pairs.len(), pair.groups, pair.finding), (1, (1, 0), Finding::Real));
    near(pair.difference.difference, 7.0, 1e-12);
}

#[test]
fn of_three_groups_a_pair_differs_only_if_all_do() {
    let groups = [[10.0, 12.0, 11.0], [11.0, 13.0, 12.0], [10.5, 12.5, 11.4]].map(|g| moments(&g));
    let segments = Segments::new(&groups);
    assert_eq!((segments.pairs.len(), segments.overall.is_some()), (3, true));
    assert!(segments.pairs.iter().all(|pair| pair.finding == Finding::NotSure));
    assert!(segments.pairs.iter().all(|pair| pair.p >= pair.difference.p()), "Holm");
}

#[test]
fn each_persona_is_a_group_and_strangers_are_the_last() {
    let model = car_wash();
    let said = [
        of("careful", response(&[], Some(20.0))),
        of("hurried", response(&[], Some(10.0))),
        of("nobody", response(&[], Some(1.0))),
        response(&[], Some(3.0)),
    ];
    let outcome = assessment(&model, said);
    let counts: Vec<_> = outcome.said().iter().map(|said| said.stated.count()).collect();
    assert_eq!(counts.len(), model.personas.len() + 1);
    assert_eq!(counts.last(), Some(&2));
    assert_eq!(counts.iter().sum::<usize>(), 4);
    assert_eq!(outcome.said_by_all().stated.mean(), Some(8.5));
}

#[test]
fn what_was_not_touched_is_the_host_s_and_not_theirs() {
    let model = car_wash();
    let outcome = assessment(&model, [response(&[("clean", 12.0)], Some(5.0))]);
    let said = outcome.said_by_all();
    let answered: Vec<_> = said.elements.iter().map(|said| said.amount.count()).collect();
    assert_eq!(answered.iter().sum::<usize>(), 1);
    assert_eq!(said.elements[0].amount.mean(), Some(12.0));
}

#[test]
fn a_response_that_stands_for_three_counts_as_three() {
    let mut heavy = response(&[], Some(10.0));
    heavy.weight = Weight::new(3.0).unwrap();
    let outcome = assessment(&car_wash(), [heavy, response(&[], Some(2.0))]);
    let stated = outcome.said_by_all().stated;
    assert_eq!((stated.mean(), stated.effective()), (Some(8.0), 1.6));
    assert!(Weight::new(0.0).is_err() && Weight::new(f64::NAN).is_err());
}
