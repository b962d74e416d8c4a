//! The offer over the years in words (method 3.11).

use serde_json::json;
use worthwhile::document::{json, read_model};
use worthwhile::model::calculator::{Answers, Model};
use worthwhile::model::{Estimate, Shape};
use worthwhile::text::{
    Sentences, YearsTable, calculation, payback_equations, so_far, years_table,
};

use crate::english;

/// A price that is paid once, and a gain of a third of money a year.
fn project(price: f64, discount: f64, years: u32) -> Model {
    let document = json!({
        "version": 1, "id": "project", "title": "Worth it?", "currency": "USD", "discount": discount,
        "offer": { "id": "it", "name": "The press", "price": price, "elements": [
            { "id": "saved", "label": "Saved", "side": "benefit", "kind": "economic", "amount": 10.0 / 3.0, "years": years },
            { "id": "upkeep", "label": "Upkeep", "side": "cost", "kind": "money", "amount": 1.0 / 3.0, "years": years },
        ] },
        "alternatives": [{ "id": "old", "name": "The old one", "price": 0, "elements": [
            { "id": "repair", "label": "Repair", "side": "cost", "kind": "money", "amount": 2.0 / 3.0, "years": 3 },
        ] }],
    });
    read_model(&json::parse(&document.to_string()).unwrap()).unwrap().content
}

fn told<T>(model: &Model, read: impl FnOnce(&Sentences) -> T) -> T {
    english::told(model, &Answers::default(), read)
}

fn amount(cell: &str) -> f64 {
    cell.replace(['$', '+', ','], "").replace('−', "-").parse().unwrap_or_else(|_| panic!("{cell}"))
}

#[track_caller]
fn same(found: f64, shown: &str) {
    assert!((found - amount(shown)).abs() < 1e-9, "{found} is not {shown}");
}

#[test]
fn every_sum_in_the_table_is_that_of_the_figures_shown() {
    for (must_choose, discount) in [(false, 0.07), (true, 0.07), (true, 0.0)] {
        let model = Model { must_choose, ..project(10.0, discount, 7) };
        told(&model, |words| {
            let YearsTable { headings, rows } = years_table(words);
            assert_eq!(headings.len(), 5 + usize::from(must_choose) + usize::from(discount > 0.0));
            let (all, each) = rows.split_last().unwrap();
            assert_eq!(each.len(), 8);
            let mut sums = vec![0.0; headings.len()];
            let left = if must_choose { 4 } else { 3 };
            for row in each {
                assert_eq!(row.len(), headings.len());
                let otherwise = if must_choose { amount(&row[3]) } else { 0.0 };
                same(amount(&row[1]) - amount(&row[2]) - otherwise, &row[left]);
                for (sum, cell) in sums.iter_mut().zip(row).skip(1) {
                    *sum += amount(cell);
                }
                same(sums[left], &row[left + 1]);
            }
            assert_eq!(all[left + 1], "");
            for (at, cell) in all.iter().enumerate().skip(1).filter(|(at, _)| *at != left + 1) {
                same(sums[at], cell);
            }
            // The last column comes to what the sentence says.
            let value = if discount > 0.0 { &all[left + 2] } else { &all[left] };
            assert!(words.payback().contains(value), "{}: {value}", words.payback());
            let bars = so_far(words);
            let shown: Vec<String> = each.iter().map(|row| row[left + 1].clone()).collect();
            bars.iter().zip(&shown).for_each(|((_, so_far), shown)| same(*so_far, shown));
            assert_eq!(bars.len(), shown.len());
        });
    }
}

#[test]
fn payback_computed_as_written_is_the_payback_shown() {
    told(&project(10.0, 0.07, 7), |words| {
        let rows = payback_equations(words);
        assert_eq!(rows[0].equation, "3 + $1.00 ÷ $3.00");
        assert_eq!(rows[0].result, "3.33 years");
        for row in &rows[..2] {
            let (year, rest) = row.equation.split_once(" + ").unwrap();
            let (short, net) = rest.split_once(" ÷ ").unwrap();
            let years = amount(year) + amount(short) / amount(net);
            let shown: f64 = row.result.trim_end_matches(" years").parse().unwrap();
            assert!((years - shown).abs() < 0.01, "{}: {}", row.equation, row.result);
        }
        let parts: f64 = rows[2].equation.split(" + ").map(amount).sum();
        same(parts, &rows[2].result);
    });
}

#[test]
fn each_way_of_paying_back_has_its_sentence() {
    let said = |model: &Model| told(model, |words| words.payback());
    assert_eq!(
        said(&project(10.0, 0.0, 7)),
        "After 3.33 years it has paid for itself. Over 7 years it leaves you +$11.00."
    );
    assert_eq!(
        said(&project(10.0, 0.25, 10)),
        "After 3.33 years it has paid for itself, in today’s money after 8.03 years. Over 10 years it leaves \
         you +$0.71 in today’s money."
    );
    assert_eq!(
        said(&project(10.0, 0.25, 7)),
        "After 3.33 years it has paid for itself, but not in today’s money, in which 7 years leave you with \
         −$0.52."
    );
    assert_eq!(
        said(&project(30.0, 0.0, 7)),
        "It does not pay for itself within 7 years. In today’s money it leaves you with −$9.00."
    );
    assert_eq!(
        said(&project(0.0, 0.0, 7)),
        "At no time has it taken more than it has given. Over 7 years it leaves you +$21.00 in today’s money."
    );
}

/// A gain of 0 to 6 a year for 7 years at a price of 10: in today’s money it needs 10 ÷ 3.161 a year and its upkeep, and of a triangle
/// from 0 to 6 around 3 so many are above that (method 3.11).
#[test]
fn the_chance_to_pay_back_is_that_of_a_positive_sum() {
    let mut model = project(10.0, 0.25, 7);
    model.shape = Shape::Triangular;
    model.offer.elements[0].amount.estimate = Estimate::new(0.0, 3.0, 6.0).unwrap();
    let needed = 10.0 / (1..=7).map(|year| 0.8_f64.powi(year)).sum::<f64>() + 1.0 / 3.0;
    let exact = 0.5 * ((6.0 - needed) / 3.0_f64).powi(2);
    told(&model, |words| {
        let chance = words.results.chance_to_pay_back().unwrap();
        assert!((chance - exact).abs() < 0.015, "{chance} is not {exact}");
        let said =
            format!("In {:.0} of 100 likely cases it pays for itself in that time", 100.0 * chance);
        assert!(words.payback().contains(&said), "{}", words.payback());
    });
}

#[test]
fn a_price_that_is_paid_each_year_says_so_where_it_is_asked_and_counted() {
    let mut model = project(100.0, 0.25, 7);
    model.offer.price_years = 3;
    told(&model, |words| {
        let rows = calculation(words);
        let price = rows.iter().find(|row| row.figure == "Price, every year for 3 years").unwrap();
        assert_eq!((&*price.equation, &*price.result), ("$100.00 × 2.44 times", "$244.00"));
        let highest = rows.iter().find(|row| row.figure == "Highest price").unwrap();
        let (price, rest) = highest.equation.split_once(" − ").unwrap();
        let (shortfall, payments) = rest.split_once(" ÷ ").unwrap();
        let ceiling = amount(price) - amount(shortfall) / amount(payments);
        assert!((ceiling - amount(&highest.result)).abs() < 0.01, "{}", highest.equation);
    });
}

#[test]
fn a_picture_of_many_years_has_a_dozen_and_ends_with_the_last() {
    told(&project(10.0, 0.0, 100), |words| {
        let bars = so_far(words);
        assert!((8..=13).contains(&bars.len()), "{}", bars.len());
        assert_eq!(bars.last().unwrap().0, "Year 100");
    });
}

#[test]
fn without_years_nothing_is_said_of_them() {
    told(&Model { alternatives: vec![], ..project(10.0, 0.1, 1) }, |words| {
        assert_eq!(words.payback(), "");
        assert!(payback_equations(words).is_empty());
    });
}
