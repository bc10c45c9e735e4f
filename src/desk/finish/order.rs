//! Puts functions that look alike side by side: what stands near packs better, by two and a half KB of the page.
//!
//! The linker leaves functions as they came, and nothing depends on their order. Here those that take and return the
//! same stand together, of these the short ones first, and beside each other those of a size that begin alike.

use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    BinaryReaderError, CodeSectionReader, FunctionBody, FunctionSectionReader, Operator, Parser, Payload,
    TypeRef,
};

use super::code::{instructions, operation};

type Result<T> = std::result::Result<T, Error>;

/// A program that does the same; as it was where its functions are in order already.
pub fn put_in_order(program: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    let mut mover = Mover::of(program)?;
    mover.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok(module.finish())
}

struct Mover {
    /// How many functions come from outside; they have the first numbers, and keep them.
    imported: u32,
    /// Which function stood where each stands now, both counted without those from outside.
    order: Vec<usize>,
    /// The other way round: where each function went.
    places: Vec<u32>,
}

impl Mover {
    fn of(program: &[u8]) -> Result<Self> {
        let mut imported = 0;
        let mut types = Vec::new();
        let mut looks = Vec::new();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(functions) => {
                    for of_type in functions {
                        types.push(of_type?);
                    }
                }
                Payload::CodeSectionEntry(body) => looks.push(looks_of(&body)?),
                _ => {}
            }
        }
        let mut order: Vec<usize> = (0..looks.len()).collect();
        order.sort_by_key(|at| {
            let looks = looks.get(*at);
            (types.get(*at), looks.map(|looks| looks.len().checked_ilog2()), looks)
        });
        let mut places: Vec<(usize, u32)> = order.iter().copied().zip(0..).collect();
        places.sort_unstable();
        let places = places.into_iter().map(|(_, place)| place).collect();
        Ok(Self { imported, order, places })
    }

    /// The same things, in the order of the functions that they belong to.
    fn moved<T: Clone>(&self, things: &[T]) -> Vec<T> {
        self.order.iter().filter_map(|at| things.get(*at)).cloned().collect()
    }
}

/// What a function does, without the numbers of the functions it calls: those change with the order.
fn looks_of(body: &FunctionBody<'_>) -> std::result::Result<Vec<u8>, BinaryReaderError> {
    let mut looks = Vec::new();
    for (operator, bytes) in instructions(body)? {
        looks.extend_from_slice(match operator {
            Operator::Call { .. } | Operator::RefFunc { .. } => operation(bytes),
            _ => bytes,
        });
    }
    Ok(looks)
}

impl Reencode for Mover {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32> {
        let place = function.checked_sub(self.imported).and_then(|own| self.places.get(own as usize));
        Ok(place.map_or(function, |place| self.imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<()> {
        let types: Vec<u32> = section.into_iter().collect::<std::result::Result<_, _>>()?;
        for of_type in self.moved(&types) {
            functions.function(self.type_index(of_type)?);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<()> {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<std::result::Result<_, _>>()?;
        for body in self.moved(&bodies) {
            self.parse_function_body(code, body)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use wasm_encoder::{
        CodeSection, EntityType, ExportKind, ExportSection, Function, FunctionSection, ImportSection,
        Instruction as I, Module, TypeSection, ValType,
    };

    use super::put_in_order;

    /// Function 0 comes from outside, those that follow have a type and what they do; the last number is exported.
    fn program(functions: &[(u32, &[I<'_>])], exported: u32) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([ValType::I32], []);
        let mut imports = ImportSection::new();
        imports.import("outside", "f", EntityType::Function(0));
        let mut declared = FunctionSection::new();
        let mut code = CodeSection::new();
        for (of_type, instructions) in functions {
            declared.function(*of_type);
            let mut function = Function::new([]);
            for instruction in *instructions {
                function.instruction(instruction);
            }
            code.function(&function);
        }
        let mut exports = ExportSection::new();
        exports.export("start", ExportKind::Func, exported);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&declared).section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn those_that_take_the_same_stand_together_the_short_ones_first() {
        let long = [I::Nop, I::Nop, I::Nop, I::Nop, I::Nop, I::Call(0), I::Call(2), I::End];
        let takes = [I::LocalGet(0), I::Drop, I::End];
        let calls = [I::Call(1), I::Nop, I::Nop, I::End];
        let before = program(&[(0, &long), (1, &takes), (0, &calls)], 1);

        let long = [I::Nop, I::Nop, I::Nop, I::Nop, I::Nop, I::Call(0), I::Call(3), I::End];
        let calls = [I::Call(2), I::Nop, I::Nop, I::End];
        let after = program(&[(0, &calls), (0, &long), (1, &takes)], 2);

        assert_eq!(put_in_order(&before).unwrap(), after);
        assert_eq!(put_in_order(&after).unwrap(), after, "what is in order stays");
    }

    #[test]
    fn whom_a_function_calls_does_not_move_it() {
        let program = program(&[(0, &[I::Call(2), I::End]), (0, &[I::Call(1), I::End])], 1);
        assert_eq!(put_in_order(&program).unwrap(), program);
    }
}
