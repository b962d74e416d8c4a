//! Everything a visitor can change: first what decides, and the rest in groups behind one press.

use leptos::prelude::*;

use super::field::InputField;
use super::fields::{Field, Fields};
use super::key::Key;
use super::menus::{Menus, MustChoose, Otherwise};
use super::order::RatingOrder;
use super::subject::Calculator;
use crate::model::CollectVec;
use crate::model::calculator::{Answers, Input, Model, Sensitivity, sensitivities};
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::fold::Fold;
use crate::ui::kit::ways_back::WaysBack;

/// The most figures that stand first.
const FIRST: usize = 3;

/// The figures that decide most, and all others.
#[component]
pub fn Inputs() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let (locale, setting) = (scene.locale(), scene.setting());
    let fields = Fields { model: &setting.model, locale };
    let all = fields.of_offer();
    let field = |row: &Sensitivity| all.iter().find(|field| field.input == row.input).cloned();
    let mut rows = deciding(&setting.model);
    rows.retain(|row| field(row).is_some());
    rows.truncate(FIRST);
    let heading =
        if rows.iter().any(|row| row.supposed) { Text::try_yours } else { Text::deciding };
    let first: Vec<Field> = rows.iter().filter_map(field).collect();
    let others = StoredValue::new(first.iter().map(|field| field.input.clone()).collect_vec());
    let first = first.into_iter().map(|field| view! { <InputField field=field decides=true /> });
    view! {
        <section class="inputs" part="inputs">
            <div class="inputs-head">
                <h3>{locale.say(heading)}</h3>
                <WaysBack scene=scene />
            </div>
            <Key />
            {first.collect_view()}
            <Menus />
            <Fold class="all-figures" keep=true summary=title_of(locale.say(Text::all_figures))>
                <Others first=others />
            </Fold>
        </section>
    }
}

/// What decides in the model as it is given, so that the order never jumps while somebody works. A range that is
/// only supposed never stands before one that is known.
fn deciding(model: &Model) -> Vec<Sensitivity> {
    let mut rows = sensitivities(model, &Answers::default());
    rows.sort_by_key(|row| row.supposed);
    rows
}

/// All figures but the first ones, in groups.
#[component]
fn Others(first: StoredValue<Vec<Input>>) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let (locale, setting) = (scene.locale(), scene.setting());
    let fields = Fields { model: &setting.model, locale };
    let helped = |title: String, help: String, fields: Vec<Field>, open: bool| {
        let is_other = |field: &Field| first.with_value(|first| !first.contains(&field.input));
        group(title, help, fields.into_iter().filter(is_other).collect(), open)
    };
    let group = |title, fields, open| helped(title, String::new(), fields, open);
    let alternatives = setting.model.alternatives.iter().map(|offer| {
        let name = locale.wording(&offer.name);
        let title = locale.fill(Text::alternative, &[("name", &name)]);
        group(title, fields.alternative(offer), false)
    });
    let any = !setting.model.alternatives.is_empty();
    view! {
        <Otherwise />
        {group(locale.say(Text::drivers), fields.drivers(), true)}
        {group(locale.say(Text::benefits), fields.gains(), true)}
        {group(locale.say(Text::costs), fields.sacrifices(), true)}
        {group(locale.say(Text::rates), fields.rates(), false)}
        <RatingOrder />
        {helped(locale.say(Text::fit), locale.say(Text::fit_help), fields.fit(), false)}
        {group(locale.say(Text::beliefs), fields.beliefs(), false)}
        {alternatives.collect_view()}
        {any.then(|| view! { <MustChoose /> })}
    }
}

/// A group of fields under its title, and what is to be known of all; nothing if it has none.
fn group(title: String, help: String, fields: Vec<Field>, open: bool) -> impl IntoView + use<> {
    let fields = StoredValue::new(fields);
    let draw = |field| view! { <InputField field=field /> };
    (!fields.with_value(Vec::is_empty)).then(|| {
        view! {
            <Fold class="group" open=open keep=true summary=title_of(title)>
                {(!help.is_empty()).then(|| view! { <p class="help">{help.clone()}</p> })}
                {fields.get_value().into_iter().map(draw).collect_view()}
            </Fold>
        }
    })
}

/// What stands in the summary of a group.
fn title_of(title: String) -> impl Fn() -> AnyView + Send + Sync + 'static {
    move || view! { <h3>{title.clone()}</h3> }.into_any()
}
