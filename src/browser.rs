//! The edge: the only module that touches the browser. It is called and never calls a view.

mod address;
mod document;
mod dom;
mod events;
mod fetch;
mod focus;
mod print;
mod sizes;
mod time;

pub use address::{hash, on_hash_change, query, write_hash};
pub use document::{
    dataset_address, digest_hex, event_in_view, mark_interactive, root, set_on_root, set_theme, theme,
};
pub use dom::{follow, mount};
pub use fetch::{FetchError, fetch};
pub use focus::go_to;
pub use print::expand_for_print;
pub use sizes::{event_heights, view_height, view_within};

pub use time::{after, next_frame, on_scroll};

use sizes::on_width_change;
