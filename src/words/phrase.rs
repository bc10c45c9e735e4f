//! Phrases that hold texts of the dataset, whose language may be another than the phrase's.

use super::Said;
use crate::model::{LangTag, Text};

/// What stands before the tag of a language, between it and its text, and after the text. A phrase is put
/// together by messages of the catalogue, which take texts; these letters tell their languages meanwhile. No
/// text of a dataset has them: its reader refuses control characters.
const TAG: char = '\u{5}';
const TEXT: char = '\u{6}';
const END: char = '\u{7}';

/// A phrase of the interface; parts of it may be in other languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase(Said);

impl Phrase {
    /// A phrase put together of the interface's words and of texts that were [`marked`].
    #[must_use]
    pub const fn of(marked: Said) -> Self {
        Self(marked)
    }

    /// Its parts in order: a language tag (BCP 47) where it is not the phrase's own, and the text.
    #[must_use]
    pub fn parts<'a>(&'a self) -> Vec<(Option<&'a str>, &'a str)> {
        let mut parts = Vec::new();
        let mut add = |lang, text: &'a str| {
            if !text.is_empty() {
                parts.push((lang, text));
            }
        };
        let mut rest = &*self.0;
        while let Some((before, after)) = rest.split_once(TAG) {
            let (tag, after) = after.split_once(TEXT).unwrap_or(("", after));
            let (text, after) = after.split_once(END).unwrap_or((after, ""));
            add(None, before);
            add(Some(tag), text);
            rest = after;
        }
        add(None, rest);
        parts
    }

    /// Its text alone, where no language can be told.
    #[must_use]
    pub fn plain(&self) -> Said {
        self.parts().iter().map(|(_, text)| *text).collect::<String>().into()
    }

    /// The phrase for another around it.
    #[must_use]
    pub fn as_marked(&self) -> &str {
        &self.0
    }
}

/// A text for a phrase in `lang`, the nearest there is, its language told if it is another. `own` is the
/// language of the dataset.
#[must_use]
pub fn marked(text: &Text, lang: &str, own: &LangTag) -> Said {
    let (tag, text) = text.nearest(lang, own);
    with_tag(tag, text)
}

/// A text of a known language for a phrase in `lang`.
pub(super) fn marked_as(tag: &LangTag, text: &str, lang: &str) -> Said {
    with_tag(tag.other_than(lang), text)
}

fn with_tag(tag: Option<&LangTag>, text: &str) -> Said {
    let Some(tag) = tag else { return text.into() };
    let mut marked = String::from(TAG);
    marked.push_str(tag.as_str());
    marked.push(TEXT);
    marked.push_str(text);
    marked.push(END);
    marked.into()
}

#[cfg(test)]
mod tests {
    use super::{Phrase, Said, marked};
    use crate::model::{LangTag, Text};

    fn in_english(text: &Text, lang: &str) -> Said {
        marked(text, lang, &LangTag::parse("en").unwrap())
    }

    #[test]
    fn a_text_in_another_language_keeps_it_within_a_phrase() {
        let text = Text::Plain("two posts".into());
        let phrase = Phrase::of(format!("«{}», 3", in_english(&text, "ru")).into());
        assert_eq!(phrase.parts(), [(None, "«"), (Some("en"), "two posts"), (None, "», 3")]);
        assert_eq!(phrase.plain(), "«two posts», 3");
        assert_eq!(Phrase::of(in_english(&text, "en")).parts(), [(None, "two posts")]);
    }

    #[test]
    fn the_nearest_language_is_told_by_its_whole_tag() {
        let text = Text::Tagged([(LangTag::parse("az-Latn").unwrap(), "iki".into())].into());
        assert_eq!(Phrase::of(in_english(&text, "ru")).parts(), [(Some("az-Latn"), "iki")]);
        assert_eq!(Phrase::of(in_english(&text, "az")).parts(), [(None, "iki")]);
    }

    #[test]
    fn nothing_is_lost_where_marks_do_not_fit() {
        assert_eq!(Phrase::of("a\u{7}b".into()).plain(), "a\u{7}b");
        assert_eq!(Phrase::of("\u{5}\u{5}x".into()).plain(), "\u{5}x");
    }
}
