//! The comparisons as one JSON object: a list per comparison, each row with its event.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};

use crate::compare::{
    Blame, Comparisons, DateGap, DisclosureLag, FigurePair, Gap, Independence, QuestionComparison, Silence,
};
use crate::model::{AccountId, AnswerValue, Dataset, Event, PartyId, Position};

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Report<'d> {
    figures: Vec<FigureRow<'d>>,
    blame: Vec<BlameRow<'d>>,
    dates: Vec<DateRow<'d>>,
    questions: Vec<QuestionRow<'d>>,
    silence: Vec<SilenceRow<'d>>,
    disclosure_lag: Vec<LagRow<'d>>,
    independence: Vec<IndependenceRow<'d>>,
}

#[derive(Serialize)]
struct FigureRow<'d> {
    event: &'d str,
    metric: &'d str,
    accounts: [&'d str; 2],
    intervals: [(u64, Option<u64>); 2],
    verdict: &'d str,
    dimensions: Vec<&'d str>,
    misreport: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BlameRow<'d> {
    event: &'d str,
    edges: Vec<[&'d str; 2]>,
    flags: Vec<&'d str>,
    mutual_parties: Vec<[&'d str; 2]>,
    mutual_sides: Vec<[&'d str; 2]>,
    accused_without_account: Vec<&'d str>,
    speak_without_blame: Vec<&'d str>,
}

#[derive(Serialize)]
struct DateRow<'d> {
    event: &'d str,
    facet: &'d str,
    accounts: [&'d str; 2],
    gap: GapCell,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum GapCell {
    Minutes(i64),
    Days(i64),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct QuestionRow<'d> {
    event: &'d str,
    question: &'d str,
    positions: BTreeMap<&'d str, Vec<String>>,
    implied: Vec<&'d str>,
    inconsistent_within: Vec<&'d str>,
    verdict: &'d str,
}

#[derive(Serialize)]
struct SilenceRow<'d> {
    event: &'d str,
    party: &'d str,
    state: &'d str,
    accused: bool,
}

#[derive(Serialize)]
struct LagRow<'d> {
    account: &'d str,
    days: i64,
}

#[derive(Serialize)]
struct IndependenceRow<'d> {
    event: &'d str,
    parties: usize,
    sides: usize,
    publishers: usize,
}

/// The object, and a new line.
pub(super) fn report(dataset: &Dataset, comparisons: &Comparisons) -> String {
    let ids = Ids { dataset };
    let mut report = Report::default();
    let mut lags: Vec<DisclosureLag> = Vec::new();
    for compared in &comparisons.events {
        let event = &dataset.events[compared.event];
        report.figures.extend(compared.figures.iter().map(|pair| ids.figures(event, pair)));
        report.blame.push(ids.blame(event, &compared.blame));
        report.dates.extend(compared.dates.iter().map(|gap| ids.dates(event, gap)));
        report
            .questions
            .extend(compared.questions.iter().filter_map(|question| ids.question(event, question)));
        report.silence.extend(compared.silences.iter().map(|silence| ids.silence(event, silence)));
        report.independence.push(ids.independence(event, &compared.independence));
        lags.extend(&compared.disclosure_lags);
    }
    // Lags name no event, so they stand in the order of the accounts.
    lags.sort_by_key(|lag| lag.account);
    report.disclosure_lag =
        lags.iter().map(|lag| LagRow { account: ids.account(lag.account), days: lag.days }).collect();
    printed(&report)
}

fn printed(report: &Report<'_>) -> String {
    let mut bytes = Vec::new();
    let mut writer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    // Writing text and numbers into memory cannot fail.
    let _ = report.serialize(&mut writer);
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

/// Records by the ids that the file gives them.
struct Ids<'d> {
    dataset: &'d Dataset,
}

impl<'d> Ids<'d> {
    fn account(&self, account: AccountId) -> &'d str {
        self.dataset.accounts[account].id.as_str()
    }

    fn party(&self, party: PartyId) -> &'d str {
        self.dataset.parties[party].id.as_str()
    }

    fn parties(&self, parties: &[PartyId]) -> Vec<&'d str> {
        parties.iter().map(|party| self.party(*party)).collect()
    }

    fn figures(&self, event: &'d Event, pair: &FigurePair) -> FigureRow<'d> {
        let account = &self.dataset.accounts[pair.first.account];
        FigureRow {
            event: event.id.as_str(),
            metric: account.figures.get(pair.first.figure).map_or("", |figure| figure.metric.as_str()),
            accounts: [pair.first, pair.second].map(|at| self.account(at.account)),
            intervals: pair.intervals.map(|interval| (interval.min, interval.max)),
            verdict: pair.verdict.word(),
            dimensions: pair.dimensions().map(|(dimension, _)| dimension.word()).collect(),
            misreport: pair.misreport,
        }
    }

    fn blame(&self, event: &'d Event, blame: &Blame) -> BlameRow<'d> {
        let edges = blame.edges.iter().map(|edge| [self.party(edge.from), self.party(edge.to)]);
        let parties = blame.mutual_parties.iter().map(|pair| pair.map(|party| self.party(party)));
        let sides = blame.mutual_blocs.iter().map(|pair| pair.map(|bloc| bloc.id(self.dataset)));
        BlameRow {
            event: event.id.as_str(),
            edges: edges.collect(),
            flags: blame.flags.iter().map(|flag| flag.word()).collect(),
            mutual_parties: parties.collect(),
            mutual_sides: sides.collect(),
            accused_without_account: self.parties(&blame.accused_without_account),
            speak_without_blame: self.parties(&blame.speak_without_blame),
        }
    }

    fn dates(&self, event: &'d Event, gap: &DateGap) -> DateRow<'d> {
        let account = &self.dataset.accounts[gap.first.account];
        DateRow {
            event: event.id.as_str(),
            facet: account.when.get(gap.first.date).map_or("", |date| date.facet.as_str()),
            accounts: [gap.first, gap.second].map(|at| self.account(at.account)),
            gap: match gap.gap {
                Gap::Minutes(minutes) => GapCell::Minutes(minutes),
                Gap::Days(days) => GapCell::Days(days),
            },
        }
    }

    fn question(&self, event: &'d Event, compared: &QuestionComparison) -> Option<QuestionRow<'d>> {
        let mut positions: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut implied = Vec::new();
        for stance in &compared.stances {
            let answer = self.dataset.accounts[stance.account].answers.get(stance.answer);
            let position = answer.and_then(|answer| self.position(&answer.position));
            positions.entry(self.party(stance.party)).or_default().extend(position);
            if stance.implied {
                implied.push(self.party(stance.party));
            }
        }
        for held in positions.values_mut() {
            held.sort();
            held.dedup();
        }
        implied.dedup();
        Some(QuestionRow {
            event: event.id.as_str(),
            question: event.questions.get(compared.question)?.id.as_str(),
            positions,
            implied,
            inconsistent_within: self.parties(&compared.inconsistent),
            verdict: compared.verdict.word(),
        })
    }

    fn position(&self, position: &Position) -> Option<String> {
        match position {
            Position::Is(value) => Some(self.value(value)),
            Position::IsNot(value) => Some(format!("not {}", self.value(value))),
            Position::Unstated(_) => None,
        }
    }

    fn value(&self, value: &AnswerValue) -> String {
        let language = &self.dataset.meta.language;
        match value {
            AnswerValue::Yes => "yes".to_owned(),
            AnswerValue::No => "no".to_owned(),
            AnswerValue::Party(party) => self.party(*party).to_owned(),
            AnswerValue::Side(side) => self.dataset.meta.sides[*side].id.to_string(),
            AnswerValue::Choice(words) => words.pick(language.as_str(), language).1.to_owned(),
            AnswerValue::Date(date) => date.to_string(),
        }
    }

    fn silence(&self, event: &'d Event, silence: &Silence) -> SilenceRow<'d> {
        SilenceRow {
            event: event.id.as_str(),
            party: self.party(silence.party),
            state: silence.state.word(),
            accused: silence.accused,
        }
    }

    fn independence(&self, event: &'d Event, independence: &Independence) -> IndependenceRow<'d> {
        IndependenceRow {
            event: event.id.as_str(),
            parties: independence.parties.len(),
            sides: independence.blocs.len(),
            publishers: independence.publishers.len(),
        }
    }
}
