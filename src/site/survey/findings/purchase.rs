//! How many would buy at which price, and which price brings most: Gabor and Granger's ladder.

use std::sync::Arc;

use leptos::prelude::*;

use super::bias::BiasSlider;
use super::pieces::headline;
use super::seller::SellerFields;
use super::table::AsTable;
use crate::model::CollectVec;
use crate::model::survey::{
    Assessment, DemandBand, DemandCurve, HypotheticalBias, Ladder, Rung, Seller,
};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::axis::Axis;
use crate::ui::kit::chart::{AxisWords, Chart, Drawing, Key};
use crate::ui::kit::locale::Phrase;

/// Points of the smooth curve.
const POINTS: usize = 60;

/// The finding, with what a seller adds.
#[component]
pub fn Purchase() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_purchase_needs, |assessment| {
        let ladder = assessment.ladder();
        (!ladder.rungs().is_empty()).then(|| {
            let of_model = assessment.model().offer.unit_cost.unwrap_or(0.0);
            let ladder = Arc::new(ladder.clone());
            let band = assessment.demand_band();
            view! {
                <div>
                    <BiasSlider id="bias-ladder" />
                    <SellerFields of_model=of_model />
                    <div>
                        <Told of_model=of_model ladder=Arc::clone(&ladder) band=band />
                    </div>
                    {picture(desk, &ladder)}
                </div>
            }
        })
    })
}

/// The sentences and the table; they follow the seller and the hypothetical bias.
#[component]
fn Told(of_model: f64, ladder: Arc<Ladder>, band: DemandBand) -> impl IntoView {
    let desk = Desk::here();
    let choices = desk.study.choices;
    let seller = move || {
        let unit_cost = choices.unit_cost.get().unwrap_or(of_model);
        Seller { unit_cost, fixed_cost: 0.0, market: choices.market.get() }
    };
    let curve = DemandCurve::fit(ladder.rungs());
    let rungs = Arc::clone(&ladder);
    let best = move || {
        let bias = choices.bias();
        let best = ladder.best(&seller(), bias)?;
        desk.read(|it| desk.sentences(it.model(), |words| words.best_price(&best, bias)))
    };
    let besides = move || {
        let (seller, bias) = (seller(), choices.bias());
        let (price, _) = curve?.best(&seller, bias)?;
        let between = band.best(&seller, bias);
        let say = |it: &Assessment| desk.sentences(it.model(), |words| words.curve(price, between));
        desk.read(say)
    };
    let headings: [Phrase; 7] = [
        Text::axis_price,
        Text::column_paid,
        Text::column_asked,
        Text::column_would,
        Text::column_of_hundred,
        Text::column_between,
        Text::column_profit,
    ];
    let headings = headings.map(|heading| desk.locale.say(heading)).into();
    let row = move |rung: &Rung| row(desk, rung, &seller(), choices.bias());
    let rows = move |_: &Assessment| rungs.rungs().iter().map(row).collect_vec();
    view! {
        <div>
            {move || best().map(headline)}
            <ul class="besides">
                {move || besides().map(|sentence| view! { <li>{sentence}</li> })}
            </ul>
            <AsTable headings=headings rows=Box::new(rows) />
        </div>
    }
}

fn row(desk: Desk, rung: &Rung, seller: &Seller, bias: HypotheticalBias) -> Vec<String> {
    let paid = bias.paid(rung.price);
    let share = |x: f64| desk.of_hundred(x);
    vec![
        desk.money(rung.price),
        desk.money(paid),
        desk.count(rung.asked),
        desk.count(rung.buy),
        share(rung.share()),
        desk.between(Some(rung.interval()), share),
        desk.money(seller.profit(paid, rung.share())),
    ]
}

fn picture(desk: Desk, ladder: &Ladder) -> impl IntoView + use<> {
    let locale = desk.locale;
    let rungs = ladder.rungs();
    let axis = Axis::around(rungs.iter().map(|rung| rung.price));
    let mut drawing = Drawing::new(axis, Axis::shares());
    for rung in rungs {
        let between = rung.interval();
        drawing = drawing.line("reach", [(rung.price, between.low), (rung.price, between.high)]);
    }
    let curve = DemandCurve::fit(rungs);
    if let Some(curve) = curve {
        let (low, high) = (axis.scale().low, axis.scale().high);
        let at = |step: usize| low + (high - low) * step as f64 / POINTS as f64;
        drawing =
            drawing.line("fitted", (0..=POINTS).map(|step| (at(step), curve.share(at(step)))));
    }
    let drawing = drawing.dots("group-1", rungs.iter().map(|rung| (rung.price, rung.share())));
    let across = AxisWords {
        name: locale.say(Text::axis_price),
        write: Box::new(move |price| desk.money(price)),
    };
    let upright = AxisWords {
        name: locale.say(Text::axis_would_buy),
        write: Box::new(move |share| desk.of_hundred(share)),
    };
    let between = ("reach", locale.say(Text::key_between));
    let fitted = curve.map(|_| ("fitted", locale.say(Text::key_curve)));
    view! {
        <div class="picture">
            <Chart
                caption=locale.say(Text::demand_caption)
                drawing=drawing
                across=across
                upright=upright
            />
            <Key entries=[between].into_iter().chain(fitted).collect_vec() />
        </div>
    }
}
