//! The head: what this is, how much of it there is, and how it is shown.

use super::Page;
use super::embedded::short_head;
use super::signal::Signal;
use super::texts::{button, said};
use super::{data, language, share};
use crate::browser;
use crate::compare::{self, EventState};
use crate::config::Theme;
use crate::markup::{Element, el, live_text};
use crate::model::EventId;
use crate::query::{Facet, OptionId};
use crate::said::Said;
use crate::words::{self, OverviewDisputed};

pub fn head_view(page: Page, digest: Signal<Option<Said>>) -> Element {
    if page.is_embedded() {
        return short_head(page);
    }
    let dataset = page.dataset();
    let meta = &dataset.meta;
    let coverage = meta.coverage.span().is_bounded().then(|| words::edtf(&meta.coverage));
    let updated = dataset.changelog.iter().filter_map(|change| change.date.as_ref());
    let updated = updated.max_by_key(|date| date.last_day());
    let byline = el("div")
        .class("byline")
        .child(fact(words::events(dataset.events.len())))
        .child(fact(words::accounts(dataset.accounts.len())))
        .child(fact(words::parties(dataset.parties.len())))
        .child(fact(words::version(&meta.version)))
        .child(updated.map(|date| fact(words::updated(&words::edtf(date)))))
        .child(el("div").class("take").child(share::share_view(page)).child(data::data_view(page, digest)))
        .child(language::switch(page))
        .child(theme(page));
    el("header")
        .class("head")
        .child(el("h1").child(said(page, &meta.title)))
        .child(el("p").class("standfirst").child(words::standfirst(coverage.as_deref())))
        .child(el("p").class("gist").child(live_text(move || gist(page))))
        .child(byline)
}

fn fact(text: Said) -> Element {
    el("span").child(text)
}

/// What comparing the accounts comes to, in one sentence; as long as they are not compared, nothing. Where
/// there are very many, that is known too late to be put above what is read already. Between two parties, of the
/// events that divide or unite them.
fn gist(page: Page) -> Said {
    let dataset = page.dataset();
    let index = page.index.read();
    if !index.is_compared() || dataset.accounts.len() > Page::COMPARED_AT_ONCE {
        return Said::default();
    }
    let agree = |event: EventId| {
        let states = index.of_event(Facet::State, event);
        states.contains(&(EventState::Agreed as OptionId))
    };
    let events = || dataset.events.handles().filter(|event| index.concerns(*event));
    let disputed = events().filter(|event| index.is_disputed(*event)).count();
    let missing = events().map(|event| compare::silences(&page.case(event)).len()).sum();
    let (disputed, missing) = (
        words::overview_disputed(OverviewDisputed { disputed, all: dataset.events.len() }),
        words::missing_accounts(missing, index.scope().known_on),
    );
    words::overview(
        &disputed,
        &words::overview_agreed(events().filter(|event| agree(*event)).count()),
        &missing,
    )
}

/// The page around may choose a theme as well.
pub fn follow_host(page: Page) {
    browser::on_hosts_theme(move || page.theme.put(browser::theme()));
}

/// The choice of theme holds for this visit: nothing is stored.
fn theme(page: Page) -> Element {
    let chosen = page.theme;
    let option = move |theme: Theme| {
        button(words::theme_name(theme), move || {
            chosen.set(theme);
            browser::set_theme(theme);
        })
        .live_truth("aria-pressed", move || *chosen.read() == theme)
    };
    el("span")
        .class("segmented theme")
        .attr("role", "group")
        .attr("aria-label", words::theme())
        .children(Theme::ALL.iter().copied().map(option))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gist_counts_the_events_that_are_counted_below_it() {
        for address in ["", "#pair=am,nk", "#pair=am,ru", "#pair=am,az", "#known=2020-10-17"] {
            let page = Page::of_file(include_bytes!("../../assets/nk-2020.json"), address);
            let disputed = page.selection.read().count(Facet::State, EventState::Disputed as OptionId);
            assert!(
                gist(page).starts_with(&format!("{disputed} events of 47 ")),
                "{address}: {}",
                gist(page)
            );
        }
    }
}
