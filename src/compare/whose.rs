//! Whose people or things a figure counts, seen from the party that gives it.

use crate::model::{Account, Dataset, PartyId, Population};

/// A figure about a party's own losses and one about its enemy's differ in weight, so each is labelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    OwnSide,
    OtherSide,
    /// Not stated, everybody's, of somebody who takes no side, or told by both sides in one statement.
    Neither,
}

/// By the sides that the dataset declares; a party of no side counts by itself. What is one signatory's own side
/// and another one's enemy is labelled as neither.
#[must_use]
pub fn whose(dataset: &Dataset, account: &Account, population: Option<&Population>) -> Whose {
    let seen_from = |party| seen_from(dataset, party, population);
    let whose = seen_from(account.party);
    let is_contradicted = |party: &PartyId| ![whose, Whose::Neither].contains(&seen_from(*party));
    if account.joint_with.iter().any(is_contradicted) { Whose::Neither } else { whose }
}

fn seen_from(dataset: &Dataset, speaker: PartyId, population: Option<&Population>) -> Whose {
    let own_side = dataset.meta.side_of(speaker);
    let (side, is_speaker) = match population {
        Some(Population::Party(party)) => (dataset.meta.side_of(*party), *party == speaker),
        Some(Population::Side(side)) => (Some(*side), false),
        _ => return Whose::Neither,
    };
    if is_speaker || (side.is_some() && side == own_side) {
        Whose::OwnSide
    } else if side.is_some() && own_side.is_some() {
        Whose::OtherSide
    } else {
        Whose::Neither
    }
}
