//! The words of the format's vocabularies as the interface says them.

use super::messages as say;
use super::{Label, Phrase, Said, marked};
use crate::compare::{Disagreement, EventState};
use crate::list::ToList;
use crate::model::{
    Act, ChangeKind, Confidence, Dataset, NoteKind, OwnershipKind, RelationBasis, RelationType, Slug, Voice,
};
use crate::query::{Facet, OptionId};

#[must_use]
pub fn act(act: Act) -> Label {
    match act {
        Act::Asserts => say::act_asserts(),
        Act::Confirms => say::act_confirms(),
        Act::Denies => say::act_denies(),
        Act::Blames => say::act_blames(),
        Act::Demands => say::act_demands(),
        Act::Acknowledges => say::act_acknowledges(),
        Act::Apologises => say::act_apologises(),
        Act::Condemns => say::act_condemns(),
        Act::Warns => say::act_warns(),
        Act::Commits => say::act_commits(),
        Act::Declares => say::act_declares(),
        Act::Welcomes => say::act_welcomes(),
        Act::NoComment => say::act_no_comment(),
        Act::Retracts => say::act_retracts(),
        Act::Describes => say::act_describes(),
    }
}

#[must_use]
pub fn voice(voice: Voice) -> Label {
    match voice {
        Voice::Own => say::voice_own(),
        Voice::Unofficial => say::voice_unofficial(),
        Voice::Relay => say::voice_relay(),
        Voice::Press => say::voice_press(),
    }
}

#[must_use]
pub fn confidence(confidence: Confidence) -> Label {
    match confidence {
        Confidence::High => say::confidence_high(),
        Confidence::Medium => say::confidence_medium(),
        Confidence::Low => say::confidence_low(),
    }
}

#[must_use]
pub fn ownership_kind(kind: OwnershipKind) -> Label {
    match kind {
        OwnershipKind::State => say::ownership_state(),
        OwnershipKind::PublicService => say::ownership_public_service(),
        OwnershipKind::Private => say::ownership_private(),
        OwnershipKind::Party => say::ownership_party(),
        OwnershipKind::Ngo => say::ownership_ngo(),
        OwnershipKind::Igo => say::ownership_igo(),
        OwnershipKind::Unknown => say::ownership_unknown(),
    }
}

#[must_use]
pub fn change_kind(kind: ChangeKind) -> Label {
    match kind {
        ChangeKind::Added => say::change_added(),
        ChangeKind::Changed => say::change_changed(),
        ChangeKind::Corrected => say::change_corrected(),
        ChangeKind::Removed => say::change_removed(),
        ChangeKind::Retracted => say::change_retracted(),
    }
}

#[must_use]
pub fn note_kind(kind: NoteKind) -> Label {
    match kind {
        NoteKind::DateResolution => say::note_date_resolution(),
        NoteKind::Correction => say::note_correction(),
        NoteKind::Attribution => say::note_attribution(),
        NoteKind::Naming => say::note_naming(),
        NoteKind::Translation => say::note_translation(),
        NoteKind::Caveat => say::note_caveat(),
    }
}

/// How an account relates to another, seen from either end.
#[must_use]
pub fn relation(kind: RelationType, from_here: bool) -> Label {
    match (kind, from_here) {
        (RelationType::Contradicts, true) => say::contradicts(),
        (RelationType::Contradicts, false) => say::contradicted_by(),
        (RelationType::RespondsTo, true) => say::responds_to(),
        (RelationType::RespondsTo, false) => say::answered_by(),
        (RelationType::Corroborates, true) => say::corroborates(),
        (RelationType::Corroborates, false) => say::corroborated_by(),
        (RelationType::Revises, true) => say::relation_revises(),
        (RelationType::Revises, false) => say::relation_revised_by(),
        (RelationType::Relays, true) => say::relays(),
        (RelationType::Relays, false) => say::relayed_by(),
        (RelationType::Misreports, true) => say::misreports(),
        (RelationType::Misreports, false) => say::misreported_by(),
    }
}

/// What a relation rests on.
#[must_use]
pub fn relation_basis(basis: RelationBasis) -> Label {
    match basis {
        RelationBasis::Stated => say::relation_stated(),
        RelationBasis::Editorial => say::relation_editorial(),
        RelationBasis::Computed => say::relation_computed(),
    }
}

#[must_use]
pub fn facet(facet: Facet) -> Label {
    match facet {
        Facet::Party => say::facet_party(),
        Facet::Topic => say::facet_topic(),
        Facet::Place => say::facet_place(),
        Facet::Speaker => say::facet_speaker(),
        Facet::Act => say::facet_act(),
        Facet::Voice => say::facet_voice(),
        Facet::Ownership => say::facet_ownership(),
        Facet::State => say::facet_state(),
        Facet::Differ => say::facet_differ(),
        Facet::Silent => say::facet_silent(),
        Facet::Metric => say::facet_metric(),
        Facet::Speaks => say::facet_speaks(),
    }
}

#[must_use]
pub fn event_state(state: EventState) -> Label {
    match state {
        EventState::Disputed => say::state_disputed(),
        EventState::Agreed => say::state_agreed(),
        EventState::OneVoice => say::state_one_voice(),
    }
}

#[must_use]
pub fn disagreement(on: Disagreement) -> Label {
    match on {
        Disagreement::Blame => say::differ_blame(),
        Disagreement::Figures => say::differ_figures(),
        Disagreement::Dates => say::differ_dates(),
        Disagreement::Questions => say::differ_questions(),
    }
}

/// An open word of the format: its text where the catalogues have one, else as it reads, so
/// `supply-lines` as `supply lines`.
#[must_use]
pub fn open_word(word: &Slug) -> Said {
    counted_word(word, MANY)
}

/// A number whose words are those that stand without one.
pub(super) const MANY: usize = 100;

/// The same in the form that goes with a number.
pub(super) fn counted_word(word: &Slug, number: usize) -> Said {
    say::known_word(word.as_str(), number).unwrap_or_else(|| word.as_str().replace('-', " ").into())
}

/// A unit, which is a text of its own: `observation posts`.
#[must_use]
pub fn unit(unit: &str, number: usize) -> Said {
    let known: String =
        unit.chars().map(|letter| if letter == ' ' { '-' } else { letter.to_ascii_lowercase() }).collect();
    say::known_word(&known, number).unwrap_or_else(|| unit.into())
}

/// The name of a facet's option; a place has all its names side by side.
#[must_use]
pub fn option(dataset: &Dataset, facet: Facet, option: OptionId, lang: &str) -> Phrase {
    let at = option as usize;
    let word = match facet {
        Facet::State => EventState::ALL.get(at).map(|word| event_state(*word)),
        Facet::Differ => Disagreement::ALL.get(at).map(|word| disagreement(*word)),
        Facet::Metric => return Phrase::of(dataset.metrics.get(at).map(open_word).unwrap_or_default()),
        Facet::Act => Act::ALL.get(at).map(|word| act(*word)),
        Facet::Voice => Voice::ALL.get(at).map(|word| voice(*word)),
        Facet::Ownership => OwnershipKind::ALL.get(at).map(|word| ownership_kind(*word)),
        _ => None,
    };
    Phrase::of(word.map_or_else(
        || {
            let names = facet.names(dataset, option).into_iter();
            Said::joined(&names.map(|name| marked(name, lang, &dataset.meta.language)).list(), " · ")
        },
        Label::said,
    ))
}
