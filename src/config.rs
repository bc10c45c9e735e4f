//! How the page around wants the page to be: the query of its address, read for a few known words.
//!
//! `?embed&lang=hy`. Every value is one of a closed set, or an id that is looked up among the dataset's own;
//! whatever else stands in the query is passed over in silence, for it may be somebody else's. Nothing of it
//! becomes markup or an address. What it says of looks, as the theme, assets/query.js has done before the
//! program runs.

use crate::model::vocabulary;
use crate::state::percent_decoded;

vocabulary!(
    /// The colours of the page as a whole.
    Theme {
        /// The reader's own.
        Auto = "auto",
        Light = "light",
        Dark = "dark",
    }
);

/// What the query asks for; empty for a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Config<'a> {
    /// A short head and narrow margins.
    pub embed: bool,
    /// The reader cannot change the filters.
    pub lock: bool,
    /// The id of the one event to show, which the dataset may not have.
    pub event: Option<&'a str>,
    /// The BCP 47 tag of a language; whether there is a catalogue for it is seen later.
    pub lang: Option<&'a str>,
}

impl<'a> Config<'a> {
    /// The configuration in the part of an address that begins with `?`.
    #[must_use]
    pub fn parse(query: &'a str) -> Self {
        let query = query.strip_prefix('?').unwrap_or(query);
        let mut config = Self::default();
        for part in query.split('&') {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            config.take(key, value);
        }
        config
    }

    /// Takes one pair, if it is understood. Of several with one key the last one holds.
    fn take(&mut self, key: &str, value: &'a str) {
        let on = matches!(value, "" | "1" | "true");
        match key {
            "embed" => self.embed = on,
            "lock" => self.lock = on,
            "event" => self.event = (!value.is_empty()).then(|| decoded(value)),
            "lang" => self.lang = Some(value),
            _ => {}
        }
    }
}

/// An id as the dataset has it: whoever puts addresses together may escape the signs of one. It is kept for
/// good, as the page that it says something of.
fn decoded(value: &str) -> &str {
    if value.contains('%') { percent_decoded(value).leak() } else { value }
}

/// The query with another language and everything else as it stood.
#[must_use]
pub fn with_lang(query: &str, tag: &str) -> String {
    let mut changed = "?".to_owned();
    for part in query.strip_prefix('?').unwrap_or(query).split('&') {
        let key = part.split('=').next().unwrap_or_default();
        if !part.is_empty() && key != "lang" {
            changed.push_str(part);
            changed.push('&');
        }
    }
    changed.push_str("lang=");
    changed.push_str(tag);
    changed
}

#[cfg(test)]
mod tests {
    use super::{Config, with_lang};

    #[test]
    fn a_language_takes_the_place_of_another() {
        let check = |query, expected| assert_eq!(with_lang(query, "hy"), expected, "{query}");
        check("", "?lang=hy");
        check("?", "?lang=hy");
        check("?lang=ru", "?lang=hy");
        check("?embed&lang=ru&theme=dark&lang", "?embed&theme=dark&lang=hy");
        check("?utm_source=a%20b&language=x", "?utm_source=a%20b&language=x&lang=hy");
    }

    #[test]
    fn a_query_is_read_for_known_words_alone() {
        let check = |query, expected| assert_eq!(Config::parse(query), expected, "{query}");
        let plain = Config::default();
        check("", plain);
        check("?", plain);
        check("?utm_source=mail&embedded&Embed&=&&==", plain);
        check("?embed", Config { embed: true, ..plain });
        check("?embed=&lock=1", Config { embed: true, lock: true, ..plain });
        check("?embed=0&lock=no", plain);
        check("?theme=dark&accent=violet", plain);
        check("?lang=az-Latn&lang=hy", Config { lang: Some("hy"), ..plain });
        check("?event=hadrut-1211", Config { event: Some("hadrut-1211"), ..plain });
        check("?event=side%3Aeast%2B1", Config { event: Some("side:east+1"), ..plain });
        check("?event=100%", Config { event: Some("100%"), ..plain });
        check("?event=", plain);
        check("?event&embed", Config { embed: true, ..plain });
        check("?event=a&event=", plain);
        check("event=a=b", Config { event: Some("a=b"), ..plain });
    }
}
