//! What the reader must know before reading: records left out, links not understood.

use super::Page;
use super::texts::button;
use crate::list::ToList;
use crate::markup::{Element, Markup, el, live, live_text, parts};
use crate::said::Said;
use crate::words;

pub fn notices_view(page: Page) -> Markup {
    let message = el("p")
        .class("notice")
        .attr("role", "status")
        .hidden_while(move || page.message.read().is_empty())
        .child(live_text(move || page.message.get().into()));
    parts().child(problems(page)).child(live(move || ignored(page))).child(message).together()
}

/// How many records are missing, and which.
fn problems(page: Page) -> Option<Element> {
    /// The most entries listed; a file with more is better read by the command line.
    const MOST: usize = 200;
    let loaded = page.loaded;
    let title = match (loaded.left_out.len(), loaded.problems.len()) {
        (0, 0) => return None,
        (0, problems) => words::problems_title(problems),
        (records, _) => words::left_out_title(records),
    };
    let problems = loaded.problems.iter().take(MOST).map(|problem| el("li").child(words::problem(problem)));
    let left_out = loaded.left_out.iter().take(MOST).map(|record| el("li").child(words::left_out(record)));
    let notice = el("details")
        .class("notice")
        .attr("data-problems", loaded.problems.len())
        .attr("data-left-out", loaded.left_out.len());
    let notice = notice.child(el("summary").child(title)).child(el("p").child(words::left_out_hint()));
    Some(notice.child(el("ul").children(problems)).child(el("ul").children(left_out)))
}

fn ignored(page: Page) -> Option<Element> {
    let ignored = page.ignored.read();
    (!ignored.is_empty()).then(|| {
        let parts: Vec<Said> = ignored.iter().map(|part| Said::of(&[&part.key, "=", &part.value])).list();
        el("div")
            .class("notice")
            .attr("role", "status")
            .child(el("p").child(words::ignored_title(&parts)))
            .child(button(words::dismiss(), move || page.ignored.set(Vec::new())).class("button"))
    })
}
