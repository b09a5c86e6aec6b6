//! Reads the words that we use, as Fluent reads them: ids, attributes, arguments and plain text.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use tests::cases::project_folder;

/// The languages that this version promises.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "de"];
/// The files of each language.
pub(crate) const FILES: [&str; 8] =
    ["advice.ftl", "brands.ftl", "contacts.ftl", "flows.ftl", "plan.ftl", "signals.ftl", "tips.ftl", "ui.ftl"];

/// One pattern: a message's value (attribute `""`) or one of its attributes.
#[derive(Debug, Default, Clone)]
pub(crate) struct Words {
    /// The arguments that it uses, in selectors too.
    pub(crate) arguments: BTreeSet<String>,
    /// Its text runs, variants too, without what arguments bring.
    pub(crate) texts: Vec<String>,
}

/// Message id to attribute to words.
pub(crate) type Messages = BTreeMap<String, BTreeMap<String, Words>>;

/// (language, file) to messages.
pub(crate) static LOCALES: LazyLock<BTreeMap<(&'static str, &'static str), Messages>> = LazyLock::new(|| {
    let keys = LANGUAGES.into_iter().flat_map(|language| FILES.into_iter().map(move |file| (language, file)));
    keys.map(|(language, file)| ((language, file), read(language, file))).collect()
});

/// The messages of the report in one language.
pub(crate) fn report_words(language: &'static str) -> Messages {
    let files = FILES.into_iter().filter(|file| *file != "ui.ftl");
    files.flat_map(|file| LOCALES[&(language, file)].clone()).collect()
}

fn read(language: &str, file: &str) -> Messages {
    let name = format!("assets/locales/{language}/{file}");
    let text = std::fs::read_to_string(project_folder().join(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let resource =
        fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, problems)| panic!("{name}: {problems:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            Entry::Junk { content } => panic!("{name}: {content}"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
        };
        let mut parts = BTreeMap::new();
        if let Some(value) = value {
            parts.insert(String::new(), words(&value));
        }
        for attribute in attributes {
            parts.insert(attribute.id.name.to_owned(), words(&attribute.value));
        }
        assert!(messages.insert(id.clone(), parts).is_none(), "{name}: {id} stands twice");
    }
    messages
}

fn words(pattern: &Pattern<&str>) -> Words {
    let mut words = Words::default();
    collect(pattern, &mut words);
    words
}

fn collect(pattern: &Pattern<&str>, words: &mut Words) {
    let mut run = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => run.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                run.push('\u{2026}');
                argument(inline, words);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                argument(selector, words);
                for variant in variants {
                    collect(&variant.value, words);
                }
            }
        }
    }
    if !run.trim().is_empty() {
        words.texts.push(run);
    }
}

fn argument(expression: &InlineExpression<&str>, words: &mut Words) {
    match expression {
        InlineExpression::VariableReference { id } => {
            words.arguments.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for positional in &arguments.positional {
                argument(positional, words);
            }
        }
        _ => {}
    }
}

/// All arguments of a message.
pub(crate) fn arguments(parts: &BTreeMap<String, Words>) -> BTreeSet<&str> {
    parts.values().flat_map(|words| words.arguments.iter().map(String::as_str)).collect()
}
