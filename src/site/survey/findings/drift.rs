//! What has changed from one wave to another, and whether that is sure and large enough to matter.

use leptos::prelude::*;

use super::anew::Anew;
use super::control::Control;
use super::figures::none;
use super::pieces::{headline, sentences};
use super::table::{AsTable, headings};
use super::waves::{Waves, in_force};
use super::whiskers::{Whisker, Whiskers};
use crate::document::digits;
use crate::model::calculator::Model;
use crate::model::survey::{Assessment, Change};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::select::{Select, SelectOption};
use crate::ui::kit::slider::{Slider, Stand};

/// The greatest share that may be called immaterial.
const MOST_MATERIAL: f64 = 0.5;

/// The finding, with a choice of waves and of what matters.
#[component]
pub fn Drift() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_drift_needs, |assessment| {
        let names: Vec<String> = assessment.waves().map(|wave| wave.as_str().to_owned()).collect();
        let count = names.len();
        (count > 1).then(|| {
            let waves = in_force(desk, count);
            let material = desk.study.choices.material;
            let key = Memo::new(move |_| (waves.get(), material.get()));
            let draw = move |(waves, material)| desk.part(|it| changes(desk, it, waves, material));
            view! {
                <div>
                    <Controls names=names waves=waves />
                    <div>
                        <Anew key=key draw=draw />
                    </div>
                    {(count > 2).then(|| view! { <Control /> })}
                </div>
            }
        })
    })
}

/// The choice of two waves, and from where on a change matters.
#[component]
fn Controls(names: Vec<String>, waves: Memo<Waves>) -> impl IntoView {
    let desk = Desk::here();
    let (locale, choices, count) = (desk.locale, desk.study.choices, names.len());
    let option = |(at, name)| SelectOption { value: digits(at), name };
    let options = Signal::stored(names.into_iter().enumerate().map(option).collect::<Vec<_>>());
    let choice = move |id: &'static str, name: Phrase, is_later: bool| {
        let chosen = Memo::new(move |_| {
            let (first, later) = waves.get();
            digits(if is_later { later } else { first })
        });
        let choose = move |value: String| {
            let Some(at) = (0..count).find(|at| digits(*at) == value) else { return };
            let (first, later) = waves.get_untracked();
            choices.waves.set(Some(if is_later { (first, at) } else { (at, later) }));
        };
        view! {
            <div class="labelled">
                <label for=id>{locale.say(name)}</label>
                <Select id=id options=options chosen=chosen choose=choose />
            </div>
        }
    };
    let (min, max, material) = (0.0, MOST_MATERIAL, choices.material);
    let stand = Memo::new(move |_| Stand { step: 0.01, min, max, value: material.get() });
    let told =
        move || locale.fill(Text::material_said, &[("percent", &desk.of_hundred(material.get()))]);
    view! {
        <div class="row">
            {choice("wave-first", Text::wave_first, false)}
            {choice("wave-later", Text::wave_later, true)} <div class="labelled">
                <label for="material">{locale.say(Text::material_label)}</label>
                <Slider
                    id="material"
                    stand=stand
                    spoken=Callback::new(move |x| desk.of_hundred(x))
                    slide=move |x| material.set(x)
                />
                <output for="material">{told}</output>
            </div>
        </div>
    }
}

fn changes(
    desk: Desk,
    assessment: &Assessment,
    (first, later): Waves,
    material: f64,
) -> Option<impl IntoView + use<>> {
    let drift = assessment.drift(first, later, material)?;
    let model = assessment.model();
    let (said, besides) = desk.sentences(model, |words| {
        let paired = assessment.paired_drift(first, later);
        let alarms = drift.alarms().map(|change| words.change(change));
        let besides = alarms.chain(words.drift_besides(&drift, paired.as_ref())).collect();
        (words.drift(&drift), besides)
    });
    let overall = drift.changes.iter().filter(|change| change.group.is_none());
    let overall = overall.map(|change| whisker(desk, model, change)).collect();
    Some(view! {
        <div>
            {headline(said)} {sentences(besides)}
            <Whiskers
                caption=desk.locale.say(Text::changes_caption)
                all=overall
                zero=true
                write=move |x| desk.signed_money(x)
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
        ],
    );
    let rows = move || {
        let row = |assessment: &Assessment| {
            changes.iter().map(|change| row(desk, assessment.model(), change)).collect()
        };
        desk.read(row).unwrap_or_default()
    };
    view! { <AsTable headings=headings rows=rows /> }
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
    ]
}
