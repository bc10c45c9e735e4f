//! Getting the dataset over the network.

use gloo_net::http::Request;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

/// Why a file did not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    #[error("the server answered {0}")]
    Status(u16),
    #[error("the connection failed")]
    Connection,
}

impl FetchError {
    /// The server's answer, where there was one.
    #[must_use]
    pub const fn status(self) -> Option<u16> {
        match self {
            Self::Status(status) => Some(status),
            Self::Connection => None,
        }
    }
}

/// Whatever the browser throws on the way, the file does not come.
impl From<JsValue> for FetchError {
    fn from(_: JsValue) -> Self {
        Self::Connection
    }
}

/// Fetches a file, telling after each piece how many bytes have come and, where the server said so,
/// of how many.
///
/// # Errors
/// A refused or broken connection, also halfway, and any status but success.
pub async fn fetch(address: &str, progress: &dyn Fn(usize, Option<usize>)) -> Result<Vec<u8>, FetchError> {
    let response = Request::get(address).send().await.map_err(|_| FetchError::Connection)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let compressed = response.headers().get("content-encoding").is_some();
    let length = response.headers().get("content-length").and_then(|length| length.parse().ok());
    let length = length.filter(|_| !compressed);
    let mut bytes = Vec::with_capacity(length.unwrap_or(0));
    // An answer without content has no body.
    let Some(stream) = response.body() else { return Ok(bytes) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    loop {
        let piece = JsFuture::from(reader.read()).await?;
        if Reflect::get(&piece, &"done".into())?.is_truthy() {
            return Ok(bytes);
        }
        let piece: Uint8Array = Reflect::get(&piece, &"value".into())?.dyn_into()?;
        let start = bytes.len();
        bytes.resize(start + piece.length() as usize, 0);
        if let Some(room) = bytes.get_mut(start..) {
            piece.copy_to(room);
        }
        progress(bytes.len(), length);
    }
}
