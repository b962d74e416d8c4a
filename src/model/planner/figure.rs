//! The figures of the planner.

/// A figure that a host or a visitor may give.
///
/// Its place in documents, its bounds and its default are in [`super::FIGURES`], in the same order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Figure {
    /// The least time it takes, in the planner's unit of time.
    TimeBest,
    /// The time it most often takes.
    TimeUsual,
    /// The most time it takes.
    TimeWorst,
    /// The time that is promised now.
    TimeSaid,
    /// The time that customers expect, such as the market's norm.
    TimeExpected,
    /// What one unit of time is worth to a customer, in money (k; method 5.3).
    TimeWorth,
    /// What a promise longer by one unit loses in orders, in money (P; method 5.4).
    TimeCautionPrice,
    /// The time to promise instead of the recommended one.
    TimePromise,
    /// How much time matters to customers, 0 to 10.
    TimeImportance,
    /// Whether time is a must, 0 or 1: missing it hurts and having it pleases little (method 5.11).
    TimeMustBe,
    /// A promise to compare with another, such as 60 minutes (method 5.8).
    TimeFirst,
    /// The other promise, such as 30 minutes.
    TimeSecond,
    /// The time that it takes after either promise, such as 45 minutes.
    TimeCame,
    /// The least it costs the customer, in money.
    CostBest,
    /// What it most often costs.
    CostUsual,
    /// The most it costs.
    CostWorst,
    /// What is quoted now.
    CostSaid,
    /// What customers expect to pay.
    CostExpected,
    /// What one unit of money is worth to a customer, in money (k).
    CostWorth,
    /// What a quote higher by one unit loses in orders, in money (P).
    CostCautionPrice,
    /// The quote to give instead of the recommended one.
    CostPromise,
    /// How much cost matters to customers, 0 to 10.
    CostImportance,
    /// Whether cost is a must, 0 or 1.
    CostMustBe,
    /// A quote to compare with another.
    CostFirst,
    /// The other quote.
    CostSecond,
    /// The cost after either quote.
    CostCame,
    /// The level of service that is promised now.
    ServiceSaid,
    /// The level of service that customers expect.
    ServiceExpected,
    /// What one level is worth to a customer, in money (k).
    ServiceWorth,
    /// What a promise lower by one level loses in orders, in money (P).
    ServiceCautionPrice,
    /// The level to promise instead of the recommended one.
    ServicePromise,
    /// How much service matters to customers, 0 to 10.
    ServiceImportance,
    /// Whether service is a must, 0 or 1.
    ServiceMustBe,
    /// How much better than promised counts, as a share of the unit's worth, −1 to 1 (γ; method 5.3).
    Gain,
    /// How much worse than promised counts, as a share of the unit's worth, 1 to 3 (λ; method 5.3).
    Pain,
    /// How quickly customers come to expect what they get, 0 to 1 (κ; method 5.9).
    Habit,
    /// The number of visits for which the surprise is shown.
    HabitVisits,
    /// Unhappy customers in a period.
    Unhappy,
    /// The share of them who tell the firm first (c; method 6.3).
    Tell,
    /// The share of those who are helped quickly (h).
    Fast,
    /// The share who would tell, with the channel.
    TellThen,
    /// The share who would be helped quickly, with the channel.
    FastThen,
    /// The share who stay among those who say nothing.
    StaySilent,
    /// The share who stay among those who are helped quickly.
    StayFast,
    /// The share who stay among those who complain and are not helped quickly.
    StayPoor,
    /// What the channel costs in a period, in money.
    ChannelCost,
    /// The steps of a complaint.
    Steps,
    /// The minutes of a complaint.
    Minutes,
    /// The hours until the answer to a complaint.
    AnswerHours,
    /// The bad recommendations by one unhappy customer who is not helped (w).
    WordOfMouth,
    /// Orders in a period.
    Orders,
    /// The share of orders that are cancelled.
    Cancellations,
    /// What one order earns, in money.
    OrderMargin,
    /// Visits of a customer in a period (f; method 6.4).
    Visits,
    /// The average bill, in money (a).
    Bill,
    /// The share of the bill that is earned (μ).
    MarginShare,
    /// The share of customers who are still here a period later (r).
    Stay,
    /// The discount rate for the same period (d).
    Discount,
    /// What winning a customer costs by advertising and the like, in money.
    Acquisition,
    /// The share of new customers who come recommended (φ).
    Referred,
    /// The reward for a recommendation, in money.
    Reward,
    /// The most periods for which a customer is counted.
    Years,
    /// Visits in a period once the expectation is exceeded.
    VisitsThen,
    /// The average bill then.
    BillThen,
    /// The share of customers who stay then.
    StayThen,
    /// The share of new customers who come recommended then.
    ReferredThen,
    /// What exceeding costs per customer and period, in money.
    CostThen,
}
