//! Writes alike, in the whole program, what may be written in several ways: it compresses better, by two KB of the page.
//!
//! - The compiler numbers a function's locals as it meets them. Here those used most come first, so that the same few
//!   numbers stand in every function.
//! - At each access to memory stands what the address is surely a multiple of, a hint that changes nothing (WebAssembly,
//!   "Memory Instructions"). Here nothing is promised, which is always true.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{Function, Instruction, MemArg, Module, ValType};
use wasmparser::{FunctionBody, Operator, Parser, Payload};

type Result<T> = std::result::Result<T, Error>;

/// A program that does the same; as it was where it is written so already.
pub fn write_alike(program: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    let parameters = parameters(program)?.into_iter();
    let mut writer = Writer { parameters, numbers: BTreeMap::new() };
    writer.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok(module.finish())
}

/// How many parameters each function with a body has; they are locals too, and keep their numbers.
fn parameters(program: &[u8]) -> Result<Vec<u32>> {
    let mut of_types = Vec::new();
    let mut of_functions = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::TypeSection(types) => {
                for function in types.into_iter_err_on_gc_types() {
                    of_types.push(function?.params().len() as u32);
                }
            }
            Payload::FunctionSection(functions) => {
                for of_type in functions {
                    of_functions.extend(of_types.get(of_type? as usize));
                }
            }
            _ => {}
        }
    }
    Ok(of_functions)
}

struct Writer {
    /// Of the functions that are still to come.
    parameters: std::vec::IntoIter<u32>,
    /// The new numbers of the function at hand; parameters have none.
    numbers: BTreeMap<u32, u32>,
}

impl Reencode for Writer {
    type Error = Infallible;

    fn new_function_with_parsed_locals(&mut self, body: &FunctionBody<'_>) -> Result<Function> {
        let parameters = self.parameters.next().unwrap_or_default();
        let mut declared = Vec::new();
        for group in body.get_locals_reader()? {
            let (count, of_type) = group?;
            declared.extend((0..count).map(|_| of_type));
        }
        let mut uses = BTreeMap::new();
        for operator in body.get_operators_reader()? {
            if let Some(local) = used(&operator?) {
                *uses.entry(local).or_insert(0_u32) += 1;
            }
        }
        // One type after the other, in the order in which they were declared first: each is written down once.
        let type_of = |local: u32| declared.get(local.checked_sub(parameters)? as usize).copied();
        let place = |local: u32| declared.iter().position(|other| Some(*other) == type_of(local));
        let mut order: Vec<u32> = uses.keys().copied().filter(|local| *local >= parameters).collect();
        order.sort_by_key(|local| (place(*local), Reverse(uses.get(local))));

        let mut types: Vec<ValType> = Vec::new();
        for of_type in order.iter().filter_map(|local| type_of(*local)) {
            types.push(self.val_type(of_type)?);
        }
        self.numbers = order.into_iter().zip(parameters..).collect();
        Ok(Function::new_with_locals_types(types))
    }

    fn instruction<'a>(&mut self, operator: Operator<'a>) -> Result<Instruction<'a>> {
        let number = |local: u32| self.numbers.get(&local).copied().unwrap_or(local);
        match operator {
            Operator::LocalGet { local_index } => Ok(Instruction::LocalGet(number(local_index))),
            Operator::LocalSet { local_index } => Ok(Instruction::LocalSet(number(local_index))),
            Operator::LocalTee { local_index } => Ok(Instruction::LocalTee(number(local_index))),
            other => wasm_encoder::reencode::utils::instruction(self, other),
        }
    }

    fn mem_arg(&mut self, access: wasmparser::MemArg) -> Result<MemArg> {
        Ok(MemArg { align: 0, ..wasm_encoder::reencode::utils::mem_arg(self, access)? })
    }
}

fn used(operator: &Operator<'_>) -> Option<u32> {
    match operator {
        Operator::LocalGet { local_index }
        | Operator::LocalSet { local_index }
        | Operator::LocalTee { local_index } => Some(*local_index),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use wasm_encoder::{
        CodeSection, Function, FunctionSection, Instruction as I, MemArg, MemorySection, MemoryType, Module,
        TypeSection, ValType,
    };

    use super::write_alike;

    fn program(locals: &[(u32, ValType)], instructions: &[I<'_>]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([ValType::I32], []);
        let mut functions = FunctionSection::new();
        functions.function(1);
        let mut function = Function::new(locals.iter().copied());
        for instruction in instructions {
            function.instruction(instruction);
        }
        let mut memories = MemorySection::new();
        let memory =
            MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        memories.memory(memory);
        let mut code = CodeSection::new();
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code);
        module.finish()
    }

    #[test]
    fn the_most_used_come_first_within_their_type_and_unused_ones_go() {
        let (small, long) = (ValType::I32, ValType::I64);
        let before = program(
            &[(2, small), (1, long), (1, small)],
            &[
                I::LocalGet(0),
                I::LocalTee(4),
                I::LocalSet(2),
                I::LocalGet(4),
                I::LocalSet(0),
                I::LocalGet(3),
                I::LocalSet(3),
                I::End,
            ],
        );
        let after = program(
            &[(2, small), (1, long)],
            &[
                I::LocalGet(0),
                I::LocalTee(1),
                I::LocalSet(2),
                I::LocalGet(1),
                I::LocalSet(0),
                I::LocalGet(3),
                I::LocalSet(3),
                I::End,
            ],
        );
        assert_eq!(write_alike(&before).unwrap(), after);
        assert_eq!(write_alike(&after).unwrap(), after, "what is numbered by use stays");
    }

    #[test]
    fn nothing_is_promised_of_an_address() {
        let access = |align| {
            program(
                &[],
                &[I::LocalGet(0), I::I32Load(MemArg { offset: 8, align, memory_index: 0 }), I::Drop, I::End],
            )
        };
        assert_eq!(write_alike(&access(2)).unwrap(), access(0));
        assert_eq!(write_alike(&access(0)).unwrap(), access(0));
    }
}
