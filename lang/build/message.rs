//! Messages of a catalogue, as far as the catalogues use Fluent: texts, arguments, and choices by a number.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::plural::Plural;

pub struct Message {
    /// As in the file: `blame-cell`.
    pub id: String,
    /// In the order of their first appearance.
    pub arguments: Vec<Argument>,
    pub pieces: Vec<Piece>,
}

#[derive(Clone, PartialEq)]
pub struct Argument {
    pub name: String,
    /// Chosen by or written as a number; else a text.
    pub is_number: bool,
}

pub enum Piece {
    Text(String),
    Argument(String),
    /// The variants, the default last.
    Choice(String, Vec<(Key, Vec<Piece>)>),
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// One number, below ten.
    Exactly(u8),
    Category(Plural),
}

/// All messages of a catalogue, or what is wrong with it.
pub fn read(tag: &str, text: &str) -> Result<Vec<Message>, Vec<String>> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        errors
            .iter()
            .map(|error| format!("lang/{tag}.ftl, line {}: {error}", line(error.pos.start)))
            .collect::<Vec<_>>()
    })?;
    let mut messages: Vec<Message> = Vec::new();
    let mut mistakes = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(entry) => {
                let id = entry.id.name;
                let read = entry
                    .value
                    .as_ref()
                    .ok_or_else(|| "has no text".to_owned())
                    .and_then(|value| one(tag, id, value));
                match read {
                    Ok(message) if messages.iter().any(|other| other.id == message.id) => {
                        mistakes.push(format!("lang/{tag}.ftl: {id} stands there twice"));
                    }
                    Ok(message) => messages.push(message),
                    Err(mistake) => mistakes.push(format!("lang/{tag}.ftl: {id} {mistake}")),
                }
            }
            Entry::Term(_) | Entry::Junk { .. } => {
                mistakes.push(format!("lang/{tag}.ftl: only messages are used here"))
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    if mistakes.is_empty() { Ok(messages) } else { Err(mistakes) }
}

fn one(tag: &str, id: &str, pattern: &Pattern<&str>) -> Result<Message, String> {
    let mut arguments = Vec::new();
    let pieces = pieces(tag, pattern, &mut arguments, false)?;
    Ok(Message { id: id.to_owned(), arguments, pieces })
}

fn pieces(
    tag: &str,
    pattern: &Pattern<&str>,
    arguments: &mut Vec<Argument>,
    within: bool,
) -> Result<Vec<Piece>, String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => plain(value).map(Piece::Text),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => placed(inline, arguments),
            PatternElement::Placeable { expression: Expression::Select { .. } } if within => {
                Err("has a choice within a choice".to_owned())
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("chooses by something that is no argument".to_owned());
                };
                note(arguments, id.name, true);
                let mut keyed = Vec::new();
                let mut default = None;
                for variant in variants {
                    let key = key(&variant.key)?;
                    let pieces = pieces(tag, &variant.value, arguments, true)?;
                    if variant.default { default = Some((key, pieces)) } else { keyed.push((key, pieces)) }
                }
                // An exact number goes before its category.
                keyed.sort_by_key(|(key, _)| *key);
                keyed.extend(default);
                categories_fit(tag, &keyed)?;
                Ok(Piece::Choice(id.name.to_owned(), keyed))
            }
        })
        .collect()
}

fn placed(inline: &InlineExpression<&str>, arguments: &mut Vec<Argument>) -> Result<Piece, String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            note(arguments, id.name, false);
            Ok(Piece::Argument(id.name.to_owned()))
        }
        InlineExpression::StringLiteral { value } => {
            plain(&fluent_syntax::unicode::unescape_unicode_to_string(value)).map(Piece::Text)
        }
        InlineExpression::FunctionReference { id, arguments: CallArguments { positional, .. } }
            if id.name == "NUMBER" =>
        {
            let [InlineExpression::VariableReference { id }] = positional.as_slice() else {
                return Err("has NUMBER of something that is no argument".to_owned());
            };
            note(arguments, id.name, true);
            Ok(Piece::Argument(id.name.to_owned()))
        }
        _ => Err("uses more of Fluent than these catalogues do".to_owned()),
    }
}

fn note(arguments: &mut Vec<Argument>, name: &str, is_number: bool) {
    match arguments.iter_mut().find(|argument| argument.name == name) {
        Some(argument) => argument.is_number |= is_number,
        None => arguments.push(Argument { name: name.to_owned(), is_number }),
    }
}

/// Lines are broken by the width of the file alone.
fn plain(text: &str) -> Result<String, String> {
    let text = text.replace('\n', " ");
    if text.chars().any(char::is_control) { Err("has a control character".to_owned()) } else { Ok(text) }
}

fn key(key: &VariantKey<&str>) -> Result<Key, String> {
    match key {
        VariantKey::NumberLiteral { value } => value
            .parse()
            .ok()
            .filter(|number| *number < 10)
            .map(Key::Exactly)
            .ok_or_else(|| format!("has the variant {value}")),
        VariantKey::Identifier { name } => {
            let category = Plural::ALL.into_iter().find(|category| category.name() == *name);
            category.map(Key::Category).ok_or_else(|| format!("has the variant {name}"))
        }
    }
}

/// A choice has a variant for every category that whole numbers have in the language, and no other.
fn categories_fit(tag: &str, variants: &[(Key, Vec<Piece>)]) -> Result<(), String> {
    let wanted: BTreeSet<Plural> = (0..200).map(|number| Plural::of(tag, number)).collect();
    let given: BTreeSet<Plural> = variants
        .iter()
        .filter_map(|(key, _)| match key {
            Key::Category(category) => Some(*category),
            Key::Exactly(_) => None,
        })
        .collect();
    if given == wanted {
        return Ok(());
    }
    let names: Vec<&str> = wanted.into_iter().map(Plural::name).collect();
    Err(format!("needs a variant for each of: {}, and no other", names.join(", ")))
}

/// What a translation lacks or has too much.
pub fn compare(tag: &str, english: &[Message], own: &[Message]) -> Vec<String> {
    let mut mistakes = Vec::new();
    for message in english {
        let Some(same) = own.iter().find(|other| other.id == message.id) else {
            mistakes.push(format!("lang/{tag}.ftl: {} is missing", message.id));
            continue;
        };
        let names = |message: &Message| {
            message.arguments.iter().map(|argument| argument.name.clone()).collect::<BTreeSet<_>>()
        };
        // The words of datasets stand beside numbers in some languages in other forms than in others.
        let is_word = message.id.starts_with("word-") && names(same).iter().all(|name| name == "count");
        if names(message) != names(same) && !is_word {
            mistakes.push(format!("lang/{tag}.ftl: {} has other arguments than in English", message.id));
        }
        let is_text = |name: &str| {
            message.arguments.iter().any(|argument| argument.name == name && !argument.is_number)
        };
        if same.arguments.iter().any(|argument| argument.is_number && is_text(&argument.name)) {
            mistakes.push(format!("lang/{tag}.ftl: {} chooses by an argument that is a text", message.id));
        }
    }
    let unknown = own.iter().filter(|message| !english.iter().any(|other| other.id == message.id));
    mistakes
        .extend(unknown.map(|message| format!("lang/{tag}.ftl: {} is in no other catalogue", message.id)));
    mistakes
}
