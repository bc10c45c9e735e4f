//! What the bundled dataset says, worked out from its JSON alone, without any of the program's code.

use serde_json::Value;
use std::{collections::HashMap, sync::LazyLock};

/// The bundled dataset.
pub static FACTS: LazyLock<Facts> = LazyLock::new(|| Facts::read(include_str!("../../assets/nk-2020.json")));

pub struct Facts(pub Value);

/// What a reader has chosen of one facet: its name in addresses, and options of it.
pub type Choice<'a> = (&'a str, &'a [&'a str]);

/// The facets, by their names in addresses.
pub const FACETS: [&str; 7] = ["party", "topic", "place", "speaker", "act", "voice", "ownership"];

/// A text, in English where there are several languages.
pub fn text<'a>(record: &'a Value, field: &str) -> &'a str {
    text_in("en", record, field)
}

/// A text in a language, else in English.
pub fn text_in<'a>(lang: &str, record: &'a Value, field: &str) -> &'a str {
    let Some(value) = record.get(field) else { return "" };
    let translated = || value.get(format!("{lang}-t-en")).or_else(|| value.get("en"));
    value.as_str().or_else(|| translated()?.as_str()).unwrap_or_default()
}

/// A text in every language there is.
fn wordings<'a>(record: &'a Value, field: &str) -> Vec<&'a str> {
    match record.get(field) {
        Some(Value::Object(texts)) => texts.values().filter_map(Value::as_str).collect(),
        _ => vec![text(record, field)],
    }
}

pub fn id(record: &Value) -> &str {
    text(record, "id")
}

pub fn list<'a>(record: &'a Value, field: &str) -> &'a [Value] {
    record.get(field).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The texts of a list.
pub fn words<'a>(record: &'a Value, field: &str) -> Vec<&'a str> {
    list(record, field).iter().filter_map(Value::as_str).collect()
}

impl Facts {
    pub fn read(json: &str) -> Self {
        Self(serde_json::from_str(json).unwrap_or_else(|error| panic!("the dataset is no JSON: {error}")))
    }

    pub fn records(&self, table: &str) -> &[Value] {
        list(&self.0, table)
    }

    pub fn ids(&self, table: &str) -> Vec<&str> {
        self.records(table).iter().map(id).collect()
    }

    pub fn record(&self, table: &str, wanted: &str) -> &Value {
        let found = self.records(table).iter().find(|record| id(record) == wanted);
        found.unwrap_or_else(|| panic!("no {wanted} in {table}"))
    }

    pub fn principals(&self) -> Vec<&str> {
        self.0.get("meta").map(|meta| words(meta, "principals")).unwrap_or_default()
    }

    /// Parties in the order of lanes and columns: the principals, then the others as the file has them.
    pub fn lanes(&self) -> Vec<&str> {
        let principals = self.principals();
        let others = self.ids("parties").into_iter().filter(|party| !principals.contains(party));
        principals.iter().copied().chain(others).collect()
    }

    pub fn accounts_of<'a>(&'a self, event: &'a Value) -> impl Iterator<Item = &'a Value> {
        self.records("accounts").iter().filter(|account| text(account, "event") == id(event))
    }

    /// The first and the last day of an event; every event of this dataset has whole days.
    pub fn days(event: &Value) -> (&str, &str) {
        let when = event.get("when").map(|when| text(when, "edtf")).unwrap_or_default();
        let (first, last) = when.split_once('/').unwrap_or((when, when));
        assert_eq!((first.len(), last.len()), (10, 10), "{when} is no whole day, nor a range of such");
        (first, last)
    }

    /// The events in the order of time. Every clock of this dataset is local, and midnight is the
    /// first minute of a day without one.
    pub fn in_time(&self) -> Vec<&str> {
        let mut events: Vec<&Value> = self.records("events").iter().collect();
        events.sort_by_key(|event| {
            let (first, last) = Self::days(event);
            (first, Self::clock(event), last)
        });
        events.into_iter().map(id).collect()
    }

    fn clock(event: &Value) -> &str {
        let clock = event.get("when").and_then(|when| when.get("clock"));
        clock.map_or("00:00", |clock| {
            assert_eq!(text(clock, "utcOffset"), "+04:00", "{clock} is local time");
            text(clock, "from")
        })
    }

    /// The options that an event, or one of its accounts, has in a facet.
    fn options<'a>(&'a self, facet: &str, event: &'a Value, account: &'a Value) -> Vec<&'a str> {
        match facet {
            "topic" => words(event, "topics"),
            "place" => words(event, "places"),
            "party" => words(account, "jointWith").into_iter().chain([text(account, "party")]).collect(),
            "speaker" => vec![text(account, "speaker")],
            "act" => words(account, "acts"),
            "voice" => vec![text(account, "voice")],
            "ownership" => {
                let publisher =
                    |source| self.record("publishers", text(self.record("sources", source), "publisher"));
                let kind = |source| text(publisher(source).get("ownership").unwrap_or(&Value::Null), "kind");
                words(account, "sources").into_iter().map(kind).collect()
            }
            _ => panic!("no facet {facet}"),
        }
    }

    /// The events that have an account which meets every choice; `from` and `to` are days.
    pub fn events_left(&self, choices: &[Choice], from: &str, to: &str) -> Vec<&str> {
        let meets = |event: &Value, account: &Value| {
            choices.iter().all(|(facet, chosen)| {
                self.options(facet, event, account).iter().any(|option| chosen.contains(option))
            })
        };
        let touches = |event: &Value| {
            let (first, last) = Self::days(event);
            first <= to && last >= from
        };
        self.events_with(|event, account| touches(event) && meets(event, account))
    }

    /// The events that have an account of which something holds, in the file's order.
    fn events_with(&self, holds: impl Fn(&Value, &Value) -> bool) -> Vec<&str> {
        let mut accounts: HashMap<&str, Vec<&Value>> = HashMap::new();
        for account in self.records("accounts") {
            accounts.entry(text(account, "event")).or_default().push(account);
        }
        let with = self.records("events").iter().filter(|event| {
            accounts
                .get(id(event))
                .is_some_and(|accounts| accounts.iter().any(|account| holds(event, account)))
        });
        with.map(id).collect()
    }

    /// The events left by choices alone.
    pub fn left_by(&self, choices: &[Choice]) -> Vec<&str> {
        self.events_left(choices, "0000-01-01", "9999-12-31")
    }

    /// The events of which the texts hold a folded word, be it in their own texts or in an account's.
    pub fn events_saying(&self, word: &str) -> Vec<&str> {
        let says = |text: &str| fold(text).contains(word);
        let any_says = |record: &Value, field: &str| wordings(record, field).into_iter().any(says);
        self.events_with(|event, account| {
            let places = words(event, "places").into_iter();
            let mut names = places.flat_map(|place| list(self.record("places", place), "names"));
            any_says(event, "title")
                || any_says(event, "summary")
                || names.any(|name| any_says(name, "name"))
                || self.texts_of(account).into_iter().any(says)
        })
    }

    fn texts_of<'a>(&'a self, account: &'a Value) -> Vec<&'a str> {
        let quote = account.get("quote").map(|quote| text(quote, "text")).unwrap_or_default();
        let mut texts = vec![text(account, "summary"), text(account, "placeName"), quote];
        if let Some(speaker) = account.get("speaker").and_then(Value::as_str) {
            let speaker = self.record("speakers", speaker);
            texts.extend([text(speaker, "name"), text(speaker, "role")]);
        }
        texts
    }

    /// The dataset so many times over, each copy's records called `ID-xN`; for a large one.
    pub fn multiplied(&self, copies: usize) -> Self {
        let mut large = self.0.clone();
        for (table, links) in [("events", [].as_slice()), ("accounts", &["event", "revises"])] {
            let copied = (1..copies)
                .flat_map(|copy| self.records(table).iter().map(move |record| renamed(record, links, copy)));
            let copied: Vec<Value> = copied.collect();
            if let Some(records) = large.get_mut(table).and_then(Value::as_array_mut) {
                records.extend(copied);
            }
        }
        Self(large)
    }
}

fn renamed(record: &Value, links: &[&str], copy: usize) -> Value {
    let mut record = record.clone();
    for field in ["id"].iter().chain(links) {
        if let Some(Value::String(name)) = record.get_mut(field) {
            name.push_str(&format!("-x{copy}"));
        }
    }
    record
}

/// Lower case, without the accents that occur in this dataset.
pub fn fold(text: &str) -> String {
    let plain = |letter: char| match letter {
        'ə' => 'e',
        'ö' => 'o',
        'ü' => 'u',
        'ğ' => 'g',
        'ş' => 's',
        'ç' => 'c',
        'ı' => 'i',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}
