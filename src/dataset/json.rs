//! JSON one level at a time: slices of the text that know where they stand, and what they hold.
//!
//! Values stay unparsed text until a record asks for them, so that every problem can name its line,
//! and so that a repeated key is seen. The grammar is RFC 8259's. It is read by hand: a general
//! parser brings the printing of floating point numbers along, which alone outweighs this file.

mod check;

use std::borrow::Cow;

use self::check::Check;

/// What a JSON value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonKind {
    Object,
    List,
    Text,
    Number,
    /// `true` or `false`.
    Truth,
    Null,
}

/// A slice of a well-formed file that is one value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Raw<'j>(&'j str);

impl<'j> Raw<'j> {
    /// The value that a whole text is.
    ///
    /// # Errors
    /// The offset of the first byte that cannot stand where it does. The text must not be nested so
    /// deep that the stack ends first.
    pub fn parse(text: &'j str) -> Result<Self, usize> {
        Check::whole(text)?;
        // Outside of texts a well-formed file has no white space but JSON's.
        Ok(Self(text.trim()))
    }

    pub fn get(self) -> &'j str {
        self.0
    }

    pub fn kind(self) -> JsonKind {
        match self.0.as_bytes().first() {
            Some(b'{') => JsonKind::Object,
            Some(b'[') => JsonKind::List,
            Some(b'"') => JsonKind::Text,
            Some(b't' | b'f') => JsonKind::Truth,
            Some(b'n') => JsonKind::Null,
            _ => JsonKind::Number,
        }
    }

    /// The entries of a list; for an object, its names and values in turn, repeated names included.
    pub fn parts(self) -> Vec<Self> {
        let inside = self.0.get(1..self.0.len().saturating_sub(1)).unwrap_or("");
        let (mut parts, mut depth, mut start) = (Vec::new(), 0_u32, 0);
        let mut take = |start: usize, end: usize| {
            let part = inside.get(start..end).unwrap_or("").trim();
            if !part.is_empty() {
                parts.push(Self(part));
            }
        };
        for (at, byte) in outside_texts(inside) {
            match byte {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                b',' | b':' if depth == 0 => {
                    take(start, at);
                    start = at + 1;
                }
                _ => {}
            }
        }
        take(start, inside.len());
        parts
    }

    /// The content of a text, or `None` where an escape stands for half a character.
    pub fn unescaped(self) -> Option<Cow<'j, str>> {
        let inside = self.0.strip_prefix('"')?.strip_suffix('"')?;
        if !inside.contains('\\') {
            return Some(Cow::Borrowed(inside));
        }
        let mut content = String::with_capacity(inside.len());
        let mut rest = inside;
        while let Some((plain, escape)) = rest.split_once('\\') {
            content.push_str(plain);
            let (character, after) = unescape(escape)?;
            content.push(character);
            rest = after;
        }
        content.push_str(rest);
        Some(Cow::Owned(content))
    }
}

/// The bytes that are in no text, with their offsets.
pub(super) fn outside_texts(json: &str) -> impl Iterator<Item = (usize, u8)> {
    let (mut in_text, mut escaped) = (false, false);
    json.bytes().enumerate().filter(move |(_, byte)| {
        let was_in_text = in_text;
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ => {}
        }
        !(was_in_text || in_text)
    })
}

/// The character of an escape, and what follows it.
fn unescape(escape: &str) -> Option<(char, &str)> {
    let mut rest = escape.chars();
    let character = match rest.next()? {
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return unescape_unicode(rest.as_str()),
        other => other,
    };
    Some((character, rest.as_str()))
}

/// Four hexadecimal digits, or twice that with `\u` between where UTF-16 needs a pair.
fn unescape_unicode(digits: &str) -> Option<(char, &str)> {
    let unit = |text: &str| text.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let first = unit(digits)?;
    let rest = digits.get(4..)?;
    if !(0xD800..0xDC00).contains(&first) {
        return Some((char::from_u32(first)?, rest));
    }
    let rest = rest.strip_prefix("\\u")?;
    let second = unit(rest).filter(|second| (0xDC00..0xE000).contains(second))?;
    let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    Some((char::from_u32(code)?, rest.get(4..)?))
}

/// The value of a JSON number; infinite where it is beyond what 64-bit floating point holds.
///
/// Exact for the digits that degrees have; the last of sixteen or more may be off.
pub(super) fn decimal(number: &str) -> f64 {
    let (mut value, mut places, mut exponent) = (0.0_f64, 0_i32, 0_i32);
    let (mut in_fraction, mut in_exponent, mut is_small) = (false, false, false);
    // What is beyond ten thousand places is infinite or nothing already.
    const MOST: i32 = 10_000;
    for byte in number.bytes() {
        match byte {
            b'.' => in_fraction = true,
            b'e' | b'E' => in_exponent = true,
            b'-' => is_small = in_exponent,
            b'0'..=b'9' if in_exponent => exponent = (exponent * 10 + i32::from(byte - b'0')).min(MOST),
            b'0'..=b'9' => {
                value = value * 10.0 + f64::from(byte - b'0');
                places = (places + i32::from(in_fraction)).min(MOST);
            }
            _ => {}
        }
    }
    let shift = if is_small { -exponent } else { exponent } - places;
    let mut power = 1.0_f64;
    for _ in 0..shift.unsigned_abs() {
        power *= 10.0;
    }
    let size = match value {
        0.0 => 0.0,
        value if shift < 0 => value / power,
        value => value * power,
    };
    if number.starts_with('-') { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_written() {
        for (text, value) in [
            ("0", 0.0),
            ("-0", 0.0),
            ("39.5075", 39.5075),
            ("-46.75", -46.75),
            ("1e2", 100.0),
            ("25E-1", 2.5),
            ("1.5e+3", 1500.0),
            ("1e999", f64::INFINITY),
            ("-1e999", f64::NEG_INFINITY),
            ("0e99999999999", 0.0),
            ("1e-99999999999", 0.0),
        ] {
            assert_eq!(decimal(text), value, "{text}");
        }
    }

    #[test]
    fn texts_are_unescaped() {
        for (json, text) in [
            (r#""plain""#, Some("plain")),
            (r#""a\"b\u00e9""#, Some("a\"bé")),
            (r#""\ud83c\udf0d""#, Some("🌍")),
            (r#""\ud83c alone""#, None),
        ] {
            let raw = Raw::parse(json).unwrap();
            assert_eq!(raw.unescaped().as_deref(), text, "{json}");
        }
    }

    #[test]
    fn a_broken_text_is_broken_where_it_breaks() {
        for (text, at) in [
            ("", 0),
            ("{\"a\":1,}", 7),
            ("[1 2]", 3),
            ("[01]", 2),
            ("[1.]", 3),
            ("\"a\\x\"", 3),
            ("\"a\nb\"", 2),
            ("tru", 3),
            ("[] x", 3),
            ("\"\\u12g4\"", 5),
        ] {
            assert_eq!(Raw::parse(text).err(), Some(at), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_json_is_what_serde_takes_for_it(text in "[\\[\\]{}\",:0-9a-eE.+\\-\\\\ulnrtsf \n]{0,24}") {
            let known = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
            proptest::prop_assert_eq!(Raw::parse(&text).is_ok(), known);
        }

        #[test]
        fn parts_put_together_are_the_whole(texts in proptest::collection::vec("\\PC{0,12}", 0..6)) {
            let json = serde_json::to_string(&texts).unwrap();
            let parts = Raw::parse(&json).unwrap().parts();
            let read: Vec<_> = parts.iter().map(|part| part.unescaped().unwrap().into_owned()).collect();
            proptest::prop_assert_eq!(read, texts);
        }
    }
}
