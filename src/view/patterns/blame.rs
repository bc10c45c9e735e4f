//! Who blames whom: a matrix with counts, each cell opening its accounts.

use super::super::Page;
use super::super::table::{Head, account_list, cell, heads, party_name, row_head, table};
use super::super::texts::button;
use super::{overview, with_field};
use crate::list::ToList;
use crate::markup::{Element, Parts, el, live};
use crate::model::PartyId;
use crate::patterns::{BlameCell, blame_matrix};
use crate::said::Said;
use crate::words::{self, BlameOverview, Phrase};

pub fn blame_view(page: Page) -> Parts {
    let (blaming, blamed, cells) = with_field(page, blame_matrix);
    let mut accounts = Vec::new();
    for cell in &cells {
        cell.accounts.iter().copied().add_to(&mut accounts);
    }
    accounts = crate::order::in_order(accounts, Ord::cmp);
    accounts.dedup();
    let sentence = overview(words::blame_overview(BlameOverview {
        accounts: accounts.len(),
        blaming: blaming.len(),
        blamed: blamed.len(),
    }));
    if cells.is_empty() {
        return sentence;
    }
    let rows = blaming.iter().map(|from| {
        let count = |to: &PartyId| match cells.iter().find(|cell| cell.from == *from && cell.to == *to) {
            Some(found) => cell(cell_view(page, found)),
            None => cell("–"),
        };
        let mut row = vec![row_head(party_name(page, *from))];
        blamed.iter().map(count).add_to(&mut row);
        row
    });
    let mut columns = heads(&[words::blaming_blamed()]);
    let head_of = |party: &PartyId| Head {
        shown: party_name(page, *party).into(),
        words: words::act_blames_whom(page.short(*party)),
    };
    blamed.iter().map(head_of).add_to(&mut columns);
    let matrix = table(words::blame_caption(), columns, rows.list());
    let matrix = el("div").class("matrix").child(matrix);
    let listed = live(move || {
        let (from, to) = page.blame.get()?;
        let cell = cells.iter().find(|cell| (cell.from, cell.to) == (from, to))?;
        let title = Phrase::of(words::blames_whom(&page.named(from), &page.named(to)));
        Some(account_list(page, title, &cell.accounts))
    });
    sentence.child(matrix).child(listed)
}

fn cell_view(page: Page, cell: &BlameCell) -> Element {
    let key = (cell.from, cell.to);
    let id = |party: PartyId| page.dataset().parties[party].id.as_str();
    let label = words::blame_cell(page.short(cell.from), page.short(cell.to), cell.accounts.len());
    button(words::number(cell.accounts.len() as u64), move || {
        let next = if *page.blame.peek() == Some(key) { None } else { Some(key) };
        page.blame.set(next);
    })
    .attr("aria-label", label)
    .attr("data-cell", Said::of(&[id(cell.from), ",", id(cell.to)]))
    .live_truth("aria-expanded", move || page.blame.get() == Some(key))
}
