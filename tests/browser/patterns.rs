//! Patterns: each part has its sentence and its table, and obeys the filters.

use crate::{
    facts::{FACTS, list, text},
    page::{DESKTOP, LARGE_PHONE, PHONE, Page},
    reader::{Reader, TEXT, read},
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Accounts that blame, by the blaming and the blamed party; only parties' own count.
fn blame(counts: impl Fn(&Value) -> bool) -> BTreeMap<String, usize> {
    let misreports: BTreeSet<&str> = FACTS
        .records("relations")
        .iter()
        .filter(|relation| text(relation, "type") == "misreports")
        .map(|relation| text(relation, "from"))
        .collect();
    let mut cells = BTreeMap::new();
    let own = FACTS.records("accounts").iter().filter(|account| {
        matches!(text(account, "voice"), "own" | "unofficial")
            && text(account, "status") != "withdrawn"
            && !misreports.contains(text(account, "id"))
    });
    for account in own.filter(|account| counts(account)) {
        let joint = list(account, "jointWith").iter().filter_map(Value::as_str);
        for from in std::iter::once(text(account, "party")).chain(joint) {
            for to in list(account, "blames").iter().filter_map(Value::as_str) {
                *cells.entry(format!("{from},{to}")).or_default() += 1;
            }
        }
    }
    cells
}

async fn cells(reader: &Reader<'_>) -> BTreeMap<String, usize> {
    let cells = "return Object.fromEntries([...document.querySelectorAll('[data-cell]')].map(cell => [cell.dataset.cell, Number(cell.textContent)]))";
    reader.page.get(cells).await
}

#[test]
fn who_blames_whom_is_counted_and_each_count_opens_its_accounts() {
    read("blame_matrix", DESKTOP, async |reader| {
        reader.open("view=patterns").await;
        reader.page.find("[data-cell]").await;
        let expected = blame(|_| true);
        assert_eq!(cells(&reader).await, expected);
        reader.page.click("[data-cell=\"am,az\"]").await;
        reader.page.find(".pattern .explained").await;
        let listed = "return document.querySelectorAll('.pattern .explained li').length";
        assert_eq!(reader.page.ask(listed).await, expected["am,az"]);
        reader.page.click(".pattern .explained a").await;
        reader.page.until("document.activeElement.matches('article[data-account]')").await;
    });
}

#[test]
fn patterns_obey_the_filters() {
    read("patterns_filtered", DESKTOP, async |reader| {
        reader.open("view=patterns&party=az").await;
        reader.page.find("[data-cell]").await;
        let signs = |account: &Value| {
            text(account, "party") == "az" || list(account, "jointWith").iter().any(|party| party == "az")
        };
        assert_eq!(cells(&reader).await, blame(signs));
        reader.open("view=patterns&known=2020-10-01").await;
        reader.page.find("[data-cell]").await;
        let early: usize = cells(&reader).await.values().sum();
        assert!(early > 0 && early < blame(|_| true).values().sum());
    });
}

#[test]
fn every_part_has_a_sentence_and_a_table() {
    read("patterns_parts", DESKTOP, async |reader| {
        reader.open("view=patterns").await;
        reader.page.find(".pattern").await;
        let parts = format!("{TEXT} return [...document.querySelectorAll('.pattern')].map(part =>
            [text(part.querySelector('h2')), text(part.querySelector('.overview')), part.querySelectorAll('table').length])");
        let parts: Vec<(String, String, usize)> = reader.page.get(&parts).await;
        let titles: Vec<&str> = parts.iter().map(|(title, ..)| title.as_str()).collect();
        assert_eq!(
            titles,
            [
                "Who blames whom",
                "Figures over time",
                "Silence and disclosure",
                "Agreement",
                "Balance of the dataset"
            ]
        );
        for (title, sentence, tables) in &parts {
            assert!(sentence.ends_with('.') && *tables > 0, "{title}: {sentence}, {tables} tables");
        }
        let balance = "return Number([...document.querySelectorAll('.pattern:last-child tbody tr')].find(row => row.textContent.includes('Peacekeepers')).children[1].textContent)";
        let accounts =
            FACTS.records("accounts").iter().filter(|account| text(account, "party") == "rupk").count();
        assert_eq!(reader.page.ask(balance).await, accounts);
    });
}

#[test]
fn figures_over_time_follow_the_choice_of_metric_and_population() {
    read("claims", DESKTOP, async |reader| {
        reader.open("view=patterns").await;
        reader.page.find("[data-choice=metric]").await;
        let choose = |field: &str, option: &str| {
            format!("const field = document.querySelector('[data-choice={field}]');
                field.value = [...field.options].find(choice => choice.textContent.startsWith('{option}')).value;
                field.dispatchEvent(new Event('change', {{ bubbles: true }}))")
        };
        let figures = |metric: &str| {
            let figures = FACTS.records("accounts").iter().flat_map(|account| list(account, "figures"));
            figures.filter(|figure| text(figure, "metric") == metric).count()
        };
        let drawn = "document.querySelectorAll('.claims path').length";
        reader.page.comes_to(drawn, figures("killed")).await;
        reader.page.ask(&choose("metric", "wounded")).await;
        reader.page.comes_to(drawn, figures("wounded")).await;
        reader.page.comes_to("document.querySelectorAll('.pattern details tbody tr').length > 0", true).await;
        reader.page.ask(&choose("population", "Azerbaijan")).await;
        let of_az = FACTS.records("accounts").iter().flat_map(|account| list(account, "figures"));
        let of_az = of_az
            .filter(|figure| text(figure, "metric") == "wounded" && text(figure, "population") == "az")
            .count();
        assert!(of_az > 0);
        reader.page.comes_to(drawn, of_az).await;
        // Two years are written below the months, and what hollow signs mean beside the chart.
        let years = "[...document.querySelectorAll('.claims .year')].map(year => year.textContent)";
        reader.page.ask(&choose("metric", "killed")).await;
        reader.page.comes_to(years, vec!["2020", "2021"]).await;
        reader.page.comes_to("document.querySelectorAll('.claims .tick').length > 4", true).await;
        reader
            .page
            .until("document.querySelector('.pattern > small').textContent.startsWith('Filled signs')")
            .await;
        reader.page.ask(&choose("metric", "wounded")).await;
        reader.page.ask(&choose("population", "Azerbaijan")).await;
        // The address holds the choice, and Back takes it back.
        reader.page.comes_to("location.hash", "#view=patterns&figures=wounded,people&of=az").await;
        reader.page.ask("history.back()").await;
        reader.page.comes_to(drawn, figures("wounded")).await;
        let chosen = "['metric', 'population'].map(name => document.querySelector(`[data-choice=${name}]`).selectedOptions[0].textContent.split(' ')[0])";
        reader.page.comes_to(chosen, json!(["wounded", "any"])).await;
        reader.open("view=patterns&figures=killed,people&of=az").await;
        reader.page.comes_to(chosen, json!(["killed", "Azerbaijan"])).await;
    });
}

#[test]
fn patterns_fit_the_smallest_phone() {
    read("patterns_phone", PHONE, async |reader| {
        reader.open("view=patterns").await;
        reader.page.find(".pattern").await;
        reader.page.comes_to("document.documentElement.scrollWidth", 320).await;
    });
}

#[test]
fn on_phones_every_count_of_blame_is_in_sight_with_whom_it_is_of() {
    for (name, size) in [("blame_phone", PHONE), ("blame_large_phone", LARGE_PHONE)] {
        read(name, size, async |reader| {
            reader.open("view=patterns").await;
            reader.page.find("[data-cell]").await;
            let out_of_sight = "return [...document.querySelectorAll('[data-cell]')].filter(cell => {
                const box = cell.getBoundingClientRect();
                return box.width === 0 || box.left < 0 || box.right > innerWidth;
            }).map(cell => cell.dataset.cell)";
            assert_eq!(reader.page.list(out_of_sight).await, Vec::<String>::new());
            let label = "return getComputedStyle(document.querySelector('[data-cell=\"am,az\"]').parentElement, '::before').content";
            let label = reader.page.ask(label).await.to_string();
            assert!(label.contains("Blames Azerbaijan") || label.contains("data-label"), "{label}");
            names_are_whole(reader.page).await;
        });
    }
}

#[test]
fn names_of_parties_are_broken_between_words_alone() {
    read("party_names", DESKTOP, async |reader| {
        reader.open("view=patterns").await;
        reader.page.find("[data-cell]").await;
        names_are_whole(reader.page).await;
    });
}

/// No name takes more lines than it has words.
async fn names_are_whole(page: &Page) {
    let broken = "return [...document.querySelectorAll('.table .party > span')].filter(name => {
        const lines = name.offsetHeight / parseFloat(getComputedStyle(name).lineHeight);
        return Math.round(lines) > name.textContent.trim().split(/\\s+/).length;
    }).map(name => name.textContent)";
    assert_eq!(page.list(broken).await, Vec::<String>::new());
}
