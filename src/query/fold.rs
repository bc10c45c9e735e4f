//! Folding case and accents, so that `kohne taglar` finds `Köhnə Tağlar`.
//!
//! One letter folds to at most two. Covered: Latin to Extended-A with the Azerbaijani and Turkish
//! letters, Greek, Cyrillic and Armenian; combining marks and Arabic vowel signs fall away.
//! The tables of the standard library would weigh more than the whole of the search.

use super::find::find;
use crate::order::in_order;

/// A folded text that knows where each of its bytes came from.
#[derive(Debug)]
pub struct Folded {
    pub text: String,
    /// For each byte of `text`, the first byte of the letter it came from; then the original's length.
    from: Vec<u32>,
}

impl Folded {
    #[must_use]
    pub fn new(original: &str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut from = Vec::with_capacity(original.len() + 1);
        for (at, letter) in original.char_indices() {
            fold_letter(letter, &mut text);
            from.resize(text.len(), at as u32);
        }
        from.push(original.len() as u32);
        Self { text, from }
    }

    /// The stretches of the original, in bytes, that hold one of the words; sorted, never overlapping.
    #[must_use]
    pub fn find<'a>(&self, words: impl Iterator<Item = &'a str>) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for word in words.filter(|word| !word.is_empty()) {
            let mut from = 0;
            while let Some(at) = find(&self.text, word, from) {
                from = at + word.len();
                found.push((self.original(at), self.original_end(from)));
            }
        }
        let mut merged: Vec<(usize, usize)> = Vec::new();
        for (start, end) in in_order(found, Ord::cmp) {
            match merged.last_mut() {
                Some((_, last)) if start <= *last => *last = end.max(*last),
                _ => merged.push((start, end)),
            }
        }
        merged
    }

    fn original(&self, folded: usize) -> usize {
        self.from.get(folded).map_or(0, |at| *at as usize)
    }

    /// Where the letter after the last matched one begins.
    fn original_end(&self, folded: usize) -> usize {
        let last = folded.checked_sub(1).map_or(0, |at| self.original(at));
        let rest = self.from.get(folded..).unwrap_or(&[]);
        rest.iter().map(|at| *at as usize).find(|at| *at > last).unwrap_or(last)
    }
}

/// The folded text.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Appends the folded text.
pub fn fold_into(text: &str, folded: &mut String) {
    text.chars().for_each(|letter| fold_letter(letter, folded));
}

/// The base letters of U+00C0 to U+017F, one byte a letter; `.` keeps the letter as it is.
const LATIN: &[u8; 192] = b"aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

fn fold_letter(letter: char, folded: &mut String) {
    let code = letter as u32;
    match code {
        0..0x80 => folded.push(letter.to_ascii_lowercase()),
        0xC0..0x180 => fold_latin(letter, folded),
        // Ə and ə, which those without an Azerbaijani keyboard write as e.
        0x18F | 0x259 => folded.push('e'),
        0x218 | 0x219 => folded.push('s'),
        0x21A | 0x21B => folded.push('t'),
        0x300..0x370 | 0x64B..0x660 | 0x670 => {}
        0x386..=0x3CE => folded.push(fold_greek(letter)),
        0x400..0x460 => folded.push(fold_cyrillic(letter)),
        // Alef with its signs, final forms, the stretching of a line.
        0x622 | 0x623 | 0x625 | 0x671 => folded.push('ا'),
        0x629 => folded.push('ه'),
        0x649 => folded.push('ي'),
        0x640 => {}
        0x552 | 0x582 if folded.ends_with('ե') => folded.push('վ'),
        0x531..0x557 => push_code(code + 0x30, folded),
        // The ligature և is written ե and ւ as well, and in capitals ԵՎ.
        0x587 => folded.push_str("եվ"),
        // Typographic apostrophes and quotation marks are typed as plain ones.
        0x2018..=0x201B | 0x2BC => folded.push('\''),
        0x201C..=0x201F => folded.push('"'),
        0x2010..=0x2015 => folded.push('-'),
        0xA0 | 0x202F => folded.push(' '),
        0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF => {}
        _ => folded.push(letter),
    }
}

fn fold_latin(letter: char, folded: &mut String) {
    match letter {
        'Æ' | 'æ' => folded.push_str("ae"),
        'Œ' | 'œ' => folded.push_str("oe"),
        'ß' => folded.push_str("ss"),
        'Þ' | 'þ' => folded.push_str("th"),
        _ => match LATIN.get(letter as usize - 0xC0) {
            Some(base) if *base != b'.' => folded.push(*base as char),
            _ => folded.push(letter),
        },
    }
}

fn fold_greek(letter: char) -> char {
    match letter {
        'Ά' | 'ά' | 'Α' => 'α',
        'Έ' | 'έ' | 'Ε' => 'ε',
        'Ή' | 'ή' | 'Η' => 'η',
        'Ί' | 'ί' | 'Ϊ' | 'ϊ' | 'ΐ' | 'Ι' => 'ι',
        'Ό' | 'ό' | 'Ο' => 'ο',
        'Ύ' | 'ύ' | 'Ϋ' | 'ϋ' | 'ΰ' | 'Υ' => 'υ',
        'Ώ' | 'ώ' | 'Ω' => 'ω',
        'ς' => 'σ',
        // U+03A2 stands between the capitals and is no letter.
        '\u{3A2}' => letter,
        'Β'..='Ψ' => char::from_u32(letter as u32 + 0x20).unwrap_or(letter),
        _ => letter,
    }
}

fn fold_cyrillic(letter: char) -> char {
    match letter {
        'Ё' | 'ё' | 'Ѐ' | 'ѐ' => 'е',
        'Й' | 'й' | 'Ѝ' | 'ѝ' => 'и',
        'Ѓ' | 'ѓ' => 'г',
        'Ї' | 'ї' => 'і',
        'Ќ' | 'ќ' => 'к',
        'Ў' | 'ў' => 'у',
        'А'..='Я' => char::from_u32(letter as u32 + 0x20).unwrap_or(letter),
        'Ђ'..='Џ' => char::from_u32(letter as u32 + 0x50).unwrap_or(letter),
        _ => letter,
    }
}

fn push_code(code: u32, folded: &mut String) {
    if let Some(letter) = char::from_u32(code) {
        folded.push(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_fold_away() {
        let check = |original: &str, expected: &str| assert_eq!(fold(original), expected, "{original}");
        check("Köhnə Tağlar", "kohne taglar");
        check("ÇAYLAQQALA", "caylaqqala");
        check("Şuşa İlham ıssız", "susa ilham issiz");
        check("ƏLİYEV", "eliyev");
        check("Ցուցակ Եւ և ԵՎ", "ցուցակ եվ եվ եվ");
        check("Ёлка Йод", "елка иод");
        check("İşğal Iğdır ırq", "isgal igdir irq");
        check("Երևան ԵՐԵՎԱՆ Երեւան", "երեվան երեվան երեվան");
        check("الأَرمَن إلى قـره باغ مدينة", "الارمن الي قره باغ مدينه");
        check("Ωμέγα Άλφας", "ωμεγα αλφασ");
        check("Œuvre Straße Þór", "oeuvre strasse thor");
        check("ĀĂĄ ĆĈ ĐĎ ĠĢ ŁĹ ŃŅ ŐØ ŘŚŠȘ ŢŤ ŰŮ ŴŶŸ ŹŻŽ", "aaa cc dd gg ll nn oo rsss tt uu wyy zzz");
        check("e\u{301}", "e");
        check("the co\u{AD}chairs’ “word”", "the cochairs' \"word\"");
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for code in (0x20..0x600).chain(0x2000..0x2070).filter_map(char::from_u32) {
            let once = fold(&code.to_string());
            assert_eq!(fold(&once), once, "{code:?}");
        }
    }

    #[test]
    fn a_hit_is_found_in_the_original() {
        let original = "Near Köhnə Tağlar and Œuvre";
        let folded = Folded::new(original);
        let hit = |words: &[&str]| -> Vec<&str> {
            folded.find(words.iter().copied()).into_iter().map(|(start, end)| &original[start..end]).collect()
        };
        assert_eq!(hit(&["kohne"]), ["Köhnə"]);
        assert_eq!(hit(&["taglar", "tag"]), ["Tağlar"]);
        assert_eq!(hit(&["oe"]), ["Œ"]);
        assert_eq!(hit(&["euvre"]), ["Œuvre"]);
        assert_eq!(hit(&["nothing"]), [""; 0]);
    }
}
