//! Accounts.

use crate::model::{
    Account, AccountDate, Attribution, Attributor, Event, PartyId, Quote, SourceId, SpeakerId, Stated, Status,
};

use super::super::cursor::Node;
use super::super::fields::{Fields, each, each_object};
use super::super::index::Register;
use super::super::problem::{Fault, cut};
use super::revisions::{Draft, Revises};
use super::{Known, answer, figure};

pub(super) const FIELDS: &[&str] = &[
    "id",
    "event",
    "party",
    "jointWith",
    "speaker",
    "voice",
    "acts",
    "summary",
    "quote",
    "blames",
    "counterAccuses",
    "addressees",
    "answers",
    "figures",
    "when",
    "placeName",
    "stated",
    "sources",
    "attribution",
    "confidence",
    "note",
    "revises",
    "status",
];

/// Everything but the account it revises, which may come later in the file.
/// What is written of that one is added to `named`.
pub(super) fn account<'j>(
    row: &Fields<'_, 'j>,
    known: &Known<'j>,
    events: &Register<'j, Event>,
    named: &mut Vec<Revises<'j>>,
) -> Draft {
    let parties = |name| known.parties.all(row.get(name));
    let id = row.slug("id");
    let event = events.find(row, "event");
    let party = known.parties.find(row, "party");
    let joint_with = parties("jointWith");
    let speaker = row.get("speaker").and_then(|node| speaker(&node, party, known));
    let voice = row.word("voice");
    let acts = each(row.filled("acts"), |node| node.word());
    let summary = row.text("summary");
    let sources = known.sources.all(row.filled("sources"));
    let quote = row.get("quote").map(|node| quote(node, row, &sources, known));
    let account = Account {
        id,
        event,
        party,
        joint_with,
        speaker,
        voice,
        acts,
        summary,
        quote,
        blames: parties("blames"),
        counter_accuses: parties("counterAccuses"),
        addressees: parties("addressees"),
        answers: each_object(row.get("answers"), answer::FIELDS, |fields| {
            answer::answer(fields, events.record(event), known)
        }),
        figures: each_object(row.get("figures"), figure::FIELDS, |fields| {
            Some(figure::figure(fields, known))
        }),
        when: each_object(row.get("when"), &["facet", "edtf", "clock", "occurrence"], |fields| {
            Some(account_date(fields))
        }),
        place_name: row.maybe_text("placeName"),
        stated: stated(&row.object("stated", &["edtf", "basis"])),
        sources,
        attribution: each_object(row.get("attribution"), &["who", "how"], |fields| {
            Some(Attribution { who: attributor(fields, known), how: fields.text("how") })
        }),
        confidence: row.word("confidence"),
        note: row.maybe_text("note"),
        revises: None,
        status: row.maybe_word("status").unwrap_or(Status::Current),
    };
    let revises = row.get("revises").and_then(|node| Revises::new(&node, row)).map(|revises| {
        named.push(revises);
        named.len() - 1
    });
    Draft { account, revises }
}

fn speaker<'j>(node: &Node<'_, 'j>, party: PartyId, known: &Known<'j>) -> Option<SpeakerId> {
    let speaker = known.speakers.at(node)?;
    let of = known.speakers.record(speaker)?.party;
    let name = |party| known.parties.record(party).map(|party| party.id.as_str().into());
    if of != party {
        node.fault(Fault::SpeakerOfAnotherParty { speakers: name(of)?, accounts: name(party)? });
    }
    Some(speaker)
}

/// A quote whose source is among those of the account. Where one of these is misspelt, nobody can tell.
fn quote<'j>(node: Node<'_, 'j>, row: &Fields<'_, 'j>, sources: &[SourceId], known: &Known<'j>) -> Quote {
    let fields = Fields::of(node, &["text", "lang", "source", "note"]);
    let text = fields.plain("text");
    let characters = text.chars().count();
    if let (true, Some(node)) = (characters > Quote::MAX_CHARS, fields.get("text")) {
        node.fault(Fault::QuoteTooLong { characters });
    }
    let lang = fields.lang("lang");
    let source = known.sources.find(&fields, "source");
    let all_found = row.get("sources").is_some_and(|list| list.count() == sources.len());
    if let (true, Some(record), Some(node)) =
        (all_found && !sources.contains(&source), known.sources.record(source), fields.get("source"))
    {
        node.fault(Fault::QuoteSourceNotListed { found: cut(record.id.as_str()) });
    }
    Quote { text, lang, source, note: fields.maybe_text("note") }
}

fn account_date(fields: &Fields<'_, '_>) -> AccountDate {
    AccountDate {
        facet: fields.slug("facet"),
        when: fields.when(),
        occurrence: fields.get("occurrence").as_ref().and_then(Node::plain),
    }
}

fn stated(fields: &Fields<'_, '_>) -> Stated {
    Stated { edtf: fields.edtf("edtf"), basis: fields.text("basis") }
}

/// A speaker, else a publisher, else a party, else a source, else a name.
fn attributor<'j>(fields: &Fields<'_, 'j>, known: &Known<'j>) -> Attributor {
    let (who, log) = (fields.plain("who"), fields.node.log);
    if let Some(speaker) = known.speakers.named(&who, log) {
        return Attributor::Speaker(speaker);
    }
    if let Some(publisher) = known.publishers.named(&who, log) {
        return Attributor::Publisher(publisher);
    }
    if let Some(party) = known.parties.named(&who, log) {
        return Attributor::Party(party);
    }
    if let Some(source) = known.sources.named(&who, log) {
        return Attributor::Source(source);
    }
    Attributor::Named(who)
}
