//! How evenly the dataset speaks of its parties, for its editors.

use super::super::Page;
use super::super::table::{heads, party_name, table};
use super::{overview, with_field};
use crate::list::ToList;
use crate::markup::{Element, Markup};
use crate::patterns::{Balance, balance};
use crate::words::{self, BalanceOverview};

pub fn balance_view(page: Page) -> Element {
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
        let counts = [row.accounts, row.own, row.quotes].map(|count| words::number(count as u64).into());
        let confidence = [high, medium, low].map(|count| words::number(count as u64).into());
        let party: Markup = party_name(page, row.party).into();
        let languages: Markup = languages.join(words::list_comma().text()).into();
        std::iter::once(party).chain(counts).chain([languages]).chain(confidence).list()
    });
    overview(sentence).child(table(
        words::balance_caption().into(),
        heads(&words::balance_heads()),
        cells.list(),
    ))
}
