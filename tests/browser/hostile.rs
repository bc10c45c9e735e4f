//! A dataset that means harm: nothing of it runs, and the page is never blank.

use crate::{
    facts::FACTS,
    page::DESKTOP,
    reader::{Reader, read},
};
use serde_json::{Value, json};

const DATASET: &str = "/nk-2020.json";
/// Sets `window.harmed` if it is ever taken for more than text.
const SCRIPT: &str =
    "<img src=x onerror=\"window.harmed=1\"><script>window.harmed=1</script>\"'><svg onload=window.harmed=1>";

/// Every text that people read, poisoned; ids, dates and words of the format stay.
fn poison(value: &mut Value, with: &str) {
    const PROSE: [&str; 13] = [
        "title",
        "summary",
        "name",
        "short",
        "text",
        "limits",
        "namePolicy",
        "note",
        "basis",
        "words",
        "detail",
        "how",
        "statusNote",
    ];
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| poison(value, with)),
        Value::Object(fields) => {
            let is_quote = fields.contains_key("lang") && fields.contains_key("source");
            for (key, value) in fields {
                match value {
                    Value::String(text) if PROSE.contains(&key.as_str()) => {
                        *text = if is_quote { with.chars().take(150).collect() } else { with.to_owned() };
                    }
                    // A text in several languages.
                    Value::Object(texts) if PROSE.contains(&key.as_str()) => {
                        texts.values_mut().for_each(|text| *text = with.into());
                    }
                    other => poison(other, with),
                }
            }
        }
        _ => {}
    }
}

fn poisoned(with: &str) -> Value {
    let mut dataset = FACTS.0.clone();
    poison(&mut dataset, with);
    dataset
}

async fn is_unharmed(reader: &Reader<'_>) {
    reader.open("").await;
    let told =
        "return [window.harmed === undefined, document.querySelectorAll('article[data-event]').length > 0,
        document.querySelectorAll('#counterpoint script:not([type]), #counterpoint img, #counterpoint iframe').length]";
    assert_eq!(reader.page.ask(told).await, json!([true, true, 0]));
    for view in ["view=patterns", "view=sources"] {
        reader.open(view).await;
        assert_eq!(reader.page.ask("return window.harmed === undefined").await, true, "{view}");
        assert_ne!(reader.page.text("main").await, "");
    }
}

#[test]
fn markup_in_every_text_stays_text() {
    read("hostile_markup", DESKTOP, async |reader| {
        reader.site.replace(DATASET, poisoned(SCRIPT).to_string().as_bytes());
        is_unharmed(&reader).await;
        reader.open("").await;
        let title =
            reader.page.ask("return document.querySelector('article[data-event] h2').textContent").await;
        assert_eq!(title, SCRIPT);
    });
}

#[test]
fn addresses_that_are_no_web_addresses_never_become_links() {
    read("hostile_addresses", DESKTOP, async |reader| {
        let mut dataset = FACTS.0.clone();
        let bad = [
            "javascript:window.harmed=1",
            "data:text/html,<script>window.harmed=1</script>",
            " javascript:window.harmed=1",
            "java\nscript:window.harmed=1",
            "vbscript:x",
            "https://user@host.example/",
            "https://\u{430}pple.example/",
        ];
        if let Some(sources) = dataset["sources"].as_array_mut() {
            for (source, address) in sources.iter_mut().zip(bad) {
                source["url"] = json!(address);
            }
        }
        reader.site.replace(DATASET, dataset.to_string().as_bytes());
        reader.open("view=sources").await;
        reader.page.find("[data-publisher]").await;
        let schemes = "return [...new Set([...document.querySelectorAll('a[href]')].map(link => link.protocol))].sort()";
        let schemes = reader.page.list(schemes).await;
        assert!(schemes.iter().all(|scheme| scheme == "http:" || scheme == "https:"), "{schemes:?}");
        let notices = reader.notices().await;
        assert!(
            notices.iter().any(|notice| notice.contains("javascript:window.harmed=1")),
            "named and left out"
        );
        let links = "return [...document.querySelectorAll('a[href^=http]')].filter(link => link.origin !== location.origin)
            .filter(link => !link.rel.includes('nofollow') || !link.rel.includes('noopener')).length";
        assert_eq!(reader.page.ask(links).await, 0);
    });
}

#[test]
fn letters_that_turn_others_round_are_shown_and_kept_apart() {
    read("hostile_bidi", DESKTOP, async |reader| {
        let turned = "\u{202e}desrever\u{202c} \u{2066}x\u{2069} zero\u{200b}width";
        let mut dataset = FACTS.0.clone();
        let at = FACTS
            .records("accounts")
            .iter()
            .position(|account| account.get("quote").is_some_and(|quote| !quote.is_null()));
        let at = at.unwrap_or_else(|| panic!("an account with a quote"));
        dataset["accounts"][at]["quote"]["text"] = json!(turned);
        reader.site.replace(DATASET, dataset.to_string().as_bytes());
        let id = FACTS.ids("accounts")[at];
        reader.open(&format!("account={id}")).await;
        let quote = format!(
            "const quote = document.querySelector('[data-account=\"{id}\"] q');
            return [quote.textContent, getComputedStyle(quote).unicodeBidi, quote.dir]"
        );
        let told: (String, String, String) = reader.page.get(&quote).await;
        assert!(!told.0.contains(['\u{202e}', '\u{202c}', '\u{2066}', '\u{200b}']), "{told:?}");
        assert!(told.0.contains('\u{fffd}') && told.0.contains("desrever"), "{told:?}");
        assert!(told.1.contains("isolate") || told.1.contains("plaintext"), "{told:?}");
    });
}

#[test]
fn far_too_much_of_everything_is_got_over() {
    read("hostile_bulk", DESKTOP, async |reader| {
        let mut dataset = FACTS.0.clone();
        let long = "word ".repeat(200_000);
        dataset["events"][0]["summary"] = json!(long);
        if let Some(parties) = dataset["parties"].as_array_mut() {
            for at in 0..10_000 {
                parties.push(json!({ "id": format!("extra-{at}"), "name": "Extra", "short": format!("Extra {at}"), "kind": "state", "role": "monitor" }));
            }
        }
        reader.site.replace(DATASET, dataset.to_string().as_bytes());
        reader.open("").await;
        reader.counts(47).await;
        assert_eq!(reader.page.ask("return document.querySelectorAll('*').length < 20000").await, true);
    });
}

#[test]
fn broken_forms_are_named_and_the_page_stands() {
    read("hostile_forms", DESKTOP, async |reader| {
        let plain = FACTS.0.to_string();
        let deep =
            format!("{{\"format\":\"counterpoint/1\",\"x\":{}1{}}}", "[".repeat(5_000), "]".repeat(5_000));
        let twice = plain.replacen("\"format\"", "\"format\":\"counterpoint/1\",\"format\"", 1);
        let proto = plain.replacen('{', "{\"__proto__\":{\"polluted\":true},\"constructor\":1,", 1);
        let nul = plain.replacen("\"title\":\"", "\"title\":\"\\u0000", 1);
        for (name, file) in [("deep", deep), ("twice", twice), ("proto", proto), ("nul", nul)] {
            reader.site.replace(DATASET, file.as_bytes());
            reader.page.open("about:blank").await;
            reader.page.open(&reader.site.address()).await;
            reader.page.until("document.querySelector('.failure') || performance.getEntriesByName('counterpoint:interactive').length > 0").await;
            let stands = "return [window.harmed === undefined, ({}).polluted === undefined, document.body.innerText.trim().length > 200]";
            assert_eq!(reader.page.ask(stands).await, json!([true, true, true]), "{name}");
        }
    });
}
