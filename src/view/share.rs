//! The dialog that hands on what is shown: a link, code for another page, a citation.

mod embed;
mod field;

use self::embed::Choices;
use self::field::field;
use super::Page;
use super::dialog::{Names, dialog};
use super::links::{account_element_id, event_element_id};
use super::signal::Signal;
use super::source::out_link;
use crate::markup::{Markup, el, live_text, parts};
use crate::said::Said;
use crate::share::Here;
use crate::state::Target;
use crate::{browser, words};

const NAMES: Names =
    Names { id: "share", heading: "share-heading", opener: "open-share", hook: "data-share" };

/// The picture of the page, which publishing writes beside it.
const POSTER: &str = "poster.png";

pub fn share_view(page: Page) -> Markup {
    let said = Signal::new(Said::default());
    let choices = Signal::new(Choices::PLAIN);
    dialog(
        NAMES,
        words::share(),
        Box::new(move || {
            said.set(Said::default());
            choices.change_quietly(Choices::begin_again);
            let link = move || with_here(page, &|here| here.link());
            parts()
                .child(field(said, "link", words::link_to_view(), Box::new(link)))
                .child(embed::embed_view(page, choices, said))
                .child(field(said, "citation", words::citation_label(), Box::new(move || citation(page))))
                .child(el("p").child(out_link(POSTER.into()).class("button").child(words::poster())))
                .child(field(said, "poster-words", words::poster_alt(), Box::new(move || poster_words(page))))
                .child(el("p").attr("role", "status").child(live_text(move || said.get())))
                .together()
        }),
    )
}

/// What the poster shows, for the place where it is put.
fn poster_words(page: Page) -> Said {
    let dataset = page.dataset();
    words::poster_words(page.text(&dataset.meta.title), &words::counts(dataset))
}

/// Reads where the page is; whoever asks is told when that has changed.
fn with_here(page: Page, see: &dyn Fn(Here) -> Said) -> Said {
    drop(page.state.read());
    let event = page.open_event().map(|event| page.dataset().events[event].id.as_str());
    let pinned = browser::pinned_script();
    see(Here::of(&browser::address()).with_event(event).with_script(pinned.as_deref()))
}

/// What is open, or the dataset where nothing is.
fn citation(page: Page) -> Said {
    let dataset = page.dataset();
    let open = page.state.read().open;
    let (part, hash) = match open {
        None => (None, Said::default()),
        Some(Target::Event(event)) => {
            let event = &dataset.events[event];
            (Some(Said::from(page.text(&event.title))), event_element_id(event))
        }
        Some(Target::Account(account)) => {
            let account = &dataset.accounts[account];
            let event = page.text(&dataset.events[account.event].title);
            let stated = words::edtf(&account.stated.edtf);
            let part =
                words::account_to_cite(&words::Phrase::of(page.signed(account)).plain(), event, &stated);
            (Some(part), account_element_id(account))
        }
    };
    let link = with_here(page, &|here| here.permanent(&hash));
    words::citation(part.as_deref(), page.text(&dataset.meta.title), &dataset.meta.version, &link)
}
