//! Who blames whom, over all events.

use super::Field;
use crate::compare::blame;
use crate::list::ToList;
use crate::model::{AccountId, PartyId};

/// One party blames another, or itself, in these accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlameCell {
    pub from: PartyId,
    pub to: PartyId,
    /// Event by event.
    pub accounts: Vec<AccountId>,
}

/// Those who blame, those who are blamed, each by side, and who blames whom.
#[must_use]
pub fn blame_matrix(field: &Field<'_>) -> (Vec<PartyId>, Vec<PartyId>, Vec<BlameCell>) {
    let mut cells: Vec<BlameCell> = Vec::new();
    for event in &field.selection.events {
        for edge in blame(&field.case_of_matches(*event)).edges {
            match cells.iter_mut().find(|cell| (cell.from, cell.to) == (edge.from, edge.to)) {
                Some(cell) => edge.accounts.into_iter().add_to(&mut cell.accounts),
                None => cells.push(BlameCell { from: edge.from, to: edge.to, accounts: edge.accounts }),
            }
        }
    }
    let from = field.by_side(cells.iter().map(|cell| cell.from).list());
    let to = field.by_side(cells.iter().map(|cell| cell.to).list());
    (from, to, cells)
}
