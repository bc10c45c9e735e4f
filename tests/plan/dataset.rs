//! Small datasets of nothing but parties, events and dates.

use counterpoint::compare::Ground;
use counterpoint::model::{
    Account, Act, Confidence, Dataset, Event, EventDate, LangTag, Meta, Party, PartyId, Significance, Slug,
    Stated, Status, Table, Text, Voice,
};
use counterpoint::plan::{self, Marks, Selection, Strip};
use counterpoint::when::{Clock, Edtf, TimeOfDay, UtcOffset, When};

/// One account: its event, its party, those who signed with it, and its own date if it gives one.
#[derive(Debug, Clone)]
pub struct Told {
    pub event: usize,
    pub party: usize,
    pub joint_with: Vec<usize>,
    pub facet: &'static str,
    pub when: Option<When>,
}

pub fn told(event: usize, party: usize, edtf: &str) -> Told {
    Told { event, party, joint_with: Vec::new(), facet: "occurred", when: Some(on(edtf)) }
}

pub fn on(edtf: &str) -> When {
    When { edtf: Edtf::parse(edtf).unwrap(), clock: None }
}

pub fn clocked(edtf: &str, time: &str, approximate: bool) -> When {
    let clock = Clock { from: TimeOfDay::parse(time).unwrap(), to: None, utc_offset: None, approximate };
    When { edtf: Edtf::parse(edtf).unwrap(), clock: Some(clock) }
}

fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

fn text(text: &str) -> Text {
    Text::Plain(text.into())
}

/// Every event is dated by `event_date` and its facet is `occurred`.
pub fn dataset(parties: usize, events: usize, event_date: &str, accounts: &[Told]) -> Dataset {
    let mut dataset = empty();
    for index in 0..parties {
        dataset.parties.push(Party {
            id: slug(&format!("p{index}")),
            name: text("party"),
            short: text("party"),
            kind: slug("state"),
            role: slug("principal"),
            status_note: None,
            scope_note: None,
        });
    }
    for index in 0..events {
        dataset.events.push(event(index, event_date));
    }
    for (index, told) in accounts.iter().enumerate() {
        let account = account(index, told, &dataset);
        dataset.accounts.push(account);
    }
    dataset
}

/// By when things happened.
pub fn marks(dataset: &Dataset) -> Marks {
    Marks::of(dataset, &Ground::of(dataset), plan::Clock::Happened)
}

/// Everything shown; the events of the list are disputed.
pub fn strip_of(dataset: &Dataset, disputed: &[usize]) -> Strip {
    let lanes: Vec<PartyId> = dataset.parties.handles().collect();
    let disputed: Vec<bool> = (0..dataset.events.len()).map(|event| disputed.contains(&event)).collect();
    let accounts = vec![true; dataset.accounts.len()];
    let parties = vec![true; dataset.parties.len()];
    let selection = Selection { lanes: &lanes, parties: &parties, accounts: &accounts, disputed: &disputed };
    Strip::prepare(dataset, &marks(dataset), &selection)
}

fn empty() -> Dataset {
    Dataset {
        meta: Meta {
            id: slug("test"),
            title: text("Test"),
            version: "1.0.0".into(),
            language: LangTag::parse("en").unwrap(),
            languages: Vec::new(),
            utc_offset: UtcOffset::parse("+04:00").unwrap(),
            coverage: Edtf::parse("2020").unwrap(),
            principals: Vec::new(),
            sides: Table::default(),
            name_policy: text(""),
            limits: text(""),
            timezone_note: None,
            licence: None,
        },
        topics: Table::default(),
        publishers: Table::default(),
        parties: Table::default(),
        speakers: Table::default(),
        places: Table::default(),
        sources: Table::default(),
        events: Table::default(),
        accounts: Table::default(),
        relations: Vec::new(),
        notes: Vec::new(),
        changelog: Vec::new(),
        metrics: Vec::new(),
    }
}

fn event(index: usize, date: &str) -> Event {
    Event {
        id: slug(&format!("e{index}")),
        title: text("event"),
        kind: slug("talks"),
        significance: Significance::new(1).unwrap(),
        topics: Vec::new(),
        places: Vec::new(),
        summary: text(""),
        when: EventDate { when: on(date), facet: slug("occurred"), basis: text(""), note: None },
        questions: Vec::new(),
        expected_parties: Vec::new(),
        searched_parties: Vec::new(),
        silences: Vec::new(),
    }
}

fn account(index: usize, told: &Told, dataset: &Dataset) -> Account {
    let party = |index: usize| dataset.parties.handle_at(index).unwrap();
    let dates = told.when.iter().map(|when| counterpoint::model::AccountDate {
        facet: slug(told.facet),
        when: when.clone(),
        occurrence: None,
    });
    Account {
        id: slug(&format!("a{index}")),
        event: dataset.events.handle_at(told.event).unwrap(),
        party: party(told.party),
        joint_with: told.joint_with.iter().map(|&index| party(index)).collect(),
        speaker: None,
        voice: Voice::Own,
        acts: vec![Act::Asserts],
        summary: text(""),
        quote: None,
        blames: Vec::new(),
        counter_accuses: Vec::new(),
        addressees: Vec::new(),
        answers: Vec::new(),
        figures: Vec::new(),
        when: dates.collect(),
        place_name: None,
        stated: Stated { edtf: Edtf::parse("2020").unwrap(), basis: text("") },
        sources: Vec::new(),
        attribution: Vec::new(),
        confidence: Confidence::High,
        note: None,
        revises: None,
        status: Status::Current,
    }
}
