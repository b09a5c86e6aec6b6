//! Finds links in messy text and reads them as a browser would.
//!
//! Input: the text. Output: [`Link`]s with spans. A link is found also when it is written to be
//! overlooked (`hxxp`, `[.]`, blanks around the dot, invisible signs); `z.B.`, `Bitte.Danke` and
//! `end.Next` are none. The host is what the `url` crate makes of it, so that `@`, backslashes and
//! numeric addresses lead to the same place here as in a browser.

use linkify::{LinkFinder, LinkKind};
use url::{Host, Url};

use super::Span;
use super::fold::is_invisible;

/// A link as it stands in the message.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// Where it stands.
    pub(crate) span: Span,
    /// The words before `<https://…>`, where a mail's text has that form.
    pub(crate) shown: Option<Span>,
    /// The host a browser would open, lower case. A name in Unicode is in its ASCII form.
    pub(crate) host: String,
    /// The part of the host that somebody registered; the whole host for a numeric address.
    pub(crate) owner: String,
    /// Path and query, lower case.
    pub(crate) path: String,
    /// What stood before an `@`, if anything did: it is not where the link leads.
    pub(crate) user: Option<String>,
    /// Only a host, without scheme, `www.` or path: more a name than a link.
    pub(crate) bare: bool,
}

/// The part of a host that somebody registered: it says whose the host is. The host itself where nobody can have.
pub(crate) fn registered(host: &str) -> &str {
    psl::domain_str(host).unwrap_or(host)
}

/// More links than this in one message are not read one by one.
const MOST_LINKS: usize = 2_000;

/// The text without disguises, and for each byte of it the byte of the original.
struct Plain {
    text: String,
    origin: Vec<usize>,
    changed: Vec<bool>,
}

impl Plain {
    fn push(&mut self, c: char, origin: usize, changed: bool) {
        let start = self.text.len();
        self.text.push(c);
        for _ in start..self.text.len() {
            self.origin.push(origin);
            self.changed.push(changed);
        }
    }

    fn span(&self, start: usize, end: usize, original: &str) -> Span {
        let first = self.origin[start];
        let last = self.origin[end - 1];
        let width = original[last..].chars().next().map_or(1, char::len_utf8);
        // A replaced sequence such as `[.]` ends where the next character begins.
        let last_end =
            if self.changed[end - 1] { self.origin.get(end).copied().unwrap_or(last + width) } else { last + width };
        first..last_end.max(last + width)
    }
}

/// Endings after which a blank before or after the dot is still an address.
const SPACED_ENDINGS: &[&str] = &["com", "net", "org", "info", "de", "co.uk", "fr", "es"];

/// Sequences that stand for one character of an address.
const DISGUISES: &[(&str, char)] = &[
    ("[.]", '.'),
    ("(.)", '.'),
    ("{.}", '.'),
    ("[dot]", '.'),
    ("(dot)", '.'),
    ("[:]", ':'),
    ("[at]", '@'),
    ("(at)", '@'),
];

fn starts_with_ignoring_case(text: &str, prefix: &str) -> bool {
    text.len() >= prefix.len()
        && text.is_char_boundary(prefix.len())
        && text[..prefix.len()].eq_ignore_ascii_case(prefix)
}

fn plain(text: &str) -> Plain {
    let mut plain = Plain {
        text: String::with_capacity(text.len()),
        origin: Vec::with_capacity(text.len()),
        changed: Vec::with_capacity(text.len()),
    };
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let width = c.len_utf8();
        if is_invisible(c) {
            at += width;
            continue;
        }
        if let Some((sequence, stands_for)) = DISGUISES.iter().find(|(sequence, _)| {
            c == sequence.chars().next().unwrap_or(' ') && starts_with_ignoring_case(rest, sequence)
        }) {
            plain.push(*stands_for, at, true);
            at += sequence.len();
            continue;
        }
        if starts_with_ignoring_case(rest, "hxxp") {
            for c in "http".chars() {
                plain.push(c, at, true);
            }
            at += 4;
            continue;
        }
        if c == ' ' {
            let blanks = rest.len() - rest.trim_start_matches(' ').len();
            let after = &rest[blanks..];
            // `http:// host`: the address goes on behind the blank.
            if blanks <= 2 && plain.text.ends_with("://") && after.starts_with(|c: char| c.is_alphanumeric()) {
                at += blanks;
                continue;
            }
            // `amazon . com`
            if let Some(ending) = after.strip_prefix('.').map(str::trim_start)
                && plain.text.ends_with(|c: char| c.is_alphanumeric())
                && SPACED_ENDINGS.iter().any(|known| {
                    starts_with_ignoring_case(ending, known)
                        && !ending[known.len()..].starts_with(|c: char| c.is_alphanumeric())
                })
            {
                plain.push('.', at, true);
                at += rest.len() - ending.len();
                continue;
            }
        }
        let c = match c {
            '\u{3002}' | '\u{FF0E}' | '\u{FF61}' => '.',
            '\u{FF0F}' => '/',
            '\u{FF1A}' => ':',
            other => other,
        };
        plain.push(c, at, false);
        at += width;
    }
    plain
}

/// What a text holds that leads somewhere.
pub(crate) struct Found {
    /// Links in order.
    pub(crate) links: Vec<Link>,
    /// Mail addresses in order.
    pub(crate) addresses: Vec<Span>,
    /// There were more links than we read.
    pub(crate) too_many: bool,
}

/// Finds links and mail addresses.
pub(crate) fn find(text: &str) -> Found {
    let plain = plain(text);
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url, LinkKind::Email]).url_must_have_scheme(false).url_can_be_iri(true);
    let mut found = Found { links: Vec::new(), addresses: Vec::new(), too_many: false };
    for hit in finder.links(&plain.text) {
        let span = plain.span(hit.start(), hit.end(), text);
        if *hit.kind() == LinkKind::Email {
            found.addresses.push(span);
            continue;
        }
        if found.links.len() == MOST_LINKS {
            found.too_many = true;
            break;
        }
        if let Some(mut link) = read(hit.as_str(), &plain.text[..hit.start()]) {
            link.shown = shown_words(text, span.start);
            link.span = span;
            found.links.push(link);
        }
    }
    found
}

/// In `Update now <https://…>` the words that a mail program showed as the link.
fn shown_words(text: &str, start: usize) -> Option<Span> {
    let before = text[..start].strip_suffix('<')?;
    let line_start = before.rfind(['\n', '>']).map_or(0, |at| at + 1);
    let words = before[line_start..].trim_matches([' ', '\t', '\r', '|', '[', ']', '*']);
    if words.is_empty() || words.len() > 160 {
        return None;
    }
    let at = line_start + before[line_start..].find(words)?;
    Some(at..at + words.len())
}

/// Endings that are far more often a file's name or a sentence than an address.
const RARELY_AN_ADDRESS: &[&str] = &["zip", "mov", "py", "sh", "rs", "md", "so", "pl", "ps", "st", "pm", "am"];

/// Reads one link. `None` when it only looks like one.
fn read(written: &str, before: &str) -> Option<Link> {
    let has_scheme = written.contains("://");
    let lower = written.to_lowercase();
    if has_scheme && !(lower.starts_with("http") || lower.starts_with("ftp")) {
        return None;
    }
    if !has_scheme && !plausible_without_scheme(written, before) {
        return None;
    }
    let whole = if has_scheme { written.to_owned() } else { format!("http://{written}") };
    let (host, path, user, numeric) = if let Ok(url) = Url::parse(&whole) {
        let host = url.host_str()?.trim_end_matches('.').to_lowercase();
        let user = url.username();
        let numeric = matches!(url.host(), Some(Host::Ipv4(_) | Host::Ipv6(_)));
        let path = format!("{}{}", url.path(), url.query().map(|q| format!("?{q}")).unwrap_or_default());
        (host, path, (!user.is_empty()).then(|| user.to_lowercase()), numeric)
    } else {
        // A browser refuses it; to the reader it is a link all the same.
        let rest = whole.split_once("://").map_or(whole.as_str(), |(_, rest)| rest);
        let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
        let host = rest[..end].rsplit('@').next().unwrap_or_default().to_lowercase();
        (host, rest[end..].to_owned(), None, false)
    };
    if host.is_empty() || (!numeric && !host.contains('.')) {
        return None;
    }
    let owner = if numeric { host.clone() } else { registered(&host).to_owned() };
    let bare = !has_scheme && !lower.starts_with("www.") && path.trim_matches('/').is_empty();
    Some(Link { span: 0..0, shown: None, host, owner, path: path.to_lowercase(), user, bare })
}

fn plausible_without_scheme(written: &str, before: &str) -> bool {
    let end = written.find(['/', '?', '#', ':']).unwrap_or(written.len());
    let host = &written[..end];
    let has_path = written[end..].len() > 1;
    let is_www = starts_with_ignoring_case(host, "www.");
    // `name@host` is a mail address, and `1.Wort` follows a number.
    if before.ends_with('@') || host.split('.').any(str::is_empty) {
        return false;
    }
    let lower = host.to_lowercase();
    let Some(suffix) = psl::suffix(lower.as_bytes()).filter(psl::Suffix::is_known) else {
        return false;
    };
    let Some(domain) = psl::domain_str(&lower) else {
        return false;
    };
    let suffix = std::str::from_utf8(suffix.as_bytes()).unwrap_or_default();
    let label = domain.strip_suffix(suffix).map_or("", |label| label.trim_end_matches('.'));
    if label.len() < 2 && !has_path {
        return false;
    }
    if label.chars().all(|c| c.is_ascii_digit()) && !has_path {
        return false;
    }
    if RARELY_AN_ADDRESS.contains(&suffix) && !has_path && !is_www {
        return false;
    }
    // `Bitte.Danke`, `end.Next`: a sentence ends and the next begins without a blank.
    let last = host.rsplit('.').next().unwrap_or_default();
    let mut letters = last.chars();
    let capital_then_small = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
    let first_is_small = host.chars().next().is_some_and(char::is_lowercase);
    let label_is_capital_word = host.chars().next().is_some_and(char::is_uppercase);
    if capital_then_small && (first_is_small || label_is_capital_word) && !has_path && !is_www {
        return false;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owners(text: &str) -> Vec<String> {
        find(text).links.into_iter().map(|link| link.owner).collect()
    }

    #[test]
    fn words_that_only_look_like_links_are_none() {
        for text in [
            "z.B. morgen",
            "Bitte.Danke",
            "the end.Next we go",
            "Fertig.Nun",
            "10.30 Uhr",
            "file.txt",
            "1.5 kg",
            "d.h. so",
        ] {
            assert_eq!(owners(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn disguised_links_are_found_and_lead_where_a_browser_would_go() {
        assert_eq!(owners("go to hxxps://evil[.]example/a"), ["evil.example"]);
        assert_eq!(owners("amazon . com today"), ["amazon.com"]);
        assert_eq!(owners("https://www.amazon.de@evil.example/x"), ["evil.example"]);
        assert_eq!(owners("http://127.0.0.1/a"), ["127.0.0.1"]);
        assert_eq!(owners("http:// amazon.com/a/c/r"), ["amazon.com"]);
        assert_eq!(owners("ama\u{200B}zon.com/x"), ["amazon.com"]);
        assert_eq!(owners("bit.ly/3xAb and l.ead.me/x"), ["bit.ly", "ead.me"]);
    }

    #[test]
    fn the_registered_part_is_what_counts() {
        assert_eq!(owners("https://amazon.de.konto-pruefen.example/x"), ["konto-pruefen.example"]);
        assert_eq!(owners("https://www.amazon.co.uk/gp"), ["amazon.co.uk"]);
        assert_eq!(owners("https://amazon.pages.dev/"), ["amazon.pages.dev"]);
    }

    #[test]
    fn the_words_before_a_link_in_angle_brackets_are_what_it_shows() {
        let text = "Hello\nUpdate payment <https://evil.example/u>";
        let link = find(text).links.remove(0);
        assert_eq!(&text[link.shown.expect("shown words")], "Update payment");
        assert_eq!(&text[link.span], "https://evil.example/u");
    }

    #[test]
    fn spans_of_disguised_links_cover_the_original_signs() {
        let text = "see hxxps://evil[.]example/a now";
        let found = find(text);
        assert_eq!(&text[found.links[0].span.clone()], "hxxps://evil[.]example/a");
    }
}
