//! The explanation behind a chip: the positions as a small table, the intervals, the verdict in words.

use super::super::Page;
use super::super::table::{account_links, cell, heads, party_name, row_head, signatories, table};
use super::findings::Compared;
use crate::compare::{Aspect, DateAt, FigureAt, FigureVerdict, Interval, figures_like, pairs_like};
use crate::list::ToList;
use crate::markup::{Element, el, parts};
use crate::model::{AccountId, PartyId};
use crate::said::Said;
use crate::words::{self, Phrase};

pub fn explained(page: Page, compared: &Compared, aspect: Aspect) -> Element {
    let view = el("div").class("explained");
    match aspect {
        Aspect::Blame => blame(view, page, compared),
        Aspect::Figures(at) => figures(view, page, compared, at),
        Aspect::Dates => dates(view, page, compared),
        Aspect::Question(at) => question(view, page, compared, at),
    }
}

fn blame(view: Element, page: Page, compared: &Compared) -> Element {
    let blame = &compared.comparisons.blame;
    let verdict: Vec<&str> = blame.flags.iter().map(|flag| words::blame_flag(*flag).text()).list();
    let caption = match verdict.as_slice() {
        [] => words::aspect(&compared.case, Aspect::Blame, page.lang()),
        verdict => Phrase::of(Said::joined(verdict, " ")),
    };
    let rows = page.by_lane(&blame.edges, |edge| edge.from).into_iter().map(|edge| {
        vec![
            row_head(party_name(page, edge.from)),
            cell(party_name(page, edge.to)),
            cell(account_links(page, &edge.accounts)),
        ]
    });
    let columns = [words::party(), words::blames(), words::stated()];
    let mut view = view.child(table(caption, heads(&columns), rows.list()));
    if !blame.accused_without_account.is_empty() {
        let names = page.names(&blame.accused_without_account);
        view = view.child(told(words::accused_without_account(&names, page.known_on())));
    }
    if !blame.speak_without_blame.is_empty() {
        view = view.child(told(words::speak_without_blame(&page.names(&blame.speak_without_blame))));
    }
    view
}

fn told(sentence: Said) -> Element {
    el("p").child(Phrase::of(sentence))
}

/// The figures once each, then why every two of them stand to each other as they do.
fn figures(view: Element, page: Page, compared: &Compared, at: FigureAt) -> Element {
    let case = &compared.case;
    let figures = figures_like(case, &compared.comparisons, at);
    let rows = figures.iter().filter_map(|at| {
        let account = &case.dataset.accounts[at.account];
        let figure = case.figure(*at)?;
        Some(vec![
            row_head(signatories(page, account)),
            cell(words::figure(case.dataset, account, figure, page.lang()).whole()),
            cell(words::interval(Interval::of(figure.amount))),
            cell(account_links(page, &[at.account])),
        ])
    });
    let columns = [words::party(), words::figure_given(), words::read_as(), words::stated()];
    let caption = words::aspect(case, Aspect::Figures(at), page.lang());
    let view = view.child(table(caption, heads(&columns), rows.list()));
    let mut verdicts: Vec<(FigureVerdict, Said, Vec<Element>)> = Vec::new();
    for pair in pairs_like(case, &compared.comparisons, at) {
        let verdict = words::figure_verdict(pair);
        let line = with_claim(el("li"), page, compared, pair.first).child(" — ");
        let line = with_claim(line, page, compared, pair.second);
        let line = if pair.misreport { line.child(words::misreport()) } else { line };
        match verdicts.iter_mut().find(|(_, known, _)| *known == verdict) {
            Some((_, _, lines)) => lines.push(line),
            None => verdicts.push((pair.verdict, verdict, vec![line])),
        }
    }
    let (mut striking, mut calm) = (view, parts());
    for (kind, verdict, lines) in verdicts {
        let count = el("small").child(" (").child(words::pairs(lines.len())).child(")");
        let details = el("details")
            .attr_if("open", (!is_calm(kind) || page.printing.get()).then_some(""))
            .child(el("summary").class("verdict").child(verdict).child(count))
            .child(el("ul").children(lines));
        if is_calm(kind) {
            calm = calm.child(details);
        } else {
            striking = striking.child(details);
        }
    }
    striking.child(calm.together())
}

/// What needs no second look comes last, and folded.
const fn is_calm(verdict: FigureVerdict) -> bool {
    !matches!(verdict, FigureVerdict::Conflict | FigureVerdict::MayBeUpdate { .. })
}

fn with_claim(line: Element, page: Page, compared: &Compared, at: FigureAt) -> Element {
    let account = &compared.case.dataset.accounts[at.account];
    let line = line.child(page.signed_before(account));
    match compared.case.figure(at) {
        Some(figure) => {
            line.child(words::figure(compared.case.dataset, account, figure, page.lang()).whole())
        }
        None => line,
    }
}

fn dates(mut view: Element, page: Page, compared: &Compared) -> Element {
    let row = |at: DateAt| {
        let account = &compared.case.dataset.accounts[at.account];
        let date = account.when.get(at.date);
        let date = date.map(|date| words::account_date(compared.case.dataset, date, page.lang()));
        vec![
            row_head(signatories(page, account)),
            cell(date.unwrap_or_default()),
            cell(account_links(page, &[at.account])),
        ]
    };
    let columns = [words::party(), words::dates_it(), words::stated()];
    for gap in &compared.comparisons.dates {
        let rows = vec![row(gap.first), row(gap.second)];
        view = view.child(table(words::gap(gap.gap), heads(&columns), rows));
    }
    view
}

fn question(view: Element, page: Page, compared: &Compared, at: usize) -> Element {
    let Some(question) = compared.comparisons.questions.get(at) else { return view };
    let dataset = compared.case.dataset;
    let mut rows: Vec<(PartyId, Phrase, Vec<AccountId>)> = Vec::new();
    for stance in page.by_lane(&question.stances, |stance| stance.party) {
        let answer = dataset.accounts[stance.account].answers.get(stance.answer);
        let position = answer.map(|answer| words::answer(dataset, answer, page.lang())).unwrap_or_default();
        match rows.iter_mut().find(|row| row.0 == stance.party && row.1 == position) {
            Some((_, _, accounts)) => accounts.push(stance.account),
            None => rows.push((stance.party, position, vec![stance.account])),
        }
    }
    let rows = rows.into_iter().map(|(party, position, accounts)| {
        vec![row_head(party_name(page, party)), cell(position), cell(account_links(page, &accounts))]
    });
    let columns = [words::party(), words::position(), words::stated()];
    let verdict = words::question_verdict(question.verdict);
    let view = view.child(table(verdict, heads(&columns), rows.list()));
    if question.inconsistent.is_empty() {
        return view;
    }
    view.child(told(words::inconsistent(&page.names(&question.inconsistent))))
}
