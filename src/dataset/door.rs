//! What makes a file unreadable as a whole, checked before any record is looked at.

use crate::model::FORMAT;

use super::json::{JsonKind, Raw, outside_texts};
use super::log::Position;
use super::problem::cut;

/// The largest file that is read, in bytes: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// The deepest that objects and lists may lie in each other. The format itself needs seven.
pub const MAX_DEPTH: usize = 32;

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    TooLarge,
    NotUtf8 { line: usize, column: usize },
    NotJson { line: usize, column: usize, found: Stumble },
    TooDeep { line: usize, column: usize },
    NotAnObject,
    NoFormat,
    UnknownFormat { found: Box<str> },
    NewerFormat { found: Box<str> },
}

/// Where a file stopped being JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stumble {
    EndOfFile,
    LineBreak,
    Character(char),
}

/// U+FEFF in UTF-8. No column counts it.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The text of a file, without a byte order mark.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).and_then(|bytes| std::str::from_utf8(bytes).ok());
            let position = position_in(valid.unwrap_or_default(), error.valid_up_to());
            Err(Unreadable::NotUtf8 { line: position.line, column: position.column })
        }
    }
}

/// The text as one JSON object in a format that is read here.
pub(super) fn object_of(text: &str) -> Result<Raw<'_>, Unreadable> {
    check_depth(text)?;
    let root = Raw::parse(text).map_err(|offset| not_json(text, offset))?;
    if root.kind() != JsonKind::Object {
        return Err(Unreadable::NotAnObject);
    }
    check_format(root)?;
    Ok(root)
}

/// Counts brackets outside of texts, so that no depth can exhaust the stack.
fn check_depth(text: &str) -> Result<(), Unreadable> {
    let mut depth = 0_usize;
    for (offset, byte) in outside_texts(text) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            let Position { line, column, .. } = position_in(text, offset);
            return Err(Unreadable::TooDeep { line, column });
        }
    }
    Ok(())
}

fn check_format(root: Raw) -> Result<(), Unreadable> {
    let parts = root.parts();
    let tag = parts.chunks_exact(2).find_map(|member| match member {
        [name, tag] if name.get() == "\"format\"" => Some(*tag),
        _ => None,
    });
    let tag = tag.ok_or(Unreadable::NoFormat)?;
    let written = tag.unescaped().unwrap_or_default();
    if written == FORMAT {
        return Ok(());
    }
    let found = cut(tag.get());
    let mut number = written.strip_prefix("counterpoint/").unwrap_or_default();
    while let Some(rest) = number.strip_prefix('0') {
        number = rest;
    }
    let newer = number.bytes().all(|byte| byte.is_ascii_digit()) && !matches!(number, "" | "1");
    Err(if newer { Unreadable::NewerFormat { found } } else { Unreadable::UnknownFormat { found } })
}

fn not_json(text: &str, stumbled: usize) -> Unreadable {
    let mut offset = stumbled;
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let Position { line, column, .. } = position_in(text, offset);
    let found = match text.get(offset..).and_then(|rest| rest.chars().next()) {
        None => Stumble::EndOfFile,
        Some('\n' | '\r') => Stumble::LineBreak,
        Some(letter) => Stumble::Character(letter),
    };
    Unreadable::NotJson { line, column, found }
}

fn position_in(text: &str, offset: usize) -> Position<'_> {
    let mut position = Position::start(text);
    position.advance_to(offset);
    position
}
