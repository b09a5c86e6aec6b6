//! Sees that everything in `assets/` that is told to people has its words, in every language.
//!
//! Input: what is needed, from the loaded files. Output: a problem for each gap, naming the locale file and the key.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentMessage, FluentResource};

use super::contacts::Contacts;
use super::plan::PlanStep;
use super::tips::Tip;
use super::{ASSETS, Problems};
use crate::flow::{Flow, QuestionKind};

/// A message that every language must have.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Needed {
    /// The file in each locale's folder.
    file: &'static str,
    /// The message.
    id: String,
    /// Attributes beside its value.
    attributes: Vec<String>,
}

/// What flows, plan, contacts and tips need.
pub(super) fn needed(flows: &[Flow], plan: &[PlanStep], contacts: &Contacts, tips: &[Tip]) -> Vec<Needed> {
    let mut all = Vec::new();
    let mut need = |file: &'static str, id: String, attributes: &[&str]| {
        let attributes = attributes.iter().map(|name| (*name).to_owned()).collect();
        all.push(Needed { file, id, attributes });
    };
    for question in flows.iter().flat_map(|flow| &flow.questions) {
        need("flows.ftl", format!("ask-{}", question.id), &["other", "why", "why-other"]);
        for option in &question.options {
            need("flows.ftl", format!("ask-{}-{}", question.id, option.id), &["other"]);
        }
        if question.kind == QuestionKind::Country {
            need("flows.ftl", format!("ask-{}-elsewhere", question.id), &["other"]);
        }
    }
    for step in plan {
        need("plan.ftl", format!("plan-{}", step.id), &["text"]);
        need("plan.ftl", format!("plan-group-{}", step.group.id()), &[]);
    }
    for contact in contacts.iter() {
        need("contacts.ftl", format!("contact-{}", contact.key), &["text"]);
        for language in &contact.languages {
            need("contacts.ftl", format!("contact-language-{language}"), &[]);
        }
        for label in contact.numbers.iter().filter_map(|number| number.label) {
            need("contacts.ftl", format!("contact-number-{}", label.id()), &[]);
        }
    }
    for tip in tips {
        let steps: Vec<String> = (1..=tip.steps).map(|number| format!("do-{number}")).collect();
        let mut attributes: Vec<&str> = steps.iter().map(String::as_str).collect();
        attributes.push("short");
        need("tips.ftl", format!("tip-{}", tip.id), &attributes);
        need("tips.ftl", format!("tip-group-{}", tip.group), &[]);
    }
    all.sort();
    all.dedup();
    all
}

/// Looks for what is needed in every language.
pub(super) fn check(needed: &[Needed], problems: &mut Problems) {
    let languages = ASSETS.get_dir("locales").into_iter().flat_map(include_dir::Dir::dirs);
    for folder in languages {
        let folder = folder.path().to_string_lossy().replace('\\', "/");
        let texts: Vec<(String, &str)> = super::files(&folder, "ftl");
        check_language(&folder, &texts, needed, problems);
    }
}

fn check_language(folder: &str, texts: &[(String, &str)], needed: &[Needed], problems: &mut Problems) {
    for file in ["flows.ftl", "plan.ftl", "contacts.ftl", "tips.ftl"] {
        let path = format!("{folder}/{file}");
        let text = texts.iter().find(|(known, _)| *known == path).map_or("", |(_, text)| *text);
        let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(Vec::new());
        match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => bundle.add_resource_overriding(resource),
            Err((_, errors)) => problems.add(&path, format!("cannot be read: {errors:?}")),
        }
        for Needed { id, attributes, .. } in needed.iter().filter(|needed| needed.file == file) {
            let message = bundle.get_message(id);
            if message.as_ref().is_none_or(|message| message.value().is_none()) {
                problems.add(&path, format!("\"{id}\" has no words: write them"));
                continue;
            }
            let has = |message: &FluentMessage<'_>, name: &str| message.get_attribute(name).is_some();
            for name in attributes.iter().filter(|name| !message.as_ref().is_some_and(|m| has(m, name))) {
                problems.add(&path, format!("\"{id}.{name}\" has no words: write them"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_without_words_is_named_with_file_and_key() {
        let needed = |id: &str| Needed { file: "flows.ftl", id: id.to_owned(), attributes: vec!["other".to_owned()] };
        let all = [needed("ask-who-amazon"), needed("ask-who-bank"), needed("ask-who-parcel")];
        let text = "ask-who-amazon = Somebody from Amazon\n    .other = The same\nask-who-bank = A bank\n";
        let texts = ["flows", "plan", "contacts", "tips"]
            .map(|name| (format!("locales/en/{name}.ftl"), if name == "flows" { text } else { "" }));
        let mut problems = Problems::default();
        check_language("locales/en", &texts, &all, &mut problems);
        let problems: Vec<String> = problems.0.into_iter().map(|p| format!("{}: {}", p.file, p.message)).collect();
        assert_eq!(
            problems,
            [
                "locales/en/flows.ftl: \"ask-who-bank.other\" has no words: write them",
                "locales/en/flows.ftl: \"ask-who-parcel\" has no words: write them",
            ]
        );
    }
}
