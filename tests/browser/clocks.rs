//! The two clocks: what was known on a day, and the strip in order of statements.

use crate::{
    facts::{FACTS, text},
    page::DESKTOP,
    reader::{Reader, read},
};
use serde_json::Value;

/// The accounts stated by a day; every date of this dataset that is less exact has its first day first.
fn stated_by(day: &str) -> Vec<&'static str> {
    let first_day = |account: &Value| {
        let stated = account.get("stated").map(|stated| text(stated, "edtf")).unwrap_or_default();
        let date: String = stated.chars().take_while(|sign| sign.is_ascii_digit() || *sign == '-').collect();
        match date.len() {
            4 => format!("{date}-01-01"),
            7 => format!("{date}-01"),
            _ => date,
        }
    };
    let accounts = FACTS.records("accounts").iter();
    accounts.filter(|account| first_day(account).as_str() <= day).map(|account| text(account, "id")).collect()
}

async fn shows_accounts(reader: &Reader<'_>, expected: &[&str]) {
    let mut expected: Vec<&str> = expected.to_vec();
    expected.sort_unstable();
    let shown = "[...document.querySelectorAll('article[data-account]')].map(account => account.dataset.account).sort()";
    reader.page.comes_to(shown, expected).await;
}

#[test]
fn accounts_stated_later_are_not_there_and_events_keep_their_place() {
    read("known_on", DESKTOP, async |reader| {
        reader.open("known=2020-12-12").await;
        shows_accounts(&reader, &stated_by("2020-12-12")).await;
        reader.sees(&FACTS.ids("events")).await;
        let silence =
            "document.querySelector('[data-event=sur] .column[data-party=az] .silence').textContent";
        assert_eq!(
            reader.page.ask(&format!("return {silence}")).await,
            "No account in this dataset by 12 Dec 2020"
        );
        let known = format!("{} of 223 accounts", stated_by("2020-12-12").len());
        reader.page.comes_to("document.querySelector('.known [role=status]').textContent", known).await;
        assert_eq!(reader.chips().await, ["As known on 12 Dec 2020"]);
        // The bodies were counted; nobody had yet said how many were killed in all but the first to say so.
        let plots = "return document.querySelectorAll('[data-event=war-dead] .plot li').length";
        let then: usize = reader.page.get(plots).await;
        reader.removes_chip("As known on 12 Dec 2020").await;
        shows_accounts(&reader, &FACTS.ids("accounts")).await;
        let now: usize = reader.page.get(plots).await;
        assert!(then < now, "{then} figures were known of {now}");
    });
}

#[test]
fn steps_lead_from_one_day_of_statements_to_the_next() {
    read("known_steps", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.click(".known button:nth-of-type(1)").await;
        reader.page.comes_to("location.hash", "#known=2020-09-27").await;
        shows_accounts(&reader, &stated_by("2020-09-27")).await;
        reader.page.click(".known button:nth-of-type(3)").await;
        reader.page.comes_to("location.hash", "#known=2020-09-28").await;
        reader.page.click(".known button:nth-of-type(2)").await;
        reader.page.comes_to("location.hash", "#known=2020-09-27").await;
        reader.back().await;
        reader.page.comes_to("location.hash", "#known=2020-09-28").await;
        shows_accounts(&reader, &stated_by("2020-09-28")).await;
        let value = "document.querySelector('[data-known]').value";
        reader.page.comes_to(value, "2020-09-28").await;
    });
}

#[test]
fn whoever_steps_from_day_to_day_reads_what_a_link_to_that_day_shows() {
    const TOLD: &str =
        "return [...document.querySelectorAll('article[data-event]')].map(event => event.textContent)";
    read("known_alike", DESKTOP, async |reader| {
        let days = ["2020-12-12", "2020-11-20", "2020-11-11", "2020-10-10", "2020-09-27", "2020-11-10", ""];
        let link = |day: &str| if day.is_empty() { String::new() } else { format!("known={day}") };
        let mut stepped = Vec::new();
        reader.open("").await;
        for day in days {
            reader.write_address(&link(day)).await;
            let expected = if day.is_empty() { FACTS.ids("accounts") } else { stated_by(day) };
            shows_accounts(&reader, &expected).await;
            stepped.push(reader.page.list(TOLD).await);
        }
        for (day, stepped) in days.iter().zip(stepped) {
            reader.open(&link(day)).await;
            let opened = reader.page.list(TOLD).await;
            for (stepped, opened) in stepped.iter().zip(&opened) {
                assert_eq!(stepped, opened, "on {day:?}");
            }
            assert_eq!(stepped.len(), opened.len());
        }
    });
}

#[test]
fn what_a_day_does_not_change_stays_as_the_reader_left_it() {
    read("known_kept", DESKTOP, async |reader| {
        reader.open("").await;
        let details = "document.querySelector('[data-event=war-start] .account details')";
        reader.page.ask(&format!("{details}.open = true")).await;
        // Something was stated on the last day, but of another event.
        reader.page.click(".known button:nth-of-type(2)").await;
        let day = reader.hash_part("known").await.unwrap();
        let known = stated_by(&day);
        assert!(known.len() < FACTS.ids("accounts").len());
        shows_accounts(&reader, &known).await;
        reader.page.comes_to(&format!("{details}.open"), true).await;
    });
}

#[test]
fn a_link_to_an_account_not_yet_known_lifts_the_day() {
    read("known_link", DESKTOP, async |reader| {
        reader.open("known=2020-10-01&account=hadrut-1211.nk1").await;
        reader.arrives_at_account("hadrut-1211.nk1").await;
        assert_eq!(reader.notices().await, ["Filters were lifted to show this"]);
    });
}

#[test]
fn the_strip_can_be_put_in_order_of_statements() {
    read("strip_order", DESKTOP, async |reader| {
        reader.open("").await;
        let before = reader.ticks().await;
        reader.page.find(".strip .late").await;
        reader.page.click("[data-clock=stated]").await;
        reader.page.comes_to("location.hash", "#clock=stated").await;
        reader.ticks_change_from(&before).await;
        reader.page.until("!document.querySelector('[data-handle]')").await;
        reader.page.click("[data-clock=happened]").await;
        reader.ticks_return_to(&before).await;
        reader.page.find("[data-handle=from]").await;
    });
}
