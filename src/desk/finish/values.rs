//! What the locals of a function hold, and what of it is still to be got.

use std::collections::BTreeSet;

use super::flow::Block;

/// A use of a local.
#[derive(Clone, Copy)]
pub struct Use {
    /// The instruction.
    pub at: usize,
    pub local: usize,
    /// Otherwise it is set.
    pub is_got: bool,
}

/// A block with its uses of locals.
pub type UsesOfBlock<'u> = (Block, &'u [Use]);

/// The locals that are still to be got, before each block and after it.
pub struct Needed {
    pub before: Vec<BTreeSet<usize>>,
    pub after: Vec<BTreeSet<usize>>,
}

impl Needed {
    pub fn of(blocks: &[UsesOfBlock<'_>]) -> Self {
        let mut before = Vec::new();
        let mut set = Vec::new();
        for (_, uses) in blocks {
            let (mut got_first, mut set_here) = (BTreeSet::new(), BTreeSet::new());
            for one in *uses {
                if !one.is_got {
                    set_here.insert(one.local);
                } else if !set_here.contains(&one.local) {
                    got_first.insert(one.local);
                }
            }
            before.push(got_first);
            set.push(set_here);
        }
        let mut needed = Self { before, after: vec![BTreeSet::new(); blocks.len()] };
        while needed.grow(blocks, &set) {}
        needed
    }

    /// Goes through all blocks once, and says whether it found something new.
    fn grow(&mut self, blocks: &[UsesOfBlock<'_>], set: &[BTreeSet<usize>]) -> bool {
        let mut is_new = false;
        for (at, ((after, set), (block, _))) in self.after.iter_mut().zip(set).zip(blocks).enumerate().rev() {
            for before in block.next.iter().filter_map(|next| self.before.get(*next)) {
                after.extend(before);
            }
            if let Some(before) = self.before.get_mut(at) {
                let known = before.len();
                before.extend(after.difference(set));
                is_new |= before.len() > known;
            }
        }
        is_new
    }
}

/// Which values belong together. Each is a number: first what each local holds before each block, then what each use
/// sets.
pub struct Values {
    /// What each use gets or sets.
    pub used: Vec<usize>,
    /// What each local holds after each block.
    after: Vec<Vec<usize>>,
    /// Of each value a lower one that it belongs to, or itself.
    lower: Vec<usize>,
}

impl Values {
    /// Where two ways meet, what a local holds after either belongs together, if it is still to be got.
    pub fn of(blocks: &[UsesOfBlock<'_>], needed: &Needed, locals: usize) -> Self {
        let mut values =
            Self { used: Vec::new(), after: Vec::new(), lower: (0..blocks.len() * locals).collect() };
        for (at, (_, uses)) in blocks.iter().enumerate() {
            let mut held: Vec<usize> = (at * locals..(at + 1) * locals).collect();
            for one in *uses {
                let Some(held) = held.get_mut(one.local) else { continue };
                if !one.is_got {
                    *held = values.lower.len();
                    values.lower.push(*held);
                }
                values.used.push(*held);
            }
            values.after.push(held);
        }
        for (at, (block, _)) in blocks.iter().enumerate() {
            for next in &block.next {
                for local in needed.before.get(*next).into_iter().flatten() {
                    if let Some(held) = values.held_after(at, *local) {
                        values.join(held, next * locals + local);
                    }
                }
            }
        }
        values
    }

    pub fn held_after(&self, block: usize, local: usize) -> Option<usize> {
        self.after.get(block)?.get(local).copied()
    }

    /// The lowest of the values that one belongs to: if that is below the number of locals, it is what the local of
    /// this number holds when the function begins.
    pub fn lowest(&self, mut value: usize) -> usize {
        while let Some(lower) = self.lower.get(value).copied().filter(|lower| *lower != value) {
            value = lower;
        }
        value
    }

    fn join(&mut self, one: usize, other: usize) {
        let (its_lowest, other_lowest) = (self.lowest(one), self.lowest(other));
        for value in [one, other, its_lowest, other_lowest] {
            if let Some(lower) = self.lower.get_mut(value) {
                *lower = its_lowest.min(other_lowest);
            }
        }
    }
}
