//! Follows the tags of a page with a stack, and writes down what is seen.

use std::collections::BTreeMap;

use html5gum::{EndTag, HtmlString, Spanned, StartTag, State, Token, Tokenizer};
use url::Url;

use super::style::{self, Background, Colour, Sheet, Style};
use super::{Anchor, Field, Page, Span};

/// Elements deeper than this are read as if they stood in the one around them. Browsers stop there as well.
const DEEPEST: usize = 512;
/// A longer target is cut; its beginning says where it leads.
const LONGEST_TARGET: usize = 2_000;
/// More runs of hidden text than this tell nothing new.
const MOST_HIDDEN: usize = 500;
/// The words of a picture or field end here.
const LONGEST_LABEL: usize = 120;
/// A picture of fewer pixels in width or height holds no words.
const SMALLEST_PICTURE: u32 = 40;

/// Elements without an end.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// Elements whose content is no text of the page. Not those that a mail program does not know or show (`object`, `video`,
/// `svg`): what stands in them is shown in their place, or a letter behind an open one would be lost.
const NOT_SHOWN: &[&str] = &["script", "style", "title", "template", "iframe", "noembed", "noframes", "datalist"];

/// Elements that begin and end a line.
const LINES: &[&str] = &[
    "address",
    "article",
    "aside",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "pre",
    "section",
    "select",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
];

/// Elements with an empty line around them.
const PARAGRAPHS: &[&str] = &["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr"];

/// What stands between the last thing written and the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pending {
    Nothing,
    Space,
    Line,
    Paragraph,
}

/// An element that is open.
#[expect(clippy::struct_excessive_bools, reason = "four properties that elements inherit each by itself")]
struct Open {
    name: String,
    /// It, or one around it, is taken away.
    is_gone: bool,
    /// It inherits that it is not drawn, and did not take it back.
    is_undrawn: bool,
    is_tiny: bool,
    keeps_spaces: bool,
    colour: Option<Colour>,
    background: Option<Background>,
}

impl Open {
    fn hides(&self) -> bool {
        let same = match (self.colour, self.background) {
            (Some(letters), Some(Background::Plain(behind))) => style::look_same(letters, behind),
            _ => false,
        };
        self.is_gone || self.is_undrawn || self.is_tiny || same
    }
}

/// A link that is open.
struct OpenAnchor {
    target: String,
    /// Where its words begin, if any were written.
    start: Option<usize>,
    /// Without words and without a picture there is nothing to press.
    has_picture: bool,
}

struct Walker {
    page: Page,
    stack: Vec<Open>,
    /// Elements beyond the deepest that are open.
    beyond: usize,
    /// How many elements are open whose content is no text.
    not_shown: usize,
    pending: Pending,
    anchor: Option<OpenAnchor>,
    /// Where forms are sent that are open.
    form: Option<String>,
    base: Option<Url>,
    sheet: Sheet,
    /// Hidden letters stand right behind the letter that ends the text.
    may_split: bool,
    /// The last thing written was hidden: the next hidden words belong to the same run.
    hidden_run: bool,
    in_style: bool,
}

/// Walks through HTML.
pub(super) fn walk(html: &str) -> Page {
    let mut walker = Walker {
        page: Page::default(),
        stack: Vec::new(),
        beyond: 0,
        not_shown: 0,
        pending: Pending::Nothing,
        anchor: None,
        form: None,
        base: None,
        sheet: Sheet::default(),
        may_split: false,
        hidden_run: false,
        in_style: false,
    };
    let mut tokens = Tokenizer::new(html);
    while let Some(Ok(token)) = tokens.next() {
        match token {
            Token::StartTag(tag) => {
                // A tokenizer alone does not know in which elements a tag is only text.
                let state = match tag.name.as_slice() {
                    b"textarea" | b"title" => Some(State::RcData),
                    b"script" => Some(State::ScriptData),
                    b"style" | b"iframe" | b"xmp" | b"noembed" | b"noframes" => Some(State::RawText),
                    _ => None,
                };
                if let Some(state) = state {
                    tokens.set_state(state);
                }
                walker.start(&tag);
            }
            Token::EndTag(EndTag { name, .. }) => walker.end(&String::from_utf8_lossy(&name)),
            Token::String(text) => walker.text(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    walker.close_anchor();
    walker.page
}

type Attributes = BTreeMap<HtmlString, Spanned<HtmlString, ()>>;

fn attribute(attributes: &Attributes, name: &str) -> Option<String> {
    attributes.get(name.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned())
}

impl Walker {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let value = |name: &str| attribute(&tag.attributes, name);
        self.end_implied(&name);
        self.separate(&name);
        let style = self.style(&name, &tag.attributes);
        let seen =
            self.not_shown == 0 && style.is_gone != Some(true) && style.is_undrawn != Some(true) && !self.hides();
        match name.as_str() {
            "base" => self.base = self.base.take().or_else(|| Url::parse(&value("href").unwrap_or_default()).ok()),
            "a" => {
                self.close_anchor();
                let target = value("href").and_then(|target| self.target(&target)).filter(|_| seen);
                self.anchor = target.map(|target| OpenAnchor { target, start: None, has_picture: false });
            }
            "area" if seen => {
                if let Some(target) = value("href").and_then(|target| self.target(&target)) {
                    self.write_target(None, &target);
                }
            }
            "form" if seen => self.form = value("action").and_then(|target| self.target(&target)),
            "meta" if value("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh")) => {
                let content = value("content").unwrap_or_default();
                // `0;url=https://…`; browsers take it without the `url=` as well.
                let behind = content.split_once([';', ',']).map_or("", |(_, behind)| behind).trim();
                let named = behind.split_once('=').filter(|(name, _)| name.trim().eq_ignore_ascii_case("url"));
                let target = self.target(named.map_or(behind, |(_, target)| target).trim_matches(['"', '\'', ' ']));
                if let Some(target) = target {
                    self.pending = self.pending.max(Pending::Line);
                    self.write_target(None, &target);
                }
            }
            "img" if seen => self.picture(value("alt"), value("width"), value("height"), style),
            "input" | "button" if seen => self.input(&name, &tag.attributes),
            "textarea" if seen => self.field(value("placeholder").as_deref(), false),
            _ => {}
        }
        if NOT_SHOWN.contains(&name.as_str()) && !tag.self_closing {
            self.not_shown += 1;
            self.in_style = name == "style";
        }
        if !VOID.contains(&name.as_str()) {
            self.open(name, style);
        }
    }

    fn end(&mut self, name: &str) {
        if name == "a" {
            self.close_anchor();
        }
        if name == "form"
            && let Some(target) = self.form.take()
        {
            let shown = self.page.text.len();
            if !self.hides() && shown > 0 {
                self.write_target(None, &target);
            }
        }
        self.separate(name);
        if self.beyond > 0 {
            self.beyond -= 1;
            self.leave(name);
            return;
        }
        // What was opened inside ends with it; an end without a beginning ends nothing.
        if let Some(at) = self.stack.iter().rposition(|open| open.name == name) {
            while self.stack.len() > at {
                self.pop();
            }
        }
    }

    /// Ends what HTML ends by itself when an element begins.
    fn end_implied(&mut self, name: &str) {
        let (ended, within): (&[&str], &[&str]) = match name {
            "td" | "th" => (&["td", "th"], &["table", "tr"]),
            "tr" => (&["tr"], &["table"]),
            "li" => (&["li"], &["ul", "ol"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "option" => (&["option"], &["select"]),
            _ if LINES.contains(&name) || PARAGRAPHS.contains(&name) => (&["p"], &["table", "td", "th", "div", "li"]),
            _ => return,
        };
        let place = self
            .stack
            .iter()
            .rposition(|open| ended.contains(&open.name.as_str()) || within.contains(&open.name.as_str()));
        if let Some(at) = place.filter(|at| ended.contains(&self.stack[*at].name.as_str())) {
            while self.stack.len() > at {
                self.pop();
            }
        }
    }

    fn pop(&mut self) {
        if let Some(open) = self.stack.pop() {
            self.leave(&open.name);
        }
    }

    fn leave(&mut self, name: &str) {
        if NOT_SHOWN.contains(&name) {
            self.not_shown = self.not_shown.saturating_sub(1);
            self.in_style = false;
        }
    }

    fn open(&mut self, name: String, style: Style) {
        if self.stack.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        let around = self.stack.last();
        let open = Open {
            is_gone: style.is_gone == Some(true) || around.is_some_and(|around| around.is_gone),
            is_undrawn: style.is_undrawn.unwrap_or(around.is_some_and(|around| around.is_undrawn)),
            is_tiny: style.is_tiny.unwrap_or(around.is_some_and(|around| around.is_tiny)),
            keeps_spaces: matches!(name.as_str(), "pre" | "xmp" | "textarea")
                || around.is_some_and(|around| around.keeps_spaces),
            colour: style.colour.or(around.and_then(|around| around.colour)),
            background: style.background.or(around.and_then(|around| around.background)),
            name,
        };
        self.stack.push(open);
    }

    /// What attributes and rules say of an element.
    fn style(&self, name: &str, attributes: &Attributes) -> Style {
        let value = |name: &str| attribute(attributes, name);
        let own = value("style").map(|text| style::declarations(&text)).unwrap_or_default();
        let old = Style {
            is_gone: attributes.contains_key(b"hidden".as_slice()).then_some(true),
            is_undrawn: None,
            is_tiny: None,
            colour: value("color").filter(|_| name == "font").and_then(|colour| style::colour(&colour.to_lowercase())),
            background: match (value("background"), value("bgcolor")) {
                (Some(_), _) => Some(Background::Unknown),
                (None, Some(colour)) => style::background(&colour.to_lowercase()),
                (None, None) => None,
            },
        };
        let ruled = self.sheet.style_of(name, &value("id").unwrap_or_default(), &value("class").unwrap_or_default());
        old.with(ruled).with(own)
    }

    fn hides(&self) -> bool {
        self.stack.last().is_some_and(Open::hides)
    }

    /// The line that an element begins or ends.
    fn separate(&mut self, name: &str) {
        let pending = match name {
            "br" => Pending::Line,
            "td" | "th" => Pending::Space,
            _ if PARAGRAPHS.contains(&name) => Pending::Paragraph,
            _ if LINES.contains(&name) => Pending::Line,
            _ => return,
        };
        // Two line breaks in a row are an empty line.
        let twice = name == "br" && self.pending == Pending::Line;
        self.pending = if twice { Pending::Paragraph } else { self.pending.max(pending) };
    }

    fn text(&mut self, text: &str) {
        if self.in_style {
            self.sheet.add(text);
        }
        if self.not_shown > 0 {
            return;
        }
        if self.hides() {
            self.hide(text);
        } else {
            self.show(text);
        }
    }

    fn hide(&mut self, text: &str) {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() || words.chars().all(super::super::fold::is_invisible) {
            return;
        }
        self.may_split |= self.pending == Pending::Nothing
            && self.page.text.ends_with(char::is_alphanumeric)
            && !text.starts_with(char::is_whitespace);
        if let Some(run) = self.page.hidden.last_mut().filter(|_| self.hidden_run) {
            run.push(' ');
            run.push_str(&words);
        } else if self.page.hidden.len() < MOST_HIDDEN {
            self.page.hidden.push(words);
        }
        self.hidden_run = true;
    }

    fn show(&mut self, text: &str) {
        let keeps_spaces = self.stack.last().is_some_and(|open| open.keeps_spaces);
        for c in text.chars() {
            if c == '\n' && keeps_spaces {
                self.pending = self.pending.max(Pending::Line);
            } else if c.is_whitespace() {
                self.pending = self.pending.max(Pending::Space);
            } else {
                self.put(c);
            }
        }
    }

    /// Writes one sign that is seen.
    fn put(&mut self, c: char) {
        let split = self.may_split && self.pending == Pending::Nothing && c.is_alphanumeric();
        self.may_split = false;
        self.hidden_run = false;
        self.flush();
        if split {
            self.page.split.push(self.page.text.len());
        }
        if let Some(anchor) = &mut self.anchor {
            anchor.start.get_or_insert(self.page.text.len());
        }
        self.page.text.push(c);
    }

    fn flush(&mut self) {
        if !self.page.text.is_empty() {
            self.page.text.push_str(match self.pending {
                Pending::Nothing => "",
                Pending::Space => " ",
                Pending::Line => "\n",
                Pending::Paragraph => "\n\n",
            });
        }
        self.pending = Pending::Nothing;
    }

    /// Words that a person sees without their being text of the page, in brackets.
    fn label(&mut self, words: &str) -> Span {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let short: String = words.chars().take(LONGEST_LABEL).collect();
        self.pending = self.pending.max(Pending::Space);
        self.put('[');
        let start = self.page.text.len() - 1;
        self.page.text.push_str(&short);
        self.page.text.push(']');
        self.pending = Pending::Space;
        start..self.page.text.len()
    }

    fn picture(&mut self, alt: Option<String>, width: Option<String>, height: Option<String>, style: Style) {
        let small = |size: Option<String>| {
            size.and_then(|size| size.trim().trim_end_matches("px").parse::<u32>().ok())
                .is_some_and(|size| size < SMALLEST_PICTURE)
        };
        if small(width) || small(height) || style.is_gone == Some(true) {
            return;
        }
        self.page.pictures += 1;
        if let Some(anchor) = &mut self.anchor {
            anchor.has_picture = true;
        }
        if let Some(alt) = alt.filter(|alt| alt.chars().any(char::is_alphanumeric)) {
            self.label(&alt);
        }
    }

    fn input(&mut self, name: &str, attributes: &Attributes) {
        let value = |name: &str| attribute(attributes, name);
        let kind = value("type").unwrap_or_default().to_lowercase();
        let goes_to = value("formaction").and_then(|target| self.target(&target));
        match (name, kind.as_str()) {
            ("button", _) => {}
            (_, "hidden" | "checkbox" | "radio" | "range" | "color") => return,
            (_, "submit" | "button" | "reset" | "image") => {
                if let Some(words) = value("value").or_else(|| value("alt")).filter(|words| !words.trim().is_empty()) {
                    self.label(&words);
                }
            }
            (_, kind) => {
                let words = value("placeholder").or_else(|| value("value"));
                self.field(words.as_deref(), kind == "password");
            }
        }
        if let Some(target) = goes_to {
            self.write_target(None, &target);
        }
    }

    fn field(&mut self, words: Option<&str>, is_secret: bool) {
        let words = words.filter(|words| !words.trim().is_empty());
        let span = self.label(words.unwrap_or("\u{2026}"));
        self.page.fields.push(Field { span, is_secret });
    }

    /// What a link leads to, in the form in which it is written behind its words; none where it opens nothing.
    fn target(&self, written: &str) -> Option<String> {
        let written = written.trim();
        // Without a base of its own, a mail takes these as mail programs do: from the web.
        let whole = match written {
            _ if written.starts_with("//") => format!("https:{written}"),
            _ if written.to_ascii_lowercase().starts_with("www.") => format!("http://{written}"),
            _ => written.to_owned(),
        };
        let url =
            Url::parse(&whole).or_else(|error| self.base.as_ref().map_or(Err(error), |base| base.join(&whole))).ok()?;
        let target = match url.scheme() {
            "http" | "https" | "ftp" if url.has_host() => url.as_str(),
            "mailto" | "tel" | "sms" | "callto" => url.path(),
            _ => return None,
        };
        // Whatever would end the brackets around it was written as a number by the parser; a mail address is not.
        let target: String =
            target.chars().filter(|c| !matches!(c, '<' | '>' | '\n' | '\r')).take(LONGEST_TARGET).collect();
        (!target.trim().is_empty()).then_some(target)
    }

    fn close_anchor(&mut self) {
        if let Some(anchor) = self.anchor.take().filter(|anchor| anchor.start.is_some() || anchor.has_picture) {
            self.write_target(anchor.start, &anchor.target);
        }
    }

    /// Writes a target behind the words that show it, unless they are the same.
    fn write_target(&mut self, start: Option<usize>, target: &str) {
        let shown = start.map_or(String::new(), |start| self.page.text[start..].to_owned());
        if is_same(&shown, target) {
            return;
        }
        let end = self.page.text.len();
        let after = self.pending;
        self.pending = if start.is_some() { Pending::Space } else { self.pending.max(Pending::Space) };
        self.flush();
        self.page.text.push('<');
        let at = self.page.text.len();
        self.page.text.push_str(target);
        let shown = start.map_or(at..at, |start| start..end);
        self.page.anchors.push(Anchor { shown, target: at..at + target.len() });
        self.page.text.push('>');
        self.pending = if start.is_some() { after } else { Pending::Space };
        self.may_split = false;
    }
}

/// True when a link shows just what it leads to.
fn is_same(shown: &str, target: &str) -> bool {
    let bare = |text: &str| {
        let text = text.trim().to_lowercase();
        let text = text.strip_prefix("https://").or(text.strip_prefix("http://")).unwrap_or(&text).to_owned();
        text.trim_end_matches('/').to_owned()
    };
    if bare(shown) == bare(target) {
        return true;
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let is_number = target.starts_with(|c: char| c == '+' || c.is_ascii_digit()) && !target.contains("://");
    is_number && digits(shown) == digits(target)
}
