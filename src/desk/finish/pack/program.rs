//! A program as forms with numbers: what is done, and what it is done to.

use std::collections::HashMap;

use wasmparser::{
    BinaryReader, BinaryReaderError, BlockType, ContType, FrameKind, FuncType, FunctionBody, ModuleArity,
    Operator, Parser, Payload, RefType, SubType, TypeRef,
};

use super::numbers::{ADDRESS_BITS, FUNCTION_BITS, Kind};
use crate::desk::finish::code::instructions;

/// What instructions have in common that differ in a number.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Form {
    /// What they begin with.
    pub bytes: Vec<u8>,
    /// The number behind them; several for a table of labels.
    pub operand: Option<Kind>,
    /// How often the number can be halved: it is told without the zeros at its end.
    pub halves: u32,
    /// How many more values than before are on the stack afterwards, or fewer.
    pub net: i32,
    pub flow: Flow,
}

/// Where the linker puts what is in memory from the start.
pub const ADDRESSES: i32 = 1 << 20;
const ADDRESSES_END: i32 = ADDRESSES + (1 << ADDRESS_BITS);
const ADDRESSES_BELOW: i32 = -ADDRESSES;
const FUNCTIONS: u32 = 1 << FUNCTION_BITS;
/// No larger number is told.
const NUMBERS: u32 = 1 << 24;

/// Where a program goes after an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Flow {
    On,
    /// Into a block.
    Opens,
    /// Out of it.
    Closes,
    /// What comes next is another way to come here, or none.
    Turns,
}

/// A form, by its place in [`Program::forms`], and the numbers behind it.
pub type Step = (u32, Vec<u32>);

pub enum Section {
    /// What is no code, by the number of its kind.
    Plain(u8, Vec<u8>),
    /// How many bytes it has, and the functions.
    Code(u32, Vec<Function>),
}

pub struct Function {
    /// How many locals there are of a type, in order.
    pub locals: Vec<(u32, u8)>,
    pub steps: Vec<Step>,
}

pub struct Program {
    /// The most frequent first.
    pub forms: Vec<Form>,
    pub sections: Vec<Section>,
}

impl Program {
    pub fn read(program: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut reading = Reading::default();
        let mut sections = Vec::new();
        for payload in Parser::new(0).parse_all(program) {
            let payload = payload?;
            reading.signatures.read(&payload)?;
            match payload {
                Payload::CodeSectionStart { range, .. } => {
                    sections.push(Section::Code((range.end - range.start) as u32, Vec::new()));
                }
                Payload::CodeSectionEntry(body) => {
                    if let Some(Section::Code(_, functions)) = sections.last_mut() {
                        functions.push(reading.function(&body)?);
                    }
                }
                other => {
                    let Some((id, range)) = other.as_section() else { continue };
                    let bytes = program.get(range.start as usize..range.end as usize).unwrap_or_default();
                    sections.push(Section::Plain(id, bytes.to_vec()));
                }
            }
        }
        Ok(reading.finish(sections))
    }
}

#[derive(Default)]
struct Reading {
    signatures: Signatures,
    /// Every form that was met, how often, and where each stands here.
    forms: Vec<(Form, usize)>,
    places: HashMap<Form, u32>,
}

impl Reading {
    fn function(&mut self, body: &FunctionBody<'_>) -> Result<Function, BinaryReaderError> {
        let mut locals = Vec::new();
        let mut reader = body.get_binary_reader();
        for _ in 0..reader.read_var_u32()? {
            locals.push((reader.read_var_u32()?, reader.read_u8()?));
        }
        let steps = instructions(body)?.into_iter().map(|(operator, bytes)| self.step(&operator, bytes));
        Ok(Function { locals, steps: steps.collect::<Result<_, _>>()? })
    }

    fn step(&mut self, operator: &Operator<'_>, bytes: &[u8]) -> Result<Step, BinaryReaderError> {
        let Told { operand, numbers, halves, known } = Told::of(operator, bytes)?;
        let flow = flow(operator);
        let (takes, gives) = operator.operator_arity(&self.signatures).unwrap_or_default();
        let net = match (flow, operator) {
            (Flow::On, _) => gives as i32 - takes as i32,
            (_, Operator::If { .. }) => -1,
            _ => 0,
        };
        let bytes = bytes.get(..known).unwrap_or(bytes).to_vec();
        let form = Form { bytes, operand, halves, net, flow };
        let place = *self.places.entry(form.clone()).or_insert_with(|| {
            self.forms.push((form, 0));
            self.forms.len() as u32 - 1
        });
        if let Some((_, times)) = self.forms.get_mut(place as usize) {
            *times += 1;
        }
        Ok((place, numbers.into_iter().map(|number| number >> halves).collect()))
    }

    /// Numbers the forms by how often they are met.
    fn finish(self, mut sections: Vec<Section>) -> Program {
        let mut forms: Vec<_> = self.forms.into_iter().zip(0..).collect();
        forms.sort_by_key(|((_, times), _)| std::cmp::Reverse(*times));
        let ranks: HashMap<u32, u32> = forms.iter().map(|(_, place)| *place).zip(0..).collect();
        for section in &mut sections {
            let Section::Code(_, functions) = section else { continue };
            for (form, _) in functions.iter_mut().flat_map(|function| &mut function.steps) {
                *form = ranks.get(form).copied().unwrap_or_default();
            }
        }
        Program { forms: forms.into_iter().map(|((form, _), _)| form).collect(), sections }
    }
}

/// What of an instruction is told as numbers. The rest is part of its form.
struct Told {
    operand: Option<Kind>,
    numbers: Vec<u32>,
    halves: u32,
    /// How many bytes stand before.
    known: usize,
}

impl Told {
    fn of(operator: &Operator<'_>, bytes: &[u8]) -> Result<Self, BinaryReaderError> {
        let one = |kind, number| Self { operand: Some(kind), numbers: vec![number], halves: 0, known: 1 };
        let nothing = || Self { operand: None, numbers: Vec::new(), halves: 0, known: bytes.len() };
        let constant = |value: i64| match i32::try_from(value) {
            Ok(value @ 0..ADDRESSES) => one(Kind::Whole, value as u32),
            Ok(value @ ADDRESSES_BELOW..0) => one(Kind::Negative, !value as u32),
            _ => nothing(),
        };
        let told = match operator {
            Operator::LocalGet { local_index: local }
            | Operator::LocalSet { local_index: local }
            | Operator::LocalTee { local_index: local } => one(Kind::Local, *local),
            Operator::Br { relative_depth: label } | Operator::BrIf { relative_depth: label } => {
                one(Kind::Label, *label)
            }
            Operator::BrTable { targets } => {
                let mut numbers = vec![targets.len()];
                for label in targets.targets() {
                    numbers.push(label?);
                }
                numbers.push(targets.default());
                Self { numbers, ..one(Kind::Table, 0) }
            }
            Operator::Call { function_index: function @ 0..FUNCTIONS } => one(Kind::Function, *function),
            Operator::I32Const { value: address @ ADDRESSES..ADDRESSES_END } => {
                one(Kind::Address, (address - ADDRESSES) as u32)
            }
            Operator::I32Const { value } => constant((*value).into()),
            Operator::I64Const { value } => constant(*value),
            _ => Self::access(bytes)?.unwrap_or_else(nothing),
        };
        Ok(if told.numbers.iter().all(|number| *number < NUMBERS) { told } else { nothing() })
    }

    /// An access to memory: the hint stands before its offset, in one byte.
    fn access(bytes: &[u8]) -> Result<Option<Self>, BinaryReaderError> {
        let [access @ 0x28..=0x3E, 0..0x40, offset @ ..] = bytes else { return Ok(None) };
        let offset = BinaryReader::new(offset, 0).read_var_u32()?;
        let size = match access {
            0x29 | 0x2B | 0x37 | 0x39 => 3,
            0x28 | 0x2A | 0x34..=0x36 | 0x38 | 0x3E => 2,
            0x2E | 0x2F | 0x32 | 0x33 | 0x3B | 0x3D => 1,
            _ => 0,
        };
        let halves = if offset.trailing_zeros() >= size { size } else { 0 };
        Ok(Some(Self { operand: Some(Kind::Offset), numbers: vec![offset], halves, known: 2 }))
    }
}

fn flow(operator: &Operator<'_>) -> Flow {
    match operator {
        Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => Flow::Opens,
        Operator::End => Flow::Closes,
        Operator::Else
        | Operator::Br { .. }
        | Operator::BrTable { .. }
        | Operator::Return
        | Operator::Unreachable => Flow::Turns,
        _ => Flow::On,
    }
}

/// What functions take and give.
#[derive(Default)]
struct Signatures {
    types: Vec<SubType>,
    functions: Vec<u32>,
}

impl Signatures {
    /// Takes up what stands in the sections before the code.
    fn read(&mut self, payload: &Payload<'_>) -> Result<(), BinaryReaderError> {
        match payload {
            Payload::TypeSection(types) => {
                for group in types.clone() {
                    self.types.extend(group?.into_types());
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    if let TypeRef::Func(of_type) = import?.ty {
                        self.functions.push(of_type);
                    }
                }
            }
            Payload::FunctionSection(functions) => {
                for of_type in functions.clone() {
                    self.functions.push(of_type?);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl ModuleArity for Signatures {
    fn sub_type_at(&self, at: u32) -> Option<&SubType> {
        self.types.get(at as usize)
    }

    fn type_index_of_function(&self, function: u32) -> Option<u32> {
        self.functions.get(function as usize).copied()
    }

    // Of blocks, exceptions and coroutines only the form is told.
    fn tag_type_arity(&self, _: u32) -> Option<(u32, u32)> {
        None
    }

    fn func_type_of_cont_type(&self, _: &ContType) -> Option<&FuncType> {
        None
    }

    fn sub_type_of_ref_type(&self, _: &RefType) -> Option<&SubType> {
        None
    }

    fn control_stack_height(&self) -> u32 {
        1
    }

    fn label_block(&self, _: u32) -> Option<(BlockType, FrameKind)> {
        Some((BlockType::Empty, FrameKind::Block))
    }
}
