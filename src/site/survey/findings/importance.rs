//! What matters most to customers, and whether it still does.

use leptos::prelude::*;

use super::anew::Anew;
use super::figures::none;
use super::pieces::headline;
use super::table::{AsTable, headings};
use super::waves::{Waves, in_force};
use super::whiskers::{Whisker, Whiskers};
use crate::model::CollectVec;
use crate::model::survey::{Assessment, Moments, Place, Subject};
use crate::site::survey::desk::Desk;
use crate::text::Text;

/// The finding: elements by what they are worth to customers, and the order of two waves.
#[component]
pub fn Importance() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_importance_needs, |assessment| {
        let worths = worths(assessment);
        (!worths.is_empty()).then(|| {
            let model = assessment.model();
            let whisker = |(at, worth, mean): &Worth| Whisker {
                name: desk.element(model, *at),
                said: desk.money(*mean),
                mean: *mean,
                ends: worth.interval(),
                class: "",
            };
            let order = match assessment.waves().count() {
                0 | 1 => {
                    let needs = desk.locale.say(Text::order_needs);
                    view! { <p class="help">{needs}</p> }.into_any()
                }
                count => view! { <Order count=count /> }.into_any(),
            };
            view! {
                <div>
                    <Whiskers
                        caption=desk.locale.say(Text::importance_caption)
                        all=worths.iter().map(whisker).collect_vec()
                        zero=true
                        write=Box::new(move |x| desk.money(x))
                    /> {order} <Gaps />
                </div>
            }
        })
    })
}

/// An element by position, what people said of its worth, and the mean of that.
type Worth = (usize, Moments, f64);

/// Elements by what they are worth to customers, that which is worth most first.
fn worths(assessment: &Assessment) -> Vec<Worth> {
    let said = assessment.said_by_all();
    let worth = |at| {
        let worth = said.of(Subject::Worth(at));
        Some((at, worth, worth.mean()?))
    };
    let elements = 0..assessment.model().offer.elements.len();
    let mut worths: Vec<Worth> = elements.filter_map(worth).collect_vec();
    worths.sort_by(|(_, _, a), (_, _, b)| b.total_cmp(a));
    worths
}

/// The order of two waves.
#[component]
fn Order(count: usize) -> impl IntoView {
    let desk = Desk::here();
    let waves = move || in_force(desk.study.choices, count);
    let draw = move || desk.part(|assessment| order(desk, assessment, waves()));
    view! {
        <div>
            <Anew follow=move || { waves(); } draw=Box::new(draw) />
        </div>
    }
}

fn order(
    desk: Desk,
    assessment: &Assessment,
    (first, later): Waves,
) -> Option<impl IntoView + use<>> {
    let importance = assessment.importance(first, later)?;
    let said = desk.sentences(assessment.model(), |words| words.importance(&importance));
    let headings = headings(desk, [Text::wave_first, Text::wave_later]);
    let rows = move |assessment: &Assessment| {
        let row = |place: &Place| {
            let name = desk.element(assessment.model(), place.element);
            vec![name, desk.plain(place.before), desk.plain(place.after)]
        };
        let correlation = importance.correlation.map(|correlation| {
            vec![desk.locale.say(Text::spearman), none(), desk.hundredths(correlation)]
        });
        importance.places.iter().map(row).chain(correlation).collect_vec()
    };
    Some(view! {
        <div>
            {headline(said)} <AsTable headings=headings rows=Box::new(rows) />
        </div>
    })
}

/// What elements are worth, and how far they are from what is desired.
#[component]
fn Gaps() -> impl IntoView {
    let desk = Desk::here();
    let headings = headings(
        desk,
        [
            Text::column_answers,
            Text::column_mean,
            Text::column_between,
            Text::mean_desired,
            Text::mean_received,
            Text::mean_gap,
        ],
    );
    let rows = move |assessment: &Assessment| gaps(desk, assessment);
    view! { <AsTable headings=headings rows=Box::new(rows) /> }
}

fn gaps(desk: Desk, assessment: &Assessment) -> Vec<Vec<String>> {
    let said = assessment.said_by_all();
    let row = |(at, worth, mean): Worth| {
        let gap = said.elements.get(at).map(|said| said.gap);
        vec![
            desk.element(assessment.model(), at),
            desk.count(worth.count()),
            desk.money(mean),
            desk.between(worth.interval(), |x| desk.money(x)),
            desk.hundredths_or_none(gap.and_then(|gap| gap.desired.mean())),
            desk.hundredths_or_none(gap.and_then(|gap| gap.received.mean())),
            desk.hundredths_or_none(gap.and_then(|gap| gap.gap.mean())),
        ]
    };
    worths(assessment).into_iter().map(row).collect_vec()
}
