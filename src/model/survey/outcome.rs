//! The results of an assessment, which can be read at any moment.

use super::repair::proven;
use super::{
    Agreement, Assessment, Contributor, ControlPoint, DemandBand, Disagreement, Dot, Drift,
    Importance, Ladder, Moments, PriceRange, Repair, Reservoir, Said, Segments, Subject, Update,
    ValueCase, Wave, control_chart, disagreements, updates,
};
use crate::model::calculator::Model;

impl Assessment {
    /// The model.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The number of responses.
    pub fn responses(&self) -> usize {
        self.responses
    }

    /// Predicted against stated worth, for each persona in the model's order, and last for the people without
    /// one.
    pub fn agreements(&self) -> &[Agreement] {
        &self.agreements
    }

    /// Predicted against stated worth, for everyone.
    pub fn agreement_of_all(&self) -> Agreement {
        self.agreements.iter().fold(Agreement::default(), |all, group| all.with(group))
    }

    /// What each group said, in the same order.
    pub fn said(&self) -> &[Said] {
        &self.said
    }

    /// What all of them said.
    pub fn said_by_all(&self) -> Said {
        together(&self.said, self.model.offer.elements.len())
    }

    /// The changes of single elements that bring the model nearer to what customers say: for everyone (`None`),
    /// and for each group by position if there are several. Each has passed its test (method 7.6).
    pub fn repairs(&self) -> Vec<(Option<usize>, Repair)> {
        let filled = self.repairs_of.iter().filter(|repairs| !repairs.is_empty()).count();
        let groups = self.repairs_of.iter().enumerate().filter(|_| filled > 1);
        let groups = groups.map(|(at, repairs)| (Some(at), repairs));
        let all = std::iter::once((None, &self.repairs)).chain(groups);
        proven(all.filter_map(|(of, repairs)| Some((of, repairs.tested()?))).collect())
    }

    /// The element that would bring the model nearest to what customers say; `None` if no change passes its
    /// test.
    pub fn repair(&self) -> Option<Repair> {
        self.repairs().into_iter().find(|(of, _)| of.is_none()).map(|(_, repair)| repair)
    }

    /// The same for one of several groups, by position; `None` also if it has too few answers.
    pub fn repair_of(&self, group: usize) -> Option<Repair> {
        self.repairs().into_iter().find(|(of, _)| *of == Some(group)).map(|(_, repair)| repair)
    }

    /// A sample of the predicted and stated worths.
    pub fn dots(&self) -> &Reservoir<Dot> {
        &self.dots
    }

    /// Whether groups differ in something.
    pub fn segments(&self, subject: Subject) -> Segments {
        let groups: Vec<Moments> = self.said.iter().map(|said| said.of(subject)).collect();
        Segments::new(&groups)
    }

    /// The waves, in order.
    pub fn waves(&self) -> impl Iterator<Item = &Wave> {
        self.waves.iter().map(|(wave, _)| wave)
    }

    /// The number of responses whose wave is not kept, because there were already [`super::MOST_WAVES`].
    pub fn beyond_waves(&self) -> usize {
        self.beyond_waves
    }

    /// The changes between two waves, by position.
    pub fn drift(&self, first: usize, later: usize, material: f64) -> Option<Drift> {
        let (first, later) = (self.waves.get(first)?, self.waves.get(later)?);
        let both = self.panel.both(&first.0, &later.0);
        Some(Drift::new(&first.1, &later.1, &both, material))
    }

    /// The order of importance in two waves, by position.
    pub fn importance(&self, first: usize, later: usize) -> Option<Importance> {
        let elements = self.model.offer.elements.len();
        let of = |at: usize| self.waves.get(at).map(|(_, groups)| together(groups, elements));
        Some(Importance::new(&of(first)?, &of(later)?))
    }

    /// The control chart of a subject, over the waves that can be compared with the first one.
    pub fn control_chart(&self, subject: Subject) -> Vec<ControlPoint> {
        let of = |(_, groups): &(Wave, Vec<Said>)| groups.iter().map(|it| it.of(subject)).collect();
        let waves: Vec<Vec<Moments>> = self.waves.iter().map(of).collect();
        control_chart(&waves, &self.panel.covariances(&self.waves, subject))
    }

    /// The results of the four prices; `None` if nobody was asked. Without a step above 0, the usual one
    /// counts.
    pub fn prices(&self, step: Option<f64>) -> Option<PriceRange> {
        let answers = self.prices.kept();
        let step = step.filter(|step| *step > 0.0);
        let step = step.unwrap_or_else(|| PriceRange::usual_step(answers));
        (!answers.is_empty()).then(|| PriceRange::new(answers, step, self.seed))
    }

    /// The answers to the ladder of prices.
    pub fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// How sure the best price of the smooth curve of demand is.
    pub fn demand_band(&self) -> DemandBand {
        DemandBand::new(self.buyers.kept(), self.seed)
    }

    /// The estimates of each person in the team.
    pub fn contributors(&self) -> &[Contributor] {
        &self.contributors
    }

    /// The elements on which the team and the customers disagree, the most important first.
    pub fn disagreements(&self) -> Vec<Disagreement> {
        disagreements(&self.team, &self.said_by_all())
    }

    /// The value case of a group, by position.
    pub fn value_case(&self, group: usize) -> Option<ValueCase> {
        self.said.get(group).map(|said| ValueCase::new(&self.model, said))
    }

    /// The changes that the answers propose to the model.
    pub fn updates(&self) -> Vec<Update> {
        updates(&self.model, &self.amounts)
    }
}

fn together(groups: &[Said], elements: usize) -> Said {
    groups.iter().fold(Said::nothing(elements), |all, said| all.with(said))
}
