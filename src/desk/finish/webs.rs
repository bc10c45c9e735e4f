//! What the locals of a function are used for.
//!
//! The compiler keeps one value after another in a local. Here each local is taken apart into webs: values that are
//! set, and where they are got again. What is got where two ways meet may have been set on either, so both belong to one
//! web. Two webs may have the same local if neither is set while the other is still to be got.

use std::collections::{BTreeSet, HashMap};

use wasmparser::{Operator, ValType};

use super::code::Written;
use super::flow::blocks;
use super::values::{Needed, Use, UsesOfBlock, Values};

/// The webs of one function.
#[derive(Default)]
pub struct Webs {
    /// In the order in which they are met.
    pub webs: Vec<Web>,
    /// The web of each use of a local, in the order of the instructions.
    pub uses: Vec<usize>,
}

/// Values that have to be in the same local.
pub struct Web {
    pub of_type: ValType,
    /// The parameter that it begins as, whose number it has to have.
    pub parameter: Option<usize>,
    /// Whether it is got before it is set. It is zero then, in any local but a parameter.
    pub begins_as_zero: bool,
    /// The webs that have to be in other locals, from the first.
    pub apart: Vec<usize>,
}

impl Webs {
    /// Of a function whose locals have these types, parameters first.
    pub fn of(code: &[Written<'_>], types: &[ValType], parameters: usize) -> Self {
        let uses = code.iter().enumerate().filter_map(|(at, (operator, _))| {
            let (local, is_got) = use_of(operator)?;
            Some(Use { at, local: local as usize, is_got })
        });
        let uses: Vec<Use> = uses.collect();
        let Some(blocks) = blocks(code) else { return Self::whole(&uses, types, parameters) };
        let blocks = blocks.into_iter().map(|block| {
            let from = uses.partition_point(|one| one.at < block.instructions.start);
            let to = uses.partition_point(|one| one.at < block.instructions.end);
            (block, uses.get(from..to).unwrap_or_default())
        });
        let blocks: Vec<UsesOfBlock<'_>> = blocks.collect();
        let needed = Needed::of(&blocks);
        let values = Values::of(&blocks, &needed, types.len());

        let mut webs = Self::default();
        let mut of_lowest = HashMap::new();
        for (one, value) in uses.iter().zip(&values.used) {
            let Some(of_type) = types.get(one.local).copied() else { continue };
            let lowest = values.lowest(*value);
            let web = *of_lowest.entry(lowest).or_insert(webs.webs.len());
            webs.uses.push(web);
            if web == webs.webs.len() {
                let begins = lowest < types.len();
                webs.webs.push(Web {
                    of_type,
                    parameter: (begins && one.local < parameters).then_some(one.local),
                    begins_as_zero: begins && one.local >= parameters,
                    apart: Vec::new(),
                });
            }
        }
        webs.keep_apart(&blocks, |at| {
            let needed = needed.after.get(at).into_iter().flatten();
            let held = needed.filter_map(|local| values.held_after(at, *local));
            held.filter_map(|value| of_lowest.get(&values.lowest(value)).copied()).collect()
        });
        webs
    }

    /// Each local is a web, where it is not known in which order things are done.
    fn whole(uses: &[Use], types: &[ValType], parameters: usize) -> Self {
        let all = 0..types.len();
        let webs = types.iter().enumerate().map(|(local, of_type)| Web {
            of_type: *of_type,
            parameter: (local < parameters).then_some(local),
            begins_as_zero: local >= parameters,
            apart: all.clone().filter(|other| *other != local).collect(),
        });
        Self { webs: webs.collect(), uses: uses.iter().map(|one| one.local).collect() }
    }

    /// Finds what has to be apart, going backwards through each block from those that are still to be got after it.
    /// What begins with the function needs no look: parameters have their numbers, and zeros are alike.
    fn keep_apart(&mut self, blocks: &[UsesOfBlock<'_>], needed_after: impl Fn(usize) -> BTreeSet<usize>) {
        let mut apart = vec![BTreeSet::new(); self.webs.len()];
        let mut left = self.uses.as_slice();
        for (at, (_, uses)) in blocks.iter().enumerate() {
            let (its_webs, others) = left.split_at_checked(uses.len()).unwrap_or_default();
            left = others;
            let mut needed = needed_after(at);
            for (one, web) in uses.iter().zip(its_webs).rev() {
                if one.is_got {
                    needed.insert(*web);
                } else {
                    needed.remove(web);
                    if let Some(apart) = apart.get_mut(*web) {
                        apart.extend(&needed);
                    }
                }
            }
        }
        for (web, others) in apart.iter().enumerate() {
            for other in others.iter().copied().filter(|other| *other != web) {
                for (one, other) in [(web, other), (other, web)] {
                    if let Some(one) = self.webs.get_mut(one) {
                        one.apart.push(other);
                    }
                }
            }
        }
        for web in &mut self.webs {
            web.apart.sort_unstable();
            web.apart.dedup();
        }
    }
}

/// The local that an instruction uses, and whether it gets it.
pub fn use_of(operator: &Operator<'_>) -> Option<(u32, bool)> {
    match operator {
        Operator::LocalGet { local_index } => Some((*local_index, true)),
        Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
            Some((*local_index, false))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use wasm_encoder::{BlockType, Encode, Function, Instruction as I};
    use wasmparser::{BinaryReader, FunctionBody, ValType};

    use super::super::code::instructions;
    use super::Webs;

    /// What a function with one parameter and two more locals uses, and which webs have to be apart.
    fn webs(code: &[I<'_>]) -> (Vec<usize>, Vec<(usize, usize)>) {
        let mut function = Function::new([(2, wasm_encoder::ValType::I32)]);
        for instruction in code {
            function.instruction(instruction);
        }
        let mut bytes = Vec::new();
        function.encode(&mut bytes);
        // Before the body stands its length.
        let body = FunctionBody::new(BinaryReader::new(&bytes[1..], 0));
        let webs = Webs::of(&instructions(&body).unwrap(), &[ValType::I32; 3], 1);
        let pairs = webs.webs.iter().enumerate().flat_map(|(web, its)| {
            its.apart.iter().filter(move |other| web < **other).map(move |other| (web, *other))
        });
        (webs.uses, pairs.collect())
    }

    #[test]
    fn a_local_that_is_set_anew_is_another_web() {
        let code = [I::LocalGet(0), I::LocalSet(1), I::LocalGet(1), I::LocalTee(1), I::LocalGet(1), I::End];
        assert_eq!(webs(&code), (vec![0, 1, 1, 2, 2], vec![]));
    }

    #[test]
    fn what_is_still_to_be_got_is_apart_from_what_is_set() {
        let code = [I::LocalGet(0), I::LocalSet(1), I::LocalGet(0), I::LocalSet(2), I::LocalGet(1), I::End];
        assert_eq!(webs(&code), (vec![0, 1, 0, 2, 1], vec![(0, 1), (1, 2)]));
    }

    #[test]
    fn what_is_set_on_either_way_is_one_web() {
        let block = |of_branch: fn(BlockType) -> I<'static>, between| {
            let begin = [I::LocalGet(0), I::LocalSet(1), I::LocalGet(0), of_branch(BlockType::Empty)];
            let within = [I::LocalGet(0), I::LocalSet(1), between];
            let end = [I::LocalGet(0), I::LocalSet(1), I::End, I::LocalGet(1), I::End];
            webs(&begin.into_iter().chain(within).chain(end).collect::<Vec<_>>()).0
        };
        assert_eq!(block(I::If, I::Else), [0, 1, 0, 0, 2, 0, 2, 2], "one of two, but not what was before");
        assert_eq!(block(I::If, I::Nop), [0, 1, 0, 0, 2, 0, 1, 1], "the second, or what was before");
        assert_eq!(block(I::Block, I::BrIf(0)), [0, 1, 0, 0, 2, 0, 2, 2], "the first, or the second");
        assert_eq!(block(I::If, I::Return), [0, 1, 0, 0, 2, 3, 1, 1], "not what was set before it returned");
    }

    #[test]
    fn what_comes_round_is_one_web() {
        let begin =
            [I::LocalGet(0), I::LocalSet(1), I::Loop(BlockType::Empty), I::LocalGet(1), I::LocalSet(2)];
        let end = [I::LocalGet(2), I::LocalSet(1), I::BrIf(0), I::End, I::End];
        let code: Vec<_> = begin.into_iter().chain(end).collect();
        assert_eq!(webs(&code), (vec![0, 1, 1, 2, 2, 1], vec![]));
    }

    #[test]
    fn where_ways_are_not_known_each_local_is_a_web() {
        let code = [I::LocalSet(1), I::LocalSet(1), I::ReturnCall(0), I::End];
        assert_eq!(webs(&code), (vec![1, 1], vec![(0, 1), (0, 2), (1, 2)]));
    }
}
