//! Markup as HTML text.

use super::{Content, Field, Markup, Value};
use crate::share::escape;

/// Elements that have no content and no end tag.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"];

impl Markup {
    /// The HTML of this part as it is now; handlers are left behind.
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        match self {
            Self::Nothing => {}
            Self::Text(text) => escape(text, html),
            Self::Made(text) => escape(text, html),
            Self::Element(element) => element.content().write(html),
            Self::Many(parts) => parts.iter().for_each(|part| part.write(html)),
            Self::LiveText(text) => escape(&text.make(), html),
            Self::Live(part) => part.make().write(html),
            Self::Keyed(part) => (part.make)(&(part.key)()).write(html),
            Self::Follow(act) => act.make(),
            Self::Rows(rows) => (rows.keys)().into_iter().for_each(|key| (rows.row)(key).write(html)),
        }
    }
}

impl Content {
    fn write(&self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        // What a field holds now may be said beside what it holds at first; in HTML both are one attribute.
        let mut written: Vec<&str> = Vec::new();
        for (name, value) in &self.attributes {
            if !written.contains(name) && write_attribute(name, value, html) {
                written.push(name);
            }
        }
        html.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        self.children.iter().for_each(|child| child.write(html));
        html.push_str("</");
        html.push_str(self.tag);
        html.push('>');
    }
}

/// Whether there is anything to write. Styles are left to the style sheet: a strict policy would refuse them here.
fn write_attribute(name: &str, value: &Value, html: &mut String) -> bool {
    let text = match value {
        Value::Fixed(text) => Some((*text).into()),
        Value::Made(text) => Some(text.clone()),
        Value::Live(value) => value.make(),
        Value::LiveField(field) => match field.make() {
            Field::Text(text) => Some(text),
            Field::Checked(checked) => checked.then_some("".into()),
        },
        Value::LiveStyle(_) => None,
    };
    let Some(text) = text else { return false };
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    escape(&text, html);
    html.push('"');
    true
}

#[cfg(test)]
mod tests {
    use super::super::{el, many};
    use super::*;

    #[test]
    fn texts_never_become_markup() {
        let part = el("p").attr("title", "\"><script>").child("<b>&").child(el("br"));
        let html = Markup::from(part).to_html();
        assert_eq!(html, "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;<br></p>");
    }

    #[test]
    fn an_attribute_is_written_once() {
        let option = |at_first: bool, now: bool| {
            let part = el("option").attr_if("selected", at_first.then_some(""));
            Markup::from(part.field("selected", move || Field::Checked(now))).to_html()
        };
        for (at_first, now) in [(true, true), (true, false), (false, true)] {
            assert_eq!(option(at_first, now), "<option selected=\"\"></option>");
        }
        assert_eq!(option(false, false), "<option></option>");
    }

    #[test]
    fn absent_attributes_leave_no_trace() {
        let part = el("i").attr_if("lang", None::<&str>).live("hidden", || None).hidden_while(|| true);
        assert_eq!(many([part]).to_html(), "<i hidden=\"\"></i>");
    }
}
