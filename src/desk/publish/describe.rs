//! What a page says of itself to search engines, other sites and readers of feeds.

use serde_json::{Value, json};

use crate::desk::pinned::Pinned;
use crate::model::{Dataset, Text};
use crate::said::Said;
use crate::share::escaped;
use crate::words;
use crate::words::Language;

/// What the tags are about.
pub(super) struct Description<'d> {
    pub dataset: &'d Dataset,
    pub title: String,
    /// Whether that is another title than the dataset's own.
    pub is_renamed: bool,
    pub language: Language,
    /// Where the page will be, with a slash at its end.
    pub base: Option<&'d str>,
    pub pinned: Option<&'d Pinned>,
}

impl Description<'_> {
    /// The page in one sentence.
    pub fn sentence(&self) -> Said {
        let coverage = &self.dataset.meta.coverage;
        let coverage = coverage.span().is_bounded().then(|| words::edtf(coverage));
        words::standfirst(coverage.as_deref())
    }

    /// What the poster shows, for those who do not see it.
    pub fn poster_words(&self) -> Said {
        words::poster_words(&self.title, &words::counts(self.dataset))
    }

    /// Everything between `<head>` and the styles that follows from the dataset. Addresses that other
    /// sites read must be whole, so without a base there are none.
    pub fn head(&self, page: &str) -> String {
        let (title, sentence) = (escaped(&self.title), escaped(&self.sentence()));
        let mut head = format!("<title>{title}</title>\n<meta name=\"description\" content=\"{sentence}\">");
        let meta = |head: &mut String, name: &str, key: &str, content: &str| {
            head.push_str(&format!("\n<meta {name}=\"{key}\" content=\"{}\">", escaped(content)));
        };
        meta(&mut head, "property", "og:type", "article");
        meta(&mut head, "property", "og:site_name", &words::product());
        meta(&mut head, "property", "og:title", &self.title);
        meta(&mut head, "property", "og:description", &self.sentence());
        meta(&mut head, "name", "twitter:card", "summary_large_image");
        meta(&mut head, "name", "twitter:title", &self.title);
        meta(&mut head, "name", "twitter:description", &self.sentence());
        if page.is_empty()
            && let Some(Pinned { name, integrity }) = self.pinned
        {
            meta(&mut head, "name", "counterpoint-embed", &format!("{name} {integrity}"));
        }
        if self.is_renamed {
            let language = self.language.tag();
            head.push_str(&format!(
                "\n<meta name=\"counterpoint-title\" lang=\"{language}\" content=\"{title}\">"
            ));
        }
        if let Some(base) = self.base {
            let poster = format!("{base}poster.png");
            meta(&mut head, "property", "og:url", &format!("{base}{page}"));
            meta(&mut head, "property", "og:image", &poster);
            meta(&mut head, "property", "og:image:width", "1200");
            meta(&mut head, "property", "og:image:height", "630");
            meta(&mut head, "property", "og:image:alt", &self.poster_words());
            meta(&mut head, "name", "twitter:image", &poster);
            meta(&mut head, "name", "twitter:image:alt", &self.poster_words());
            head.push_str(&format!(
                "\n<link rel=\"canonical\" href=\"{base}{page}\">\n<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{base}oembed.json\" title=\"{title}\">",
                base = escaped(base),
            ));
        }
        head
    }

    /// The dataset as schema.org describes one; `parts` are its claims, where they stand on the page.
    pub fn json_ld(&self, parts: Vec<Value>) -> String {
        let meta = &self.dataset.meta;
        let own = std::slice::from_ref(&meta.language);
        let languages = if meta.languages.is_empty() { own } else { &meta.languages };
        let languages: Vec<&str> = languages.iter().map(|tag| tag.as_str()).collect();
        let mut dataset = json!({
            "@context": "https://schema.org",
            "@type": "Dataset",
            "name": self.title,
            "description": &*self.sentence(),
            "identifier": meta.id.as_str(),
            "version": meta.version,
            "inLanguage": languages,
            "temporalCoverage": meta.coverage.to_string(),
        });
        let mut add = |key: &str, value: Value| {
            if let Some(fields) = dataset.as_object_mut() {
                fields.insert(key.to_owned(), value);
            }
        };
        if let Some(licence) = &meta.licence {
            add("license", json!(self.text(licence)));
        }
        if let Some(base) = self.base {
            add("url", json!(base));
            add("image", json!(format!("{base}poster.png")));
        }
        if !parts.is_empty() {
            add("hasPart", Value::Array(parts));
        }
        // Nothing in a text may end the element that holds it.
        let json = dataset.to_string().replace('<', "\\u003c");
        format!("\n<script type=\"application/ld+json\">{json}</script>")
    }

    /// What a site that embeds by address is given (oEmbed 1.0, type rich).
    pub fn oembed(&self, base: &str) -> Value {
        let title = escaped(&self.title);
        let address = escaped(base);
        let html = format!(
            "<blockquote><a href=\"{address}\">{title}</a></blockquote><iframe title=\"{title}\" src=\"{address}?embed\" width=\"640\" height=\"800\" loading=\"lazy\"></iframe>"
        );
        json!({
            "version": "1.0",
            "type": "rich",
            "provider_name": &*words::product(),
            "title": self.title,
            "html": html,
            "width": 640,
            "height": 800,
            "thumbnail_url": format!("{base}poster.png"),
            "thumbnail_width": 1200,
            "thumbnail_height": 630,
        })
    }

    pub(super) fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.pick(self.language.tag(), &self.dataset.meta.language).1
    }
}
