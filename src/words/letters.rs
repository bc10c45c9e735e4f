//! Small and capital letters at the start of a phrase, of the alphabets that the interface is written in.
//! The tables of the standard library would weigh more than all the phrases.

use super::{Language, Said, language};

/// A phrase as it stands in the middle of a line.
pub(super) fn begin_small(phrase: &str) -> Said {
    begin(phrase, small)
}

/// A phrase as it stands at the start of a line.
pub(super) fn begin_capital(phrase: &str) -> Said {
    begin(phrase, capital)
}

fn begin(phrase: &str, form: fn(char) -> char) -> Said {
    let mut rest = phrase.chars();
    let mut text = String::with_capacity(phrase.len() + 1);
    text.extend(rest.next().map(form));
    text.push_str(rest.as_str());
    text.into()
}

fn small(letter: char) -> char {
    let is_azerbaijani = language() == Language::Azerbaijani;
    match letter {
        'I' if is_azerbaijani => 'ı',
        'İ' => 'i',
        'Ə' => 'ə',
        'A'..='Z' => letter.to_ascii_lowercase(),
        'Ğ' | 'Ş' => shifted(letter, 1),
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => shifted(letter, 0x20),
        'Ѐ'..='Џ' => shifted(letter, 0x50),
        'Ա'..='Ֆ' => shifted(letter, 0x30),
        _ => letter,
    }
}

fn capital(letter: char) -> char {
    let is_azerbaijani = language() == Language::Azerbaijani;
    match letter {
        'i' if is_azerbaijani => 'İ',
        'ı' => 'I',
        'ə' => 'Ə',
        'a'..='z' => letter.to_ascii_uppercase(),
        'ğ' | 'ş' => shifted(letter, -1),
        'à'..='ö' | 'ø'..='þ' | 'а'..='я' => shifted(letter, -0x20),
        'ѐ'..='џ' => shifted(letter, -0x50),
        'ա'..='ֆ' => shifted(letter, -0x30),
        _ => letter,
    }
}

fn shifted(letter: char, by: i32) -> char {
    (letter as u32).checked_add_signed(by).and_then(char::from_u32).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::{begin_capital, begin_small, capital, small};
    use crate::words::{Catalogue, Language, speak};

    #[test]
    fn phrases_begin_small_or_capital_in_every_alphabet() {
        for (capital, small) in [
            ("Blames", "blames"),
            ("Обвиняет", "обвиняет"),
            ("Ёлка", "ёлка"),
            ("Մեղադրում", "մեղադրում"),
            ("Şərh", "şərh"),
            ("Ə", "ə"),
        ] {
            assert_eq!(begin_small(capital), small);
            assert_eq!(begin_capital(small), capital);
        }
        assert_eq!(begin_small("يتهم"), "يتهم");
        assert_eq!(begin_small(""), "");
        assert_eq!(begin_small("Iran"), "iran");
    }

    #[test]
    fn the_dot_of_an_i_is_kept_in_azerbaijani() {
        speak(Catalogue::of(Language::Azerbaijani));
        assert_eq!([begin_small("İddia"), begin_small("Işıq")], ["iddia", "ışıq"]);
        assert_eq!([begin_capital("iddia"), begin_capital("ışıq")], ["İddia", "Işıq"]);
        speak(Catalogue::of(Language::English));
    }

    #[test]
    fn the_forms_are_those_of_unicode() {
        for letter in (0..0x590).filter_map(char::from_u32) {
            let one = |mut all: Vec<char>| if all.len() == 1 { all.remove(0) } else { letter };
            let (lower, upper) = (small(letter), capital(letter));
            assert!(
                lower == letter || lower == one(letter.to_lowercase().collect()) || letter == 'İ',
                "{letter}"
            );
            assert!(upper == letter || upper == one(letter.to_uppercase().collect()), "{letter}");
        }
    }
}
