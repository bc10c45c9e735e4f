//! What hosts need to be told: types, encodings, caching, and a policy that lets nothing in but the page itself.

use crate::desk::media::{KINDS, Kind};

/// The policy for an address: it names the origin beside `'self'`, which means nothing to some browsers
/// within a sandbox. Nothing in the page assigns HTML, so no Trusted Types policy is needed.
fn policy(origin: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' {origin} 'wasm-unsafe-eval'; style-src 'self' {origin}; \
         connect-src 'self' {origin}; img-src 'self' {origin} data:; font-src 'self' {origin}; base-uri 'none'; \
         form-action 'none'; object-src 'none'; frame-src 'self' {origin}; frame-ancestors *; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// Headers for every file. The page is meant to be framed by anybody, and reads nothing of anybody.
fn headers(origin: &str) -> Vec<(&'static str, String)> {
    let fixed = |name, value: &str| (name, value.to_owned());
    vec![
        ("Content-Security-Policy", policy(origin)),
        fixed("Access-Control-Allow-Origin", "*"),
        fixed("Cross-Origin-Resource-Policy", "cross-origin"),
        fixed("Cross-Origin-Embedder-Policy", "require-corp"),
        fixed("X-Content-Type-Options", "nosniff"),
        fixed("Referrer-Policy", "no-referrer"),
        fixed("Timing-Allow-Origin", "*"),
        fixed("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ]
}

/// Names with a hash of their content never change; the others may at any time.
const FOREVER: &str = "public, max-age=31536000, immutable";
const SHORT: &str = "public, max-age=300";
/// What tells such names, to nginx and Apache alike; [`is_hashed`] says the same of a file's name.
const HASH: &str = "-[0-9a-f]{15,}[._]";

/// Trunk puts a hash of sixteen digits into the names of what it builds.
pub(super) fn is_hashed(name: &str) -> bool {
    let is_hash = |digits: &str| {
        digits.len() >= 15 && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let mut ends = name.split('-').skip(1).filter_map(|part| part.split_once(['.', '_']));
    ends.any(|(digits, _)| is_hash(digits))
}

/// `_headers`, as several hosts of static pages read it in the folder of a whole site. What may change they ask for
/// anew by themselves; a second value beside their own would be joined to the first by some and replace it at others.
pub(super) fn headers_file<'a>(place: &Place, files: impl Iterator<Item = &'a str>) -> String {
    let Place { origin, path } = place;
    let mut file = format!("{path}*\n");
    for (name, value) in headers(origin) {
        file.push_str(&format!("  {name}: {value}\n"));
    }
    for name in files.filter(|name| is_hashed(name)) {
        file.push_str(&format!("{path}{name}\n  Cache-Control: {FOREVER}\n"));
    }
    file
}

/// A sample for nginx, to be included in a `location`.
pub(super) fn nginx(place: &Place) -> String {
    let Place { origin, path } = place;
    let mut file = format!(
        "# Include this in the location that serves the folder, for example\n\
         #   location {path} {{ alias /srv/page/; include /srv/page/nginx.conf.sample; }}\n"
    );
    // nginx finds no folder by an address without the slash where it has another name on the disk.
    let bare = path.trim_end_matches('/');
    if !bare.is_empty() {
        file.push_str(&format!(
            "#   location = {bare} {{ absolute_redirect off; return 301 {path}$is_args$args; }}\n"
        ));
    }
    file.push_str("types {\n");
    for Kind { ending, media_type, .. } in &KINDS {
        file.push_str(&format!("  {media_type} {ending};\n"));
    }
    file.push_str("}\ngzip_static on;\ngzip_vary on;\n# brotli_static on;   # with ngx_brotli\n");
    file.push_str(&format!(
        "set $keep \"{SHORT}\";\nif ($uri ~ \"{HASH}\") {{ set $keep \"{FOREVER}\"; }}\n"
    ));
    for (name, value) in headers(origin) {
        file.push_str(&format!("add_header {name} \"{value}\" always;\n"));
    }
    // Without `always`: that a file is missing is not to be kept for as long as the file would be.
    file.push_str("add_header Cache-Control $keep;\n");
    file
}

/// A sample for Apache, to be renamed to `.htaccess`.
pub(super) fn apache(place: &Place) -> String {
    let mut file = String::from(
        "# Rename to .htaccess; needs mod_headers, mod_mime and mod_rewrite, and AllowOverride FileInfo.\n\
         # What is published into this folder later leaves .htaccess as it is: compare it with the new sample then.\n",
    );
    for Kind { ending, media_type, .. } in &KINDS {
        file.push_str(&format!("AddType {media_type} .{ending}\n"));
    }
    // What lies compressed beside a file is that file, in another encoding.
    file.push_str("RemoveType .br .gz\nRemoveLanguage .br\nRewriteEngine On\n");
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        file.push_str(&format!(
            "AddEncoding {encoding} .{ending}\n\
             RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b\n\
             RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
             RewriteRule ^ %{{REQUEST_URI}}.{ending} [L]\n"
        ));
    }
    file.push_str("Header append Vary Accept-Encoding\n");
    for (name, value) in headers(&place.origin) {
        file.push_str(&format!("Header always set {name} \"{value}\"\n"));
    }
    file.push_str(&format!(
        "Header set Cache-Control \"{SHORT}\"\n\
         Header set Cache-Control \"{FOREVER}\" \"expr=%{{REQUEST_URI}} =~ /{HASH}/\"\n"
    ));
    file
}

/// Where a page is to lie.
pub(super) struct Place {
    /// Scheme and host.
    pub origin: String,
    /// From the host's root to the page, with a slash at both ends.
    pub path: String,
}

impl Place {
    /// The place of an address; without one, a place that its host fills in.
    pub(super) fn of(base: Option<&str>) -> Self {
        let (scheme, rest) = base.and_then(|base| base.split_once("://")).unwrap_or(("https", "ORIGIN"));
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let path = path.trim_end_matches('/');
        let path = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Self { origin: format!("{scheme}://{host}"), path }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(base: Option<&str>) -> (String, String) {
        let Place { origin, path } = Place::of(base);
        (origin, path)
    }

    #[test]
    fn a_place_is_an_origin_and_a_path() {
        let of = |base| parts(Some(base));
        assert_eq!(of("https://news.example/x/y/"), ("https://news.example".into(), "/x/y/".into()));
        assert_eq!(of("http://127.0.0.1:8080/"), ("http://127.0.0.1:8080".into(), "/".into()));
        assert_eq!(of("https://news.example"), ("https://news.example".into(), "/".into()));
        assert_eq!(parts(None), ("https://ORIGIN".into(), "/".into()));
    }

    #[test]
    fn every_sample_carries_the_policy_with_the_origin() {
        let place = Place::of(Some("https://news.example/page/"));
        for file in [headers_file(&place, [].into_iter()), nginx(&place), apache(&place)] {
            assert!(file.contains("script-src 'self' https://news.example 'wasm-unsafe-eval'"), "{file}");
            assert!(file.contains("nosniff"));
        }
    }

    #[test]
    fn what_is_missing_is_not_kept() {
        let place = Place::of(None);
        assert!(nginx(&place).contains("\nadd_header Cache-Control $keep;\n"));
        assert!(!apache(&place).contains("Header always set Cache-Control"));
    }

    #[test]
    fn a_folder_is_found_without_its_slash() {
        let file = nginx(&Place::of(Some("https://news.example/x/page/")));
        let redirect = "location = /x/page { absolute_redirect off; return 301 /x/page/$is_args$args; }";
        assert!(file.contains(&format!("\n#   {redirect}\n")), "{file}");
        assert!(!nginx(&Place::of(None)).contains("return 301"), "a host's root has its slash");
    }

    #[test]
    fn the_policy_is_the_documented_one() {
        let documented = include_str!("../../../docs/contracts.md");
        assert!(documented.contains(&policy("ORIGIN")));
    }

    #[test]
    fn hashed_names_are_those_that_servers_take_for_hashed() {
        for name in [
            "style-0123456789abcdef.css",
            "page-0123456789abcdef_bg.bin",
            "words-en-0123456789abcde.txt",
            "a-b.c-0123456789abcdef.json.br",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "boot.js",
            "style-0123456789ABCDEF.css",
            "style-0123456789abcd.css",
            "style_0123456789abcdef.css",
            "style.0123456789abcdef.css",
            "0123456789abcdef.css",
            "style-0123456789abcdef",
            "0123456789abcdef-style.css",
            "style-0123456789abcdef-x.css",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }

    #[test]
    fn paths_begin_where_the_page_lies() {
        let place = Place::of(Some("https://news.example/page"));
        let file = headers_file(&place, ["style-0123456789abcdef.css", "boot.js"].into_iter());
        assert!(file.starts_with("/page/*\n"));
        assert!(file.contains("\n/page/style-0123456789abcdef.css\n"));
        assert!(!file.contains("boot.js"), "what may change is not kept");
    }

    /// Types in a `location` take the place of all that a server knows.
    #[test]
    fn servers_are_told_every_type() {
        let place = Place::of(None);
        for Kind { ending, media_type, .. } in &KINDS {
            assert!(nginx(&place).contains(&format!("  {media_type} {ending};\n")));
            assert!(apache(&place).contains(&format!("AddType {media_type} .{ending}\n")));
        }
    }
}
