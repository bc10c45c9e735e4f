//! What comparisons come to, in sentences that say why.

use super::{counted, list, number, vocabulary::open_word};
use crate::compare::{
    Aspect, BlameFlag, Case, Dimension, FigurePair, FigureVerdict, Gap, Interval, QuestionVerdict, Stand,
};

/// What stands before the aspects in which accounts stand to each other in one way.
#[must_use]
pub const fn stand(stand: Stand) -> &'static str {
    match stand {
        Stand::Differ => "They differ on",
        Stand::Agree => "They agree on",
        Stand::OneVoice => "One voice on",
        Stand::Neither => "Also compared",
    }
}

/// The name of an aspect: `Blame`, `Killed`, a question's own words.
#[must_use]
pub fn aspect(case: &Case<'_>, aspect: Aspect, lang: &str) -> String {
    match aspect {
        Aspect::Blame => "Blame".to_owned(),
        Aspect::Dates => "Dates".to_owned(),
        Aspect::Figures(at) => case
            .figure(at)
            .map(|figure| capitalised(super::metric(&figure.metric, &figure.unit)))
            .unwrap_or_default(),
        Aspect::Question(at) => {
            let question = case.event.questions.get(at);
            question.map_or("", |question| question.text.pick(lang, &case.dataset.meta.language).1).to_owned()
        }
    }
}

fn capitalised(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// Why two figures stand to each other as they do.
#[must_use]
pub fn figure_verdict(pair: &FigurePair) -> String {
    let named: Vec<String> = pair.dimensions().map(|(named, _)| dimension(named).to_owned()).collect();
    let of = list(&named);
    match pair.verdict {
        FigureVerdict::DifferentPopulations => {
            format!("Different people or things are counted: another {of}. So these do not conflict.")
        }
        FigureVerdict::Revised { .. } => {
            "One account revises the other. So these do not conflict.".to_owned()
        }
        FigureVerdict::PartOfWhole { .. } => {
            format!("One counts a part of what the other counts, by {of}, and fits within it.")
        }
        FigureVerdict::Unsure => {
            format!("What they count differs, by {of}, in a way that allows no comparison.")
        }
        FigureVerdict::Same => "They give the same number.".to_owned(),
        FigureVerdict::Compatible => "Some number fits both.".to_owned(),
        FigureVerdict::MayBeUpdate { .. } => {
            "No number fits both, but the later one is higher: more may have happened or been found by then."
                .to_owned()
        }
        FigureVerdict::Conflict if named.is_empty() => {
            "They count the same, and no number fits both.".to_owned()
        }
        FigureVerdict::Conflict => {
            format!("One counts a part of what the other counts, by {of}, and is greater.")
        }
    }
}

const fn dimension(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Population => "population",
        Dimension::Class => "kind of people",
        Dimension::Period => "period",
        Dimension::Place => "place",
        Dimension::Subset => "subset",
    }
}

/// What a plot of figures of one metric shows, in one sentence.
#[must_use]
pub const fn figures_summary(stand: Stand, only_different: bool) -> &'static str {
    match stand {
        Stand::Differ => "At least two of these count the same, and no number fits both",
        Stand::Agree => "Different sides give numbers that fit each other",
        Stand::OneVoice | Stand::Neither if only_different => {
            "Different people or things are counted, so these do not conflict"
        }
        Stand::OneVoice | Stand::Neither => "None of these conflict",
    }
}

/// The whole numbers an amount is read as: `58`, `55 to 65`, `21 and more`.
#[must_use]
pub fn interval(interval: Interval) -> String {
    let low = number(interval.min);
    match interval.max {
        Some(high) if high == interval.min => low,
        Some(high) => format!("{low} to {}", number(high)),
        None => format!("{low} and more"),
    }
}

/// How far two dates are apart.
#[must_use]
pub fn gap(gap: Gap) -> String {
    let counted = |length: i64, one, many| counted(usize::try_from(length).unwrap_or(0), one, many);
    match gap {
        Gap::Minutes(minutes) => counted(minutes, "minute apart", "minutes apart"),
        Gap::Days(days) => counted(days, "day apart", "days apart"),
    }
}

#[must_use]
pub const fn question_verdict(verdict: QuestionVerdict) -> &'static str {
    match verdict {
        QuestionVerdict::Open => "No party takes a position.",
        QuestionVerdict::Single => "Only one party takes a position.",
        QuestionVerdict::JointStatement => "Several parties answer in one joint statement: one voice.",
        QuestionVerdict::Agree => "Parties of different sides take positions that do not conflict.",
        QuestionVerdict::AgreeSameSide => "Parties of one side take positions that do not conflict.",
        QuestionVerdict::Dispute => "The positions conflict: they cannot all hold.",
    }
}

#[must_use]
pub const fn blame_flag(flag: BlameFlag) -> &'static str {
    match flag {
        BlameFlag::Mutual => "Sides blame each other.",
        BlameFlag::OneSided => "Nobody who is blamed blames back.",
        BlameFlag::SelfAcknowledged => "A party acknowledges its own part.",
        BlameFlag::WithinSide => "A party blames another of its own side.",
        BlameFlag::CounterAccusation => "An account answers blame with an accusation of its own.",
        BlameFlag::NoBlame => "Nobody blames anybody.",
    }
}

#[must_use]
pub fn accused_without_account(parties: &[String]) -> String {
    format!("Blamed, with no account in this dataset: {}.", list(parties))
}

#[must_use]
pub fn speak_without_blame(parties: &[String]) -> String {
    format!("Speaking without blaming anybody: {}.", list(parties))
}

#[must_use]
pub fn inconsistent(parties: &[String]) -> String {
    format!("The positions of {} cannot all hold.", list(parties))
}

/// Only one party has accounts of its own, or a statement of several is the only one.
#[must_use]
pub fn only_voice(party: &str) -> String {
    format!("One voice: only {party} has accounts of its own here")
}

/// A metric with its unit where that says more: `killed`, `helicopters (aircraft lost)`.
#[must_use]
pub fn metric(metric: &crate::model::Slug, unit: &str) -> String {
    let metric = open_word(metric);
    if unit == "people" || unit == metric { metric } else { format!("{unit} ({metric})") }
}

#[must_use]
pub fn pairs(count: usize) -> String {
    counted(count, "pair", "pairs")
}
