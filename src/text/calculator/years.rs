//! The offer over the years in words (method 3.11).

use super::calculation::added;
use super::equation::row;
use super::{Equation, Sentences};
use crate::document::digits;
use crate::model::CollectVec;
use crate::model::calculator::{Payback, Year, Years};
use crate::text::{LARGE_MONEY, Text, fill};

impl Sentences<'_> {
    /// When it has paid for itself, and what all years leave; empty if everything comes at the start.
    pub fn payback(&self) -> String {
        let Some(years) = &self.results.years else { return String::new() };
        let text = self.text;
        let phrase = match (&years.payback, &years.discounted_payback) {
            (Some(payback), Some(_)) if payback.years() == 0.0 => text.never_behind(),
            (Some(_), Some(_)) if self.model.discount == 0.0 => text.paid_back(),
            (Some(_), Some(_)) => text.paid_back_today(),
            (Some(_), None) => text.paid_back_not_today(),
            (None, _) => text.never_paid_back(),
        };
        let after = |payback: &Option<Payback>| {
            self.numbers.years(payback.as_ref().map_or(0.0, Payback::years))
        };
        let said = fill(
            phrase,
            &[
                ("payback", &after(&years.payback)),
                ("discounted", &after(&years.discounted_payback)),
                ("years", &self.numbers.years(years.rows.len() as f64 - 1.0)),
                ("value", &self.numbers.signed_money(years.net_present_value)),
            ],
        );
        let Some(share) = self.results.chance_to_pay_back() else { return said };
        let share = self.numbers.of_hundred(share);
        [&*said, &fill(text.paid_back_chance(), &[("share", &share)])].join(" ")
    }

    /// What the years are told against, and how they are counted.
    pub fn years_help(&self) -> String {
        let factor = self.numbers.plain(1.0 + self.model.discount);
        let help = fill(self.text.years_help(), &[("factor", &factor)]);
        match self.results.years.as_ref().and_then(|years| years.reference) {
            None => help,
            reference => [&self.advantage_over(reference), ". ", &help].concat(),
        }
    }
}

/// The years in figures that are rounded as they are written, so that what is shown adds up: each column is rounded
/// by its sums, and what follows from the columns is computed from the rounded figures (method 3.11).
fn shown(years: &Years, has_cents: bool) -> Vec<Year> {
    let all = years.rows.iter().flat_map(|year| [year.gains, year.sacrifices, year.cumulated]);
    let most = all.fold(0.0, |most: f64, amount| most.max(amount.abs()));
    let parts = if has_cents && most < LARGE_MONEY { 100.0 } else { 1.0 };
    let mut sums = [0.0_f64; 4];
    let mut cumulated = 0.0;
    let round = |year: &Year| {
        let exact = [year.gains, year.sacrifices, year.otherwise, year.discounted];
        let mut units = exact.into_iter().zip(&mut sums).map(|(amount, sum)| {
            let before = (*sum * parts).round();
            *sum += amount;
            (*sum * parts).round() - before
        });
        let mut next = || units.next().unwrap_or(0.0);
        let (gains, sacrifices, otherwise, discounted) = (next(), next(), next(), next());
        let net = gains - sacrifices - otherwise;
        cumulated += net;
        Year {
            gains: gains / parts,
            sacrifices: sacrifices / parts,
            otherwise: otherwise / parts,
            net: net / parts,
            cumulated: cumulated / parts,
            discounted: discounted / parts,
        }
    };
    years.rows.iter().map(round).collect_vec()
}

fn shown_years(told: &Sentences) -> Vec<Year> {
    told.results.years.as_ref().map_or_else(Vec::new, |it| shown(it, told.numbers.has_cents()))
}

fn name(text: &Text, year: usize) -> String {
    match year {
        0 => text.at_start().to_owned(),
        _ => fill(text.year(), &[("number", &digits(year))]),
    }
}

/// The most years in the picture, besides the start.
const MOST: usize = 12;

/// What all years so far leave, for each year, or for a dozen years evenly apart to the last.
pub fn so_far(told: &Sentences) -> Vec<(String, f64)> {
    let years = shown_years(told);
    let last = years.len().saturating_sub(1);
    let apart = last.div_ceil(MOST).max(1);
    let in_picture = years.iter().enumerate().filter(|(at, _)| (last - at).is_multiple_of(apart));
    in_picture.map(|(at, year)| (name(told.text, at), year.cumulated)).collect_vec()
}

/// The years in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearsTable {
    /// The headings of the columns.
    pub headings: Vec<String>,
    /// A row for each year, and one for all together.
    pub rows: Vec<Vec<String>>,
}

/// What comes and goes in each year. What the reference leaves has a column only if there is one, and today's
/// money only if there is a discount.
pub fn years_table(told: &Sentences) -> YearsTable {
    let (text, numbers) = (told.text, told.numbers);
    let reference = told.results.years.as_ref().and_then(|years| years.reference);
    let reference = reference.and_then(|at| told.model.alternatives.get(at));
    let discounted = told.model.discount > 0.0;
    let line = |name: String, year: &Year, so_far: String| {
        let mut cells = vec![name, numbers.money(year.gains), numbers.money(year.sacrifices)];
        cells.extend(reference.map(|_| numbers.signed_money(year.otherwise)));
        cells.extend([numbers.signed_money(year.net), so_far]);
        cells.extend(discounted.then(|| numbers.signed_money(year.discounted)));
        cells
    };
    let (mut rows, mut all) = (Vec::new(), Year::default());
    for (at, year) in shown_years(told).iter().enumerate() {
        rows.push(line(name(text, at), year, numbers.signed_money(year.cumulated)));
        all.gains += year.gains;
        all.sacrifices += year.sacrifices;
        all.otherwise += year.otherwise;
        all.net = year.cumulated;
        all.discounted += year.discounted;
    }
    rows.push(line(text.years_together().to_owned(), &all, String::new()));
    let mut headings = vec![text.column_year(), text.you_get(), text.you_give()];
    headings.extend(reference.map(|offer| told.name(offer)));
    headings.extend([text.column_net(), text.column_cumulated()]);
    headings.extend(discounted.then(|| text.column_today()));
    YearsTable { headings: headings.into_iter().map(str::to_owned).collect_vec(), rows }
}

/// How the time until it has paid for itself, and the net present value, come about.
pub fn payback_equations(told: &Sentences) -> Vec<Equation> {
    let Some(years) = &told.results.years else { return Vec::new() };
    let text = told.text;
    let shown = shown_years(told);
    let mut rows = Vec::new();
    rows.extend(payback(told, text.payback(), &years.payback, &|year| year.net, &shown));
    let today: &dyn Fn(&Year) -> f64 = &|year| year.discounted;
    if told.model.discount > 0.0 {
        rows.extend(payback(told, text.payback_today(), &years.discounted_payback, today, &shown));
    }
    let parts: Vec<f64> = shown.iter().map(today).collect_vec();
    let value = told.numbers.signed_money(shown.iter().map(today).sum());
    let sum = added(&parts, &|amount| told.numbers.money(amount));
    rows.push(row(text.net_present_value(), sum, value, true));
    rows
}

/// `year + short ÷ net` in the figures of the table; nothing if it never is behind, or never pays for itself.
fn payback(
    told: &Sentences,
    name: &str,
    payback: &Option<Payback>,
    amount: &dyn Fn(&Year) -> f64,
    shown: &[Year],
) -> Option<Equation> {
    let payback = payback.as_ref().filter(|payback| payback.net > 0.0)?;
    let before = payback.year as usize + 1;
    let short: f64 = shown.iter().take(before).map(amount).sum();
    let net = shown.get(before).map(amount)?;
    let [short, net] = [0.0 - short, net].map(|amount| told.numbers.money(amount));
    let equation = [&digits(before - 1), " + ", &short, " ÷ ", &net].concat();
    Some(row(name, equation, told.numbers.years(payback.years()), false))
}
