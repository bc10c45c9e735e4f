//! Code that shows the view within another page, and a look at what that will be.

use super::super::Page;
use super::super::signal::Signal;
use super::super::texts::button;
use super::field::field;
use super::with_here;
use crate::markup::{Element, Field, el, live};
use crate::share::{Embed, Form, Theme};
use crate::words;

/// Phone, column of an article, whole page.
const WIDTHS: [usize; 3] = [320, 640, 960];

pub fn embed_view(
    page: Page,
    embed: Signal<Embed>,
    width: Signal<Option<usize>>,
    said: Signal<String>,
) -> Element {
    let code = move || {
        let embed = embed.get();
        with_here(page, |here| embed.code(here, title(page)))
    };
    el("fieldset")
        .attr("data-embed-code", "")
        .child(el("legend").child(words::embed_view()))
        .child(options(embed))
        .child(field(said, "code", words::embed_code(), code))
        .child(preview(page, embed, width))
}

/// What readers who cannot see the frame are told that it is.
fn title(page: Page) -> &'static str {
    let open = page.open_event().map(|event| &page.dataset().events[event].title);
    page.text(open.unwrap_or(&page.dataset().meta.title))
}

fn options(embed: Signal<Embed>) -> Element {
    let change = move |change: &dyn Fn(&mut Embed)| {
        let mut changed = *embed.peek();
        change(&mut changed);
        embed.put(changed);
    };
    let forms =
        Form::ALL.iter().map(|form| choice(form.word(), words::form(*form), *form == embed.peek().form));
    let form = el("select")
        .attr("data-option", "form")
        .on("change", move |chosen| {
            change(&|embed| embed.form = Form::from_word(&chosen.value).unwrap_or(embed.form));
        })
        .children(forms);
    let themes = Theme::ALL
        .iter()
        .map(|theme| choice(theme.word(), words::embed_theme(*theme), *theme == embed.peek().theme));
    let theme = el("select")
        .attr("data-option", "theme")
        .on("change", move |chosen| {
            change(&|embed| embed.theme = Theme::from_word(&chosen.value).unwrap_or(embed.theme));
        })
        .children(themes);
    let height = el("input")
        .attr("type", "number")
        .attr("data-option", "height")
        .attr("min", Embed::LOWEST.to_string())
        .attr("max", Embed::HIGHEST.to_string())
        .field("value", move || Field::Text(embed.read().height.to_string()))
        .on("change", move |typed| {
            change(&|embed| embed.height = Embed::height_of(&typed.value).unwrap_or(embed.height));
        });
    let lock = el("input")
        .attr("type", "checkbox")
        .attr("data-option", "lock")
        .field("checked", move || Field::Checked(embed.read().locked))
        .on("change", move |_| change(&|embed| embed.locked = !embed.locked));
    let named =
        |name: &'static str, control: Element| el("label").child(el("span").child(name)).child(control);
    el("div")
        .class("embedding")
        .child(named(words::embed_form(), form))
        .child(named(words::embed_height(), height).hidden_while(move || embed.read().form == Form::Address))
        .child(named(words::theme(), theme))
        .child(el("label").child(lock).child(el("span").child(words::lock_filters())))
}

fn choice(word: &'static str, label: &'static str, chosen: bool) -> Element {
    el("option").attr("value", word).attr_if("selected", chosen.then_some("")).child(label)
}

/// A frame of a chosen width, which scrolls sideways by itself where there is less room.
fn preview(page: Page, embed: Signal<Embed>, chosen: Signal<Option<usize>>) -> Element {
    let option = move |width: Option<usize>| {
        let label = width.map_or_else(|| words::no_preview().to_owned(), words::width);
        button(label, move || chosen.put(width))
            .live("aria-pressed", move || Some(words::truth(*chosen.read() == width).into()))
    };
    let widths = el("div")
        .class("segmented")
        .attr("role", "group")
        .attr("aria-label", words::preview())
        .child(option(None))
        .children(WIDTHS.map(|width| option(Some(width)).attr("data-option", width.to_string())));
    let frame = move || {
        let width = chosen.get()?;
        let embed = embed.get();
        // Another address makes another frame: in the same one, Back would lead to the address before.
        let address = with_here(page, |here| embed.address(here));
        let frame = el("iframe")
            .attr("title", words::preview())
            .attr("src", address)
            .attr("width", width.to_string())
            .attr("height", embed.height.to_string());
        Some(el("div").class("preview").child(frame))
    };
    el("div")
        .attr("data-preview", "")
        .child(el("span").child(words::preview()))
        .child(widths)
        .child(live(frame))
}
