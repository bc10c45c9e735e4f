//! What hosts need to be told: types, caching, and a policy that lets nothing in but the page itself.

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

/// `_headers`, as several hosts of static pages read it.
pub(super) fn headers_file(origin: &str, hashed: &[String]) -> String {
    let mut file = String::from("/*\n");
    for (name, value) in headers(origin) {
        file.push_str(&format!("  {name}: {value}\n"));
    }
    file.push_str(&format!("  Cache-Control: {SHORT}\n"));
    for name in hashed {
        file.push_str(&format!("/{name}\n  ! Cache-Control\n  Cache-Control: {FOREVER}\n"));
    }
    file
}

/// A sample for nginx, to be included in a `location`.
pub(super) fn nginx(origin: &str) -> String {
    let mut file = String::from(
        "# Include this in the location that serves the folder.\ntypes { application/wasm wasm; }\ngzip_static on;\n# brotli_static on;   # with ngx_brotli\n",
    );
    for (name, value) in headers(origin) {
        file.push_str(&format!("add_header {name} \"{value}\" always;\n"));
    }
    file.push_str(&format!("add_header Cache-Control \"{SHORT}\" always;\n"));
    file
}

/// A sample for Apache, to be renamed to `.htaccess`.
pub(super) fn apache(origin: &str) -> String {
    let mut file = String::from(
        "# Rename to .htaccess; needs mod_headers and mod_mime.\nAddType application/wasm .wasm\n",
    );
    for (name, value) in headers(origin) {
        file.push_str(&format!("Header always set {name} \"{value}\"\n"));
    }
    file.push_str(&format!("Header always set Cache-Control \"{SHORT}\"\n"));
    file
}

/// Scheme and host of an address.
pub(super) fn origin(base: &str) -> String {
    let (scheme, rest) = base.split_once("://").unwrap_or(("https", base));
    format!("{scheme}://{}", rest.split('/').next().unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_scheme_and_host() {
        assert_eq!(origin("https://news.example/x/y/"), "https://news.example");
        assert_eq!(origin("http://127.0.0.1:8080/"), "http://127.0.0.1:8080");
    }

    #[test]
    fn every_sample_carries_the_policy_with_the_origin() {
        let origin = "https://news.example";
        for file in [headers_file(origin, &[]), nginx(origin), apache(origin)] {
            assert!(file.contains("script-src 'self' https://news.example 'wasm-unsafe-eval'"), "{file}");
            assert!(file.contains("nosniff"));
        }
    }
}
