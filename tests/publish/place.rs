//! A folder to work in, with what a built page has of places to fill.

use std::fs;
use std::path::{Path, PathBuf};

/// A built page is not at hand in native tests; this has what a built page has of places to fill.
const TEMPLATE: &str = r#"<!DOCTYPE html>
<html lang="en">
  <head>
    <!--written:head--><title>Counterpoint</title><!--/written:head-->
    <link id="counterpoint-dataset" rel="preload" as="fetch" type="application/json" href="nk-2020.json" crossorigin>
    <link rel="stylesheet" href="./style-0123456789abcdef.css">
    <script type="module" src="./boot.js" data-js="./counterpoint-0123456789abcdef.js"></script>
  </head>
  <body><div id="counterpoint"><!--written:body--><!--/written:body--></div></body>
</html>"#;

/// A folder of the test's own, with a page to publish with.
pub fn place(name: &str) -> PathBuf {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&place));
    fs::create_dir_all(place.join("program")).unwrap();
    for (file, text) in [
        ("index.html", TEMPLATE),
        ("style-0123456789abcdef.css", "p {}"),
        ("boot.js", "// starts"),
        ("embed.js", "// sets heights"),
        ("words-en-0123456789abcdef.txt", "what the page says"),
        ("nk-2020.json", "{}"),
    ] {
        fs::write(place.join("program").join(file), text).unwrap();
    }
    place
}
