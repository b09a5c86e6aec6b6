//! Tells the safety tips.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::{Wording, plain};
use crate::knowledge::Knowledge;
use crate::knowledge::tips::{Part, Tip};
use crate::report::{ShownTip, TipGroup, TipSection};

impl Wording {
    /// All tips, group by group.
    pub fn tips(&self, knowledge: &Knowledge, today: Date) -> Vec<TipGroup> {
        let mut groups: Vec<(&str, TipGroup)> = Vec::new();
        for tip in &knowledge.tips {
            let shown = self.tip(tip, today);
            if let Some((_, group)) = groups.iter_mut().find(|(id, _)| *id == tip.group) {
                group.tips.push(shown);
            } else {
                let title = plain(&self.say(&format!("tip-group-{}", tip.group), None, &[]));
                groups.push((&tip.group, TipGroup { title, tips: vec![shown] }));
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn tip(&self, tip: &Tip, today: Date) -> ShownTip {
        let id = format!("tip-{}", tip.id);
        ShownTip {
            title: plain(&self.say(&id, None, &[])),
            short: plain(&self.say(&id, Some("short"), &[])),
            sections: Part::ALL.into_iter().filter_map(|part| self.section(tip, &id, part, today)).collect(),
            icon: tip.icon.clone(),
            id: tip.id.clone(),
        }
    }

    fn section(&self, tip: &Tip, id: &str, part: Part, today: Date) -> Option<TipSection> {
        let sentences: Vec<String> = match part {
            Part::Do => (1..=tip.steps).map(|number| self.say(id, Some(&format!("do-{number}")), &[])).collect(),
            Part::Story | Part::Trick | Part::Says | Part::Exception | Part::Good => {
                self.find(id, Some(part.id()), &[]).into_iter().collect()
            }
        };
        if sentences.is_empty() {
            return None;
        }
        let sources: Vec<_> = tip.sources.iter().filter(|source| source.part == part).collect();
        let mut publishers: Vec<String> =
            sources.iter().map(|source| self.say(&format!("publisher-{}", source.publisher), None, &[])).collect();
        publishers.dedup();
        let heading = match (part, publishers.as_slice()) {
            (Part::Says, [publisher]) => {
                self.say("tip-heading-says", None, &[("publisher", FluentValue::from(publisher.as_str()))])
            }
            (Part::Says, _) => self.say("tip-heading-others", None, &[]),
            (Part::Story | Part::Trick | Part::Do | Part::Exception | Part::Good, _) => {
                self.say(&format!("tip-heading-{}", part.id()), None, &[])
            }
        };
        let source = sources.iter().map(|source| source.accessed).min().map(|oldest| {
            let publisher = [("publisher", FluentValue::from(publishers.join(", ")))];
            self.dated("source-line", oldest, today, &publisher)
        });
        let sentences = sentences.iter().map(|sentence| plain(sentence)).collect();
        Some(TipSection { part, heading: plain(&heading), sentences, source })
    }
}
