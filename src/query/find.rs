//! Finding a word in a text.
//!
//! Plainly by comparing: words are short, and the standard library's search for texts within texts
//! brings more along than the whole of this module weighs.

/// Where the word stands in the text at or after a byte, if it does.
#[must_use]
pub fn find(text: &str, word: &str, from: usize) -> Option<usize> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let (first, rest) = word.split_first()?;
    let mut at = from;
    loop {
        at += text.get(at..)?.iter().position(|byte| byte == first)?;
        if text.get(at + 1..)?.starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::find;

    proptest! {
        #[test]
        fn a_word_is_found_where_the_standard_library_finds_it(text in "[abé ]{0,24}", word in "[abé]{1,3}") {
            prop_assert_eq!(find(&text, &word, 0), text.find(&word));
        }
    }
}
