//! The explanation behind a chip: the positions as a small table, the intervals, the verdict in words.

use super::super::Page;
use super::super::table::{account_links, heads, party_name, signatories, table};
use super::findings::Compared;
use crate::compare::{Aspect, DateAt, DateGap, FigureAt, FigureVerdict, Interval, figures_like, pairs_like};
use crate::list::ToList;
use crate::markup::{Element, Markup, el, many};
use crate::model::{AccountId, PartyId};
use crate::order::in_order;
use crate::words::{self, Phrase};

pub fn explained(page: Page, compared: &Compared, aspect: Aspect) -> Element {
    let parts = match aspect {
        Aspect::Blame => blame(page, compared),
        Aspect::Figures(at) => figures(page, compared, at),
        Aspect::Dates => dates(page, compared),
        Aspect::Question(at) => question(page, compared, at),
    };
    el("div").class("explained").children(parts)
}

fn blame(page: Page, compared: &Compared) -> Vec<Element> {
    let blame = &compared.comparisons.blame;
    let verdict: Vec<&str> = blame.flags.iter().map(|flag| words::blame_flag(*flag).text()).list();
    let caption: Markup = match verdict.as_slice() {
        [] => words::aspect(&compared.case, Aspect::Blame, page.lang()).into(),
        verdict => verdict.join(" ").into(),
    };
    let rows = page.by_lane(&blame.edges, |edge| edge.from).map(|edge| {
        vec![
            party_name(page, edge.from).into(),
            party_name(page, edge.to).into(),
            account_links(page, &edge.accounts),
        ]
    });
    let columns = [words::party(), words::blames(), words::stated()];
    let mut parts = vec![table(caption, heads(&columns), rows.list())];
    let known_on = page.known_on();
    let mut add = |parties: &[PartyId], said: &dyn Fn(&[String]) -> String| {
        if !parties.is_empty() {
            parts.push(el("p").child(Phrase::of(said(&page.names(parties)))));
        }
    };
    add(&blame.accused_without_account, &|names| words::accused_without_account(names, known_on));
    add(&blame.speak_without_blame, &words::speak_without_blame);
    parts
}

/// The figures once each, then why every two of them stand to each other as they do.
fn figures(page: Page, compared: &Compared, at: FigureAt) -> Vec<Element> {
    let case = &compared.case;
    let figures = figures_like(case, &compared.comparisons, at);
    let rows = figures.iter().filter_map(|at| {
        let account = &case.dataset.accounts[at.account];
        let figure = case.figure(*at)?;
        Some(vec![
            signatories(page, account),
            words::figure(case.dataset, account, figure, page.lang()).whole().into(),
            words::interval(Interval::of(figure.amount)).into(),
            account_links(page, &[at.account]),
        ])
    });
    let columns = [words::party(), words::figure_given(), words::read_as(), words::stated()];
    let caption = words::aspect(case, Aspect::Figures(at), page.lang());
    let mut parts = vec![table(caption.into(), heads(&columns), rows.list())];
    let mut verdicts: Vec<(FigureVerdict, String, Vec<Element>)> = Vec::new();
    for pair in pairs_like(case, &compared.comparisons, at) {
        let verdict = words::figure_verdict(pair);
        let line = el("li").child(claim(page, compared, pair.first)).child(" — ").child(claim(
            page,
            compared,
            pair.second,
        ));
        let line = if pair.misreport { line.child(words::misreport()) } else { line };
        match verdicts.iter_mut().find(|(_, known, _)| *known == verdict) {
            Some((_, _, lines)) => lines.push(line),
            None => verdicts.push((pair.verdict, verdict, vec![line])),
        }
    }
    let verdicts = in_order(verdicts, |a, b| is_calm(a.0).cmp(&is_calm(b.0)));
    let folded = verdicts.into_iter().map(|(kind, verdict, lines)| {
        let count = el("small").child(" (").child(words::pairs(lines.len())).child(")");
        el("details")
            .attr_if("open", (!is_calm(kind) || page.printing.get()).then_some(""))
            .child(el("summary").class("verdict").child(verdict).child(count))
            .child(el("ul").children(lines))
    });
    folded.add_to(&mut parts);
    parts
}

/// What needs no second look comes last, and folded.
const fn is_calm(verdict: FigureVerdict) -> bool {
    !matches!(verdict, FigureVerdict::Conflict | FigureVerdict::MayBeUpdate { .. })
}

fn claim(page: Page, compared: &Compared, at: FigureAt) -> Markup {
    let account = &compared.case.dataset.accounts[at.account];
    let figure = compared.case.figure(at);
    let figure = figure.map(|figure| words::figure(compared.case.dataset, account, figure, page.lang()));
    many([page.signed_before(account).into(), figure.map_or(Markup::Nothing, |figure| figure.whole().into())])
}

fn dates(page: Page, compared: &Compared) -> Vec<Element> {
    let row = |at: DateAt| -> Vec<Markup> {
        let account = &compared.case.dataset.accounts[at.account];
        let date = account.when.get(at.date);
        let date = date.map(|date| words::account_date(compared.case.dataset, date, page.lang()));
        vec![signatories(page, account), date.unwrap_or_default().into(), account_links(page, &[at.account])]
    };
    let columns = [words::party(), words::dates_it(), words::stated()];
    let gaps = compared.comparisons.dates.iter();
    let rows = |gap: &DateGap| vec![row(gap.first), row(gap.second)];
    gaps.map(|gap| table(words::gap(gap.gap).into(), heads(&columns), rows(gap))).list()
}

fn question(page: Page, compared: &Compared, at: usize) -> Vec<Element> {
    let Some(question) = compared.comparisons.questions.get(at) else { return Vec::new() };
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
        vec![party_name(page, party).into(), position.into(), account_links(page, &accounts)]
    });
    let columns = [words::party(), words::position(), words::stated()];
    let mut parts =
        vec![table(words::question_verdict(question.verdict).into(), heads(&columns), rows.list())];
    if !question.inconsistent.is_empty() {
        parts.push(el("p").child(Phrase::of(words::inconsistent(&page.names(&question.inconsistent)))));
    }
    parts
}
