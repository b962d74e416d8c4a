//! The stated worth over all waves with the limits of chance, for a drift too slow for any two of them.

use leptos::prelude::*;

use crate::model::CollectVec;
use crate::model::survey::{Assessment, ControlPoint, Subject};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::axis::Axis;
use crate::ui::kit::chart::{AxisWords, Chart, Drawing, Key};

/// The picture with its sentence and its key.
#[component]
pub fn Control() -> impl IntoView {
    let desk = Desk::here();
    desk.read(|assessment| chart(desk, assessment)).flatten()
}

fn chart(desk: Desk, assessment: &Assessment) -> Option<impl IntoView + use<>> {
    let locale = desk.locale;
    let points = assessment.control_chart(Subject::Stated);
    let drawing = drawing(&points)?;
    let said = desk.sentences(assessment.model(), |words| words.control(&points).to_owned());
    let waves: Vec<String> = assessment.waves().map(|wave| wave.as_str().to_owned()).collect_vec();
    let wave = move |place: f64| {
        let is_wave = place >= 1.0 && place.fract() == 0.0;
        let wave = is_wave.then(|| waves.get(place as usize - 1).cloned()).flatten();
        // Between waves, and behind the last, there is none.
        wave.unwrap_or_default()
    };
    let across = AxisWords { name: locale.say(Text::column_wave), write: Box::new(wave) };
    let upright = AxisWords {
        name: locale.say(Text::axis_stated),
        write: Box::new(move |amount| desk.money(amount)),
    };
    let entries = vec![
        ("group-1", locale.say(Text::key_wave_mean)),
        ("fitted", locale.say(Text::key_smoothed)),
        ("limit", locale.say(Text::key_limit)),
    ];
    Some(view! {
        <div class="picture">
            <h4>{locale.say(Text::control_title)}</h4>
            <p>{said}</p>
            <Chart
                caption=locale.say(Text::control_caption)
                drawing=drawing
                across=across
                upright=upright
            />
            <Key entries=entries />
        </div>
    })
}

/// The waves stand at 1, 2, and so on; none without a wave.
fn drawing(points: &[ControlPoint]) -> Option<Drawing> {
    let start = points.first()?.centre;
    let ends = points.iter().flat_map(|it| [start - it.reach, start + it.reach, it.mean]);
    let y = Axis::around(ends.chain(points.iter().map(|it| it.smoothed)));
    let last = points.last()?.wave;
    let x = Axis::around([1.0, (last + 1) as f64]);
    let along = |height: &dyn Fn(&ControlPoint) -> f64| {
        let each = points.iter().map(|it| ((it.wave + 1) as f64, height(it)));
        std::iter::once((1.0, start)).chain(each).collect_vec()
    };
    let drawing = Drawing::new(x, y)
        .line("limit", along(&|it| start - it.reach))
        .line("limit", along(&|it| start + it.reach))
        .line("fitted", along(&|it| it.smoothed))
        .dots("group-1", along(&|it| it.mean));
    Some(drawing)
}
