//! The language the page is read in: which one is right for this reader, and the way to another.

use super::Page;
use crate::config::{Config, with_lang};
use crate::markup::{Element, Field, el};
use crate::model::LangTag;
use crate::words::{Catalogue, Language};
use crate::{browser, words};

/// The switch's id, by which the focus finds it when the page is made anew in another language.
const SWITCH: &str = "language";

/// What is known before the dataset has come: the wishes of the query, of the page around, of whoever wrote
/// the page, and of the reader's browser, in this order.
#[must_use]
pub fn at_first(config: Config<'_>) -> Language {
    wished(config, browser::written_language())
}

/// The same with the dataset: it speaks for its publisher where no page was written of it.
#[must_use]
pub fn with_dataset(config: Config<'_>, dataset: &LangTag) -> Language {
    wished(config, browser::written_language().or_else(|| Some(dataset.as_str().to_owned())))
}

fn wished(config: Config<'_>, publishers: Option<String>) -> Language {
    let host = browser::hosts_language();
    let browsers = browser::readers_languages();
    let first = [config.lang, host.as_deref(), publishers.as_deref()].into_iter().flatten();
    Language::first_of(first.chain(browsers.iter().map(String::as_str)))
}

/// Fetches a language's catalogue and speaks it. Where it does not come, the page goes on in the language it has.
pub async fn speak(language: Language) -> Result<(), browser::FetchError> {
    take_up(language, catalogue(language).await?);
    Ok(())
}

async fn catalogue(language: Language) -> Result<String, browser::FetchError> {
    let bytes = browser::fetch(language.file(), &|_, _| {}).await?;
    String::from_utf8(bytes).map_err(|_| browser::FetchError::Connection)
}

fn take_up(language: Language, catalogue: String) {
    let conventions = language.locale_of_browsers().map_or_else(Vec::new, browser::conventions);
    words::speak(Catalogue::read(language, catalogue, conventions));
    browser::set_on_root("lang", Some(language.tag()));
    browser::set_on_root("dir", Some(language.direction()));
}

/// Lets the page around change the language, now that it can be done.
pub fn follow_host(page: Page) {
    browser::on_hosts_language(move || {
        if let Some(language) = browser::hosts_language().and_then(|tag| Language::of(&tag)) {
            change(page, language, |_| {});
        }
    });
}

/// Puts the page into another language; what the reader sees and has chosen stays. Of several wishes the
/// last one counts, whichever catalogue comes first. Only what comes is kept: `after` is for what follows then.
fn change(page: Page, language: Language, after: fn(Language)) {
    let wished = page.language;
    if *wished.peek() == language {
        return;
    }
    wished.replace_quietly(language);
    browser::spawn(async move {
        let catalogue = catalogue(language).await;
        if *wished.peek() != language {
            return;
        }
        // What was gone to before must not be gone to again.
        page.arrival.replace_quietly(None);
        match catalogue {
            Ok(catalogue) => {
                take_up(language, catalogue);
                wished.announce();
                after(language);
            }
            Err(error) => {
                wished.replace_quietly(words::language());
                page.message.set(words::fetch_failed(error.status()).leak());
            }
        }
    });
}

/// The choice of a language, each named by those who speak it. The address keeps it, and nothing else does.
pub fn switch(page: Page) -> Element {
    let options = Language::ALL.map(|language| {
        // A message tells that a language did not come: then the one that is spoken is chosen again.
        let is_wished = move || {
            page.message.read();
            Field::Checked(*page.language.peek() == language)
        };
        el("option")
            .attr("value", language.tag())
            .attr("lang", language.tag())
            .attr_if("selected", (words::language() == language).then_some(""))
            .field("selected", is_wished)
            .child(language.own_name())
    });
    el("select")
        .class("language")
        .attr("id", SWITCH)
        .attr("aria-label", words::language_label())
        .on("change", move |chosen| {
            if let Some(language) = Language::of(&chosen.value) {
                change(page, language, |language| {
                    browser::write_query(&with_lang(&browser::query(), language.tag()));
                    browser::next_frame(|| browser::focus(SWITCH));
                });
            }
        })
        .children(options)
}
