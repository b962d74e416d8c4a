//! What the planner says about its worth: equations that compute as they are written, sums that add up, whole people.

use worthwhile::document::{json, read_planner_model};
use worthwhile::model::planner::*;
use worthwhile::text::{LANGUAGES, PlannerSentences, Text};

use crate::english::Dollars;

/// Reads an equation of numbers, amounts and shares out of a hundred.
struct Reader<'a> {
    rest: &'a str,
    /// What stands before and behind a share.
    around: (&'a str, &'a str),
}

impl Reader<'_> {
    fn take(&mut self, sign: &str) -> bool {
        let taken = self.rest.strip_prefix(sign);
        self.rest = taken.unwrap_or(self.rest);
        taken.is_some()
    }

    fn sum(&mut self) -> f64 {
        let mut sum = self.product();
        loop {
            if self.take(" + ") {
                sum += self.product();
            } else if self.take(" − ") {
                sum -= self.product();
            } else {
                return sum;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut product = self.factor();
        while self.take(" × ") {
            product *= self.factor();
        }
        product
    }

    fn factor(&mut self) -> f64 {
        if self.take("−") {
            return -self.factor();
        }
        self.take("+");
        if self.take("(") {
            let inner = self.sum();
            assert!(self.take(")"), "{}", self.rest);
            return inner;
        }
        let (before, behind) = self.around;
        let is_share = !before.is_empty() && self.take(before);
        self.take("$");
        let end = self.rest.find(|c: char| !c.is_ascii_digit() && c != '.');
        let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        let number: f64 = number.parse().unwrap();
        let is_share = is_share || (!behind.is_empty() && self.take(behind));
        if is_share { number / 100.0 } else { number }
    }
}

fn computed(equation: &str, text: &Text) -> f64 {
    let around = text.share().split_once("{share}").unwrap();
    let mut reader = Reader { rest: equation, around };
    let value = reader.sum();
    assert_eq!(reader.rest, "", "{equation}");
    value
}

fn amount(shown: &str) -> f64 {
    shown.replace(['$', '+'], "").replace('−', "-").parse().unwrap()
}

/// Answers that give each effect a figure, and each promise of today another one.
fn busy(planner: &Planner) -> PlannerAnswers {
    let mut answers = PlannerAnswers::default();
    for (figure, value) in [
        (Figure::LeaveOverPromise, 0.013),
        (Figure::LeaveOverGaps, 0.027),
        (Figure::SavedByFirstDay, 0.15),
        (Figure::KeptByActions, 0.007),
        (Figure::StaySilent, 0.4),
        (Figure::StayFast, 0.85),
        (Figure::StayPoor, 0.2),
        (Figure::CostThen, 1.3),
        (Figure::TimeCautionPrice, 0.37),
    ] {
        answers.figures.set(figure, value).unwrap();
    }
    let mut touchpoints = planner.touchpoints.clone();
    touchpoints.iter_mut().step_by(2).for_each(|touchpoint| touchpoint.repair = Some(0.07));
    answers.touchpoints = Some(touchpoints);
    answers
}

/// Every built-in plan as it is, busy, by the month, with each lever and with far too much kept; in every language.
fn everything(mut check: impl FnMut(&str, &PlannerSentences)) {
    for file in std::fs::read_dir("models").unwrap() {
        let path = file.unwrap().path();
        let document = json::parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let Ok(read) = read_planner_model(&document) else { continue };
        let planning = read.content;
        let busy = busy(&planning.planner);
        let mut all = vec![PlannerAnswers::default(), busy.clone()];
        all.push(PlannerAnswers { period: Some(Period::Month), ..busy.clone() });
        all.extend(Lever::EACH.map(|lever| PlannerAnswers { lever: Some(lever), ..busy.clone() }));
        let mut capped = busy;
        capped.figures.set(Figure::KeptByActions, 0.9).unwrap();
        all.push(capped);
        for answers in &all {
            let plan = plan(&planning.planner, answers);
            for language in LANGUAGES {
                let (text, planning, tag) = (Text::from(language), &planning, language.tag);
                let words = PlannerSentences {
                    text: &text,
                    numbers: &Dollars,
                    language: tag,
                    planning,
                    answers,
                    plan: &plan,
                };
                check(&format!("{} {tag} {answers:?}", path.display()), &words);
            }
        }
    }
}

#[test]
fn each_equation_computed_as_it_is_written_gives_the_amount_shown() {
    let mut seen = std::collections::BTreeSet::new();
    everything(|place, words| {
        let shares = words.plan_shares();
        for share in &shares {
            if share.equation.is_empty() {
                continue;
            }
            let value = computed(&share.equation, words.text);
            let off = (value - amount(&share.amount)).abs();
            // Half of the step, which a thousandth of the bill is at the least and its hundredth at the most.
            let bill = words.plan.figures.get(Figure::Bill).unwrap();
            let half = if share.amount.contains('.') { 0.005 } else { (bill / 200.0).max(0.5) };
            let most = if share.sign == " = " { 1e-6 * value.abs() } else { half } + 1e-6;
            assert!(off <= most, "{place}: {value} {share:?}");
            seen.insert(format!("{:?}", share.part));
        }
        assert_eq!(shares.last().unwrap().sign, " = ", "{place}");
        for [_, equation, _, shown] in words.plan_basis() {
            if !equation.is_empty() {
                let off = (computed(&equation, words.text) - amount(&shown)).abs();
                assert!(off <= 0.005 + 1e-6, "{place}: {equation} {shown}");
            }
        }
    });
    // With their sum, and without money that is given back, because no built-in model quotes fixed prices.
    assert_eq!(seen.len(), 17, "{seen:?}");
}

#[test]
fn the_parts_add_up_to_the_sum_exactly_as_shown_and_close_to_the_exact_one() {
    everything(|place, words| {
        let shares = words.plan_shares();
        let (net, parts) = shares.split_last().unwrap();
        let sum: f64 = parts.iter().map(|share| amount(&share.amount)).sum();
        assert!((sum - amount(&net.amount)).abs() < 1e-6, "{place}: {sum} {net:?}");
        let exact = words.plan.worth.as_ref().unwrap();
        let size: f64 = exact.parts.iter().map(|share| share.money.abs()).sum();
        let near = (0.5 + size * 0.005) * parts.len() as f64;
        assert!((exact.net - net.money).abs() <= near, "{place}: {} {net:?}", exact.net);
        for (share, exact) in parts.iter().zip(&exact.parts) {
            assert_eq!(share.part, Some(exact.part));
        }
        // The calculation ends with the amount of the headline and of the waterfall.
        let rows = words.plan_calculation();
        assert!(rows.last().unwrap().ends_with(&format!(" = {}", net.amount)), "{place}: {rows:?}");
    });
}

#[test]
fn people_are_whole_and_every_place_is_filled() {
    everything(|place, words| {
        let mut lines = words.plan_lines();
        lines.push(words.plan_answer());
        lines.extend(words.plan_unknown());
        for part in [Part::Promises, Part::Saved, Part::Gaps, Part::Kept] {
            lines.push(words.effect(part));
        }
        for line in &lines {
            assert!(!line.contains(['{', '}', '|']), "{place}: {line}");
        }
        let all = words.plan.worth.as_ref().unwrap().customers.round().to_string();
        for line in words.plan_lines().iter().filter(|line| line.contains(&all)) {
            assert!(!line.contains('.') || line.matches('.').count() == 1, "{place}: {line}");
        }
    });
}

#[test]
fn a_dental_practice_hears_what_its_plan_brings() {
    let document = std::fs::read_to_string("models/dental-care.json").unwrap();
    let planning = read_planner_model(&json::parse(&document).unwrap()).unwrap().content;
    let text = Text::from(&LANGUAGES[0]);
    let told = |answers: &PlannerAnswers| {
        let plan = plan(&planning.planner, answers);
        let (numbers, language, planning) = (&Dollars, "en", &planning);
        let words =
            PlannerSentences { text: &text, numbers, language, planning, answers, plan: &plan };
        (
            words.plan_answer(),
            words.plan_lines(),
            words.effect(Part::Promises),
            words.plan_unknown(),
        )
    };
    let (answer, lines, promises, unknown) = told(&PlannerAnswers::default());
    assert_eq!(answer, "The plan brings about $330 a year.");
    assert_eq!(lines[0], "It keeps 2 more of your 60 customers a year.");
    assert_eq!(Some(&lines[1]), unknown.as_ref());
    assert_eq!(
        unknown.unwrap(),
        "Not counted yet, because nobody has said what it brings: orders not cancelled, complaints you hear first, kept by later actions."
    );
    assert_eq!(promises, "The plan changes nothing about this yet.");
    let mut answers = PlannerAnswers::default();
    answers.figures.set(Figure::KeptByActions, 0.02).unwrap();
    answers.figures.set(Figure::CostThen, 20.0).unwrap();
    let (answer, lines, promises, _) = told(&answers);
    assert_eq!(answer, "The plan costs about $437 a year more than it brings.");
    assert_eq!(
        lines[0],
        "It keeps 3 more of your 60 customers a year. To pay for itself it would have to keep 5."
    );
    assert_eq!(promises, "The plan changes nothing about this yet.");
}

#[test]
fn no_row_changes_because_another_one_does() {
    let document = std::fs::read_to_string("models/pizza-delivery.json").unwrap();
    let planning = read_planner_model(&json::parse(&document).unwrap()).unwrap().content;
    let text = Text::from(&LANGUAGES[0]);
    let rows = |further: f64| {
        let mut answers = PlannerAnswers::default();
        answers.figures.set(Figure::CostThen, further).unwrap();
        let plan = plan(&planning.planner, &answers);
        let (numbers, language, planning) = (&Dollars, "en", &planning);
        let words = PlannerSentences {
            text: &text,
            numbers,
            language,
            planning,
            answers: &answers,
            plan: &plan,
        };
        let shares = words.plan_shares().into_iter();
        let others = shares.filter(|it| ![None, Some(Part::Further)].contains(&it.part));
        others.map(|it| it.amount).collect::<Vec<_>>()
    };
    assert!(rows(1.0).len() > 3);
    assert_eq!(rows(1.0), rows(100_000.0));
}
