//! The table of the planner's figures.
//!
//! From a row here follow the enum [`Figure`](super::Figure), its bounds, the reading and writing of
//! documents and the fields of the phrases. What a new figure takes by hand besides, and the command that
//! writes the schemas, is in ARCHITECTURE.md.

/// Calls a macro with what stands `before` and the rows: `section { meaning, Figure: phrase = name in documents, unit,
/// [least, greatest] or default; }`. The default is a convention, which the screen shows as one.
macro_rules! figure_table {
    ($then:ident $($before:tt)*) => {
        $then! {
            $($before)*
            "time" {
                /// The least time it takes.
                TimeBest: time_best = "best", Time, [0.0, LARGEST];
                /// The time that it most often takes.
                TimeUsual: time_usual = "usual", Time, [0.0, LARGEST];
                /// The most time it takes. Below the best or the usual time, the three do not count, with a warning.
                TimeWorst: time_worst = "worst", Time, [0.0, LARGEST];
                /// The time that is promised now.
                TimeSaid: time_said = "said", Time, [0.0, LARGEST];
                /// The time that customers expect, such as the market's norm.
                TimeExpected: time_expected = "expected", Time, [0.0, LARGEST];
                // `k` of method 5.3.
                /// What one unit of time is worth to a customer, in money.
                TimeWorth: time_worth = "worth", Money, [0.0, LARGEST];
                // `P` of method 5.4.
                /// What a promise longer by one unit loses in orders, in money.
                TimeCautionPrice: time_caution_price = "cautionPrice", Money, [0.0, LARGEST];
                /// The time to promise instead of the recommended one.
                TimePromise: time_promise = "promise", Time, [0.0, LARGEST];
                /// How much time matters to customers.
                TimeImportance: time_importance = "importance", Plain, [0.0, 10.0];
                // Method 5.11.
                /// Whether time is a must: missing it hurts and having it pleases little.
                TimeMustBe: time_must_be = "mustBe", Truth, [0.0, 1.0];
                // Method 5.8.
                /// A promise to compare with another. The one in force, by default.
                TimeFirst: time_first = "first", Time, [0.0, LARGEST];
                /// The other promise. What is said now, by default.
                TimeSecond: time_second = "second", Time, [0.0, LARGEST];
                /// The time that it takes after either promise. The mean of what is delivered, by default.
                TimeCame: time_came = "came", Time, [0.0, LARGEST];
            }
            "cost" {
                /// The least it costs the customer, in money.
                CostBest: cost_best = "best", Money, [0.0, LARGEST];
                /// What it most often costs the customer, in money.
                CostUsual: cost_usual = "usual", Money, [0.0, LARGEST];
                /// The most it costs the customer, in money. Below the best or the usual cost, the three do not count, with a warning.
                CostWorst: cost_worst = "worst", Money, [0.0, LARGEST];
                /// What is quoted now, in money.
                CostSaid: cost_said = "said", Money, [0.0, LARGEST];
                /// What customers expect to pay, in money.
                CostExpected: cost_expected = "expected", Money, [0.0, LARGEST];
                // Money is worth itself.
                /// What one unit of money is worth to a customer, in money.
                CostWorth: cost_worth = "worth", Money, [0.0, LARGEST] or 1.0;
                /// What a quote higher by one unit loses in orders, in money.
                CostCautionPrice: cost_caution_price = "cautionPrice", Money, [0.0, LARGEST];
                /// The quote to give instead of the recommended one, in money.
                CostPromise: cost_promise = "promise", Money, [0.0, LARGEST];
                /// How much cost matters to customers.
                CostImportance: cost_importance = "importance", Plain, [0.0, 10.0];
                /// Whether cost is a must: missing it hurts and having it pleases little.
                CostMustBe: cost_must_be = "mustBe", Truth, [0.0, 1.0];
                // Method 5.11.
                /// Whether what is quoted is a fixed price, so that the firm gives up what it charges less.
                CostFixed: cost_fixed = "fixed", Truth, [0.0, 1.0];
                /// A quote to compare with another, in money. The one in force, by default.
                CostFirst: cost_first = "first", Money, [0.0, LARGEST];
                /// The other quote, in money. What is said now, by default.
                CostSecond: cost_second = "second", Money, [0.0, LARGEST];
                /// The cost after either quote, in money. The mean of what is delivered, by default.
                CostCame: cost_came = "came", Money, [0.0, LARGEST];
            }
            "service" {
                /// The level that is promised now.
                ServiceSaid: service_said = "said", Plain, [0.0, LARGEST];
                /// The level that customers expect.
                ServiceExpected: service_expected = "expected", Plain, [0.0, LARGEST];
                /// What one level more is worth to a customer, in money.
                ServiceWorth: service_worth = "worth", Money, [0.0, LARGEST];
                /// What a promise lower by one level loses in orders, in money.
                ServiceCautionPrice: service_caution_price = "cautionPrice", Money, [0.0, LARGEST];
                /// The level to promise instead of the recommended one.
                ServicePromise: service_promise = "promise", Plain, [0.0, LARGEST];
                /// How much service matters to customers.
                ServiceImportance: service_importance = "importance", Plain, [0.0, 10.0];
                /// Whether service is a must: missing it hurts and having it pleases little.
                ServiceMustBe: service_must_be = "mustBe", Truth, [0.0, 1.0];
            }
            "feeling" {
                // γ of method 5.3.
                /// How much better than promised counts, as a share of the unit's worth.
                Gain: feeling_gain = "gain", Plain, [-1.0, 1.0] or 0.5;
                // λ of method 5.3.
                /// How much worse than promised counts, as a share of the unit's worth.
                Pain: feeling_pain = "pain", Plain, [1.0, 3.0] or 2.0;
                // κ of method 5.9.
                /// How quickly customers come to expect what they get.
                Habit: feeling_habit = "habit", Plain, [0.0, 1.0] or 0.3;
                /// The number of visits for which the surprise is shown.
                HabitVisits: feeling_visits = "visits", Plain, [1.0, 100.0] or 7.0;
            }
            "complaints" {
                /// Unhappy customers in a period.
                Unhappy: complaints_unhappy = "unhappy", Plain, [0.0, LARGEST];
                // `c` of method 6.3.
                /// The share of them who tell the firm first.
                Tell: complaints_tell = "tell", Share, [0.0, 1.0];
                // `h` of method 6.3.
                /// The share of those who are helped quickly.
                Fast: complaints_fast = "fast", Share, [0.0, 1.0];
                /// The share who would tell, with the channel. As now, by default.
                TellThen: complaints_tell_then = "tellThen", Share, [0.0, 1.0];
                /// The share who would be helped quickly, with the channel. As now, by default.
                FastThen: complaints_fast_then = "fastThen", Share, [0.0, 1.0];
                /// The share who stay among those who say nothing.
                StaySilent: complaints_stay_silent = "staySilent", Share, [0.0, 1.0];
                /// The share who stay among those who are helped quickly.
                StayFast: complaints_stay_fast = "stayFast", Share, [0.0, 1.0];
                /// The share who stay among those who complain and are not helped quickly.
                StayPoor: complaints_stay_poor = "stayPoor", Share, [0.0, 1.0];
                /// What the channel costs in a period, in money.
                ChannelCost: complaints_channel_cost = "channelCost", Money, [0.0, LARGEST];
                /// The steps of a complaint.
                Steps: complaints_steps = "steps", Plain, [0.0, LARGEST];
                /// The minutes that a complaint takes the customer.
                Minutes: complaints_minutes = "minutes", Plain, [0.0, LARGEST];
                /// The hours until the answer to a complaint.
                AnswerHours: complaints_answer_hours = "answerHours", Plain, [0.0, LARGEST];
                // `w` of method 6.3.
                /// The bad recommendations by one unhappy customer who is not helped.
                WordOfMouth: complaints_word_of_mouth = "wordOfMouth", Plain, [0.0, 100.0] or 1.0;
            }
            "firstDay" {
                /// Orders in a period.
                Orders: first_day_orders = "orders", Plain, [0.0, LARGEST];
                /// The share of orders that are cancelled.
                Cancellations: first_day_cancellations = "cancellations", Share, [0.0, 1.0];
                /// What one order earns, in money.
                OrderMargin: first_day_margin = "margin", Money, [0.0, LARGEST];
            }
            // What each of these does is not known in general, so none has a default (method 6.9).
            "kept" {
                /// The share of customers who leave after one broken promise. No effect by default.
                LeaveOverPromise: kept_promise = "promise", Share, [0.0, 1.0];
                /// The share of customers who leave in a period over what falls short at the touchpoints. No effect by default.
                LeaveOverGaps: kept_gaps = "gaps", Share, [0.0, 1.0];
                /// The share of cancelled orders that the first day's actions save. No effect by default.
                SavedByFirstDay: kept_first_day = "firstDay", Share, [0.0, 1.0];
                /// The share of customers whom the later actions keep in a period. No effect by default.
                KeptByActions: kept_actions = "laterActions", Share, [0.0, 1.0];
            }
            "loyalty" {
                // `f` of method 6.4.
                /// Visits of a customer in a period.
                Visits: loyalty_visits = "visits", Plain, [0.0, LARGEST];
                // `a` of method 6.4.
                /// The average bill, in money.
                Bill: loyalty_bill = "bill", Money, [0.0, LARGEST];
                // μ of method 6.4.
                /// The share of the bill that is earned.
                MarginShare: loyalty_margin_share = "marginShare", Share, [0.0, 1.0];
                // `r` of method 6.4.
                /// The share of customers who are still here a period later.
                Stay: loyalty_stay = "stay", Share, [0.0, 0.9999];
                // `d` of method 6.4.
                // The default is of a year; a month's follows from it.
                /// The discount rate for the same period: by how much less a period later counts; the default is a year's.
                Discount: loyalty_discount = "discount", Share, [0.00005, 1.0] or 0.1;
                /// What winning a customer costs by advertising and the like, in money. Not counted by default.
                Acquisition: loyalty_acquisition = "acquisition", Money, [0.0, LARGEST];
                // φ of method 6.4.
                /// The share of new customers who come recommended.
                Referred: loyalty_referred = "referred", Share, [0.0, 1.0] or 0.0;
                /// The reward for a recommendation, in money. No reward by default.
                Reward: loyalty_reward = "reward", Money, [0.0, LARGEST];
                /// Customers today. Orders by visits, by default.
                Customers: loyalty_customers = "customers", Plain, [0.0, LARGEST];
                /// The most periods for which a customer is counted. As long as they stay, by default.
                Years: loyalty_years = "years", Plain, [1.0, 1200.0];
            }
            "after" {
                /// Visits in a period once the expectation is exceeded. As today, by default.
                VisitsThen: after_visits = "visits", Plain, [0.0, LARGEST];
                /// The average bill then, in money. As today, by default.
                BillThen: after_bill = "bill", Money, [0.0, LARGEST];
                /// The share of customers who stay then. As today, by default.
                StayThen: after_stay = "stay", Share, [0.0, 0.9999];
                /// The share of new customers who come recommended then. As today, by default.
                ReferredThen: after_referred = "referred", Share, [0.0, 1.0];
                /// What exceeding costs per customer and period, in money. Nothing, by default.
                CostThen: after_cost = "cost", Money, [0.0, LARGEST];
            }
        }
    };
}

pub(crate) use figure_table;
