//! What divides or unites two parties: findings that rest on the one's words against the other's.

use super::outcome::{agrees, is_dispute, pairs_like};
use super::questions::conflict_between;
use super::{Aspect, Case, EventComparisons, Finding, Stand};
use crate::model::{AccountId, PartyId};

/// Whether a finding divides or unites the two. What a party says against its own words, or with
/// others alone, does neither.
#[must_use]
pub fn is_between(
    case: &Case<'_>,
    compared: &EventComparisons,
    finding: &Finding,
    pair @ [one, other]: [PartyId; 2],
) -> bool {
    let signs = |account: AccountId, party| case.dataset.accounts[account].is_signed_by(party);
    let across =
        |a: AccountId, b: AccountId| signs(a, one) && signs(b, other) || signs(a, other) && signs(b, one);
    let differ = match finding.stand {
        Stand::Differ => true,
        Stand::Agree => false,
        Stand::OneVoice | Stand::Neither => return false,
    };
    match finding.aspect {
        Aspect::Blame if differ => blame_each_other(case, compared, pair),
        Aspect::Blame => pair.iter().all(|party| compared.blame.edges.iter().any(|edge| edge.from == *party)),
        Aspect::Figures(at) => pairs_like(case, compared, at).any(|figures| {
            let stands = if differ { is_dispute(figures) } else { agrees(case, figures) };
            stands && across(figures.first.account, figures.second.account)
        }),
        Aspect::Dates => compared.dates.iter().any(|gap| across(gap.first.account, gap.second.account)),
        Aspect::Question(at) => compared.questions.get(at).is_some_and(|question| {
            let answers = |party| question.stances.iter().any(|stance| stance.party == party);
            if differ { conflict_between(case, question, pair) } else { answers(one) && answers(other) }
        }),
    }
}

fn blame_each_other(case: &Case<'_>, compared: &EventComparisons, [one, other]: [PartyId; 2]) -> bool {
    let blame = &compared.blame;
    let blocs = [one, other].map(|party| case.ground.bloc_of(party));
    let is_pair = |found: &[PartyId; 2]| *found == [one, other] || *found == [other, one];
    blame.mutual_parties.iter().any(is_pair)
        || blame.mutual_blocs.iter().any(|found| found.iter().all(|bloc| blocs.contains(bloc)))
}
