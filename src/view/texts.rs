//! Texts of the dataset: their language named, the words looked for marked; symbols and buttons.

use super::Page;
use crate::list::ToList;
use crate::markup::{Child, Element, Markup, el, keyed, many, parts};
use crate::model::{Account, LangTag, PartyId, Text};
use crate::query::Folded;
use crate::said::{Said, digits};
use crate::words::{self, FigurePhrase, Label, Phrase};

impl Page {
    /// The language in which the page is read, by its BCP 47 tag.
    #[must_use]
    pub fn lang(self) -> &'static str {
        words::tag()
    }

    /// A dataset's text in the page's language, or the nearest there is.
    #[must_use]
    pub fn text(self, text: &'static Text) -> &'static str {
        self.pick(text).1
    }

    /// The text with its language where that is not the page's.
    #[must_use]
    pub fn pick(self, text: &'static Text) -> (Option<&'static str>, &'static str) {
        let (tag, words) = text.nearest(self.lang(), &self.dataset().meta.language);
        (tag.map(LangTag::as_str), words)
    }

    /// The text for a phrase, its language told where that is not the page's.
    #[must_use]
    pub fn marked(self, text: &Text) -> Said {
        words::marked(text, self.lang(), &self.dataset().meta.language)
    }

    /// Whether titles are read in a translation, as their tags say (BCP 47, extension T of RFC 6497).
    #[must_use]
    pub fn reads_translations(self) -> bool {
        let titles = self.dataset().events.records().map(|event| &event.title);
        let mut texts = titles.chain([&self.dataset().meta.title]);
        texts.any(|text| {
            let (tag, _) = text.pick(self.lang(), &self.dataset().meta.language);
            tag.is_some_and(LangTag::is_translation)
        })
    }

    /// A party's short name for a phrase, its language told where that is not the page's.
    #[must_use]
    pub fn named(self, party: PartyId) -> Said {
        words::named(self.dataset(), party, self.lang())
    }

    /// The same of several.
    #[must_use]
    pub fn names(self, parties: &[PartyId]) -> Vec<Said> {
        parties.iter().map(|party| self.named(*party)).list()
    }

    /// All who signed an account: it is no more of the one whom it is filed under than of the others.
    #[must_use]
    pub fn signed(self, account: &Account) -> Said {
        words::list(&self.names(&account.signatories().list()))
    }

    /// The same before what they say.
    #[must_use]
    pub fn signed_before(self, account: &Account) -> Phrase {
        Phrase::of(words::introduced(&self.signed(account), ""))
    }

    /// A party's short name where no language can be told.
    #[must_use]
    pub fn short(self, party: PartyId) -> &'static str {
        self.text(&self.dataset().parties[party].short)
    }
}

/// Puts a figure's phrase into an element: the number stands out, whose it is and what it covers stands back.
pub fn figure(place: Element, phrase: FigurePhrase) -> Element {
    let number = phrase.amount.number;
    place
        .child(phrase.amount.before)
        .child((!number.is_empty()).then(|| el("b").child(number)))
        .child(phrase.amount.after)
        .child(el("span").child(" · ").child(phrase.scope))
}

/// A text that search looks through, with the found words marked. Of all texts few change with a letter typed.
pub fn searched(page: Page, text: &'static str) -> Markup {
    let bounds = move || {
        let words = page.words.read();
        let mut bounds = Vec::new();
        if !words.is_empty() {
            for (from, to) in Folded::new(text).find(words.iter()) {
                bounds.push(from);
                bounds.push(to);
            }
        }
        bounds
    };
    keyed(bounds, |bounds| {
        let mut marked = parts();
        let mut end = 0;
        for found in bounds.chunks_exact(2) {
            let &[from, to] = found else { continue };
            let mark = el("mark").child(text.get(from..to).unwrap_or(""));
            marked = marked.child(text.get(end..from).unwrap_or("")).child(mark);
            end = to;
        }
        marked.child(text.get(end..).unwrap_or("")).together()
    })
}

/// A text that carries its language where it is not the page's.
pub fn said(page: Page, text: &'static Text) -> Markup {
    match page.pick(text) {
        (None, words) => words.into(),
        (Some(lang), words) => el("span").in_language(Some(lang)).child(words).into(),
    }
}

/// A text that search looks through, in its language.
pub fn searched_said(page: Page, text: &'static Text) -> Markup {
    match page.pick(text) {
        (None, words) => parts().child(searched(page, words)).child(found_elsewhere(page, text)).together(),
        (Some(_), _) => searched_in(page, "span", text).into(),
    }
}

/// An element with a text that search looks through, in its language.
pub fn searched_in(page: Page, tag: &'static str, text: &'static Text) -> Element {
    let (lang, words) = page.pick(text);
    el(tag).in_language(lang).child(searched(page, words)).child(found_elsewhere(page, text))
}

/// Search looks through a text in every language: where a word is found in another one alone, it is shown in that.
fn found_elsewhere(page: Page, text: &'static Text) -> Markup {
    let shown = page.text(text);
    if text.others(shown).next().is_none() {
        return Markup::Nothing;
    }
    let found = move || {
        let words = page.words.read();
        let missing = words.iter().filter(|word| !says(shown, word));
        let found: Vec<usize> =
            missing.filter_map(|word| text.others(shown).position(|(_, other)| says(other, word))).list();
        // In the file's order, each once.
        (0..text.others(shown).count()).filter(|at| found.contains(at)).list()
    };
    keyed(found, move |found| {
        let others = found.iter().filter_map(|at| text.others(shown).nth(*at));
        many(others.map(|(tag, other)| {
            let other = el("span").in_language(Some(tag.as_str())).child(searched(page, other));
            el("small").class("elsewhere").child(" (").child(other).child(")")
        }))
    })
}

fn says(text: &str, word: &str) -> bool {
    !Folded::new(text).find([word].into_iter()).is_empty()
}

/// A party's symbol; its name always stands beside it.
pub fn symbol(page: Page, party: PartyId) -> Element {
    let d = crate::plan::shapes::symbol(page.lane_of(party), 0.0, 0.0, 6.0);
    let path = el("path").attr("d", d);
    el("svg").class("symbol").attr("viewBox", "-8 -8 16 16").attr("aria-hidden", "true").child(path)
}

/// The class that gives an element its party's colour.
pub fn colour_class(page: Page, party: PartyId) -> Said {
    let lane = page.lane_of(party);
    let place = if lane < PALETTE { &*digits(lane as i64) } else { "more" };
    Said::of(&["party-", place])
}

/// How many party colours the style sheet has. Further parties share the ink, and only their symbols
/// and names tell them apart: a colour used twice would look like an alliance.
const PALETTE: usize = 12;

/// A button that does one thing.
pub fn button(label: impl Child, press: impl Fn() + 'static) -> Element {
    el("button").attr("type", "button").child(label).on("click", move |_| press())
}

/// A link for those who go by keys, to the element of an id, past what lies between. The address holds the view,
/// so the link leaves it alone.
pub fn skip_link(label: Label, to: &'static str) -> Element {
    el("a").class("skip").attr("href", Said::of(&["#", to])).child(label).on("click", move |click| {
        click.prevent();
        crate::browser::go_to(to, to);
    })
}
