//! A choice from a list.

use leptos::prelude::*;

/// One option: its value and its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SelectOption {
    /// Its value; empty for none.
    pub value: String,
    /// What it is called.
    pub name: String,
}

/// A list to choose from.
#[component]
pub fn Select(
    /// The options, or a memo of them.
    #[prop(into)]
    options: Signal<Vec<SelectOption>>,
    /// The value that is chosen.
    chosen: Memo<String>,
    /// Hears which value the visitor chose.
    #[prop(into)]
    choose: Callback<String>,
    /// Its id.
    #[prop(optional, into)]
    id: Option<String>,
    /// Its name, where no label stands beside it.
    #[prop(optional_no_strip, into)]
    label: Option<String>,
    /// The ids of what describes it.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// Whether something is wrong with the choice.
    #[prop(optional)]
    invalid: Option<Memo<bool>>,
) -> impl IntoView {
    // Each option knows whether it is the chosen one: a value set on the list itself would be lost
    // while the option is not there yet.
    let option = move |option: SelectOption| {
        let SelectOption { value, name } = option;
        let own = value.clone();
        let is_chosen = Memo::new(move |_| chosen.with(|chosen| *chosen == own));
        view! { <option value=value prop:selected=move || is_chosen.get()>{name}</option> }
    };
    view! {
        <select
            id=id
            aria-label=label
            aria-describedby=described_by
            aria-invalid=move || invalid.is_some_and(|it| it.get()).then_some("true")
            on:change=move |event| choose.run(event_target_value(&event))
        >
            <For each=move || options.get() key=SelectOption::clone children=option />
        </select>
    }
}
