//! Topics, parties, speakers and places.

use crate::model::{Coordinate, Party, Place, PlaceName, PlacePrecision, Speaker, Topic};

use super::super::fields::{Fields, each_object};
use super::super::index::Register;

pub(super) const TOPIC: &[&str] = &["id", "name"];

pub(super) fn topic(row: &Fields<'_, '_>) -> Topic {
    Topic { id: row.slug("id"), name: row.text("name") }
}

pub(super) const PARTY: &[&str] = &["id", "name", "short", "kind", "role", "statusNote", "scopeNote"];

pub(super) fn party(row: &Fields<'_, '_>) -> Party {
    Party {
        id: row.slug("id"),
        name: row.text("name"),
        short: row.text("short"),
        kind: row.slug("kind"),
        role: row.slug("role"),
        status_note: row.maybe_text("statusNote"),
        scope_note: row.maybe_text("scopeNote"),
    }
}

pub(super) const SPEAKER: &[&str] = &["id", "party", "name", "role"];

pub(super) fn speaker<'j>(row: &Fields<'_, 'j>, parties: &Register<'j, Party>) -> Speaker {
    Speaker {
        id: row.slug("id"),
        party: parties.find(row, "party"),
        name: row.text("name"),
        role: row.text("role"),
    }
}

pub(super) const PLACE: &[&str] = &["id", "names", "lat", "lon", "precision", "coordinatesBasis", "note"];

pub(super) fn place<'j>(row: &Fields<'_, 'j>, parties: &Register<'j, Party>) -> Place {
    Place {
        id: row.slug("id"),
        names: each_object(row.filled("names"), &["name", "usedBy"], |fields| {
            Some(PlaceName { name: fields.text("name"), used_by: parties.all_kept(fields.wanted("usedBy")) })
        }),
        coordinate: coordinate(row),
        precision: row.needed(
            "precision",
            |node| node.grade(1, 7, PlacePrecision::new),
            || PlacePrecision::NONE,
        ),
        coordinates_basis: row.text("coordinatesBasis"),
        note: row.maybe_text("note"),
    }
}

/// Both degrees or neither.
fn coordinate(row: &Fields<'_, '_>) -> Option<Coordinate> {
    if row.get("lat").is_none() && row.get("lon").is_none() {
        return None;
    }
    Some(Coordinate { lat: row.degrees("lat", 90), lon: row.degrees("lon", 180) })
}
