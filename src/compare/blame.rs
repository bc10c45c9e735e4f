//! Who blames whom for an event.

use super::silence::declines;
use super::{Bloc, Case};
use crate::list::ToList;
use crate::model::{AccountId, PartyId, vocabulary};
use crate::order::in_order;

/// The blame of one event. Neutral words blame nobody: only what accounts name counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blame {
    /// By the ids of the blaming, then of the blamed party.
    pub edges: Vec<BlameEdge>,
    /// In the order of [`BlameFlag::ALL`].
    pub flags: Vec<BlameFlag>,
    /// Parties that blame each other, each pair and the list by ids.
    pub mutual_parties: Vec<[PartyId; 2]>,
    /// Sides, or parties of none, that blame each other, each pair and the list by ids.
    pub mutual_blocs: Vec<[Bloc; 2]>,
    /// Blamed, and with no account of their own here, alone or joint.
    pub accused_without_account: Vec<PartyId>,
    /// With accounts of their own, none of which blames anybody.
    pub speak_without_blame: Vec<PartyId>,
}

/// One party blames another, or itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlameEdge {
    pub from: PartyId,
    pub to: PartyId,
    /// The accounts it does so in.
    pub accounts: Vec<AccountId>,
}

vocabulary!(
    /// What can be said of an event's blame as a whole; several may hold.
    BlameFlag {
        /// Two sides blame each other.
        Mutual = "mutual",
        /// Parties blame others, and nobody is blamed back. Of parties that are not looked at nobody knows.
        OneSided = "one-sided",
        SelfAcknowledged = "self-acknowledged",
        /// A party blames another one of its side.
        WithinSide = "within-side",
        /// An account answers blame with an accusation of its own.
        CounterAccusation = "counter-accusation",
        NoBlame = "no-blame",
    }
);

#[must_use]
pub fn blame(case: &Case<'_>) -> Blame {
    let edges = edges(case);
    let mutual_parties = mutual_parties(&edges);
    let mutual_blocs = mutual_blocs(case, &edges);
    let nobody_blamed_back = mutual_parties.is_empty() && mutual_blocs.is_empty();
    let across = |edge: &BlameEdge| edge.from != edge.to;
    let bloc = |party| case.ground.bloc_of(party);
    let holds = |flag: &BlameFlag| match flag {
        BlameFlag::Mutual => !mutual_blocs.is_empty(),
        BlameFlag::OneSided => {
            let is_known = |edge: &BlameEdge| case.scope.concerns(edge.to);
            nobody_blamed_back && edges.iter().any(across) && edges.iter().all(is_known)
        }
        BlameFlag::SelfAcknowledged => !edges.iter().all(across),
        BlameFlag::WithinSide => edges.iter().any(|edge| across(edge) && bloc(edge.from) == bloc(edge.to)),
        BlameFlag::CounterAccusation => {
            case.own_accounts().any(|(_, account)| !account.counter_accuses.is_empty())
        }
        BlameFlag::NoBlame => edges.is_empty(),
    };
    Blame {
        flags: BlameFlag::ALL.iter().copied().filter(holds).list(),
        accused_without_account: accused_without_account(case, &edges),
        speak_without_blame: speak_without_blame(case, &edges),
        mutual_parties,
        mutual_blocs,
        edges,
    }
}

fn edges(case: &Case<'_>) -> Vec<BlameEdge> {
    let mut edges: Vec<BlameEdge> = Vec::new();
    for (id, account) in case.own_accounts() {
        for from in account.signatories() {
            for to in account.blames.iter().copied() {
                match edges.iter_mut().find(|edge| (edge.from, edge.to) == (from, to)) {
                    Some(edge) if edge.accounts.last() == Some(&id) => {}
                    Some(edge) => edge.accounts.push(id),
                    None => edges.push(BlameEdge { from, to, accounts: vec![id] }),
                }
            }
        }
    }
    let ids = |edge: &BlameEdge| (case.party_id(edge.from), case.party_id(edge.to));
    in_order(edges, |a, b| ids(a).cmp(&ids(b)))
}

/// The edges are sorted by ids, and with them what is found in their order.
fn mutual_parties(edges: &[BlameEdge]) -> Vec<[PartyId; 2]> {
    let mut pairs: Vec<[PartyId; 2]> = Vec::new();
    for BlameEdge { from, to, .. } in edges.iter().filter(|edge| edge.from != edge.to) {
        let returned = edges.iter().any(|other| (other.from, other.to) == (*to, *from));
        if returned && !pairs.contains(&[*to, *from]) {
            pairs.push([*from, *to]);
        }
    }
    pairs
}

fn mutual_blocs(case: &Case<'_>, edges: &[BlameEdge]) -> Vec<[Bloc; 2]> {
    let folded: Vec<[Bloc; 2]> =
        edges.iter().map(|edge| [case.ground.bloc_of(edge.from), case.ground.bloc_of(edge.to)]).list();
    let id = |bloc: Bloc| bloc.id(case.dataset);
    // A side and a party may have the same id.
    let key = |bloc: Bloc| (id(bloc), bloc);
    let mut pairs: Vec<[Bloc; 2]> = Vec::new();
    for pair @ [from, to] in folded.iter().copied() {
        if key(from) < key(to) && folded.contains(&[to, from]) && !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    let keys = |[one, other]: &[_; 2]| (key(*one), key(*other));
    in_order(pairs, |a, b| keys(a).cmp(&keys(b)))
}

fn accused_without_account(case: &Case<'_>, edges: &[BlameEdge]) -> Vec<PartyId> {
    let has_account = |party: PartyId| case.own_accounts().any(|(_, account)| account.is_signed_by(party));
    let accused = edges.iter().map(|edge| edge.to).filter(|party| case.scope.concerns(*party));
    case.in_order(accused.filter(|party| !has_account(*party)).list())
}

/// Whoever merely signed with another is not counted here: the statement is the other's. To decline to
/// comment is not to speak.
fn speak_without_blame(case: &Case<'_>, edges: &[BlameEdge]) -> Vec<PartyId> {
    let blames = |party: PartyId| edges.iter().any(|edge| edge.from == party);
    let speaking = case.own_accounts().filter(|(_, account)| !declines(account));
    let speaking = speaking.map(|(_, account)| account.party).filter(|party| case.scope.concerns(*party));
    case.in_order(speaking.filter(|party| !blames(*party)).list())
}
