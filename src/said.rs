//! A text that is finished.

use std::fmt;
use std::ops::Deref;

/// What is said: a text to which nothing is added any more. It takes two words, which a function hands back at
/// once, where a `String` takes three, for which its caller makes room (docs/decisions/011-pairs.md).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Said(Box<str>);

impl Said {
    /// Keeps it for good, as the page that it says something of.
    #[must_use]
    pub fn leak(self) -> &'static str {
        Box::leak(self.0)
    }

    /// A text put together of parts.
    #[must_use]
    #[inline(never)]
    pub fn of(parts: &[&str]) -> Self {
        let mut text = String::new();
        for part in parts {
            text.push_str(part);
        }
        text.into()
    }

    /// Texts with another between every two.
    #[must_use]
    pub fn joined(texts: &[impl Deref<Target = str>], between: &str) -> Self {
        let mut joined = String::new();
        for (at, text) in texts.iter().enumerate() {
            if at > 0 {
                joined.push_str(between);
            }
            joined.push_str(text);
        }
        joined.into()
    }
}

/// A whole number by its digits alone, for an attribute or as years are written.
#[must_use]
pub fn digits(number: i64) -> Said {
    number.to_string().into()
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// In the program once, for all the functions that put a text together bit by bit.
impl From<String> for Said {
    #[inline(never)]
    fn from(text: String) -> Self {
        Self(text.into_boxed_str())
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<Said> for Box<str> {
    fn from(said: Said) -> Self {
        said.0
    }
}

impl PartialEq<str> for Said {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Said {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl fmt::Display for Said {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}
