//! Code that shows the view within another page, and a look at what that will be.

use super::super::Page;
use super::super::signal::Signal;
use super::super::texts::button;
use super::field::field;
use super::with_here;
use crate::browser;
use crate::config::{Config, Theme};
use crate::markup::{Child, Element, el, live};
use crate::said::{Said, digits};
use crate::share::{Embed, Form, Part, SANDBOX};
use crate::words::{self, Label, Language};

/// Phone, column of an article, whole page.
const WIDTHS: [usize; 3] = [320, 640, 960];

/// What the editor has chosen.
#[derive(Clone, Copy, PartialEq)]
pub struct Choices {
    embed: Embed,
    /// The width of the preview in px, where one is wanted.
    preview: Option<usize>,
}

impl Choices {
    pub const PLAIN: Self = Self { embed: Embed::PLAIN, preview: None };

    /// As the dialog opens: no preview, and the language that the editor has chosen for the page.
    pub fn begin_again(&mut self) {
        self.preview = None;
        let query = browser::query();
        if let Some(language) = Config::parse(&query).lang.and_then(Language::of) {
            self.embed.language = language.tag();
        }
    }
}

pub fn embed_view(page: Page, choices: Signal<Choices>, said: Signal<Said>) -> Element {
    let code = move || {
        let embed = choices.read().embed;
        with_here(page, &|here| embed.code(here, title(page)))
    };
    el("fieldset")
        .attr("data-embed-code", "")
        .child(el("legend").child(words::embed_heading()))
        .child(options(page, choices))
        .child(field(said, "code", words::embed_code(), Box::new(code)))
        .child(preview(page, choices))
}

/// What readers who cannot see the frame are told that it is.
fn title(page: Page) -> &'static str {
    let open = page.open_event().map(|event| &page.dataset().events[event].title);
    page.text(open.unwrap_or(&page.dataset().meta.title))
}

fn options(page: Page, choices: Signal<Choices>) -> Element {
    let now = choices.peek().embed;
    let control = |tag, name, change| changing(choices, el(tag).attr("data-option", name), change);
    let parts = Part::ALL.iter().map(|part| choice(part.word(), words::part(*part), *part == now.part));
    let part = control("select", "part", |embed, word| {
        embed.part = Part::from_word(word).unwrap_or(embed.part);
    });
    let forms = Form::ALL.iter().map(|form| choice(form.word(), words::form(*form), *form == now.form));
    let form = control("select", "form", |embed, word| {
        embed.form = Form::from_word(word).unwrap_or(embed.form);
    });
    let themes =
        Theme::ALL.iter().map(|theme| choice(theme.word(), words::theme_name(*theme), *theme == now.theme));
    let theme = control("select", "theme", |embed, word| {
        embed.theme = Theme::from_word(word).unwrap_or(embed.theme);
    });
    let languages = Language::ALL.iter().map(|language| {
        let tag = language.tag();
        choice(tag, language.own_name(), now.language == tag).attr("lang", tag)
    });
    let language = control("select", "lang", |embed, tag| {
        embed.language = Language::of(tag).map_or("", Language::tag);
    });
    let language =
        language.child(choice("", words::theme_auto(), now.language.is_empty())).children(languages);
    let height = control("input", "height", |embed, typed| {
        embed.height = Embed::height_of(typed).unwrap_or(embed.height);
    });
    let height = height
        .attr("type", "number")
        .attr("min", Embed::LOWEST)
        .attr("max", Embed::HIGHEST)
        .attr("value", now.height);
    let lock = control("input", "lock", |embed, _| embed.locked = !embed.locked)
        .attr("type", "checkbox")
        .attr_if("checked", now.locked.then_some(""));
    // There is a choice where an event is open; behind the dialog, Back may close it.
    let is_choice = move || page.state.read().open.is_some();
    let is_card = move || is_choice() && choices.read().embed.part == Part::Card;
    // Of an address alone, whoever takes it makes the same embed whatever was chosen.
    let is_bare = move || choices.read().embed.form == Form::Address;
    let named = |name: Label, control: Element| el("label").child(el("span").child(name)).child(control);
    el("div")
        .class("embedding")
        .child(
            named(words::embed_part(), part.children(parts)).hidden_while(move || !is_choice() || is_bare()),
        )
        .child(named(words::embed_form(), form.children(forms)))
        .child(named(words::embed_height(), height).hidden_while(is_bare))
        .child(named(words::theme(), theme.children(themes)).hidden_while(is_bare))
        .child(named(words::language_label(), language).hidden_while(is_bare))
        .child(
            el("label")
                .child(lock)
                .child(el("span").child(words::lock_filters()))
                .hidden_while(move || is_card() || is_bare()),
        )
        .child(el("p").attr("data-note", "").child(words::address_note()).hidden_while(move || !is_bare()))
}

/// A control of which each change changes the embed, by what the control then holds.
fn changing(choices: Signal<Choices>, control: Element, change: fn(&mut Embed, &str)) -> Element {
    control.on("change", move |changed| {
        let mut next = *choices.peek();
        change(&mut next.embed, &changed.value);
        choices.put(next);
    })
}

fn choice(word: &'static str, label: impl Child, chosen: bool) -> Element {
    el("option").attr("value", word).attr_if("selected", chosen.then_some("")).child(label)
}

/// The frame as a reader of another page would have it, at a chosen width; it scrolls sideways by
/// itself where there is less room.
fn preview(page: Page, choices: Signal<Choices>) -> Element {
    let option = move |width: Option<usize>| {
        let label = width.map_or_else(|| words::no_preview().said(), |px| words::width(&digits(px as i64)));
        let press = move || {
            let now = *choices.peek();
            choices.put(Choices { preview: width, ..now });
        };
        button(label, press).live_truth("aria-pressed", move || choices.read().preview == width)
    };
    let widths = el("div")
        .class("segmented")
        .attr("role", "group")
        .attr("aria-label", words::preview())
        .child(option(None))
        .children(WIDTHS.iter().map(|width| option(Some(*width)).attr("data-option", *width)));
    let frame = move || {
        let Choices { embed, preview } = *choices.read();
        let width = preview?;
        // Another address makes another frame: in the same one, Back would lead to the address before.
        let address = with_here(page, &|here| embed.address(here));
        let frame = el("iframe")
            .attr("title", words::preview())
            .attr("src", address)
            .attr("sandbox", SANDBOX)
            .attr("width", width)
            .attr("height", embed.height);
        Some(el("div").class("preview").child(frame))
    };
    el("div")
        .attr("data-preview", "")
        .child(el("span").child(words::preview()))
        .child(widths)
        .child(live(frame))
}
