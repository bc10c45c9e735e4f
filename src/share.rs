//! Handing a view on: its address, and the code that puts it into another page.

mod escape;

pub use escape::{escape, escaped};

use crate::config::Theme;
use crate::model::vocabulary;
use crate::said::{Said, digits};

vocabulary!(
    /// What an editor puts into a page to have the view there.
    Form {
        /// Alone: the page that takes it makes an embed of it, as oembed.json says, so of the whole dataset.
        Address = "address",
        Frame = "frame",
        /// A frame that gets the height of its content from a script.
        FrameWithScript = "frame-script",
        /// An element that the same script knows.
        Element = "element",
    }
);

vocabulary!(
    /// What of the page is embedded.
    Part {
        /// The event that is open, alone; the view where none is.
        Card = "card",
        View = "view",
    }
);

/// How a view is to be embedded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Embed {
    pub part: Part,
    pub form: Form,
    pub theme: Theme,
    /// The BCP 47 tag of a language of the interface; empty where it is left to the page.
    pub language: &'static str,
    /// In px.
    pub height: usize,
    /// Readers of the embed cannot change the filters.
    pub locked: bool,
}

/// Where the page is: its own address, and the view behind `#`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Here<'a> {
    /// Without query.
    page: &'a str,
    query: &'a str,
    view: &'a str,
    /// The id of the event that is open.
    event: Option<&'a str>,
    /// The name and the integrity of the script for pages around, where they are known.
    script: Option<(&'a str, &'a str)>,
}

impl<'a> Here<'a> {
    /// Reads a whole address. What a page around has put behind a `?` within the hash is its own, and
    /// perhaps secret, so it is not handed on.
    #[must_use]
    pub fn of(address: &'a str) -> Self {
        let (page, hash) = address.split_once('#').unwrap_or((address, ""));
        let (page, query) = page.split_once('?').unwrap_or((page, ""));
        Self { page, query, view: hash.split('?').next().unwrap_or(""), event: None, script: None }
    }

    /// The same with the event that is open there, by its id.
    #[must_use]
    pub fn with_event(self, event: Option<&'a str>) -> Self {
        Self { event, ..self }
    }

    /// The same with the script for pages around: its name and its integrity, with a space between.
    #[must_use]
    pub fn with_script(self, pinned: Option<&'a str>) -> Self {
        Self { script: pinned.and_then(|pinned| pinned.split_once(' ')), ..self }
    }

    /// The address of what is shown now.
    #[must_use]
    pub fn link(self) -> Said {
        let mut link = self.page.to_owned();
        push_part(&mut link, '?', self.query);
        push_part(&mut link, '#', self.view);
        link.into()
    }

    /// The permanent address of what a hash stands for; of the whole where it is empty.
    #[must_use]
    pub fn permanent(self, hash: &str) -> Said {
        let mut link = self.page.to_owned();
        push_part(&mut link, '#', hash);
        link.into()
    }

    /// The folder that the page is in, with a slash at its end.
    fn folder(self) -> &'a str {
        let end = self.page.bytes().rposition(|byte| byte == b'/').map_or(0, |slash| slash + 1);
        self.page.get(..end).unwrap_or("")
    }
}

impl Embed {
    pub const PLAIN: Self = Self {
        part: Part::Card,
        form: Form::Frame,
        theme: Theme::Auto,
        language: "",
        height: 640,
        locked: false,
    };

    /// A height that somebody typed, if an embed can have it.
    #[must_use]
    pub fn height_of(typed: &str) -> Option<usize> {
        typed.trim().parse().ok().filter(|height| (Self::LOWEST..=Self::HIGHEST).contains(height))
    }

    pub const LOWEST: usize = 200;
    pub const HIGHEST: usize = 5000;

    /// The address of the embed. A card has no filters, and the rest of the view nothing to say of it.
    #[must_use]
    pub fn address(self, here: Here) -> Said {
        let mut address = here.page.to_owned();
        if self.form == Form::Address {
            address.push_str("?embed");
            return address.into();
        }
        let card = here.event.filter(|_| self.part == Part::Card);
        address.push_str(if card.is_some() { "?event=" } else { "?embed" });
        address.push_str(card.unwrap_or(""));
        if self.theme != Theme::Auto {
            address.push_str("&theme=");
            address.push_str(self.theme.word());
        }
        if !self.language.is_empty() {
            address.push_str("&lang=");
            address.push_str(self.language);
        }
        if card.is_none() {
            if self.locked {
                address.push_str("&lock");
            }
            push_part(&mut address, '#', here.view);
        }
        address.into()
    }

    /// What an editor pastes into a page.
    #[must_use]
    pub fn code(self, here: Here, title: &str) -> Said {
        let address = self.address(here);
        let is_element = match self.form {
            Form::Address => return address,
            Form::Frame | Form::FrameWithScript => false,
            Form::Element => true,
        };
        let mut code = String::from(if is_element { "<counterpoint-timeline" } else { "<iframe" });
        push_attribute(&mut code, "title", title);
        push_attribute(&mut code, "src", &address);
        if !is_element {
            push_attribute(&mut code, "width", "100%");
        }
        push_attribute(&mut code, "height", &digits(self.height as i64));
        if !is_element {
            push_attribute(&mut code, "loading", "lazy");
            push_attribute(&mut code, "sandbox", SANDBOX);
            push_attribute(&mut code, "allow", "clipboard-write; web-share");
            push_attribute(&mut code, "style", "border:0");
        }
        if self.form == Form::FrameWithScript {
            code.push_str(" data-counterpoint");
        }
        code.push_str(if is_element { "></counterpoint-timeline>" } else { "></iframe>" });
        if self.form != Form::Frame {
            code.push_str("<script async");
            let (name, integrity) = here.script.unwrap_or(("embed.js", ""));
            push_attribute(&mut code, "src", &Said::of(&[here.folder(), name]));
            if !integrity.is_empty() {
                push_attribute(&mut code, "integrity", integrity);
                push_attribute(&mut code, "crossorigin", "anonymous");
            }
            code.push_str("></script>");
        }
        code.into()
    }
}

/// What a frame may do: run the program, open sources in windows of their own, hand out files. Not
/// among it is to be of the page's own origin.
pub const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

fn push_part(address: &mut String, sign: char, part: &str) {
    if !part.is_empty() {
        address.push(sign);
        address.push_str(part);
    }
}

fn push_attribute(code: &mut String, name: &str, value: &str) {
    code.push(' ');
    code.push_str(name);
    code.push_str("=\"");
    escape(value, code);
    code.push('"');
}
