//! The score: the events in order of time, each with its parallel accounts.

mod windowed;

use super::Page;
use super::event::event_view;
use super::links::{account_element_id, event_element_id, heading_id};
use super::texts::{button, skip_link};
use crate::browser;
use crate::markup::{Child, Element, Markup, el, following, parts};
use crate::model::EventId;
use crate::state::{Action, Target};
use crate::words;

/// Up to this many accounts the whole score is in the document, so that find-in-page and screen
/// readers reach all of it.
const WHOLE_UP_TO: usize = 300;

pub fn score_view(page: Page) -> Markup {
    let events = if page.dataset().accounts.len() <= WHOLE_UP_TO {
        parts().child(following(move || arrive(page))).child(whole(page))
    } else {
        parts().child(windowed::windowed(page))
    };
    let empty = el("div")
        .class("empty")
        .hidden_while(move || !page.selection.read().events.is_empty())
        .child(el("p").child(el("b").child(words::nothing_matches())))
        .child(el("p").child(words::nothing_matches_hint()))
        .child(
            (!page.config.lock)
                .then(|| button(words::reset(), move || page.act(Action::Reset)).class("button")),
        );
    events.child(empty).child(back_to_filters()).together()
}

/// For those who go by keys: from the end of the accounts to what chose them.
fn back_to_filters() -> Element {
    el("p").class("back").child(skip_link(words::back_to_filters(), "filters"))
}

/// Every event; the ones filtered out are hidden.
fn whole(page: Page) -> Element {
    score(page.index.peek().events_in_time.iter().map(|event| entry(page, *event)))
}

/// The list of events. Its role is named since browsers take it away from lists without bullets.
pub fn score(entries: impl IntoIterator<Item = impl Child>) -> Element {
    el("ol").class("score").attr("role", "list").children(entries)
}

/// An event as an entry of the list.
pub fn entry(page: Page, event: EventId) -> Element {
    el("li").hidden_while(move || !page.selection.read().shows(event)).child(event_view(page, event))
}

/// Brings what a link leads to into view, and the focus to it, once it is drawn.
pub fn arrive(page: Page) {
    if let Some(target) = page.arrival.get() {
        browser::next_frame(move || go_to(page, target));
    }
}

fn go_to(page: Page, target: Target) {
    let dataset = page.dataset();
    match target {
        Target::Event(event) => {
            let event = &dataset.events[event];
            browser::go_to(&event_element_id(event), &heading_id(event));
        }
        Target::Account(account) => {
            let id = account_element_id(&dataset.accounts[account]);
            browser::go_to(&id, &id);
        }
    }
}
