//! The kinds of files that a page consists of, and as what a host sends them.

/// A kind of file, known by the ending of its name.
pub(super) struct Kind {
    pub ending: &'static str,
    pub media_type: &'static str,
    /// Whether compressing it is worth while.
    pub shrinks: bool,
}

/// Every kind that a page has.
pub(super) const KINDS: [Kind; 7] = [
    kind("html", "text/html", true),
    kind("css", "text/css", true),
    kind("js", "text/javascript", true),
    kind("bin", "application/octet-stream", false),
    kind("json", "application/json", true),
    kind("txt", "text/plain", true),
    kind("png", "image/png", false),
];

const fn kind(ending: &'static str, media_type: &'static str, shrinks: bool) -> Kind {
    Kind { ending, media_type, shrinks }
}

/// The kind of a file of this name; a sample for a host is of none.
pub(super) fn kind_of(name: &str) -> Option<&'static Kind> {
    let (_, ending) = name.rsplit_once('.')?;
    KINDS.iter().find(|kind| kind.ending == ending)
}
