//! The page as it is written into files leads only to what is written too.

#![cfg(test)]

#[path = "sample/dataset.rs"]
mod dataset;

use std::collections::BTreeSet;

use counterpoint::dataset::read;
use counterpoint::view::{Loaded, PLAIN_PAGE, first_page, plain_page};
use dataset::sample;

/// What is written of a dataset with so many accounts: the first page, and whether there is a plain one.
fn written(accounts: usize) -> (String, bool) {
    let loaded = Loaded::for_good(read(&sample(accounts, 1)).unwrap());
    (first_page(loaded, "", 10_000).html, plain_page(loaded, "").is_some())
}

#[test]
fn the_plain_page_is_linked_where_there_is_one() {
    for (accounts, expected) in [(200, true), (2_001, false)] {
        let (first, has_plain) = written(accounts);
        assert_eq!(has_plain, expected, "{accounts} accounts");
        assert_eq!(first.matches(&format!("href=\"{PLAIN_PAGE}\"")).count(), if has_plain { 2 } else { 0 });
    }
}

#[test]
fn without_a_plain_page_the_first_says_that_it_is_not_all() {
    let (first, _) = written(2_001);
    let events = first.matches("data-event=").count();
    assert!(events > 0 && first.contains("Only the first events are here ("), "{first}");
}

#[test]
fn the_head_tells_when_the_dataset_was_updated_last() {
    let undated = String::from_utf8(sample(20, 1)).unwrap();
    let head = |text: &str| {
        let loaded = Loaded::for_good(read(text.as_bytes()).unwrap());
        first_page(loaded, "", 10_000).html
    };
    assert!(!head(&undated).contains("Updated"));
    let change = |date| {
        format!("{{\"version\":\"1.0.0\",\"date\":{date:?},\"kind\":\"added\",\"summary\":\"Made up.\"}}")
    };
    let from = undated.find("\"changelog\":[").unwrap();
    let to = from + undated[from..].find(']').unwrap();
    let changes = [change("2020-11"), change("2020-12-14"), change("2020-12-02")].join(",");
    let dated = format!("{}\"changelog\":[{changes}{}", &undated[..from], &undated[to..]);
    assert!(head(&dated).contains("<span>Updated 14 Dec 2020</span>"));
}

/// The attributes of each tag of a page, by name.
fn attributes(html: &str) -> impl Iterator<Item = Vec<&str>> {
    let tags = html.split('<').skip(1).filter_map(|tag| Some(tag.split_once('>')?.0));
    // Every other part is a value, as all of them stand between quotes.
    tags.map(|tag| tag.split('"').step_by(2).filter_map(|part| part.trim().strip_suffix('=')).collect())
}

#[test]
fn no_tag_has_an_attribute_twice() {
    let loaded = Loaded::for_good(read(&sample(200, 1)).unwrap());
    for html in [first_page(loaded, "", 10_000).html, plain_page(loaded, "").unwrap().html] {
        assert!(attributes(&html).any(|names| names.iter().any(|name| name.ends_with("selected"))));
        for names in attributes(&html) {
            let different: BTreeSet<&&str> = names.iter().collect();
            assert_eq!(different.len(), names.len(), "{names:?}");
        }
    }
}
