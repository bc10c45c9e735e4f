//! The instructions of a function, with the bytes that say them.

use wasmparser::{BinaryReaderError, FunctionBody, Operator};

/// What is done, and how it is written.
pub type Written<'c> = (Operator<'c>, &'c [u8]);

/// In order, with the `end` of the function.
pub fn instructions<'c>(body: &FunctionBody<'c>) -> Result<Vec<Written<'c>>, BinaryReaderError> {
    let mut instructions = Vec::new();
    let mut reader = body.get_operators_reader()?;
    while !reader.eof() {
        let mut bytes = reader.get_binary_reader();
        let from = reader.original_position();
        let operator = reader.read()?;
        let length = reader.original_position() - from;
        instructions.push((operator, bytes.read_bytes(length as usize)?));
    }
    Ok(instructions)
}

/// What is done alone, without what it is done to.
pub fn operation(bytes: &[u8]) -> &[u8] {
    bytes.get(..1).unwrap_or(bytes)
}
