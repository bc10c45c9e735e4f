//! Patterns: what the accounts come to as a whole. Each part is one sentence, then a table that says all.

mod agreement;
mod balance;
mod blame;
mod claims;
mod silence;

use super::Page;
use crate::markup::{Element, Markup, Parts, el, live, parts};
use crate::patterns::Field;
use crate::said::Said;
use crate::words::{self, Label};

pub fn patterns_view(page: Page) -> Markup {
    parts()
        .child(section(page, words::who_blames_whom(), blame::blame_view))
        .child(section(page, words::figures_over_time(), claims::claims_view))
        .child(section(page, words::silence_and_disclosure(), silence::silence_view))
        .child(section(page, words::agreement(), agreement::agreement_view))
        .child(section(page, words::balance(), balance::balance_view))
        .together()
}

/// Made anew when the filters change.
fn section(page: Page, title: Label, part: fn(Page) -> Parts) -> Element {
    let made = live(move || part(page).together());
    el("section").class("pattern").child(el("h2").child(title)).child(made)
}

/// Reads what the reader looks at, and tracks it.
fn with_field<T>(page: Page, see: impl FnOnce(&Field<'_>) -> T) -> T {
    let index = page.index.read();
    let selection = page.selection.read();
    see(&Field { dataset: page.dataset(), ground: &page.loaded.ground, index: &index, selection: &selection })
}

/// The sentence, for the detail to be put behind it.
fn overview(sentence: Said) -> Parts {
    parts().child(el("p").class("overview").child(sentence))
}
