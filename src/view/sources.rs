//! The sources by publisher, with ownership and every account that rests on each.

use super::Page;
use super::links::link_to;
use super::source::{copied_from, out_link, without_address};
use super::texts::said;
use crate::list::ToList;
use crate::markup::{Element, Markup, el, parts};
use crate::model::{AccountId, Publisher, PublisherId, Source, SourceId};
use crate::said::Said;
use crate::state::Target;
use crate::words::{self, Phrase};

pub fn sources_view(page: Page) -> Element {
    let dataset = page.dataset();
    let mut resting: Vec<Vec<AccountId>> = vec![Vec::new(); dataset.sources.len()];
    for (id, account) in dataset.accounts.iter() {
        for source in &account.sources {
            if let Some(accounts) = resting.get_mut(source.index()) {
                accounts.push(id);
            }
        }
    }
    let mut by_publisher: Vec<Vec<SourceId>> = vec![Vec::new(); dataset.publishers.len()];
    for (id, source) in dataset.sources.iter() {
        if let Some(sources) = by_publisher.get_mut(source.publisher.index()) {
            sources.push(id);
        }
    }
    let publishers = dataset.publishers.handles().zip(&by_publisher);
    let publishers = publishers.filter(|(_, sources)| !sources.is_empty());
    el("div")
        .class("publishers")
        .children(publishers.map(|(publisher, sources)| publisher_view(page, publisher, sources, &resting)))
}

/// A publisher with its sources; `resting` has the accounts that rest on each source there is.
fn publisher_view(page: Page, id: PublisherId, sources: &[SourceId], resting: &[Vec<AccountId>]) -> Element {
    let dataset = page.dataset();
    let publisher = &dataset.publishers[id];
    let resting_on = |id: &SourceId| resting.get(id.index()).map_or(&[][..], Vec::as_slice);
    let mut accounts = Vec::new();
    for source in sources {
        resting_on(source).iter().copied().add_to(&mut accounts);
    }
    let is_empty = move || {
        let selection = page.selection.read();
        let is_shown = |account: &AccountId| {
            selection.shows(dataset.accounts[*account].event) && page.shows_account(*account)
        };
        !accounts.iter().any(is_shown)
    };
    let sources = sources.iter().map(|id| source_view(page, &dataset.sources[*id], resting_on(id)));
    el("section")
        .class("publisher")
        .attr("data-publisher", publisher.id.as_str())
        .hidden_while(is_empty)
        .child(el("h2").child(said(page, &publisher.name)))
        .child(ownership(page, publisher))
        .child(el("ul").children(sources))
}

fn ownership(page: Page, publisher: &'static Publisher) -> Element {
    let ownership = &publisher.ownership;
    let kind = words::ownership(page.dataset(), publisher, page.lang());
    let view = el("p").child(&*publisher.country).child(" · ").child(kind);
    let view = match &ownership.detail {
        Some(detail) => view.child(words::colon()).child(said(page, detail)),
        None => view,
    };
    view.child(el("small").child(" (").child(said(page, &ownership.basis)).child(")"))
}

fn source_view(page: Page, source: &'static Source, accounts: &[AccountId]) -> Element {
    let dataset = page.dataset();
    let untitled = || words::source_line(dataset, source, page.lang()).into();
    let title = source.title.as_ref().map_or_else(untitled, |title| said(page, title));
    let name: Markup = match &source.url {
        Some(url) => out_link(url.as_str().into()).child(title).into(),
        None => parts().child(title).child(without_address()).together(),
    };
    let mut facts: Vec<Said> = Vec::new();
    if let Some(url) = &source.url {
        facts.push(url.host().into());
    }
    if let Some(published) = &source.published {
        facts.push(words::edtf(published));
    }
    facts.push(words::open_word(&source.kind));
    facts.push(source.lang.as_str().into());
    if let Some(origin) = source.origin {
        facts.push(copied_from(page, origin));
    }
    if let Some(note) = &source.note {
        facts.push(page.marked(note));
    }
    let facts = Phrase::of(Said::joined(&facts, " · "));
    let mut facts = el("small").child(" ").child(facts);
    if let Some(archive) = &source.archive {
        let link = out_link(archive.url.as_str().into()).child(words::archived_copy()).child(" ");
        facts = facts.child(" · ").child(link.child(words::edtf(&archive.captured)));
    }
    let resting = el("ul")
        .class("resting")
        .attr("aria-label", words::resting_accounts())
        .children(accounts.iter().map(|id| account_link(page, *id)));
    el("li").attr("data-source", source.id.as_str()).child(el("p").child(name).child(facts)).child(resting)
}

fn account_link(page: Page, id: AccountId) -> Element {
    let account = &page.dataset().accounts[id];
    let event = account.event;
    let title = said(page, &page.dataset().events[event].title);
    el("li")
        .hidden_while(move || !page.selection.read().shows(event) || !page.shows_account(id))
        .child(link_to(page, Target::Account(id)).child(page.signed_before(account)).child(title))
}
