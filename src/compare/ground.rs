//! What is known of all accounts and parties before any event is looked at.

use crate::list::ToList;
use crate::model::{Account, AccountId, Dataset, PartyId, RelationType, SideId, Status, Voice};
use crate::order::in_order;

/// Misreports, revisions and sides, looked up once per dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Accounts that a `misreports` relation starts from, sorted.
    misreporting: Vec<AccountId>,
    /// The later and the earlier account of every revision, sorted.
    revisions: Vec<(AccountId, AccountId)>,
    /// By party.
    blocs: Vec<Bloc>,
}

/// Whom a party counts with: its side, or itself where no side was declared for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bloc {
    Side(SideId),
    Party(PartyId),
}

impl Ground {
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let mut misreporting = Vec::new();
        let mut revisions = Vec::new();
        for (later, account) in dataset.accounts.iter() {
            if let Some(earlier) = account.revises {
                revisions.push((later, earlier));
            }
        }
        for relation in &dataset.relations {
            match relation.kind {
                RelationType::Misreports => misreporting.push(relation.from),
                RelationType::Revises => revisions.push((relation.from, relation.to)),
                _ => {}
            }
        }
        let misreporting = in_order(misreporting, Ord::cmp);
        let revisions = in_order(revisions, Ord::cmp);
        let bloc = |party| dataset.meta.side_of(party).map_or(Bloc::Party(party), Bloc::Side);
        Self { misreporting, revisions, blocs: dataset.parties.handles().map(bloc).list() }
    }

    /// Whether an editor found that the account tells another one wrongly.
    #[must_use]
    pub fn misreports(&self, account: AccountId) -> bool {
        self.misreporting.binary_search(&account).is_ok()
    }

    /// Whether the account is a party's own words, official or not, still standing and rightly told.
    #[must_use]
    pub fn is_own(&self, id: AccountId, account: &Account) -> bool {
        account.status == Status::Current
            && matches!(account.voice, Voice::Own | Voice::Unofficial)
            && !self.misreports(id)
    }

    /// Whether one account revises another, at once or through those between. One that stands between
    /// may be withdrawn: that it is gone does not undo what replaced it.
    #[must_use]
    pub fn revises(&self, later: AccountId, earlier: AccountId) -> bool {
        let mut reached = Vec::new();
        let mut next = Some(later);
        let mut looked_at = 0;
        while let Some(account) = next {
            for &(_, older) in self.revisions_by(account) {
                if older == earlier {
                    return true;
                }
                if !reached.contains(&older) {
                    reached.push(older);
                }
            }
            next = reached.get(looked_at).copied();
            looked_at += 1;
        }
        false
    }

    fn revisions_by(&self, later: AccountId) -> &[(AccountId, AccountId)] {
        let start = self.revisions.partition_point(|(account, _)| *account < later);
        let from = self.revisions.get(start..).unwrap_or(&[]);
        let count = from.iter().take_while(|(account, _)| *account == later).count();
        from.get(..count).unwrap_or(&[])
    }

    #[must_use]
    #[inline(never)]
    pub fn bloc_of(&self, party: PartyId) -> Bloc {
        self.blocs.get(party.index()).copied().unwrap_or(Bloc::Party(party))
    }
}

impl Bloc {
    /// The id of the side or the party.
    #[must_use]
    pub fn id(self, dataset: &Dataset) -> &str {
        match self {
            Self::Side(side) => dataset.meta.sides[side].id.as_str(),
            Self::Party(party) => dataset.parties[party].id.as_str(),
        }
    }
}
