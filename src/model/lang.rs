//! Texts for people, in one language or several.

use std::fmt;

/// A BCP 47 language tag (`hy`, `az-Latn`), well formed but not looked up in the registry. It is kept as it was
/// written, and is the same in small letters and in capitals.
#[derive(Debug, Clone, Eq)]
pub struct LangTag(Box<str>);

impl PartialEq for LangTag {
    fn eq(&self, other: &Self) -> bool {
        self.is(&other.0)
    }
}

impl LangTag {
    /// Checks the shape of BCP 47: a primary subtag of 2 to 8 letters, then subtags of 1 to 8 letters or digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut subtags = text.split('-');
        let primary = subtags.next()?;
        let primary_fits =
            (2..=8).contains(&primary.len()) && primary.chars().all(|c| c.is_ascii_alphabetic());
        let rest_fits =
            subtags.all(|tag| (1..=8).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric()));
        (primary_fits && rest_fits).then(|| Self(text.into()))
    }

    /// The tag of a text whose language nobody told.
    #[must_use]
    pub fn undetermined() -> Self {
        Self("und".into())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the tag of a text.
    fn is(&self, tag: &str) -> bool {
        self.0.eq_ignore_ascii_case(tag)
    }

    /// Whether it is of a language without script, region and variants.
    fn is_of(&self, language: &str) -> bool {
        self.primary().eq_ignore_ascii_case(language)
    }

    /// Whether the text was translated: the extension T of RFC 6497 says so, `ru-t-en` for Russian from English.
    #[must_use]
    pub fn is_translation(&self) -> bool {
        // The first subtag is longer.
        self.0.split('-').any(|subtag| subtag.eq_ignore_ascii_case("t"))
    }

    /// The tag, where it is of another language than one without script, region and variants.
    #[must_use]
    pub fn other_than(&self, language: &str) -> Option<&Self> {
        (!self.is_of(language)).then_some(self)
    }

    /// The language without script, region and variants: `az` of `az-Latn`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for LangTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text for people: a plain string in the dataset's language, or a map of language to string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// In `meta.language`.
    Plain(Box<str>),
    /// In the file's order, each language once, at least one.
    Tagged(Box<[(LangTag, Box<str>)]>),
}

impl Text {
    /// The text in the wanted language, else in the dataset's, else the first there is.
    /// With it comes its tag, or `None` where it is the dataset's own language.
    #[must_use]
    pub fn pick(&self, wanted: &str, dataset: &LangTag) -> (Option<&LangTag>, &str) {
        let tagged = match self {
            Self::Plain(text) => return (None, text),
            Self::Tagged(tagged) => tagged,
        };
        let primary = wanted.split('-').next().unwrap_or(wanted);
        let find = |fits: &dyn Fn(&LangTag) -> bool| tagged.iter().find(|(tag, _)| fits(tag));
        let best = find(&|tag| tag.is(wanted))
            .or_else(|| find(&|tag| tag.is_of(primary)))
            .or_else(|| find(&|tag| tag == dataset))
            .or_else(|| tagged.first());
        best.map_or((None, ""), |(tag, text)| (Some(tag), text))
    }

    /// The same text, with its tag where it is not in the wanted language.
    #[must_use]
    pub fn nearest<'t>(&'t self, wanted: &str, dataset: &'t LangTag) -> (Option<&'t LangTag>, &'t str) {
        let (tag, text) = self.pick(wanted, dataset);
        (tag.unwrap_or(dataset).other_than(wanted), text)
    }

    /// The wordings in languages other than the one that is shown, in the file's order.
    pub fn others<'t>(&'t self, shown: &str) -> impl Iterator<Item = (&'t LangTag, &'t str)> {
        let tagged = match self {
            Self::Plain(_) => [].as_slice(),
            Self::Tagged(tagged) => tagged,
        };
        tagged.iter().map(|(tag, text)| (tag, &**text)).filter(move |(_, text)| *text != shown)
    }

    /// Every wording there is, for search.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        let (plain, tagged) = match self {
            Self::Plain(text) => (Some(&**text), [].as_slice()),
            Self::Tagged(tagged) => (None, &**tagged),
        };
        plain.into_iter().chain(tagged.iter().map(|(_, text)| &**text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LangTag {
        LangTag::parse(text).unwrap()
    }

    #[test]
    fn a_text_is_picked_by_its_tag_whatever_the_case_of_its_letters() {
        let text = Text::Tagged(
            [("eo", "unu"), ("EN", "one"), ("az-latn", "bir")]
                .map(|(lang, text)| (tag(lang), text.into()))
                .into(),
        );
        let check = |wanted: &str, dataset: &str, expected: &str| {
            assert_eq!(text.pick(wanted, &tag(dataset)).1, expected, "{wanted} {dataset}");
        };
        check("en", "eo", "one");
        check("En-gb", "eo", "one");
        check("az-Latn", "eo", "bir");
        check("AZ", "eo", "bir");
        check("ru", "en", "one");
        assert_eq!(text.nearest("en", &tag("eo")).0, None);
        assert_eq!(text.nearest("ru", &tag("en")).0.map(LangTag::as_str), Some("EN"));
    }
}
