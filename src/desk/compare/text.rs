//! The comparisons for reading: one block per event, empty parts left out.

use crate::compare::{
    Blame, Comparisons, DateAt, EventComparisons, FigureAt, FigurePair, QuestionComparison,
};
use crate::desk::{counted, one_line};
use crate::model::{AccountId, Dataset, Event, PartyId, Text};
use crate::said::Said;
use crate::words;

/// A block for each event, in English; texts of the dataset are in its own language.
pub(super) fn report(dataset: &Dataset, comparisons: &Comparisons) -> String {
    let mut report = Report { dataset, lang: dataset.meta.language.as_str(), out: String::new() };
    for (at, compared) in comparisons.events.iter().enumerate() {
        if at > 0 {
            report.out.push('\n');
        }
        report.event(compared);
    }
    report.out
}

struct Report<'d> {
    dataset: &'d Dataset,
    lang: &'d str,
    out: String,
}

impl<'d> Report<'d> {
    fn line(&mut self, indent: usize, text: &str) {
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.out.push_str(&one_line(text));
        self.out.push('\n');
    }

    fn event(&mut self, compared: &EventComparisons) {
        let event = &self.dataset.events[compared.event];
        self.line(0, &format!("{}: {}", event.id, self.text(&event.title)));
        let voices = &compared.independence;
        let voices = [
            counted(voices.parties.len(), "party speaks", "parties speak"),
            counted(voices.blocs.len(), "side", "sides"),
            counted(voices.publishers.len(), "publisher", "publishers"),
        ];
        self.line(2, &voices.join(", "));
        for pair in &compared.figures {
            self.figures(pair);
        }
        self.blame(&compared.blame);
        for gap in &compared.dates {
            self.line(2, &format!("Dates: {}", words::gap(gap.gap)));
            self.date(gap.first);
            self.date(gap.second);
        }
        for question in &compared.questions {
            self.question(event, question);
        }
        for silence in &compared.silences {
            let accused = if silence.accused { ", blamed here by another party" } else { "" };
            let wording = words::silence(event, silence, None);
            let party = self.party(silence.party);
            self.line(2, &format!("{party}: {wording} ({}{accused})", silence.state.word()));
        }
        for lag in &compared.disclosure_lags {
            self.line(2, &format!("Stated {}: {}", words::lag(lag.days), self.account(lag.account)));
        }
    }

    fn figures(&mut self, pair: &FigurePair) {
        let misreport = if pair.misreport { "; one misreports another account" } else { "" };
        self.line(2, &format!("Figures: {}{misreport}", words::figure_verdict(pair)));
        self.figure(pair.first);
        self.figure(pair.second);
    }

    fn figure(&mut self, at: FigureAt) {
        let account = &self.dataset.accounts[at.account];
        if let Some(figure) = account.figures.get(at.figure) {
            let phrase = words::figure(self.dataset, account, figure, self.lang).whole().plain();
            self.line(4, &format!("{}: {phrase}", self.account(at.account)));
        }
    }

    fn blame(&mut self, blame: &Blame) {
        let flags: Vec<&str> = blame.flags.iter().map(|flag| words::blame_flag(*flag).text()).collect();
        self.line(2, &format!("Blame: {}", flags.join(" ")));
        for edge in &blame.edges {
            let accounts: Vec<&str> =
                edge.accounts.iter().map(|account| self.dataset.accounts[*account].id.as_str()).collect();
            let (from, to) = (self.party(edge.from), self.party(edge.to));
            self.line(4, &format!("{from} blames {to} ({})", accounts.join(", ")));
        }
        let accused = |parties: &[Said]| words::accused_without_account(parties, None);
        for (parties, wording) in [
            (&blame.accused_without_account, accused as fn(&[Said]) -> Said),
            (&blame.speak_without_blame, words::speak_without_blame),
        ] {
            if !parties.is_empty() {
                let names: Vec<Said> = parties.iter().map(|party| self.party(*party).into()).collect();
                self.line(4, &wording(&names));
            }
        }
    }

    fn date(&mut self, at: DateAt) {
        if let Some(date) = self.dataset.accounts[at.account].when.get(at.date) {
            let date = words::account_date(self.dataset, date, self.lang).plain();
            self.line(4, &format!("{}: {date}", self.account(at.account)));
        }
    }

    fn question(&mut self, event: &'d Event, compared: &QuestionComparison) {
        let Some(question) = event.questions.get(compared.question) else { return };
        let verdict = words::question_verdict(compared.verdict);
        self.line(2, &format!("Question: {} {verdict}", self.text(&question.text)));
        for stance in &compared.stances {
            let account = &self.dataset.accounts[stance.account];
            if let Some(answer) = account.answers.get(stance.answer) {
                let answer = words::answer(self.dataset, answer, self.lang).plain();
                self.line(4, &format!("{}: {answer} ({})", self.party(stance.party), account.id));
            }
        }
        if !compared.inconsistent.is_empty() {
            let names: Vec<Said> =
                compared.inconsistent.iter().map(|party| self.party(*party).into()).collect();
            self.line(4, &words::inconsistent(&names));
        }
    }

    /// The party and the account's id.
    fn account(&self, account: AccountId) -> String {
        let account = &self.dataset.accounts[account];
        format!("{} ({})", self.party(account.party), account.id)
    }

    fn party(&self, party: PartyId) -> &'d str {
        self.text(&self.dataset.parties[party].short)
    }

    fn text(&self, text: &'d Text) -> &'d str {
        text.pick(self.lang, &self.dataset.meta.language).1
    }
}
