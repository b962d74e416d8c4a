//! The survey: many responses beside what the model predicts: a field value assessment (method 7.1).
//!
//! [`Assessment`] takes responses one at a time, and everything else is read from it. The modules below are
//! in reading order.

mod distributions;
mod moments;
mod weight;
mod reservoir;
mod joint;
mod pairs;
mod difference;
mod variance;
mod wave;
mod price;
mod curves;
mod resampling;
mod price_range;
mod demand;
mod demand_curve;
mod demand_band;
mod response;
mod questionnaire;
mod gaps;
mod said;
mod agreement;
mod panel;
mod repair;
mod segments;
mod drift;
mod control;
mod importance;
mod team;
mod value_case;
mod update;
mod assessment;
mod outcome;

pub use agreement::Agreement;
pub use assessment::{Assessment, Dot, MOST_WAVES, USUAL_SEED};
pub use control::{ControlPoint, control_chart};
pub use curves::{Crossings, Curves, Grid};
pub use demand::{Asked, BestPrice, Ladder, MOST_RUNGS, Rung, Seller};
pub use demand_band::{AskedOf, DemandBand};
pub use demand_curve::DemandCurve;
pub use difference::{Difference, Finding, Untested, hedges_g, holm};
pub use distributions::{fisher_beyond, normal_quantile, student_beyond, student_quantile};
pub use drift::{Change, Drift, MATERIAL, needed};
pub use gaps::ElementGap;
pub use importance::{Importance, Place, ranks, spearman};
pub use moments::{Footing, Interval, LEVEL, Moments};
pub use pairs::Pairs;
pub use panel::Covariances;
pub use price::{FourPrices, HypotheticalBias};
pub use price_range::{INDICATIVE_BELOW, PriceBand, PriceRange};
pub use questionnaire::{Asking, Question, questionnaire};
pub use repair::{Repair, Repairs};
pub use reservoir::{Reservoir, quantile};
pub use response::Response;
pub use said::{ElementSaid, Said, Subject};
pub use segments::{Pair, Segments};
pub use team::{Contributor, Disagreement, disagreements};
pub use update::{Update, accept, updates};
pub use value_case::{CaseLine, Unclaimable, ValueCase};
pub use variance::{Fitted, Variance};
pub use wave::Wave;
pub use weight::Weight;
