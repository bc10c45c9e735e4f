//! Stands in for the crate of this name in the page.
//!
//! Leptos brings it along for server functions, of which this page has none. What it exports to JavaScript cannot be
//! left out by any linker: 4.8 KB by brotli, in the program and in its glue. This has the few functions that Leptos is
//! compiled against. Nothing calls them, and a stream made with them is empty.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of nothing.
pub struct ReadableStream(JsValue);

impl ReadableStream {
    /// Does not read the stream.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(JsValue::UNDEFINED)
    }

    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw.into())
    }

    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0.unchecked_into()
    }

    /// Ends at once.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
