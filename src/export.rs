//! Accounts as rows of a table, for spreadsheets (CSV) and programs (JSON).
//!
//! Both hold the same: texts in the page's language, ids and words as the format has them, dates as
//! EDTF. Where there are several of one kind they stand in one cell, with `; ` between them.

use crate::model::{AccountId, Dataset, PartyId, RelationType, Text};
use crate::words;

/// The columns, by the names of the format where it has one.
const COLUMNS: [&str; 24] = [
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
    "jointWith",
    "counterAccuses",
    "revises",
    "misreports",
    "confidence",
    "note",
];

/// A table by RFC 4180, marked as UTF-8 for the spreadsheets that guess otherwise.
#[must_use]
pub fn csv(dataset: &Dataset, accounts: &[AccountId], lang: &str) -> String {
    let mut csv = String::from("\u{feff}");
    COLUMNS.iter().for_each(|name| push_cell(&mut csv, name));
    for account in accounts {
        csv.push_str("\r\n");
        cells(dataset, *account, lang, &mut |cell| push_cell(&mut csv, cell));
    }
    csv.push_str("\r\n");
    csv
}

/// A list of objects, one for each account.
#[must_use]
pub fn json(dataset: &Dataset, accounts: &[AccountId], lang: &str) -> String {
    let mut json = String::from("[");
    for (at, account) in accounts.iter().enumerate() {
        json.push_str(if at == 0 { "\n" } else { ",\n" });
        let mut sign = '{';
        let mut names = COLUMNS.iter();
        cells(dataset, *account, lang, &mut |cell| {
            json.push(sign);
            sign = ',';
            push_string(&mut json, names.next().copied().unwrap_or_default());
            json.push(':');
            push_string(&mut json, cell);
        });
        json.push('}');
    }
    json.push_str("\n]\n");
    json
}

/// Tells what one account has in each column, in their order.
fn cells(dataset: &Dataset, id: AccountId, lang: &str, cell: &mut dyn FnMut(&str)) {
    let account = &dataset.accounts[id];
    let event = &dataset.events[account.event];
    let party = &dataset.parties[account.party];
    cell(event.id.as_str());
    cell(text(dataset, &event.title, lang));
    cell(&event.when.when.edtf.to_string());
    cell(account.id.as_str());
    cell(party.id.as_str());
    cell(text(dataset, &party.name, lang));
    cell(account.voice.word());
    let mut acts = String::new();
    account.acts.iter().for_each(|act| push_entry(&mut acts, act.word()));
    cell(&acts);
    cell(text(dataset, &account.summary, lang));
    let quote = account.quote.as_ref();
    cell(quote.map_or("", |quote| &quote.text));
    cell(quote.map_or("", |quote| quote.lang.as_str()));
    let speaker = account.speaker.map(|speaker| &dataset.speakers[speaker]);
    cell(speaker.map_or("", |speaker| text(dataset, &speaker.name, lang)));
    cell(speaker.map_or("", |speaker| text(dataset, &speaker.role, lang)));
    let parties = |parties: &[PartyId]| {
        let mut ids = String::new();
        parties.iter().for_each(|party| push_entry(&mut ids, dataset.parties[*party].id.as_str()));
        ids
    };
    cell(&parties(&account.blames));
    let mut figures = String::new();
    for figure in &account.figures {
        push_entry(&mut figures, &words::figure(dataset, account, figure, lang).whole().plain());
    }
    cell(&figures);
    cell(&account.stated.edtf.to_string());
    // A source without an address is named by its id.
    let mut sources = String::new();
    for source in &account.sources {
        let source = &dataset.sources[*source];
        push_entry(&mut sources, source.url.as_ref().map_or(source.id.as_str(), |url| url.as_str()));
    }
    cell(&sources);
    cell(account.status.word());
    cell(&parties(&account.joint_with));
    cell(&parties(&account.counter_accuses));
    cell(account.revises.map_or("", |earlier| dataset.accounts[earlier].id.as_str()));
    cell(&misreported(dataset, id));
    cell(account.confidence.word());
    cell(account.note.as_ref().map_or("", |note| text(dataset, note, lang)));
}

/// The accounts that this one tells wrongly.
fn misreported(dataset: &Dataset, id: AccountId) -> String {
    let mut ids = String::new();
    for relation in &dataset.relations {
        if relation.kind == RelationType::Misreports && relation.from == id {
            push_entry(&mut ids, dataset.accounts[relation.to].id.as_str());
        }
    }
    ids
}

fn text<'a>(dataset: &Dataset, text: &'a Text, lang: &str) -> &'a str {
    text.pick(lang, &dataset.meta.language).1
}

fn push_entry(cell: &mut String, entry: &str) {
    if !cell.is_empty() {
        cell.push_str("; ");
    }
    cell.push_str(entry);
}

/// Every cell is quoted, so that nothing within it can end it.
fn push_cell(csv: &mut String, cell: &str) {
    if !csv.ends_with(['\n', '\u{feff}']) {
        csv.push(',');
    }
    csv.push('"');
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
