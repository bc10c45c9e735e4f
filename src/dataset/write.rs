//! Typed records back into the file they were read from.
//!
//! Written as datasets are by habit: lists that every event has are written when empty, all others
//! left away. So are absent values, but for `url`, `published` and `archive` of a source: these are null.

mod account;
mod ledger;
mod record;

use serde_json::{Map, Value};

use crate::model::{Dataset, FORMAT, Text};

/// The dataset in the format `counterpoint/1`. Reading it gives the same dataset, unless a field of
/// `meta` was replaced by a neutral value when this one was read.
#[must_use]
pub fn write(dataset: &Dataset) -> Value {
    let mut file = Object::default();
    file.text("format", FORMAT);
    file.put("meta", record::meta(dataset));
    file.rows("topics", dataset.topics.records().map(record::topic));
    file.rows("publishers", dataset.publishers.records().map(|it| record::publisher(it, dataset)));
    file.rows("parties", dataset.parties.records().map(record::party));
    file.rows("speakers", dataset.speakers.records().map(|it| record::speaker(it, dataset)));
    file.rows("places", dataset.places.records().map(|it| record::place(it, dataset)));
    file.rows("sources", dataset.sources.records().map(|it| record::source(it, dataset)));
    file.rows("events", dataset.events.records().map(|it| record::event(it, dataset)));
    file.rows("accounts", dataset.accounts.records().map(|it| account::account(it, dataset)));
    file.rows("relations", dataset.relations.iter().map(|it| ledger::relation(it, dataset)));
    file.rows("notes", dataset.notes.iter().map(|it| ledger::note(it, dataset)));
    file.rows("changelog", dataset.changelog.iter().map(ledger::change));
    file.done()
}

/// An object under construction.
#[derive(Default)]
struct Object(Map<String, Value>);

impl Object {
    fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.into(), value.into());
    }

    /// A value that is left away where there is none.
    fn maybe(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Anything that prints as the format writes it: a date, an offset, a slug.
    fn text(&mut self, name: &str, value: impl ToString) {
        self.put(name, value.to_string());
    }

    fn maybe_text(&mut self, name: &str, value: Option<impl ToString>) {
        self.maybe(name, value.map(|value| value.to_string()));
    }

    /// A list, empty or not.
    fn rows(&mut self, name: &str, values: impl Iterator<Item = Value>) {
        self.put(name, values.collect::<Vec<Value>>());
    }

    /// A list that is left away where it is empty.
    fn maybe_rows(&mut self, name: &str, values: impl Iterator<Item = Value>) {
        let values: Vec<Value> = values.collect();
        self.maybe(name, (!values.is_empty()).then_some(values));
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

impl From<&Text> for Value {
    fn from(text: &Text) -> Self {
        match text {
            Text::Plain(text) => Self::String(text.to_string()),
            Text::Tagged(tagged) => Self::Object(
                tagged.iter().map(|(tag, text)| (tag.to_string(), Self::String(text.to_string()))).collect(),
            ),
        }
    }
}
