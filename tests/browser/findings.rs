//! What the accounts differ and agree on, as the page says it, held against the file of comparisons.

use crate::{
    facts::{FACTS, Facts, id, list, text, words},
    page::DESKTOP,
    reader::{Reader, TEXT, read},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, sync::LazyLock};

/// What the rules of the format give for the bundled dataset.
static COMPARED: LazyLock<Facts> =
    LazyLock::new(|| Facts::read(include_str!("../golden/nk-2020.comparisons.json")));

fn of_event<'a>(comparison: &str, event: &'a str) -> impl Iterator<Item = &'static Value> + use<'a> {
    COMPARED.records(comparison).iter().filter(move |row| text(row, "event") == event)
}

fn is(row: &Value, verdict: &str) -> bool {
    text(row, "verdict") == verdict
}

/// The kinds of disagreement of an event.
fn differs_on(event: &str) -> BTreeSet<&'static str> {
    let blame = of_event("blame", event)
        .any(|row| !list(row, "mutualParties").is_empty() || !list(row, "mutualSides").is_empty());
    let figures = of_event("figures", event)
        .any(|row| is(row, "conflict") && row.get("misreport") == Some(&json!(false)));
    let dates = of_event("dates", event).next().is_some();
    let questions = of_event("questions", event).any(|row| is(row, "dispute"));
    let kinds = [("blame", blame), ("figures", figures), ("dates", dates), ("questions", questions)];
    kinds.into_iter().filter(|(_, holds)| *holds).map(|(kind, _)| kind).collect()
}

/// The events of which something holds.
fn events(holds: impl Fn(&str) -> bool) -> Vec<&'static str> {
    FACTS.ids("events").into_iter().filter(|event| holds(event)).collect()
}

#[test]
fn every_event_names_exactly_what_its_accounts_differ_on() {
    read("differ", DESKTOP, async |reader| {
        reader.open("").await;
        let shown = "return [...document.querySelectorAll('article[data-event]')].map(event => [event.dataset.event,
            [...event.querySelectorAll('[data-stand=differ] [data-aspect]')].map(chip => chip.dataset.aspect)])";
        let shown: Vec<(String, BTreeSet<String>)> = reader.page.get(shown).await;
        assert_eq!(shown.len(), 47);
        for (event, kinds) in &shown {
            let kinds: BTreeSet<&str> = kinds.iter().map(String::as_str).collect();
            assert_eq!(kinds, differs_on(event), "{event}");
        }
    });
}

#[test]
fn questions_that_sides_agree_on_are_named_as_such() {
    read("agree", DESKTOP, async |reader| {
        reader.open("").await;
        for row in COMPARED.records("questions").iter().filter(|row| is(row, "agree")) {
            let event = text(row, "event");
            let questions = list(FACTS.record("events", event), "questions");
            let question = questions.iter().find(|question| id(question) == text(row, "question"));
            let asked = text(question.unwrap_or(&Value::Null), "text");
            let agreed = format!(
                "return [...document.querySelectorAll('[data-event={event}] [data-stand=agree] .chip')].map(chip => chip.textContent)"
            );
            assert!(reader.page.list(&agreed).await.iter().any(|chip| chip == asked), "{event}: {asked}");
        }
    });
}

#[test]
fn states_leave_the_events_they_promise() {
    read("states", DESKTOP, async |reader| {
        reader.open("").await;
        let one_voice =
            |event: &str| of_event("independence", event).any(|row| row.get("parties") == Some(&json!(1)));
        let disputed = events(|event| !differs_on(event).is_empty());
        let states = [("disputed", disputed), ("one-voice", events(one_voice))];
        for (state, left) in &states {
            let option = format!(".states [data-option={state}]");
            reader
                .page
                .comes_to(
                    &format!("Number(document.querySelector('{option} small').textContent)"),
                    left.len(),
                )
                .await;
            reader.page.click(&option).await;
            reader.sees(left).await;
            assert_eq!(reader.hash().await, format!("state={state}"));
        }
        reader.page.click(".states [data-option=all]").await;
        reader.counts(47).await;
        reader.opens_menu("differ").await;
        for (kind, count) in reader.options("differ").await {
            assert_eq!(count, events(|event| differs_on(event).contains(kind.as_str())).len(), "{kind}");
        }
    });
}

#[test]
fn parties_without_an_account_and_parties_that_all_speak_can_be_asked_for() {
    read("silent", DESKTOP, async |reader| {
        reader.open("").await;
        reader.opens_menu("silent").await;
        for (party, count) in reader.options("silent").await {
            let silent = |event: &str| of_event("silence", event).any(|row| text(row, "party") == party);
            assert_eq!(count, events(silent).len(), "{party}");
        }
        reader.opens_menu("metric").await;
        for (metric, count) in reader.options("metric").await {
            let counts = |account: &Value| {
                list(account, "figures").iter().any(|figure| text(figure, "metric") == metric)
            };
            let left = events(|event| FACTS.accounts_of(FACTS.record("events", event)).any(counts));
            assert_eq!(count, left.len(), "{metric}");
        }
        reader.open("speaks=am,az").await;
        reader.opens_menu("speaks").await;
        let both: usize =
            reader.page.get("return Number(document.querySelector('[data-count]').dataset.count)").await;
        let options = reader.options("speaks").await;
        assert!(both > 0 && options.iter().all(|(_, count)| *count <= both), "{both}: {options:?}");
        for party in ["am", "az"] {
            assert!(options.contains(&(party.to_owned(), both)), "{party} speaks in all of them");
        }
    });
}

#[test]
fn a_chip_opens_its_explanation_in_place() {
    read("explained", DESKTOP, async |reader| {
        reader.open("event=war-start").await;
        reader.arrives_at_event("war-start").await;
        opens(&reader, "war-start", "blame").await;
        let explained = reader.page.text("[data-event=war-start] .explained").await;
        for told in
            ["Sides blame each other.", "Party", "Blames", "Armenia", "Azerbaijan", "Turkey", "27 Sept 2020"]
        {
            assert!(explained.contains(told), "{told} in {explained}");
        }
        opens(&reader, "war-start", "figures").await;
        let explained = reader.page.text("[data-event=war-start] .explained").await;
        for told in
            ["They count the same, and no number fits both.", "Read as", "2 helicopters (aircraft lost)"]
        {
            assert!(explained.contains(told), "{told} in {explained}");
        }
        let expanded =
            "[...document.querySelectorAll('[data-event=war-start] .chip[aria-expanded=true]')].length";
        reader.page.comes_to(expanded, 1).await;
        reader.page.click("[data-event=war-start] .chip[aria-expanded=true]").await;
        reader.page.comes_to("document.querySelectorAll('.explained').length", 0).await;
    });
}

async fn opens(reader: &Reader<'_>, event: &str, aspect: &str) {
    reader.page.click(&format!("[data-event={event}] [data-aspect={aspect}]")).await;
    reader.page.find(&format!("[data-event={event}] [data-aspect={aspect}][aria-expanded=true]")).await;
}

#[test]
fn different_people_are_said_to_be_different_people() {
    read("different_people", DESKTOP, async |reader| {
        reader.open("event=hadrut-1211").await;
        reader.arrives_at_event("hadrut-1211").await;
        opens(&reader, "hadrut-1211", "figures").await;
        let verdicts = "return [...document.querySelectorAll('[data-event=hadrut-1211] .explained .verdict')].map(verdict => verdict.textContent)";
        let verdicts = reader.page.list(verdicts).await;
        assert!(
            verdicts
                .iter()
                .any(|verdict| verdict.starts_with("Different people or things are counted: another ")
                    && verdict.contains("So these do not conflict.")),
            "{verdicts:?}"
        );
    });
}

#[test]
fn figures_of_one_metric_are_plotted_with_their_owners_and_scope() {
    read("plots", DESKTOP, async |reader| {
        reader.open("").await;
        let plots = "return [...document.querySelectorAll('article[data-event]')].map(event => [event.dataset.event, event.querySelectorAll('.plot').length])";
        let plots: Vec<(String, usize)> = reader.page.get(plots).await;
        for (event, count) in &plots {
            let metrics: BTreeSet<&str> = of_event("figures", event).map(|row| text(row, "metric")).collect();
            assert!(
                *count >= metrics.len() && (*count == 0) == metrics.is_empty(),
                "{event} has {count} plots of {metrics:?}"
            );
        }
        let rows = format!("{TEXT} return [...document.querySelectorAll('[data-event=war-dead] .plot li')].map(row =>
            [text(row.querySelector('.who')), text(row.querySelector('.said')), row.querySelector('svg').getAttribute('aria-hidden')])");
        let rows: Vec<(String, String, String)> = reader.page.get(&rows).await;
        let said = |who: &str, said: &str| {
            rows.iter().any(|row| row.0.contains(who) && row.1.contains(said) && row.2 == "true")
        };
        assert!(said("Armenia", "3,330 killed · Armenian side (own side) · military"), "{rows:?}");
        assert!(said("Azerbaijan", "6,000–7,000 killed · Armenian side (other side) · military"), "{rows:?}");
        let forms = "const svg = said => [...document.querySelectorAll('[data-event=war-dead] .plot li')].find(row => row.textContent.includes(said)).querySelector('.reach');
            return [svg('3,330').querySelectorAll('.bar').length, svg('about 4,000').querySelectorAll('.bar').length, svg('more than 30').querySelectorAll('.bar.open').length,
                svg('6,000–7,000').querySelectorAll('.solid, .hollow').length]";
        assert_eq!(
            reader.page.ask(forms).await,
            json!([0, 1, 1, 0]),
            "points, ranges and open ends are drawn as such"
        );
    });
}

#[test]
fn ties_of_disputed_events_are_drawn_in_another_way() {
    read("disputed_ties", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.until("document.querySelector('.tie.disputed').getAttribute('d').length > 0").await;
        let styles =
            "return [...document.querySelectorAll('.tie')].map(tie => getComputedStyle(tie).strokeDasharray)";
        let styles = reader.page.list(styles).await;
        assert_eq!(styles.len(), 2);
        assert_ne!(styles.first(), styles.last(), "without relying on colour");
    });
}

#[test]
fn a_pair_shows_only_what_divides_and_unites_the_two() {
    read("pair", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.click("[data-more]").await;
        reader.page.click("[data-filter=pair] > summary").await;
        reader.page.find("[data-filter=pair] [data-option=second]").await;
        for (field, party) in [("first", "am"), ("second", "az")] {
            reader
                .page
                .ask(&format!(
                    "const field = document.querySelector('[data-filter=pair] [data-option={field}]');
                field.value = '{party}'; field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
                ))
                .await;
        }
        reader.page.comes_to("decodeURIComponent(location.hash)", "#pair=am,az").await;
        let shown = "return [...document.querySelectorAll('article[data-event]:not([hidden])')].map(event => [event.dataset.event,
            [...new Set([...event.querySelectorAll('.column')].filter(column => !column.closest('[hidden]')).map(column => column.dataset.party))].join(),
            event.querySelectorAll('[data-stand=differ], [data-stand=agree]').length])";
        let shown: Vec<(String, String, usize)> = reader.page.get(shown).await;
        assert!(!shown.is_empty() && shown.len() < 47);
        for (event, parties, findings) in &shown {
            // A statement that one of the two signed stands where it is filed.
            let accounts = FACTS.records("accounts").iter().filter(|account| text(account, "event") == event);
            let signed = accounts
                .filter(|account| words(account, "jointWith").iter().any(|by| ["am", "az"].contains(by)));
            let columns: BTreeSet<&str> =
                ["am", "az"].into_iter().chain(signed.map(|it| text(it, "party"))).collect();
            assert_eq!(parties.split(',').collect::<BTreeSet<_>>(), columns, "{event}");
            assert!(*findings > 0, "{event}");
        }
        assert!(
            shown.iter().any(|(_, parties, _)| parties == "am,az,us"),
            "a joint statement of a third party"
        );
        let told = "return [...document.querySelectorAll('[data-event=su25] .absent')].map(line => line.textContent)";
        let told = reader.page.list(told).await;
        assert_eq!(told, ["Not shown here, because other parties are chosen: accounts from Turkey"]);
        assert_eq!(reader.chips().await, ["Armenia and Azerbaijan"]);
        reader.removes_chip("Armenia and Azerbaijan").await;
        reader.counts(47).await;
        reader.back().await;
        reader.counts(shown.len()).await;
    });
}
