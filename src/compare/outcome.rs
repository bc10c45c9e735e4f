//! What the comparisons of one event come to: what its accounts differ on, and what they agree on.

use super::questions::has_common_answer;
use super::{Bloc, Case, EventComparisons, FigureAt, FigurePair, FigureVerdict, QuestionVerdict};
use crate::list::ToList;
use crate::model::{Figure, PartyId, vocabulary};
use crate::order::in_order;

/// Something that the accounts of an event can be compared on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    Blame,
    /// All figures of one metric and unit: those of this figure, which is the first of them.
    Figures(FigureAt),
    Dates,
    /// Index into the event's questions.
    Question(usize),
}

vocabulary!(
    /// How the accounts stand to each other in one aspect.
    Stand {
        Differ = "differ",
        /// Those of different sides say the same.
        Agree = "agree",
        /// Only one party speaks, or several in one statement.
        OneVoice = "one-voice",
        /// Neither a disagreement nor an agreement across sides follows.
        Neither = "neither",
    }
);

/// One aspect with how the accounts stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    pub aspect: Aspect,
    pub stand: Stand,
}

vocabulary!(
    /// What can be said of an event as a whole; several may hold.
    EventState {
        /// Its accounts differ on something.
        Disputed = "disputed",
        /// Accounts of different sides agree on something.
        Agreed = "agreed",
        /// Just one party has accounts of its own.
        OneVoice = "one-voice",
    }
);

vocabulary!(
    /// The kinds of disagreement.
    Disagreement {
        Blame = "blame",
        Figures = "figures",
        Dates = "dates",
        Questions = "questions",
    }
);

impl Aspect {
    #[must_use]
    pub const fn kind(self) -> Disagreement {
        match self {
            Self::Blame => Disagreement::Blame,
            Self::Figures(_) => Disagreement::Figures,
            Self::Dates => Disagreement::Dates,
            Self::Question(_) => Disagreement::Questions,
        }
    }
}

/// Every aspect in which something was compared: blame, figures in reading order, dates, then the
/// questions in their order.
#[must_use]
pub fn findings(case: &Case<'_>, compared: &EventComparisons) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |aspect, stand| found.push(Finding { aspect, stand });
    if !compared.blame.edges.is_empty() {
        add(Aspect::Blame, blame_stand(case, compared));
    }
    let mut firsts: Vec<FigureAt> = Vec::new();
    for pair in &compared.figures {
        if !firsts.iter().any(|first| same_metric(case, *first, pair.first)) {
            firsts.push(pair.first);
            add(Aspect::Figures(pair.first), figures_stand(case, pairs_like(case, compared, pair.first)));
        }
    }
    if !compared.dates.is_empty() {
        add(Aspect::Dates, Stand::Differ);
    }
    for question in &compared.questions {
        let stand = match question.verdict {
            QuestionVerdict::Open => continue,
            // Of two parties alone it is not known whether others answer.
            QuestionVerdict::Single | QuestionVerdict::JointStatement if case.scope.pair.is_some() => {
                continue;
            }
            QuestionVerdict::Single | QuestionVerdict::JointStatement => Stand::OneVoice,
            QuestionVerdict::Agree if has_common_answer(case, question, |_| true) => Stand::Agree,
            QuestionVerdict::Agree | QuestionVerdict::AgreeSameSide => Stand::Neither,
            QuestionVerdict::Dispute => Stand::Differ,
        };
        add(Aspect::Question(question.question), stand);
    }
    found
}

/// What holds of the whole event, in the order of [`EventState::ALL`].
#[must_use]
pub fn states(case: &Case<'_>, findings: &[Finding], compared: &EventComparisons) -> Vec<EventState> {
    let any = |stand| findings.iter().any(|finding| finding.stand == stand);
    let holds = |state: &EventState| match state {
        EventState::Disputed => any(Stand::Differ),
        EventState::Agreed => any(Stand::Agree),
        EventState::OneVoice => only_voice(case, compared).is_some(),
    };
    EventState::ALL.iter().copied().filter(holds).list()
}

/// The one party with accounts of its own, if there is just one. Where two alone are looked at, nothing is
/// known of the others' voices.
#[must_use]
pub fn only_voice(case: &Case<'_>, compared: &EventComparisons) -> Option<PartyId> {
    match compared.independence.parties.as_slice() {
        [only] if case.scope.pair.is_none() => Some(*only),
        _ => None,
    }
}

/// The pairs of the metric and unit of a figure, in reading order.
pub fn pairs_like<'c>(
    case: &'c Case<'_>,
    compared: &'c EventComparisons,
    figure: FigureAt,
) -> impl Iterator<Item = &'c FigurePair> {
    compared.figures.iter().filter(move |pair| same_metric(case, figure, pair.first))
}

/// The figures of those pairs, each once, in reading order.
#[must_use]
pub fn figures_like(case: &Case<'_>, compared: &EventComparisons, figure: FigureAt) -> Vec<FigureAt> {
    let pairs = pairs_like(case, compared, figure);
    let mut figures = Vec::new();
    for pair in pairs {
        figures.push(pair.first);
        figures.push(pair.second);
    }
    let mut figures = in_order(figures, Ord::cmp);
    figures.dedup();
    figures
}

fn same_metric(case: &Case<'_>, a: FigureAt, b: FigureAt) -> bool {
    let counted = |at: FigureAt| case.figure(at).map(|figure: &Figure| (&figure.metric, &figure.unit));
    counted(a) == counted(b)
}

/// Parties or sides that blame each other differ. They agree where just one party is blamed, by another
/// side and by itself: without its admission, two accusers are no agreement of all.
fn blame_stand(case: &Case<'_>, compared: &EventComparisons) -> Stand {
    let blame = &compared.blame;
    if !blame.mutual_parties.is_empty() || !blame.mutual_blocs.is_empty() {
        return Stand::Differ;
    }
    let accused = blame.edges.first().map(|edge| edge.to);
    let blaming: Vec<PartyId> = blame.edges.iter().map(|edge| edge.from).list();
    let is_one_party = blame.edges.iter().all(|edge| Some(edge.to) == accused);
    let is_admitted = blame.edges.iter().any(|edge| edge.from == edge.to);
    if is_one_party && is_admitted && case.blocs_of(&blaming).len() > 1 {
        Stand::Agree
    } else {
        Stand::Neither
    }
}

/// Every two sides that agree in an aspect in which there is agreement.
#[must_use]
pub fn agreeing_blocs(case: &Case<'_>, compared: &EventComparisons, aspect: Aspect) -> Vec<[Bloc; 2]> {
    let parties: Vec<PartyId> = match aspect {
        Aspect::Blame => compared.blame.edges.iter().map(|edge| edge.from).list(),
        Aspect::Question(at) => compared.questions.get(at).map(|found| found.parties()).unwrap_or_default(),
        Aspect::Dates => Vec::new(),
        Aspect::Figures(at) => {
            let agreeing = pairs_like(case, compared, at).filter(|pair| agrees(case, pair));
            let bloc = |at: FigureAt| case.ground.bloc_of(case.dataset.accounts[at.account].party);
            return agreeing.map(|pair| [bloc(pair.first), bloc(pair.second)]).list();
        }
    };
    let blocs = case.blocs_of(&parties);
    // Of several who agree, two may only deny different things.
    let agree = |pair: &[Bloc; 2]| match aspect {
        Aspect::Question(at) => compared.questions.get(at).is_some_and(|question| {
            has_common_answer(case, question, |party| pair.contains(&case.ground.bloc_of(party)))
        }),
        _ => true,
    };
    let mut pairs = Vec::new();
    let mut rest = blocs.as_slice();
    while let [first, after @ ..] = rest {
        after.iter().map(|second| [*first, *second]).filter(agree).add_to(&mut pairs);
        rest = after;
    }
    pairs
}

fn figures_stand<'c>(case: &Case<'_>, pairs: impl Iterator<Item = &'c FigurePair>) -> Stand {
    let mut stand = Stand::Neither;
    for pair in pairs {
        if is_dispute(pair) {
            return Stand::Differ;
        }
        if agrees(case, pair) {
            stand = Stand::Agree;
        }
    }
    stand
}

/// A conflict in which an account tells another one wrongly is no disagreement of the two.
pub(super) fn is_dispute(pair: &FigurePair) -> bool {
    pair.verdict == FigureVerdict::Conflict && !pair.misreport
}

/// Only parties' own accounts, of different sides, agree.
pub(super) fn agrees(case: &Case<'_>, pair: &FigurePair) -> bool {
    let speaker = |at: FigureAt| {
        let account = &case.dataset.accounts[at.account];
        case.ground.is_own(at.account, account).then(|| case.ground.bloc_of(account.party))
    };
    let (first, second) = (speaker(pair.first), speaker(pair.second));
    let fits = matches!(pair.verdict, FigureVerdict::Same | FigureVerdict::Compatible);
    fits && first.is_some() && second.is_some() && first != second
}
