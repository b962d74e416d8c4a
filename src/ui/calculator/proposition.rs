//! The value proposition: where the offer differs, the strategy, and what may be said.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::calculator::{
    Class, Comparand, Compared, Side, Standing, comparands, resonating_focus,
};
use crate::model::{CollectVec, Wording};
use crate::text::{Sentences, Text, fill};
use crate::ui::Scene;
use crate::ui::kit::fold::Fold;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::ui::kit::table::{Row, Table};

/// The proposition, folded away at first; nothing if the host neither compares nor proposes.
#[component]
pub fn Proposition() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let (locale, setting) = (scene.locale(), scene.setting());
    let elements = &setting.model.offer.elements;
    let compares = elements.iter().any(|element| element.compared != Compared::default());
    let shown = compares || setting.model.proposition.is_some();
    let title = move || locale.say(Text::proposition);
    shown.then(|| {
        view! {
            <Fold class="proposition" part="proposition" summary=title>
                <Standings />
                <Message />
                <Strategy />
            </Fold>
        }
    })
}

/// How the offer stands against others, element by element.
#[component]
fn Standings() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let headings =
        [Text::column_figure, Text::column_ours, Text::column_customer, Text::column_class];
    let headings = scene.locale().all(&headings);
    view! { <Table headings=headings amounts=4 rows=scene.in_words(standings) /> }
}

fn standings(words: &Sentences) -> Vec<Row> {
    let text = words.text;
    let standing = |standing: Option<Standing>| match standing {
        Some(Standing::Better) => text.better(),
        Some(Standing::Same) => text.same(),
        Some(Standing::Worse) => text.worse(),
        None => text.not_asked(),
    };
    let class = |class: Option<Class>| match class {
        Some(Class::Parity) => text.class_parity(),
        Some(Class::Favourable) => text.class_favourable(),
        Some(Class::Unfavourable) => text.class_unfavourable(),
        Some(Class::Contention) => text.class_contention(),
        None => "",
    };
    let row = |it: &Comparand| {
        let cells =
            [element(words, it.element), standing(it.ours), standing(it.customer), class(it.class)];
        let cells = cells.map(str::to_owned).into();
        Row { total: it.class == Some(Class::Favourable), cells }
    };
    comparands(words.model, words.results).iter().map(row).collect_vec()
}

fn element<'w>(words: &'w Sentences, at: usize) -> &'w str {
    words.model.offer.elements.get(at).map_or("", |it| it.label.in_language(words.language))
}

/// The message; it can only use elements that are there.
#[component]
fn Message() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    view! {
        <div>
            <h3>{scene.locale().say(Text::message)}</h3>
            <Lines class="statements" lines=scene.in_words(statements) />
        </div>
    }
}

fn statements(words: &Sentences) -> Vec<String> {
    let all = comparands(words.model, words.results);
    let of = |class| {
        let of_class = all.iter().filter(move |it| it.class == Some(class));
        of_class.map(|it| it.element).collect_vec()
    };
    let elements = words.model.offer.elements.iter().enumerate();
    let gains = elements.filter(|(_, it)| it.side == Side::Benefit).map(|(at, _)| at).collect_vec();
    let statements = [
        (words.text.all_benefits_said(), gains),
        (words.text.differences_said(), of(Class::Favourable)),
        (words.text.focus_said(), resonating_focus(&all)),
        (words.text.in_dispute(), of(Class::Contention)),
    ];
    let offer = words.name(&words.model.offer);
    let statement = |(phrase, elements): (&str, Vec<usize>)| {
        let names: Vec<_> = elements.into_iter().map(|at| element(words, at)).collect_vec();
        let names = names.join(", ");
        (!names.is_empty()).then(|| fill(phrase, &[("offer", offer), ("names", &names)]))
    };
    statements.into_iter().filter_map(statement).collect_vec()
}

/// What the host says of it, apart from the message.
#[component]
fn Strategy() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let (locale, setting) = (scene.locale(), scene.setting());
    let proposition = setting.model.proposition.as_ref()?;
    let proof = |(id, proof): &(crate::model::Id, Wording)| {
        let name = locale.wording(&setting.model.element(id)?.label);
        let places = [("name", &*name), ("proof", &locale.wording(proof))];
        let proof = locale.fill(Text::proof, &places);
        Some(view! { <li>{proof}</li> })
    };
    Some(view! {
        <div>
            <h3>{locale.say(Text::strategy)}</h3>
            <dl>
                {said(locale, Text::what_offered, &proposition.what)}
                {said(locale, Text::how_delivered, &proposition.delivered)}
                {said(locale, Text::how_convinced, &proposition.convinced)}
            </dl>
            <ul class="statements">{proposition.proofs.iter().filter_map(proof).collect_view()}</ul>
        </div>
    })
}

/// One part of the strategy, if the host says anything of it.
fn said(locale: Locale, name: Phrase, said: &Wording) -> impl IntoView + use<> {
    let said = locale.wording(said);
    (!said.is_empty()).then(|| {
        view! {
            <dt>{locale.say(name)}</dt>
            <dd>{said}</dd>
        }
    })
}
