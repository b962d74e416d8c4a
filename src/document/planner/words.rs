//! The words with which the formats write the enums of the planner.

use crate::document::words::words;
use crate::model::planner::{ActionKind, Lever, Part, Period, TimeUnit, Warning, Zone};

words! { Lever { Time = "time", Cost = "cost", Service = "service", } }

words! { Period { Month = "month", Year = "year", } }

words! { TimeUnit { Minute = "minute", Hour = "hour", Day = "day", } }

words! {
    ActionKind {
        Confirmation = "confirmation",
        Materials = "materials",
        Letter = "letter",
        Call = "call",
        Thanks = "thanks",
        Packaging = "packaging",
        Bonus = "bonus",
        Partner = "partner",
    }
}

words! { Zone { Red = "red", Amber = "amber", Green = "green", } }

words! {
    Warning {
        OutOfOrder = "out-of-order",
        OutOfOrderButObserved = "out-of-order-but-observed",
        TooFewObserved = "too-few-observed",
        ExtremeLow = "extreme-low",
        ExtremeHigh = "extreme-high",
        PainBelowFixedPrice = "pain-below-fixed-price",
        MustBe = "must-be",
        OftenBroken = "often-broken",
        BeyondTheWorstCase = "beyond-the-worst-case",
        MoreCautiousThanNow = "more-cautious-than-now",
        WorseThanExpected = "worse-than-expected",
        Ratchet = "ratchet",
    }
}

words! {
    Part {
        Margin = "margin",
        Returned = "returned",
        Upgrades = "upgrades",
        FirstDay = "first-day",
        Later = "later-actions",
        Repairs = "repairs",
        Channel = "channel",
        Further = "further",
        Promises = "promises-kept",
        Saved = "orders-saved",
        Complaints = "complaints",
        Gaps = "gaps-closed",
        Kept = "kept-by-actions",
        Stay = "stay",
        Purchases = "purchases",
        Recommended = "recommended",
        Together = "together",
    }
}
