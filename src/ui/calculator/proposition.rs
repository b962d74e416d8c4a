//! The value proposition: what may be said of the offer, how it is delivered, and what proves it.

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
                <Message />
                <Strategy />
                <Standings />
            </Fold>
        }
    })
}

/// Where host and customers agree that it is better, element by element, and where they do not. This is the host's
/// own matter: only the Studio's style sheet shows it.
#[component]
fn Standings() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let dispute = scene.in_words(|words| {
        let all = comparands(words.model, words.results);
        statement(words, words.text.in_dispute(), &of_class(&all, Class::Contention))
    });
    let headings =
        [Text::column_figure, Text::column_ours, Text::column_customer, Text::column_class];
    let headings = scene.locale().all(&headings);
    view! {
        <div class="notes">
            <Table headings=headings amounts=4 rows=scene.in_words(standings) />
            <p>{move || dispute.get()}</p>
        </div>
    }
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
    view! { <Lines class="statements" lines=scene.in_words(statements) /> }
}

fn statements(words: &Sentences) -> Vec<String> {
    let all = comparands(words.model, words.results);
    let elements = words.model.offer.elements.iter().enumerate();
    let gains = elements.filter(|(_, it)| it.side == Side::Benefit).map(|(at, _)| at).collect_vec();
    let statements = [
        (words.text.all_benefits_said(), gains),
        (words.text.differences_said(), of_class(&all, Class::Favourable)),
        (words.text.focus_said(), resonating_focus(&all)),
    ];
    let mut said =
        statements.map(|(phrase, elements)| statement(words, phrase, &elements)).to_vec();
    said.retain(|said| !said.is_empty());
    said
}

/// The elements of a class, by position.
fn of_class(all: &[Comparand], class: Class) -> Vec<usize> {
    all.iter().filter(|it| it.class == Some(class)).map(|it| it.element).collect_vec()
}

/// A sentence about some elements; empty if there are none.
fn statement(words: &Sentences, phrase: &str, elements: &[usize]) -> String {
    let names = elements.iter().map(|at| element(words, *at)).collect_vec().join(", ");
    if names.is_empty() {
        return names;
    }
    fill(phrase, &[("offer", words.name(&words.model.offer)), ("names", &names)])
}

/// What the host says of it, apart from the message.
#[component]
fn Strategy() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let (locale, setting) = (scene.locale(), scene.setting());
    let proposition = setting.model.proposition.as_ref()?;
    let proof = |(id, proof): &(crate::model::Id, Wording)| {
        let name = locale.wording(&setting.model.element(id)?.label);
        let proof = for_visitors(locale.wording(proof))?;
        let places = [("name", &*name), ("proof", &*proof)];
        let proof = locale.fill(Text::proof, &places);
        Some(view! { <li>{proof}</li> })
    };
    Some(view! {
        <div>
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
    for_visitors(locale.wording(said)).map(|said| {
        view! {
            <dt>{locale.say(name)}</dt>
            <dd>{said}</dd>
        }
    })
}

/// What visitors read; not what stands in brackets for the host to fill in, as in the built-in models.
fn for_visitors(words: String) -> Option<String> {
    (!words.is_empty() && !words.starts_with('[')).then_some(words)
}
