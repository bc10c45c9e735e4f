//! Permanent links, and the places in the document that they lead to.

use super::Page;
use crate::markup::{Element, el};
use crate::model::{Account, Event};
use crate::said::Said;
use crate::state::{Action, Target, encode};

/// The HTML id of an event, which a plain permanent link leads to even without the program.
pub fn event_element_id(event: &Event) -> Said {
    Said::of(&["event=", event.id.as_str()])
}

/// The HTML id of an event's heading, which takes the focus.
pub fn heading_id(event: &Event) -> Said {
    Said::of(&["heading=", event.id.as_str()])
}

/// The HTML id of an account, which a plain permanent link leads to even without the program.
pub fn account_element_id(account: &Account) -> Said {
    Said::of(&["account=", account.id.as_str()])
}

/// This page without the query, which makes it the full page; what follows goes behind the `#`.
const FULL_PAGE: &str = "?#";

/// A link to the full page, as the reader sees it here.
pub fn full_page(page: Page) -> Element {
    let state = move || match page.card {
        Some(event) => event_element_id(&page.dataset().events[event]),
        None => encode(&page.state.read(), page.dataset()),
    };
    elsewhere().live("href", move || Some(Said::of(&[FULL_PAGE, &state()])))
}

/// A link that leaves the frame as it is.
fn elsewhere() -> Element {
    el("a").attr("target", "_blank").attr("rel", "noopener")
}

/// A permanent link. Followed in the page it keeps the filters; copied or opened elsewhere it leads
/// to the bare event or account.
pub fn link_to(page: Page, target: Target) -> Element {
    let dataset = page.dataset();
    let id = match target {
        Target::Event(event) => event_element_id(&dataset.events[event]),
        Target::Account(account) => account_element_id(&dataset.accounts[account]),
    };
    // A card holds one event; what else there is stands on the full page.
    let is_here = matches!(target, Target::Account(_)) && page.card == page.event_of(Some(target));
    if page.card.is_some() && !is_here {
        return elsewhere().attr("href", Said::of(&[FULL_PAGE, &id]));
    }
    el("a").attr("href", Said::of(&["#", &id])).on("click", move |click| {
        if !click.command && !click.shift {
            click.prevent();
            page.act(Action::Open(target));
        }
    })
}
