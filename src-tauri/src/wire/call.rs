//! The guided questions and what was answered, as they cross to and from the window.

use super::{Country, GivenAnswer, Language, all};

wire! {
    /// Which row of questions.
    #[derive(Copy)]
    enum Flow {
        /// Somebody called.
        #[serde(rename = "phone-call")]
        PhoneCall,
        /// Something was paid or given away.
        #[serde(rename = "already-paid")]
        AlreadyPaid,
    }

    /// For whom the questions are answered.
    #[derive(Copy)]
    enum Perspective {
        /// For oneself.
        #[serde(rename = "self")]
        Own,
        /// For somebody else.
        Other,
    }

    /// What was chosen at one question.
    struct Given {
        /// The question's id.
        pub question: String,
        /// The ids of the chosen options.
        pub options: Vec<String>,
    }

    /// What the page says when it wants a question.
    struct InterviewAsked {
        /// Which row of questions.
        pub flow: Flow,
        /// Everything that was answered so far.
        pub answers: Vec<Given>,
        /// The question to show.
        pub at: Option<String>,
        /// The question after which the next one is wanted. Does not count when `at` is set.
        pub after: Option<String>,
        /// For whom the questions are answered.
        pub perspective: Perspective,
        /// The language of the words.
        pub language: Language,
    }

    /// One question and where it stands.
    struct Interview {
        /// The question; none means that nothing is left to ask.
        pub question: Option<AskedQuestion>,
        /// The ids of the questions before it, in order.
        pub path: Vec<String>,
        /// Counts from 1.
        pub number: u32,
        /// How many questions there are on this way.
        pub of: u32,
    }

    /// One question in the person's language.
    struct AskedQuestion {
        /// The question's id.
        pub id: String,
        /// How many options can be chosen.
        pub kind: QuestionKind,
        /// The question.
        pub text: String,
        /// What helps to answer it.
        pub hint: Option<String>,
        /// Why we ask.
        pub why: String,
        /// What can be chosen, in order.
        pub options: Vec<AskedOption>,
        /// The ids of what was chosen before.
        pub chosen: Vec<String>,
        /// Says that what was chosen cannot all be meant.
        pub contradiction: Option<String>,
    }

    /// How many options can be chosen.
    #[derive(Copy)]
    enum QuestionKind {
        /// Exactly one.
        One,
        /// Any number.
        Many,
        /// A country: the window has the list.
        Country,
    }

    /// One option of a question.
    struct AskedOption {
        /// The option's id.
        pub id: String,
        /// What stands beside the box.
        pub label: String,
        /// What it means.
        pub hint: Option<String>,
        /// It cannot be chosen together with another.
        pub exclusive: bool,
        /// What is shown before the next question.
        pub interrupt: Option<Interrupt>,
    }

    /// What cannot wait for the next question.
    #[derive(Copy)]
    enum Interrupt {
        /// Hang up now.
        #[serde(rename = "hang-up")]
        HangUp,
        /// Cut the connection.
        #[serde(rename = "cut-off")]
        CutOff,
    }

    /// What somebody told us about a call or a payment.
    struct Call {
        /// What was chosen, behind whichever door.
        pub answers: Vec<Given>,
        /// What the others said or wrote, as far as the person remembers.
        pub said: String,
        /// Answers to questions that an earlier report asked back.
        pub replies: Vec<GivenAnswer>,
        /// For whom the questions were answered.
        pub perspective: Perspective,
        /// The language of the words.
        pub language: Language,
        /// Where the person lives; none is elsewhere.
        pub country: Option<Country>,
    }
}

impl Flow {
    /// The name of its file in `assets/flows`.
    pub fn id(self) -> &'static str {
        match self {
            Self::PhoneCall => "phone-call",
            Self::AlreadyPaid => "already-paid",
        }
    }
}

/// What was chosen, as the checker walks it. Of two answers to one question the later one counts.
pub(crate) fn answers(given: Vec<Given>) -> checker::Answers {
    given.into_iter().map(|Given { question, options }| (question, options)).collect()
}

impl From<Perspective> for checker::Perspective {
    fn from(perspective: Perspective) -> Self {
        match perspective {
            Perspective::Own => Self::Own,
            Perspective::Other => Self::Other,
        }
    }
}

impl From<checker::Interview> for Interview {
    fn from(interview: checker::Interview) -> Self {
        let checker::Interview { question, path, number, of } = interview;
        Self { question: question.map(AskedQuestion::from), path, number, of }
    }
}

impl From<checker::AskedQuestion> for AskedQuestion {
    fn from(question: checker::AskedQuestion) -> Self {
        let checker::AskedQuestion { id, kind, text, hint, why, options, chosen, contradiction } = question;
        Self { id, kind: kind.into(), text, hint, why, options: all(options), chosen, contradiction }
    }
}

impl From<checker::QuestionKind> for QuestionKind {
    fn from(kind: checker::QuestionKind) -> Self {
        match kind {
            checker::QuestionKind::One => Self::One,
            checker::QuestionKind::Many => Self::Many,
            checker::QuestionKind::Country => Self::Country,
        }
    }
}

impl From<checker::AskedOption> for AskedOption {
    fn from(option: checker::AskedOption) -> Self {
        let checker::AskedOption { id, label, hint, exclusive, interrupt } = option;
        Self { id, label, hint, exclusive, interrupt: interrupt.map(Interrupt::from) }
    }
}

impl From<checker::Interrupt> for Interrupt {
    fn from(interrupt: checker::Interrupt) -> Self {
        match interrupt {
            checker::Interrupt::HangUp => Self::HangUp,
            checker::Interrupt::CutOff => Self::CutOff,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_row_of_questions_crosses_by_the_name_of_its_file() {
        for flow in [Flow::PhoneCall, Flow::AlreadyPaid] {
            assert_eq!(serde_json::to_value(flow).unwrap(), json!(flow.id()));
        }
    }

    #[test]
    fn nothing_of_a_question_is_lost_on_the_way() {
        let option = |id: &str, interrupt| checker::AskedOption {
            id: id.to_owned(),
            label: "I paid".to_owned(),
            hint: Some("By any way".to_owned()),
            exclusive: true,
            interrupt,
        };
        let asked = |kind| {
            let question = checker::AskedQuestion {
                id: "given".to_owned(),
                kind,
                text: "Did you?".to_owned(),
                hint: Some("Tick all".to_owned()),
                why: "It helps".to_owned(),
                options: vec![
                    option("paid", None),
                    option("phone", Some(checker::Interrupt::HangUp)),
                    option("screen", Some(checker::Interrupt::CutOff)),
                ],
                chosen: vec!["paid".to_owned()],
                contradiction: Some("Not both".to_owned()),
            };
            let path = vec!["now".to_owned()];
            let interview = checker::Interview { question: Some(question), path, number: 2, of: 9 };
            serde_json::to_value(Interview::from(interview)).unwrap()
        };
        let option = |id: &str, interrupt: serde_json::Value| json!({ "id": id, "label": "I paid", "hint": "By any way", "exclusive": true, "interrupt": interrupt });
        let kinds = [
            (checker::QuestionKind::One, "one"),
            (checker::QuestionKind::Many, "many"),
            (checker::QuestionKind::Country, "country"),
        ];
        for (kind, name) in kinds {
            let question = json!({
                "id": "given", "kind": name, "text": "Did you?", "hint": "Tick all", "why": "It helps",
                "options": [
                    option("paid", json!(null)), option("phone", json!("hang-up")), option("screen", json!("cut-off")),
                ],
                "chosen": ["paid"], "contradiction": "Not both",
            });
            assert_eq!(asked(kind), json!({ "question": question, "path": ["now"], "number": 2, "of": 9 }));
        }
    }

    #[test]
    fn what_the_page_asks_is_understood_as_it_stands() {
        let answers = json!([{ "question": "now", "options": ["over"] }, { "question": "given", "options": [] }]);
        let asked = json!({
            "flow": "already-paid", "answers": answers, "at": null, "after": "now", "perspective": "other",
            "language": "de",
        });
        let asked: InterviewAsked = serde_json::from_value(asked).unwrap();
        assert_eq!(
            (asked.flow, asked.perspective, asked.language),
            (Flow::AlreadyPaid, Perspective::Other, Language::De)
        );
        assert_eq!((asked.at.as_deref(), asked.after.as_deref()), (None, Some("now")));
        let expected = [("now".to_owned(), vec!["over".to_owned()]), ("given".to_owned(), vec![])];
        assert_eq!(super::answers(asked.answers), checker::Answers::from(expected));
    }

    #[test]
    fn a_call_is_understood_as_it_stands() {
        let mut call = json!({
            "answers": [], "said": "", "replies": [{ "question": "ordered", "answer": "no" }], "perspective": "self",
            "language": "en", "country": null,
        });
        let told: Call = serde_json::from_value(call.clone()).unwrap();
        assert_eq!((told.perspective, told.country), (Perspective::Own, None));
        assert_eq!(told.replies, [GivenAnswer { question: "ordered".to_owned(), answer: "no".to_owned() }]);
        call["country"] = json!("at");
        let told: Call = serde_json::from_value(call).unwrap();
        assert_eq!(told.country, Some(Country::At));
    }

    #[test]
    fn the_perspective_reaches_the_checker() {
        assert_eq!(checker::Perspective::from(Perspective::Own), checker::Perspective::Own);
        assert_eq!(checker::Perspective::from(Perspective::Other), checker::Perspective::Other);
    }
}
