//! axe-core, which the browser tests run in the page: from the npm registry, once per user, the one version whose
//! content is known.

use anyhow::{Context, Result, bail};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use flate2::read::GzDecoder;
use sha2::{Digest, Sha512};
use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::Command,
};

use super::{cache, on_path};
use crate::child;

const VERSION: &str = "4.14.1";
/// The SHA-512 of the package, as the registry names it (`npm view axe-core@4.14.1 dist.integrity`).
const INTEGRITY: &str =
    "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==";
/// The one file of the package that is used.
const SCRIPT: &str = "package/axe.min.js";

/// The script, fetched if it is not there yet.
pub fn axe() -> Result<PathBuf> {
    let folder = cache()?.join(format!("axe-core-{VERSION}"));
    let script = folder.join("axe.min.js");
    if !script.is_file() {
        println!("Fetching axe-core {VERSION} from the npm registry into {}", folder.display());
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let package = folder.join("package.tgz");
        fetch(&format!("https://registry.npmjs.org/axe-core/-/axe-core-{VERSION}.tgz"), &package)?;
        let bytes = fs::read(&package)?;
        if BASE64_STANDARD.encode(Sha512::digest(&bytes)) != INTEGRITY {
            bail!("what the npm registry gave for axe-core {VERSION} is not what is expected");
        }
        let unfinished = folder.join("axe.min.js.unfinished");
        fs::write(&unfinished, unpacked(&bytes)?)?;
        fs::rename(unfinished, &script)?;
        fs::remove_file(package)?;
    }
    Ok(script)
}

/// By whatever program for it is there: they know the machine's proxies and certificates.
fn fetch(address: &str, file: &Path) -> Result<()> {
    let mut command = if on_path("curl").is_some() {
        let mut curl = Command::new("curl");
        curl.args(["--fail", "--silent", "--show-error", "--location", "--output"]).arg(file);
        curl
    } else if on_path("wget").is_some() {
        let mut wget = Command::new("wget");
        wget.args(["--quiet", "--output-document"]).arg(file);
        wget
    } else {
        bail!("the browser tests need curl or wget to fetch {address}");
    };
    child::run(command.arg(address))
}

fn unpacked(package: &[u8]) -> Result<Vec<u8>> {
    for entry in tar::Archive::new(GzDecoder::new(package)).entries()? {
        let mut entry = entry?;
        if entry.path()?.as_ref() == Path::new(SCRIPT) {
            let mut script = Vec::new();
            entry.read_to_end(&mut script)?;
            return Ok(script);
        }
    }
    bail!("the package of axe-core has no {SCRIPT}")
}
