//! Letters that cannot be seen, or that turn others round, made visible.

/// A text with signs for the characters that would turn others round or cannot be seen; None where it has
/// none. Joiners stay: some scripts need them.
#[must_use]
pub fn with_visible_controls(text: &str) -> Option<String> {
    let is_hidden = |letter: char| {
        let code = letter as u32;
        matches!(code, 0..=8 | 0x0b..=0x1f | 0x7f | 0x200b | 0x200e..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfeff)
    };
    text.contains(is_hidden).then(|| {
        let mut visible = String::with_capacity(text.len() + 8);
        for letter in text.chars() {
            visible.push(if is_hidden(letter) { '\u{fffd}' } else { letter });
        }
        visible
    })
}
