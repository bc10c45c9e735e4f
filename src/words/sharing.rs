//! What is said where a reader takes something along: links, code, citations, data.

use super::{accounts, interface::labels, version};
use crate::share::{Form, Theme};

labels! {
    share = "Share",
    data = "Data",
    close = "Close",
    copy = "Copy",
    press_to_copy = "The browser does not let this page copy. The text is selected: Press Ctrl+C, on a Mac Command+C",
    link_to_view = "Link to this view",
    embed_view = "Embed this view",
    embed_form = "Embed as",
    embed_code = "Code to paste",
    embed_height = "Height in px",
    lock_filters = "Lock the filters",
    preview = "Preview",
    no_preview = "None",
    citation_label = "Citation",
    poster = "Picture for an announcement (PNG)",
    poster_alt = "What the picture shows, in words",
    whole_dataset = "The whole dataset",
    dataset_file = "The file as it was published (JSON)",
    as_csv = "CSV, for spreadsheets",
    as_json = "JSON, for programs",
    csv_formulas = "In the CSV, a cell that a spreadsheet would take for a formula begins with an apostrophe.",
    provenance = "Which dataset this is",
}

#[must_use]
pub const fn form(form: Form) -> &'static str {
    match form {
        Form::Address => "Plain address, for WordPress and others that embed by address",
        Form::Frame => "Frame",
        Form::FrameWithScript => "Frame as high as its content, with a script",
        Form::Element => "Element, with a script",
    }
}

#[must_use]
pub const fn embed_theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => super::theme_auto(),
        Theme::Light => super::theme_light(),
        Theme::Dark => super::theme_dark(),
    }
}

/// The button that copies one thing, for those who do not see what it stands beside.
#[must_use]
pub fn copy_what(what: &str) -> String {
    labelled("Copy", what)
}

#[must_use]
pub fn copied(what: &str) -> String {
    labelled("Copied", what)
}

fn labelled(label: &str, what: &str) -> String {
    let mut text = label.to_owned();
    text.push_str(": ");
    text.push_str(what);
    text
}

/// How many accounts the filters leave.
#[must_use]
pub fn shown_accounts(count: usize) -> String {
    labelled("What is shown", &accounts(count))
}

/// A width of the preview.
#[must_use]
pub fn width(px: usize) -> String {
    let mut text = px.to_string();
    text.push_str(" px");
    text
}

/// An account as something to cite: whose it is, of what, and when it was stated.
#[must_use]
pub fn account_to_cite(party: &str, event: &str, stated: &str) -> String {
    let mut text = party.to_owned();
    for part in [", account of “", event, "”, stated ", stated] {
        text.push_str(part);
    }
    text
}

/// A citation: what is cited, where there is less than the whole, then the dataset and the link.
#[must_use]
pub fn citation(part: Option<&str>, dataset: &str, of_version: &str, link: &str) -> String {
    let mut text = String::new();
    if let Some(part) = part {
        text.push_str(part);
        text.push_str(". In: ");
    }
    for part in [dataset, ". ", &version(of_version), ". ", link] {
        text.push_str(part);
    }
    text
}

/// What the poster of a page shows, in words.
#[must_use]
pub fn poster_words(title: &str, counts: &str) -> String {
    format!(
        "{title}. A time axis with a lane for each party, and the marks of their accounts on it. {counts}."
    )
}
