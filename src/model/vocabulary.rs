//! Closed vocabularies: enums whose words are those of the format.

/// What is common to all closed vocabularies.
pub trait Vocabulary: Copy + 'static {
    /// The words as the format spells them, in the format's order.
    const WORDS: &'static [&'static str];

    /// The meaning of the word at a place among [`Vocabulary::WORDS`]; beyond them, of the first.
    #[must_use]
    fn nth(place: usize) -> Self;
}

/// Declares an enum whose variants are the words of one closed vocabulary, in the format's order.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every word of the vocabulary, in the format's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The words as the format spells them, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word as the format spells it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads a word; `None` where the vocabulary has no such word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::model::Vocabulary for $name {
            const WORDS: &'static [&'static str] = $name::WORDS;

            fn nth(place: usize) -> Self {
                const FIRST: $name = match $name::ALL {
                    [first, ..] => *first,
                    [] => panic!("a vocabulary has words"),
                };
                $(if place == Self::$variant as usize { return Self::$variant; })+
                FIRST
            }
        }
    };
}

pub(crate) use vocabulary;
