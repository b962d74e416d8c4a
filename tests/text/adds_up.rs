//! What is shown adds up, whatever the model, the persona, the situation and the language (method 4.9).

use std::sync::OnceLock;

use worthwhile::document::number::has_minor_unit;
use worthwhile::document::{in_region, json, read_model, region_for};
use worthwhile::model::calculator::{Answers, Model, Results, Side, Verdict, evaluate};
use worthwhile::text::{LANGUAGES, Numbers, Sentences, Sums, Text, add_up, calculation, ceiling};

use crate::english::{Dollars, WholeDollars};

/// A built-in model as it is written or in one of its regions, with the languages in which it is told.
struct Case {
    place: String,
    tags: Vec<&'static str>,
    model: Model,
}

fn models() -> impl Iterator<Item = Case> {
    let files = std::fs::read_dir("models").unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|it| it == "json")).flat_map(|path| {
        let document = json::parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut cases = Vec::new();
        for tag in LANGUAGES.iter().map(|language| language.tag) {
            let region = region_for(&document, None, None, tag);
            let place = format!("{} {region:?}", path.display());
            if let Some(case) = cases.iter_mut().find(|case: &&mut Case| case.place == place) {
                case.tags.push(tag);
                continue;
            }
            let model = read_model(&in_region(&document, region).unwrap()).unwrap().content;
            cases.push(Case { place, tags: vec![tag], model });
        }
        cases
    })
}

/// The answers of everybody in every situation.
fn everybody(model: &Model) -> Vec<Answers> {
    let personas =
        || std::iter::once(None).chain(model.personas.iter().map(|it| Some(it.id.clone())));
    let situations = model.situations.iter().map(|it| Some(it.id.clone()));
    let situations = std::iter::once(None).chain(situations);
    let answers = |situation: Option<_>| {
        personas().map(move |persona| Answers {
            persona,
            situation: situation.clone(),
            ..Answers::default()
        })
    };
    situations.flat_map(answers).collect()
}

/// A model with everybody's answers and what follows.
type Told = (Case, Vec<(Answers, Results)>);

/// Everybody's results, computed once for all tests.
fn results() -> &'static [Told] {
    static RESULTS: OnceLock<Vec<Told>> = OnceLock::new();
    RESULTS.get_or_init(|| {
        let all = models().map(|case| {
            let of = |answers| {
                let results = evaluate(&case.model, &answers);
                (answers, results)
            };
            let results = everybody(&case.model).into_iter().map(of).collect();
            (case, results)
        });
        all.collect()
    })
}

/// Everything that is told, with a place to name if it is wrong.
pub fn everything(mut check: impl FnMut(&str, &Sentences)) {
    for (Case { place, tags, model }, results) in results() {
        let numbers: &dyn Numbers =
            if has_minor_unit(&model.currency) { &Dollars } else { &WholeDollars };
        for (answers, results) in results {
            for language in LANGUAGES.iter().filter(|language| tags.contains(&language.tag)) {
                let place = format!("{place} {} {answers:?}", language.tag);
                let (text, language) = (Text::from(language), language.tag);
                check(
                    &place,
                    &Sentences { text: &text, numbers, language, model, answers, results },
                );
            }
        }
    }
}

/// An amount of dollars in cents; `None` if it is anything else.
fn cents(text: &str) -> Option<i64> {
    let (sign, digits) = match text.trim().strip_prefix('−') {
        Some(rest) => (-1, rest),
        None => (1, text.trim().trim_start_matches('+')),
    };
    let (whole, fraction) =
        digits.strip_prefix('$')?.split_once('.').unwrap_or((&digits[1..], "00"));
    Some(sign * (whole.parse::<i64>().ok()? * 100 + fraction.parse::<i64>().ok()?))
}

/// The sum of an equation of nothing but amounts, added and taken away.
fn computed(equation: &str) -> Option<i64> {
    let mut sum = 0;
    for part in equation.split(" + ") {
        for (at, amount) in part.split(" − ").enumerate() {
            sum += if at == 0 { cents(amount)? } else { -cents(amount)? };
        }
    }
    Some(sum)
}

#[test]
fn every_sum_and_difference_of_the_calculation_gives_the_figure_shown() {
    everything(|place, words| {
        let rows = [calculation(words), ceiling(words)].concat();
        let sums = rows.iter().filter_map(|row| Some((row, computed(&row.equation)?)));
        let mut seen = 0;
        for (row, sum) in sums {
            assert_eq!(cents(&row.result), Some(sum), "{place}: {} = {}", row.equation, row.result);
            seen += 1;
        }
        // Benefits, costs, value and advantage at the least.
        assert!(seen >= 4, "{place}: {rows:?}");
    });
}

#[test]
fn the_parts_of_each_side_add_up_to_it_and_both_to_the_value() {
    everything(|place, words| {
        for shown in [words.headline(), words.exact(), words.likeliest()] {
            let written = |amount: f64| cents(&words.money(amount, shown.step)).unwrap();
            let check = |elements: &[worthwhile::model::calculator::Element], sums: &Sums| {
                let side = |side| {
                    let lines = elements.iter().zip(&sums.lines);
                    lines
                        .filter(|(it, _)| it.side == side)
                        .map(|(_, line)| written(*line))
                        .sum::<i64>()
                };
                assert_eq!(side(Side::Benefit), written(sums.benefits), "{place}");
                let besides = written(sums.price) + written(sums.failures);
                assert_eq!(side(Side::Cost) + besides, written(sums.costs), "{place}");
                assert_eq!(
                    written(sums.benefits) - written(sums.costs),
                    written(sums.value),
                    "{place}"
                );
            };
            check(&words.model.offer.elements, &shown.offer);
            for (at, sums) in &shown.alternatives {
                check(&words.model.alternatives[*at].elements, sums);
            }
            let best = shown.alternatives.iter().map(|(_, sums)| written(sums.value)).max();
            let best = best.unwrap_or(0);
            let best = if words.results.comparison.must_choose { best } else { best.max(0) };
            assert_eq!(written(shown.offer.value) - best, written(shown.advantage), "{place}");
        }
    });
}

#[test]
fn the_sentence_of_the_price_gives_the_difference_of_its_two_prices() {
    everything(|place, words| {
        let (asked, Some(ceiling)) = words.prices() else { return };
        let amounts = [ceiling, asked, (ceiling - asked).abs()];
        for amount in amounts.map(|amount| words.money(amount, words.exact().step)) {
            assert!(words.price().contains(&amount), "{place}: {} has no {amount}", words.price());
        }
        let [ceiling, asked, distance] =
            amounts.map(|amount| cents(&words.money(amount, words.exact().step)).unwrap());
        assert_eq!((ceiling - asked).abs(), distance, "{place}: {}", words.price());
    });
}

#[test]
fn every_part_is_the_multiple_above_or_below_and_all_make_the_total() {
    // Thirds and tenths, some of them whole steps already, some below zero.
    for count in 1..40_i32 {
        for step in [0.01, 0.1, 1.0, 100.0] {
            let amounts: Vec<f64> = (0..count)
                .map(|at| f64::from((at * 37 + count * 11) % 101 - 30) * step / 3.0)
                .collect();
            let sum = amounts.iter().sum::<f64>();
            let total = (sum / step).round() * step;
            let parts = add_up(&amounts, total, step);
            assert!(
                (parts.iter().sum::<f64>() - total).abs() < step * 1e-6,
                "{amounts:?} {parts:?}"
            );
            for (part, amount) in parts.iter().zip(&amounts) {
                assert!((part - amount).abs() < step * (1.0 - 1e-9), "{amount} became {part}");
            }
        }
    }
}

#[test]
fn what_is_whole_already_stays() {
    let written = |amounts: &[f64], total, step| {
        add_up(amounts, total, step).into_iter().map(|it| Dollars.money(it)).collect::<Vec<_>>()
    };
    assert_eq!(written(&[0.29, 9.0, 0.57], 9.86, 0.01), ["$0.29", "$9.00", "$0.57"]);
    assert_eq!(written(&[9.0, 0.4, 0.6], 10.0, 1.0), ["$9.00", "$0.00", "$1.00"]);
    assert_eq!(written(&[2.005, -9.001], -7.0, 0.01), ["$2.00", "−$9.00"]);
}

#[test]
fn the_headline_has_the_digits_that_the_uncertainty_leaves_and_never_loses_its_difference() {
    everything(|place, words| {
        let (shown, expected) = (words.headline(), &words.results.expected);
        let cent = words.exact().step;
        let Some(chance) = &words.results.chance else {
            assert_eq!(shown, words.exact(), "{place}");
            return;
        };
        assert!(shown.step <= cent.max(chance.deviation), "{place}: {}", shown.step);
        let difference = expected.comparison.advantage;
        let is_told = words.results.verdict() != Verdict::TooClose && difference != 0.0;
        if is_told && difference.abs() >= cent {
            assert_ne!(shown.advantage, 0.0, "{place}: {difference}");
            let amount = words.about(shown.advantage.abs(), shown.step);
            assert!(words.answer().contains(&amount), "{place}: {}", words.answer());
            assert!(words.possible_answers().iter().any(|it| it.len() >= words.answer().len()));
        }
        assert!((shown.advantage - difference).abs() <= shown.step / 2.0 + 1e-9, "{place}");
    });
}

/// The figures in a text, and whether each is an amount of dollars.
fn figures(text: &str) -> Vec<(bool, f64)> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let is_money = rest[..at].ends_with('$');
        let figure = &rest[at..];
        let end = figure.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(figure.len());
        all.push((is_money, figure[..end].trim_end_matches('.').parse().unwrap()));
        rest = &figure[end..];
    }
    all
}

/// One factor of a product: an amount of money, a share of it, a share, minutes as hours, or a number.
fn factor(language: &str, text: &str) -> f64 {
    if let Some((above, below)) = text.split_once(" ÷ ") {
        return difference(above) / difference(below);
    }
    // What a number means stands behind it in parentheses, and may have figures of its own.
    let begins = text.starts_with(|c: char| c.is_ascii_digit());
    let text = if begins { text.split('(').next().unwrap() } else { text };
    let figures = figures(text);
    let percent = text.find('%').map(|end| {
        let begin = text[..end].rfind(|c: char| !c.is_ascii_digit() && c != '.');
        text[begin.map_or(0, |at| at + 1)..end].parse::<f64>().unwrap() / 100.0
    });
    if let Some((_, money)) = figures.iter().find(|(is_money, _)| *is_money) {
        let sign = if text.contains("−$") { -1.0 } else { 1.0 };
        // The price of which a share is taken stands apart, and an hour counts in part beside its rate.
        return sign * money * percent.unwrap_or(1.0);
    }
    let all: Vec<f64> = figures.iter().map(|(_, figure)| *figure).collect();
    match (all.as_slice(), language) {
        ([_], _) if percent.is_some() => percent.unwrap(),
        ([share, all], "en" | "id") | ([all, share], _) => match text.contains(" / ") {
            true => all / share,
            false => share / all,
        },
        ([minutes], _) if text.contains("minutes") => minutes / 60.0,
        ([number], _) => *number,
        _ => panic!("{all:?} in {text:?}"),
    }
}

/// A difference in parentheses.
fn difference(text: &str) -> f64 {
    let inner = text.split('(').nth(1).unwrap().split(')').next().unwrap();
    let figures: Vec<f64> = figures(inner).iter().map(|(_, figure)| *figure).collect();
    match figures.as_slice() {
        [from, less] if inner.contains(" − ") => from - less,
        [from, more] if inner.contains(" + ") => from + more,
        _ => panic!("{text:?}"),
    }
}

/// How far a figure may be from what it is shown as: half of its last digit.
fn half_a_digit(shown: &str) -> f64 {
    let decimals = shown
        .rsplit_once('.')
        .map_or(0, |(_, part)| part.chars().take_while(char::is_ascii_digit).count());
    0.5 * 10_f64.powi(-i32::try_from(decimals).unwrap()) + 1e-6
}

#[test]
fn every_product_computed_as_it_is_written_gives_the_figure_shown() {
    let mut seen = [0, 0, 0];
    everything(|place, words| {
        let language = words.language;
        for row in calculation(words) {
            let Some((first, others)) = row.equation.split_once(" × ") else { continue };
            if row.figure == words.text.usable() || row.figure == words.text.warranty() {
                // Out of a hundred, and so is the result.
                let product: f64 =
                    figures(&row.equation).iter().map(|(_, share)| share / 100.0).product();
                let shown = factor(language, &row.result) * 100.0;
                let digits = shown.to_string();
                assert!(
                    (product * 100.0 - shown).abs() <= half_a_digit(&digits),
                    "{place}: {row:?}"
                );
                continue;
            }
            let product = others
                .split(" × ")
                .fold(factor(language, first), |product, text| product * factor(language, text));
            let shown = factor(language, &row.result);
            assert!(
                (product - shown).abs() <= half_a_digit(&row.result),
                "{place}: {product} {row:?}"
            );
            seen[0] += 1;
            seen[1] += usize::from(row.equation.contains("(importance beside"));
            seen[2] += usize::from(row.equation.contains("(weight for “"));
        }
    });
    assert!(seen.iter().all(|seen| *seen > 5), "{seen:?}");
}

#[test]
fn the_fit_computed_as_it_is_written_is_the_share_shown() {
    everything(|place, words| {
        let Some(utility) = &words.results.utility else { return };
        let rows = calculation(words);
        let row = rows.iter().find(|row| row.figure == words.text.utility()).unwrap();
        let shares: Vec<f64> = figures(&row.equation).iter().map(|(_, share)| *share).collect();
        let least = |shares: &[f64]| shares.iter().copied().fold(f64::INFINITY, f64::min);
        let fit = match (&*shares, utility.constraint) {
            ([performance, constraint, most @ ..], Some(_)) => {
                performance.max(*constraint).min(least(most))
            }
            (all, _) => least(&all[..=usize::from(!utility.outcomes.is_empty())]),
        };
        let shown = factor(words.language, &row.result) * 100.0;
        assert!((fit - shown).abs() < 1e-9, "{place}: {fit} {row:?}");
    });
}
