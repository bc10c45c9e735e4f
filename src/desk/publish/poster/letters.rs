//! The letters of the poster: which of them its fonts have, and how much room they take.

use std::sync::{Arc, LazyLock};

use resvg::usvg::{Options, Tree, fontdb};
use ttf_parser::Face;

use crate::share::escaped;

/// Fonts that come along, so that every machine draws the same poster; they have Latin, Cyrillic,
/// Armenian and Arabic letters.
fn files() -> [&'static [u8]; 3] {
    [dejavu::serif::bold(), dejavu::sans::regular(), dejavu::sans::bold()]
}

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for font in files() {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_serif_family("DejaVu Serif");
    fonts.set_sans_serif_family("DejaVu Sans");
    Arc::new(fonts)
});

static FACES: LazyLock<Vec<Face<'static>>> =
    LazyLock::new(|| files().into_iter().filter_map(|font| Face::parse(font, 0).ok()).collect());

/// More letters than any text of a poster has room for.
const MOST_LETTERS: usize = 400;

/// How texts are drawn.
pub(super) fn options() -> Options<'static> {
    Options { fontdb: FONTS.clone(), ..Options::default() }
}

/// What can be drawn of a text. A letter that no font has would be a box, and some that a dataset may have must not
/// even be named in a picture.
pub(super) fn drawable(text: &str) -> String {
    let blanks_alike = text.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
    blanks_alike.filter(|letter| is_drawable(*letter)).take(MOST_LETTERS).collect()
}

fn is_drawable(letter: char) -> bool {
    // Joiners and what sets a direction are not to be seen, but others are drawn by them.
    let joins_or_directs =
        matches!(letter, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_forbidden = letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}');
    let is_known = || FACES.iter().any(|face| face.glyph_index(letter).is_some());
    joins_or_directs || (!is_forbidden && is_known())
}

/// How letters look.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub family: &'static str,
    pub size: u32,
    pub weight: &'static str,
}

impl Type {
    /// The attributes of an element of text.
    pub fn attributes(self) -> String {
        let Self { family, size, weight } = self;
        format!("font-family=\"{family}\" font-size=\"{size}\" font-weight=\"{weight}\"")
    }

    /// How wide a text is when it is drawn, in px; boundless where it cannot be.
    pub fn width(self, text: &str) -> f64 {
        if text.trim().is_empty() {
            return 0.0;
        }
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><text {}>{}</text></svg>",
            self.attributes(),
            escaped(text)
        );
        let tree = Tree::from_str(&svg, &options());
        tree.map_or(f64::INFINITY, |tree| f64::from(tree.root().bounding_box().width()))
    }

    /// As much of a text as there is room for; what does not fit ends in an ellipsis.
    pub fn fit(self, text: &str, room: f64) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        let cut_at = |end: usize| format!("{}…", text.get(..end).unwrap_or_default().trim_end());
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let fitting = ends.partition_point(|end| self.width(&cut_at(*end)) <= room);
        cut_at(ends.get(fitting.saturating_sub(1)).copied().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TITLE: Type = Type { family: "serif", size: 50, weight: "700" };

    #[test]
    fn what_no_font_has_is_left_out() {
        for (text, drawn) in [
            ("Plain, ясно, պարզ, واضح", "Plain, ясно, պարզ, واضح"),
            ("a\u{1}b\u{ffff}c\u{fffe}d\u{7}e\u{9b}", "abcde"),
            ("fire 燃 water", "fire  water"),
            ("two\nlines", "two lines"),
            ("\u{2068}a\u{200d}b\u{2069}", "\u{2068}a\u{200d}b\u{2069}"),
        ] {
            assert_eq!(drawable(text), drawn, "{text:?}");
        }
    }

    #[test]
    fn letters_are_as_wide_as_they_are_drawn() {
        let width = |text: &str| TITLE.width(text);
        assert!(width("W") > 2.0 * width("i") && width("Ш") > width("г"));
        assert!((width("WW") - 2.0 * width("W")).abs() < 2.0);
        assert_eq!(width(" "), 0.0);
    }

    #[test]
    fn what_does_not_fit_is_cut() {
        for text in ["W".repeat(90), "Մ".repeat(90), "m m ".repeat(90), "سلام ".repeat(40)] {
            let cut = TITLE.fit(&text, 500.0);
            assert!(cut.ends_with('…') && TITLE.width(&cut) <= 500.0, "{cut}");
            assert!(TITLE.width(&cut) > 400.0, "{cut}");
        }
        assert_eq!(TITLE.fit("short", 500.0), "short");
    }
}
