//! Publishers and sources.

use crate::model::{Archive, Ownership, Party, Publisher, Source};

use super::super::cursor::Node;
use super::super::fields::Fields;
use super::super::index::Register;

pub(super) const PUBLISHER: &[&str] = &["id", "name", "country", "ownership"];

pub(super) fn publisher<'j>(row: &Fields<'_, 'j>, parties: &Register<'j, Party>) -> Publisher {
    Publisher {
        id: row.slug("id"),
        name: row.text("name"),
        country: row.plain("country"),
        ownership: ownership(&row.object("ownership", &["kind", "detail", "party", "basis"]), parties),
    }
}

fn ownership<'j>(fields: &Fields<'_, 'j>, parties: &Register<'j, Party>) -> Ownership {
    Ownership {
        kind: fields.word("kind"),
        detail: fields.maybe_text("detail"),
        party: fields.get("party").and_then(|node| parties.at(&node)),
        basis: fields.text("basis"),
    }
}

pub(super) const SOURCE: &[&str] =
    &["id", "publisher", "url", "title", "published", "lang", "kind", "origin", "archive", "note"];

pub(super) fn source<'j>(row: &Fields<'_, 'j>, publishers: &Register<'j, Publisher>) -> Source {
    Source {
        id: row.slug("id"),
        publisher: publishers.find(row, "publisher"),
        url: row.wanted("url").filter(Node::is_given).and_then(|node| node.web_address()),
        title: row.given("title").as_ref().and_then(Node::text),
        published: row.given("published").as_ref().and_then(Node::edtf),
        lang: row.lang("lang"),
        kind: row.slug("kind"),
        origin: row.given("origin").and_then(|node| publishers.at(&node)),
        archive: row.given("archive").and_then(archive),
        note: row.maybe_text("note"),
    }
}

fn archive(node: Node<'_, '_>) -> Option<Archive> {
    let fields = Fields::of(node, &["url", "captured", "sha256"]);
    let url = fields.wanted("url").as_ref().and_then(Node::web_address);
    let (captured, sha256) = (fields.edtf("captured"), fields.sha256("sha256"));
    Some(Archive { url: url?, captured, sha256 })
}
