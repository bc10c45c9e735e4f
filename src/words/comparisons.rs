//! What comparisons come to, in sentences that say why.

use super::messages as say;
use super::{Label, Phrase, Said, letters, list, marked, number, vocabulary};
use crate::compare::{
    Aspect, BlameFlag, Case, Dimension, FigurePair, FigureVerdict, Fit, Gap, Interval, QuestionVerdict, Stand,
};
use crate::list::ToList;

/// What stands before the aspects in which accounts stand to each other in one way.
#[must_use]
pub fn stand(stand: Stand) -> Label {
    match stand {
        Stand::Differ => say::stand_differ(),
        Stand::Agree => say::stand_agree(),
        Stand::OneVoice => say::stand_one_voice(),
        Stand::Neither => say::stand_neither(),
    }
}

/// The name of an aspect: `Blame`, `Killed`, a question's own words.
#[must_use]
pub fn aspect(case: &Case<'_>, aspect: Aspect, lang: &str) -> Phrase {
    Phrase::of(match aspect {
        Aspect::Blame => say::aspect_blame().said(),
        Aspect::Dates => say::aspect_dates().said(),
        Aspect::Figures(at) => case
            .figure(at)
            .map(|figure| letters::begin_capital(&metric(&figure.metric, &figure.unit)))
            .unwrap_or_default(),
        Aspect::Question(at) => {
            let question = case.event.questions.get(at);
            question
                .map(|question| marked(&question.text, lang, &case.dataset.meta.language))
                .unwrap_or_default()
        }
    })
}

/// Why two figures stand to each other as they do.
#[must_use]
pub fn figure_verdict(pair: &FigurePair) -> Said {
    let named: Vec<Said> = pair.dimensions().map(|(named, _)| dimension(named).said()).list();
    let of = list(&named);
    match pair.verdict {
        FigureVerdict::DifferentPopulations => say::figures_different(&of),
        FigureVerdict::Revised { .. } => say::figures_revised().said(),
        FigureVerdict::PartOfWhole { .. } => say::figures_part(&of),
        FigureVerdict::Unsure if pair.dimensions().any(|(_, fit)| fit == Fit::Unknown) => {
            say::figures_may_differ(&of)
        }
        FigureVerdict::Unsure => say::figures_unsure(&of),
        FigureVerdict::Same => say::figures_same().said(),
        FigureVerdict::Compatible => say::figures_compatible().said(),
        FigureVerdict::MayBeUpdate { is_sure: true, .. } => say::figures_update().said(),
        FigureVerdict::MayBeUpdate { .. } => say::figures_may_be_later().said(),
        FigureVerdict::Conflict if named.is_empty() => say::figures_conflict().said(),
        FigureVerdict::Conflict => say::figures_part_greater(&of),
    }
}

fn dimension(dimension: Dimension) -> Label {
    match dimension {
        Dimension::Population => say::dimension_population(),
        Dimension::Class => say::dimension_class(),
        Dimension::Period => say::dimension_period(),
        Dimension::Place => say::dimension_place(),
        Dimension::Subset => say::dimension_subset(),
    }
}

/// What a plot of figures of one metric shows, in one sentence.
#[must_use]
pub fn figures_summary(stand: Stand, pairs: &[&FigurePair]) -> Label {
    let any = |verdict| pairs.iter().any(|pair| pair.verdict == verdict);
    let all_different = || pairs.iter().all(|pair| pair.verdict == FigureVerdict::DifferentPopulations);
    let counts_the_same = |pair: &&FigurePair| {
        pair.verdict == FigureVerdict::Conflict && !pair.misreport && pair.fits.all_equal()
    };
    match stand {
        Stand::Differ if pairs.iter().any(counts_the_same) => say::summary_differ(),
        Stand::Differ => say::summary_part_greater(),
        Stand::Agree => say::summary_agree(),
        Stand::OneVoice | Stand::Neither if all_different() => say::summary_different(),
        Stand::OneVoice | Stand::Neither if any(FigureVerdict::Conflict) => say::summary_misreport(),
        Stand::OneVoice | Stand::Neither if any(FigureVerdict::Unsure) => say::summary_unsure(),
        Stand::OneVoice | Stand::Neither => say::summary_none(),
    }
}

/// The whole numbers an amount is read as: `58`, `55 to 65`, `21 and more`.
#[must_use]
pub fn interval(interval: Interval) -> Said {
    let low = number(interval.min);
    match interval.max {
        Some(high) if high == interval.min => low,
        Some(high) => say::interval(&low, &number(high)),
        None => say::interval_open(&low),
    }
}

/// How far two dates are apart.
#[must_use]
pub fn gap(gap: Gap) -> Said {
    let whole = |length: i64| usize::try_from(length).unwrap_or(0);
    match gap {
        Gap::Minutes(minutes) => say::minutes_apart(whole(minutes)),
        Gap::Days(days) => say::days_apart(whole(days)),
    }
}

#[must_use]
pub fn question_verdict(verdict: QuestionVerdict) -> Label {
    match verdict {
        QuestionVerdict::Open => say::question_open(),
        QuestionVerdict::Single => say::question_single(),
        QuestionVerdict::JointStatement => say::question_joint(),
        QuestionVerdict::Agree => say::question_agree(),
        QuestionVerdict::AgreeSameSide => say::question_agree_same_side(),
        QuestionVerdict::Dispute => say::question_dispute(),
    }
}

#[must_use]
pub fn blame_flag(flag: BlameFlag) -> Label {
    match flag {
        BlameFlag::Mutual => say::blame_mutual(),
        BlameFlag::OneSided => say::blame_one_sided(),
        BlameFlag::SelfAcknowledged => say::blame_self(),
        BlameFlag::WithinSide => say::blame_within_side(),
        BlameFlag::CounterAccusation => say::blame_counter(),
        BlameFlag::NoBlame => say::blame_none(),
    }
}

#[must_use]
pub fn speak_without_blame(parties: &[Said]) -> Said {
    say::speak_without_blame(&list(parties))
}

/// Just one party has accounts of its own; `others` signed with it.
#[must_use]
pub fn only_voice(party: &str, others: &[Said]) -> Phrase {
    Phrase::of(match others {
        [] => say::only_voice(party),
        others => say::only_voice_joint(party, &list(others)),
    })
}

#[must_use]
pub fn inconsistent(parties: &[Said]) -> Said {
    say::inconsistent(&list(parties))
}

/// A metric with its unit where that says more: `killed`, `tanks lost`, `helicopters (aircraft lost)`.
#[must_use]
pub fn metric(metric: &crate::model::Slug, unit: &str) -> Said {
    counted(metric, unit, vocabulary::MANY)
}

/// The same behind a number: `helicopter (aircraft lost)` behind 1.
pub(super) fn counted(metric: &crate::model::Slug, unit: &str, number: usize) -> Said {
    // Of whole words: `tanks-lost` says that tanks are counted, and says nothing of tonnes, `t`.
    let names_unit = || (metric.as_str().replace('-', " ") + " ").starts_with(&*Said::of(&[unit, " "]));
    if matches!(unit, "" | "people") || names_unit() {
        vocabulary::counted_word(metric, number)
    } else {
        say::metric_of_unit(&vocabulary::unit(unit, number), &vocabulary::open_word(metric))
    }
}

#[cfg(test)]
mod tests {
    use super::{counted, metric};
    use crate::model::Slug;
    use crate::words::{Catalogue, Language, speak};

    #[test]
    fn words_go_with_the_number_before_them() {
        for (language, number, metric, unit, expected) in [
            (Language::English, 0, "aircraft-lost", "helicopters", "helicopters (aircraft lost)"),
            (Language::English, 1, "aircraft-lost", "helicopters", "helicopter (aircraft lost)"),
            (Language::English, 1, "violations", "violations", "violation"),
            (Language::English, 1, "tanks-lost", "tanks", "tank lost"),
            (Language::English, 1, "killed", "people", "killed"),
            (Language::Russian, 1, "aircraft-lost", "helicopters", "потери авиации (вертолёты)"),
            (Language::Russian, 2_881, "killed", "people", "погибшие"),
            (Language::Armenian, 1, "killed", "people", "զոհված"),
            (Language::Azerbaijani, 2, "violations", "violations", "pozuntu"),
        ] {
            speak(Catalogue::of(language));
            assert_eq!(counted(&Slug::parse(metric).unwrap(), unit, number), expected);
        }
    }

    #[test]
    fn a_unit_is_left_out_only_where_the_metric_names_it() {
        for (counted, unit, expected) in [
            ("killed", "people", "killed"),
            ("killed", "", "killed"),
            ("tanks-lost", "tanks", "tanks lost"),
            ("videos", "videos", "videos"),
            ("aircraft-lost", "helicopters", "helicopters (aircraft lost)"),
            ("tanks-lost", "t", "t (tanks lost)"),
            ("mandate", "m", "m (mandate)"),
        ] {
            assert_eq!(metric(&Slug::parse(counted).unwrap(), unit), expected);
        }
    }
}
