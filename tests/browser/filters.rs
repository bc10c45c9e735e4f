//! The filters: each option says how many events it would leave, and leaves them.

use crate::{
    facts::{FACETS, FACTS},
    page::DESKTOP,
    reader::read,
};
use fantoccini::key::Key;

#[test]
fn every_option_tells_how_many_events_it_would_leave() {
    read("option_counts", DESKTOP, async |reader| {
        reader.open("").await;
        for facet in FACETS {
            reader.opens_menu(facet).await;
            let options = reader.options(facet).await;
            assert!(options.len() > 2, "{facet} has options");
            for (option, count) in &options {
                assert_eq!(*count, FACTS.left_by(&[(facet, &[option])]).len(), "{facet} {option}");
                assert_ne!(*count, 0, "{facet} {option} would be no use");
            }
        }
    });
}

#[test]
fn choosing_an_option_leaves_exactly_the_events_it_promised() {
    read("options_chosen", DESKTOP, async |reader| {
        reader.open("").await;
        for facet in FACETS {
            reader.opens_menu(facet).await;
            let options = reader.options(facet).await;
            for (option, promised) in options.iter().step_by(options.len().div_ceil(4)) {
                reader.toggles(facet, option).await;
                let left = FACTS.left_by(&[(facet, &[option])]);
                assert_eq!(left.len(), *promised, "{facet} {option}");
                reader.sees(&left).await;
                assert_eq!(reader.hash().await, format!("{facet}={option}"));
                reader.toggles(facet, option).await;
                reader.counts(47).await;
            }
        }
    });
}

#[test]
fn an_option_is_chosen_by_its_words_as_well() {
    read("option_words", DESKTOP, async |reader| {
        reader.open("").await;
        reader.opens_menu("topic").await;
        let count = "[data-filter=topic] label:has([data-option=truce]) small";
        for words in ["[data-filter=topic] label:has([data-option=casualties]) span", count] {
            reader.page.click(words).await;
        }
        reader.sees(&FACTS.left_by(&[("topic", &["casualties", "truce"])])).await;
        assert_eq!(reader.page.ask("return document.querySelector('[data-filter=topic]').open").await, true);
    });
}

#[test]
fn options_of_one_facet_widen_and_other_facets_narrow() {
    read("facets_combine", DESKTOP, async |reader| {
        reader.open("").await;
        reader.opens_menu("topic").await;
        reader.toggles("topic", "casualties").await;
        reader.toggles("topic", "truce").await;
        reader.sees(&FACTS.left_by(&[("topic", &["casualties", "truce"])])).await;
        reader.opens_menu("act").await;
        for (option, count) in reader.options("act").await {
            let left = FACTS.left_by(&[("topic", &["casualties", "truce"]), ("act", &[&option])]);
            assert_eq!(count, left.len(), "beside {option} while two topics are chosen");
        }
        reader.toggles("act", "denies").await;
        reader.opens_menu("party").await;
        reader.toggles("party", "az").await;
        let left =
            FACTS.left_by(&[("topic", &["casualties", "truce"]), ("act", &["denies"]), ("party", &["az"])]);
        assert!(!left.is_empty() && left.len() < 47, "the choice tells events apart");
        reader.sees(&left).await;
        assert_eq!(reader.hash().await, "party=az&topic=truce,casualties&act=denies");
    });
}

#[test]
fn a_chosen_party_is_the_only_one_left_standing() {
    read("one_party", DESKTOP, async |reader| {
        reader.open("party=nk").await;
        reader.sees(&FACTS.left_by(&[("party", &["nk"])])).await;
        let columns =
            "return [...new Set([...document.querySelectorAll('article[data-event]:not([hidden]) .column')]
            .filter(column => !column.closest('[hidden]')).map(column => column.dataset.party))]";
        assert_eq!(reader.page.list(columns).await, ["nk"]);
    });
}

#[test]
fn the_strips_labels_take_parties_away_and_bring_them_back() {
    read("labels_filter", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.click(".lane-labels input[data-party=az]").await;
        let others: Vec<&str> = FACTS.lanes().into_iter().filter(|party| *party != "az").collect();
        reader.sees(&FACTS.left_by(&[("party", &others)])).await;
        let hidden =
            "[...document.querySelectorAll('.column[data-party=az]')].every(column => column.hidden)";
        reader.page.until(hidden).await;
        reader.page.click(".lane-labels input[data-party=am]").await;
        reader.page.click(".lane-labels input[data-party=nk]").await;
        let others: Vec<&str> = others.into_iter().filter(|party| !["am", "nk"].contains(party)).collect();
        reader.sees(&FACTS.left_by(&[("party", &others)])).await;
        for party in ["nk", "am", "az"] {
            reader.page.click(&format!(".lane-labels input[data-party={party}]")).await;
        }
        reader.counts(47).await;
        assert_eq!(reader.hash().await, "", "all parties are no condition");
    });
}

#[test]
fn dates_leave_the_events_that_touch_them() {
    read("dates", DESKTOP, async |reader| {
        reader.open("").await;
        reader.opens_menu("dates").await;
        let set = |field: &str, day: &str| {
            format!(
                "const field = document.querySelector('[data-option={field}]'); field.value = '{day}';
                field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
            )
        };
        reader.page.ask(&set("from", "2020-11-09")).await;
        reader.sees(&FACTS.events_left(&[], "2020-11-09", "9999-12-31")).await;
        reader.page.ask(&set("to", "2020-11-14")).await;
        let left = FACTS.events_left(&[], "2020-11-09", "2020-11-14");
        reader.sees(&left).await;
        assert_eq!(reader.hash().await, "from=2020-11-09&to=2020-11-14");
        assert_eq!(reader.chips().await, ["9 Nov 2020 – 14 Nov 2020"]);
        reader.opens_menu("topic").await;
        for (option, count) in reader.options("topic").await {
            let left = FACTS.events_left(&[("topic", &[&option])], "2020-11-09", "2020-11-14");
            assert_eq!(count, left.len(), "beside {option} within the dates");
        }
        reader.removes_chip("9 Nov 2020 – 14 Nov 2020").await;
        reader.counts(47).await;
    });
}

#[test]
fn menus_stay_between_the_margins_of_the_page() {
    read("menus_within", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.click("[data-more]").await;
        for menu in ["topic", "speaker", "differ", "dates", "pair"] {
            reader.page.click(&format!("[data-filter={menu}] > summary")).await;
            let within = format!(
                "document.querySelector('[data-filter={menu}] .options').getBoundingClientRect().right
                    <= document.querySelector('.filters').getBoundingClientRect().right"
            );
            reader.page.until(&within).await;
            // What is open covers the menus below.
            reader.page.focus("details.menu[open] > summary").await;
            reader.page.press(Key::Escape).await;
            reader.page.until("!document.querySelector('details.menu[open]')").await;
        }
        reader.opens_menu("dates").await;
        let lines = "[...document.querySelectorAll('.date > span')].map(label => Math.round(
            label.offsetHeight / parseFloat(getComputedStyle(label).lineHeight)))";
        reader.page.comes_to(lines, vec![1, 1]).await;
    });
}

#[test]
fn each_chip_takes_its_condition_away_and_reset_takes_all() {
    read("chips", DESKTOP, async |reader| {
        reader.open("topic=casualties&voice=own,press&from=2020-10-01&q=killed").await;
        let chips = [
            "“killed”",
            "Topics: Casualty figures",
            "Voices: Official voice",
            "Voices: Press in its own voice",
            "from 1 Oct 2020",
        ];
        assert_eq!(reader.chips().await, chips);
        reader.removes_chip("Voices: Press in its own voice").await;
        reader
            .page
            .comes_to(
                "decodeURIComponent(location.hash)",
                "#topic=casualties&voice=own&from=2020-10-01&q=killed",
            )
            .await;
        reader.removes_chip("“killed”").await;
        reader.removes_chip("from 1 Oct 2020").await;
        reader.removes_chip("Voices: Official voice").await;
        reader.sees(&FACTS.left_by(&[("topic", &["casualties"])])).await;
        reader.opens_menu("act").await;
        reader.toggles("act", "denies").await;
        reader.page.click(".chips .reset").await;
        reader.counts(47).await;
        assert_eq!(reader.chips().await, Vec::<String>::new());
        assert_eq!(reader.hash().await, "");
    });
}

#[test]
fn where_nothing_matches_the_page_says_so_and_offers_the_way_back() {
    read("nothing_matches", DESKTOP, async |reader| {
        reader.open("party=sy&topic=casualties&act=apologises").await;
        reader.sees(&[]).await;
        let empty = reader.page.text(".empty").await;
        assert!(empty.starts_with("No event matches all of this"), "{empty}");
        reader.page.click(".empty button").await;
        reader.counts(47).await;
        reader.page.until("document.querySelector('.empty').hidden").await;
        reader.page.until("document.activeElement.id === 'accounts'").await;
    });
}

#[test]
fn the_count_is_announced() {
    read("count_announced", DESKTOP, async |reader| {
        reader.open("").await;
        let told = "[document.querySelector('[data-count]').getAttribute('role'), document.querySelector('[data-count]').textContent.trim()]";
        reader.page.comes_to(told, vec!["status", "47 of 47 events"]).await;
        // What is announced must be the same element as before, or nothing is read out.
        reader.page.ask("window.before = document.querySelector('[data-count]')").await;
        reader.opens_menu("topic").await;
        reader.toggles("topic", "truce").await;
        let left = FACTS.left_by(&[("topic", &["truce"])]).len();
        reader.page.comes_to(told, vec!["status".to_owned(), format!("{left} of 47 events")]).await;
        assert_eq!(
            reader.page.ask("return window.before === document.querySelector('[data-count]')").await,
            true
        );
    });
}

#[test]
fn a_menu_closes_by_escape_and_gives_the_focus_back() {
    read("menu_closes", DESKTOP, async |reader| {
        reader.open("").await;
        reader.opens_menu("voice").await;
        reader.page.focus("[data-filter=voice] input").await;
        reader.page.press(Key::Escape).await;
        reader.page.until("!document.querySelector('[data-filter=voice]').open").await;
        reader
            .page
            .until("document.activeElement === document.querySelector('[data-filter=voice] summary')")
            .await;
        reader.opens_menu("voice").await;
        reader.page.focus("input[type=search]").await;
        reader.page.until("!document.querySelector('[data-filter=voice]').open").await;
    });
}
