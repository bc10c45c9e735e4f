//! The names of a place: side by side, each with those who use it.

use super::Page;
use super::texts::said;
use crate::list::ToList;
use crate::markup::{Element, el, joined, parts};
use crate::model::{PartyId, Place, PlaceName};
use crate::said::Said;
use crate::words::{self, Phrase};

/// Each name once: in the reader's language two may be written alike.
pub fn names_of(page: Page, place: &'static Place) -> Vec<&'static PlaceName> {
    let mut names: Vec<&PlaceName> = Vec::new();
    for name in &place.names {
        if !names.iter().any(|known| page.text(&known.name) == page.text(&name.name)) {
            names.push(name);
        }
    }
    names
}

/// Those who use a name, as it is written in the reader's language.
pub fn users(page: Page, place: &'static Place, name: &'static PlaceName) -> Vec<PartyId> {
    let text = page.text(&name.name);
    let mut users = Vec::new();
    for alike in place.names.iter().filter(|other| page.text(&other.name) == text) {
        alike.used_by.iter().copied().add_to(&mut users);
    }
    users
}

/// A place that has several names, with who uses which: beside the names themselves, that is told by a note that only
/// a pointer brings up.
pub fn users_of_names(page: Page, place: &'static Place) -> Option<Element> {
    let names = names_of(page, place);
    if names.len() < 2 {
        return None;
    }
    let name = |name: &&'static PlaceName| {
        let users = page.names(&users(page, place, name));
        let told = [" (", &words::introduced(&words::names_used_by(), &words::list(&users)), ")"];
        let told = (!users.is_empty()).then(|| Phrase::of(Said::of(&told)));
        parts().child(el("b").child(said(page, &name.name))).child(told).together()
    };
    Some(el("li").child(joined(names.iter().map(name).list(), " / ")))
}
