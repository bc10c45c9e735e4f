//! Patterns: what the accounts come to as a whole. Each part is one sentence, then a table that says all.

mod agreement;
mod balance;
mod blame;
mod claims;
mod silence;

use super::Page;
use crate::markup::{Element, Markup, el, live, many};
use crate::patterns::Field;
use crate::words::{self, Label};

pub fn patterns_view(page: Page) -> Markup {
    many([
        section(page, words::who_blames_whom(), blame::blame_view),
        section(page, words::figures_over_time(), claims::claims_view),
        section(page, words::silence_and_disclosure(), silence::silence_view),
        section(page, words::agreement(), agreement::agreement_view),
        section(page, words::balance(), balance::balance_view),
    ])
}

/// Made anew when the filters change.
fn section(page: Page, title: Label, part: fn(Page) -> Markup) -> Element {
    el("section").class("pattern").child(el("h2").child(title)).child(live(move || part(page)))
}

/// Reads what the reader looks at, and tracks it.
fn with_field<T>(page: Page, see: impl FnOnce(&Field<'_>) -> T) -> T {
    let index = page.index.read();
    let selection = page.selection.read();
    see(&Field { dataset: page.dataset(), ground: &page.loaded.ground, index: &index, selection: &selection })
}

/// The sentence before the detail.
fn overview(sentence: String) -> Element {
    el("p").class("overview").child(sentence)
}
