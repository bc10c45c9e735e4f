//! What the query asks for: a short head, one event as a card, locked filters, an accent.

use crate::{
    facts::FACTS,
    looks::contrast,
    page::{DESKTOP, PHONE},
    reader::{TEXT, read},
};
use serde_json::{Value, json};

#[test]
fn an_embedded_page_has_a_short_head_that_leads_to_the_full_one() {
    read("short_head", DESKTOP, async |reader| {
        reader.open_as("embed", "topic=casualties").await;
        assert_eq!(
            reader.page.ask("return document.querySelectorAll('.standfirst, .theme').length").await,
            0
        );
        reader.page.until("document.querySelector('header').offsetHeight < 40").await;
        let link = "const link = document.querySelector('h1 a'); return [link.href, link.target, link.rel]";
        let full = format!("{}?#topic=casualties", reader.site.address());
        assert_eq!(reader.page.ask(link).await, json!([full, "_blank", "noopener"]));
        let foot = reader.page.text(".foot").await;
        for part in [text("limits"), text("namePolicy")] {
            assert!(foot.contains(&part), "{part} in {foot}");
        }
        // The link keeps up with what the reader does.
        reader.removes_chip("Topics: Casualty figures").await;
        reader.page.comes_to("document.querySelector('h1 a').getAttribute('href')", "?#").await;
        reader.page.open(&full).await;
        reader.ready().await;
        reader.page.find(".standfirst").await;
        assert_eq!(reader.chips().await, ["Topics: Casualty figures"]);
    });
}

#[test]
fn an_open_menu_makes_an_embedded_page_as_high_as_it_needs() {
    read("menu_room", DESKTOP, async |reader| {
        reader.open_as("embed", "q=xylophone").await;
        reader.page.ask("document.querySelector('.foot').remove()").await;
        reader.opens_menu("act").await;
        let rest = "document.documentElement.getBoundingClientRect().bottom
            - document.querySelector('.options').getBoundingClientRect().bottom";
        reader.page.until(&format!("{rest} >= 0")).await;
    });
}

/// A text of the dataset's description.
fn text(field: &str) -> String {
    let meta = |part: &str| FACTS.0.pointer(&format!("/meta/{field}{part}")).and_then(Value::as_str);
    meta("").or_else(|| meta("/en")).unwrap_or_else(|| panic!("no {field}")).to_owned()
}

#[test]
fn a_card_holds_one_event_and_nothing_around_it() {
    read("card", PHONE, async |reader| {
        reader.open_as("event=hadrut-1211", "q=xylophone&party=ru").await;
        let events = "return [...document.querySelectorAll('article[data-event]')].map(event => [event.dataset.event, event.hidden])";
        assert_eq!(reader.page.ask(events).await, json!([["hadrut-1211", false]]), "whatever the hash says");
        let accounts = "return [...document.querySelectorAll('article[data-account]')].filter(a => a.checkVisibility()).map(a => a.dataset.account).sort()";
        let mut expected: Vec<&str> =
            FACTS.ids("accounts").into_iter().filter(|id| id.starts_with("hadrut-1211.")).collect();
        expected.sort_unstable();
        assert_eq!(reader.page.list(accounts).await, expected);
        let around =
            "return document.querySelectorAll('.strip, .filters, .tabs, .theme, .standfirst, .skip').length";
        assert_eq!(reader.page.ask(around).await, 0);
        let full = format!("{}?#event=hadrut-1211", reader.site.address());
        let links = "return ['h1 a', 'h2 a', '.foot a'].map(link => document.querySelector(link)).map(link => [link.href, link.target])";
        assert_eq!(
            reader.page.ask(links).await,
            json!([[full, "_blank"], [full, "_blank"], [full, "_blank"]])
        );
        // Comparisons open as they do on the full page.
        reader.page.click(".chip").await;
        reader.page.find(".explained table").await;
        // What is not on the card is on the full page; what is on it needs no other window.
        let others = "return [...document.querySelectorAll('article a')].filter(a => a.getAttribute('href').startsWith('#account='))
            .filter(a => !document.getElementById(a.getAttribute('href').slice(1))).length";
        assert_eq!(reader.page.ask(others).await, 0, "no link leads nowhere");
        assert_eq!(reader.page.ask("return document.documentElement.scrollWidth").await, 320);
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn of_an_event_that_is_not_there_the_card_says_so() {
    read("missing_card", DESKTOP, async |reader| {
        for query in ["event=nowhere", "event=%3Cimg%20src=x%3E", "event=hadrut-1211.nk1", "event=="] {
            reader.open_as(query, "").await;
            assert_eq!(reader.notices().await, ["This event is not in the dataset. The whole dataset"]);
            let link = "const link = document.querySelector('.notice a'); return [link.href, link.target]";
            assert_eq!(
                reader.page.ask(link).await,
                json!([format!("{}?#", reader.site.address()), "_blank"])
            );
            let rest = "return [document.querySelectorAll('article, .strip, .filters, .standfirst, #main img').length,
                document.documentElement.hasAttribute('data-embed'), document.documentElement.getBoundingClientRect().height < 200]";
            assert_eq!(reader.page.ask(rest).await, json!([0, true, true]), "{query}");
        }
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn an_empty_name_of_an_event_asks_for_none() {
    read("no_card", DESKTOP, async |reader| {
        for query in ["event=", "event", "event=barda&event="] {
            reader.open_as(query, "").await;
            reader.counts(47).await;
            reader.page.find(".standfirst").await;
            let dressed = "return ['card', 'embed'].filter(name => name in document.documentElement.dataset)";
            assert_eq!(reader.page.list(dressed).await, Vec::<String>::new());
            assert_eq!(reader.notices().await, Vec::<String>::new());
        }
    });
}

#[test]
fn locked_filters_are_told_and_cannot_be_changed() {
    read("locked", DESKTOP, async |reader| {
        let hash = "topic=casualties&from=2020-10-01&to=2020-12-31";
        reader.open_as("embed&lock", hash).await;
        let filters = [("topic", &["casualties"][..])];
        let shown = "return document.querySelectorAll('article[data-event]:not([hidden])').length";
        let count =
            reader.page.ask("return Number(document.querySelector('[data-count]').dataset.count)").await;
        assert_eq!(reader.page.ask(shown).await, count);
        assert!(
            count.as_u64() > Some(0) && count.as_u64() < Some(FACTS.left_by(&filters).len() as u64),
            "{count}"
        );
        let told = format!("{TEXT} return [...document.querySelectorAll('.chips li')].map(text)");
        assert_eq!(reader.page.list(&told).await, ["Topics: Casualty figures", "1 Oct 2020 – 31 Dec 2020"]);
        let means = "return [...document.querySelectorAll('.filters input, .filters button, .filters summary, [data-handle], [data-known], .lane-label input:not(:disabled)')].length";
        assert_eq!(reader.page.ask(means).await, 0);
        // A link to what the filters hide lifts none of them.
        let before = reader.page.ask("return location.hash").await;
        reader.write_address("topic=casualties&from=2020-10-01&to=2020-12-31&event=war-start").await;
        reader.page.until("location.hash.includes('war-start')").await;
        reader.page.comes_to("Number(document.querySelector('[data-count]').dataset.count)", count).await;
        assert_eq!(reader.page.list(&told).await.len(), 2);
        assert_eq!(reader.notices().await, Vec::<String>::new());
        // The address rules.
        reader
            .write_address(
                before
                    .as_str()
                    .unwrap_or_default()
                    .trim_start_matches('#')
                    .split("&from")
                    .next()
                    .unwrap_or_default(),
            )
            .await;
        reader.sees(&FACTS.left_by(&filters)).await;
        reader.page.click("article:not([hidden]) h2 a").await;
        reader.page.until("location.hash.startsWith('#event=')").await;
        reader.sees(&FACTS.left_by(&filters)).await;
    });
}

#[test]
fn an_accent_is_one_of_five_and_can_be_seen_on_both_grounds() {
    read("accents", DESKTOP, async |reader| {
        let accent = "return document.documentElement.getAttribute('data-accent')";
        for other in ["accent=pink", "accent=", "accent=%23ff0000", "accent=red;--ink:red", "accent=RED"] {
            reader.open_as(other, "").await;
            assert_eq!(reader.page.ask(accent).await, Value::Null, "{other}");
        }
        for (name, theme) in
            ["ink", "blue", "green", "red", "violet"].iter().zip(["light", "dark"].iter().cycle())
        {
            reader.open_as(&format!("accent={name}&theme={theme}"), "").await;
            assert_eq!(reader.page.ask(accent).await, *name);
            for theme in ["light", "dark"] {
                // Colours fade from one to the next.
                let script = format!(
                    "document.documentElement.dataset.theme = {theme:?};
                    document.getAnimations().forEach(animation => animation.finish());
                    const style = selector => getComputedStyle(document.querySelector(selector));
                    document.querySelector('.tabs button').focus({{ focusVisible: true }});
                    return [style('[aria-pressed=true]').backgroundColor, style('[aria-pressed=true]').color,
                        style('body').backgroundColor, style('.strip').backgroundColor,
                        style('.strip .handle').fill, style('.tabs button').outlineColor]"
                );
                let colours = reader.page.list(&script).await;
                let [pressed, on_it, ground, card, handle, focus] = colours.as_slice() else {
                    panic!("{colours:?}")
                };
                assert_eq!([handle, focus], [pressed, pressed], "{name} {theme}");
                for other in [on_it, ground, card] {
                    let contrast = contrast(pressed, other);
                    assert!(contrast >= 4.5, "{name}, {theme}: {pressed} beside {other} has {contrast:.2}");
                }
            }
        }
    });
}
