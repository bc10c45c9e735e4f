//! The program in a fifth fewer bytes than by brotli, for `assets/unpack.js` to restore while it comes.
//!
//! Brotli knows nothing of what it packs. Here each number of the program is forecast by what stands before it, and the
//! better the forecast, the fewer bits say how it turned out (`docs/decisions/012-packed.md`).

mod coin;
mod forecast;
mod numbers;
mod program;
#[cfg(test)]
mod unpack;

use wasmparser::BinaryReaderError;

use self::coin::{Coin, Writer};
use self::numbers::{Kind, Numbers};
use self::program::{Flow, Form, Function, Program, Section};

/// A packed program begins with this, and with three numbers: how many bytes the program has, how many are packed, and
/// how many of these any one part takes at most.
const SIGN: [u8; 4] = *b"cp01";

/// The section with the functions.
const CODE: u32 = 10;

/// So many bytes of the other sections are a part; and so are a function, and all forms.
const PART: usize = 1024;

/// Who reads is so many bytes ahead, or fewer.
const AHEAD: usize = 8;

/// The forms that the program's instructions have, and then its sections: as numbers, all told by one coin.
///
/// # Errors
/// Where it is no program.
pub fn pack(program: &[u8]) -> Result<Vec<u8>, BinaryReaderError> {
    let length = program.len();
    let program = Program::read(program)?;
    let mut parts = Parts { numbers: Numbers::new(Writer::new()), most: 0 };
    parts.part(|numbers| {
        numbers.number(Kind::Plain, program.forms.len() as u32);
        for form in &program.forms {
            numbers.form(form);
        }
        numbers.number(Kind::Plain, program.sections.len() as u32);
    });
    for section in &program.sections {
        parts.section(section, &program.forms);
    }
    let packed = parts.numbers.coin.finish();
    let head = [length, packed.len(), parts.most + AHEAD].map(|number| (number as u32).to_le_bytes());
    Ok([&SIGN[..], head.as_flattened(), &packed].concat())
}

/// Numbers in parts that can be restored when they have come, whatever comes behind.
struct Parts {
    numbers: Numbers<Writer>,
    most: usize,
}

impl Parts {
    fn part(&mut self, tell: impl FnOnce(&mut Numbers<Writer>)) {
        let before = self.numbers.coin.begun();
        tell(&mut self.numbers);
        self.most = self.most.max(self.numbers.coin.begun() - before);
    }

    fn section(&mut self, section: &Section, forms: &[Form]) {
        match section {
            Section::Plain(id, bytes) => {
                self.head(&[(*id).into(), bytes.len() as u32]);
                for bytes in bytes.chunks(PART) {
                    self.part(|numbers| numbers.bytes(bytes));
                }
            }
            Section::Code(length, functions) => {
                self.head(&[CODE, *length, functions.len() as u32]);
                for function in functions {
                    self.part(|numbers| numbers.function(forms, function));
                }
            }
        }
    }

    fn head(&mut self, head: &[u32]) {
        self.part(|numbers| {
            for number in head {
                numbers.number(Kind::Plain, *number);
            }
        });
    }
}

impl<C: Coin> Numbers<C> {
    fn form(&mut self, form: &Form) {
        self.number(Kind::Plain, form.bytes.len() as u32);
        self.bytes(&form.bytes);
        self.number(Kind::Plain, form.operand.map_or(0, |kind| kind as u32));
        self.number(Kind::Plain, form.halves);
        // Of either sign, the small ones first.
        self.number(Kind::Plain, (form.net << 1 ^ form.net >> 31) as u32);
        self.number(Kind::Plain, form.flow as u32);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let byte = (*byte).into();
            self.number(Kind::Byte, byte);
            self.within(byte);
        }
    }

    fn function(&mut self, forms: &[Form], function: &Function) {
        self.forget();
        self.number(Kind::Plain, function.locals.len() as u32);
        for (count, of_type) in &function.locals {
            self.number(Kind::Plain, *count);
            self.number(Kind::Byte, (*of_type).into());
        }
        let mut blocks = vec![0];
        for (at, operands) in &function.steps {
            let Some(form) = forms.get(*at as usize) else { continue };
            self.number(Kind::Form, *at);
            self.within(*at);
            for (kind, operand) in form.operand.iter().cycle().zip(operands) {
                self.number(*kind, *operand);
            }
            self.follow(form, &mut blocks);
        }
    }

    /// Goes on behind an instruction; the heights of the stack at the beginnings of blocks are kept aside.
    fn follow(&mut self, form: &Form, blocks: &mut Vec<u32>) {
        self.height = self.height.saturating_add_signed(form.net);
        match form.flow {
            Flow::On => {}
            Flow::Opens => blocks.push(self.height),
            Flow::Closes => self.height = blocks.pop().unwrap_or_default(),
            Flow::Turns => self.height = blocks.last().copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::program::ADDRESSES;
    use super::unpack::unpack;
    use super::*;
    use proptest::prelude::*;
    use wasm_encoder::{
        BlockType, CodeSection, ConstExpr, DataSection, FunctionSection, Instruction, MemArg, MemorySection,
        MemoryType, Module, TypeSection, ValType,
    };

    /// A program with functions that do these things, and with what lies in memory.
    fn program(functions: &[Vec<Instruction<'static>>], memory: &[u8]) -> Vec<u8> {
        let (mut types, mut of_types) = (TypeSection::new(), FunctionSection::new());
        let (mut memories, mut code, mut data) =
            (MemorySection::new(), CodeSection::new(), DataSection::new());
        types.ty().function([ValType::I32, ValType::I64], []);
        let memory_type =
            MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        memories.memory(memory_type);
        for steps in functions {
            of_types.function(0);
            let mut function = wasm_encoder::Function::new([(3, ValType::I32), (1, ValType::F64)]);
            for step in steps {
                function.instruction(step);
            }
            function.instruction(&Instruction::End);
            code.function(&function);
        }
        data.active(0, &ConstExpr::i32_const(1 << 20), memory.iter().copied());
        let mut module = Module::new();
        module.section(&types).section(&of_types).section(&memories).section(&code).section(&data);
        module.finish()
    }

    fn instruction() -> impl Strategy<Value = Vec<Instruction<'static>>> {
        let one = |instruction| vec![instruction];
        let at = (0..3_u32, prop_oneof![0..64_u64, Just(1 << 27)]);
        let at = at.prop_map(|(align, offset)| MemArg { offset, align, memory_index: 0 });
        prop_oneof![
            (0..300_u32).prop_map(Instruction::LocalGet).prop_map(one),
            (0..9_u32).prop_map(Instruction::LocalSet).prop_map(one),
            (0..5_u32).prop_map(Instruction::BrIf).prop_map(one),
            prop_oneof![0..9_u32, Just(5000)].prop_map(Instruction::Call).prop_map(one),
            prop_oneof![any::<i32>(), -70..70, ADDRESSES - 9..ADDRESSES + 70_000]
                .prop_map(Instruction::I32Const)
                .prop_map(one),
            prop_oneof![any::<i64>(), -70..70_i64].prop_map(Instruction::I64Const).prop_map(one),
            any::<f64>().prop_map(|value| vec![Instruction::F64Const(value.into())]),
            at.clone().prop_map(Instruction::I32Load).prop_map(one),
            at.clone().prop_map(Instruction::I64Store).prop_map(one),
            at.prop_map(Instruction::I32Store8).prop_map(one),
            prop::collection::vec(0..5_u32, 0..4)
                .prop_map(|labels| vec![Instruction::BrTable(labels.into(), 1), Instruction::Unreachable]),
            Just(vec![Instruction::MemoryCopy { src_mem: 0, dst_mem: 0 }, Instruction::Drop]),
            Just(vec![
                Instruction::Block(BlockType::Empty),
                Instruction::If(BlockType::Result(ValType::I32)),
                Instruction::Else,
                Instruction::End,
                Instruction::End,
            ]),
        ]
    }

    fn functions() -> impl Strategy<Value = Vec<Vec<Instruction<'static>>>> {
        let function = prop::collection::vec(instruction(), 0..30).prop_map(|steps| steps.concat());
        // Some stand there twice, as the compiler leaves them.
        prop::collection::vec((function, 1..3_usize), 0..6).prop_map(|functions| {
            functions.into_iter().flat_map(|(steps, times)| std::iter::repeat_n(steps, times)).collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_was_packed_comes_out_the_same(functions in functions(), memory: Vec<u8>) {
            let program = program(&functions, &memory);
            prop_assert!(unpack(&pack(&program).unwrap()) == program);
        }
    }

    #[test]
    fn what_repeats_takes_little() {
        let steps: Vec<_> =
            (0..200).flat_map(|at| [Instruction::LocalGet(at % 7), Instruction::Drop]).collect();
        let length = |times| pack(&program(&vec![steps.clone(); times], b"")).unwrap().len();
        assert!(length(20) < length(1) + 60, "{} and {}", length(20), length(1));
    }

    #[test]
    fn what_is_no_program_is_refused() {
        assert!(pack(b"<!DOCTYPE html>").is_err());
    }
}
