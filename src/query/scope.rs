//! From where the reader looks: what was known on some day, and between whom.

use crate::model::{Account, PartyId};

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
        let is_known = account.stated.edtf.begins_by(self.known_on);
        is_known && self.pair.is_none_or(|pair| account.signatories().any(|party| pair.contains(&party)))
    }
}
