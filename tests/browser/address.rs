//! The address holds the view: links, reloading, Back and Forward, and whatever somebody wrote there.

use crate::{facts::FACTS, page::DESKTOP, reader::read};

#[test]
fn a_link_leads_to_its_event_or_account() {
    read("deep_links", DESKTOP, async |reader| {
        for event in ["war-start", "hadrut-1211", "akaku-1227"] {
            reader.open(&format!("event={event}")).await;
            reader.arrives_at_event(event).await;
        }
        for account in ["hadrut-1211.nk1", "war-dead.az4", "truce1.ru1"] {
            reader.open(&format!("account={account}")).await;
            reader.arrives_at_account(account).await;
        }
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn every_event_and_account_has_a_permanent_link() {
    read("permanent_links", DESKTOP, async |reader| {
        reader.open("").await;
        let unlinked = "return [...document.querySelectorAll('article[data-event], article[data-account]')]
            .filter(article => ![...article.querySelectorAll('a')].some(a => a.getAttribute('href') === '#' + article.id))
            .map(article => article.id)";
        assert_eq!(reader.page.list(unlinked).await, Vec::<String>::new());
        reader.page.click("[data-event=barda] h2 a").await;
        reader.arrives_at_event("barda").await;
        assert_eq!(reader.hash().await, "event=barda");
    });
}

#[test]
fn a_reload_keeps_the_view() {
    read("reload", DESKTOP, async |reader| {
        reader.open("").await;
        reader.opens_menu("topic").await;
        reader.toggles("topic", "casualties").await;
        reader.opens_menu("act").await;
        reader.toggles("act", "denies").await;
        reader.searches("attack").await;
        let count = "return Number(document.querySelector('[data-count]').dataset.count)";
        reader.page.until("location.hash.includes('q=attack')").await;
        let (chips, left) = (reader.chips().await, reader.page.ask(count).await);
        assert_eq!(chips.len(), 3);
        reader.reload().await;
        assert_eq!((reader.chips().await, reader.page.ask(count).await), (chips, left));
        assert_eq!(
            reader.page.ask("return document.querySelector('input[type=search]').value").await,
            "attack"
        );
    });
}

#[test]
fn back_and_forward_lead_through_what_was_looked_at() {
    read("back_and_forward", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.click("[data-event=war-start] h2 a").await;
        reader.arrives_at_event("war-start").await;
        reader.page.click("[data-event=akaku-1227] h2 a").await;
        reader.arrives_at_event("akaku-1227").await;
        reader.opens_menu("topic").await;
        reader.toggles("topic", "casualties").await;
        let casualties = FACTS.left_by(&[("topic", &["casualties"])]);
        reader.sees(&casualties).await;
        reader.back().await;
        reader.counts(47).await;
        reader.arrives_at_event("akaku-1227").await;
        reader.back().await;
        reader.arrives_at_event("war-start").await;
        reader.back().await;
        reader.page.comes_to("location.hash", "").await;
        for event in ["war-start", "akaku-1227"] {
            reader.forward().await;
            reader.arrives_at_event(event).await;
        }
        reader.forward().await;
        reader.sees(&casualties).await;
    });
}

#[test]
fn the_views_are_places_of_their_own() {
    read("views", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.click(".tabs button:nth-child(3)").await;
        reader.page.find("[data-publisher]").await;
        assert_eq!(reader.hash().await, "view=sources");
        let sources = "return [...document.querySelectorAll('[data-source]')].map(source => source.dataset.source).sort()";
        let mut expected = FACTS.ids("sources");
        expected.sort_unstable();
        assert_eq!(reader.page.list(sources).await, expected);
        reader.page.click("[data-source=jam-khts] .resting a").await;
        reader.arrives_at_account("hadrut-1211.nk1").await;
        reader.back().await;
        reader.page.find("[data-publisher]").await;
    });
}

#[test]
fn what_is_shown_already_costs_no_press_of_back() {
    read("same_view", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.click(".tabs button:nth-child(2)").await;
        reader.page.comes_to("location.hash", "#view=patterns").await;
        reader.page.click(".tabs button:nth-child(1)").await;
        reader.page.comes_to("location.hash", "").await;
        let visited = reader.page.ask("return history.length").await;
        reader.page.click(".tabs button:nth-child(1)").await;
        reader.page.click("[data-event=war-start] h2 a").await;
        reader.arrives_at_event("war-start").await;
        reader.page.click("[data-event=war-start] h2 a").await;
        let once = visited.as_u64().map(|visited| visited + 1);
        assert_eq!(reader.page.ask("return history.length").await.as_u64(), once);
        reader.back().await;
        reader.page.comes_to("location.hash", "").await;
        reader.back().await;
        reader.page.comes_to("location.hash", "#view=patterns").await;
    });
}

#[test]
fn what_a_link_asks_for_in_vain_is_named_and_the_rest_works() {
    read("unknown_values", DESKTOP, async |reader| {
        reader.open("topic=casualties,nonsense&colour=red&event=nowhere").await;
        reader.sees(&FACTS.left_by(&[("topic", &["casualties"])])).await;
        let notices = reader.notices().await;
        let [notice] = notices.as_slice() else { panic!("one notice, not {notices:?}") };
        for part in ["topic=nonsense", "colour=red", "event=nowhere"] {
            assert!(notice.contains(part), "{part} in {notice}");
        }
        reader.page.click(".notice button").await;
        reader
            .page
            .comes_to("[...document.querySelectorAll('.notice')].filter(n => n.checkVisibility()).length", 0)
            .await;
        reader.counts(FACTS.left_by(&[("topic", &["casualties"])]).len()).await;
    });
}

#[test]
fn no_address_breaks_the_page() {
    read("garbage", DESKTOP, async |reader| {
        let garbage = [
            "%",
            "%%%25&=&&==&a=b=c&event&account=",
            "event=%FF%FE%00&topic=,,,&party=,am,,",
            "from=2020-13-45&to=yesterday",
            "from=2021-01-01&to=2020-01-01",
            "from=9999999999999999999&to=-9999999999999999999",
            "view=%3Cscript%3Ealert(1)%3C/script%3E",
            "\u{1f600}=\u{1f600}&\u{202e}=\u{0}",
            "constructor=__proto__&__proto__=constructor",
        ];
        for hash in garbage {
            let left = if hash.contains(",am,") { FACTS.left_by(&[("party", &["am"])]).len() } else { 47 };
            reader.open(hash).await;
            reader.counts(left).await;
            reader.write_address("topic=truce").await;
            reader.counts(FACTS.left_by(&[("topic", &["truce"])]).len()).await;
            reader.write_address(hash).await;
            reader.counts(left).await;
        }
        reader.open(&"q=".repeat(20_000)).await;
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn a_link_to_a_hidden_event_lifts_the_filters_and_says_so() {
    read("hidden_event", DESKTOP, async |reader| {
        let topics = crate::facts::words(FACTS.record("events", "hadrut-1211"), "topics");
        assert!(!topics.contains(&"truce"), "the filter hides the event");
        reader.open("event=hadrut-1211&topic=truce").await;
        reader.arrives_at_event("hadrut-1211").await;
        reader.counts(47).await;
        assert_eq!(reader.notices().await, ["Filters were lifted to show this"]);
    });
}

#[test]
fn a_link_to_an_account_of_a_hidden_party_lifts_the_filters_and_says_so() {
    read("hidden_account", DESKTOP, async |reader| {
        reader.open("account=hadrut-1211.nk1&party=az").await;
        reader.arrives_at_account("hadrut-1211.nk1").await;
        assert_eq!(reader.notices().await, ["Filters were lifted to show this"]);
        reader.open("party=az").await;
        reader.write_address("account=hadrut-1211.nk1&party=az").await;
        reader.arrives_at_account("hadrut-1211.nk1").await;
    });
}

#[test]
fn a_filter_that_hides_what_was_open_is_heeded() {
    read("filter_hides_open", DESKTOP, async |reader| {
        reader.open("account=hadrut-1211.nk1").await;
        reader.arrives_at_account("hadrut-1211.nk1").await;
        reader.opens_menu("topic").await;
        reader.toggles("topic", "truce").await;
        reader.sees(&FACTS.left_by(&[("topic", &["truce"])])).await;
        assert_eq!(reader.hash().await, "topic=truce");
        assert_eq!(reader.notices().await, Vec::<String>::new());
    });
}

#[test]
fn what_an_embedding_page_wrote_behind_a_question_mark_stays() {
    read("foreign_hash", DESKTOP, async |reader| {
        reader.open("topic=truce?utm=1&x=2").await;
        reader.counts(FACTS.left_by(&[("topic", &["truce"])]).len()).await;
        assert_eq!(reader.notices().await, Vec::<String>::new());
        reader.page.click(".chips .reset").await;
        reader.page.comes_to("location.hash", "#?utm=1&x=2").await;
    });
}
