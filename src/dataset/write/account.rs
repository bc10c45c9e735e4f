//! Accounts, with their answers and figures.

use serde_json::{Value, json};

use super::Object;
use super::record::{party_id, party_ids, put_when};
use crate::model::{
    Account, AccountDate, Amount, Answer, AnswerValue, Attribution, Attributor, Dataset, Event, Figure,
    Population, Position, Quote, Scope, SideId, SourceId, Stated, Status,
};

pub(super) fn account(account: &Account, dataset: &Dataset) -> Value {
    let event = &dataset.events[account.event];
    let mut out = Object::default();
    out.text("id", &account.id);
    out.text("event", &event.id);
    out.put("party", party_id(account.party, dataset));
    out.maybe_rows("jointWith", party_ids(&account.joint_with, dataset));
    out.maybe("speaker", account.speaker.map(|speaker| dataset.speakers[speaker].id.as_str()));
    out.text("voice", account.voice.word());
    out.rows("acts", account.acts.iter().map(|act| act.word().into()));
    out.put("summary", &account.summary);
    out.maybe("quote", account.quote.as_ref().map(|it| quote(it, dataset)));
    out.maybe_rows("blames", party_ids(&account.blames, dataset));
    out.maybe_rows("counterAccuses", party_ids(&account.counter_accuses, dataset));
    out.maybe_rows("addressees", party_ids(&account.addressees, dataset));
    out.maybe_rows("answers", account.answers.iter().map(|it| answer(it, event, dataset)));
    out.maybe_rows("figures", account.figures.iter().map(|it| figure(it, dataset)));
    out.maybe_rows("when", account.when.iter().map(account_date));
    out.maybe("placeName", account.place_name.as_ref());
    out.put("stated", stated(&account.stated));
    out.rows("sources", account.sources.iter().map(|it| source_id(*it, dataset)));
    out.maybe_rows("attribution", account.attribution.iter().map(|it| attribution(it, dataset)));
    out.text("confidence", account.confidence.word());
    out.maybe("note", account.note.as_ref());
    out.maybe_text("revises", account.revises.map(|earlier| &dataset.accounts[earlier].id));
    out.maybe_text("status", (account.status != Status::Current).then(|| account.status.word()));
    out.done()
}

fn quote(quote: &Quote, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    out.text("text", &quote.text);
    out.text("lang", &quote.lang);
    out.put("source", source_id(quote.source, dataset));
    out.maybe("note", quote.note.as_ref());
    out.done()
}

fn answer(answer: &Answer, event: &Event, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    out.maybe_text("question", event.questions.get(answer.question).map(|question| &question.id));
    match &answer.position {
        Position::Is(value) => out.put("is", answer_value(value, dataset)),
        Position::IsNot(value) => out.put("isNot", answer_value(value, dataset)),
        Position::Unstated(words) => out.put("unstated", words),
    }
    out.maybe("implied", answer.implied.then_some(true));
    out.done()
}

fn answer_value(value: &AnswerValue, dataset: &Dataset) -> Value {
    match value {
        AnswerValue::Yes => "yes".into(),
        AnswerValue::No => "no".into(),
        AnswerValue::Party(party) => party_id(*party, dataset),
        AnswerValue::Side(side) => side_id(*side, dataset),
        AnswerValue::Choice(words) => words.into(),
        AnswerValue::Date(date) => date.to_string().into(),
    }
}

fn figure(figure: &Figure, dataset: &Dataset) -> Value {
    let population = figure.population.as_ref().map(|population| match population {
        Population::Party(party) => party_id(*party, dataset),
        Population::Side(side) => side_id(*side, dataset),
        Population::All => "all".into(),
        Population::Other(word) => word.as_str().into(),
    });
    let mut out = Object::default();
    out.text("metric", &figure.metric);
    out.text("unit", &figure.unit);
    out.put("amount", amount(figure.amount));
    out.maybe("population", population);
    out.maybe("class", figure.class.map(|class| class.word()));
    out.maybe("scope", (figure.scope != Scope::default()).then(|| scope(&figure.scope, dataset)));
    out.maybe_text("asOf", figure.as_of);
    out.maybe("note", figure.note.as_ref());
    out.done()
}

fn amount(amount: Amount) -> Value {
    match amount {
        Amount::Exact(n) => json!({ "exact": n }),
        Amount::About(n) => json!({ "about": n }),
        Amount::AtLeast(n) => json!({ "atLeast": n }),
        Amount::MoreThan(n) => json!({ "moreThan": n }),
        Amount::UpTo(n) => json!({ "upTo": n }),
        Amount::Range(low, high) => json!({ "range": [low, high] }),
        Amount::Vague(low, high) => json!({ "vague": [low, high] }),
    }
}

fn scope(scope: &Scope, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    out.maybe_text("period", scope.period);
    out.maybe("place", scope.place.map(|place| dataset.places[place].id.as_str()));
    out.maybe("subset", scope.subset.as_ref());
    out.done()
}

fn account_date(date: &AccountDate) -> Value {
    let mut out = Object::default();
    out.text("facet", &date.facet);
    put_when(&mut out, &date.when);
    out.maybe("occurrence", date.occurrence.as_deref());
    out.done()
}

fn stated(stated: &Stated) -> Value {
    let mut out = Object::default();
    out.text("edtf", stated.edtf);
    out.put("basis", &stated.basis);
    out.done()
}

fn attribution(link: &Attribution, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    match &link.who {
        Attributor::Speaker(speaker) => out.text("who", &dataset.speakers[*speaker].id),
        Attributor::Publisher(publisher) => out.text("who", &dataset.publishers[*publisher].id),
        Attributor::Party(party) => out.put("who", party_id(*party, dataset)),
        Attributor::Source(source) => out.put("who", source_id(*source, dataset)),
        Attributor::Named(name) => out.text("who", name),
    }
    out.put("how", &link.how);
    out.done()
}

fn source_id(source: SourceId, dataset: &Dataset) -> Value {
    dataset.sources[source].id.as_str().into()
}

fn side_id(side: SideId, dataset: &Dataset) -> Value {
    dataset.meta.sides[side].id.as_str().into()
}
