//! Where two or more figures of one metric meet: who gave which number, on one axis.

use super::super::Page;
use super::super::table::party_name;
use super::super::texts::{self, colour_class};
use super::findings::Compared;
use crate::compare::{Aspect, FigureAt, FigurePair, Finding, Whose, figures_like, pairs_like, whose};
use crate::list::ToList;
use crate::markup::{Element, Markup, el};
use crate::model::{Amount, PartyId};
use crate::plan::FigureAxis;
use crate::plan::shapes::symbol;
use crate::said::Said;
use crate::words::{self, FigurePhrase, percent};

pub fn plots(page: Page, compared: &Compared) -> Option<Element> {
    let plot = |finding: &Finding| match finding.aspect {
        Aspect::Figures(at) => Some(plot(page, compared, finding, at)),
        _ => None,
    };
    el("div").class("plots").children(compared.findings.iter().filter_map(plot)).unless_empty()
}

/// A line of the plot: the same number of the same people, with all who give it.
struct Line {
    amount: Amount,
    whose: Whose,
    /// The accounts that give it are said to report another one wrongly.
    misreports: bool,
    phrase: FigurePhrase,
    parties: Vec<PartyId>,
}

fn plot(page: Page, compared: &Compared, finding: &Finding, first: FigureAt) -> Element {
    let lines = lines(page, compared, first);
    let axis = FigureAxis::of(lines.iter().map(|line| line.amount));
    let pairs: Vec<&FigurePair> = pairs_like(&compared.case, &compared.comparisons, first).list();
    let summary = words::figures_summary(finding.stand, &pairs);
    let has_other_sides = lines.iter().any(|line| line.whose == Whose::OtherSide);
    let key = has_other_sides.then(|| el("small").child(words::plot_key()));
    let metric = words::aspect(&compared.case, finding.aspect, page.lang());
    let caption = el("figcaption")
        .child(el("b").child(words::figures_given(&metric.plain())))
        .child(el("span").child(summary))
        .child(key);
    let rows = lines.into_iter().map(|line| row(page, line, axis));
    el("figure").class("plot").child(caption).child(el("ul").children(rows)).child(ticks(axis))
}

fn lines(page: Page, compared: &Compared, first: FigureAt) -> Vec<Line> {
    let case = &compared.case;
    let mut lines: Vec<Line> = Vec::new();
    for at in figures_like(case, &compared.comparisons, first) {
        let Some(figure) = case.figure(at) else { continue };
        let account = &case.dataset.accounts[at.account];
        let phrase = words::figure(case.dataset, account, figure, page.lang());
        let misreports = case.ground.misreports(at.account);
        let same = |line: &&mut Line| {
            line.amount == figure.amount && line.phrase == phrase && line.misreports == misreports
        };
        let line = match lines.iter_mut().find(same) {
            Some(line) => line,
            None => {
                let whose = whose(case.dataset, account, figure.population.as_ref());
                lines.push(Line { amount: figure.amount, whose, misreports, phrase, parties: Vec::new() });
                let Some(line) = lines.last_mut() else { continue };
                line
            }
        };
        for party in account.signatories() {
            if !line.parties.contains(&party) {
                line.parties.push(party);
            }
        }
    }
    lines
}

fn row(page: Page, line: Line, axis: FigureAxis) -> Element {
    let who = el("span").class("who").children(line.parties.iter().map(|party| party_name(page, *party)));
    let misreports = line.misreports.then(words::misreporting);
    el("li")
        .child(who)
        .child(drawing(page, &line, axis))
        .child(texts::figure(el("span").class("said"), line.phrase).child(misreports))
}

/// The words beside it say the same.
fn drawing(page: Page, line: &Line, axis: FigureAxis) -> Element {
    let reach = axis.reach(line.amount);
    let colour = line.parties.first().map(|party| colour_class(page, *party)).unwrap_or_default();
    let mut svg = el("svg").class(Said::of(&["reach ", &colour])).attr("aria-hidden", "true");
    svg = svg.child(el("line").attr("x2", "100%").attr("y1", "9").attr("y2", "9"));
    if let Some((from, to)) = reach.bar {
        let class = match (reach.open, reach.vague) {
            (true, true) => "bar vague open",
            (false, true) => "bar vague",
            (true, false) => "bar open",
            (false, false) => "bar",
        };
        let bar = el("rect").class(class).attr("x", percent(from)).attr("width", percent(to - from));
        svg = svg.child(bar.attr("y", "6").attr("height", "6"));
    }
    if let Some(at) = reach.at {
        let symbols = line.parties.iter().enumerate().map(|(place, party)| {
            let d = symbol(page.lane_of(*party), 9.0 * place as f64, 9.0, 5.0);
            el("path").class(colour_class(page, *party)).attr("d", d)
        });
        let class = if line.whose == Whose::OtherSide { "hollow" } else { "solid" };
        let at = el("svg").class(class).attr("x", percent(at)).children(symbols);
        svg = svg.child(at);
    }
    svg
}

fn ticks(axis: FigureAxis) -> Element {
    let tick = |number: u64| -> Markup {
        let at = axis.percent(number);
        el("text")
            .attr("x", percent(at))
            .attr("y", "1em")
            .attr("text-anchor", "middle")
            .child(words::number(number))
            .into()
    };
    let ticks = el("svg").class("reach ticks").children(axis.ticks().map(tick));
    el("div").class("axis").attr("aria-hidden", "true").child(ticks)
}

#[cfg(test)]
mod tests {
    use super::super::event_view;
    use super::*;
    use crate::view::Page;

    #[test]
    fn a_figure_of_an_account_that_misreports_another_says_so() {
        let page = Page::of_file(include_bytes!("../../../assets/nk-2020.json"), "");
        let plots = |event: &str| {
            let event = page.dataset().event_named(event).unwrap();
            let html = Markup::from(event_view(page, event)).to_html();
            let plots = html.split_once("<div class=\"plots\">").unwrap().1;
            plots.matches("(in an account that misreports another)").count()
        };
        assert_eq!(plots("sur"), 2, "one account of Azerbaijan's, on the killed and on the wounded");
        assert_eq!(plots("war-dead"), 0);
    }
}
