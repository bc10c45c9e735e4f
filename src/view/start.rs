//! The application from the first frame: loading, failing, trying again, and the page itself.

use super::loaded::Loaded;
use super::page::Page;
use super::score::score_view;
use super::signal::{Signal, follow};
use super::strip::Stage;
use super::texts::{button, skip_link};
use super::{embedded, filters, foot, head, language, notices, patterns, sources, strip};
use crate::browser::{self, FetchError};
use crate::config::Config;
use crate::dataset::{self, Unreadable};
use crate::markup::{Element, Markup, el, live, parts};
use crate::plan::Frame;
use crate::said::Said;
use crate::state::{Action, View};
use crate::words::{self, Label};

/// How far the dataset is.
#[derive(Clone)]
enum Phase {
    Loading,
    /// Loading has taken long enough to say how far it is: bytes arrived, and of how many.
    Arriving(usize, Option<usize>),
    NotFetched(FetchError),
    NotReadable(Unreadable),
    Ready(&'static Loaded, Signal<Option<Said>>),
}

/// Milliseconds of loading after which the page tells how far it is.
const PATIENCE_MS: i32 = 500;

/// Puts the application in the place of the frame that index.html holds, for as long as the page lives.
pub fn mount() {
    let Some(root) = browser::root() else { return };
    let place = root.clone();
    browser::discard_foreign();
    let config = Config::parse(browser::query().leak());
    browser::spawn(async move {
        // Without a single text there is nothing to show; what was written stays.
        if language::speak(language::at_first(config)).await.is_err() {
            return browser::mark_stalled();
        }
        // Leptos gives the signals their owner; what is drawn with them is ours.
        leptos::mount::mount_to(root, move || browser::mount(&place, app(config))).forget();
    });
}

/// The whole page.
fn app(config: Config<'static>) -> Markup {
    let phase = Signal::new(Phase::Loading);
    start(phase, config);
    let shown = live(move || match phase.get() {
        // What was written stays in sight until the program can take over.
        Phase::Loading => Markup::Nothing,
        Phase::Arriving(bytes, of) => waiting(bytes, of).into(),
        Phase::NotFetched(error) => {
            failure(phase, config, words::failed_title(), words::fetch_failed(error.status())).into()
        }
        Phase::NotReadable(why) => {
            failure(phase, config, words::unreadable_title(), words::unreadable(&why)).into()
        }
        Phase::Ready(loaded, digest) => ready(loaded, digest, config),
    });
    shown.into()
}

/// Fetches and reads the dataset; may be called again after a failure.
fn start(phase: Signal<Phase>, config: Config<'static>) {
    phase.set(Phase::Loading);
    browser::after(PATIENCE_MS, move || {
        let still = matches!(*phase.peek(), Phase::Loading);
        if still {
            phase.set(Phase::Arriving(0, None));
        }
    });
    browser::spawn(async move {
        let progress = move |bytes, of| {
            let shown = matches!(*phase.peek(), Phase::Arriving(..));
            if shown {
                phase.set(Phase::Arriving(bytes, of));
            }
        };
        match load(config, progress).await {
            Ok((loaded, digest)) => phase.set(Phase::Ready(loaded, digest)),
            Err(failed) => phase.set(failed),
        }
    });
}

async fn load(
    config: Config<'static>,
    progress: impl Fn(usize, Option<usize>),
) -> Result<(&'static Loaded, Signal<Option<Said>>), Phase> {
    let address = browser::dataset_address().unwrap_or_default();
    let bytes = browser::fetch(&address, &progress).await.map_err(Phase::NotFetched)?;
    let mut reading = dataset::read(&bytes).map_err(Phase::NotReadable)?;
    if let Some((language, title)) = browser::given_title() {
        reading.dataset.meta.rename(&language, &title);
    }
    // Lent before anything is waited for: what waits holds no dataset that would have to be taken apart with it.
    let loaded = Loaded::for_good(reading);
    let language = language::with_dataset(config, &loaded.dataset.meta.language);
    if language != words::language() {
        // Where its catalogue does not come, the page goes on as it began.
        let _ = language::speak(language).await;
    }
    let digest = Signal::new(None);
    browser::spawn(async move { digest.set(browser::digest_hex(&bytes).await) });
    Ok((loaded, digest))
}

/// How far the dataset is; in a corner of the window, so that what is read meanwhile does not move.
fn waiting(bytes: usize, of: Option<usize>) -> Element {
    let bar = el("progress").attr_if("value", of.map(|_| bytes)).attr_if("max", of);
    let arrived = (bytes > 0).then(|| Said::of(&[" ", &words::arrived(bytes, of)]));
    el("p")
        .class("arriving")
        .attr("role", "status")
        .child(words::loading())
        .child(" ")
        .child(bar)
        .child(arrived)
}

/// At the foot of the window, so that what is read meanwhile does not move.
fn failure(phase: Signal<Phase>, config: Config<'static>, title: Label, why: Said) -> Element {
    el("div")
        .class("failure")
        .attr("role", "alert")
        .child(el("h2").child(title))
        .child(el("p").child(why))
        .child(button(words::retry(), move || start(phase, config)).class("button"))
}

fn ready(loaded: &'static Loaded, digest: Signal<Option<Said>>, config: Config<'static>) -> Markup {
    let page = Page::new(loaded, config, false, &browser::hash());
    language::follow_host(page);
    head::follow_host(page);
    browser::on_hash_change(move || page.follow(&browser::hash()));
    browser::on_scroll(move || page.scrolled.announce());
    browser::expand_for_print(move |prints| page.printing.set(prints));
    browser::next_frame(move || {
        browser::mark_interactive();
        // Comparing everything must not hold up the first frame.
        browser::after(0, move || page.compare());
    });
    // What stood there before goes as soon as this stands, before anything is painted.
    browser::spawn(async {
        browser::discard_written();
        embedded::mark_drawn();
    });
    if page.is_card() {
        return in_its_language(page, move || embedded::card_view(page));
    }
    let stage = Stage::new(page);
    fit_to_paper(page, stage);
    in_its_language(page, move || {
        let accounts = live(move || match page.view.get() {
            View::Timeline => score_view(page),
            View::Patterns => patterns::patterns_view(page),
            View::Sources => sources::sources_view(page).into(),
        });
        whole_page(page, stage, digest, accounts.into())
    })
}

/// Nobody measures paper: while the page is printed, the strip is as wide as paper, and then as it was.
fn fit_to_paper(page: Page, stage: Stage) {
    let on_screen = Signal::new(0.0);
    follow(move || {
        if page.printing.get() {
            on_screen.replace_quietly(*stage.width.peek());
            stage.width.set(Frame::PAPER);
        } else if *on_screen.peek() > 0.0 {
            stage.width.set(*on_screen.peek());
        }
    });
}

/// Everything that is drawn, drawn anew when the language is another.
fn in_its_language(page: Page, draw: impl Fn() -> Markup + 'static) -> Markup {
    let drawn = live(move || {
        page.language.read();
        browser::set_title(page.text(&page.dataset().meta.title));
        parts().child(draw()).child(stopped()).together()
    });
    drawn.into()
}

/// What boot.js shows, and makes its button work, should the program ever stop.
fn stopped() -> Element {
    let reload = el("button").attr("type", "button").class("button").child(words::reload());
    el("p").class("notice stopped").attr("role", "alert").child(words::stopped()).child(" ").child(reload)
}

/// The page with its parts in their places; the same where it is written into a file.
pub(super) fn whole_page(page: Page, stage: Stage, digest: Signal<Option<Said>>, accounts: Markup) -> Markup {
    let main = el("main")
        .attr("id", "main")
        .child(notices::notices_view(page))
        .child(strip::strip_view(page, stage))
        .child(tabs(page))
        .child(filters::filters_view(page))
        .child(el("div").attr("id", "accounts").attr("tabindex", "-1").child(accounts));
    parts()
        .child(skip_link(words::skip_to_accounts(), "accounts"))
        .child(head::head_view(page, digest))
        .child(main)
        .child(foot::foot_view(page, digest))
        .together()
}

/// The ways to look at the dataset.
fn tabs(page: Page) -> Element {
    let tab = move |view: View| {
        let label = match view {
            View::Timeline => words::timeline(),
            View::Patterns => words::patterns(),
            View::Sources => words::sources(),
        };
        button(label, move || page.act(Action::Look(view)))
            .live("aria-current", move || (page.view.get() == view).then_some("page".into()))
    };
    el("nav").class("tabs").attr("aria-label", words::views_label()).children(View::ALL.map(tab))
}
