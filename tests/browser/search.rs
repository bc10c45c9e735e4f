//! Search: whatever the case and the accents, in all that is said, and shown where it was found.

use crate::{
    facts::{FACTS, fold},
    page::DESKTOP,
    reader::read,
};
use serde_json::json;

#[test]
fn words_are_found_whatever_their_case_and_accents() {
    read("search_folds", DESKTOP, async |reader| {
        reader.open("").await;
        for (typed, folded) in
            [("kohne", "kohne"), ("Taglar", "taglar"), ("KÖHNƏ", "kohne"), ("çaylaqqala", "caylaqqala")]
        {
            let expected = FACTS.events_saying(folded);
            assert!(!expected.is_empty() && expected.len() < 47, "{typed} tells events apart");
            reader.searches(typed).await;
            reader.sees(&expected).await;
            finds_marked(&reader, &expected, folded).await;
        }
    });
}

#[test]
fn words_are_found_wherever_they_are_said() {
    read("search_everywhere", DESKTOP, async |reader| {
        reader.open("").await;
        for (place, word) in [
            ("a title", "shooting"),
            ("an event's summary", "provoked"),
            ("an account's summary", "reservists"),
            ("a quote", "unspeakably"),
            ("a speaker's name", "babayan"),
            ("a speaker's role", "spokeswoman"),
            ("a place's name", "khojavend"),
            ("a place as an account names it", "southern"),
        ] {
            let expected = FACTS.events_saying(word);
            assert!(!expected.is_empty() && expected.len() < 47, "{place}: {word} tells events apart");
            reader.searches(word).await;
            reader.sees(&expected).await;
            finds_marked(&reader, &expected, word).await;
        }
    });
}

#[test]
fn a_word_of_another_language_is_shown_where_it_was_found() {
    read("search_elsewhere", DESKTOP, async |reader| {
        reader.open("").await;
        for (typed, lang) in [("Шуша", "ru-t-en"), ("ղարաբաղ", "hy-t-en")] {
            let word = fold(typed);
            let expected = FACTS.events_saying(&word);
            assert!(!expected.is_empty(), "{typed} is said");
            reader.searches(typed).await;
            reader.sees(&expected).await;
            finds_marked(&reader, &expected, &word).await;
            let found = format!("document.querySelector('.elsewhere [lang=\"{lang}\"] mark') !== null");
            reader.page.comes_to(&found, true).await;
        }
        // What is shown in the reader's own language is not shown again.
        reader.searches("shusha").await;
        reader.page.until("document.querySelector('mark')").await;
        reader.page.comes_to("document.querySelectorAll('.elsewhere').length", 0).await;
    });
}

/// Every event shown has the word marked, and nothing else is marked.
async fn finds_marked(reader: &crate::reader::Reader<'_>, events: &[&str], word: &str) {
    let marks = "return [...document.querySelectorAll('article[data-event]:not([hidden])')].flatMap(event =>
        [...event.querySelectorAll('mark')].map(mark => [event.dataset.event, mark.textContent]))";
    let marks: Vec<(String, String)> = reader.page.get(marks).await;
    for event in events {
        assert!(marks.iter().any(|(marked, _)| marked == event), "{event} shows where it says {word}");
    }
    for (event, marked) in &marks {
        assert_eq!(fold(marked), word, "marked in {event}");
    }
}

#[test]
fn all_words_of_a_search_must_be_said() {
    read("search_all_words", DESKTOP, async |reader| {
        reader.open("").await;
        reader.searches("unspeakably painful pashinyan").await;
        reader.sees(&["trilateral"]).await;
        let matches =
            "return [...document.querySelectorAll('[data-match]')].map(account => account.dataset.account)";
        assert_eq!(reader.page.list(matches).await, ["trilateral.am2"]);
        // Those who hear the page are told as well.
        let heard = "const account = document.querySelector('[data-match]');
            return [account.dataset.match, getComputedStyle(account, '::before').content === 'none']";
        assert_eq!(reader.page.ask(heard).await, json!(["Matches the filters", false]));
        assert_eq!(reader.hash().await, "q=unspeakably painful pashinyan");
    });
}

#[test]
fn a_search_for_what_nobody_says_comes_out_empty() {
    read("search_empty", DESKTOP, async |reader| {
        reader.open("").await;
        reader.searches("xylophone").await;
        reader.sees(&[]).await;
        assert!(reader.page.text(".empty").await.starts_with("No event matches all of this"));
        reader.page.click(".empty button").await;
        reader.counts(47).await;
        assert_eq!(reader.page.ask("return document.querySelector('input[type=search]').value").await, "");
        assert_eq!(reader.page.ask("return document.querySelectorAll('mark').length").await, 0);
    });
}

#[test]
fn searching_goes_with_filters_and_leaves_the_focus_in_the_field() {
    read("search_and_filter", DESKTOP, async |reader| {
        reader.open("topic=casualties").await;
        reader.searches("aliyev").await;
        let saying = FACTS.events_saying("aliyev");
        let both = FACTS.left_by(&[("topic", &["casualties"])]);
        let both: Vec<&str> = both.into_iter().filter(|event| saying.contains(event)).collect();
        assert!(!both.is_empty());
        reader.sees(&both).await;
        assert_eq!(reader.page.ask("return document.activeElement.type").await, "search");
    });
}
