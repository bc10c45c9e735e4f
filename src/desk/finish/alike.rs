//! Writes alike, in the whole program, what may be written in several ways: it compresses better, by nearly eight KB of the page.
//!
//! - Locals have numbers, which [`super::locals`] chooses.
//! - At each access to memory stands what the address is surely a multiple of, a hint that changes nothing (WebAssembly,
//!   "Memory Instructions"). Here nothing is promised, which is always true.

use std::convert::Infallible;
use std::vec::IntoIter;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{Function, Instruction, MemArg, Module};
use wasmparser::{FunctionBody, Operator, Parser};

use super::locals::Locals;

type Result<T> = std::result::Result<T, Error>;

/// A program that does the same.
pub fn write_alike(program: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    let mut writer = Writer { locals: Locals::of(program)?.into_iter(), numbers: Vec::new().into_iter() };
    writer.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok(module.finish())
}

struct Writer {
    /// Of the function at hand and those that are still to come.
    locals: IntoIter<Locals>,
    /// Of each use of a local that is still to come in the function at hand.
    numbers: IntoIter<u32>,
}

impl Reencode for Writer {
    type Error = Infallible;

    fn new_function_with_parsed_locals(&mut self, _: &FunctionBody<'_>) -> Result<Function> {
        let Locals { types, numbers } = self.locals.next().unwrap_or_default();
        self.numbers = numbers.into_iter();
        let types: Vec<_> = types.into_iter().map(|of_type| self.val_type(of_type)).collect::<Result<_>>()?;
        Ok(Function::new_with_locals_types(types))
    }

    fn instruction<'a>(&mut self, operator: Operator<'a>) -> Result<Instruction<'a>> {
        let mut number = |local: u32| self.numbers.next().unwrap_or(local);
        match operator {
            Operator::LocalGet { local_index } => Ok(Instruction::LocalGet(number(local_index))),
            Operator::LocalSet { local_index } => Ok(Instruction::LocalSet(number(local_index))),
            Operator::LocalTee { local_index } => Ok(Instruction::LocalTee(number(local_index))),
            other => utils::instruction(self, other),
        }
    }

    fn mem_arg(&mut self, access: wasmparser::MemArg) -> Result<MemArg> {
        Ok(MemArg { align: 0, ..utils::mem_arg(self, access)? })
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

    type Body<'a> = (&'a [(u32, ValType)], &'a [I<'a>]);

    /// Functions that each take one number.
    fn program(bodies: &[Body<'_>]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], []);
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for (locals, instructions) in bodies {
            functions.function(0);
            let mut function = Function::new(locals.iter().copied());
            for instruction in *instructions {
                function.instruction(instruction);
            }
            code.function(&function);
        }
        let mut memories = MemorySection::new();
        let memory =
            MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        memories.memory(memory);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code);
        module.finish()
    }

    #[test]
    fn types_stand_together_and_no_local_is_idle() {
        let (small, long) = (ValType::I32, ValType::I64);
        let before = [I::LocalGet(0), I::LocalTee(4), I::LocalSet(2), I::LocalGet(3), I::LocalSet(3), I::End];
        let after = [I::LocalGet(0), I::LocalTee(1), I::LocalSet(1), I::LocalGet(2), I::LocalSet(2), I::End];
        let before = program(&[(&[(2, small), (1, long), (1, small)], &before)]);
        let after = program(&[(&[(1, small), (1, long)], &after)]);
        assert_eq!(write_alike(&before).unwrap(), after);
    }

    #[test]
    fn a_local_has_the_number_of_those_that_do_the_same_elsewhere() {
        let work = |zero, one| {
            [
                I::LocalGet(0),
                I::I32Eqz,
                I::LocalSet(zero),
                I::LocalGet(0),
                I::LocalSet(one),
                I::LocalGet(zero),
                I::Drop,
                I::LocalGet(one),
                I::I32Eqz,
                I::Drop,
                I::End,
            ]
        };
        let locals = [(2, ValType::I32)];
        let usual: Body<'_> = (&locals, &work(1, 2));
        let before = program(&[usual, usual, (&locals, &work(2, 1)), usual]);
        let after = program(&[usual; 4]);
        assert_eq!(write_alike(&before).unwrap(), after);
        assert_eq!(write_alike(&after).unwrap(), after);
    }

    #[test]
    fn nothing_is_promised_of_an_address() {
        let access = |align| {
            let load = I::I32Load(MemArg { offset: 8, align, memory_index: 0 });
            program(&[(&[], &[I::LocalGet(0), load, I::Drop, I::End])])
        };
        assert_eq!(write_alike(&access(2)).unwrap(), access(0));
        assert_eq!(write_alike(&access(0)).unwrap(), access(0));
    }
}
