//! Sentences about what happens after the sale, and whether the plan is worth it.

use super::PlannerSentences;
use crate::model::planner::Figure;
use crate::text::fill;

impl PlannerSentences<'_> {
    /// How easy it is to complain, and what an easy way to complain brings.
    pub fn complaints(&self) -> Vec<String> {
        let (text, numbers, figures) = (self.text, self.numbers, &self.plan.figures);
        let mut lines = Vec::new();
        let of = |figure| figures.get(figure);
        if let (Some(steps), Some(minutes), Some(hours)) =
            (of(Figure::Steps), of(Figure::Minutes), of(Figure::AnswerHours))
        {
            let phrase = text.form(text.complaint_now(), numbers, steps);
            let places = [
                ("steps", &*numbers.plain(steps)),
                ("minutes", &numbers.minutes(minutes)),
                ("hours", &numbers.hours(hours)),
            ];
            lines.push(fill(phrase, &places));
        }
        let complaints = &self.plan.complaints;
        if let Some(kept) = complaints.kept {
            let [now, then] = kept.map(|share| numbers.of_hundred(share));
            lines.push(fill(text.complaint_kept(), &[("now", &now), ("then", &then)]));
        }
        if let Some(net) = complaints.net {
            lines.push(fill(text.complaint_worth(), &[("net", &numbers.signed_money(net))]));
        }
        if let Some(customers) = complaints.break_even.filter(|_| complaints.net.is_none()) {
            // Whole people, as many as it takes.
            let customers = customers.ceil();
            let phrase = text.form(text.complaint_pays(), numbers, customers);
            lines.push(fill(phrase, &[("customers", &numbers.plain(customers))]));
        }
        if let Some(words) = complaints.word_of_mouth {
            let [now, then] = words.map(|words| numbers.plain(words.round()));
            lines.push(fill(text.complaint_words(), &[("now", &now), ("then", &then)]));
        }
        lines
    }

    /// When the first day's actions pay for themselves; empty where nobody says that orders are cancelled, as where
    /// all is over once it is paid for.
    pub fn first_day(&self) -> String {
        let day = &self.plan.first_day;
        let Some(can_pay) = day.can_pay else { return String::new() };
        let Some(one_in) = day.one_in.filter(|_| day.cost > 0.0) else {
            return if day.cost > 0.0 {
                String::new()
            } else {
                self.text.costs_nothing().to_owned()
            };
        };
        let phrase = if can_pay { self.text.pays_if() } else { self.text.cannot_pay() };
        let orders = one_in.floor();
        let phrase = self.text.form(phrase, self.numbers, orders);
        let (cost, orders) = (self.numbers.money(day.cost), self.numbers.plain(orders));
        fill(phrase, &[("cost", &cost), ("orders", &orders)])
    }

    /// Whether exceeding is worth it.
    pub fn lifetime(&self) -> Vec<String> {
        let Some(loyalty) = &self.plan.loyalty else {
            return vec![self.text.lifetime_missing().to_owned()];
        };
        let money = |amount: f64| self.numbers.money(amount);
        let phrase = match loyalty.joint {
            _ if loyalty.effects.is_empty() => self.text.lifetime_now(),
            joint if joint > 0.0 => self.text.lifetime(),
            _ => self.text.lifetime_less(),
        };
        let (before, after) = (money(loyalty.before.value), money(loyalty.after.value));
        let (joint, loss) = (money(loyalty.joint), money(-loyalty.joint));
        let places =
            [("before", &*before), ("after", &*after), ("joint", &*joint), ("loss", &*loss)];
        let mut lines = vec![fill(phrase, &places)];
        if let Some(chance) = &self.plan.loyalty_chance {
            let [low, high] = chance.before.map(money);
            lines.push(fill(self.text.lifetime_between(), &[("low", &low), ("high", &high)]));
            let share = self.numbers.of_hundred(chance.pays);
            let pays = fill(self.text.lifetime_pays(), &[("share", &share)]);
            lines.extend((!loyalty.effects.is_empty()).then_some(pays));
        }
        if loyalty.before.margin < 0.0 {
            let loss = money(-loyalty.before.margin);
            lines.push(fill(self.text.loses_money(), &[("loss", &loss)]));
        }
        if loyalty.together != 0.0 && loyalty.effects.len() > 1 {
            let together = self.numbers.signed_money(loyalty.together);
            lines.push(fill(self.text.together(), &[("together", &together)]));
        }
        if let Some(stay) = loyalty.break_even_stay {
            let share = self.numbers.of_hundred(stay);
            lines.push(fill(self.text.stay_needed(), &[("share", &share)]));
        }
        lines
    }

    /// The whole plan as text, for a letter.
    pub fn summary(&self) -> String {
        let mut lines = vec![self.text.planner().to_owned(), self.advice()];
        lines.extend(self.turn());
        for plan in &self.plan.levers {
            lines.push(self.to_say(plan));
        }
        lines.extend(self.start_at());
        lines.push(self.first_day());
        lines.extend(self.complaints());
        lines.extend(self.lifetime());
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }
}
