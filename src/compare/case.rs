//! One event and the accounts of it that are compared.

use super::{Bloc, FigureAt, Ground, Scope};
use crate::model::{Account, AccountId, Dataset, Event, EventId, Figure, PartyId, Status, Text};
use crate::order::in_order;

/// An event with its accounts to be considered, those withdrawn left out.
#[derive(Debug, Clone)]
pub struct Case<'d> {
    pub dataset: &'d Dataset,
    pub ground: &'d Ground,
    pub id: EventId,
    pub event: &'d Event,
    /// Of any voice.
    accounts: Vec<(AccountId, &'d Account)>,
    /// The parties' own.
    own_accounts: Vec<(AccountId, &'d Account)>,
    pub(super) scope: Scope,
}

impl<'d> Case<'d> {
    /// `accounts` are the event's, or those of them that are to be considered, in the file's order.
    #[must_use]
    pub fn of(dataset: &'d Dataset, ground: &'d Ground, event: EventId, accounts: &[AccountId]) -> Self {
        let mut case = Self {
            dataset,
            ground,
            id: event,
            event: &dataset.events[event],
            accounts: Vec::new(),
            own_accounts: Vec::new(),
            scope: Scope::default(),
        };
        for id in accounts.iter().copied() {
            let account = &dataset.accounts[id];
            if account.status == Status::Current {
                case.accounts.push((id, account));
            }
            if ground.is_own(id, account) {
                case.own_accounts.push((id, account));
            }
        }
        case
    }

    /// The same within the scope that its accounts were chosen by: a silence reported later is not
    /// reported yet, and parties that are not looked at are not silent.
    #[must_use]
    pub fn within(self, scope: Scope) -> Self {
        Self { scope, ..self }
    }

    /// Accounts of any voice.
    pub(super) fn accounts(&self) -> impl Iterator<Item = (AccountId, &'d Account)> {
        self.accounts.iter().copied()
    }

    /// The parties' own accounts.
    pub(super) fn own_accounts(&self) -> impl Iterator<Item = (AccountId, &'d Account)> {
        self.own_accounts.iter().copied()
    }

    /// A figure of one of the event's accounts.
    #[must_use]
    pub fn figure(&self, at: FigureAt) -> Option<&'d Figure> {
        self.dataset.accounts[at.account].figures.get(at.figure)
    }

    pub(super) fn party_id(&self, party: PartyId) -> &'d str {
        self.dataset.parties[party].id.as_str()
    }

    /// Sorts parties by their ids, each once.
    pub(super) fn in_order(&self, parties: Vec<PartyId>) -> Vec<PartyId> {
        let mut parties = in_order(parties, |a, b| self.party_id(*a).cmp(self.party_id(*b)));
        parties.dedup();
        parties
    }

    /// Whom the parties count with, by their ids, each once.
    pub(super) fn blocs_of(&self, parties: &[PartyId]) -> Vec<Bloc> {
        let mut blocs: Vec<Bloc> = Vec::new();
        for bloc in parties.iter().map(|party| self.ground.bloc_of(*party)) {
            if !blocs.contains(&bloc) {
                blocs.push(bloc);
            }
        }
        in_order(blocs, |a, b| a.id(self.dataset).cmp(b.id(self.dataset)))
    }

    /// Whether two texts say the same in the dataset's language.
    pub(super) fn same_words(&self, a: &Text, b: &Text) -> bool {
        let language = &self.dataset.meta.language;
        a.pick(language.as_str(), language).1 == b.pick(language.as_str(), language).1
    }
}
