//! Copying what a field holds, or selecting it for the reader to copy.

use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlTextAreaElement;

/// Copies the text of the field of an id, and tells whether it worked. Where the browser has no
/// clipboard (as on plain http) or refuses it (as in most frames), the text is selected instead.
pub fn copy(id: &'static str, told: impl Fn(bool) + 'static) {
    super::spawn(async move {
        let Some(window) = super::window() else { return };
        let Some(field) = super::element::<HtmlTextAreaElement>(id) else { return };
        let clipboard = window.navigator().clipboard();
        let copied =
            !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(&field.value())).await.is_ok();
        if !copied {
            drop(field.focus());
            field.select();
        }
        told(copied);
    });
}
