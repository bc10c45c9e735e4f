//! Links that lead to the quoted words themselves.

use super::Said;

/// The address with a text fragment for a quote, as <https://wicg.github.io/scroll-to-text-fragment/>
/// defines it. A fragment that the address has already stays in front of it.
#[must_use]
pub fn text_fragment(address: &str, quote: &str) -> Said {
    let mut link = address.to_owned();
    link.push_str(if address.contains('#') { ":~:text=" } else { "#:~:text=" });
    // `-`, `,` and `&` have a meaning of their own in a fragment, so they are escaped as well.
    crate::state::push_percent_encoded(&mut link, quote.trim(), b"_.~");
    link.into()
}

#[cfg(test)]
mod tests {
    use super::text_fragment;

    #[test]
    fn a_link_leads_to_the_quoted_words() {
        let check =
            |address: &str, quote: &str, expected: &str| assert_eq!(text_fragment(address, quote), expected);
        check("https://a.example/x", "two words", "https://a.example/x#:~:text=two%20words");
        check("https://a.example/x#part", "a-b, c", "https://a.example/x#part:~:text=a%2Db%2C%20c");
        check("https://a.example/", "\u{259}", "https://a.example/#:~:text=%C9%99");
    }
}
