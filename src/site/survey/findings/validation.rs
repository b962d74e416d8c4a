//! Does the model predict what customers say?

use super::chart::{Axis, Chart, Named, key};
use super::{as_table, headline, sentences};
use crate::model::survey::{Agreement, Assessment};
use crate::site::survey::desk::Desk;
use crate::ui::{View, el};

/// The classes of groups on the picture, by position.
const GROUPS: [&str; 6] = ["group-1", "group-2", "group-3", "group-4", "group-5", "group-6"];

/// The class of a group.
pub fn group_class(at: usize) -> &'static str {
    GROUPS.into_iter().cycle().nth(at).unwrap_or_default()
}

/// The finding.
pub fn validation(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let agreements = assessment.agreements();
    let filled: Vec<usize> = (0..agreements.len())
        .filter(|at| agreements.get(*at).is_some_and(|of| of.count() > 0))
        .collect();
    let all = assessment.agreement_of_all();
    if all.count() == 0 {
        return None;
    }
    let words = desk.survey_words()?;
    let words = words.sentences();
    let several = filled.len() > 1;
    let groups = filled.iter().filter(|_| several);
    let groups = groups.filter_map(|at| Some(words.bias(agreements.get(*at)?, Some(*at))));
    let besides: Vec<String> = words.agreement(&all);
    let repair = assessment.repair().map(|repair| words.repair(&repair, None));
    let within = |at: &usize| Some(words.repair(&assessment.repair_of(*at)?, Some(*at)));
    let repairs = filled.iter().filter(|_| several).filter_map(within);
    Some(
        el("div")
            .child(headline(&words.bias(&all, None)))
            .child(sentences(groups.chain(besides).chain(repair).chain(repairs)))
            .child(scatter(desk, assessment, &all, &filled))
            .child(figures(desk, assessment, &all, &filled)),
    )
}

fn scatter(desk: &Desk, assessment: &Assessment, all: &Agreement, filled: &[usize]) -> View {
    let (text, dots) = (desk.text(), assessment.dots().kept());
    // One scale for both, so that what was predicted right lies on the diagonal.
    let axis = Axis::around(dots.iter().flat_map(|dot| [dot.predicted, dot.stated]));
    let (low, high) = (axis.low(), axis.high());
    let mut chart =
        Chart::new(axis.clone(), axis).line("same", [(low, low), (high, high)].into_iter());
    for at in filled {
        let own = dots.iter().filter(|dot| dot.group == *at);
        chart = chart.dots(group_class(*at), own.map(|dot| (dot.predicted, dot.stated)));
    }
    if let (Some(slope), Some(intercept)) = (all.slope(), all.intercept()) {
        let ends = [low, high].map(|x| (x, intercept + slope * x));
        chart = chart.line("fitted", clipped(ends, (low, high)).into_iter());
    }
    let money = |amount: f64| desk.money(amount);
    let named = |name| Named { name, write: &money };
    let chart = chart.view(
        text.scatter_caption(),
        &named(text.axis_predicted()),
        &named(text.axis_stated()),
    );
    let lines = [("same", text.key_same()), ("fitted", text.key_fitted())];
    let groups = filled.iter().map(|at| (group_class(*at), desk.group(assessment.model(), *at)));
    let groups: Vec<_> = if filled.len() > 1 { groups.collect() } else { Vec::new() };
    let entries: Vec<_> = lines.into_iter().chain(groups).collect();
    let whole = assessment.dots().is_everything();
    let sample = (!whole).then(|| {
        let count = desk.count(dots.len());
        el("p").class("help").text(&crate::text::fill(text.sample_of(), &[("count", &count)]))
    });
    el("div").class("picture").child(chart).child(key(&entries)).children(sample)
}

/// A straight line, as far as it stays between two heights.
fn clipped([(x0, y0), (x1, y1)]: [(f64, f64); 2], (low, high): (f64, f64)) -> [(f64, f64); 2] {
    let at = |y: f64| if y1 == y0 { x0 } else { x0 + (x1 - x0) * (y - y0) / (y1 - y0) };
    let within = |(x, y): (f64, f64)| {
        let kept = y.clamp(low, high);
        if kept == y { (x, y) } else { (at(kept), kept) }
    };
    [within((x0, y0)), within((x1, y1))]
}

fn figures(desk: &Desk, assessment: &Assessment, all: &Agreement, filled: &[usize]) -> View {
    let text = desk.text();
    let money = |amount: Option<f64>| amount.map_or_else(none, |amount| desk.money(amount));
    let number = |figure: Option<f64>| figure.map_or_else(none, |it| desk.hundredths(it));
    let share = |share: Option<f64>| share.map_or_else(none, |it| desk.of_hundred(it));
    let row = |name: &str, of: &Agreement| {
        let bias = of.bias();
        let between = bias.and_then(|bias| bias.interval());
        let bias = bias.map_or_else(none, |bias| desk.signed_money(bias.difference));
        let mape = if of.has_too_many_zeros() { None } else { of.mean_share_missed() };
        vec![
            name.to_owned(),
            desk.count(of.count()),
            money(of.predicted().mean()),
            money(of.stated().mean()),
            bias,
            between.map_or_else(none, |it| desk.between(it, &|x| desk.signed_money(x))),
            money(of.mean_miss()),
            share(mape),
            desk.count(of.zeros()),
            number(of.correlation()),
            number(of.slope()),
        ]
    };
    let mut rows = vec![row(text.everyone(), all)];
    if filled.len() > 1 {
        let own = filled.iter().filter_map(|at| {
            Some(row(desk.group(assessment.model(), *at), assessment.agreements().get(*at)?))
        });
        rows.extend(own);
    }
    let headings = [
        "",
        text.column_answers(),
        text.axis_predicted(),
        text.axis_stated(),
        text.column_bias(),
        text.column_between(),
        text.column_mae(),
        text.column_mape(),
        text.column_zeros(),
        text.column_r(),
        text.column_slope(),
    ];
    as_table(desk, &headings, rows)
}

/// What stands where there is no figure.
pub fn none() -> String {
    "–".to_owned()
}
