//! The safety tips, as they cross to the window.

use super::all;

wire! {
    /// Tips that belong together.
    struct TipGroup {
        /// The heading.
        pub title: String,
        /// The tips.
        pub tips: Vec<Tip>,
    }

    /// One safety tip.
    struct Tip {
        /// The tip's id.
        pub id: String,
        /// The name of its picture.
        pub icon: String,
        /// The idea.
        pub title: String,
        /// The idea in one or two sentences.
        pub short: String,
        /// The whole tip.
        pub sections: Vec<TipSection>,
    }

    /// One part of a tip.
    struct TipSection {
        /// What it is; the sentences of `do` are steps.
        pub kind: TipPart,
        /// The heading.
        pub heading: String,
        /// What it says.
        pub sentences: Vec<String>,
        /// Who says so, and when it was last checked.
        pub source: Option<String>,
    }

    /// Which part of a tip.
    #[derive(Copy)]
    enum TipPart {
        /// What happened.
        Story,
        /// How the trick goes.
        Trick,
        /// What the company or authority says.
        Says,
        /// What one can do.
        Do,
        /// Where the rule does not hold.
        Exception,
        /// What else is good to know.
        Good,
    }
}

impl From<checker::TipGroup> for TipGroup {
    fn from(checker::TipGroup { title, tips }: checker::TipGroup) -> Self {
        Self { title, tips: all(tips) }
    }
}

impl From<checker::ShownTip> for Tip {
    fn from(tip: checker::ShownTip) -> Self {
        let checker::ShownTip { id, icon, title, short, sections } = tip;
        Self { id, icon, title, short, sections: all(sections) }
    }
}

impl From<checker::TipSection> for TipSection {
    fn from(section: checker::TipSection) -> Self {
        let checker::TipSection { part, heading, sentences, source } = section;
        Self { kind: part.into(), heading, sentences, source }
    }
}

impl From<checker::TipPart> for TipPart {
    fn from(part: checker::TipPart) -> Self {
        match part {
            checker::TipPart::Story => Self::Story,
            checker::TipPart::Trick => Self::Trick,
            checker::TipPart::Says => Self::Says,
            checker::TipPart::Do => Self::Do,
            checker::TipPart::Exception => Self::Exception,
            checker::TipPart::Good => Self::Good,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_part_of_a_tip_crosses_by_its_own_word() {
        for part in checker::TipPart::ALL {
            assert_eq!(serde_json::to_value(TipPart::from(part)).unwrap(), json!(part.id()));
        }
    }

    #[test]
    fn nothing_of_a_tip_is_lost_on_the_way() {
        let section = checker::TipSection {
            part: checker::TipPart::Says,
            heading: "They say".to_owned(),
            sentences: vec!["Never".to_owned()],
            source: Some("Checked today".to_owned()),
        };
        let tip = checker::ShownTip {
            id: "codes".to_owned(),
            icon: "key".to_owned(),
            title: "Keep codes".to_owned(),
            short: "Tell nobody".to_owned(),
            sections: vec![section],
        };
        let group = checker::TipGroup { title: "On the phone".to_owned(), tips: vec![tip] };
        let section = json!({
            "kind": "says", "heading": "They say", "sentences": ["Never"], "source": "Checked today",
        });
        let tip = json!({
            "id": "codes", "icon": "key", "title": "Keep codes", "short": "Tell nobody", "sections": [section],
        });
        let expected = json!({ "title": "On the phone", "tips": [tip] });
        assert_eq!(serde_json::to_value(TipGroup::from(group)).unwrap(), expected);
    }
}
