//! `--base`: the address that the folder will have.

use url::{Host, ParseError, Url};

/// Why an address cannot be that of a published folder.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotABase {
    #[error("--base must be an address that begins with http:// or https://, not {0}.")]
    Scheme(String),
    #[error("--base must have a host behind http:// or https://, and {0} has none.")]
    NoHost(String),
    #[error("--base must have a host that the web knows, and that of {0} has signs that no host has.")]
    Host(String),
    /// With what follows, as a password is nobody's to read.
    #[error("--base must be an address without a user's name or password, and there is one before @{0}.")]
    User(String),
    #[error("--base must be an address with slashes alone, and {0} has a backslash.")]
    Backslash(String),
    #[error("--base must be the address of a folder, without ? and #, not {0}.")]
    Query(String),
    #[error("--base must be one address without blanks, not {0:?}.")]
    Blank(String),
    #[error("--base must be an address, and {base} is none: {why}.")]
    Malformed { base: String, why: ParseError },
}

/// The address as browsers write it: scheme and host in small letters, a host of other scripts by its ASCII name, as
/// policies and tags need it. That of a folder ends in a slash.
pub(super) fn whole(base: &str) -> Result<String, NotABase> {
    let found = || base.to_owned();
    // What browsers would leave out or mend in silence is more likely a slip.
    if base.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
        return Err(NotABase::Blank(found()));
    }
    if base.contains('\\') {
        return Err(NotABase::Backslash(found()));
    }
    let (scheme, rest) = base.split_once("://").ok_or_else(|| NotABase::Scheme(found()))?;
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return Err(NotABase::Scheme(found()));
    }
    if rest.contains(['?', '#']) {
        return Err(NotABase::Query(found()));
    }
    let authority = rest.split('/').next().unwrap_or_default();
    if let Some((_, host)) = authority.rsplit_once('@') {
        return Err(NotABase::User(host.to_owned()));
    }
    if authority.is_empty() || authority.starts_with(':') {
        return Err(NotABase::NoHost(found()));
    }
    let address = Url::parse(base).map_err(|why| NotABase::Malformed { base: found(), why })?;
    if !is_known(address.host()) {
        return Err(NotABase::Host(found()));
    }
    let address = String::from(address);
    Ok(if address.ends_with('/') { address } else { format!("{address}/") })
}

/// A policy ends at a sign such as a semicolon, which addresses allow in a host.
fn is_known(host: Option<Host<&str>>) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    match host {
        Some(Host::Domain(name)) => name.bytes().all(fits),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_is_an_address_of_a_folder() {
        for (given, expected) in [
            ("https://a.example/b", "https://a.example/b/"),
            ("http://a.example/", "http://a.example/"),
            ("HTTPS://News.Example/Karabakh", "https://news.example/Karabakh/"),
            (
                "https://новости.рф/карабах/",
                "https://xn--b1amnebsh.xn--p1ai/%D0%BA%D0%B0%D1%80%D0%B0%D0%B1%D0%B0%D1%85/",
            ),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/"),
            ("http://[::1]:8080/x", "http://[::1]:8080/x/"),
            ("https://a.example:443/b/../c", "https://a.example/c/"),
            ("https://a.example/\"<b>", "https://a.example/%22%3Cb%3E/"),
        ] {
            assert_eq!(whole(given).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn what_is_wrong_with_an_address_is_told() {
        for (given, told) in [
            ("a.example", "begins with http"),
            ("javascript:alert(1)", "begins with http"),
            ("ftp://a.example/", "begins with http"),
            ("https:a.example", "begins with http"),
            ("https:///a.example/", "has none"),
            ("https://", "has none"),
            ("https://:8080/", "has none"),
            ("https://me:secret@a.example/", "there is one before @a.example."),
            ("https://@a.example/", "without a user's name"),
            ("https:\\\\a.example\\b", "backslash"),
            ("https://a.example\\@b.example/", "backslash"),
            ("https://a.example/?x", "without ? and #"),
            ("https://a.example/#x", "without ? and #"),
            ("https://a.example /b", "without blanks"),
            ("https://a.ex\nample/", "without blanks"),
            ("https://a;b.example/", "signs that no host has"),
            ("https://a\"b/", "signs that no host has"),
            ("https://*.example/", "signs that no host has"),
            ("https://a\"><b", "is none"),
            ("https://a.example:99999/", "is none: invalid port number"),
            ("https://xn--a.example/", "is none: invalid international domain name"),
        ] {
            let found = whole(given).map_err(|error| error.to_string());
            assert!(found.as_ref().is_err_and(|error| error.contains(told)), "{given:?}: {found:?}");
        }
    }
}
