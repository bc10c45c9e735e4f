//! Numbers written with a fixed count of digits.

/// Reads exactly `count` ASCII digits, at most 18, and nothing else.
pub(super) fn number(text: &str, count: usize) -> Option<i64> {
    let plain = text.len() == count && count <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.bytes().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0')))
}

/// As [`number`], for the two digits of a month, day, hour, minute or second.
pub(super) fn pair(text: &str) -> Option<u8> {
    number(text, 2).and_then(|value| u8::try_from(value).ok())
}
