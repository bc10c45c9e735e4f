//! The accounts as schema.org has claims, without any rating.

use serde_json::{Value, json};

use super::describe::Description;
use crate::model::{Account, PartyId, SourceId, Status};
use crate::when::{Date, DateForm, Edtf, Qualifier};

impl Description<'_> {
    /// Every account that still stands as a claim; none is rated.
    pub fn claims(&self) -> Vec<Value> {
        let accounts = self.dataset.accounts.records();
        let standing = accounts.filter(|account| account.status == Status::Current);
        standing.map(|account| self.claim(account)).collect()
    }

    fn claim(&self, account: &Account) -> Value {
        let event = &self.dataset.events[account.event];
        let sources: Vec<Value> = account.sources.iter().map(|source| self.source(*source)).collect();
        let mut claim = json!({
            "@type": "Claim",
            "@id": format!("{}#account={}", self.base.unwrap_or_default(), account.id),
            "text": self.text(&account.summary),
            "about": { "@type": "Event", "name": self.text(&event.title) },
            "author": self.authors(account),
            "keywords": account.voice.word(),
            "appearance": sources,
        });
        if let (Some(date), Some(fields)) = (iso_date(&account.stated.edtf), claim.as_object_mut()) {
            fields.insert("datePublished".to_owned(), json!(date));
        }
        claim
    }

    /// The party, or all that signed together.
    fn authors(&self, account: &Account) -> Value {
        let author = |party: PartyId| {
            let name = self.text(&self.dataset.parties[party].name);
            json!({ "@type": "Organization", "name": name })
        };
        let mut authors: Vec<Value> = account.signatories().map(author).collect();
        if authors.len() == 1 { authors.remove(0) } else { Value::Array(authors) }
    }

    /// A source by its address; one that has none, such as a book, by its title or else by who published it.
    fn source(&self, source: SourceId) -> Value {
        let source = &self.dataset.sources[source];
        match &source.url {
            Some(url) => json!({ "@type": "CreativeWork", "url": url.as_str() }),
            None => {
                let publisher = || &self.dataset.publishers[source.publisher].name;
                let name = self.text(source.title.as_ref().unwrap_or_else(publisher));
                json!({ "@type": "CreativeWork", "name": name })
            }
        }
    }
}

/// A date that ISO 8601 has as well; nothing stands for a doubt there, nor for a season.
fn iso_date(edtf: &Edtf) -> Option<String> {
    let is_plain = match edtf {
        Edtf::DateTime(_) => true,
        Edtf::Date(date) => date.qualifier() == Qualifier::None && has_iso_form(date),
        Edtf::Interval { .. } => false,
    };
    is_plain.then(|| edtf.to_string())
}

fn has_iso_form(date: &Date) -> bool {
    match date.form() {
        DateForm::Year { year } | DateForm::Month { year, .. } | DateForm::Day { year, .. } => {
            (0..=9999).contains(&year)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_that_iso_8601_has_are_given() {
        for plain in ["1901", "1901-04", "1901-04-20", "1901-04-20T10:00:00Z"] {
            assert_eq!(iso_date(&Edtf::parse(plain).unwrap()).as_deref(), Some(plain));
        }
        for other in [
            "1901~",
            "1901-04?",
            "1901-04-20%",
            "1901-21",
            "190X",
            "1901-XX",
            "1901-04-XX",
            "Y12345",
            "-0044",
            "1901/1902",
        ] {
            assert_eq!(iso_date(&Edtf::parse(other).unwrap()), None, "{other}");
        }
    }
}
