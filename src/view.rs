//! What the reader sees: thin components that draw what the layers above computed.

mod account;
mod embedded;
mod event;
mod filters;
mod foot;
mod head;
mod links;
mod loaded;
mod note;
mod notices;
mod page;
mod patterns;
mod score;
mod signal;
mod source;
mod sources;
mod start;
mod strip;
mod table;
mod texts;

pub use loaded::Loaded;
pub use page::Page;
pub use start::mount;
