//! The page before its program runs, without it, and as it is published.

use crate::{
    facts::FACTS,
    page::{DESKTOP, LARGE_PHONE, PHONE, Page, Size},
    reader::{Reader, read},
};
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// How far things moved that the reader did not move: as the browser counts it, or else by what was in the window
/// from one frame to the next.
const SHIFT: &str = "window.shifts = [];
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        const place = ({ left, top, width, height }) => [left, top, width, height].join(' ');
        const name = node => node && (node.outerHTML ?? node.data).slice(0, 80);
        const told = source => `${name(source.node)}: ${place(source.previousRect)} to ${place(source.currentRect)}`;
        new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts.push(`${entry.value}`, ...entry.sources.map(told))))
            .observe({ type: 'layout-shift', buffered: true });
    } else {
        const places = () => {
            const places = new Map(), counts = {};
            for (const element of document.querySelectorAll('h1, h2, h3, .byline, .standfirst, .strip, .strip text, .column, article')) {
                const box = element.getBoundingClientRect(), name = `${element.localName}.${element.getAttribute('class')}`;
                if (!box.height) continue;
                counts[name] = (counts[name] ?? 0) + 1;
                if (box.bottom > 0 && box.top < innerHeight) places.set(name + counts[name], [box.left, box.top + scrollY]);
            }
            return places;
        };
        let before = places();
        const look = () => {
            const now = places();
            for (const [name, [left, top]] of now) {
                const [left_before, top_before] = before.get(name) ?? [left, top];
                const moved = Math.abs(left - left_before) + Math.abs(top - top_before);
                if (moved > 0.01) window.shifts.push(`${name}: ${left_before} ${top_before} to ${left} ${top}`);
            }
            before = now;
            requestAnimationFrame(look);
        };
        look();
    }";

async fn nothing_moves(reader: Reader<'_>, query: &str) {
    reader.page.before_each_load(SHIFT);
    let program = reader.opens_written(query).await;
    reader.page.until("document.querySelectorAll('#written article[data-account]').length > 3").await;
    // What was written is seen before the program is there.
    reader.page.until("performance.getEntriesByType('paint').length > 0").await;
    reader.page.ask("scrollTo(0, 400); document.querySelector('#written .sources a').focus({ preventScroll: true }); window.focused = document.activeElement.href").await;
    reader.site.release(&program);
    reader.ready().await;
    reader.page.until("!document.getElementById('written')").await;
    assert_eq!(reader.page.list("return window.shifts").await, Vec::<String>::new(), "nothing moved");
    assert_eq!(reader.page.ask("return scrollY").await, 400);
    reader.page.until("document.activeElement.href === window.focused").await;
}

#[test]
fn nothing_moves_when_the_program_starts() {
    read("no_shift", DESKTOP, async |reader| nothing_moves(reader, "").await);
}

#[test]
fn nothing_moves_on_a_phone_either() {
    read("no_shift_phone", LARGE_PHONE, async |reader| nothing_moves(reader, "").await);
}

#[test]
fn nothing_moves_within_another_page_either() {
    read("no_shift_embed", DESKTOP, async |reader| nothing_moves(reader, "embed&theme=dark").await);
}

#[test]
fn a_card_begins_with_its_title_and_nothing_moves() {
    read("no_shift_card", Size { width: 640, height: 500 }, async |reader| {
        reader.page.before_each_load(SHIFT);
        let program = reader.opens_written("event=war-start").await;
        let seen = "['h1', '#written article', '#written .strip'].map(part => document.querySelector(part).checkVisibility())";
        reader.page.comes_to(seen, json!([true, false, false])).await;
        reader.page.until("performance.getEntriesByType('paint').length > 0").await;
        reader.site.release(&program);
        reader.ready().await;
        reader.page.until("!document.getElementById('written')").await;
        assert_eq!(reader.page.list("return window.shifts").await, Vec::<String>::new(), "nothing moved");
    });
}

#[test]
fn nothing_moves_for_who_has_read_far_already() {
    read("no_shift_far", PHONE, async |reader| {
        let program = reader.opens_written("").await;
        reader.page.until("document.querySelectorAll('#written article[data-event]').length > 1").await;
        let second = "document.querySelectorAll('article[data-event]')[1].getBoundingClientRect().top";
        // As a reader scrolls, frame by frame.
        let go = format!(
            "const step = () => {{
                if ({second} < 100) {{ window.arrived = true; return; }}
                scrollBy(0, 150);
                requestAnimationFrame(step);
            }};
            step()"
        );
        reader.page.ask(&go).await;
        reader.page.until("window.arrived").await;
        let before = reader.page.ask(&format!("return {second}")).await;
        reader.site.release(&program);
        reader.ready().await;
        reader.page.until("!document.getElementById('written')").await;
        assert_eq!(reader.page.ask(&format!("return {second}")).await, before);
    });
}

#[test]
fn what_was_written_is_dressed_as_the_query_asks() {
    read("dressed", DESKTOP, async |reader| {
        reader.site.hold(&reader.program().await);
        // As it is when the first words come, for they may be painted at once.
        let when_written = "new MutationObserver((_, watch) => {
                if (!document.getElementById('written')) return;
                watch.disconnect();
                const { embed, card, theme, accent } = document.documentElement.dataset;
                window.dress = [embed, card, theme, accent];
            }).observe(document, { childList: true, subtree: true })";
        reader.page.before_each_load(when_written);
        let check = async |query: &str, expected: Value| {
            reader.page.open(&format!("{}?{query}", reader.site.address())).await;
            assert_eq!(reader.page.ask("return window.dress").await, expected, "{query}");
        };
        check("", json!([null, null, null, null])).await;
        check("embed&theme=dark&accent=blue", json!(["", null, "dark", "blue"])).await;
        check("embed=0&theme=blue&accent=dark", json!([null, null, null, null])).await;
        check("theme=light&theme=x&event=war-start", json!(["", "", "light", null])).await;
        // Of several the last one holds, and one that is empty names nothing.
        check("embed&embed=0&event=barda&event=", json!([null, null, null, null])).await;
        check("event=side%3Aeast%2B1", json!(["", "", null, null])).await;
    });
}

#[test]
fn without_a_script_the_first_events_and_a_plain_page_with_all_can_be_read() {
    read("no_script", DESKTOP, async |reader| {
        // A sandbox is the one way to take scripts from a page that is the same in all browsers.
        reader.site.send_headers("Content-Security-Policy: sandbox allow-same-origin");
        reader.page.open(&reader.site.address()).await;
        let first = reader.page.text("article[data-event] h2").await;
        assert_eq!(first, "Full-scale fighting begins along the line of contact");
        let filters = reader.page.find(".filters").await.is_displayed().await;
        assert!(!filters.unwrap_or(true), "controls that do nothing are out of sight");
        let all = reader.page.find(".all-events a").await.click().await;
        assert!(all.is_ok(), "{all:?}");
        let last = FACTS.in_time().last().copied().unwrap_or_default();
        reader.page.find(&format!("[data-event={last}]")).await;
        let events = reader.page.client().find_all(fantoccini::Locator::Css("article[data-event]")).await;
        assert_eq!(events.map(|events| events.len()).unwrap_or_default(), 47);
        let accounts = reader.page.client().find_all(fantoccini::Locator::Css("article[data-account]")).await;
        assert_eq!(accounts.map(|accounts| accounts.len()).unwrap_or_default(), 223);
    });
}

#[test]
fn links_of_the_plain_page_lead_somewhere() {
    read("plain_links", DESKTOP, async |reader| {
        reader.page.open(&format!("{}plain.html", reader.site.address())).await;
        let astray = "return [...document.querySelectorAll('a[href^=\"#\"]')].map(link => decodeURIComponent(link.getAttribute('href').slice(1)))
            .filter(id => !document.getElementById(id))";
        let mut astray = reader.page.list(astray).await;
        astray.retain(|id| id != "accounts");
        assert_eq!(astray, Vec::<String>::new());
        let claims = "return JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).hasPart.length";
        assert_eq!(reader.page.ask(claims).await, 223);
    });
}

/// Publishes the smallest dataset into a folder of its own.
fn publish(name: &str, more: &[&str]) -> PathBuf {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let dist = std::env::var("COUNTERPOINT_DIST").unwrap_or_default();
    let dataset = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/small.json");
    let published = Command::new(env!("CARGO_BIN_EXE_counterpoint"))
        .args(["publish", dataset, "--base", "https://news.example/small", "--program", &dist, "--out"])
        .arg(&out)
        .args(more)
        .status();
    assert!(published.is_ok_and(|status| status.success()));
    out
}

async fn count(page: &Page, selector: &str) -> serde_json::Value {
    page.ask(&format!("return document.querySelectorAll('{selector}').length")).await
}

#[test]
fn a_published_dataset_is_a_page_of_its_own() {
    read("published", DESKTOP, async |reader| {
        let site = reader.site.beside(&publish("published", &[]));
        site.move_to("/deep/down");
        reader.page.before_each_load(SHIFT);
        reader.page.open(&site.address()).await;
        reader.ready().await;
        reader.page.until("!document.getElementById('written')").await;
        let events = count(reader.page, "article[data-event]").await;
        assert_ne!(events, 0);
        assert_ne!(events, FACTS.ids("events").len());
        assert_eq!(reader.page.list("return window.shifts").await, Vec::<String>::new());
        let tags = "const of = selector => document.head.querySelector(selector);
            return [of('link[rel=canonical]').href, of('meta[property=\"og:image\"]').content, of('link[type=\"application/json+oembed\"]').href]";
        assert_eq!(
            reader.page.ask(tags).await,
            json!([
                "https://news.example/small/",
                "https://news.example/small/poster.png",
                "https://news.example/small/oembed.json"
            ])
        );
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn a_page_keeps_the_title_that_it_was_given() {
    read("titled", DESKTOP, async |reader| {
        let site = reader.site.beside(&publish("titled", &["--title", "Ours & theirs"]));
        reader.page.open(&site.address()).await;
        reader.ready().await;
        reader.page.until("!document.getElementById('written')").await;
        let titles =
            reader.page.ask("return [document.title, document.querySelector('h1').textContent]").await;
        assert_eq!(titles, json!(["Ours & theirs", "Ours & theirs"]));
    });
}
