//! The files of the built page, compressed as a careful host would do it once and for all.

use flate2::{Compression, write::GzEncoder};
use std::{fs, io::Write, path::Path, process::Command};

use crate::Outcome;

/// Brotli's strongest, for what is compressed once and served often.
pub const STRONGEST: u32 = 11;
/// What hosts use for what they compress while it is asked for.
pub const QUICK: u32 = 5;

pub struct Page {
    pub files: Vec<Packed>,
    /// What index.html has before anything of the dataset's events.
    pub head: Packed,
    /// Where the page looks for its dataset, as a path on the host.
    pub dataset: String,
}

pub struct Packed {
    /// Relative to the folder of the page.
    pub path: String,
    pub raw: usize,
    pub gzip: usize,
    pub brotli: Vec<u8>,
}

impl Page {
    /// Every file of the page but datasets.
    pub fn pack(dist: &Path) -> Outcome<Self> {
        let html = fs::read_to_string(dist.join("index.html"))?;
        let dataset = dataset_address(&html).ok_or("index.html names no dataset")?;
        let mut files = Vec::new();
        for file in fs::read_dir(dist)? {
            let file = file?;
            let path = file.file_name().to_string_lossy().into_owned();
            if file.file_type()?.is_file() && is_page(&path) {
                files.push(Packed::new(path, &fs::read(file.path())?)?);
            }
        }
        files.sort_by_key(|file| std::cmp::Reverse(file.raw));
        let head = html.split_inclusive("</head>").next().unwrap_or_default();
        let head = Packed::new("head.html".to_owned(), head.as_bytes())?;
        Ok(Self { files, head, dataset: format!("/{}", dataset.trim_start_matches("./")) })
    }
}

/// What a first view asks for, and the script of pages around; neither datasets nor what stands beside.
fn is_page(path: &str) -> bool {
    let is_part = [".html", ".bin", ".js", ".css"].iter().any(|ending| path.ends_with(ending));
    // One language is loaded, and the script for pages around is there under two names.
    path.starts_with("words-en-") || (is_part && path != "plain.html" && !path.starts_with("embed-"))
}

/// The first page as it is written for a dataset, by the program that publishes.
pub fn written_for(dist: &Path, dataset_name: &str, dataset: &[u8]) -> Outcome<Vec<u8>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-page");
    fs::create_dir_all(&folder)?;
    for file in fs::read_dir(dist)? {
        let file = file?;
        fs::copy(file.path(), folder.join(file.file_name()))?;
    }
    fs::write(folder.join(dataset_name.trim_start_matches('/')), dataset)?;
    let written = Command::new(env!("CARGO_BIN_EXE_counterpoint")).arg("prerender").arg(&folder).output()?;
    if !written.status.success() {
        return Err(String::from_utf8_lossy(&written.stderr).into());
    }
    brotli(&fs::read(folder.join("index.html"))?, STRONGEST)
}

impl Packed {
    fn new(path: String, bytes: &[u8]) -> Outcome<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        Ok(Self { path, raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli(bytes, STRONGEST)? })
    }
}

pub fn brotli(bytes: &[u8], quality: u32) -> Outcome<Vec<u8>> {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 1 << 16, quality, 22);
    packed.write_all(bytes)?;
    packed.flush()?;
    Ok(packed.into_inner())
}

/// The `href` of `<link id="counterpoint-dataset">`.
fn dataset_address(html: &str) -> Option<&str> {
    let tag = html.split('<').find(|tag| tag.contains("id=\"counterpoint-dataset\""))?;
    tag.split_once("href=\"")?.1.split('"').next()
}
