//! Expected parties that have no account of their own.

use super::Case;
use crate::list::ToList;
use crate::model::{Account, AccountId, Act, PartyId, Voice};

/// An expected party without an account of its own, and what is known of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence {
    pub party: PartyId,
    pub state: SilenceState,
    /// Somebody of another party blames this party in this event.
    pub accused: bool,
}

/// Only [`Self::Declined`] and [`Self::ReportedSilent`] may be worded as the party's silence;
/// the rest say something of the dataset alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SilenceState {
    /// The party said that it would say nothing: this account.
    Declined(AccountId),
    /// A source reports the silence: index into the event's `silences`.
    ReportedSilent(usize),
    /// Others tell what the party said.
    RelayedOnly,
    /// An account was looked for and not found.
    SearchedNoneFound,
    NotRecorded,
}

impl SilenceState {
    /// The word of the format's rules.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Declined(_) => "declined",
            Self::ReportedSilent(_) => "reported-silent",
            Self::RelayedOnly => "relayed-only",
            Self::SearchedNoneFound => "searched-none-found",
            Self::NotRecorded => "not-recorded",
        }
    }
}

/// In the order of the event's expected parties, those that the scope concerns.
#[must_use]
pub fn silences(case: &Case<'_>) -> Vec<Silence> {
    let speaking = speaking_parties(case);
    let expected = case.event.expected_parties.iter().copied().filter(|party| case.scope.concerns(*party));
    expected
        .filter(|party| !speaking.contains(party))
        .map(|party| Silence { party, state: state(case, party), accused: is_accused(case, party) })
        .list()
}

/// Parties with an account of their own other than a no-comment, alone or joint, by id.
#[must_use]
pub fn speaking_parties(case: &Case<'_>) -> Vec<PartyId> {
    let mut speaking = Vec::new();
    for (_, account) in case.own_accounts().filter(|(_, account)| !declines(account)) {
        account.signatories().add_to(&mut speaking);
    }
    case.in_order(speaking)
}

/// A no-comment is no account of the event, unless the party says more than that.
pub(super) fn declines(account: &Account) -> bool {
    account.acts.iter().all(|act| *act == Act::NoComment)
}

fn is_accused(case: &Case<'_>, party: PartyId) -> bool {
    case.own_accounts().any(|(_, account)| {
        account.blames.contains(&party) && account.signatories().any(|signatory| signatory != party)
    })
}

fn state(case: &Case<'_>, party: PartyId) -> SilenceState {
    let declined = case.own_accounts().find(|(_, account)| declines(account) && account.is_signed_by(party));
    let reported = case
        .event
        .silences
        .iter()
        .position(|silence| silence.party == party && case.scope.knows(&silence.as_of));
    let is_relayed =
        || case.accounts().any(|(_, account)| account.voice == Voice::Relay && account.is_signed_by(party));
    match (declined, reported) {
        (Some((account, _)), _) => SilenceState::Declined(account),
        (None, Some(at)) => SilenceState::ReportedSilent(at),
        (None, None) if is_relayed() => SilenceState::RelayedOnly,
        (None, None) if case.event.searched_parties.contains(&party) => SilenceState::SearchedNoneFound,
        (None, None) => SilenceState::NotRecorded,
    }
}
