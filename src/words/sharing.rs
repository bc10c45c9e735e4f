//! What is said where a reader takes something along: links, code, citations.

use super::messages as say;
use super::{Label, Said};
use crate::config::Theme;
use crate::share::{Form, Part};

#[must_use]
pub fn form(form: Form) -> Label {
    match form {
        Form::Address => say::form_address(),
        Form::Frame => say::form_frame(),
        Form::FrameWithScript => say::form_frame_with_script(),
        Form::Element => say::form_element(),
    }
}

#[must_use]
pub fn part(part: Part) -> Label {
    match part {
        Part::Card => say::part_card(),
        Part::View => say::part_view(),
    }
}

#[must_use]
pub fn theme_name(theme: Theme) -> Label {
    match theme {
        Theme::Auto => say::theme_auto(),
        Theme::Light => say::theme_light(),
        Theme::Dark => say::theme_dark(),
    }
}

/// A citation: what is cited, where there is less than the whole, then the dataset and the link.
#[must_use]
pub fn citation(part: Option<&str>, dataset: &str, of_version: &str, link: &str) -> Said {
    let version = say::version(of_version);
    match part {
        Some(part) => say::citation_of_part(part, dataset, &version, link),
        None => say::citation(dataset, &version, link),
    }
}
