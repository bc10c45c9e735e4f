//! A source where something rests on it.

use super::Page;
use crate::markup::{Element, Markup, el, parts};
use crate::model::{PublisherId, Quote, SourceId};
use crate::said::Said;
use crate::words::{self, Phrase};

/// A source with its publisher, day and ownership; the link leads to the quoted words where there are any.
pub fn source_link(page: Page, id: SourceId, quote: Option<&'static Quote>) -> Markup {
    let dataset = page.dataset();
    let source = &dataset.sources[id];
    let line = words::source_line(dataset, source, page.lang());
    let title = source.title.as_ref().map(|title| page.text(title));
    let name = match &source.url {
        Some(url) => {
            let address = match quote {
                Some(quote) => words::text_fragment(url.as_str(), &quote.text),
                None => url.as_str().into(),
            };
            out_link(address).attr_if("title", title).child(line)
        }
        None => el("span").attr_if("title", title).child(line).child(without_address()),
    };
    let publisher = &dataset.publishers[source.publisher];
    let ownership = words::ownership(dataset, publisher, page.lang());
    let mut line = parts().child(name).child(" (").child(ownership);
    if let Some(origin) = source.origin {
        line = line.child(words::semicolon()).child(Phrase::of(copied_from(page, origin)));
    }
    line.child(")").together()
}

/// What stands behind the name of a source that no link leads to.
pub fn without_address() -> Markup {
    parts().child(" (").child(words::source_without_address()).child(")").together()
}

/// Whose text a page has taken over, with the ownership of that publisher too; for a phrase.
pub fn copied_from(page: Page, origin: PublisherId) -> Said {
    let dataset = page.dataset();
    let origin = &dataset.publishers[origin];
    let ownership = words::ownership(dataset, origin, page.lang());
    let named = words::with_comma(&page.marked(&origin.name), ownership.as_marked());
    Said::of(&[&words::source_copies(), " ", &named])
}

/// A link that leaves the page and takes nothing along.
pub fn out_link(address: Said) -> Element {
    el("a").attr("href", address).attr("rel", "nofollow noopener").attr("target", "_blank")
}
