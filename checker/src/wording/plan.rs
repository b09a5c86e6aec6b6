//! Tells a [`Plan`] as a [`RecoveryPlan`], with whom to tell and a summary of the case.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::interview::Perspective;
use super::{Wording, plain, without_hints};
use crate::knowledge::Knowledge;
use crate::knowledge::contacts::{Contact, ContactKind, Number, Shown};
use crate::plan::{Plan, Planned, Ticked, harmless};
use crate::report::{PlanGroup, RecoveryPlan, ShownContact, ShownNumber, ShownPage, ShownStep};

impl Wording {
    /// Tells a plan. `today` decides which numbers may still be shown.
    pub fn recovery_plan(
        &self,
        plan: &Plan<'_>,
        perspective: Perspective,
        knowledge: &Knowledge,
        today: Date,
    ) -> RecoveryPlan {
        let other = perspective == Perspective::Other;
        let say = |id: &str| plain(&self.say(id, None, &[]));
        let own = |id: &str| if other { say(&format!("{id}-other")) } else { say(id) };
        let in_groups = plan.steps.chunk_by(|one, next| one.step.group == next.step.group);
        let groups = in_groups.map(|steps| PlanGroup {
            title: say(&format!("plan-group-{}", steps[0].step.group.id())),
            steps: steps.iter().map(|planned| self.step(planned, plan, today)).collect(),
        });
        let mut opening = own("plan-opening");
        if plan.nothing_given {
            opening = format!("{opening} {}", say("plan-nothing-given"));
        }
        RecoveryPlan {
            title: say("plan-title"),
            opening,
            groups: groups.collect(),
            told: plan.given_words().map(str::to_owned).collect(),
            told_heading: own("plan-told"),
            say_heading: say("plan-say"),
            warning: say("contact-never-calls"),
            summary_title: say("summary-title"),
            summary: self.summary(plan, other, today),
            knowledge: self.knowledge_line(knowledge),
        }
    }

    fn step(&self, planned: &Planned<'_>, plan: &Plan<'_>, today: Date) -> ShownStep {
        let id = format!("plan-{}", planned.step.id);
        let args = [
            ("brand", FluentValue::from(plan.brand.as_deref().unwrap_or("other"))),
            ("site", FluentValue::from(plan.site.as_deref().unwrap_or_default())),
        ];
        ShownStep {
            title: plain(&self.say(&id, None, &args)),
            text: plain(&self.say(&id, Some("text"), &args)),
            say: self.find(&id, Some("say"), &args).map(|text| plain(&text)),
            contacts: planned.contacts.iter().map(|contact| self.contact(contact, today)).collect(),
            id: planned.step.id.clone(),
        }
    }

    fn contact(&self, contact: &Contact, today: Date) -> ShownContact {
        let id = format!("contact-{}", contact.key);
        let numbers = self.numbers(&contact.numbers, today);
        let addresses = self.numbers(&contact.addresses, today);
        let mut text = plain(&self.say(&id, Some("text"), &[]));
        if contact.kind == ContactKind::Emergency {
            text = format!("{text} {}", self.say("contact-emergency-hint", None, &[]));
        } else if numbers.is_empty() && !contact.numbers.is_empty() {
            text = format!("{text} {}", self.say("contact-find-number", None, &[]));
        }
        let languages: Vec<String> =
            contact.languages.iter().map(|code| self.say(&format!("contact-language-{code}"), None, &[])).collect();
        let languages = [("languages", FluentValue::from(languages.join(", ")))];
        let page = contact.page.as_deref().map(|page| {
            let label = plain(&self.say("contact-page", None, &[("page", FluentValue::from(written(page)))]));
            ShownPage { key: contact.key.clone(), label }
        });
        ShownContact {
            name: plain(&self.say(&id, None, &[])),
            text,
            numbers,
            addresses,
            page,
            hours: self.find(&id, Some("hours"), &[]).map(|text| plain(&text)),
            languages: (!contact.languages.is_empty()).then(|| plain(&self.say("contact-languages", None, &languages))),
            checked: match contact.checked.or_else(|| contact.newest_way()) {
                Some(day) => self.dated("checked-on", day, today, &[]),
                // Nobody in danger should be sent to a page first.
                None if contact.kind == ContactKind::Emergency => String::new(),
                None => plain(&self.say("contact-undated", None, &[])),
            },
            source: plain(&self.say("contact-source", None, &[("page", FluentValue::from(written(&contact.source)))])),
            id: contact.key.clone(),
        }
    }

    fn numbers(&self, numbers: &[Number], today: Date) -> Vec<ShownNumber> {
        let remark =
            |day: Date| plain(&self.say("contact-checked-old", None, &[("date", FluentValue::from(self.date(day)))]));
        numbers
            .iter()
            .filter_map(|number| {
                let remark = match number.shown(today) {
                    Shown::Plain => None,
                    Shown::Old(day) => Some(remark(day)),
                    Shown::Hidden => return None,
                };
                let label = number.label.map(|of| plain(&self.say(&format!("contact-number-{}", of.id()), None, &[])));
                Some(ShownNumber { text: number.text.clone(), label, remark })
            })
            .collect()
    }

    /// The case in a few lines, for whoever takes the report. What was pasted or typed is made harmless.
    fn summary(&self, plan: &Plan<'_>, other: bool, today: Date) -> String {
        let say = |id: &str| plain(&self.say(id, None, &[]));
        let date = [("date", FluentValue::from(self.date(today)))];
        let mut lines = vec![plain(&self.say("summary-date", None, &date))];
        if other {
            lines.push(say("summary-other"));
        }
        // Each answer under its question: "Buy gift cards" alone could be what the writer wants.
        let told: Vec<&Ticked> = plan.ticked.iter().filter(|tick| !tick.given).collect();
        for ticks in told.chunk_by(|one, next| one.question == next.question) {
            let question = format!("ask-{}", ticks[0].question);
            let attribute = other.then_some("other");
            lines.extend([String::new(), without_hints(&plain(&self.say(&question, attribute, &[])))]);
            lines.extend(ticks.iter().map(|tick| format!("- {}", tick.words)));
        }
        let given: Vec<String> = plan.given_words().map(|words| format!("- {words}")).collect();
        if !given.is_empty() {
            lines.extend([String::new(), say("summary-given")]);
            lines.extend(given);
        } else if plan.nothing_given {
            lines.extend([String::new(), say("summary-nothing-given")]);
        }
        if !plan.said.trim().is_empty() {
            let said = harmless(&plan.said);
            lines.extend([
                String::new(),
                say("summary-said"),
                said.trim().to_owned(),
                String::new(),
                say("summary-dead"),
            ]);
        }
        lines.join("\n")
    }
}

/// An address as people write it: without `https://` and the last slash.
fn written(page: &str) -> String {
    let page = page.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    page.trim_end_matches('/').to_owned()
}
