//! What the reader sees: thin components that draw what the layers above computed.

mod account;
mod data;
mod dialog;
mod embedded;
mod event;
mod filters;
mod foot;
mod head;
mod language;
mod links;
mod loaded;
mod note;
mod notices;
mod page;
mod patterns;
mod places;
mod score;
mod share;
mod shown;
mod signal;
mod source;
mod sources;
mod start;
mod strip;
mod table;
mod texts;
#[cfg(not(target_arch = "wasm32"))]
mod written;

pub use loaded::Loaded;
pub use page::Page;
pub use start::mount;
#[cfg(not(target_arch = "wasm32"))]
pub use written::{PLAIN_PAGE, WrittenPage, first_page, plain_page};
