//! Small tables: what is compared in rows, with those who say it at their heads.

use super::Page;
use super::links::link_to;
use super::texts::{colour_class, said, symbol};
use crate::list::ToList;
use crate::markup::{Child, Element, Markup, el, joined, many};
use crate::model::{Account, AccountId, PartyId};
use crate::said::Said;
use crate::state::Target;
use crate::words::{self, Label, Phrase};

/// The head of a column, and its words, which stand before each cell where there is no room for columns.
pub struct Head {
    pub shown: Markup,
    pub words: Said,
}

impl Head {
    pub fn of(words: Said) -> Self {
        Self { shown: words.clone().into(), words }
    }
}

/// A table with a caption and a head for each column.
pub fn table(caption: impl Child, heads: Vec<Head>, rows: Vec<Vec<Element>>) -> Element {
    table_of(el("caption").child(caption), heads, rows)
}

/// The first cell of a row, which is its head.
pub fn row_head(content: impl Child) -> Element {
    el("th").attr("scope", "row").child(content)
}

/// Another cell of a row.
#[inline(never)]
pub fn cell(content: impl Child) -> Element {
    el("td").child(content)
}

fn table_of(caption: Element, heads: Vec<Head>, rows: Vec<Vec<Element>>) -> Element {
    let mut words = Vec::new();
    let mut columns = el("tr");
    for head in heads {
        words.push(head.words);
        columns = columns.child(el("th").attr("scope", "col").child(head.shown));
    }
    let rows = rows.into_iter().map(|cells| {
        let mut row = el("tr");
        for (at, (cell, words)) in cells.into_iter().zip(&words).enumerate() {
            let is_head = at == 0;
            row = row.child(if is_head { cell } else { cell.attr("data-label", words.clone()) });
        }
        row
    });
    let table =
        el("table").child(caption).child(el("thead").child(columns)).child(el("tbody").children(rows));
    // Wide tables scroll by themselves, never the page, and by keys as well.
    el("div").class("table").attr("tabindex", "0").child(table)
}

/// The heads of columns.
pub fn heads(labels: &[Label]) -> Vec<Head> {
    labels.iter().map(|label| Head::of(label.said())).list()
}

/// A party's symbol and name in its colour.
pub fn party_name(page: Page, party: PartyId) -> Element {
    el("span")
        .class(Said::of(&["party ", &colour_class(page, party)]))
        .child(symbol(page, party))
        .child(el("span").child(said(page, &page.dataset().parties[party].short)))
}

/// All who signed, each by its own name.
pub fn signatories(page: Page, account: &Account) -> Markup {
    many(account.signatories().map(|party| party_name(page, party)))
}

/// Links to accounts by the days they were stated.
pub fn account_links(page: Page, accounts: &[AccountId]) -> Markup {
    let link = |id: &AccountId| {
        let stated = words::edtf(&page.dataset().accounts[*id].stated.edtf);
        link_to(page, Target::Account(*id)).child(stated).into()
    };
    joined(accounts.iter().map(link).list(), " ")
}

/// Accounts under a title, each with its party and event.
pub fn account_list(page: Page, title: Phrase, accounts: &[AccountId]) -> Element {
    let links = accounts.iter().map(|id| {
        let account = &page.dataset().accounts[*id];
        let label = words::account_label(
            &page.signed(account),
            &words::edtf(&account.stated.edtf),
            &page.marked(&page.dataset().events[account.event].title),
        );
        el("li").child(link_to(page, Target::Account(*id)).child(Phrase::of(label)))
    });
    el("section")
        .class("explained")
        .child(el("p").class("verdict").child(title))
        .child(el("ul").children(links))
}
