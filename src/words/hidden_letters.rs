//! Letters that cannot be seen, or that turn others round, made visible.

use super::Said;

/// Whether nobody would see a letter where no text is: those that are hidden in texts too, joiners, controls and blanks.
pub(super) fn is_invisible(letter: char) -> bool {
    let joins = matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'
    );
    is_hidden(letter) || joins || letter.is_control() || letter.is_whitespace()
}

fn is_hidden(letter: char) -> bool {
    let code = letter as u32;
    matches!(code, 0..=8 | 0x0b..=0x1f | 0x7f | 0x200b | 0x200e..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfeff)
}

/// A text with signs for the characters that would turn others round or cannot be seen; None where it has
/// none. Joiners stay: some scripts need them.
#[must_use]
pub fn with_visible_controls(text: &str) -> Option<Said> {
    text.contains(is_hidden).then(|| {
        let mut visible = String::with_capacity(text.len() + 8);
        for letter in text.chars() {
            visible.push(if is_hidden(letter) { '\u{fffd}' } else { letter });
        }
        visible.into()
    })
}
