//! Figures and their amounts.

use crate::model::{Amount, Figure, Population, Scope};

use super::super::cursor::Node;
use super::super::fields::{Fields, each};
use super::super::json::JsonKind;
use super::super::problem::Fault;
use super::Known;

pub(super) const FIELDS: &[&str] =
    &["metric", "unit", "amount", "population", "class", "scope", "asOf", "note"];

pub(super) fn figure<'j>(fields: &Fields<'_, 'j>, known: &Known<'j>) -> Figure {
    Figure {
        metric: fields.slug("metric"),
        unit: fields.plain("unit"),
        amount: fields.needed("amount", amount, || Amount::Exact(0)),
        population: fields.get("population").and_then(|node| population(&node, known)),
        class: fields.maybe_word("class"),
        scope: scope(&fields.part("scope", &["period", "place", "subset"]), known),
        as_of: fields.maybe_edtf("asOf"),
        note: fields.maybe_text("note"),
    }
}

const AMOUNTS: &[&str] = &["exact", "about", "atLeast", "moreThan", "upTo", "range", "vague"];

fn amount(node: &Node<'_, '_>) -> Option<Amount> {
    let fields = Fields::of(*node, AMOUNTS);
    let (kind, value) = fields.exactly_one(AMOUNTS)?;
    if kind > 4 {
        let vague = kind == 6;
        return match bounds(value, vague)? {
            (low, Some(high)) if !vague => Some(Amount::Range(low, high)),
            (low, high) => Some(Amount::Vague(low, high)),
        };
    }
    let number = value.whole()?;
    Some(match kind {
        0 => Amount::Exact(number),
        1 => Amount::About(number),
        2 => Amount::AtLeast(number),
        3 => Amount::MoreThan(number),
        _ => Amount::UpTo(number),
    })
}

/// Low and high; the high one may be null where it `may_be_open`.
fn bounds(node: Node<'_, '_>, may_be_open: bool) -> Option<(u64, Option<u64>)> {
    let mut entries = 0;
    let bounds = each(Some(node), |bound| {
        entries += 1;
        let open = may_be_open && entries == 2 && bound.kind() == JsonKind::Null;
        if open { Some(None) } else { bound.whole().map(Some) }
    });
    if entries != 2 && node.kind() == JsonKind::List {
        node.fault(Fault::WrongLength { wanted: 2, found: entries });
        return None;
    }
    match *bounds {
        [Some(low), Some(high)] if low > high => {
            node.fault(Fault::LowAboveHigh { low, high });
            None
        }
        [Some(low), high] => Some((low, high)),
        _ => None,
    }
}

fn scope<'j>(fields: &Fields<'_, 'j>, known: &Known<'j>) -> Scope {
    Scope {
        period: fields.maybe_edtf("period"),
        place: fields.get("place").and_then(|node| known.places.at(&node)),
        subset: fields.maybe_text("subset"),
    }
}

/// A party, else a side, else everybody, else a word.
fn population<'j>(node: &Node<'_, 'j>, known: &Known<'j>) -> Option<Population> {
    let written = node.slug()?;
    if let Some(party) = known.parties.named(written.as_str(), node.log) {
        return Some(Population::Party(party));
    }
    if let Some(side) = known.sides.named(written.as_str(), node.log) {
        return Some(Population::Side(side));
    }
    Some(if written.as_str() == "all" { Population::All } else { Population::Other(written) })
}
