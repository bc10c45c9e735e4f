//! One account, with every field of it within reach.

mod details;

use super::Page;
use super::links::account_element_id;
use super::source::source_link;
use super::texts::{self, searched, searched_in, searched_said};
use crate::list::ToList;
use crate::markup::{Element, el, joined};
use crate::model::{Account, AccountId, Figure, Quote, SourceId, SpeakerId};
use crate::words::{self, Phrase};

/// The account as an article of its own.
pub fn account_view(page: Page, id: AccountId) -> Element {
    let dataset = page.dataset();
    let account = &dataset.accounts[id];
    let told_match = move || {
        let asked = page.asks_of_accounts.get();
        let matches = asked && page.selection.read().matches(id);
        matches.then(|| words::matches().text().into())
    };
    let standing = words::standing(account).into_iter().map(|word| el("p").class("standing").child(word));
    let quote = account.quote.as_ref().map(|quote| quote_view(page, quote));
    let paraphrase = searched_in(page, "p", &account.summary).class("paraphrase").child(" ").child(quote);
    el("article")
        .class("account")
        .attr("id", account_element_id(account))
        .attr("data-account", account.id.as_str())
        .attr("data-party", dataset.parties[account.party].id.as_str())
        .live("data-match", told_match)
        .attr("tabindex", "-1")
        .children(standing)
        .child(el("p").class("acts").child(words::acts(dataset, account, page.lang())))
        .child(paraphrase)
        .child(figures(page, account))
        .child(joint(page, account))
        .child(details::corrections(page, id))
        .child(footer(page, id))
}

fn quote_view(page: Page, quote: &'static Quote) -> Element {
    el("q")
        .attr("lang", quote.lang.as_str())
        .attr("dir", "auto")
        .attr_if("title", quote.note.as_ref().map(|note| page.text(note)))
        .child(match words::with_visible_controls(&quote.text) {
            Some(visible) => visible.into(),
            None => searched(page, &quote.text),
        })
}

fn figures(page: Page, account: &'static Account) -> Option<Element> {
    let figure = |figure: &Figure| {
        texts::figure(el("li"), words::figure(page.dataset(), account, figure, page.lang()))
    };
    el("ul").class("figures").children(account.figures.iter().map(figure)).unless_empty()
}

fn joint(page: Page, account: &'static Account) -> Option<Element> {
    let names = page.names(&account.joint_with);
    let told = el("p").class("joint").child(words::joint_with()).child(" ");
    (!names.is_empty()).then(|| told.child(Phrase::of(words::list(&names))))
}

/// Who said it, when, and what it rests on.
fn footer(page: Page, id: AccountId) -> Element {
    let account = &page.dataset().accounts[id];
    let lag = crate::compare::disclosure_lag(page.dataset(), &page.loaded.ground, id);
    let stated = el("p").child(words::stated()).child(" ").child(words::edtf(&account.stated.edtf));
    let stated = match lag {
        Some(days) => stated.child(" · ").child(words::lag(days)),
        None => stated,
    };
    el("footer")
        .child(account.speaker.map(|speaker| speaker_view(page, speaker)))
        .child(stated)
        .child(sources(page, account))
        .child(details::details(page, id))
}

fn speaker_view(page: Page, speaker: SpeakerId) -> Element {
    let speaker = &page.dataset().speakers[speaker];
    let class = if speaker.is_anonymous() { "speaker anonymous" } else { "speaker" };
    el("p")
        .class(class)
        .child(searched_said(page, &speaker.name))
        .child(words::list_comma())
        .child(searched_said(page, &speaker.role))
}

fn sources(page: Page, account: &'static Account) -> Element {
    let link = |source: &SourceId| {
        let quoted = account.quote.as_ref().filter(|quote| quote.source == *source);
        source_link(page, *source, quoted)
    };
    el("p").class("sources").child(joined(account.sources.iter().map(link).list(), words::semicolon().text()))
}
