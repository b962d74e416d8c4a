//! What has changed between two waves.

use leptos::prelude::*;

use super::figures::none;
use super::pieces::{headline, sentences};
use super::table::{AsTable, headings};
use super::waves::Waves;
use super::whiskers::{Whisker, Whiskers};
use crate::model::CollectVec;
use crate::model::calculator::Model;
use crate::model::survey::{Assessment, Change};
use crate::site::survey::desk::Desk;
use crate::text::Text;

/// The changes, of which those matter that are sure and as large as a share of the mean before.
pub fn changes(
    desk: Desk,
    assessment: &Assessment,
    (first, later): Waves,
    material: f64,
) -> Option<impl IntoView + use<>> {
    let drift = assessment.drift(first, later, material)?;
    let model = assessment.model();
    let (said, besides) = desk.sentences(model, |words| {
        let alarms = drift.alarms().map(|change| words.change(change));
        let besides = alarms.chain(words.drift_besides(&drift)).collect_vec();
        (words.drift(&drift), besides)
    });
    let overall = drift.changes.iter().filter(|change| change.group.is_none());
    let overall = overall.map(|change| whisker(desk, model, change)).collect_vec();
    Some(view! {
        <div>
            {headline(said)} {sentences(besides)}
            <Whiskers
                caption=desk.locale.say(Text::changes_caption)
                all=overall
                zero=true
                write=Box::new(move |x| desk.signed_money(x))
            /> <Changes changes=drift.changes />
        </div>
    })
}

fn whisker(desk: Desk, model: &Model, change: &Change) -> Whisker {
    let mean = change.difference.difference;
    Whisker {
        name: desk.subject(model, change.subject),
        said: desk.signed_money(mean),
        mean,
        ends: change.difference.interval(),
        class: if change.is_alarm() { "is-alarm" } else { "" },
    }
}

#[component]
fn Changes(changes: Vec<Change>) -> impl IntoView {
    let desk = Desk::here();
    let headings = headings(
        desk,
        [
            Text::column_group,
            Text::column_before,
            Text::column_difference,
            Text::column_between,
            Text::column_p,
            Text::column_finding,
            Text::column_matters,
            Text::column_needed,
            Text::column_same_people,
        ],
    );
    let rows = move |assessment: &Assessment| {
        changes.iter().map(|change| row(desk, assessment.model(), change)).collect_vec()
    };
    view! { <AsTable headings=headings rows=Box::new(rows) /> }
}

fn row(desk: Desk, model: &Model, change: &Change) -> Vec<String> {
    let everyone = || desk.locale.say(Text::everyone);
    let difference = change.difference;
    let matters = if change.material { Text::yes_matters } else { Text::no_matters };
    vec![
        desk.subject(model, change.subject),
        change.group.map_or_else(everyone, |at| desk.group(model, at)),
        desk.money(change.before),
        desk.signed_money(difference.difference),
        desk.between(difference.interval(), |x| desk.signed_money(x)),
        desk.p(change.p),
        desk.finding(change.finding),
        desk.locale.say(matters),
        change.needed.map_or_else(none, |needed| desk.plain(needed)),
        desk.count(change.same_people),
    ]
}
