//! The script of pages around, under a name that never means another version, with its integrity (SRI).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha384};

use super::digest::{sha256, short};

/// What the script is called where it may change.
pub(crate) const SCRIPT: &str = "embed.js";

/// Whether a name is one that some version of the script was pinned under.
pub(super) fn is_pinned(name: &str) -> bool {
    name.starts_with("embed-") && name.ends_with(".js")
}

pub(crate) struct Pinned {
    pub name: String,
    /// As the attribute `integrity` has it.
    pub integrity: String,
}

impl Pinned {
    pub fn of(script: &[u8]) -> Self {
        Self {
            name: format!("embed-{}.js", short(&sha256(script))),
            integrity: format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(script))),
        }
    }
}
