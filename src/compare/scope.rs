//! From where accounts are looked at: what was known on some day, and between whom.

use crate::model::{Account, PartyId};
use crate::when::Edtf;

/// Which accounts are considered at all, in every comparison, count and drawing. The others are not
/// merely filtered out: it is as if they were not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scope {
    /// The last day whose statements are known, in days since 1970.
    pub known_on: Option<i64>,
    /// Only what these two say, and the events that divide or unite them.
    pub pair: Option<[PartyId; 2]>,
}

impl Scope {
    /// Whether an account is considered.
    #[must_use]
    pub fn holds(&self, account: &Account) -> bool {
        self.knows(&account.stated.edtf) && account.signatories().any(|party| self.concerns(party))
    }

    /// Whether something of a date had come to be known.
    #[must_use]
    pub fn knows(&self, date: &Edtf) -> bool {
        date.begins_by(self.known_on)
    }

    /// Whether a party is looked at for itself. Of the others nothing follows from what is not there.
    #[must_use]
    pub fn concerns(&self, party: PartyId) -> bool {
        self.pair.is_none_or(|pair| pair.contains(&party))
    }
}
