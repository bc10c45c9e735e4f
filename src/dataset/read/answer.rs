//! Answers to an event's questions.

use std::borrow::Cow;

use crate::list::ToList;
use crate::model::{Answer, AnswerValue, Event, Position, QuestionKind, Slug, Text};

use super::super::cursor::Node;
use super::super::fields::Fields;
use super::super::json::JsonKind;
use super::super::nearest::nearest;
use super::super::problem::{Fault, Wanted, cut};
use super::Known;

/// With how many ids a word is compared, so that a file of thousands of parties is still read in time.
const COMPARED_IDS: usize = 500;

pub(super) const FIELDS: &[&str] = &["question", "is", "isNot", "unstated", "implied"];

/// An answer to one of the event's questions. Without the event only its shape can be checked.
pub(super) fn answer<'j>(
    fields: &Fields<'_, 'j>,
    event: Option<&Event>,
    known: &Known<'j>,
) -> Option<Answer> {
    let question = fields.wanted("question").and_then(|node| question(&node, event?));
    let implied = fields.truth("implied");
    let (choice, node) = fields.exactly_one(&["is", "isNot", "unstated"])?;
    let position = if choice == 2 {
        Position::Unstated(node.text()?)
    } else {
        let value = value(&node, question?.1, known)?;
        if choice == 0 { Position::Is(value) } else { Position::IsNot(value) }
    };
    Some(Answer { question: question?.0, position, implied })
}

fn question(node: &Node<'_, '_>, event: &Event) -> Option<(usize, QuestionKind)> {
    let written = node.string()?;
    let at = event.questions.iter().position(|question| question.id.as_str() == written);
    if at.is_none() {
        let fault = Fault::UnknownId { wanted: Wanted::QuestionId, found: cut(&written) };
        let ids = event.questions.iter().map(|question| question.id.as_str()).list();
        node.guess(fault, &written, &ids);
    }
    let at = at?;
    Some((at, event.questions.get(at)?.kind))
}

fn value<'j>(node: &Node<'_, 'j>, kind: QuestionKind, known: &Known<'j>) -> Option<AnswerValue> {
    match kind {
        QuestionKind::YesNo => yes_or_no(node),
        QuestionKind::Party => party_or_side(node, known),
        QuestionKind::Choice => node.text().map(AnswerValue::Choice),
        QuestionKind::Date => node.edtf().map(AnswerValue::Date),
    }
}

fn yes_or_no(node: &Node<'_, '_>) -> Option<AnswerValue> {
    let written = if node.kind() == JsonKind::Text { node.string()? } else { Cow::Borrowed(node.raw.get()) };
    match &*written {
        "yes" => Some(AnswerValue::Yes),
        "no" => Some(AnswerValue::No),
        other => {
            node.fault(Fault::UnfitAnswer { kind: QuestionKind::YesNo, found: cut(other) });
            None
        }
    }
}

/// A party, else a side, else a word for neither, as `contested`. A word that is almost one of the
/// ids is taken for a slip, since a party that answers wrongly spelt would go unnoticed.
fn party_or_side<'j>(node: &Node<'_, 'j>, known: &Known<'j>) -> Option<AnswerValue> {
    let written = node.string()?;
    if let Some(party) = known.parties.named(&written, node.log) {
        return Some(AnswerValue::Party(party));
    }
    if let Some(side) = known.sides.named(&written, node.log) {
        return Some(AnswerValue::Side(side));
    }
    let mut ids = known.parties.index.ids(COMPARED_IDS);
    ids.append(&mut known.sides.index.ids(COMPARED_IDS - ids.len()));
    if let Some(meant) = nearest(&written, &ids) {
        let fault = Fault::UnknownId { wanted: Wanted::PartyOrSideId, found: cut(&written) };
        node.guess(fault, &written, &[meant]);
        return None;
    }
    if Slug::parse(&written).is_none() {
        node.fault(Fault::UnfitAnswer { kind: QuestionKind::Party, found: cut(&written) });
    }
    Some(AnswerValue::Choice(Text::Plain(written.into())))
}
