//! In which order the instructions of a function may be done.

use std::ops::Range;

use wasmparser::Operator;

use super::code::Written;

/// Instructions that are done one after the other, up to one that may lead elsewhere.
pub struct Block {
    pub instructions: Range<usize>,
    /// The blocks, by their place in the list, of which one comes next; none where the function ends.
    pub next: Vec<usize>,
}

/// Where an instruction that is neither the first nor follows the one before comes from.
struct Frame {
    /// Which instruction opened it; none for the function itself.
    opened: Option<usize>,
    is_loop: bool,
    /// Those that go on where it ends.
    leavers: Vec<usize>,
}

/// In the order of the function, whose first instruction is in the first block. `None` where a function does what no
/// page is compiled to today: catches exceptions, or branches by what a reference is.
pub fn blocks(code: &[Written<'_>]) -> Option<Vec<Block>> {
    let steps = steps(code)?;
    let mut ends = Vec::new();
    // The block that begins at an instruction, by the place of that.
    let mut begins = vec![None; code.len() + 1];
    let mut start = 0;
    for (at, next) in steps.into_iter().enumerate() {
        let Some(next) = next else { continue };
        *begins.get_mut(start)? = Some(ends.len());
        ends.push((start..at + 1, next));
        start = at + 1;
    }
    let blocks = ends.into_iter().map(|(instructions, next)| Block {
        instructions,
        next: next.into_iter().filter_map(|at| begins.get(at).copied().flatten()).collect(),
    });
    Some(blocks.collect())
}

/// Of each instruction that may lead elsewhere than to the one that follows, the instructions that come next.
fn steps(code: &[Written<'_>]) -> Option<Vec<Option<Vec<usize>>>> {
    let mut steps: Vec<Option<Vec<usize>>> = vec![None; code.len()];
    let mut frames = vec![Frame { opened: None, is_loop: false, leavers: Vec::new() }];
    for (at, (operator, _)) in code.iter().enumerate() {
        let (goes_on, branches) = match operator {
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                let is_loop = matches!(operator, Operator::Loop { .. });
                frames.push(Frame { opened: Some(at), is_loop, leavers: Vec::new() });
                (true, Vec::new())
            }
            Operator::Else => {
                // What was done so far goes on at the end, and the `if` here.
                let frame = frames.last_mut()?;
                frame.leavers.push(at);
                steps.get_mut(frame.opened?)?.as_mut()?.push(at + 1);
                frame.opened = None;
                (false, Vec::new())
            }
            Operator::End => {
                let frame = frames.pop()?;
                let unmet =
                    frame.opened.filter(|from| matches!(code.get(*from), Some((Operator::If { .. }, _))));
                for from in frame.leavers.into_iter().chain(unmet) {
                    steps.get_mut(from)?.get_or_insert_default().push(at + 1);
                }
                (true, Vec::new())
            }
            Operator::Br { relative_depth } => (false, vec![*relative_depth]),
            Operator::BrIf { relative_depth } => (true, vec![*relative_depth]),
            Operator::BrTable { targets } => {
                let depths: Result<Vec<u32>, _> = targets.targets().collect();
                (false, depths.ok()?.into_iter().chain([targets.default()]).collect())
            }
            Operator::Return | Operator::Unreachable => (false, Vec::new()),
            other if is_unknown(other) => return None,
            _ => continue,
        };
        let step = steps.get_mut(at)?.get_or_insert_default();
        step.extend(goes_on.then_some(at + 1));
        for depth in branches {
            let outwards = frames.len().checked_sub(1 + depth as usize)?;
            let frame = frames.get_mut(outwards)?;
            match frame.opened {
                Some(opened) if frame.is_loop => step.push(opened + 1),
                _ => frame.leavers.push(at),
            }
        }
    }
    Some(steps)
}

/// What leads elsewhere in ways that are not followed here.
fn is_unknown(operator: &Operator<'_>) -> bool {
    use Operator as O;
    matches!(
        operator,
        O::Try { .. }
            | O::TryTable { .. }
            | O::Throw { .. }
            | O::ThrowRef
            | O::Rethrow { .. }
            | O::ReturnCall { .. }
            | O::ReturnCallIndirect { .. }
            | O::ReturnCallRef { .. }
            | O::BrOnNull { .. }
            | O::BrOnNonNull { .. }
            | O::BrOnCast { .. }
            | O::BrOnCastFail { .. }
            | O::Resume { .. }
            | O::ResumeThrow { .. }
            | O::Switch { .. }
    )
}
