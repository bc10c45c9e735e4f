//! Two doors into one crate: in a browser the page, at a terminal the newsroom's desk.

#[cfg(target_arch = "wasm32")]
mod memory;

#[cfg(target_arch = "wasm32")]
fn main() {
    counterpoint::view::mount();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    counterpoint::desk::run()
}
