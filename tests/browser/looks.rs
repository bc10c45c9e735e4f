//! Themes, contrast and paper.

use crate::{
    engine::Scheme,
    facts::{FACTS, text},
    page::DESKTOP,
    reader::read,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use fantoccini::key::Key;
use std::collections::BTreeSet;

#[test]
fn the_theme_follows_the_system_until_the_reader_chooses() {
    read("themes", DESKTOP, async |reader| {
        reader.page.prefer(Scheme::Light).await;
        reader.open("").await;
        let ground = "getComputedStyle(document.body).backgroundColor";
        let theme = "document.documentElement.dataset.theme ?? ''";
        let light = reader.page.ask(&format!("return {ground}")).await;
        reader.page.prefer(Scheme::Dark).await;
        reader.ready().await;
        reader.page.until(&format!("{ground} !== {light}")).await;
        let dark = reader.page.ask(&format!("return {ground}")).await;
        for (button, expected_theme, expected) in
            [(2, "light", &light), (3, "dark", &dark), (2, "light", &light), (1, "", &dark)]
        {
            reader.page.click(&format!(".theme button:nth-child({button})")).await;
            reader.page.comes_to(theme, expected_theme).await;
            reader.page.comes_to(ground, expected.clone()).await;
            let pressed = "[...document.querySelectorAll('.theme button')].findIndex(b => b.getAttribute('aria-pressed') === 'true') + 1";
            reader.page.comes_to(pressed, button).await;
        }
    });
}

#[test]
fn words_stand_out_from_the_ground_in_both_themes() {
    read("contrast", DESKTOP, async |reader| {
        reader.open("").await;
        for button in [2, 3] {
            reader.page.click(&format!(".theme button:nth-child({button})")).await;
            let colours = "const ground = element => {
                for (let at = element; at; at = at.parentElement) {
                    const colour = getComputedStyle(at).backgroundColor;
                    if (!colour.endsWith(', 0)')) return colour;
                }
                return 'rgb(255, 255, 255)';
            };
            const words = 'h1, h2, .standfirst, .byline span, .meta, .summary, .column h3, .lane-label, .paraphrase, .acts,'
                + '.account footer p, .silence, .count, .figures b, .figures span, .foot p, .strip-tools button, .joint, .notes li';
            return [...document.querySelectorAll(words)].map(element => [
                getComputedStyle(element).color, ground(element), element.className || element.tagName])";
            let colours: BTreeSet<[String; 3]> = reader.page.get(colours).await;
            assert!(colours.len() > 20, "many combinations are looked at");
            for [ink, ground, element] in &colours {
                let contrast = contrast(ink, ground);
                assert!(contrast >= 4.5, "{element}: {ink} on {ground} has {contrast:.2}");
            }
        }
    });
}

/// As WCAG 2 defines it.
pub fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: &str) -> f64 {
    let parts = colour.trim_start_matches("rgb(").trim_end_matches(')').split(", ");
    let light = |part: &str| {
        let value = part.parse::<f64>().unwrap_or_else(|_| panic!("{colour} is no opaque colour")) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    parts.zip([0.2126, 0.7152, 0.0722]).map(|(part, weight)| light(part) * weight).sum()
}

#[test]
fn on_paper_everything_is_open() {
    read("paper", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.ask(
            "addEventListener('beforeprint', () => {
                window.folded = [...document.querySelectorAll('article details, .strip details')].filter(d => !d.open).length;
            })",
        ).await;
        assert!(reader.page.print().await.starts_with(b"%PDF"));
        assert_eq!(reader.page.ask("return window.folded").await, 0, "nothing is folded on paper");
        reader.page.until("[...document.querySelectorAll('article details')].every(d => !d.open)").await;
    });
}

#[test]
fn every_event_is_on_paper() {
    read("paper_outline", DESKTOP, async |reader| {
        reader.open("").await;
        let paper = STANDARD.encode(reader.page.print().await);
        // Headings stand in the outline: as plain text, or as UTF-16 where that does not do.
        let titles = format!(
            "const utf16 = hex => hex.replace(/..../g, unit => String.fromCharCode(parseInt(unit, 16)));
            return [...atob({paper:?}).matchAll(/\\/Title (?:\\((.*)\\)|<FEFF([0-9A-F]*)>)$/gm)].map(([, plain, hex]) =>
                hex ? utf16(hex) : plain.replace(/\\\\([()\\\\])/g, '$1'))"
        );
        let printed = reader.page.list(&titles).await;
        // A line that was broken loses its space.
        let bare = |title: &str| title.replace(' ', "");
        let missing: Vec<&str> = FACTS
            .records("events")
            .iter()
            .map(|event| text(event, "title"))
            .filter(|title| !printed.iter().any(|printed| bare(printed) == bare(title)))
            .collect();
        assert_eq!(missing, Vec::<&str>::new(), "of what is printed: {printed:?}");
        // Columns beside each other, and no page for the sake of one.
        let pages = format!("return atob({paper:?}).match(/\\/Type \\/Page\\b/g).length");
        let pages = reader.page.ask(&pages).await.as_u64().unwrap();
        assert!((47..150).contains(&pages), "{pages} pages");
    });
}

#[test]
fn in_print_everything_that_is_read_can_be_seen() {
    read("print_media", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.ask("dispatchEvent(new Event('beforeprint'))").await;
        reader.page.show_as_print().await;
        let seen = "return [...document.querySelectorAll('article[data-event] h2')].filter(title =>
            title.checkVisibility({ contentVisibilityAuto: true }) && title.getBoundingClientRect().height > 0).map(title => title.textContent)";
        let titles = FACTS.records("events").iter().map(|event| text(event, "title"));
        let seen = reader.page.list(seen).await;
        let unseen: Vec<&str> = titles.filter(|title| !seen.iter().any(|seen| seen == title)).collect();
        assert_eq!(unseen, Vec::<&str>::new());
        let details = "return [...document.querySelectorAll('article[data-account] details dl')].filter(list => list.getBoundingClientRect().height > 0).length";
        assert_eq!(reader.page.ask(details).await, 223);
        // What is noted on a source stands once, however many accounts rest on that.
        let notes = "return [...document.querySelectorAll('article[data-account] details > ul > li')].filter(note => note.getBoundingClientRect().height > 0).length";
        let on_sources =
            FACTS.records("notes").iter().filter(|note| note["on"]["source"].is_string()).count();
        assert_eq!(reader.page.ask(notes).await, on_sources);
        let addresses =
            "return getComputedStyle(document.querySelector('.sources a[href^=http]'), '::after').content";
        let addresses = reader.page.ask(addresses).await;
        assert!(
            addresses
                .as_str()
                .is_some_and(|written| written.contains("http") || written.contains("attr(href)")),
            "{addresses} writes the address out"
        );
        // A chip is the label of what stands below it, on paper as well.
        let controls = "return [...document.querySelectorAll('button:not(.chip), input[type=search], select, .menu')].filter(control => control.getBoundingClientRect().height > 0)
            .map(control => control.outerHTML.slice(0, 80))";
        assert_eq!(reader.page.list(controls).await, Vec::<String>::new());
    });
}

#[test]
fn skip_links_show_themselves_to_those_who_go_by_keys() {
    read("skip_links", DESKTOP, async |reader| {
        reader.open("topic=truce").await;
        let seen = "[...document.querySelectorAll('.skip')].filter(link => {
            const box = link.getBoundingClientRect();
            return box.bottom > 0 && document.elementFromPoint(box.x + box.width / 2, Math.max(1, box.y + box.height / 2)) === link;
        }).length";
        reader.page.comes_to(seen, 0).await;
        for link in [".skip", ".strip .skip"] {
            reader.page.focus(link).await;
            reader.page.comes_to(seen, 1).await;
            reader.page.press(Key::Enter).await;
            reader.page.until("document.activeElement.id === 'accounts'").await;
            // It is aimed at again for some frames.
            reader.page.until("(window.frames_seen = (window.frames_seen ?? 0) + 1) % 9 === 0").await;
            reader.counts(FACTS.left_by(&[("topic", &["truce"])]).len()).await;
            assert_eq!(reader.hash().await, "topic=truce", "the view stays");
            assert_eq!(reader.notices().await, Vec::<String>::new());
        }
    });
}
