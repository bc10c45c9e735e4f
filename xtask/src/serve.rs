//! `cargo xtask serve`: the page on this machine, built again whenever its source changes.

use anyhow::{Result, bail};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

use crate::{checkout::Checkout, child, tools};

/// Serves until interrupted.
pub fn serve(checkout: &Checkout, port: u16) -> Result<()> {
    // Trunk would find this out only after building.
    if let Err(error) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        bail!("cannot serve on port {port}: {error}; name another with --port");
    }
    let mut trunk = tools::ready(checkout, false)?.trunk(checkout, "serve")?;
    trunk.args(["--address", "127.0.0.1", "--port", &port.to_string(), "--disable-address-lookup", "true"]);
    // What is served carries the reloading script and must not be mistaken for the page to publish.
    let folder = checkout.root().join("target/serve");
    std::fs::create_dir_all(&folder)?;
    trunk.arg("--dist").arg(folder);

    println!("Building the page; the first time takes some minutes");
    let mut announced = false;
    let status = child::run_while(&mut trunk, || {
        // Trunk listens once the first build has ended.
        if !announced && TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            announced = true;
            println!("\nCounterpoint is ready: http://127.0.0.1:{port}/   (Ctrl-C ends it)\n");
        }
    })?;
    bail!("trunk ended ({status})")
}
