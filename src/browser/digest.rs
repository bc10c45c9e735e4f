//! The fingerprint of the dataset's file.

use crate::said::Said;
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The SHA-256 of bytes in hexadecimal digits; `None` where the browser offers none, as on plain http.
pub async fn digest_hex(bytes: &[u8]) -> Option<Said> {
    let subtle = super::window()?.crypto().ok()?.subtle();
    if JsValue::from(subtle.clone()).is_undefined() {
        return None;
    }
    let promise = subtle.digest_with_str_and_u8_array("SHA-256", bytes).ok()?;
    let digest = Uint8Array::new(&JsFuture::from(promise).await.ok()?).to_vec();
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS.get(usize::from(value)).map_or('0', |digit| char::from(*digit));
    Some(digest.into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect::<String>().into())
}
