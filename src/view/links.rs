//! Permanent links, and the places in the document that they lead to.

use super::Page;
use crate::markup::{Element, el};
use crate::model::{Account, Event};
use crate::state::{Action, Target};

/// The HTML id of an event, which a plain permanent link leads to even without the program.
pub fn event_element_id(event: &Event) -> String {
    format!("event={}", event.id)
}

/// The HTML id of an event's heading, which takes the focus.
pub fn heading_id(event: &Event) -> String {
    format!("heading={}", event.id)
}

/// The HTML id of an account, which a plain permanent link leads to even without the program.
pub fn account_element_id(account: &Account) -> String {
    format!("account={}", account.id)
}

/// A permanent link. Followed in the page it keeps the filters; copied or opened elsewhere it leads
/// to the bare event or account.
pub fn link_to(page: Page, target: Target) -> Element {
    let dataset = page.dataset();
    let id = match target {
        Target::Event(event) => event_element_id(&dataset.events[event]),
        Target::Account(account) => account_element_id(&dataset.accounts[account]),
    };
    el("a").attr("href", format!("#{id}")).on("click", move |click| {
        if !click.command && !click.shift {
            click.prevent();
            page.act(Action::Open(target));
        }
    })
}
