//! WCAG 2.2 AA as far as a program can tell: axe-core finds nothing, in any view, dialog, theme or width.

use crate::{
    engine::Scheme,
    page::{DESKTOP, LARGE_PHONE, PHONE, Size},
    reader::{Reader, read},
};
use serde_json::{Value, json};
use std::{env, fs};

/// What is looked at: a name, the query, the hash, and what is done first.
type Look = (&'static str, &'static str, &'static str, &'static str);

const LOOKS: [Look; 10] = [
    ("the timeline", "", "", ""),
    (
        "filters and chips",
        "",
        "topic=casualties&party=am,az&state=disputed",
        "document.querySelector('[data-more]').click(); document.querySelector('.strip-tools .narrow').click()",
    ),
    (
        "an open menu",
        "",
        "",
        "document.querySelector('[data-more]').click();
        document.querySelector('[data-filter=act] > summary').click()",
    ),
    (
        "one event unfolded",
        "",
        "event=war-start",
        "document.querySelectorAll('[data-event=war-start] .chip').forEach(chip => chip.click());
        document.querySelectorAll('[data-event=war-start] details, .strip details').forEach(details => details.open = true)",
    ),
    (
        "patterns",
        "",
        "view=patterns",
        "document.querySelector('.matrix button').click();
        document.querySelectorAll('details:not(.menu)').forEach(details => details.open = true)",
    ),
    ("sources", "", "view=sources", ""),
    ("an embed", "embed&lock", "topic=truce", ""),
    ("a card", "event=hadrut-1211", "", ""),
    ("a card of no event", "event=nowhere", "", ""),
    ("nothing found", "", "q=xylophone", ""),
];

/// Those that are made of other texts than the first two.
const IN_OTHER_LANGUAGES: &[Look] = LOOKS.split_at(3).1.split_at(2).0;

#[test]
fn nothing_is_found_on_a_wide_window() {
    examine("axe_light", DESKTOP, Scheme::Light, "en", &LOOKS);
}

#[test]
fn nothing_is_found_on_a_phone() {
    examine("axe_dark", LARGE_PHONE, Scheme::Dark, "en", &LOOKS);
}

#[test]
fn nothing_is_found_from_right_to_left() {
    examine("axe_rtl", DESKTOP, Scheme::Light, "ar", IN_OTHER_LANGUAGES);
}

#[test]
fn nothing_is_found_in_other_languages_on_the_smallest_phone() {
    examine("axe_small", PHONE, Scheme::Light, "hy", IN_OTHER_LANGUAGES);
}

fn examine(name: &str, size: Size, scheme: Scheme, lang: &str, looks: &[Look]) {
    read(name, size, async |reader| {
        reader.open("").await;
        reader.page.prefer(scheme).await;
        for (what, query, hash, first) in looks {
            reader.open_as(&format!("{query}&lang={lang}"), hash).await;
            reader.page.ask(first).await;
            finds_nothing(&reader, what).await;
        }
        for dialog in ["share", "data"] {
            reader.open_as(&format!("lang={lang}"), "").await;
            reader.page.click(&format!("[data-{dialog}]")).await;
            reader.page.until(&format!("document.getElementById('{dialog}').open")).await;
            finds_nothing(&reader, dialog).await;
        }
        reader.page.open(&format!("{}plain.html", reader.site.address())).await;
        finds_nothing(&reader, "the plain page").await;
    });
}

/// Looks at the page as the reader's system has it, and in the theme that it is not in then.
async fn finds_nothing(reader: &Reader<'_>, what: &str) {
    bring_axe(reader).await;
    run_axe(reader, what).await;
    let other = "document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark'";
    reader.page.ask(other).await;
    run_axe(reader, what).await;
}

async fn bring_axe(reader: &Reader<'_>) {
    // What is out of sight is not drawn, and would be measured as lying over other things.
    let draw = "const style = document.createElement('style');
        style.textContent = '.event, .publisher { content-visibility: visible !important }';
        document.head.append(style);
        return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))";
    reader.page.ask(draw).await;
    let axe = env::var("COUNTERPOINT_AXE").unwrap_or_default();
    let axe = fs::read_to_string(&axe).unwrap_or_else(|error| panic!("axe-core at {axe:?}: {error}"));
    reader.page.ask(&axe).await;
}

/// Runs axe-core in the page, with every rule for WCAG 2 A and AA up to 2.2, and its best practices.
async fn run_axe(reader: &Reader<'_>, what: &str) {
    // Colours that are on their way to others are not looked at.
    let run = "return Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values:
            ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }))
        .then(found => [found.passes.length, found.violations.map(({ id, nodes }) =>
            [id, nodes.length, nodes[0].html.slice(0, 160), nodes[0].failureSummary.slice(0, 300)])])";
    let (passes, violations): (usize, Value) = reader.page.get(run).await;
    assert!(passes > 10, "{what}: {passes} rules were tried");
    assert_eq!(violations, json!([]), "{what}");
}

#[test]
fn more_room_between_letters_cuts_nothing() {
    for (name, size) in [("spacing_phone", PHONE), ("spacing_desktop", DESKTOP)] {
        read(name, size, async |reader| {
            for view in ["", "view=patterns", "view=sources"] {
                reader.open(view).await;
                // The values of WCAG 1.4.12.
                let space = "const style = document.createElement('style');
                    style.textContent = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important } .event, .publisher { content-visibility: visible !important }';
                    document.head.append(style)";
                reader.page.ask(space).await;
                let beyond = "const { clientWidth, scrollWidth } = document.documentElement;
                    return scrollWidth > clientWidth ? [...document.querySelectorAll('#counterpoint *')].filter(element =>
                        element.getBoundingClientRect().right > clientWidth).map(element => element.outerHTML.slice(0, 90)) : []";
                assert_eq!(reader.page.list(beyond).await, Vec::<String>::new(), "{name} {view}");
                let cut = "return [...document.querySelectorAll('button, summary, label, h1, h2, h3, p, a')].filter(element =>
                    element.checkVisibility() && !element.closest('.hidden, .skip, .table, svg')
                    && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
                    && (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
                        || element.scrollHeight > element.clientHeight + 4 && getComputedStyle(element).overflow !== 'visible'))
                    .map(element => element.outerHTML.slice(0, 120)).slice(0, 5)";
                assert_eq!(reader.page.list(cut).await, Vec::<String>::new(), "{view}");
            }
        });
    }
}

/// axe-core does not look at it.
#[test]
fn what_stands_in_an_empty_field_is_as_easy_to_read_as_other_words() {
    read("placeholder", DESKTOP, async |reader| {
        for theme in ["light", "dark"] {
            reader.open_as(&format!("theme={theme}"), "").await;
            let alike = "const { color, opacity } = getComputedStyle(document.querySelector('[type=search]'), '::placeholder');
                return [color === getComputedStyle(document.querySelector('.standfirst')).color, opacity]";
            assert_eq!(reader.page.ask(alike).await, json!([true, "1"]), "{theme}");
        }
    });
}

#[test]
fn headings_go_down_by_one_level() {
    read("headings", DESKTOP, async |reader| {
        for view in ["", "view=patterns", "view=sources"] {
            reader.open(view).await;
            let levels = "return [...document.querySelectorAll('h1, h2, h3, h4')].filter(heading => heading.checkVisibility({ contentVisibilityAuto: false }) && !heading.closest('dialog'))
                .map(heading => Number(heading.tagName[1]))";
            let levels: Vec<u8> = reader.page.get(levels).await;
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{view}");
            assert!(
                levels.windows(2).all(|pair| matches!(pair, [a, b] if *b <= a + 1)),
                "{view}: {levels:?}"
            );
        }
        let landmarks = "return ['header', 'main', 'nav', 'footer'].map(name => document.querySelectorAll(name + ':not(article *)').length)";
        reader.open("").await;
        assert_eq!(reader.page.ask(landmarks).await, json!([1, 1, 1, 1]));
        let events: Value = reader.page.ask("const list = document.querySelector('ol.score'); return [list.getAttribute('role'), list.querySelectorAll(':scope > li > article').length]").await;
        assert_eq!(events, json!(["list", 47]));
    });
}
