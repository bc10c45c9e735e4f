//! Where the page's memory comes from: an allocator with less code than the one of the standard library
//! (docs/decisions/010-allocator.md).

use rlsf::{GlobalTlsf, GlobalTlsfOptions};

#[global_allocator]
static MEMORY: GlobalTlsf<Choices> = GlobalTlsf::new();

struct Choices;

impl GlobalTlsfOptions for Choices {
    /// What grows is copied to where there is room.
    const ENABLE_REALLOCATION: bool = false;
    /// A large dataset asks for more than a page of memory at once.
    const COALESCE_POOLS: bool = true;
}
