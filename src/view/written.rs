//! The page as it is written into a file, to be read before the program runs, and without it.

use super::loaded::Loaded;
use super::page::Page;
use super::score::{entry, score};
use super::signal::Signal;
use super::start::whole_page;
use super::strip::Stage;
use super::{foot, head, sources};
use crate::config::Config;
use crate::markup::{Element, Markup, el};
use crate::model::{Dataset, EventId};
use crate::said::Said;
use crate::words::{self, FirstEvents};

/// Where all events stand on one page, beside the page that is written.
pub const PLAIN_PAGE: &str = "plain.html";

/// A dataset of more accounts gets no page that holds all: of 20,000 it would be 78 MB, for which a browser takes a
/// gigabyte of memory.
const MOST_ACCOUNTS: usize = 2_000;

/// A page ready to be put into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenPage {
    pub html: String,
    /// How many of the events are on it.
    pub events: usize,
}

/// The page as it looks when the program starts, with its first events: at least one, and no more than
/// fit into so many bytes.
#[must_use]
pub fn first_page(loaded: &'static Loaded, digest: &str, most_bytes: usize) -> WrittenPage {
    let page = Page::new(loaded, Config::default(), true, "");
    let mut shown: Vec<Markup> = Vec::new();
    let mut bytes = 0;
    for event in in_time(page) {
        let event = Markup::from(entry(page, event));
        bytes += event.to_html().len();
        if !shown.is_empty() && bytes > most_bytes {
            break;
        }
        shown.push(event);
    }
    let events = shown.len();
    let rest = page.dataset().events.len() - events;
    let accounts = Markup::Many(vec![score(shown).into(), (rest > 0).then(|| the_rest(page, events)).into()]);
    let html =
        Markup::Many(vec![stalled(page).into(), whole_page(page, Stage::new(page), known(digest), accounts)])
            .to_html();
    WrittenPage { html, events }
}

/// Every event with everything unfolded, and the sources: what stands without a program. None where there are too
/// many accounts for one page.
#[must_use]
pub fn plain_page(loaded: &'static Loaded, digest: &str) -> Option<WrittenPage> {
    if !fits_one_page(&loaded.dataset) {
        return None;
    }
    let page = Page::new(loaded, Config::default(), true, "");
    page.printing.set(true);
    let events = in_time(page);
    let count = events.len();
    let main = el("main")
        .attr("id", "main")
        .child(score(events.into_iter().map(|event| entry(page, event))))
        .child(el("h2").child(words::sources()))
        .child(sources::sources_view(page));
    let digest = known(digest);
    let parts = vec![head::head_view(page, digest).into(), main.into(), foot::foot_view(page, digest).into()];
    Some(WrittenPage { html: Markup::Many(parts).to_html(), events: count })
}

fn fits_one_page(dataset: &Dataset) -> bool {
    dataset.accounts.len() <= MOST_ACCOUNTS
}

fn in_time(page: Page) -> Vec<EventId> {
    page.index.peek().events_in_time.clone()
}

fn known(digest: &str) -> Signal<Option<Said>> {
    Signal::new(Some(digest.into()))
}

/// Shown where the program could not start.
fn stalled(page: Page) -> Element {
    let link = || el("a").attr("href", PLAIN_PAGE).child(words::plain_page());
    let told = el("p").class("notice stalled").child(words::stalled()).child(" ");
    told.child(fits_one_page(page.dataset()).then(link))
}

/// Where the events are that are not on the first page.
fn the_rest(page: Page, shown: usize) -> Element {
    let all = page.dataset().events.len();
    let told = el("p").class("all-events");
    if fits_one_page(page.dataset()) {
        told.child(el("a").attr("href", PLAIN_PAGE).child(words::all_events(all)))
    } else {
        told.child(words::first_events(FirstEvents { shown, all }))
    }
}
