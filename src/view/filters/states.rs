//! What all the accounts of an event come to, as one choice of four.

use super::super::Page;
use super::super::texts::button;
use crate::compare::EventState;
use crate::list::ToList;
use crate::markup::{Element, el, live_text};
use crate::query::{Facet, OptionId};
use crate::said::Said;
use crate::state::Action;
use crate::words;

pub fn states_view(page: Page) -> Element {
    let options = EventState::ALL.iter().map(|state| option(page, Some(*state)));
    el("div")
        .class("segmented states")
        .attr("role", "group")
        .attr("aria-label", words::facet(Facet::State))
        .child(option(page, None))
        .children(options)
}

fn option(page: Page, state: Option<EventState>) -> Element {
    let choice: Vec<OptionId> = state.iter().map(|state| *state as OptionId).list();
    let label = state.map_or(words::all_states(), words::event_state);
    let pressed = {
        let choice = choice.clone();
        move || page.state.read().query.chosen(Facet::State) == choice
    };
    // Until everything is compared, the counts are not known, and their place is kept.
    let count = move || {
        let selection = page.selection.read();
        let count = match state.filter(|_| page.index.peek().is_compared()) {
            Some(state) => words::number(u64::from(selection.count(Facet::State, state as OptionId))),
            None => Said::default(),
        };
        let most = page.dataset().events.len();
        if state.is_some() { words::as_wide_as(&count, most) } else { count }
    };
    button(label, move || page.act(Action::Choose(Facet::State, choice.clone())))
        .attr("data-option", state.map_or("all", EventState::word))
        .live_truth("aria-pressed", pressed)
        .child(" ")
        .child(el("small").child(live_text(count)))
}
