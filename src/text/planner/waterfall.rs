//! What the plan costs and brings, part by part, each with an equation that computes as it is written.

use super::PlannerSentences;
use crate::model::CollectVec;
use crate::model::planner::{Figure, Part, Worth};
use crate::text::fill;
use crate::text::numbers::LARGE_MONEY;

/// One part of what the plan brings, as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanShare {
    /// Which; `None` for the sum of all.
    pub part: Option<Part>,
    /// What it is called.
    pub name: String,
    /// How it is computed.
    pub equation: String,
    /// How the equation compares with the amount: equal, or about equal.
    pub sign: &'static str,
    /// What it brings, rounded as it is shown.
    pub money: f64,
    /// The same in words.
    pub amount: String,
}

/// A figure or an equation: what it comes to with its figures as they are shown, and how it is written.
struct Term {
    value: f64,
    written: String,
}

impl Term {
    fn times(self, other: Self) -> Self {
        Self {
            value: self.value * other.value,
            written: [&*self.written, " × ", &other.written].concat(),
        }
    }

    fn join(self, sign: &str, value: f64, other: &Self) -> Self {
        Self { value, written: [&*self.written, sign, &other.written].concat() }
    }

    fn plus(self, other: &Self) -> Self {
        let value = self.value + other.value;
        self.join(" + ", value, other)
    }

    fn less(self, other: &Self) -> Self {
        let value = self.value - other.value;
        self.join(" − ", value, other)
    }

    fn enclosed(self) -> Self {
        Self { written: ["(", &self.written, ")"].concat(), ..self }
    }

    fn negative(self) -> Self {
        Self { value: -self.value, written: ["−", &self.written].concat() }
    }
}

impl PlannerSentences<'_> {
    /// What it rests on, and each part with its equation: the amounts are those of the waterfall.
    pub fn plan_calculation(&self) -> Vec<String> {
        let mut lines = self.plan_basis();
        let shares = self.plan_shares().into_iter();
        lines.extend(shares.map(|it| [it.name, it.equation, it.sign.to_owned(), it.amount]));
        let line = |[name, equation, sign, amount]: [String; 4]| match &*equation {
            "" => [&*name, ": ", &amount].concat(),
            equation => [&*name, ": ", equation, &sign, &amount].concat(),
        };
        lines.into_iter().map(line).collect_vec()
    }

    /// The same with the actions of both kinds in one row, and what is only won together beside what it adds to.
    pub fn plan_rows(&self) -> Vec<PlanShare> {
        let mut rows: Vec<PlanShare> = Vec::new();
        for share in self.plan_shares() {
            let into = match share.part {
                Some(Part::Later) => Part::FirstDay,
                Some(Part::Together) => Part::Purchases,
                _ => {
                    rows.push(share);
                    continue;
                }
            };
            match rows.iter_mut().find(|row| row.part == Some(into)) {
                Some(row) => {
                    row.money += share.money;
                    row.amount = self.shown(row.money);
                    row.name = match into {
                        Part::FirstDay => self.text.share_actions().to_owned(),
                        _ => self.share_name(into, row.money).to_owned(),
                    };
                }
                None => rows.push(share),
            }
        }
        rows
    }

    /// An amount of the waterfall, which is whole unless all are small.
    fn shown(&self, money: f64) -> String {
        match self.has_cents() {
            true => self.numbers.signed_money(money),
            false => self.numbers.signed_whole_money(money),
        }
    }

    /// Whether the waterfall has cents: where every part is below 100.
    fn has_cents(&self) -> bool {
        let parts = self.plan.worth.iter().flat_map(|worth| &worth.parts);
        let largest = parts.map(|share| share.money.abs()).fold(0.0, f64::max);
        self.numbers.has_cents() && largest < 100.0
    }

    /// The parts of what the plan brings, each rounded once, and the sum of the rounded ones; nothing if it cannot be said.
    pub fn plan_shares(&self) -> Vec<PlanShare> {
        let Some(worth) = &self.plan.worth else { return Vec::new() };
        let has_cents = self.has_cents();
        let mut step = if has_cents { 0.01 } else { 1.0 };
        // By what one order is, so that no row changes because another one does.
        while !has_cents && self.figure_of(Figure::Bill) >= step * 1000.0 {
            step *= 10.0;
        }
        let amount = |money: f64| self.shown(money);
        let margins = self.still_brings(worth).value;
        let share = |part: Part| {
            let term = self.equation(worth, margins, part);
            // Adding zero turns minus zero into zero.
            let money = (term.value / step).round() * step + 0.0;
            let name = self.share_name(part, money).to_owned();
            let sign =
                if (term.value - money).abs() <= 1e-6 * money.abs() { " = " } else { " ≈ " };
            PlanShare {
                part: Some(part),
                name,
                equation: term.written,
                sign,
                money,
                amount: amount(money),
            }
        };
        let mut shares: Vec<_> = worth.parts.iter().map(|it| share(it.part)).collect_vec();
        let net = shares.iter().fold(0.0, |net, share| net + share.money);
        let net = (net / step).round() * step + 0.0;
        let equation = shares.iter().fold(String::new(), |sum, share| {
            let sign = match sum.is_empty() {
                true => return share.amount.clone(),
                false if share.money < 0.0 => " − ",
                false => " + ",
            };
            [&*sum, sign, without_sign(&share.amount)].concat()
        });
        let name = self.text.share_net().to_owned();
        shares.push(PlanShare {
            part: None,
            name,
            equation,
            sign: " = ",
            money: net,
            amount: amount(net),
        });
        shares
    }

    /// What all equations rest on: orders, customers, and what a customer who stays still brings.
    pub fn plan_basis(&self) -> Vec<[String; 4]> {
        let Some(worth) = &self.plan.worth else { return Vec::new() };
        let customers = self.number(worth.customers);
        let orders = self.number(worth.orders);
        let margins = self.still_brings(worth);
        let margin = self.money(margins.value).written;
        let row =
            |name: &str, equation, amount| [name.to_owned(), equation, " = ".to_owned(), amount];
        vec![
            row(self.text.figure(Figure::Orders), String::new(), orders.written),
            row(self.text.figure(Figure::Customers), String::new(), customers.written),
            row(self.text.still_brings(), margins.written, margin),
        ]
    }

    /// A number with the decimals that it needs to be multiplied.
    fn number(&self, number: f64) -> Term {
        let steps = if number.abs() < 1.0 { 1e6 } else { 1e4 };
        let value = (number * steps).round() / steps;
        Term { value, written: self.numbers.exact(value) }
    }

    fn money(&self, amount: f64) -> Term {
        let steps =
            if self.numbers.has_cents() && amount.abs() < LARGE_MONEY { 100.0 } else { 1.0 };
        let value = (amount * steps).round() / steps;
        // A mean of few cents would not survive being rounded to cents.
        if (value - amount).abs() > amount.abs() / 1000.0 {
            return self.number(amount);
        }
        Term { value, written: self.numbers.money(value) }
    }

    /// A share, out of a hundred.
    fn share(&self, share: f64) -> Term {
        let hundredths = (share * 1e6).round() / 1e4;
        let written = fill(self.text.share(), &[("share", &self.numbers.exact(hundredths))]);
        Term { value: hundredths / 100.0, written }
    }

    fn figure_of(&self, figure: Figure) -> f64 {
        self.plan.figures.get(figure).unwrap_or(0.0)
    }

    fn share_of(&self, figure: Figure) -> Term {
        self.share(self.figure_of(figure))
    }

    fn money_of(&self, figure: Figure) -> Term {
        self.money(self.figure_of(figure))
    }

    /// What a customer who stays still brings; its value is rounded as it is shown.
    fn still_brings(&self, worth: &Worth) -> Term {
        let once = self
            .number(self.figure_of(Figure::Visits))
            .times(self.money_of(Figure::Bill))
            .times(self.share_of(Figure::MarginShare));
        let exact = self.figure_of(Figure::Visits)
            * self.figure_of(Figure::Bill)
            * self.figure_of(Figure::MarginShare);
        let multiple = if exact > 0.0 { worth.margins / exact } else { 0.0 };
        let all = once.times(self.number(multiple));
        Term { value: self.money(all.value).value, ..all }
    }

    /// What a figure becomes by exceeding; as today, if nobody said.
    fn then(&self, then: Figure, today: Figure) -> f64 {
        self.plan.figures.get(then).unwrap_or_else(|| self.figure_of(today))
    }

    /// What exceeding changes in the margin of a customer and period, per unit of the share earned.
    fn more_bought(&self) -> Term {
        let visits = self.number(self.then(Figure::VisitsThen, Figure::Visits));
        let then = visits.times(self.money(self.then(Figure::BillThen, Figure::Bill)));
        let today = self.number(self.figure_of(Figure::Visits)).times(self.money_of(Figure::Bill));
        then.less(&today).enclosed()
    }

    fn equation(&self, worth: &Worth, margins: f64, part: Part) -> Term {
        let orders = || self.number(worth.orders);
        let customers = || self.number(worth.customers);
        let paid = |number: Term, cost: f64| number.times(self.money(cost)).negative();
        let per_order = |part| ratio(-worth.of(part), worth.orders);
        let more = |then: Figure, today: Figure| {
            self.share(self.then(then, today)).less(&self.share_of(today)).enclosed()
        };
        match part {
            Part::Margin => self.margin(orders()),
            Part::Returned | Part::Upgrades | Part::FirstDay | Part::Later | Part::Repairs => {
                paid(orders(), per_order(part))
            }
            Part::Channel => self.money_of(Figure::ChannelCost).negative(),
            Part::Further => paid(customers(), self.figure_of(Figure::CostThen)),
            Part::Promises => {
                let more = orders().times(self.number(worth.kept_more));
                self.kept(worth, margins, more.times(self.share_of(Figure::LeaveOverPromise)))
            }
            Part::Saved => orders()
                .times(self.share_of(Figure::Cancellations))
                .times(self.share_of(Figure::SavedByFirstDay))
                .times(self.money_of(Figure::OrderMargin)),
            Part::Complaints => {
                let [now, then] = self.plan.complaints.kept.unwrap_or_default();
                let more = self.share(then).less(&self.share(now)).enclosed();
                let unhappy = self.number(self.figure_of(Figure::Unhappy));
                self.kept(worth, margins, unhappy.times(more))
            }
            Part::Gaps => {
                let gone = customers().times(self.share_of(Figure::LeaveOverGaps));
                self.kept(worth, margins, gone.times(self.share(worth.repaired)))
            }
            Part::Kept => {
                let kept = customers().times(self.share_of(Figure::KeptByActions));
                self.kept(worth, margins, kept)
            }
            Part::Stay => {
                let kept = customers().times(more(Figure::StayThen, Figure::Stay));
                self.kept(worth, margins, kept)
            }
            Part::Purchases => {
                customers().times(self.more_bought()).times(self.share_of(Figure::MarginShare))
            }
            Part::Recommended => {
                let spared = self.money_of(Figure::Acquisition);
                let spared = match self.figure_of(Figure::Reward) {
                    0.0 => spared,
                    reward => spared.less(&self.money(reward)).enclosed(),
                };
                let new = self.number(worth.leaving);
                new.times(more(Figure::ReferredThen, Figure::Referred)).times(spared)
            }
            Part::Together => {
                self.number(worth.kept).times(self.money(ratio(worth.of(part), worth.kept)))
            }
        }
    }

    /// What customers who are kept bring, in so far as they count.
    fn kept(&self, worth: &Worth, margins: f64, customers: Term) -> Term {
        let counted = match worth.counted < 1.0 {
            true => customers.times(self.share(worth.counted)),
            false => customers,
        };
        counted.times(self.money(margins))
    }

    /// What is lost or won by other promises: the price of caution by how much more cautious they are.
    fn margin(&self, orders: Term) -> Term {
        let (mut sum, mut is_sum): (Option<Term>, bool) = (None, false);
        let loses = self.plan.worth.as_ref().is_some_and(|worth| worth.of(Part::Margin) < 0.0);
        for lever in &self.plan.levers {
            let (Some(margin), Some(terms)) = (lever.margin(), lever.basis.terms) else { continue };
            let Some(more) = lever.caution().filter(|_| margin != 0.0) else { continue };
            let term = self.money(terms.caution).times(self.number(more.abs()));
            let term = match lever.disappoints() {
                0.0 => term,
                less => term.less(&self.money(less)).enclosed(),
            };
            let adds = (more > 0.0) == loses;
            is_sum = sum.is_some();
            sum = Some(match (sum, adds) {
                (None, true) => term,
                (None, false) => term.negative(),
                (Some(sum), true) => sum.plus(&term),
                (Some(sum), false) => sum.less(&term),
            });
        }
        let product = match sum {
            Some(sum) => orders.times(if is_sum { sum.enclosed() } else { sum }),
            None => orders,
        };
        if loses { product.negative() } else { product }
    }

    pub(super) fn share_name(&self, part: Part, money: f64) -> &str {
        let text = self.text;
        match part {
            Part::Margin if money > 0.0 => text.share_bolder(),
            Part::Promises if money < 0.0 => text.share_broken(),
            Part::Purchases if money < 0.0 => text.share_fewer(),
            Part::Margin => text.share_margin(),
            Part::Returned => text.share_returned(),
            Part::Upgrades => text.share_upgrades(),
            Part::FirstDay => text.share_first_day(),
            Part::Later => text.share_later(),
            Part::Repairs => text.share_repairs(),
            Part::Channel => text.share_channel(),
            Part::Further => text.share_further(),
            Part::Promises => text.share_promises(),
            Part::Saved => text.share_saved(),
            Part::Complaints => text.share_complaints(),
            Part::Gaps => text.share_gaps(),
            Part::Kept => text.share_kept(),
            Part::Stay => text.share_stay(),
            Part::Purchases => text.share_purchases(),
            Part::Recommended => text.share_recommended(),
            Part::Together => text.together_row(),
        }
    }
}

fn ratio(of: f64, to: f64) -> f64 {
    if to == 0.0 { 0.0 } else { of / to }
}

/// An amount without its sign, which stands in front in every language.
pub(super) fn without_sign(amount: &str) -> &str {
    amount.trim_start_matches(['+', '\u{2212}', '-'])
}
