//! Every field of every account is within reach of the reader.

use crate::{
    facts::{FACTS, id, list, text, words},
    page::DESKTOP,
    reader::{Reader, TEXT, read},
};
use serde::Deserialize;
use serde_json::Value;

/// An account as the page shows it.
#[derive(Deserialize)]
struct Shown {
    account: String,
    text: String,
    acts: String,
    figures: Vec<String>,
    /// The quote's words, language and note.
    quote: Option<(String, Option<String>, Option<String>)>,
    /// Addresses without the fragment that leads to words, and those words.
    links: Vec<(String, Option<String>)>,
    /// The labelled rows of its details.
    rows: Vec<(String, String)>,
}

async fn shown(reader: &Reader<'_>) -> Vec<Shown> {
    let script = "
        const all = (element, selector) => [...element.querySelectorAll(selector)];
        const link = a => {
            const [address, words] = a.getAttribute('href').split(/#?:~:text=/);
            return [address, words === undefined ? null : decodeURIComponent(words)];
        };
        return all(document, 'article[data-account]').map(article => ({
            account: article.dataset.account,
            text: text(article),
            acts: text(article.querySelector('.acts')),
            figures: all(article, '.figures li').map(text),
            quote: all(article, 'q').map(q => [q.textContent, q.getAttribute('lang'), q.getAttribute('title')])[0] ?? null,
            links: all(article, '.sources a[href]').map(link),
            rows: all(article, 'dt').map(dt => [text(dt), text(dt.nextElementSibling)]),
        }))";
    reader.page.get(&format!("{TEXT} {script}")).await
}

impl Shown {
    fn row(&self, label: &str) -> &str {
        self.rows.iter().find(|(name, _)| name == label).map_or("", |(_, value)| value)
    }

    /// What of an account's record is not to be found where it belongs.
    fn lacks(&self, account: &Value) -> Vec<String> {
        let mut lacking = Vec::new();
        let mut need = |there: bool, what: &str| {
            if !there {
                lacking.push(format!("{}: {what}", self.account));
            }
        };
        need(self.text.contains(text(account, "summary")), "summary");
        need(self.row("Confidence of the coding") == text(account, "confidence"), "confidence");
        need(self.row("Note").contains(text(account, "note")), "note");
        need(self.row("Place as named here") == text(account, "placeName"), "place name");
        let stated = account.get("stated").unwrap_or(&Value::Null);
        need(self.row("Date of the statement") == text(stated, "basis"), "basis of the statement's date");
        need(
            self.text.contains(&format!("Stated {}", in_words(text(stated, "edtf")))),
            "date of the statement",
        );
        need(self.speaker_is_right(account), "speaker and role");
        need(self.quote_is_right(account), "quote with its language and note");
        for party in words(account, "blames") {
            let name = if party == text(account, "party") { "itself" } else { short(party) };
            need(self.acts.contains(name), "blamed party");
        }
        for party in words(account, "addressees") {
            need(self.row("Addressed to").contains(short(party)), "addressee");
        }
        for link in list(account, "attribution") {
            need(self.row("How it reached us").contains(&format!("({})", text(link, "how"))), "attribution");
        }
        for date in list(account, "when") {
            need(self.row("Its dates").contains(&in_words(text(date, "edtf"))), "date");
            let from = date.get("clock").map_or("", |clock| text(clock, "from"));
            need(self.row("Its dates").contains(from), "clock");
        }
        need(self.figures.len() == list(account, "figures").len(), "every figure");
        for (phrase, figure) in self.figures.iter().zip(list(account, "figures")) {
            need(whole_phrase(phrase, figure), "a figure's population and scope in its own phrase");
        }
        for source in words(account, "sources") {
            need(self.source_is_right(account, source), source);
        }
        lacking
    }

    fn speaker_is_right(&self, account: &Value) -> bool {
        account.get("speaker").and_then(Value::as_str).is_none_or(|speaker| {
            let speaker = FACTS.record("speakers", speaker);
            self.text.contains(&format!("{}, {}", text(speaker, "name"), text(speaker, "role")))
        })
    }

    fn quote_is_right(&self, account: &Value) -> bool {
        match (account.get("quote"), &self.quote) {
            (None, None) => true,
            (Some(quote), Some((words, lang, note))) => {
                words == text(quote, "text")
                    && lang.as_deref() == Some(text(quote, "lang"))
                    && note.as_deref().unwrap_or_default() == text(quote, "note")
            }
            _ => false,
        }
    }

    /// The address, the words it leads to, the publisher, the day and who owns the publisher.
    fn source_is_right(&self, account: &Value, source: &str) -> bool {
        let record = FACTS.record("sources", source);
        let publisher = FACTS.record("publishers", text(record, "publisher"));
        let quote = account.get("quote").filter(|quote| text(quote, "source") == source);
        let linked = text(record, "url").is_empty()
            || self.links.iter().any(|(address, words)| {
                address == text(record, "url") && words.as_deref() == quote.map(|quote| text(quote, "text"))
            });
        let day = in_words(text(record, "published"));
        // A copy names whose text it is, and who owns that publisher.
        let copied = record.get("origin").map_or(String::new(), |origin| {
            let origin = FACTS.record("publishers", origin.as_str().unwrap_or_default());
            format!("; text of {}, {}", text(origin, "name"), owner(origin))
        });
        linked
            && [text(publisher, "name"), owner(publisher), &day, &copied]
                .iter()
                .all(|part| self.text.contains(part))
    }
}

fn owner(publisher: &Value) -> &'static str {
    let kind = text(publisher.get("ownership").unwrap_or(&Value::Null), "kind");
    OWNERS.iter().find(|(name, _)| *name == kind).map_or("?", |(_, words)| words)
}

const OWNERS: [(&str, &str); 7] = [
    ("state", "State-owned"),
    ("public-service", "Public service"),
    ("private", "Private"),
    ("party", "Owned by a party"),
    ("ngo", "NGO"),
    ("igo", "Intergovernmental organisation"),
    ("unknown", "Ownership unknown"),
];

/// `3 wounded · NK authorities (own side) · military · 11 Dec 2020`: who and when, never the number alone.
fn whole_phrase(phrase: &str, figure: &Value) -> bool {
    let population = text(figure, "population");
    let whose = match population {
        "" => "population not stated".to_owned(),
        "all" => "all together".to_owned(),
        "russian-citizens" => "Russian citizens".to_owned(),
        name => name_of(name).unwrap_or_else(|| name.replace('-', " ")),
    };
    let period = figure.get("scope").map_or(String::new(), |scope| in_words(text(scope, "period")));
    let as_of = in_words(text(figure, "asOf"));
    let parts = [whose.as_str(), &period, &as_of, text(figure, "note")];
    phrase.contains(" · ") && parts.iter().all(|part| phrase.contains(part))
}

/// A party's short name, or a side's name.
fn name_of(population: &str) -> Option<String> {
    let sides = FACTS.0.get("meta").map(|meta| list(meta, "sides")).unwrap_or_default();
    let side = sides.iter().find(|side| id(side) == population).map(|side| text(side, "name"));
    let party = FACTS.records("parties").iter().find(|party| id(party) == population);
    party.map(|party| text(party, "short")).or(side).map(str::to_owned)
}

fn short(party: &str) -> &'static str {
    text(FACTS.record("parties", party), "short")
}

/// A day as the page words it; other dates are not looked for.
fn in_words(day: &str) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
    let parts: Vec<usize> = day.split('-').filter_map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [year, month, day] => {
            let name = MONTHS.get(month - 1).unwrap_or(&"");
            format!("{day} {name} {year}")
        }
        _ => String::new(),
    }
}

#[test]
fn every_account_shows_every_field_it_has() {
    read("every_field", DESKTOP, async |reader| {
        reader.open("").await;
        let shown = shown(&reader).await;
        assert_eq!(shown.len(), 223);
        let lacking = shown.iter().flat_map(|shown| shown.lacks(FACTS.record("accounts", &shown.account)));
        assert_eq!(lacking.collect::<Vec<_>>(), Vec::<String>::new());
    });
}

#[test]
fn rich_accounts_read_as_they_should() {
    read("rich_accounts", DESKTOP, async |reader| {
        reader.open("").await;
        let shown = shown(&reader).await;
        for (account, phrases) in PHRASES {
            let shown = shown.iter().find(|shown| shown.account == account).expect("the account is shown");
            for phrase in phrases {
                assert!(shown.text.contains(phrase), "{account} lacks “{phrase}”: {}", shown.text);
            }
        }
    });
}

const PHRASES: [(&str, &[&str]); 6] = [
    (
        "hadrut-1211.nk1",
        &[
            "Blames Azerbaijan · denies · asserts",
            "3 wounded · NK authorities (own side) · military · 11 Dec 2020 · reservists",
            "occurred: 11 Dec 2020, about 20:40 (UTC+4)",
        ],
    ),
    ("hadrut-1211.nk2", &["0 killed · NK authorities (own side) · military · 11 Dec 2020"]),
    ("hadrut-1211.az1", &["Unofficial voice", "(report) → TASS (reported) → K metro 0 (reported)"]),
    ("hadrut-1211.am1", &["Demands of Peacekeepers", "blames Azerbaijan"]),
    (
        "trilateral.ru1",
        &[
            "1,960 troops deployed · Peacekeepers",
            "90 APCs (vehicles) · Peacekeepers",
            "5 km (corridor width) · lachin",
        ],
    ),
    (
        "war-dead.az4",
        &[
            "6,000–7,000 killed · Armenian side (other side) · military · 27 Sept – 10 Nov 2020",
            "about 3,000 killed · Azerbaijan (own side) · military · 27 Sept – 10 Nov 2020",
        ],
    ),
];
