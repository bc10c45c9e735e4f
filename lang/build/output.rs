//! What is written of the messages: their functions, and a file of lines for each language.

use crate::message::{Argument, Key, Message, Piece};

/// A catalogue as it is published: a line for each of the English messages, in their order.
pub fn lines(english: &[Message], own: &[Message]) -> String {
    let mut lines = String::new();
    for message in english {
        if let Some(same) = own.iter().find(|other| other.id == message.id) {
            write(&same.pieces, &message.arguments, &mut lines);
        }
        lines.push('\n');
    }
    lines
}

/// Marks are control characters, which no text has: 1 and an argument; 2 and the argument that chooses,
/// then each variant by its key, ended by 3, and 4 at the end.
fn write(pieces: &[Piece], arguments: &[Argument], line: &mut String) {
    let place = |name: &str| {
        let at = arguments.iter().position(|argument| argument.name == name).unwrap_or_default();
        char::from(b'0' + at as u8)
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => line.push_str(text),
            Piece::Argument(name) => line.extend(['\u{1}', place(name)]),
            Piece::Choice(name, variants) => {
                line.extend(['\u{2}', place(name)]);
                for (key, pieces) in variants {
                    line.push(char::from(match key {
                        Key::Exactly(number) => b'0' + number,
                        Key::Category(category) => category.letter(),
                    }));
                    write(pieces, arguments, line);
                    line.push('\u{3}');
                }
                line.push('\u{4}');
            }
        }
    }
}

/// The functions that say the messages. Two numbers in a wrong order would go unnoticed, so a message with
/// several takes them by their names.
pub fn functions(messages: &[Message]) -> String {
    let mut code = String::new();
    for (at, message) in messages.iter().enumerate() {
        let name = message.id.replace('-', "_");
        let numbers = message.arguments.iter().filter(|argument| argument.is_number).count();
        code += &match message.arguments.len() {
            0 => format!("#[must_use] pub const fn {name}() -> Label {{ Label({at}) }}\n"),
            _ if numbers > 1 => by_name(at, &name, message),
            _ => {
                let (typed, given) =
                    (joined(message, |it| typed(it, "")), joined(message, |it| given(it, "")));
                let call = match message.arguments.as_slice() {
                    [only] if only.is_number => format!("with_number({at}, {})", only.name),
                    [only] => format!("with_text({at}, {})", only.name),
                    [first, second] if numbers == 0 => {
                        format!("with_texts({at}, {}, {})", first.name, second.name)
                    }
                    _ => format!("filled({at}, &[{given}])"),
                };
                format!("#[must_use] pub fn {name}({typed}) -> Said {{ {call} }}\n")
            }
        };
    }
    let words =
        messages.iter().enumerate().filter_map(|(at, message)| Some((at, message.id.strip_prefix("word-")?)));
    code += "/// The number of the message for an open word of the format.\nfn place_of_word(word: &str) -> Option<u16> {\n    match word {\n";
    for (at, word) in words {
        code += &format!("        {word:?} => Some({at}),\n");
    }
    code + "        _ => None,\n    }\n}\n"
}

fn by_name(at: usize, name: &str, message: &Message) -> String {
    let has_text = message.arguments.iter().any(|argument| !argument.is_number);
    let life = if has_text { "<'a>" } else { "" };
    let kind: String = message.id.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
    let fields = joined(message, |it| format!("pub {}", typed(it, "'a ")));
    let given = joined(message, |it| given(it, "these."));
    format!(
        "#[derive(Clone, Copy)] pub struct {kind}{life} {{ {fields} }}\n\
         #[must_use] pub fn {name}(these: {kind}) -> Said {{ filled({at}, &[{given}]) }}\n"
    )
}

fn typed(argument: &Argument, life: &str) -> String {
    let kind = if argument.is_number { "usize".to_owned() } else { format!("&{life}str") };
    format!("{}: {kind}", argument.name)
}

fn given(argument: &Argument, of: &str) -> String {
    format!("Argument::{}({of}{})", if argument.is_number { "Number" } else { "Text" }, argument.name)
}

fn joined(message: &Message, part: impl Fn(&Argument) -> String) -> String {
    message.arguments.iter().map(part).collect::<Vec<_>>().join(", ")
}

/// The names of the published files: one that has changed has another name.
pub fn files(fingerprints: &[(&str, u64)]) -> String {
    let mut code = "[".to_owned();
    for (tag, fingerprint) in fingerprints {
        code += &format!("\"words-{tag}-{fingerprint:016x}.txt\", ");
    }
    code + "]"
}

/// FNV-1a, 64 bits: tells versions of a text apart, and guards nothing.
pub fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
