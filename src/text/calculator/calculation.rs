//! The calculation in words: every figure with its equation, in the visitor's numbers.

use super::driven::{driven, followed, times_of};
use super::equation::{Equation, row, sourced};
use super::hundredths::Hundredths;
use super::{Sentences, Shown, Sums, price_name};
use crate::model::calculator::{Comparison, Element, Formula, Input, Line, Scale, Side, Unit};
use crate::model::{CollectVec, Id};
use crate::text::fill;

/// All rows: the fit, the benefits, the costs, and the price ceiling.
pub fn calculation(told: &Sentences) -> Vec<Equation> {
    let shown = &told.likeliest();
    let (share, often) = (Hundredths::of_fit(told, shown), Hundredths::of_warranty(told, shown));
    let mut rows = fit(told, &share, &often);
    rows.extend(driven(told));
    rows.extend(side(told, shown, &share, Side::Benefit));
    rows.push(sum(told, shown, Side::Benefit));
    rows.extend(price(told, shown));
    rows.extend(side(told, shown, &share, Side::Cost));
    rows.extend(failures(told, shown, &often));
    rows.push(sum(told, shown, Side::Cost));
    rows.extend(outcome(told, shown));
    rows
}

fn fit(told: &Sentences, arrives: &Hundredths, often: &Hundredths) -> Vec<Equation> {
    let (text, worth) = (told.text, &told.results.offer);
    let share = |share: f64| Hundredths::GIVEN.written(told, share);
    let out_of = |share: &str| fill(text.share(), &[("share", share)]);
    let utility = share(worth.utility);
    let mut rows = Vec::new();
    if let Some(parts) = &told.results.utility {
        let phrase = match (parts.constraint, parts.outcomes.is_empty()) {
            (Some(_), true) => text.equation_utility(),
            (Some(_), false) => text.equation_utility_must(),
            (None, true) => text.share(),
            (None, false) => text.equation_performance_must(),
        };
        let outcomes = share(parts.outcomes.iter().copied().fold(1.0, f64::min));
        let performance = share(parts.performance);
        let places = [
            ("performance", &*performance),
            ("share", &*performance),
            ("constraint", &*share(parts.constraint.unwrap_or(0.0))),
            ("outcomes", &*outcomes),
        ];
        rows.push(row(text.utility(), fill(phrase, &places), out_of(&utility), false));
    }
    let parts = told.results.warranty.iter().map(|(_, part)| share(*part)).collect_vec();
    if !parts.is_empty() {
        let warranty = out_of(&often.written(told, worth.warranty));
        rows.push(row(text.warranty(), parts.join(" × "), warranty, false));
    }
    // Of the figures that were given, because rounded products of them make another product.
    let all = std::iter::once(utility).chain(parts).collect_vec().join(" × ");
    let fits = out_of(&arrives.written(told, worth.utility * worth.warranty));
    rows.push(row(text.usable(), all, fits, true));
    rows
}

/// The elements of a side, each with its figures and with what it comes to as it is shown.
fn lines<'a>(
    told: &'a Sentences,
    shown: &'a Shown,
    side: Side,
) -> impl Iterator<Item = (&'a Element, &'a Line, f64)> {
    let elements = told.model.offer.elements.iter().zip(&told.results.offer.lines);
    let lines = elements.zip(&shown.offer.lines).map(|((element, line), is)| (element, line, *is));
    lines.filter(move |(element, ..)| element.side == side)
}

fn side(told: &Sentences, shown: &Shown, share: &Hundredths, side: Side) -> Vec<Equation> {
    let rows = |(element, line, amount): (&Element, &Line, f64)| {
        let counted = line.unit_worth.is_some();
        let result = if counted {
            told.money(amount, shown.step)
        } else {
            told.text.not_counted().to_owned()
        };
        let name = element.label.in_language(told.language);
        let mut rows = followed(told, element, line, whole(told, element, line).is_some());
        let row = row(name, equation(told, share, element, line), result, false);
        let source = match element.amount_by {
            Some(_) => told.source_of_drivers(line.evidence),
            None => told.source(&Input::Amount(element.id.clone()), line.evidence),
        };
        rows.push(sourced(row, source));
        rows
    };
    lines(told, shown, side).flat_map(rows).collect_vec()
}

/// The formula of an element that is its whole equation.
fn whole<'e>(told: &Sentences, element: &'e Element, line: &Line) -> Option<&'e Formula> {
    let formula = element.amount_by.as_ref();
    formula.filter(|_| {
        element.unit == Unit::Money && line.occasions == 1.0 && arrives(told, element) == 1.0
    })
}

/// The share of an element that arrives.
fn arrives(told: &Sentences, element: &Element) -> f64 {
    if element.side == Side::Cost || !element.needs_service {
        return 1.0;
    }
    told.results.offer.utility * told.results.offer.warranty
}

/// The equation of one element: its amount, the money for one unit, how often it counts, and how much
/// arrives.
fn equation(told: &Sentences, share: &Hundredths, element: &Element, line: &Line) -> String {
    let text = told.text;
    let amount = told.in_unit(&element.unit, line.amount);
    let rate = |rate: Option<crate::model::Quantity>| {
        rate.map_or_else(
            || "?".to_owned(),
            |quantity| told.numbers.money(quantity.estimate.likely()),
        )
    };
    let rates = &told.results.rates;
    let base = match element.unit {
        Unit::Money => match whole(told, element, line) {
            Some(formula) => told.formula(&formula.expression),
            None => amount,
        },
        Unit::PriceShare => {
            let price = told.numbers.money(told.results.comparison.room.price);
            let amount = Hundredths::GIVEN.written(told, line.amount);
            fill(text.equation_price_share(), &[("amount", &amount), ("price", &price)])
        }
        Unit::Minutes(activity) | Unit::Hours(activity) => {
            let share = told.numbers.of_hundred(activity.share_of_income());
            let places = [("amount", &*amount), ("rate", &rate(rates.hour)), ("share", &share)];
            fill(text.equation_time(), &places)
        }
        Unit::Effort => {
            let amount = told.counted(line.amount);
            fill(text.equation_effort(), &[("amount", &amount), ("rate", &rate(rates.hassle))])
        }
        Unit::Rating(scale) => rating(told, scale, line, amount, &rate(rates.anchor)),
    };
    let often = weighed(told, &element.id, base, line.occasions);
    let arrives = arrives(told, element);
    if arrives == 1.0 {
        return often;
    }
    fill(text.equation_fit(), &[("full", &often), ("fit", &share.written(told, arrives))])
}

/// The equation of a rating: how far up its scale, and how much that matters beside the biggest difference.
fn rating(told: &Sentences, scale: Scale, line: &Line, amount: String, rate: &str) -> String {
    let plain = |number: f64| told.numbers.plain(number);
    let amount = match scale.worst {
        0.0 => amount,
        worst => {
            let above = |rating: f64| added(&[rating, -worst], &plain);
            ["(", &above(line.amount), ") ÷ (", &above(scale.best), ")"].concat()
        }
    };
    let all = fill(told.text.equation_rating(), &[("amount", &amount), ("rate", rate)]);
    let anchor = told.results.rates.anchor.map(|anchor| anchor.estimate.likely());
    let swing = line.unit_worth.zip(anchor.filter(|anchor| *anchor > 0.0));
    let swing =
        swing.map_or(1.0, |(worth, anchor)| rounded(worth * (scale.best - scale.worst) / anchor));
    if swing == 1.0 {
        return all;
    }
    fill(told.text.equation_swing(), &[("full", &all), ("times", &plain(swing))])
}

/// An equation of one occasion, so many times, with the weights that persona and situation give it.
fn weighed(told: &Sentences, element: &Id, once: String, times: f64) -> String {
    let (model, answers) = (told.model, told.answers);
    let persona = answers.persona.as_ref().and_then(|id| model.persona(id));
    let situation = answers.situation.as_ref().and_then(|id| model.situation(id));
    let persona = persona.map(|it| (&it.label, &it.weights));
    let situation = situation.map(|it| (&it.label, &it.weights));
    let weights = persona.into_iter().chain(situation).filter_map(|(label, weights)| {
        let (_, weight) = weights.iter().find(|(id, _)| id == element)?;
        (*weight != 1.0).then(|| (label.in_language(told.language), *weight))
    });
    let weights = weights.collect_vec();
    let all: f64 = weights.iter().map(|(_, weight)| weight).product();
    // What counts for nothing has no other factor to show.
    let times = if all == 0.0 { 1.0 } else { rounded(times / all) };
    weights.iter().fold(often(told, once, times), |full, (name, weight)| {
        let times = told.numbers.plain(*weight);
        let places = [("full", &*full), ("times", &*times), ("name", name)];
        fill(told.text.equation_weight(), &places)
    })
}

/// An equation of one occasion, so many times.
fn often(told: &Sentences, once: String, times: f64) -> String {
    if times == 1.0 {
        return once;
    }
    let places = [("full", &*once), ("times", &*told.numbers.plain(times))];
    fill(told.text.form(told.text.equation_times(), told.numbers, times), &places)
}

fn price(told: &Sentences, shown: &Shown) -> Vec<Equation> {
    let (offer, text) = (&told.model.offer, told.text);
    let input = Input::Price(offer.id.clone());
    let each = told.numbers.money(told.results.comparison.room.price);
    let formula = offer.price_by.as_ref().map(|formula| told.followed(formula, input.bounds()).0);
    let mut rows = Vec::new();
    let once = match (formula, offer.price_years) {
        (Some(formula), 1) => formula,
        (None, 1) => text.asked().to_owned(),
        (formula, _) => {
            rows.extend(formula.map(|formula| row(text.price(), formula, each.clone(), false)));
            each
        }
    };
    let equation = often(told, once, offer.payments(told.model.discount));
    let price = told.money(shown.offer.price, shown.step);
    let name = price_name(text, told.numbers, offer, text.price().to_owned());
    let source = match &offer.price_by {
        Some(formula) => told.source_of_formula(formula),
        None => told.source(&input, offer.price.evidence),
    };
    rows.push(sourced(row(&name, equation, price, false), source));
    rows
}

fn failures(told: &Sentences, shown: &Shown, share: &Hundredths) -> Vec<Equation> {
    let (worth, warranty) = (&told.results.offer, &told.model.offer.warranty);
    let amount = worth.cost_by_kind.failures;
    let by = warranty.times_by.as_ref();
    let followed = by.map(|formula| told.followed(formula, (0.0, Element::MAX_TIMES)));
    let times = followed.map_or(warranty.times, |(_, times)| times);
    let missing = 1.0 - worth.warranty;
    let mut rows = Vec::new();
    if amount > 0.0 {
        rows.extend(by.map(|formula| times_of(told, told.text.failures(), formula)));
        let places = [
            ("missing", &*share.written(told, missing)),
            ("cost", &*told.numbers.money(amount / missing / times)),
        ];
        let equation = often(told, fill(told.text.equation_failures(), &places), times);
        let amount = told.money(shown.offer.failures, shown.step);
        rows.push(row(told.text.failures(), equation, amount, false));
    }
    rows
}

/// The row of the price ceiling in the headline, which rests on averages.
pub fn ceiling(told: &Sentences) -> Vec<Equation> {
    ceiling_of(told, &told.exact(), &told.results.expected.comparison)
}

fn ceiling_of(told: &Sentences, shown: &Shown, comparison: &Comparison) -> Vec<Equation> {
    let money = |amount: f64| told.money(amount, shown.step);
    // With costs that are a share of the price, the ceiling is not a plain sum, so there is only its
    // sentence.
    let ceiling = comparison.room.ceiling.filter(|_| !told.model.offer.has_price_shares());
    let payments = told.model.offer.payments(told.model.discount);
    let price = if payments == 1.0 { shown.offer.price } else { comparison.room.price };
    let advantage = shown.advantage;
    let mut equation = added(&[price, advantage], &money);
    if payments != 1.0 {
        equation = [&equation, " ÷ ", &told.numbers.plain(payments)].concat();
    }
    let highest = |ceiling| if payments == 1.0 { price + advantage } else { ceiling };
    let row = |ceiling| row(told.text.highest_price(), equation, money(highest(ceiling)), true);
    ceiling.map(row).into_iter().collect_vec()
}

fn sum(told: &Sentences, shown: &Shown, side: Side) -> Equation {
    let money = |amount: f64| told.money(amount, shown.step);
    let (sums, text) = (&shown.offer, told.text);
    let mut parts: Vec<f64> = Vec::new();
    if side == Side::Cost {
        parts.push(sums.price);
    }
    for (_, line, amount) in lines(told, shown, side) {
        if line.unit_worth.is_some() {
            parts.push(amount);
        }
    }
    if side == Side::Cost && told.results.offer.cost_by_kind.failures > 0.0 {
        parts.push(sums.failures);
    }
    let (name, total) = match side {
        Side::Benefit => (text.all_benefits(), sums.benefits),
        Side::Cost => (text.all_costs(), sums.costs),
    };
    row(name, added(&parts, &money), money(total), true)
}

/// A factor that was computed from others, without what its last bits lost.
fn rounded(factor: f64) -> f64 {
    (factor * 1e4).round() / 1e4
}

/// A sum in which what is below zero is taken away.
pub(super) fn added(parts: &[f64], money: &dyn Fn(f64) -> String) -> String {
    let mut sum = String::new();
    for (at, part) in parts.iter().enumerate() {
        match (at, *part < 0.0) {
            (0, _) => sum.push_str(&money(*part)),
            (_, below) => {
                sum.push_str(if below { " − " } else { " + " });
                sum.push_str(&money(part.abs()));
            }
        }
    }
    sum
}

fn outcome(told: &Sentences, shown: &Shown) -> Vec<Equation> {
    let (text, worth, comparison) = (told.text, &told.results.offer, &told.results.comparison);
    let money = |amount: f64| told.money(amount, shown.step);
    let signed = |amount: f64| told.signed_money(amount, shown.step);
    let minus = |a: f64, b: f64| {
        let less = if b < 0.0 { " + " } else { " − " };
        [money(a), money(b.abs())].join(less)
    };
    let difference = |sums: &Sums| minus(sums.benefits, sums.costs);
    let value = shown.offer.value;
    let mut rows = vec![row(told.value_name(), difference(&shown.offer), signed(value), true)];
    for (at, sums) in &shown.alternatives {
        if let Some(offer) = told.model.alternatives.get(*at) {
            let name = fill(text.value_of(), &[("name", told.name(offer))]);
            rows.push(row(&name, difference(sums), signed(sums.value), false));
        }
    }
    let equation = minus(value, value - shown.advantage);
    rows.push(row(&told.advantage_over(comparison.best), equation, signed(shown.advantage), true));
    rows.extend(ceiling_of(told, shown, comparison));
    if worth.break_even_intangible > 0.0 {
        let least = shown.rounded(worth.break_even_intangible);
        let equation = minus(shown.offer.costs, shown.offer.costs - least);
        rows.push(row(text.least_intangible(), equation, money(least), false));
    }
    rows
}
