//! What the page weighs without any dataset.

use crate::{
    pack::{Packed, Page},
    table::{Table, judged},
};

/// For the packed program, JavaScript and CSS together, in bytes by brotli.
const BUDGET: usize = 110_000;

/// The same with the page that holds it, in bytes by brotli.
const VIEW_BUDGET: usize = 129_000;

pub fn table(page: &Page) -> Table {
    let row = |name: &str, files: &[&Packed], budget: Option<usize>| {
        let brotli = files.iter().map(|file| file.brotli.len()).sum();
        let weight = kilobytes(brotli);
        vec![
            name.to_owned(),
            kilobytes(files.iter().map(|file| file.raw).sum()),
            kilobytes(files.iter().map(|file| file.gzip).sum()),
            budget.map_or(weight.clone(), |budget| judged(weight, brotli < budget)),
        ]
    };
    let mut rows: Vec<_> = page.files.iter().map(|file| row(plain_name(&file.path), &[file], None)).collect();
    rows.push(row("head of index.html", &[&page.head], None));
    // embed.js is the page around's to load, frame.js is loaded in frames alone, and the body of index.html
    // is the first events of the dataset.
    let of_view = |file: &&Packed| !["embed.js", "frame.js", "index.html"].contains(&&*file.path);
    let view: Vec<&Packed> = page.files.iter().filter(of_view).chain([&page.head]).collect();
    let program: Vec<&Packed> = view.iter().copied().filter(|file| !is_text(file)).collect();
    rows.push(row("program (packed + JS + CSS)", &program, Some(BUDGET)));
    rows.push(row("first view without data", &view, Some(VIEW_BUDGET)));
    Table {
        head: ["file", "raw", "gzip -9", "brotli 11"].map(str::to_owned).to_vec(),
        rows,
        notes: vec![format!(
            "In KB of 1,000 bytes. By brotli the program may weigh {}, the first view {}.",
            kilobytes(BUDGET),
            kilobytes(VIEW_BUDGET)
        )],
    }
}

fn is_text(file: &Packed) -> bool {
    file.path.ends_with(".html") || file.path.ends_with(".txt")
}

/// The kind of file, for the names of built files carry a hash.
fn plain_name(path: &str) -> &str {
    match path.rsplit('.').next() {
        Some("bin") => "program, packed (.bin)",
        Some("txt") => "texts, English (.txt)",
        Some("css") => "style (.css)",
        Some("js") if path.starts_with("counterpoint") => "glue (.js)",
        Some("js") if path.starts_with("query") => "query.js",
        _ => path,
    }
}

fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}
