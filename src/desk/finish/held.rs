//! A check that a program's locals hold what they held, whatever numbers they were given.
//!
//! For each place where a local is got, it finds by a way of its own which instructions may have set what is got, and
//! compares that before and after.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use wasm_encoder::{
    BlockType, CodeSection, Function, FunctionSection, Instruction as I, Module, TypeSection, ValType,
};
use wasmparser::{Operator as O, Parser, Payload};

use super::alike::write_alike;

/// What may have set a local.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Setter {
    Caller {
        parameter: u32,
    },
    /// Nothing: it is zero.
    Start,
    Instruction(usize),
}

type Locals = BTreeMap<u32, BTreeSet<Setter>>;

/// The type of a local that is got, and what may have set it; none where no way leads.
type Got = (wasmparser::ValType, Option<BTreeSet<Setter>>);

/// The instruction that a branch leads to.
fn target(code: &[O<'_>], from: usize, depth: u32) -> usize {
    let (mut at, mut inner, mut left) = (from, 0, depth);
    while at > 0 {
        at -= 1;
        match code[at] {
            O::End => inner += 1,
            O::Block { .. } | O::Loop { .. } | O::If { .. } if inner > 0 => inner -= 1,
            O::Block { .. } | O::Loop { .. } | O::If { .. } if left > 0 => left -= 1,
            O::Loop { .. } => return at + 1,
            O::Block { .. } | O::If { .. } => return after(code, at, false),
            _ => {}
        }
    }
    code.len()
}

/// The instruction after the end of what begins at one, or after its `else`.
fn after(code: &[O<'_>], from: usize, or_else: bool) -> usize {
    let mut depth = 0;
    for (at, operator) in code.iter().enumerate().skip(from) {
        match operator {
            O::Block { .. } | O::Loop { .. } | O::If { .. } => depth += 1,
            O::Else if depth == 1 && or_else => return at + 1,
            O::End => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

fn next(code: &[O<'_>], at: usize) -> Vec<usize> {
    match &code[at] {
        O::If { .. } => vec![at + 1, after(code, at, true)],
        // As if it were an `if` that is passed over.
        O::Else => vec![target(code, at, 0)],
        O::Br { relative_depth } => vec![target(code, at, *relative_depth)],
        O::BrIf { relative_depth } => vec![at + 1, target(code, at, *relative_depth)],
        O::BrTable { targets } => {
            let depths = targets.targets().map(Result::unwrap).chain([targets.default()]);
            depths.map(|depth| target(code, at, depth)).collect()
        }
        O::Return | O::Unreachable => Vec::new(),
        _ => vec![at + 1],
    }
}

/// Of each instruction that gets a local.
fn got(parameters: &[wasmparser::ValType], body: &wasmparser::FunctionBody<'_>) -> Vec<Got> {
    let mut types = parameters.to_vec();
    for group in body.get_locals_reader().unwrap() {
        let (count, of_type) = group.unwrap();
        types.extend(vec![of_type; count as usize]);
    }
    let code: Vec<O<'_>> = body.get_operators_reader().unwrap().into_iter().map(Result::unwrap).collect();
    let first = (0..types.len() as u32).map(|local| {
        let is_parameter = (local as usize) < parameters.len();
        (
            local,
            BTreeSet::from([if is_parameter { Setter::Caller { parameter: local } } else { Setter::Start }]),
        )
    });
    let mut before: Vec<Option<Locals>> = vec![None; code.len() + 1];
    before[0] = Some(first.collect());
    let mut open = vec![0];
    while let Some(at) = open.pop() {
        let mut locals = before[at].clone().unwrap();
        if let O::LocalSet { local_index } | O::LocalTee { local_index } = code[at] {
            locals.insert(local_index, BTreeSet::from([Setter::Instruction(at)]));
        }
        for next in next(&code, at) {
            let known = before[next].clone();
            let all = before[next].get_or_insert_default();
            for (local, setters) in &locals {
                all.entry(*local).or_default().extend(setters);
            }
            if next < code.len() && before[next] != known {
                open.push(next);
            }
        }
    }
    let got = code.iter().zip(before).filter_map(|(operator, before)| {
        let O::LocalGet { local_index } = operator else { return None };
        Some((types[*local_index as usize], before.map(|locals| locals[local_index].clone())))
    });
    got.collect()
}

/// Of each function.
fn all_got(program: &[u8]) -> Vec<Vec<Got>> {
    let mut types = Vec::new();
    let mut of_functions = Vec::new();
    let mut all = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload.unwrap() {
            Payload::TypeSection(section) => {
                types.extend(
                    section.into_iter_err_on_gc_types().map(|of_type| of_type.unwrap().params().to_vec()),
                );
            }
            Payload::FunctionSection(section) => of_functions.extend(section.into_iter().map(Result::unwrap)),
            Payload::CodeSectionEntry(body) => {
                all.push(got(&types[of_functions[all.len()] as usize], &body));
            }
            _ => {}
        }
    }
    all
}

const LOCALS: [(u32, ValType); 3] = [(2, ValType::I32), (1, ValType::I64), (2, ValType::I32)];
const PARAMETERS: [ValType; 2] = [ValType::I32, ValType::I64];

/// An instruction and a number that says which local or how far out; those that cannot stand where they are mean nothing.
type Step = (u8, u32);

fn function(steps: &[Step]) -> Function {
    let mut function = Function::new(LOCALS);
    // Of what is open, whether it is an `if` without its `else`.
    let mut open = vec![false];
    for (kind, number) in steps {
        let depth = number % open.len() as u32;
        let instruction = match kind % 16 {
            0..4 => I::LocalGet(number % 7),
            4..7 => I::LocalSet(number % 7),
            7 => I::LocalTee(number % 7),
            8 => I::Block(BlockType::Empty),
            9 => I::Loop(BlockType::Empty),
            10 => I::If(BlockType::Empty),
            11 if open.last() == Some(&true) => I::Else,
            12 if open.len() > 1 => I::End,
            13 => I::BrIf(depth),
            14 if number % 3 == 0 => I::BrTable(vec![depth, 0].into(), open.len() as u32 - 1),
            15 if number % 3 == 0 => I::Br(depth),
            15 if number % 3 == 1 => I::Return,
            _ => I::Nop,
        };
        match instruction {
            I::Block(_) | I::Loop(_) => open.push(false),
            I::If(_) => open.push(true),
            I::Else => *open.last_mut().unwrap() = false,
            I::End => drop(open.pop()),
            _ => {}
        }
        function.instruction(&instruction);
    }
    for _ in open {
        function.instruction(&I::End);
    }
    function
}

fn program(functions: &[Vec<Step>]) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function(PARAMETERS, []);
    let mut declared = FunctionSection::new();
    let mut code = CodeSection::new();
    for steps in functions {
        declared.function(0);
        code.function(&function(steps));
    }
    let mut module = Module::new();
    module.section(&types).section(&declared).section(&code);
    module.finish()
}

proptest! {
    #[test]
    fn what_is_got_was_set_by_the_same_as_before(
        functions in prop::collection::vec(prop::collection::vec(any::<Step>(), 0..60), 1..4)
    ) {
        let before = program(&functions);
        let after = write_alike(&before).unwrap();
        prop_assert_eq!(all_got(&before), all_got(&after));
    }
}
