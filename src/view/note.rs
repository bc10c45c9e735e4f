//! An editor's note, and what it rests on.

use super::Page;
use super::source::source_link;
use super::texts::said;
use crate::markup::{Element, el};
use crate::model::Note;
use crate::words;

/// One note with what it rests on.
pub fn note_view(page: Page, note: &'static Note) -> Element {
    let mut view =
        el("li").child(el("b").child(words::note_kind(note.kind))).child(" ").child(said(page, &note.text));
    for source in &note.sources {
        view = view.child(" ").child(source_link(page, *source, None));
    }
    view
}
