//! How the parties answer an event's questions.

use super::Case;
use crate::list::ToList;
use crate::model::{AccountId, Answer, AnswerValue, PartyId, Position, vocabulary};
use crate::order::in_order;

/// One question and where the parties stand on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionComparison {
    /// Index into the event's questions.
    pub question: usize,
    /// By the parties' ids, then in the accounts' order.
    pub stances: Vec<Stance>,
    pub verdict: QuestionVerdict,
    /// Parties whose own positions cannot all hold, by id.
    pub inconsistent: Vec<PartyId>,
}

/// A position that a party takes, alone or with others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stance {
    pub party: PartyId,
    pub account: AccountId,
    /// Index into the account's answers.
    pub answer: usize,
    /// The coder inferred it.
    pub implied: bool,
}

vocabulary!(
    /// What the positions on a question come to.
    QuestionVerdict {
        /// Nobody takes a position.
        Open = "open",
        /// One party does.
        Single = "single",
        /// Several do, all in one statement.
        JointStatement = "joint-statement",
        /// No two positions conflict, and they are of more than one side.
        Agree = "agree",
        /// No two positions conflict, and they are of one side.
        AgreeSameSide = "agree-same-side",
        Dispute = "dispute",
    }
);

impl QuestionComparison {
    /// Parties with a position, by id, each once.
    #[must_use]
    pub fn parties(&self) -> Vec<PartyId> {
        let mut parties: Vec<PartyId> = self.stances.iter().map(|stance| stance.party).list();
        parties.dedup();
        parties
    }
}

/// Every question of the event, in its order.
#[must_use]
pub fn questions(case: &Case<'_>) -> Vec<QuestionComparison> {
    (0..case.event.questions.len()).map(|question| compare(case, question)).list()
}

fn compare(case: &Case<'_>, question: usize) -> QuestionComparison {
    let held = held_positions(case, question);
    let (mut parties, mut inconsistent) = (Vec::new(), Vec::new());
    for held in held.chunk_by(|a, b| a.stance.party == b.stance.party) {
        let Some(first) = held.first() else { continue };
        parties.push(first.stance.party);
        if conflict(case, held) {
            inconsistent.push(first.stance.party);
        }
    }
    QuestionComparison {
        question,
        verdict: verdict(case, &held, &parties),
        inconsistent,
        stances: held.iter().map(|held| held.stance).list(),
    }
}

/// Whether positions of some parties that do not conflict have an answer in common: somebody says what is so,
/// or all deny the same. Each party's denial of something else is no agreement, nor is one statement of all.
pub(super) fn has_common_answer(
    case: &Case<'_>,
    question: &QuestionComparison,
    is_of: impl Fn(PartyId) -> bool,
) -> bool {
    let held = held_positions(case, question.question).into_iter();
    let held: Vec<Held<'_>> = held.filter(|held| is_of(held.stance.party)).list();
    if is_one_statement(&held) {
        return false;
    }
    let first = held.first().map(|held| held.position);
    held.iter().any(|held| matches!(held.position, Position::Is(_)))
        || held.iter().all(|held| match (held.position, first) {
            (Position::IsNot(value), Some(Position::IsNot(denied))) => same(case, value, denied),
            _ => false,
        })
}

/// Whether a position of one party conflicts with one of the other.
pub(super) fn conflict_between(
    case: &Case<'_>,
    question: &QuestionComparison,
    [one, other]: [PartyId; 2],
) -> bool {
    let held = held_positions(case, question.question);
    let of = |party| held.iter().filter(move |held| held.stance.party == party);
    of(one).any(|a| of(other).any(|b| conflict(case, &[*a, *b])))
}

#[derive(Clone, Copy)]
struct Held<'d> {
    stance: Stance,
    position: &'d Position,
}

fn held_positions<'d>(case: &Case<'d>, question: usize) -> Vec<Held<'d>> {
    let takes_position =
        |answer: &Answer| answer.question == question && !matches!(answer.position, Position::Unstated(_));
    let mut held = Vec::new();
    for (id, account) in case.own_accounts() {
        for (at, answer) in account.answers.iter().enumerate().filter(|(_, answer)| takes_position(answer)) {
            for party in account.signatories() {
                let stance = Stance { party, account: id, answer: at, implied: answer.implied };
                held.push(Held { stance, position: &answer.position });
            }
        }
    }
    in_order(held, |a, b| case.party_id(a.stance.party).cmp(case.party_id(b.stance.party)))
}

fn verdict(case: &Case<'_>, held: &[Held<'_>], parties: &[PartyId]) -> QuestionVerdict {
    match parties.len() {
        0 => QuestionVerdict::Open,
        1 => QuestionVerdict::Single,
        _ if is_one_statement(held) => QuestionVerdict::JointStatement,
        _ if conflict(case, held) => QuestionVerdict::Dispute,
        _ if case.blocs_of(parties).len() > 1 => QuestionVerdict::Agree,
        _ => QuestionVerdict::AgreeSameSide,
    }
}

fn is_one_statement(held: &[Held<'_>]) -> bool {
    let first = held.first().map(|held| held.stance.account);
    held.iter().all(|held| Some(held.stance.account) == first)
}

/// Two different values that something is conflict, and a value that it is with the same that it is
/// not. Two values that it is not never do.
fn conflict(case: &Case<'_>, held: &[Held<'_>]) -> bool {
    let Some(value) = held.iter().find_map(|held| match held.position {
        Position::Is(value) => Some(value),
        _ => None,
    }) else {
        return false;
    };
    held.iter().any(|held| match held.position {
        Position::Is(other) => !same(case, value, other),
        Position::IsNot(other) => same(case, value, other),
        Position::Unstated(_) => false,
    })
}

fn same(case: &Case<'_>, a: &AnswerValue, b: &AnswerValue) -> bool {
    match (a, b) {
        (AnswerValue::Choice(a), AnswerValue::Choice(b)) => case.same_words(a, b),
        _ => a == b,
    }
}
