//! Figures by name, and answers over what the host says.

use worthwhile::model::planner::*;
use worthwhile::model::{Id, InputError};

use super::speak::{levels, observed, planned, planner};

#[test]
fn every_figure_is_listed_in_its_place_under_its_own_name() {
    for (at, about) in FIGURES.iter().enumerate() {
        assert_eq!(about.figure as usize, at, "{}.{}", about.section, about.name);
        assert_eq!(about.figure.about().name, about.name);
        let same = |other: &&&About| (other.section, other.name) == (about.section, about.name);
        assert_eq!(FIGURES.iter().filter(same).count(), 1, "{}.{}", about.section, about.name);
        assert!(about.least < about.greatest);
        assert!(about.default.is_none_or(|x| about.least <= x && x <= about.greatest));
    }
}

#[test]
fn only_shown_conventions_have_a_default() {
    let with_default = FIGURES.iter().filter(|about| about.default.is_some());
    let named: Vec<_> = with_default.map(|about| (about.name, about.default.unwrap())).collect();
    let shown = [
        ("worth", 1.0),
        ("gain", 0.5),
        ("pain", 2.0),
        ("habit", 0.3),
        ("visits", 7.0),
        ("wordOfMouth", 1.0),
        ("discount", 0.1),
        ("referred", 0.0),
    ];
    assert_eq!(named, shown);
}

#[test]
fn figures_keep_their_bounds() {
    let mut figures = Figures::default();
    assert_eq!(
        figures.set(Figure::Gain, -1.5),
        Err(InputError::TooSmall { value: -1.5, min: -1.0 })
    );
    assert_eq!(
        figures.set(Figure::Stay, 1.0),
        Err(InputError::TooLarge { value: 1.0, max: 0.9999 })
    );
    assert_eq!(figures.set(Figure::Bill, f64::NAN), Err(InputError::NotFinite));
    assert_eq!(figures, Figures::default());
    figures.set(Figure::Gain, 0.25).unwrap();
    assert_eq!(figures.get(Figure::Gain), Some(0.25));
    figures.clear(Figure::Gain);
    assert_eq!((figures.given(Figure::Gain), figures.get(Figure::Gain)), (None, Some(0.5)));
}

#[test]
fn answers_go_before_what_the_host_says() {
    let host = Planner {
        levels: levels(&[(1.0, 0.7, 0.0), (2.0, 0.3, 1.0)]),
        observed_cost: observed(&[1.0, 2.0, 3.0]),
        ..planner(&[(Figure::Orders, 10.0), (Figure::OrderMargin, 5.0)])
    };
    assert_eq!(plan(&host, &PlannerAnswers::default()), planned(&host));
    let mut answers = PlannerAnswers {
        observed_cost: Some(observed(&[4.0, 5.0, 6.0])),
        shares: vec![0.2],
        ..PlannerAnswers::default()
    };
    answers.figures.set(Figure::Orders, 20.0).unwrap();
    let plan = plan(&host, &answers);
    assert_eq!(plan.figures.get(Figure::Orders), Some(20.0));
    assert_eq!(plan.figures.get(Figure::OrderMargin), Some(5.0));
    assert_eq!(plan.of(Lever::Cost).unwrap().basis.delivery.ends(), (4.0, 6.0));
    let shares: Vec<f64> = host.levels(&answers).iter().map(|level| level.share).collect();
    assert_eq!(shares, [0.2, 0.3]);
}

#[test]
fn levels_without_any_share_are_no_delivery() {
    let host = Planner { levels: levels(&[(1.0, 0.0, 0.0)]), ..planner(&[]) };
    assert_eq!(planned(&host).of(Lever::Service), None);
}

#[test]
fn answers_without_money_keep_everything_else() {
    let action = |id: &str, cost: f64| Action {
        id: Id::new(id).unwrap(),
        kind: ActionKind::Letter,
        label: None,
        when: 24.0,
        who: None,
        cost,
        words: None,
    };
    let host = Planner { actions: vec![action("letter", 2.0)], ..planner(&[]) };
    let given = planner(&[(Figure::Orders, 20.0), (Figure::TimeSaid, 30.0), (Figure::Stay, 0.9)]);
    let rest = PlannerAnswers {
        lever: Some(Lever::Time),
        figures: given.figures,
        observed_time: Some(observed(&[4.0, 5.0])),
        actions: Some(vec![action("letter", 2.0), action("call", 0.0)]),
        ..PlannerAnswers::default()
    };
    assert_eq!(rest.without_money(&host), rest);
    let mut answers = rest.clone();
    for about in FIGURES.iter().filter(|about| about.unit == FigureUnit::Money) {
        answers.figures.set(about.figure, 7.0).unwrap();
    }
    answers.observed_cost = Some(observed(&[7.0]));
    answers.actions = Some(vec![action("letter", 7.0), action("call", 7.0)]);
    assert_eq!(answers.without_money(&host), rest);
}
