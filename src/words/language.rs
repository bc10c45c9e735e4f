//! The languages of the interface, and which of them a reader gets.

use super::plural::Plural;

/// A language that has a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    #[default]
    English,
    Russian,
    Armenian,
    Azerbaijani,
    Arabic,
}

/// The catalogues' files, in the order of [`Language::ALL`].
const FILES: [&str; 5] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

impl Language {
    pub const ALL: [Self; 5] =
        [Self::English, Self::Russian, Self::Armenian, Self::Azerbaijani, Self::Arabic];

    /// Its BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Russian => "ru",
            Self::Armenian => "hy",
            Self::Azerbaijani => "az",
            Self::Arabic => "ar",
        }
    }

    /// The locale by which browsers know how it writes dates, numbers and lists, with the calendar and the digits
    /// of the page; `None` where they know it badly: engines print Armenian and Azerbaijani dates wrongly or in
    /// English. A page that is written natively has the catalogue's own; they are alike, and a test in each
    /// browser says so.
    #[must_use]
    pub const fn locale_of_browsers(self) -> Option<&'static str> {
        match self {
            Self::English => Some("en-GB-u-ca-gregory-nu-latn"),
            Self::Russian => Some("ru-u-ca-gregory-nu-latn"),
            Self::Arabic => Some("ar-EG-u-ca-gregory-nu-latn"),
            Self::Armenian | Self::Azerbaijani => None,
        }
    }

    /// What those who speak it call it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Russian => "Русский",
            Self::Armenian => "Հայերեն",
            Self::Azerbaijani => "Azərbaycanca",
            Self::Arabic => "العربية",
        }
    }

    /// The direction it is written in, as HTML's `dir` has it.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// The name of the file that holds its catalogue, beside the page.
    #[must_use]
    pub fn file(self) -> &'static str {
        FILES.get(self as usize).copied().unwrap_or_default()
    }

    /// The language of a tag, whatever its script and region: `az` for `az-Latn-AZ`.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next()?.split('_').next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The first that there is a catalogue for among the tags somebody wants, the weightiest wish first;
    /// English where there is none.
    #[must_use]
    pub fn first_of<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Self {
        wishes.into_iter().find_map(Self::of).unwrap_or_default()
    }

    pub(super) fn plural(self, number: u64) -> Plural {
        Plural::of(self.tag(), number)
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_first_wish_that_can_be_granted_is() {
        let check = |wishes: &[&str], expected| {
            assert_eq!(Language::first_of(wishes.iter().copied()), expected, "{wishes:?}");
        };
        check(&[], Language::English);
        check(&["de", "fr-CH"], Language::English);
        check(&["de", "hy-AM", "ru"], Language::Armenian);
        check(&["az-Cyrl-AZ"], Language::Azerbaijani);
        check(&["AR_eg"], Language::Arabic);
        check(&["aze", "", "-", "ru"], Language::Russian);
    }
}
