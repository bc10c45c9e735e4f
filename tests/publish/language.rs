//! The language of a page, and those of its dataset.

use serde_json::{Value, json};

use crate::folder::files;
use crate::place::place;
use crate::{json_ld, publish, small, text};

#[test]
fn a_dataset_that_lists_no_languages_is_in_its_own() {
    let place = place("publish-languages");
    let mut dataset = small();
    for (listed, expected) in [(json!(["en", "ru"]), json!(["en", "ru"])), (Value::Null, json!(["en"]))] {
        let meta = dataset["meta"].as_object_mut().unwrap();
        meta.insert("languages".to_owned(), listed);
        meta.retain(|_, value| !value.is_null());
        assert!(publish(&place, &dataset, &[]).status.success());
        let page = text(&files(&place.join("site")), "index.html");
        assert_eq!(json_ld(&page)["inLanguage"], expected);
    }
}

#[test]
fn a_page_is_written_in_the_language_asked_for() {
    let place = place("publish-language");
    assert!(publish(&place, &small(), &["--lang", "ar-EG"]).status.success());
    let files = files(&place.join("site"));
    let index = text(&files, "index.html");
    assert!(index.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(index.contains(" data-words=\"words-ar-"));
    // In Arabic: skip to the accounts, and that Counterpoint does not grade them.
    for said in ["href=\"#accounts\">", "class=\"creed\">"] {
        let (_, text) = index.split_once(said).unwrap();
        assert!(text.chars().take(40).any(|letter| ('\u{620}'..'\u{64b}').contains(&letter)), "{said}");
    }
    assert!(text(&files, "plain.html").contains("<html lang=\"ar\" dir=\"rtl\" data-stalled>"));
    let refused = publish(&place, &small(), &["--lang", "tlh"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("en, ru, hy, az, ar"), "{refused:?}");
}
