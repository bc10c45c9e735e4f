//! The small values that fields hold, each read by its rule.

use std::borrow::Cow;

use crate::model::{LangTag, Slug, Text, Vocabulary, WebAddress};
use crate::when::{Clock, Edtf, TimeOfDay, UtcOffset};

use super::cursor::Node;
use super::fates::{Fate, Fates};
use super::fields::Fields;
use super::json::{JsonKind, decimal};
use super::problem::{Fault, Wanted, cut};

impl<'j> Node<'_, 'j> {
    /// A text that only programs read, or that has no language.
    pub fn plain(&self) -> Option<Box<str>> {
        self.string().map(Into::into)
    }

    /// A text for people.
    pub fn text(&self) -> Option<Text> {
        match self.kind() {
            JsonKind::Text => self.plain().map(Text::Plain),
            _ => self.translations(),
        }
    }

    fn translations(&self) -> Option<Text> {
        let members = self.members(Wanted::TextOrTranslations)?;
        if members.is_empty() {
            self.fault(Fault::NoLanguage);
            return None;
        }
        let mut tagged: Vec<(LangTag, Box<str>)> = Vec::new();
        let mut seen = Fates::default();
        for (name, raw) in &members {
            let node = self.field(name, *raw);
            let wording = node.plain();
            match LangTag::parse(name) {
                None => node.fault(Fault::NotALanguageTag { found: cut(name) }),
                Some(_) if seen.set(name.to_ascii_lowercase().into(), Fate::LeftOut) => {
                    node.fault(Fault::RepeatedField { name: cut(name) })
                }
                Some(tag) => tagged.extend(wording.map(|wording| (tag, wording))),
            }
        }
        Some(Text::Tagged(tagged.into()))
    }

    /// An id or an open word.
    pub fn slug(&self) -> Option<Slug> {
        self.parsed(Slug::parse, |found| Fault::NotASlug { found })
    }

    pub fn lang(&self) -> Option<LangTag> {
        self.parsed(LangTag::parse, |found| Fault::NotALanguageTag { found })
    }

    pub fn web_address(&self) -> Option<WebAddress> {
        self.parsed(WebAddress::parse, |found| Fault::NotAWebAddress { found })
    }

    /// Three numbers and perhaps more, as semantic versioning writes them.
    pub fn version(&self) -> Option<Box<str>> {
        self.parsed(|text| is_version(text).then(|| text.into()), |found| Fault::NotAVersion { found })
    }

    pub fn sha256(&self) -> Option<Box<str>> {
        self.parsed(|text| is_sha256(text).then(|| text.into()), |found| Fault::NotASha256 { found })
    }

    pub fn edtf(&self) -> Option<Edtf> {
        let text = self.string()?;
        Edtf::parse(&text).map_err(|reason| self.fault(Fault::NotADate { found: cut(&text), reason })).ok()
    }

    fn time_of_day(&self) -> Option<TimeOfDay> {
        let text = self.string()?;
        TimeOfDay::parse(&text)
            .map_err(|reason| self.fault(Fault::NotAClock { found: cut(&text), reason }))
            .ok()
    }

    pub fn utc_offset(&self) -> Option<UtcOffset> {
        let text = self.string()?;
        UtcOffset::parse(&text)
            .map_err(|reason| self.fault(Fault::NotAClock { found: cut(&text), reason }))
            .ok()
    }

    pub fn clock(&self) -> Option<Clock> {
        let fields = Fields::of(*self, &["from", "to", "utcOffset", "approximate"]);
        let from = fields.wanted("from").as_ref().and_then(Node::time_of_day);
        let to = fields.get("to").as_ref().and_then(Node::time_of_day);
        let utc_offset = fields.get("utcOffset").as_ref().and_then(Node::utc_offset);
        let approximate = fields.truth("approximate");
        Some(Clock { from: from?, to, utc_offset, approximate })
    }

    /// A word of a closed vocabulary.
    pub fn word<T: Vocabulary>(&self) -> Option<T> {
        self.word_place(T::WORDS).map(T::nth)
    }

    /// The place of a word among those of its vocabulary.
    #[inline(never)]
    pub fn word_place(&self, words: &'static [&'static str]) -> Option<usize> {
        let written = self.string()?;
        let at = words.iter().position(|word| **word == *written);
        if at.is_none() {
            let fault = Fault::UnknownWord { found: cut(&written), words };
            self.guess(fault, &written, words);
        }
        at
    }

    /// A number with or without a fraction, within bounds.
    pub fn number_within(&self, low: i32, high: i32) -> Option<f64> {
        let number = decimal(self.number()?);
        let fits = (f64::from(low)..=f64::from(high)).contains(&number);
        if !fits {
            self.fault(Fault::OutOfRange { low, high, found: cut(self.raw.get()) });
        }
        fits.then_some(number)
    }

    /// A whole number that `make` accepts, which is so from `low` to `high`.
    pub fn grade<T>(&self, low: i32, high: i32, make: fn(u64) -> Option<T>) -> Option<T> {
        let grade = make(self.whole()?);
        if grade.is_none() {
            self.fault(Fault::OutOfRange { low, high, found: cut(self.raw.get()) });
        }
        grade
    }

    /// A whole number, not negative. `3.0` is whole.
    pub fn whole(&self) -> Option<u64> {
        let written = self.number()?;
        let number = decimal(written);
        let found = || cut(written);
        let fault = if !number.is_finite() || number > Fault::MAX_WHOLE as f64 {
            Fault::TooLarge { found: found() }
        } else if number.fract() != 0.0 {
            Fault::NotWhole { found: found() }
        } else if number < 0.0 {
            Fault::Negative { found: found() }
        } else {
            return Some(number as u64);
        };
        self.fault(fault);
        None
    }

    fn number(&self) -> Option<&'j str> {
        if self.kind() != JsonKind::Number {
            self.wrong_type(Wanted::Number);
            return None;
        }
        Some(self.raw.get())
    }

    #[inline(never)]
    fn parsed<T>(&self, parse: fn(&str) -> Option<T>, fault: fn(Box<str>) -> Fault) -> Option<T> {
        let text: Cow<'j, str> = self.string()?;
        let value = parse(&text);
        if value.is_none() {
            self.fault(fault(cut(&text)));
        }
        value
    }
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_version(text: &str) -> bool {
    let at = text.bytes().position(|byte| matches!(byte, b'-' | b'+')).unwrap_or(text.len());
    let numbers = text.get(..at).unwrap_or(text);
    let suffix = text.get(at..).filter(|suffix| !suffix.is_empty()).unwrap_or("-0");
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+');
    numbers.split('.').count() == 3
        && numbers.split('.').all(number)
        && suffix.len() > 1
        && suffix.bytes().all(allowed)
}
