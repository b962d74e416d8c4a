//! Where a visitor begins: whose answers stand, and in which currency.

use super::host_error::HostError;
use super::page::{self, Partly};
use super::said::Said;
use super::settings::Settings;
use super::widget::Widget;
use crate::document::{Fault, Rule};
use crate::model::{CollectVec, History, Id};
use crate::ui::HistoryOf;

/// All that a visitor may begin with.
pub struct Sources<W: Widget> {
    /// The host's answers.
    pub first: Said<W>,
    /// The host's answers were not taken.
    pub refused: Option<HostError>,
    /// What the element kept from its last stay in the page.
    pub kept: Option<Said<W>>,
    /// What the page's address holds.
    pub linked: Option<Result<Partly<W>, Vec<Fault>>>,
    /// What the browser remembers.
    pub remembered: Option<Partly<W>>,
}

impl<W: Widget> Sources<W> {
    /// Reads them, as answers to a model.
    pub fn read(settings: &Settings, model: &W::Model) -> Self {
        let (first, refused) = settings.given::<W>(Some(model));
        let remembers = settings.attributes().remember;
        Self {
            first,
            refused,
            kept: settings.kept(),
            linked: page::linked(model),
            remembered: remembers.then(|| page::remembered(model)).flatten(),
        }
    }

    /// The currency that the first of them asks for.
    pub fn ask_for(&self, model: &W::Model, own: &str) -> Option<String> {
        let linked = self.linked.as_ref().and_then(|linked| linked.as_ref().ok());
        let [linked, remembered] =
            [linked, self.remembered.as_ref()].map(|partly| partly.map(|(said, _)| said));
        let all = [self.kept.as_ref(), linked, remembered, Some(&self.first)];
        all.into_iter().flatten().find_map(|said| said.asks_for(model, own))
    }
}

/// What was there before.
pub struct Begin<'a, W: Widget> {
    /// The host's answers until now, with the persona of that time.
    pub before: W::Answers,
    /// Whether these are what the host gives now.
    pub is_same: bool,
    /// Who the visitor is at first.
    pub persona: Option<Id>,
    /// What was typed until now.
    pub history: Option<HistoryOf<W>>,
    /// Whether the browser shall remember it from now on.
    pub is_new: bool,
    /// The currency of the model as it is written.
    pub own: &'a str,
    /// The currency of its region in force.
    pub here: &'a str,
}

/// Where a visitor begins.
pub struct Beginning<W: Widget> {
    /// The host's answers.
    pub first: W::Answers,
    /// The answers in force.
    pub history: HistoryOf<W>,
    /// The visitor's own answers, where a link's stand before them.
    pub mine: Option<W::Answers>,
    /// The currency of amounts that had to be left out of the answers in force.
    pub left_out: Option<String>,
    /// What could not be read of the answers in force.
    pub unread: Vec<Fault>,
    /// What the host shall hear.
    pub refused: Vec<HostError>,
    /// Whether nothing has to be remembered at once.
    pub is_kept: bool,
}

/// Whether anything was done since the host's answers.
pub fn begun<W: Widget>(history: &HistoryOf<W>, first: &W::Answers) -> bool {
    history.can_undo() || history.now() != first
}

impl<W: Widget> Sources<W> {
    /// What the visitor did last in this page wins, then a link, then what their browser remembers, then the
    /// host's answers.
    pub fn begin(self, model: &W::Model, begin: Begin<W>) -> Beginning<W> {
        let Self { first, refused, kept, linked, remembered } = self;
        let Begin { before, is_same, persona, history, is_new, own, here } = begin;
        let take = |said: Said<W>| said.here(model, own, here);
        let (mut first, left_out) = take(first);
        be::<W>(&mut first, persona);
        // Where nothing was done yet, what was done in an earlier visit may still come back.
        let history = history.filter(|history| !is_new || begun::<W>(history, &before));
        let mut refused: Vec<_> = refused.into_iter().collect_vec();
        let (mut mine, mut is_kept, mut unread) = (None, true, Vec::new());
        let (history, left_out) = match (history, kept, linked) {
            (Some(history), _, _) if is_same => {
                is_kept = !(is_new && history.can_undo());
                (in_place_of::<W>(history, before, &first), None)
            }
            (None, Some(kept), _) => begin_with(take(kept)),
            (_, _, Some(Ok((linked, faults)))) => {
                let linked = take(linked);
                mine = remembered.map(|mine| take(mine.0).0).filter(|mine| *mine != linked.0);
                unread.clone_from(&faults);
                refused.extend((!faults.is_empty()).then_some(HostError::Link(faults)));
                begin_with(linked)
            }
            (_, _, linked) => {
                refused.extend(linked.and_then(Result::err).map(HostError::Link));
                let remembered = remembered.map(|(said, faults)| {
                    unread = faults;
                    take(said)
                });
                begin_with(remembered.unwrap_or_else(|| (first.clone(), left_out)))
            }
        };
        refused.extend(left_out.clone().map(|code| HostError::currency(Rule::NoFiguresIn(code))));
        Beginning { first, history, mine, left_out, unread, refused, is_kept }
    }
}

/// Says who the visitor is, where the answers do not.
fn be<W: Widget>(answers: &mut W::Answers, persona: Option<Id>) {
    if let Some(said) = W::persona(answers) {
        *said = said.take().or(persona);
    }
}

/// What was typed, after the host said anew who the visitor is, which counts until the visitor said it.
fn in_place_of<W: Widget>(
    mut history: HistoryOf<W>,
    mut before: W::Answers,
    first: &W::Answers,
) -> HistoryOf<W> {
    if !begun::<W>(&history, &before) {
        return History::from(first.clone());
    }
    let (mut first, mut now) = (first.clone(), history.now().clone());
    if W::persona(&mut now) == W::persona(&mut before) {
        if let (Some(said), Some(persona)) = (W::persona(&mut now), W::persona(&mut first)) {
            said.clone_from(persona);
        }
        history.restart(now);
    }
    history
}

fn begin_with<A, K>((answers, left_out): (A, Option<String>)) -> (History<A, K>, Option<String>)
where
    A: Clone + PartialEq,
    K: PartialEq,
{
    (History::from(answers), left_out)
}
