//! Numbers written with a fixed count of digits, and the signs around them.

/// Reads exactly `count` ASCII digits, at most 18, and nothing else.
pub(super) fn number(text: &str, count: usize) -> Option<i64> {
    let plain = text.len() == count && count <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.bytes().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0')))
}

/// Whether one of some signs stands in a text.
#[inline(never)]
pub(super) fn has(text: &str, signs: &[u8]) -> bool {
    text.bytes().any(|byte| signs.contains(&byte))
}

/// As [`number`], for the two digits of a month, day, hour, minute or second.
pub(super) fn pair(text: &str) -> Option<u8> {
    number(text, 2).and_then(|value| u8::try_from(value).ok())
}
