//! The words of the format's vocabularies as the interface says them.

use crate::compare::{Disagreement, EventState};
use crate::model::{
    Act, ChangeKind, Confidence, Dataset, NoteKind, OwnershipKind, RelationType, Slug, Voice,
};
use crate::query::{Facet, OptionId};

#[must_use]
pub const fn act(act: Act) -> &'static str {
    match act {
        Act::Asserts => "Asserts",
        Act::Confirms => "Confirms",
        Act::Denies => "Denies",
        Act::Blames => "Blames",
        Act::Demands => "Demands",
        Act::Acknowledges => "Acknowledges",
        Act::Apologises => "Apologises",
        Act::Condemns => "Condemns",
        Act::Warns => "Warns",
        Act::Commits => "Commits itself",
        Act::Declares => "Declares",
        Act::Welcomes => "Welcomes",
        Act::NoComment => "Declines to comment",
        Act::Retracts => "Retracts",
        Act::Describes => "Describes",
    }
}

#[must_use]
pub const fn voice(voice: Voice) -> &'static str {
    match voice {
        Voice::Own => "Official voice",
        Voice::Unofficial => "Unofficial voice",
        Voice::Relay => "Relayed by others",
        Voice::Press => "Press in its own voice",
    }
}

#[must_use]
pub const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

#[must_use]
pub const fn ownership_kind(kind: OwnershipKind) -> &'static str {
    match kind {
        OwnershipKind::State => "State-owned",
        OwnershipKind::PublicService => "Public service",
        OwnershipKind::Private => "Private",
        OwnershipKind::Party => "Owned by a party",
        OwnershipKind::Ngo => "NGO",
        OwnershipKind::Igo => "IGO",
        OwnershipKind::Unknown => "Ownership unknown",
    }
}

#[must_use]
pub const fn change_kind(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "added",
        ChangeKind::Changed => "changed",
        ChangeKind::Corrected => "corrected",
        ChangeKind::Removed => "removed",
        ChangeKind::Retracted => "retracted",
    }
}

#[must_use]
pub const fn note_kind(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::DateResolution => "How the date was resolved",
        NoteKind::Correction => "Correction",
        NoteKind::Attribution => "On the attribution",
        NoteKind::Naming => "On names",
        NoteKind::Translation => "On the translation",
        NoteKind::Caveat => "Caution",
    }
}

/// How an account relates to another, seen from either end.
#[must_use]
pub const fn relation(kind: RelationType, from_here: bool) -> &'static str {
    match (kind, from_here) {
        (RelationType::Contradicts, true) => "Contradicts",
        (RelationType::Contradicts, false) => "Contradicted by",
        (RelationType::RespondsTo, true) => "Responds to",
        (RelationType::RespondsTo, false) => "Answered by",
        (RelationType::Corroborates, true) => "Corroborates",
        (RelationType::Corroborates, false) => "Corroborated by",
        (RelationType::Revises, true) => "Revises",
        (RelationType::Revises, false) => "Revised by",
        (RelationType::Relays, true) => "Relays",
        (RelationType::Relays, false) => "Relayed by",
        (RelationType::Misreports, true) => "Misreports",
        (RelationType::Misreports, false) => "Misreported by",
    }
}

#[must_use]
pub const fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Party => "Parties",
        Facet::Topic => "Topics",
        Facet::Place => "Places",
        Facet::Speaker => "Speakers",
        Facet::Act => "Statements",
        Facet::Voice => "Voices",
        Facet::Ownership => "Ownership",
        Facet::State => "State",
        Facet::Differ => "Differ on",
        Facet::Silent => "No account of",
        Facet::Metric => "Figures",
        Facet::Speaks => "All speak",
    }
}

#[must_use]
pub const fn event_state(state: EventState) -> &'static str {
    match state {
        EventState::Disputed => "Disputed",
        EventState::Agreed => "Agreed",
        EventState::OneVoice => "One voice",
    }
}

#[must_use]
pub const fn disagreement(on: Disagreement) -> &'static str {
    match on {
        Disagreement::Blame => "Blame",
        Disagreement::Figures => "Figures",
        Disagreement::Dates => "Dates",
        Disagreement::Questions => "Questions",
    }
}

/// An open word of the format as it reads: `aircraft-lost` as `aircraft lost`.
#[must_use]
pub fn open_word(word: &Slug) -> String {
    word.as_str().replace('-', " ")
}

/// The name of a facet's option; a place has all its names side by side.
#[must_use]
pub fn option(dataset: &Dataset, facet: Facet, option: OptionId, lang: &str) -> String {
    let at = option as usize;
    let word = match facet {
        Facet::State => EventState::ALL.get(at).map(|word| event_state(*word)),
        Facet::Differ => Disagreement::ALL.get(at).map(|word| disagreement(*word)),
        Facet::Metric => return dataset.metrics.get(at).map(open_word).unwrap_or_default(),
        Facet::Act => Act::ALL.get(at).map(|word| act(*word)),
        Facet::Voice => Voice::ALL.get(at).map(|word| voice(*word)),
        Facet::Ownership => OwnershipKind::ALL.get(at).map(|word| ownership_kind(*word)),
        _ => None,
    };
    word.map_or_else(
        || {
            let names = facet.names(dataset, option);
            let names: Vec<&str> =
                names.into_iter().map(|name| name.pick(lang, &dataset.meta.language).1).collect();
            names.join(" · ")
        },
        str::to_owned,
    )
}
