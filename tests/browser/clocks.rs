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
