//! Reads just enough of a style to know whether a person sees the text.
//!
//! Input: the declarations of an element, or the rules of a style sheet. Output: a [`Style`]. Everything that neither
//! hides nor shows text is passed over. Rules that hold only on some screens (`@media`) do not count: mails hide
//! with them what is written twice, once for phones.

use std::collections::HashMap;

/// What an element says of the visibility of its text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Style {
    /// It takes itself away, with everything in it, or says that it does not.
    pub(super) is_gone: Option<bool>,
    /// It is there and not drawn; what is in it inherits that, and can be drawn again.
    pub(super) is_undrawn: Option<bool>,
    /// Its letters are too small to see, or not; what is in it inherits that.
    pub(super) is_tiny: Option<bool>,
    /// The colour of its letters.
    pub(super) colour: Option<Colour>,
    /// What is behind them.
    pub(super) background: Option<Background>,
}

/// A colour as red, green and blue.
pub(super) type Colour = [u8; 3];

/// What is behind the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Background {
    /// One colour.
    Plain(Colour),
    /// A picture, or something that we do not read: then nothing is known.
    Unknown,
}

impl Style {
    /// This style with another over it.
    pub(super) fn with(self, over: Self) -> Self {
        Self {
            is_gone: over.is_gone.or(self.is_gone),
            is_undrawn: over.is_undrawn.or(self.is_undrawn),
            is_tiny: over.is_tiny.or(self.is_tiny),
            colour: over.colour.or(self.colour),
            background: over.background.or(self.background),
        }
    }
}

/// Colours no further apart than this in each part look the same.
const SAME: u8 = 8;

/// True when letters of one colour cannot be told from what is behind them.
pub(super) fn look_same(letters: Colour, behind: Colour) -> bool {
    letters.iter().zip(behind).all(|(a, b)| a.abs_diff(b) <= SAME)
}

/// Less than this cannot be seen.
const FAINT: f32 = 0.05;

/// How much of an element is seen, from 0 to 1.
fn opacity(value: &str) -> Option<f32> {
    match value.strip_suffix('%') {
        Some(share) => share.trim().parse::<f32>().ok().map(|share| share / 100.0),
        None => value.parse().ok(),
    }
}

/// A length that pushes text out of sight, in pixels.
const OUT_OF_SIGHT: f32 = -900.0;
/// Letters of at most so many pixels cannot be read.
const TINY: f32 = 2.0;

/// Reads the declarations of one element or rule. Of two that say the same, the last counts.
pub(super) fn declarations(text: &str) -> Style {
    let text = without_comments(text);
    let mut style = Style::default();
    let (mut no_height, mut cuts_off, mut out_of_flow, mut far_away, mut comes_back) =
        (false, false, false, false, false);
    let mut invisible = false;
    for declaration in text.split(';') {
        let Some((name, value)) = declaration.split_once(':') else {
            continue;
        };
        let name = name.trim().to_ascii_lowercase();
        let value = value.trim().to_ascii_lowercase();
        let value = value.trim_end_matches("!important").trim();
        match name.as_str() {
            "display" => style.is_gone = Some(value == "none"),
            "visibility" => style.is_undrawn = Some(matches!(value, "hidden" | "collapse")),
            "opacity" => invisible = opacity(value).is_some_and(|opacity| opacity <= FAINT),
            "font-size" => style.is_tiny = size(value).map(|size| size <= TINY).or(style.is_tiny),
            // `font: 0/0 a`: the size is the first length of the short form.
            "font" => {
                let lengths = value.split([' ', '/']).find(|part| part.starts_with(|c: char| c.is_ascii_digit()));
                style.is_tiny = lengths.and_then(size).map(|size| size <= TINY).or(style.is_tiny);
            }
            // A height or width alone says little: tables grow with what is in them.
            "max-height" => no_height = pixels(value).is_some_and(|height| height < TINY),
            "overflow" => cuts_off = value == "hidden",
            "text-indent" => style.is_undrawn = pixels(value).map(|indent| indent <= OUT_OF_SIGHT).or(style.is_undrawn),
            "min-height" | "margin" | "margin-left" | "margin-top" | "transform" => comes_back = true,
            // Its shadow can be all that is seen of a letter.
            "text-shadow" => style.background = Some(Background::Unknown),
            "position" => out_of_flow |= matches!(value, "absolute" | "fixed"),
            "left" | "top" | "right" => far_away |= pixels(value).is_some_and(|place| place <= OUT_OF_SIGHT),
            "color" => style.colour = colour(value).or(style.colour),
            "background-color" | "background" | "background-image" => {
                style.background = background(value).or(style.background);
            }
            _ => {}
        }
    }
    if invisible || (!comes_back && ((no_height && cuts_off) || (out_of_flow && far_away))) {
        style.is_gone = Some(true);
    }
    style
}

/// What is behind the letters, as `background` says it. A transparent one changes nothing.
pub(super) fn background(value: &str) -> Option<Background> {
    if value.contains("url(") || value.contains("gradient") {
        return Some(Background::Unknown);
    }
    match value {
        "none" | "transparent" | "inherit" | "initial" => None,
        _ => {
            let plain = colour(value).or_else(|| value.split(' ').find_map(colour));
            Some(plain.map_or(Background::Unknown, Background::Plain))
        }
    }
}

/// A size of letters in pixels; a bare number is one, a part of the usual size is counted from it.
fn size(value: &str) -> Option<f32> {
    const USUAL: f32 = 16.0;
    if let Some(share) = value.strip_suffix('%') {
        return share.trim().parse::<f32>().ok().map(|share| share / 100.0 * USUAL);
    }
    if let Some(share) = value.strip_suffix("rem").or_else(|| value.strip_suffix("em")) {
        return share.trim().parse::<f32>().ok().map(|share| share * USUAL);
    }
    if value.ends_with(|c: char| c.is_ascii_alphabetic())
        && !value.starts_with(|c: char| c.is_ascii_digit() || c == '.')
    {
        // `small`, `larger`: a word is a size that can be read.
        return Some(USUAL);
    }
    pixels(value)
}

/// A length in pixels or points.
fn pixels(value: &str) -> Option<f32> {
    value.trim_end_matches("px").trim_end_matches("pt").trim().parse().ok()
}

/// A colour by its numbers; of the names, only those that mails hide with.
pub(super) fn colour(value: &str) -> Option<Colour> {
    let value = value.trim();
    if let Some(hex) = value.strip_prefix('#').or(Some(value).filter(|v| v.len() == 6)) {
        let digit = |at: usize| u8::from_str_radix(hex.get(at..=at)?, 16).ok();
        return match hex.len() {
            3 => Some([digit(0)? * 17, digit(1)? * 17, digit(2)? * 17]),
            6 => Some([digit(0)? * 16 + digit(1)?, digit(2)? * 16 + digit(3)?, digit(4)? * 16 + digit(5)?]),
            _ => None,
        };
    }
    if let Some(parts) = value.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let mut numbers = parts.split(',').map(|part| part.trim().parse::<u8>());
        return Some([numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?]);
    }
    match value {
        "white" => Some([255, 255, 255]),
        "black" => Some([0, 0, 0]),
        _ => None,
    }
}

/// The rules of the style sheets of a page, as far as they hide or show: by class, id and element.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    rules: HashMap<String, Style>,
}

/// More rules than this are not read.
const MOST_RULES: usize = 5_000;

impl Sheet {
    /// Adds a style sheet.
    pub(super) fn add(&mut self, text: &str) {
        let text = without_comments(text);
        let mut rest = text.as_str();
        while let Some(open) = rest.find('{') {
            let selectors = rest[..open].rsplit([';', '}']).next().unwrap_or_default().trim();
            let inside = &rest[open + 1..];
            // What holds on every screen is as good as a rule without a condition.
            let condition = selectors.to_ascii_lowercase();
            if matches!(condition.as_str(), "@media all" | "@media screen") {
                rest = inside;
                continue;
            }
            if selectors.starts_with('@') {
                rest = &inside[block_end(inside)..];
                continue;
            }
            let close = inside.find('}').unwrap_or(inside.len());
            let style = declarations(&inside[..close]);
            if style != Style::default() {
                for selector in selectors.split(',') {
                    self.add_rule(selector.trim(), style);
                }
            }
            rest = inside.get(close + 1..).unwrap_or_default();
        }
    }

    /// Only selectors of one part: whoever hides text has no need of others.
    fn add_rule(&mut self, selector: &str, style: Style) {
        let simple = selector.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '#' | '-' | '_'));
        if !simple || selector.is_empty() || self.rules.len() >= MOST_RULES {
            return;
        }
        let rule = self.rules.entry(selector.to_ascii_lowercase()).or_default();
        *rule = rule.with(style);
    }

    /// What the rules say of an element.
    pub(super) fn style_of(&self, name: &str, id: &str, classes: &str) -> Style {
        if self.rules.is_empty() {
            return Style::default();
        }
        let mut style = self.rules.get(name).copied().unwrap_or_default();
        let mut add = |selector: String| {
            if let Some(rule) = self.rules.get(&selector) {
                style = style.with(*rule);
            }
        };
        for class in classes.split_ascii_whitespace().take(50) {
            let class = class.to_ascii_lowercase();
            add(format!(".{class}"));
            add(format!("{name}.{class}"));
        }
        if !id.is_empty() {
            add(format!("#{}", id.to_ascii_lowercase()));
        }
        style
    }
}

/// Where a block ends that was opened before this text, its closing sign included.
fn block_end(text: &str) -> usize {
    let mut depth = 1;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    // `<!--` and `-->` around a style sheet are from the time when browsers did not know styles.
    (out + rest).replace("<!--", " ").replace("-->", " ")
}
