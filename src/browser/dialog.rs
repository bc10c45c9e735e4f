//! Dialogs, which the browser itself keeps in front, closes on Escape, and leads the focus back from.

use web_sys::{HtmlDialogElement, HtmlElement};

use super::element;

/// Opens the dialog of an id. The focus comes from the opener, and will go back there: some browsers
/// give none to a button that is clicked.
pub fn open_dialog(id: &str, opener: &str) {
    let (Some(dialog), Some(opener)) = (element::<HtmlDialogElement>(id), element::<HtmlElement>(opener))
    else {
        return;
    };
    drop(opener.focus());
    drop(dialog.show_modal());
}

pub fn close_dialog(id: &str) {
    if let Some(dialog) = element::<HtmlDialogElement>(id) {
        dialog.close();
    }
}
