//! What the dataset says about itself. A field that cannot be read gets a neutral value, since a
//! dataset without a title is still one.

use crate::model::{Meta, Party, PartyId, Side, Slug, Table, Text};

use super::super::cursor::Node;
use super::super::fields::{Fields, each};
use super::super::index::{Index, Register};
use super::super::problem::{Fault, RecordKind, cut};
use super::records;

pub(super) const FIELDS: &[&str] = &[
    "id",
    "title",
    "version",
    "language",
    "languages",
    "utcOffset",
    "coverage",
    "principals",
    "sides",
    "namePolicy",
    "limits",
    "timezoneNote",
    "licence",
];

const SIDE: &[&str] = &["id", "name", "parties"];

/// The sides that `meta` declares, each party on one at most.
pub(super) fn sides<'j>(meta: &Fields<'_, 'j>, parties: &Register<'j, Party>) -> (Vec<Side>, Index<'j>) {
    let mut taken = vec![None; parties.table.len()];
    let mut side = 0_usize;
    records(meta, RecordKind::Side, SIDE, |row| {
        side += 1;
        let (id, name) = (row.slug("id"), row.text("name"));
        let declared = row.own_id().filter(|declared| **declared == *id.as_str());
        let parties = each(row.wanted("parties"), |node| {
            let party = parties.kept_at(node)?;
            let slot = taken.get_mut(party.index())?;
            if let Some((other, other_side)) = slot.clone() {
                let is_same = other == side;
                node.fault(if is_same {
                    repeated(parties, party)
                } else {
                    Fault::PartyOnTwoSides { other_side }
                });
                return None;
            }
            *slot = declared.as_deref().map(|id| (side, id.into()));
            Some(party)
        });
        Side { id, name, parties }
    })
}

/// The rest of `meta`, with the sides already read.
pub(super) fn meta<'j>(fields: &Fields<'_, 'j>, parties: &Register<'j, Party>, sides: Table<Side>) -> Meta {
    let id = fields.wanted("id").as_ref().and_then(Node::slug);
    let name = id.as_ref().map_or("", Slug::as_str);
    Meta {
        title: fields.needed("title", Node::text, || Text::Plain(name.into())),
        id: id.unwrap_or_else(Slug::unnamed),
        version: fields.version("version"),
        language: fields.lang("language"),
        languages: each(fields.get("languages"), |node| node.lang()),
        utc_offset: fields.utc_offset("utcOffset"),
        coverage: fields.edtf("coverage"),
        name_policy: fields.text("namePolicy"),
        limits: fields.text("limits"),
        timezone_note: fields.maybe_text("timezoneNote"),
        licence: fields.maybe_text("licence"),
        principals: principals(fields, parties),
        sides,
    }
}

fn principals<'j>(fields: &Fields<'_, 'j>, parties: &Register<'j, Party>) -> Vec<PartyId> {
    let mut seen = vec![false; parties.table.len()];
    each(fields.wanted("principals"), |node| {
        let party = parties.kept_at(node)?;
        let again = std::mem::replace(seen.get_mut(party.index())?, true);
        if again {
            node.fault(repeated(parties, party));
        }
        (!again).then_some(party)
    })
}

fn repeated(parties: &Register<'_, Party>, party: PartyId) -> Fault {
    Fault::RepeatedEntry { found: cut(parties.table[party].id.as_str()) }
}
