//! Where handles, which are `Copy`, find their nodes.

use std::cell::RefCell;
use std::rc::Rc;

use super::node::Node;

/// Where a node lies. Another one may lie there later, with another number of the turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    at: usize,
    turn: u32,
}

struct Slot {
    turn: u32,
    node: Option<Rc<Node>>,
}

struct Arena {
    slots: Vec<Slot>,
    free: Vec<usize>,
}

thread_local! {
    static ARENA: RefCell<Arena> = const { RefCell::new(Arena { slots: Vec::new(), free: Vec::new() }) };
}

/// Keeps a node until it is removed.
pub fn insert(node: Rc<Node>) -> Place {
    ARENA.with_borrow_mut(|arena| {
        let node = Some(node);
        let free = arena.free.pop().and_then(|at| Some((at, arena.slots.get_mut(at)?)));
        if let Some((at, slot)) = free {
            slot.node = node;
            return Place { at, turn: slot.turn };
        }
        arena.slots.push(Slot { turn: 0, node });
        Place { at: arena.slots.len() - 1, turn: 0 }
    })
}

/// The node, if it is there still.
pub fn get(place: Place) -> Option<Rc<Node>> {
    ARENA.with_borrow(|arena| {
        let slot = arena.slots.get(place.at).filter(|slot| slot.turn == place.turn)?;
        slot.node.clone()
    })
}

/// Removes a node. The caller drops it, which may read anything.
pub fn remove(place: Place) -> Option<Rc<Node>> {
    ARENA.with_borrow_mut(|arena| {
        let slot = arena.slots.get_mut(place.at).filter(|slot| slot.turn == place.turn)?;
        slot.turn = slot.turn.wrapping_add(1);
        arena.free.push(place.at);
        slot.node.take()
    })
}
