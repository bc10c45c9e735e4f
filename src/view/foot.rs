//! The foot: what the dataset does not hold, how names were chosen, what changed, and which file this is.

use super::Page;
use super::signal::Signal;
use super::texts::said;
use crate::markup::{Element, Markup, el, live};
use crate::model::{Change, Party};
use crate::query::Facet;
use crate::words::{self, Label};

/// The most parties listed; a dataset of more is best read by its own file.
const MOST_PARTIES: usize = 500;

pub fn foot_view(page: Page, digest: Signal<Option<String>>) -> Element {
    let dataset = page.dataset();
    let meta = &dataset.meta;
    let section = |title: Label, content: Markup| {
        el("section").child(el("h2").child(title)).child(el("p").child(content))
    };
    let licence = match &meta.licence {
        Some(licence) => said(page, licence),
        None => words::no_licence().into(),
    };
    let more = dataset.parties.len().saturating_sub(MOST_PARTIES);
    let parties = dataset.parties.records().take(MOST_PARTIES).map(|party| party_view(page, party));
    let parties = el("section")
        .child(el("h2").child(words::facet(Facet::Party)))
        .child(el("ul").children(parties))
        .child((more > 0).then(|| el("p").child(words::more_parties(more))));
    let changes = el("section")
        .child(el("h2").child(words::changelog()))
        .child(el("ul").children(dataset.changelog.iter().map(|change| change_view(page, change))));
    let fingerprint = el("p")
        .class("fingerprint")
        .child(format!("{} · {}", meta.id, words::version(&meta.version)))
        .child(live(move || {
            let digest = digest.get()?;
            Some(Markup::Many(vec![
                format!(" · {} ", words::fingerprint()).into(),
                el("code").child(digest).into(),
            ]))
        }));
    el("footer")
        .class("foot")
        .child(el("p").class("creed").child(words::never_grades()))
        .child(section(words::limits(), said(page, &meta.limits)))
        .child(section(words::name_policy(), names(page)))
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
    Markup::Many(vec![policy, el("br").into(), words::translated_texts().into()])
}

/// Who a party is, what it is recognised as, and who speaks for it here.
fn party_view(page: Page, party: &'static Party) -> Element {
    let notes = [&party.status_note, &party.scope_note].into_iter().flatten();
    let notes = notes.map(|note| Markup::Many(vec![" · ".into(), said(page, note)]));
    el("li").child(el("b").child(said(page, &party.name))).children(notes)
}

fn change_view(page: Page, change: &'static Change) -> Element {
    let date = change
        .date
        .as_ref()
        .map(|date| format!("{}{}", words::list_comma(), words::edtf(date)))
        .unwrap_or_default();
    el("li")
        .child(el("b").child(format!("{}{date}", change.version)))
        .child(format!(" {}{}", words::change_kind(change.kind), words::colon()))
        .child(said(page, &change.summary))
}
