//! The dialog that hands out data: the dataset as a file, what is shown as tables, and which dataset it is.

use super::Page;
use super::dialog::{Names, dialog};
use super::signal::Signal;
use super::source::out_link;
use super::texts::{button, said};
use crate::browser;
use crate::export;
use crate::list::ToList;
use crate::markup::{Element, Markup, el, live, parts};
use crate::model::{AccountId, Dataset};
use crate::said::Said;
use crate::words::{self, Label};

const NAMES: Names = Names { id: "data", heading: "data-heading", opener: "open-data", hook: "data-data" };

/// A table of accounts as text.
type Write = fn(&Dataset, &[AccountId], &str) -> String;

pub fn data_view(page: Page, digest: Signal<Option<Said>>) -> Markup {
    let content = move || {
        parts().child(whole(page)).child(live(move || shown(page))).child(provenance(page, digest)).together()
    };
    dialog(NAMES, words::data(), Box::new(content))
}

/// The browser fetches the file again, most likely from its own cache: the page need not keep its bytes.
fn whole(page: Page) -> Element {
    let name = Said::of(&[page.dataset().meta.id.as_str(), ".json"]);
    // A file of another host is shown rather than saved: then beside the page, not in its place.
    let link = out_link(browser::dataset_address().unwrap_or_default().into())
        .class("button")
        .attr("download", name)
        .child(words::dataset_file());
    el("section").child(el("h3").child(words::whole_dataset())).child(link)
}

/// The accounts that the filters leave, as the score has them.
fn shown(page: Page) -> Element {
    let accounts = accounts_shown(page);
    let title = words::shown_accounts(accounts.len());
    let save = |label: Label, kind: &'static str, media_type: &'static str, write: Write| {
        button(label, move || {
            let mut name = page.dataset().meta.id.as_str().to_owned();
            name.push_str("-shown.");
            name.push_str(kind);
            let text = write(page.dataset(), &accounts_shown(page), page.lang());
            browser::download(&name, media_type, &text);
        })
        .class("button")
        .attr("data-option", kind)
    };
    el("section")
        .child(el("h3").child(title))
        .child(save(words::as_csv(), "csv", "text/csv;charset=utf-8", export::csv))
        .child(save(words::as_json(), "json", "application/json", export::json))
        .child(el("p").child(words::csv_formulas()))
}

fn accounts_shown(page: Page) -> Vec<AccountId> {
    let mut shown = Vec::new();
    for event in &page.selection.read().events {
        let accounts = page.index.read().accounts_of(*event).to_vec();
        accounts.into_iter().filter(|id| page.shows_account(*id)).add_to(&mut shown);
    }
    shown
}

fn provenance(page: Page, digest: Signal<Option<Said>>) -> Element {
    let meta = &page.dataset().meta;
    let licence = match &meta.licence {
        Some(licence) => said(page, licence),
        None => words::no_licence().into(),
    };
    let fingerprint = live(move || {
        let digest = digest.get()?;
        Some(el("p").child(words::fingerprint()).child(" ").child(el("code").child(digest)))
    });
    el("section")
        .child(el("h3").child(words::provenance()))
        .child(el("p").child(said(page, &meta.title)).child(" · ").child(words::version(&meta.version)))
        .child(fingerprint)
        .child(el("p").child(words::licence()).child(words::colon()).child(licence))
}
