//! How evenly the dataset speaks of its parties, for its editors.

use super::super::Page;
use super::super::table::{cell, heads, party_name, row_head, table};
use super::{overview, with_field};
use crate::list::ToList;
use crate::markup::Parts;
use crate::patterns::{Balance, balance};
use crate::said::Said;
use crate::words::{self, BalanceOverview};

pub fn balance_view(page: Page) -> Parts {
    let rows = with_field(page, balance);
    let sum = |count: fn(&Balance) -> usize| rows.iter().map(count).sum();
    let sentence = words::balance_overview(BalanceOverview {
        accounts: sum(|row| row.accounts),
        parties: rows.len(),
        quotes: sum(|row| row.quotes),
    });
    let cells = rows.iter().map(|row| {
        let languages: Vec<&str> = row.languages.iter().map(|tag| tag.as_str()).list();
        let [high, medium, low] = row.confidence;
        let number = |count: usize| cell(words::number(count as u64));
        vec![
            row_head(party_name(page, row.party)),
            number(row.accounts),
            number(row.own),
            number(row.quotes),
            cell(Said::joined(&languages, &words::list_comma())),
            number(high),
            number(medium),
            number(low),
        ]
    });
    overview(sentence).child(table(words::balance_caption(), heads(&words::balance_heads()), cells.list()))
}
