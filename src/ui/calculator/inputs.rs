//! Everything a visitor can change, in groups.

use leptos::prelude::*;

use super::field::InputField;
use super::fields::{Field, Fields};
use super::subject::Calculator;
use super::worth_of::{WorthOf, has_worth};
use crate::text::Text;
use crate::ui::Scene;
use crate::ui::kit::fold::Fold;

/// The groups of fields. What everybody has an opinion on stands open, the rest one click away.
#[component]
pub fn Inputs() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let (locale, setting) = (scene.locale(), scene.setting());
    let fields = Fields { model: &setting.model, locale };
    let others = setting.model.alternatives.iter().map(|offer| {
        let name = locale.wording(&offer.name);
        let title = locale.fill(Text::alternative, &[("name", &name)]);
        group(title, fields.alternative(offer), false)
    });
    view! {
        <section class="inputs" part="inputs">
            {(!fields.model.drivers.is_empty())
                .then(|| group(locale.say(Text::drivers), fields.drivers(), true))}
            {group(locale.say(Text::benefits), fields.gains(), true)}
            {group(locale.say(Text::costs), fields.sacrifices(), true)}
            {has_worth(fields).then(|| view! { <Rates /> })}
            {group(locale.say(Text::fit), fields.fit(), false)}
            {group(locale.say(Text::beliefs), fields.beliefs(), false)}
            {others.collect_view()}
        </section>
    }
}

/// A group of fields under its title; nothing if it has none and is closed.
fn group(title: String, fields: Vec<Field>, open: bool) -> impl IntoView + use<> {
    let fields = StoredValue::new(fields);
    let shown = open || !fields.with_value(Vec::is_empty);
    let draw = |field| view! { <InputField field=field /> };
    shown.then(|| {
        view! {
            <Fold class="group" open=open keep=true summary=title_of(title)>
                {fields.get_value().into_iter().map(draw).collect_view()}
            </Fold>
        }
    })
}

/// What stands in the summary of a group.
fn title_of(title: String) -> impl Fn() -> AnyView + Send + Sync + 'static {
    move || view! { <h3>{title.clone()}</h3> }.into_any()
}

/// What things are worth to the visitor.
#[component]
fn Rates() -> impl IntoView {
    let locale = Scene::<Calculator>::here().locale();
    view! {
        <Fold class="group" keep=true summary=title_of(locale.say(Text::rates))>
            <WorthOf />
        </Fold>
    }
}
