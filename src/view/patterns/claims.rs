//! Figures over time: every claim at the day it was stated, by owner, ranges of numbers and of days drawn.

use std::rc::Rc;

use super::super::Page;
use super::super::table::{account_links, cell, heads, party_name, row_head, signatories, table};
use super::super::texts::colour_class;
use super::{overview, with_field};
use crate::compare::{Whose, whose};
use crate::list::ToList;
use crate::markup::{Element, Field as FormField, Parts, el, live, parts};
use crate::model::{Amount, Figure, PartyId, Population};
use crate::patterns::{Claim, Measure, claims, measures, populations};
use crate::plan::shapes::symbol;
use crate::plan::{Axis, ClaimsPlan, TickLabel};
use crate::said::Said;
use crate::state::{Action, Followed};
use crate::words::{self, Label, Phrase, percent};

/// The choices stay where they are while what they choose is drawn anew, for they have the focus.
pub fn claims_view(page: Page) -> Parts {
    let measures = with_field(page, measures);
    if measures.is_empty() {
        return overview(words::no_figures().said());
    }
    let name = |(measure, figures): &(Measure, usize)| {
        let (name, figures) = (words::metric(&measure.metric, &measure.unit), words::number(*figures as u64));
        Said::of(&[&name, " (", &figures, ")"])
    };
    let names = measures.iter().map(name).list();
    let measures: Rc<Vec<Measure>> = Rc::new(measures.into_iter().map(|(measure, _)| measure).list());
    let known = measures.clone();
    let chosen = move || place_of_followed(page, &known);
    let followed = {
        let measures = measures.clone();
        move || measures.get(place_of_followed(page, &measures)).cloned()
    };
    let metric = select(words::metric_label(), "metric", names, Rc::new(chosen), move |at| {
        if let Some(measure) = measures.get(at).cloned() {
            page.act(Action::Follow(Followed { measure, population: None }));
        }
    });
    let population = followed.clone();
    parts()
        .child(metric)
        .child(live(move || population().map(|measure| population_choice(page, measure))))
        .child(live(move || followed().map(|measure| chosen_view(page, &measure).together())))
}

/// Where the followed measure stands among others; without one, the first.
fn place_of_followed(page: Page, measures: &[Measure]) -> usize {
    let followed = page.measure.read();
    measures.iter().position(|measure| followed.as_ref() == Some(measure)).unwrap_or(0)
}

fn population_choice(page: Page, measure: Measure) -> Element {
    let populations = Rc::new(with_field(page, |field| populations(field, &measure)));
    let every = std::iter::once(words::every_population().said());
    let names = every.chain(populations.iter().map(|one| population_name(page, one.as_ref()))).list();
    let known = populations.clone();
    let chosen = move || {
        let chosen = page.population.read();
        known.iter().position(|one| chosen.as_ref() == Some(one)).map_or(0, |at| at + 1)
    };
    select(words::population_label(), "population", names, Rc::new(chosen), move |at| {
        let population = at.checked_sub(1).and_then(|at| populations.get(at).cloned());
        page.act(Action::Follow(Followed { measure: measure.clone(), population }));
    })
}

fn chosen_view(page: Page, measure: &Measure) -> Parts {
    let claims = with_field(page, |field| {
        let population = page.population.read();
        // The filters may have left no figure of the chosen population.
        let population = population.as_ref().filter(|one| populations(field, measure).contains(one));
        claims(field, measure, population)
    });
    let rows: Vec<(Claim, &'static Figure)> = claims
        .into_iter()
        .filter_map(|claim| {
            let account = &page.dataset().accounts[claim.at.account];
            Some((claim, account.figures.get(claim.at.figure)?))
        })
        .list();
    let metric = words::metric(&measure.metric, &measure.unit);
    let parties = parties_of(page, &rows);
    let stated = |(claim, _): &(Claim, _)| &page.dataset().accounts[claim.at.account].stated.edtf;
    let first = rows.first().map(stated);
    let last = rows.iter().max_by_key(|(claim, _)| claim.days.1).map(stated);
    let sentence = words::claims_overview(rows.len(), &metric, parties, first.zip(last).map(Into::into));
    let is_other = |(claim, figure): &(Claim, &Figure)| is_of_other_side(page, claim, figure);
    let hollow = rows.iter().any(is_other).then(|| el("small").child(words::plot_key()));
    overview(sentence)
        .child(owners(page, &rows))
        .child(hollow)
        .child(chart(page, &rows))
        .child(el("details").child(el("summary").child(words::as_table())).child(as_table(page, &rows)))
}

/// How many give the figures; all who signed do.
fn parties_of(page: Page, rows: &[(Claim, &Figure)]) -> usize {
    let gives = |party: &&PartyId| {
        rows.iter().any(|(claim, _)| page.dataset().accounts[claim.at.account].is_signed_by(**party))
    };
    page.lanes().iter().filter(gives).count()
}

fn population_name(page: Page, population: Option<&Population>) -> Said {
    Phrase::of(words::population(page.dataset(), population, page.lang())).plain()
}

fn select(
    label: Label,
    name: &'static str,
    options: Vec<Said>,
    chosen: Rc<dyn Fn() -> usize>,
    choose: impl Fn(usize) + 'static,
) -> Element {
    let options = options.into_iter().enumerate().map(|(at, option)| {
        let chosen = chosen.clone();
        el("option")
            .attr("value", at)
            .field("selected", move || FormField::Checked(at == chosen()))
            .child(option)
    });
    let select = el("select")
        .attr("data-choice", name)
        .on("change", move |change| choose(change.value.parse().unwrap_or(0)))
        .children(options);
    el("label").class("choice").child(label).child(" ").child(select)
}

/// Whose signs there are.
fn owners(page: Page, rows: &[(Claim, &'static Figure)]) -> Element {
    let owner = |claim: &Claim| page.dataset().accounts[claim.at.account].party;
    let mut parties = el("p");
    for party in page.lanes() {
        if rows.iter().any(|(claim, _)| owner(claim) == *party) {
            parties = parties.child(party_name(page, *party));
        }
    }
    parties
}

fn is_of_other_side(page: Page, claim: &Claim, figure: &Figure) -> bool {
    let account = &page.dataset().accounts[claim.at.account];
    whose(page.dataset(), account, figure.population.as_ref()) == Whose::OtherSide
}

/// The table beside it says the same.
fn chart(page: Page, rows: &[(Claim, &'static Figure)]) -> Element {
    let amounts: Vec<((i64, i64), Amount)> =
        rows.iter().map(|(claim, figure)| (claim.days, figure.amount)).list();
    let plan = ClaimsPlan::of(&amounts);
    let mut svg = el("svg").class("claims").attr("aria-hidden", "true");
    for number in plan.axis.ticks() {
        let y = 100.0 - plan.axis.percent(number);
        let line = el("line").attr("x2", "100%").attr("y1", percent(y)).attr("y2", percent(y));
        let text =
            el("text").attr("x", "-6").attr("y", percent(y)).attr("dy", ".33em").attr("text-anchor", "end");
        svg = svg.child(line).child(text.child(words::number(number)));
    }
    let points = rows.iter().map(|(claim, figure)| point(page, &plan, claim, figure));
    el("div").class("chart").child(svg.children(dates(&plan.time)).children(points))
}

/// Below the plot: months or days, and the years they lie in.
fn dates(axis: &Axis) -> Vec<Element> {
    let text = |x: f64, dy: &'static str, label: &TickLabel| {
        let text = el("text").attr("x", percent(x)).attr("y", "100%").attr("dy", dy);
        text.child(words::in_picture(words::tick(label)))
    };
    let labelled = axis.ticks.iter().filter_map(|tick| tick.label.as_ref().map(|label| (tick.x, label)));
    let ticks = labelled.enumerate().map(|(at, (x, label))| {
        let class = if at % 2 == 0 { "tick" } else { "tick between" };
        text(x, "1.5em", label).class(class).attr("text-anchor", "middle")
    });
    let years = axis.context.iter().map(|year| text(year.x, "3em", &year.label).class("year"));
    ticks.chain(years).list()
}

fn point(page: Page, plan: &ClaimsPlan, claim: &Claim, figure: &Figure) -> Element {
    let party = page.dataset().accounts[claim.at.account].party;
    let reach = plan.reach(figure.amount);
    let (first, last) = (plan.x(claim.days.0), plan.x(claim.days.1));
    let x = percent(first.midpoint(last));
    let mut point = el("g").class(colour_class(page, party));
    if let Some((low, high)) = reach.bar {
        let class = if reach.open || reach.vague { "range open" } else { "range" };
        let bar = el("line").class(class).attr("x1", x.clone()).attr("x2", x.clone());
        point = point.child(bar.attr("y1", percent(100.0 - low)).attr("y2", percent(100.0 - high)));
    }
    // A range has no number of its own, nor has a month a day: the sign of its owner stands in the middle.
    let at = reach.at.or(reach.bar.map(|(low, high)| low.midpoint(high))).unwrap_or(0.0);
    if first < last {
        let y = percent(100.0 - at);
        let line = el("line").class("range open").attr("x1", percent(first)).attr("x2", percent(last));
        point = point.child(line.attr("y1", y.clone()).attr("y2", y));
    }
    let sign = el("path").attr("d", symbol(page.lane_of(party), 0.0, 0.0, 5.0));
    let class = if is_of_other_side(page, claim, figure) { "hollow" } else { "solid" };
    point.child(el("svg").class(class).attr("x", x).attr("y", percent(100.0 - at)).child(sign))
}

fn as_table(page: Page, rows: &[(Claim, &'static Figure)]) -> Element {
    let rows = rows.iter().map(|(claim, figure)| {
        let id = claim.at.account;
        let account = &page.dataset().accounts[id];
        let figure = words::figure(page.dataset(), account, figure, page.lang()).whole();
        let misreports = page.loaded.ground.misreports(id).then(words::misreporting);
        vec![
            row_head(signatories(page, account)),
            cell(account_links(page, &[id])),
            cell(figure).child(misreports),
        ]
    });
    let columns = [words::party(), words::stated(), words::figure_given()];
    table(words::claims_caption(), heads(&columns), rows.list())
}
