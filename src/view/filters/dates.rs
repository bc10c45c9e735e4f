//! The range of dates as two native fields; the strip's handles do the same.

use super::super::Page;
use super::super::texts::button;
use super::menu::menu;
use crate::markup::{Element, Field, el, parts};
use crate::state::Action;
use crate::when::{Edtf, Minute, Span, html_day};
use crate::words;

pub fn dates_menu(page: Page) -> Element {
    let label = move || {
        let chosen = page.state.read().query.range.is_some();
        words::menu_label(&words::dates(), usize::from(chosen))
    };
    menu("dates", words::dates(), label, move || {
        let clear = button(words::all_dates(), move || page.act(Action::Range(None))).class("button");
        parts().child(end(page, End::First)).child(end(page, End::Last)).child(clear)
    })
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    First,
    Last,
}

fn end(page: Page, end: End) -> Element {
    let (label, name) = match end {
        End::First => (words::from_date(), "from"),
        End::Last => (words::to_date(), "to"),
    };
    let value = move || {
        let range = range(page.state.read().query.range);
        let minute = if end == End::First { range.first } else { range.last };
        let day = minute.is_bounded().then(|| minute.day());
        Field::Text(day.and_then(html_day).unwrap_or_default().into())
    };
    let input = el("input")
        .attr("type", "date")
        .attr("data-option", name)
        .field("value", value)
        .on("change", move |change| set(page, end, &change.value));
    el("label").class("date").child(el("span").child(label)).child(input)
}

/// An emptied field opens its end; a range that would end before it begins is not taken.
fn set(page: Page, end: End, value: &str) {
    let day = Edtf::parse_any_year(value).map(|day| day.span());
    let old = range(page.state.peek().query.range);
    let new = match end {
        End::First => Span { first: day.map_or(Minute::MIN, |day| day.first), ..old },
        End::Last => Span { last: day.map_or(Minute::MAX, |day| day.last), ..old },
    };
    if new.first <= new.last {
        page.act(Action::Range((new != Span::UNBOUNDED).then_some(new)));
    }
}

fn range(chosen: Option<Span>) -> Span {
    chosen.unwrap_or(Span::UNBOUNDED)
}
