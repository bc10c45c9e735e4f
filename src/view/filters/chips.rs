//! Every active condition as a button that takes it away; locked ones as mere words.

use super::super::Page;
use super::super::texts::button;
use crate::compare::Scope;
use crate::markup::{Element, el};
use crate::query::Facet;
use crate::said::Said;
use crate::state::Action;
use crate::words::{self, Phrase};

pub fn chips(page: Page) -> Option<Element> {
    let state = page.state.read();
    if state.query.is_empty() {
        return None;
    }
    let mut chips = el("ul").class("chips").attr("aria-label", words::active_filters());
    let typed = state.query.text.trim();
    if !typed.is_empty() {
        chips =
            chips.child(chip(page, Phrase::of(words::searched_for(typed)), Action::Search(Said::default())));
    }
    for facet in Facet::ALL {
        for option in state.query.chosen(facet) {
            let name = words::option(page.dataset(), facet, *option, page.lang());
            let name = words::introduced(&words::facet(facet), name.as_marked());
            chips = chips.child(chip(page, Phrase::of(name), Action::Toggle(facet, *option)));
        }
    }
    let scope = state.query.scope;
    if let Some(day) = scope.known_on {
        let text = Phrase::of(words::as_known_on(day));
        chips = chips.child(chip(page, text, Action::Scope(Scope { known_on: None, ..scope })));
    }
    if let Some(pair) = scope.pair {
        let text = Phrase::of(words::list(&pair.map(|party| page.named(party))));
        chips = chips.child(chip(page, text, Action::Scope(Scope { pair: None, ..scope })));
    }
    if let Some(range) = state.query.range {
        chips = chips.child(chip(page, Phrase::of(words::date_range(range)), Action::Range(None)));
    }
    if page.config.lock {
        return Some(chips);
    }
    let reset = button(words::reset(), move || page.act(Action::Reset)).class("reset");
    Some(chips.child(el("li").child(reset)))
}

fn chip(page: Page, text: Phrase, action: Action) -> Element {
    if page.config.lock {
        return el("li").child(el("span").child(text));
    }
    let label = words::remove_filter(&text.plain());
    let cross = el("span").attr("aria-hidden", "true").child(" ×");
    let remove = button(text, move || page.act(action.clone())).attr("aria-label", label).child(cross);
    el("li").child(remove)
}
