//! The page in other languages: which one a reader gets, what a switch keeps, what stays in its own language.

use crate::{
    facts::{FACTS, text_in},
    host::embed,
    page::DESKTOP,
    reader::{Reader, read},
};
use serde_json::{Value, json};
use std::{env, fs, path::Path};

const HEAD: &str =
    "[document.documentElement.lang, document.documentElement.dir, document.querySelector('h1').textContent]";

fn title_in(lang: &str) -> &'static str {
    FACTS.0.get("meta").map(|meta| text_in(lang, meta, "title")).unwrap_or_default()
}

#[test]
fn the_query_names_the_language() {
    read("language_query", DESKTOP, async |reader| {
        let english = title_in("en");
        for (query, lang, dir, title) in [
            ("", "en", "ltr", english),
            ("lang=hy", "hy", "ltr", title_in("hy")),
            ("lang=az-Latn-AZ", "az", "ltr", title_in("az")),
            ("lang=ar", "ar", "rtl", english),
            // There is no such catalogue: the page stays in the language it was written in.
            ("lang=tlh", "en", "ltr", english),
        ] {
            reader.open_as(query, "").await;
            reader.page.comes_to(HEAD, json!([lang, dir, title])).await;
            reader.page.comes_to("document.title", title).await;
        }
    });
}

#[test]
fn the_texts_of_one_language_are_loaded() {
    read("language_alone", DESKTOP, async |reader| {
        let loaded = "return [...new Set(performance.getEntriesByType('resource').map(entry => /words-(..)/.exec(entry.name)?.[1]))].filter(Boolean)";
        for (query, lang) in [("", "en"), ("lang=en", "en"), ("theme=dark&lang=ru", "ru")] {
            reader.open_as(query, "").await;
            assert_eq!(reader.page.list(loaded).await, [lang], "{query}");
        }
    });
}

#[test]
fn a_dataset_no_page_was_written_of_speaks_for_itself() {
    read("language_dataset", DESKTOP, async |reader| {
        let mut dataset = FACTS.0.clone();
        dataset["meta"]["language"] = json!("az");
        dataset["meta"]["title"] = json!("Bir sınaq");
        reader.site.replace("/other.json", dataset.to_string().as_bytes());
        let dist = env::var("COUNTERPOINT_DIST").unwrap_or_default();
        let page = fs::read_to_string(Path::new(&dist).join("index.html")).unwrap_or_default();
        let page = page.replace("href=\"nk-2020.json\"", "href=\"other.json\"");
        reader.site.replace("/index.html", page.as_bytes());
        reader.open("").await;
        reader.page.comes_to(HEAD, json!(["az", "ltr", "Bir sınaq"])).await;
    });
}

#[test]
fn a_switch_keeps_all_that_is_shown() {
    read("language_switch", DESKTOP, async |reader| {
        reader.open("view=timeline&topic=captives&known=2020-12-20&clock=stated").await;
        reader.page.click(".strip-tools button").await;
        let shown = "[...document.querySelectorAll('article[data-event]')].filter(event => !event.hidden).map(event => event.dataset.event)";
        let marks = "[...document.querySelectorAll('.strip .solid')].map(marks => marks.getAttribute('d'))";
        let before = reader.page.ask(&format!("return [location.hash, {shown}, {marks}]")).await;
        for (lang, chip) in
            [("ru", "Пленные и обмены"), ("ar", "Captives and exchanges"), ("hy", "գերեվարված")]
        {
            switch(&reader, lang).await;
            reader.page.comes_to("document.documentElement.lang", lang).await;
            reader.page.comes_to("document.activeElement.id", "language").await;
            reader.page.comes_to("document.activeElement.value", lang).await;
            reader.page.comes_to("new URLSearchParams(location.search).get('lang')", lang).await;
            assert_eq!(
                reader.page.ask(&format!("return [location.hash, {shown}, {marks}]")).await,
                before,
                "{lang}"
            );
            let chips = reader.page.text(".chips").await.to_lowercase();
            assert!(chips.contains(&chip.to_lowercase()), "{chips} has {chip}");
        }
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
        // What is embedded from here is in the language too.
        reader.opens_dialog("share").await;
        reader.page.until("document.getElementById('code').value.includes('?embed&amp;lang=hy')").await;
        // The address leads back to all of it.
        reader.reload().await;
        reader.page.comes_to("document.documentElement.lang", "hy").await;
        reader.page.comes_to(shown, before[1].clone()).await;
    });
}

/// Chooses in the switch, as a change of its value does.
async fn switch(reader: &Reader<'_>, lang: &str) {
    reader.page.focus("select.language").await;
    let choose = format!(
        "const choice = document.querySelector('select.language'); choice.value = {lang:?};
        choice.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    reader.page.ask(&choose).await;
}

#[test]
fn a_language_that_does_not_come_leaves_the_page_as_it_is() {
    read("language_lost", DESKTOP, async |reader| {
        reader.open("topic=captives").await;
        let names = fs::read_dir(env::var("COUNTERPOINT_DIST").unwrap_or_default());
        let names = names.into_iter().flatten().flatten().map(|entry| entry.file_name().into_string());
        for name in names.flatten().filter(|name| name.starts_with("words-ru-")) {
            reader.site.fail_next(&format!("/{name}"), 503, 1);
        }
        switch(&reader, "ru").await;
        reader
            .page
            .until("document.querySelector('.notice:not([hidden])')?.textContent.includes('503')")
            .await;
        reader.page.comes_to("document.querySelector('select.language').value", "en").await;
        reader.page.comes_to("location.search", "").await;
        assert_eq!(reader.page.ask("return document.documentElement.lang").await, "en");
        reader.counts(FACTS.left_by(&[("topic", &["captives"])]).len()).await;
    });
}

#[test]
fn the_page_around_names_a_language_and_changes_it() {
    let body = "<counterpoint-timeline id=one src='EMBED?event=barda' lang=ru></counterpoint-timeline>
        <script async src='EMBEDembed.js'></script>";
    embed("language_host", DESKTOP, body, async |reader| {
        reader.page.enter("one").await;
        reader.ready().await;
        let lang = "document.documentElement.lang";
        reader.page.comes_to(lang, "ru").await;
        reader.page.leave().await;
        reader.page.ask("document.getElementById('one').lang = 'hy'").await;
        reader.page.enter("one").await;
        reader.page.comes_to(lang, "hy").await;
        reader.page.leave().await;
        // Neither what is no tag nor what nobody has a catalogue for has any effect.
        for value in ["tlh", "<b>", "../../evil"] {
            let tell = format!(
                "document.querySelector('#one iframe').contentWindow.postMessage({{ type: 'counterpoint:language', value: {value:?} }}, '*')"
            );
            reader.page.ask(&tell).await;
        }
        reader.page.ask("document.getElementById('one').lang = 'az'").await;
        reader.page.enter("one").await;
        reader.page.comes_to(lang, "az").await;
    });
}

#[test]
fn what_is_not_in_the_readers_language_says_which_it_is_in() {
    read("language_fallback", DESKTOP, async |reader| {
        reader.open_as("lang=hy", "").await;
        let parts = "return [...document.querySelectorAll('article[data-event]')].map(event => [event.dataset.event,
            ...['h2', '.summary', '.paraphrase'].map(part => event.querySelector(part)?.closest('[lang]').lang),
            event.querySelector('h2').textContent])";
        let shown: Vec<(String, String, String, Option<String>, String)> = reader.page.get(parts).await;
        assert_eq!(shown.len(), 47);
        for (event, title, summary, account, words) in shown {
            assert_eq!((&*title, &*summary), ("hy", "en"), "{event}");
            assert!(account.is_none_or(|lang| lang == "en"), "{event}");
            assert_eq!(words, text_in("hy", FACTS.record("events", &event), "title"));
        }
        let quotes =
            "return [...document.querySelectorAll('q')].every(quote => quote.lang && quote.dir === 'auto')";
        assert_eq!(reader.page.ask(quotes).await, true);
        assert_eq!(
            reader.page.ask("return document.querySelectorAll('.foot br').length").await,
            1,
            "translations are told of"
        );
        // In the dataset's own language nothing needs a mark but what is quoted.
        reader.open_as("lang=en", "").await;
        let marked = "return document.querySelectorAll('#counterpoint [lang]:not(q, option)').length";
        assert_eq!(reader.page.ask(marked).await, 0);
    });
}

#[test]
fn a_text_within_a_phrase_says_its_language_too() {
    read("language_phrases", DESKTOP, async |reader| {
        // Names may stand anywhere; five words of the dataset's language are more than a name.
        let unmarked =
            "const texts = document.createTreeWalker(document.getElementById('main'), NodeFilter.SHOW_TEXT);
            const found = [];
            while (texts.nextNode()) {
                const text = texts.currentNode;
                const own = text.parentElement.closest('[lang]').lang;
                if (own === 'hy' && /([a-z]{2,}[ ,;()-]+){4}[a-z]{2,}/i.test(text.data)) found.push(text.data);
            }
            return found";
        for view in ["", "view=patterns", "view=sources"] {
            reader.open_as("lang=hy", view).await;
            assert_eq!(reader.page.ask(unmarked).await, json!([]), "{view}");
        }
        reader.open_as("lang=hy", "").await;
        for part in [".figures", ".questions", ".account dd", ".sources"] {
            let marked = format!("return document.querySelector('{part} span[lang=en]') !== null");
            assert_eq!(reader.page.ask(&marked).await, true, "{part}");
        }
        // The names of parties have no Arabic form in this dataset.
        reader.open_as("lang=ar", "pair=am,az").await;
        let names = ".acts span, .questions dd > span span, .figures li > span span, .chips li span";
        for part in names.split(", ") {
            let marked = format!("return document.querySelector('{part}[lang=en]') !== null");
            assert_eq!(reader.page.ask(&marked).await, true, "{part}");
        }
    });
}

#[test]
fn failures_are_told_in_the_readers_language() {
    read("language_failure", DESKTOP, async |reader| {
        reader.site.fail_next("/nk-2020.json", 404, 100);
        reader.page.open(&format!("{}?lang=ru", reader.site.address())).await;
        let told = reader.page.text("[role=alert]").await;
        assert!(told.contains("404") && told.to_lowercase().contains("сервер"), "{told}");
        reader.site.fail_next("/nk-2020.json", 404, 0);
        let broken = FACTS.0.to_string().replacen("\"2020-09-27\"", "\"2020-09-31\"", 1);
        reader.site.replace("/nk-2020.json", broken.as_bytes());
        reader.open_as("lang=az", "").await;
        let notice = "return document.querySelector('[data-problems]').textContent";
        let notice = reader.page.ask(notice).await;
        let notice = notice.as_str().unwrap_or_default();
        assert!(notice.contains("2020-09-31") && notice.contains("gözlənilən"), "{notice}");
    });
}

#[test]
fn names_are_found_in_whatever_script_they_are_typed() {
    read("language_search", DESKTOP, async |reader| {
        reader.open_as("lang=hy", "").await;
        let shown = async |typed: &str| -> Value {
            reader.searches(typed).await;
            reader.page.comes_to("document.querySelector('.chips button')?.textContent.includes(document.querySelector('input[type=search]').value)", true).await;
            reader.page.ask("return document.querySelector('[data-count]').dataset.count").await
        };
        assert_ne!(shown("Stepanakert").await, "0");
        let armenian = shown("Ստեփանակերտ").await;
        assert_ne!(armenian, "0");
        assert_eq!(shown("ՍՏԵՓԱՆԱԿԵՐՏ").await, armenian);
        assert_eq!(shown("XANKƏNDİ").await, shown("xankəndi").await);
        // The ligature is typed as it is, in two letters, or in capitals.
        let yerevan = shown("Երևան").await;
        assert_eq!(shown("Երեւան").await, yerevan);
        assert_eq!(shown("ԵՐԵՎԱՆ").await, yerevan);
        assert_ne!(yerevan, "0");
    });
}
