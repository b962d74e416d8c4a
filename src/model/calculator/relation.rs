//! Figures that hang together: rank correlations between them (method 4.6).

use super::Input;

/// Two figures that tend to be high or low together, or one high where the other is low.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// The two figures.
    pub inputs: [Input; 2],
    /// Spearman's rank correlation between them, −1 to 1.
    pub correlation: f64,
}

impl Relation {
    /// The strongest correlation; at 1 the two would be one figure, which is said by one figure.
    pub const MAX: f64 = 0.99;

    /// The correlation of the normal variables behind both, `2 sin(π ρ / 6)` (Pearson 1907).
    fn of_normals(&self) -> f64 {
        let angle = std::f64::consts::PI * self.correlation / 6.0;
        // The series of the sine; the angle is below 0.53.
        let square = angle * angle;
        let terms = [110.0, 72.0, 42.0, 20.0, 6.0];
        2.0 * angle * terms.into_iter().fold(1.0, |rest, term| 1.0 - square / term * rest)
    }
}

/// The lower triangle of Cholesky's decomposition of the correlations, row by row.
pub(super) struct Triangle(Vec<Vec<f64>>);

impl Triangle {
    /// The decomposition for these figures; `None` if the correlations contradict each other.
    pub(super) fn of(inputs: &[Input], relations: &[Relation]) -> Option<Self> {
        let between = |a: &Input, b: &Input| {
            let joins = |relation: &&Relation| {
                let [first, second] = &relation.inputs;
                (first == a && second == b) || (first == b && second == a)
            };
            relations.iter().find(joins).map_or(0.0, Relation::of_normals)
        };
        let mut rows: Vec<Vec<f64>> = Vec::new();
        for (at, input) in inputs.iter().enumerate() {
            let mut row: Vec<f64> = Vec::with_capacity(at + 1);
            for (other, above) in inputs.iter().zip(&rows) {
                let known: f64 = row.iter().zip(above).map(|(a, b)| a * b).sum();
                let diagonal = above.last().copied()?;
                row.push((between(input, other) - known) / diagonal);
            }
            let left = 1.0 - row.iter().map(|x| x * x).sum::<f64>();
            if left < 1e-9 {
                return None;
            }
            row.push(left.sqrt());
            rows.push(row);
        }
        Some(Self(rows))
    }

    /// Each row of the triangle.
    pub(super) fn rows(&self) -> &[Vec<f64>] {
        &self.0
    }
}

/// Every figure that a relation names, once, in the order of the relations.
pub(super) fn related(relations: &[Relation]) -> Vec<Input> {
    let mut all: Vec<Input> = Vec::new();
    for input in relations.iter().flat_map(|relation| &relation.inputs) {
        if !all.contains(input) {
            all.push(input.clone());
        }
    }
    all
}

/// Whether there are figures with these correlations at all: A cannot go with B and with C where B goes
/// against C.
pub fn agree(relations: &[Relation]) -> bool {
    Triangle::of(&related(relations), relations).is_some()
}
