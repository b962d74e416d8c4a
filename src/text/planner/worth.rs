//! Sentences about what happens after the sale, and whether the plan is worth it.

use super::PlannerSentences;
use super::waterfall::{PlanShare, without_sign};
use crate::model::CollectVec;
use crate::model::planner::{Figure, Idle, Part, Period, Worth};
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
        fill(phrase, &[("cost", &cost), ("orders", &orders), ("per", self.per_sale())])
    }

    /// How many things are done after the sale, and what they cost; empty where nothing is.
    pub fn after_sale(&self) -> String {
        let day = &self.plan.first_day;
        let count = day.order.len() as f64;
        let Some(worth) = self.plan.worth.as_ref().filter(|_| count > 0.0) else {
            return String::new();
        };
        let cost = -(worth.of(Part::FirstDay) + worth.of(Part::Later));
        let cost = self.numbers.whole_money(cost + 0.0);
        let phrase = self.text.form(self.text.after_answer(), self.numbers, count);
        let count = self.numbers.plain(count);
        fill(phrase, &[("count", &*count), ("cost", &cost), ("period", self.each_period())])
    }

    /// How often the period comes: "a year".
    pub fn each_period(&self) -> &str {
        match self.plan.period {
            Period::Month => self.text.a_period_month(),
            Period::Year => self.text.a_period_year(),
        }
    }

    /// What the plan brings, in one sentence.
    pub fn plan_answer(&self) -> String {
        let shares = self.plan_shares();
        let phrase = match (&self.plan.loyalty, shares.last()) {
            (None, _) => self.text.lifetime_missing(),
            (_, None) => self.text.plan_missing(),
            _ if shares.len() == 1 => self.text.plan_idle(),
            (_, Some(net)) if net.money < 0.0 => self.text.plan_loses(),
            _ => self.text.plan_brings(),
        };
        let net = shares.last().map_or("", |net: &PlanShare| &net.amount);
        fill(phrase, &[("total", without_sign(net)), ("period", self.each_period())])
    }

    /// What the plan loses, if it loses anything.
    pub(super) fn loss(&self) -> Option<String> {
        let net = self.plan_shares().pop().filter(|net| net.money < 0.0)?;
        Some(without_sign(&net.amount).to_owned())
    }

    /// A phrase about so many of the customers of today, as whole people.
    fn of_customers(&self, phrase: &str, worth: &Worth, customers: f64) -> String {
        let [customers, all] =
            [customers, worth.customers.round()].map(|it| self.numbers.plain(it));
        let places = [("customers", &*customers), ("all", &all), ("period", self.each_period())];
        fill(phrase, &places)
    }

    /// Whom the plan keeps, and when it would pay.
    pub fn plan_lines(&self) -> Vec<String> {
        let Some(worth) = &self.plan.worth else { return Vec::new() };
        let text = self.text;
        let mut lines = Vec::new();
        // Whole people: fewer are kept than needed, also where both would round to the same number.
        let kept = worth.kept.floor();
        // Beside those whom it keeps already.
        let needed = worth.break_even.map(|more| (worth.kept.max(0.0) + more).ceil());
        let mut said = Vec::new();
        if kept != 0.0 {
            let phrase = if kept > 0.0 { text.plan_kept() } else { text.plan_fewer() };
            said.push(self.of_customers(phrase, worth, kept.abs()));
        }
        if let Some(needed) = needed {
            let phrase = if kept > 0.0 { text.plan_takes() } else { text.plan_pays() };
            said.push(self.of_customers(phrase, worth, needed));
        } else if worth.net < 0.0 {
            said.push(text.plan_cannot().to_owned());
        }
        lines.push(said.join(" "));
        if worth.counted < 1.0 {
            let leaving = self.numbers.plain(worth.leaving.round());
            lines.push(fill(text.plan_capped(), &[("leaving", &leaving)]));
        }
        lines.extend(self.plan_unknown());
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// What counts for nothing in it, because nobody gave a figure.
    pub fn plan_unknown(&self) -> Option<String> {
        let worth = self.plan.worth.as_ref().filter(|worth| !worth.unknown.is_empty())?;
        let small = |part: &Part| {
            // Each begins with a letter that this makes small, in the middle of a sentence.
            let mut name = self.share_name(*part, 0.0).to_owned();
            name.get_mut(..1).map(str::make_ascii_lowercase);
            name
        };
        let names = worth.unknown.iter().map(small).collect_vec();
        Some(fill(self.text.plan_unknown(), &[("names", &names.join(", "))]))
    }

    /// What an effect does, or when it would pay for what is done for it.
    pub fn effect(&self, part: Part) -> String {
        let Some(worth) = &self.plan.worth else { return String::new() };
        let text = self.text;
        if let Some(share) = worth.parts.iter().find(|share| share.part == part) {
            let kept = share.customers.floor();
            let phrase = if kept < 0.0 { text.plan_fewer() } else { text.plan_kept() };
            let whole = (kept != 0.0).then(|| self.of_customers(phrase, worth, kept.abs()));
            let shown = self.plan_shares().into_iter().find(|it| it.part == Some(part));
            let amount = shown.map(|it| it.amount);
            return whole.into_iter().chain(amount).collect_vec().join(" ");
        }
        if !worth.unknown.contains(&part) {
            return text.effect_unused().to_owned();
        }
        let needed = worth.needed(part).map(f64::ceil);
        let pays = match needed {
            Some(needed) => self.of_customers(text.plan_pays(), worth, needed),
            None if part == Part::Saved => self.first_day(),
            None if part.paid_by().is_some_and(|by| worth.of(by) < 0.0) => {
                text.plan_cannot().to_owned()
            }
            None => String::new(),
        };
        [text.effect_none(), " ", &pays].concat().trim_end().to_owned()
    }

    /// Why some figures are of no consequence for what the plan brings.
    pub fn idle(&self) -> Vec<String> {
        let of = |idle: Idle| match idle {
            Idle::Expected => self.text.idle_expected(),
            Idle::Compared => self.text.idle_compared(),
            Idle::Surprises => self.text.idle_surprises(),
            Idle::Ease => self.text.idle_ease(),
            Idle::Recommendations => self.text.idle_recommendations(),
        };
        Idle::EACH.map(|idle| of(idle).to_owned()).into()
    }

    /// What a customer is worth today, and once expectations are exceeded.
    pub fn lifetime(&self) -> Vec<String> {
        let Some(loyalty) = &self.plan.loyalty else {
            return Vec::new();
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
        let actions = self.planning.planner.actions(self.answers);
        let listed = self.plan.first_day.order.iter().filter_map(|at| actions.get(*at)).map(|it| {
            let parts = [&*self.due(it), self.name_of(it), &self.by(it)];
            parts.into_iter().filter(|part| !part.is_empty()).collect_vec().join(" · ")
        });
        lines.push(self.after_sale());
        lines.extend(listed);
        lines.push(self.plan_answer());
        let rows = self.plan_rows().into_iter();
        lines.extend(rows.map(|row| [&*row.name, ": ", &row.amount].concat()));
        lines.extend(self.plan_lines());
        lines.extend(self.lifetime());
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }
}
