//! The recovery plan, as it crosses to the window.

use super::all;

wire! {
    /// What to do now, step by step.
    struct Plan {
        /// The heading.
        pub title: String,
        /// The first sentences.
        pub opening: String,
        /// The steps, in the order of time.
        pub groups: Vec<PlanGroup>,
        /// What was given away, line by line, as it was ticked.
        pub told: Vec<String>,
        /// The heading over it.
        pub told_heading: String,
        /// The heading over words to say.
        pub say_heading: String,
        /// What to be careful about.
        pub warning: String,
        /// The heading over the summary.
        pub summary_title: String,
        /// What happened, to hand to somebody. Line breaks are `\n`.
        pub summary: String,
        /// The date of the knowledge, as a sentence.
        pub knowledge: String,
    }

    /// Steps that belong together in time.
    struct PlanGroup {
        /// The heading.
        pub title: String,
        /// The steps.
        pub steps: Vec<PlanStep>,
    }

    /// One step of the plan.
    struct PlanStep {
        /// The step's id.
        pub id: String,
        /// What to do.
        pub title: String,
        /// How.
        pub text: String,
        /// Words that can be said.
        pub say: Option<String>,
        /// Whom to tell.
        pub contacts: Vec<Contact>,
    }

    /// Somebody to tell.
    struct Contact {
        /// The contact's id.
        pub id: String,
        /// Who it is.
        pub name: String,
        /// What for.
        pub text: String,
        /// Numbers to call.
        pub numbers: Vec<ContactNumber>,
        /// Addresses to write to.
        pub addresses: Vec<ContactNumber>,
        /// Its own page.
        pub page: Option<ContactPage>,
        /// When somebody is there.
        pub hours: Option<String>,
        /// The languages that are spoken there.
        pub languages: Option<String>,
        /// When this was last checked, as a sentence.
        pub checked: String,
        /// Where it was read.
        pub source: String,
    }

    /// A number to call, or an address to write to.
    struct ContactNumber {
        /// As people write it there.
        pub text: String,
        /// Which of several it is.
        pub label: Option<String>,
        /// What to know about it.
        pub remark: Option<String>,
    }

    /// A page that the shell opens in the person's browser.
    struct ContactPage {
        /// What the shell knows it by; the window never has the address to open.
        pub key: String,
        /// What the button says.
        pub label: String,
    }
}

impl From<checker::RecoveryPlan> for Plan {
    fn from(plan: checker::RecoveryPlan) -> Self {
        let checker::RecoveryPlan {
            title,
            opening,
            groups,
            told,
            told_heading,
            say_heading,
            warning,
            summary_title,
            summary,
            knowledge,
        } = plan;
        Self {
            title,
            opening,
            groups: all(groups),
            told,
            told_heading,
            say_heading,
            warning,
            summary_title,
            summary,
            knowledge,
        }
    }
}

impl From<checker::PlanGroup> for PlanGroup {
    fn from(checker::PlanGroup { title, steps }: checker::PlanGroup) -> Self {
        Self { title, steps: all(steps) }
    }
}

impl From<checker::ShownStep> for PlanStep {
    fn from(step: checker::ShownStep) -> Self {
        let checker::ShownStep { id, title, text, say, contacts } = step;
        Self { id, title, text, say, contacts: all(contacts) }
    }
}

impl From<checker::ShownContact> for Contact {
    fn from(contact: checker::ShownContact) -> Self {
        let checker::ShownContact { id, name, text, numbers, addresses, page, hours, languages, checked, source } =
            contact;
        Self {
            id,
            name,
            text,
            numbers: all(numbers),
            addresses: all(addresses),
            page: page.map(ContactPage::from),
            hours,
            languages,
            checked,
            source,
        }
    }
}

impl From<checker::ShownNumber> for ContactNumber {
    fn from(checker::ShownNumber { text, label, remark }: checker::ShownNumber) -> Self {
        Self { text, label, remark }
    }
}

impl From<checker::ShownPage> for ContactPage {
    fn from(checker::ShownPage { key, label }: checker::ShownPage) -> Self {
        Self { key, label }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nothing_of_a_plan_is_lost_on_the_way() {
        let text = |name: &str| name.to_owned();
        let number = |number: &str| checker::ShownNumber {
            text: text(number),
            label: Some(text("From abroad")),
            remark: Some(text("Checked long ago")),
        };
        let told = checker::RecoveryPlan {
            title: text("title"),
            opening: text("opening"),
            groups: vec![checker::PlanGroup {
                title: text("First"),
                steps: vec![checker::ShownStep {
                    id: text("bank"),
                    title: text("Call the bank"),
                    text: text("Now"),
                    say: Some(text("Please stop it")),
                    contacts: vec![checker::ShownContact {
                        id: text("de-bank"),
                        name: text("Bank"),
                        text: text("Blocks cards"),
                        numbers: vec![number("116 116")],
                        addresses: vec![number("desk@example.org")],
                        page: Some(checker::ShownPage { key: text("de-bank"), label: text("Open it") }),
                        hours: Some(text("Always")),
                        languages: Some(text("German")),
                        checked: text("Checked today"),
                        source: text("Read there"),
                    }],
                }],
            }],
            told: vec![text("I paid")],
            told_heading: text("You told us"),
            say_heading: text("You can say"),
            warning: text("They never call"),
            summary_title: text("Summary"),
            summary: text("one\ntwo"),
            knowledge: text("Knowledge of today."),
        };
        let number = |number: &str| json!({ "text": number, "label": "From abroad", "remark": "Checked long ago" });
        let contact = json!({
            "id": "de-bank", "name": "Bank", "text": "Blocks cards",
            "numbers": [number("116 116")], "addresses": [number("desk@example.org")],
            "page": { "key": "de-bank", "label": "Open it" }, "hours": "Always", "languages": "German",
            "checked": "Checked today", "source": "Read there",
        });
        let step = json!({
            "id": "bank", "title": "Call the bank", "text": "Now", "say": "Please stop it", "contacts": [contact],
        });
        let expected = json!({
            "title": "title", "opening": "opening", "groups": [{ "title": "First", "steps": [step] }],
            "told": ["I paid"], "toldHeading": "You told us", "sayHeading": "You can say",
            "warning": "They never call", "summaryTitle": "Summary", "summary": "one\ntwo",
            "knowledge": "Knowledge of today.",
        });
        assert_eq!(serde_json::to_value(Plan::from(told)).unwrap(), expected);
    }
}
