//! What the desk says at a terminal, which may be closed, a pipe that nobody reads, or a disk that is full.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};

/// Why a report did not arrive.
#[derive(Debug, thiserror::Error)]
#[error("The report could not be printed: {0}.")]
pub(super) struct NotPrinted(#[from] io::Error);

/// Says how it goes. Work does not stop because nobody hears of it.
pub(super) fn say(line: impl Display) {
    drop(writeln!(io::stdout().lock(), "{line}"));
}

/// Says what is in the way; where nobody hears it, the exit status still tells.
pub(super) fn warn(line: impl Display) {
    drop(writeln!(io::stderr().lock(), "{line}"));
}

/// Prints what a command was called for. Whoever closes the pipe has read enough.
///
/// # Errors
/// Where there is no room for it.
pub(super) fn report(text: &str) -> Result<(), NotPrinted> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        printed => Ok(printed?),
    }
}
