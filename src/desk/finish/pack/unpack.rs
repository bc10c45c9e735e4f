//! What `assets/unpack.js` does, for tests: a program as it was before it was packed.

use wasm_encoder::Encode;

use super::coin::Reader;
use super::numbers::{Kind, Numbers};
use super::program::{ADDRESSES, Flow, Form};
use super::{CODE, PART, SIGN};

const KINDS: [Option<Kind>; 11] = [
    None,
    None,
    None,
    Some(Kind::Local),
    Some(Kind::Label),
    Some(Kind::Function),
    Some(Kind::Offset),
    Some(Kind::Whole),
    Some(Kind::Negative),
    Some(Kind::Address),
    Some(Kind::Table),
];

pub fn unpack(packed: &[u8]) -> Vec<u8> {
    let (head, packed) = packed.split_at(16);
    let number = |at: usize| u32::from_le_bytes(head[at..at + 4].try_into().unwrap()) as usize;
    assert_eq!((&head[..4], number(8)), (&SIGN[..], packed.len()));
    let mut unpacker =
        Unpacker { numbers: Numbers::new(Reader::new(packed)), forms: Vec::new(), most: number(12) };
    let mut program = b"\0asm\x01\0\0\0".to_vec();
    let sections = unpacker.part(|unpacker| {
        for _ in 0..unpacker.plain() {
            let form = unpacker.form();
            unpacker.forms.push(form);
        }
        unpacker.plain()
    });
    for _ in 0..sections {
        let (id, length) = unpacker.part(|unpacker| (unpacker.plain(), unpacker.plain()));
        program.push(id as u8);
        length.encode(&mut program);
        if id == CODE {
            let functions = unpacker.plain();
            functions.encode(&mut program);
            for _ in 0..functions {
                unpacker.part(Unpacker::function).encode(&mut program);
            }
        } else {
            for at in (0..length).step_by(PART) {
                program.extend(unpacker.part(|unpacker| unpacker.bytes((length - at).min(PART as u32))));
            }
        }
    }
    assert_eq!(program.len(), number(4));
    program
}

struct Unpacker<'b> {
    numbers: Numbers<Reader<'b>>,
    forms: Vec<Form>,
    most: usize,
}

impl Unpacker<'_> {
    /// Takes no more than any part may.
    fn part<T>(&mut self, restore: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.numbers.coin.left();
        let restored = restore(self);
        assert!(before - self.numbers.coin.left() <= self.most);
        restored
    }

    fn plain(&mut self) -> u32 {
        self.numbers.number(Kind::Plain, 0)
    }

    fn bytes(&mut self, length: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        for _ in 0..length {
            let byte = self.numbers.number(Kind::Byte, 0);
            self.numbers.within(byte);
            bytes.push(byte as u8);
        }
        bytes
    }

    fn form(&mut self) -> Form {
        let length = self.plain();
        let bytes = self.bytes(length);
        let operand = KINDS[self.plain() as usize];
        let halves = self.plain();
        let net = self.plain() as i32;
        let flow = [Flow::On, Flow::Opens, Flow::Closes, Flow::Turns][self.plain() as usize];
        Form { bytes, operand, halves, net: net >> 1 ^ -(net & 1), flow }
    }

    fn function(&mut self) -> Vec<u8> {
        self.numbers.forget();
        let mut body = Vec::new();
        let groups = self.plain();
        groups.encode(&mut body);
        for _ in 0..groups {
            self.plain().encode(&mut body);
            body.push(self.numbers.number(Kind::Byte, 0) as u8);
        }
        let mut blocks = vec![0];
        while !blocks.is_empty() {
            let at = self.numbers.number(Kind::Form, 0);
            self.numbers.within(at);
            let form = self.forms[at as usize].clone();
            body.extend(&form.bytes);
            if let Some(kind) = form.operand {
                let first = self.operand(kind, form.halves, &mut body);
                let more = if kind == Kind::Table { first + 1 } else { 0 };
                for _ in 0..more {
                    self.operand(kind, 0, &mut body);
                }
            }
            self.numbers.follow(&form, &mut blocks);
        }
        body
    }

    fn operand(&mut self, kind: Kind, halves: u32, body: &mut Vec<u8>) -> u32 {
        let number = self.numbers.number(kind, 0);
        match kind {
            Kind::Whole => (number as i32).encode(body),
            Kind::Negative => (!number as i32).encode(body),
            Kind::Address => (number as i32 + ADDRESSES).encode(body),
            _ => (number << halves).encode(body),
        }
        number
    }
}
