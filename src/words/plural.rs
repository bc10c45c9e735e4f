//! The plural categories of whole numbers, by the rules of Unicode CLDR 47.

/// Which form of a word goes with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    /// The category of a whole number in a language, named by its BCP 47 tag.
    #[must_use]
    pub fn of(language: &str, number: u64) -> Self {
        let (tens, hundreds) = (number % 10, number % 100);
        let teens = matches!(hundreds, 11..=14);
        match language {
            "ru" => match tens {
                1 if !teens => Self::One,
                2..=4 if !teens => Self::Few,
                _ => Self::Many,
            },
            "hy" if number == 0 => Self::One,
            "ar" => match (number, hundreds) {
                (0, _) => Self::Zero,
                (1, _) => Self::One,
                (2, _) => Self::Two,
                (_, 3..=10) => Self::Few,
                (_, 11..=99) => Self::Many,
                _ => Self::Other,
            },
            _ if number == 1 => Self::One,
            _ => Self::Other,
        }
    }

    /// Its name in CLDR and in the catalogues.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The letter that stands for it in a catalogue as it is published.
    #[must_use]
    pub const fn letter(self) -> u8 {
        match self {
            Self::Zero => b'z',
            Self::One => b'o',
            Self::Two => b't',
            Self::Few => b'f',
            Self::Many => b'm',
            Self::Other => b'x',
        }
    }

    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];
}
