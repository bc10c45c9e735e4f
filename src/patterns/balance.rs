//! How evenly the dataset speaks of its parties, for its editors.

use super::Field;
use crate::list::ToList;
use crate::model::{Account, Confidence, LangTag, PartyId, Voice};

/// What the dataset has of one party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    pub party: PartyId,
    pub accounts: usize,
    /// Of those, in the party's own voice.
    pub own: usize,
    pub quotes: usize,
    /// Of the quotes, each once, in the order of the accounts.
    pub languages: Vec<LangTag>,
    /// How sure the coders are: high, medium, low.
    pub confidence: [usize; 3],
}

/// Every party with accounts, by side in the order of lanes.
#[must_use]
pub fn balance(field: &Field<'_>) -> Vec<Balance> {
    let accounts: Vec<&Account> = field.accounts().into_iter().map(|id| &field.dataset.accounts[id]).list();
    let parties = field.by_side(accounts.iter().map(|account| account.party).list());
    let of_party = |party: PartyId| {
        let mut row =
            Balance { party, accounts: 0, own: 0, quotes: 0, languages: Vec::new(), confidence: [0; 3] };
        for account in accounts.iter().filter(|account| account.party == party) {
            row.accounts += 1;
            row.own += usize::from(account.voice == Voice::Own);
            if let Some(quote) = &account.quote {
                row.quotes += 1;
                if !row.languages.contains(&quote.lang) {
                    row.languages.push(quote.lang.clone());
                }
            }
            let [high, medium, low] = &mut row.confidence;
            *match account.confidence {
                Confidence::High => high,
                Confidence::Medium => medium,
                Confidence::Low => low,
            } += 1;
        }
        row
    };
    parties.into_iter().map(of_party).list()
}
