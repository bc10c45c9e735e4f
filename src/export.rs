//! Accounts as rows of a table, for spreadsheets (CSV) and programs (JSON).
//!
//! Both hold the same: texts in the page's language, ids and words as the format has them, dates as
//! EDTF. Where there are several of one kind they stand in one cell, with `; ` between them.

use crate::model::{AccountId, Dataset};
use crate::words;

/// The columns, by the names of the format where it has one.
const COLUMNS: [&str; 18] = [
    "event",
    "eventTitle",
    "eventDate",
    "account",
    "party",
    "partyName",
    "voice",
    "acts",
    "summary",
    "quote",
    "quoteLang",
    "speaker",
    "speakerRole",
    "blames",
    "figures",
    "stated",
    "sources",
    "status",
];

/// A table by RFC 4180, marked as UTF-8 for the spreadsheets that guess otherwise.
#[must_use]
pub fn csv(dataset: &Dataset, accounts: &[AccountId], lang: &str) -> String {
    let mut csv = String::from("\u{feff}");
    push_record(&mut csv, &COLUMNS.map(str::to_owned));
    for account in accounts {
        push_record(&mut csv, &cells(dataset, *account, lang));
    }
    csv
}

/// A list of objects, one for each account.
#[must_use]
pub fn json(dataset: &Dataset, accounts: &[AccountId], lang: &str) -> String {
    let mut json = String::from("[");
    for (at, account) in accounts.iter().enumerate() {
        json.push_str(if at == 0 { "\n{" } else { ",\n{" });
        for (at, (name, cell)) in COLUMNS.iter().zip(cells(dataset, *account, lang)).enumerate() {
            if at > 0 {
                json.push(',');
            }
            push_string(&mut json, name);
            json.push(':');
            push_string(&mut json, &cell);
        }
        json.push('}');
    }
    json.push_str("\n]\n");
    json
}

/// What one account has in each column.
fn cells(dataset: &Dataset, id: AccountId, lang: &str) -> [String; COLUMNS.len()] {
    let account = &dataset.accounts[id];
    let event = &dataset.events[account.event];
    let party = &dataset.parties[account.party];
    let text = |text: &crate::model::Text| text.pick(lang, &dataset.meta.language).1.to_owned();
    let speaker = account.speaker.map(|speaker| &dataset.speakers[speaker]);
    let quote = account.quote.as_ref();
    let mut acts = String::new();
    account.acts.iter().for_each(|act| push_entry(&mut acts, act.word()));
    let mut blames = String::new();
    account.blames.iter().for_each(|blamed| push_entry(&mut blames, dataset.parties[*blamed].id.as_str()));
    let mut figures = String::new();
    for figure in &account.figures {
        push_entry(&mut figures, &words::figure(dataset, account, figure, lang).text());
    }
    // A source without an address is named by its id.
    let mut sources = String::new();
    for source in &account.sources {
        let source = &dataset.sources[*source];
        push_entry(&mut sources, source.url.as_ref().map_or(source.id.as_str(), |url| url.as_str()));
    }
    [
        event.id.as_str().to_owned(),
        text(&event.title),
        event.when.when.edtf.to_string(),
        account.id.as_str().to_owned(),
        party.id.as_str().to_owned(),
        text(&party.name),
        account.voice.word().to_owned(),
        acts,
        text(&account.summary),
        quote.map(|quote| quote.text.to_string()).unwrap_or_default(),
        quote.map(|quote| quote.lang.as_str().to_owned()).unwrap_or_default(),
        speaker.map(|speaker| text(&speaker.name)).unwrap_or_default(),
        speaker.map(|speaker| text(&speaker.role)).unwrap_or_default(),
        blames,
        figures,
        account.stated.edtf.to_string(),
        sources,
        account.status.word().to_owned(),
    ]
}

fn push_entry(cell: &mut String, entry: &str) {
    if !cell.is_empty() {
        cell.push_str("; ");
    }
    cell.push_str(entry);
}

/// Every cell is quoted, so that nothing within it can end it.
fn push_record(csv: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        csv.push_str(if at == 0 { "\"" } else { ",\"" });
        if is_formula(cell) {
            csv.push('\'');
        }
        for letter in cell.chars() {
            if letter == '"' {
                csv.push('"');
            }
            csv.push(letter);
        }
        csv.push('"');
    }
    csv.push_str("\r\n");
}

/// Whether a spreadsheet would work the cell out instead of showing it. Some also take the wide forms
/// of the signs.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

fn push_string(json: &mut String, text: &str) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                json.push('\\');
                json.push(letter);
            }
            '\n' => json.push_str("\\n"),
            // No other control character is worth a name of its own.
            '\0'..='\u{1f}' => {
                json.push_str("\\u00");
                json.push(if letter < '\u{10}' { '0' } else { '1' });
                json.extend(char::from_digit(u32::from(letter) & 15, 16));
            }
            _ => json.push(letter),
        }
    }
    json.push('"');
}
