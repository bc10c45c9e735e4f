//! The foot: what the dataset does not hold, how names were chosen, what changed, and which file this is.

use super::Page;
use super::places::users_of_names;
use super::signal::Signal;
use super::texts::said;
use crate::markup::{Element, Markup, el, live, parts};
use crate::model::{Change, Party, Text};
use crate::query::Facet;
use crate::said::Said;
use crate::words::{self, Label};

/// The most parties listed, and places; a dataset of more is best read by its own file.
const MOST: usize = 500;

pub fn foot_view(page: Page, digest: Signal<Option<Said>>) -> Element {
    let dataset = page.dataset();
    let meta = &dataset.meta;
    let section = |title: Label, content: Markup| {
        el("section").child(el("h2").child(title)).child(el("p").child(content))
    };
    let licence = match &meta.licence {
        Some(licence) => said(page, licence),
        None => words::no_licence().into(),
    };
    let more = dataset.parties.len().saturating_sub(MOST);
    let parties = dataset.parties.records().take(MOST).map(|party| party_view(page, party));
    let parties = el("section")
        .child(el("h2").child(words::facet(Facet::Party)))
        .child(el("ul").children(parties))
        .child((more > 0).then(|| el("p").child(words::more_parties(more))));
    let places = dataset.places.records().take(MOST).filter_map(|place| users_of_names(page, place));
    let names = section(words::name_policy(), names(page)).child(el("ul").children(places));
    let changes = el("section")
        .child(el("h2").child(words::changelog()))
        .child(el("ul").children(dataset.changelog.iter().map(|change| change_view(page, change))));
    let fingerprint = el("p")
        .class("fingerprint")
        .child(meta.id.as_str())
        .child(" · ")
        .child(words::version(&meta.version))
        .child(live(move || {
            let digest = el("code").child(digest.get()?);
            Some(parts().child(" · ").child(words::fingerprint()).child(" ").child(digest).together())
        }));
    el("footer")
        .class("foot")
        .child(el("p").class("creed").child(words::never_grades()))
        .child(section(words::limits(), said(page, &meta.limits)))
        .child(names)
        .child(meta.timezone_note.as_ref().map(|note| section(words::time_zones(), said(page, note))))
        .child(parties)
        .child(changes)
        .child(section(words::licence(), licence))
        .child(fingerprint)
}

/// How names were chosen, and whether some of what is read here was translated.
fn names(page: Page) -> Markup {
    let policy = said(page, &page.dataset().meta.name_policy);
    if !page.reads_translations() {
        return policy;
    }
    parts().child(policy).child(el("br")).child(words::translated_texts()).together()
}

/// Who a party is, what it is recognised as, and who speaks for it here.
fn party_view(page: Page, party: &'static Party) -> Element {
    let view = el("li").child(el("b").child(said(page, &party.name)));
    with_note(with_note(view, page, &party.status_note), page, &party.scope_note)
}

fn with_note(view: Element, page: Page, note: &'static Option<Text>) -> Element {
    match note {
        Some(note) => view.child(" · ").child(said(page, note)),
        None => view,
    }
}

fn change_view(page: Page, change: &'static Change) -> Element {
    let version = el("b").child(&*change.version);
    let version = match &change.date {
        Some(date) => version.child(words::list_comma()).child(words::edtf(date)),
        None => version,
    };
    el("li")
        .child(version)
        .child(" ")
        .child(words::change_kind(change.kind))
        .child(words::colon())
        .child(said(page, &change.summary))
}
