//! A fair sample of a stream, for pictures and quantiles of more answers than memory should hold (method
//! 7.17).

use super::Weight;
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// A sample of at most `capacity` items in which every added item has the same chance (Vitter 1985, algorithm
/// R).
///
/// Until it is full it holds every item in order. After that, the seed decides which items it holds.
#[derive(Clone, Debug)]
pub struct Reservoir<T> {
    kept: Vec<T>,
    capacity: usize,
    seen: u64,
    random: Xoshiro256PlusPlus,
}

impl<T> Reservoir<T> {
    /// An empty sample.
    pub fn new(capacity: usize, seed: u64) -> Self {
        let random = Xoshiro256PlusPlus::seed_from_u64(seed);
        Self { kept: Vec::new(), capacity, seen: 0, random }
    }

    /// Takes an item, and perhaps keeps it.
    pub fn add(&mut self, item: T) {
        self.seen += 1;
        if self.kept.len() < self.capacity {
            self.kept.push(item);
            return;
        }
        let at = below(&mut self.random, self.seen);
        if let Some(kept) = usize::try_from(at).ok().and_then(|at| self.kept.get_mut(at)) {
            *kept = item;
        }
    }

    /// The items that were kept.
    pub fn kept(&self) -> &[T] {
        &self.kept
    }

    /// The number of items that were added.
    pub fn seen(&self) -> u64 {
        self.seen
    }

    /// Whether it holds every item that was added.
    pub fn is_everything(&self) -> bool {
        self.seen <= self.capacity as u64
    }
}

/// A random whole number below `limit`, uniform up to one part in 2⁶⁴.
pub(super) fn below(random: &mut Xoshiro256PlusPlus, limit: u64) -> u64 {
    ((u128::from(random.next_u64()) * u128::from(limit)) >> 64) as u64
}

/// The quantile of sorted figures (type 7 of Hyndman & Fan 1996).
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let at = share.clamp(0.0, 1.0) * sorted.len().checked_sub(1)? as f64;
    let below = *sorted.get(at as usize)?;
    let above = sorted.get(at as usize + 1).copied().unwrap_or(below);
    Some(below + (above - below) * at.fract())
}

/// The quantile of sorted figures with weights: type 7 where all weights are the same. A figure stands at the
/// share of the weight before it, and half of its own, between the halves of the first and the last one.
pub(super) fn weighted_quantile(sorted: &[(f64, Weight)], share: f64) -> Option<f64> {
    let half = |at: Option<&(f64, Weight)>| at.map(|(_, weight)| weight.get() / 2.0);
    let (first, last) = (half(sorted.first())?, half(sorted.last())?);
    let all: f64 = sorted.iter().map(|(_, weight)| weight.get()).sum();
    let wanted = first + share.clamp(0.0, 1.0) * (all - first - last);
    let (mut before, mut place) = (*sorted.first()?, first);
    for (figure, weight) in sorted.iter().skip(1) {
        let step = (before.1.get() + weight.get()) / 2.0;
        if place + step >= wanted {
            return Some(before.0 + (figure - before.0) * ((wanted - place) / step));
        }
        (before, place) = ((*figure, *weight), place + step);
    }
    Some(before.0)
}
