//! Who acts, and whether it is said that they should not: negation, direction, warnings.
//!
//! Input: a document and its concepts. Output: answers about one verb at a time. "We will never ask
//! you for your code", "don't share it", "criminals ask for cards" hold the same words as a scam;
//! what differs is what this module reads.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::knowledge::lexicon::{Concept, Hit};
use crate::parse::{Document, Gap, Kind, Role};

/// A document with its concepts by sentence.
pub(super) struct Reading<'a> {
    /// Sentences that continue "we will never ask you for:" as a list.
    never_lists: HashSet<usize>,
    /// The text warns: it names criminals, or says what a company never asks.
    pub(super) is_warning: bool,
    pub(super) document: &'a Document,
    pub(super) hits: &'a [Hit],
    /// The same hits by concept: a long text has many, and every question asks for one or two kinds.
    by_concept: HashMap<Concept, Vec<Hit>>,
    pub(super) kind: Kind,
}

/// Concepts that are things to do: one of them between a negation and a verb takes the negation.
const VERBS: &[Concept] = &[
    Concept::Get,
    Concept::Tell,
    Concept::Enter,
    Concept::Transfer,
    Concept::Pay,
    Concept::SignIn,
    Concept::Confirm,
    Concept::Call,
    Concept::Press,
    Concept::Install,
    Concept::Withdraw,
];

/// Negations that German and French put behind the verb.
const AFTER_THE_VERB: &[&str] = &[
    "nie",
    "niemals",
    "nicht",
    "kein",
    "keine",
    "keinen",
    "keinem",
    "keiner",
    "keines",
    "keinesfalls",
    "pas",
    "jamais",
    "rien",
];

/// Subjects that do not exist.
const NO_ONE: &[&str] = &[
    "no", "nobody", "one", "kein", "keine", "keiner", "niemand", "nadie", "ningun", "ninguna", "aucun", "aucune",
    "personne",
];

/// The negations that hold for always.
const NEVER: &[&str] = &["never", "nie", "niemals", "keinesfalls", "nunca", "jamas", "jamais", "mai"];

/// Words that continue a list of things not to do.
pub(super) const LIST_WORDS: &[&str] = &["or", "and", "nor", "oder", "und", "noch", "o", "ni", "y", "ou", "et"];

impl<'a> Reading<'a> {
    pub(super) fn new(document: &'a Document, hits: &'a [Hit], kind: Kind) -> Self {
        let mut by_concept: HashMap<Concept, Vec<Hit>> = HashMap::new();
        for hit in hits {
            by_concept.entry(hit.concept).or_default().push(*hit);
        }
        let mut reading = Self { never_lists: HashSet::new(), is_warning: false, document, hits, by_concept, kind };
        reading.is_warning = reading.warns();
        reading.never_lists = reading.lists_after_never();
        reading
    }

    /// True when the text names criminals, or, in writing, says what is never asked.
    fn warns(&self) -> bool {
        // One quotation beside "we never ask" may be what a person copied from a screen; several are examples.
        let opened = self.document.text.chars().filter(|c| matches!(c, '\u{AB}' | '\u{201E}' | '\u{201C}')).count();
        let straight = self.document.text.chars().filter(|c| *c == '"').count();
        let quotations = opened.max(straight / 2);
        self.of(&[Concept::Scammer]).next().is_some()
            || (self.kind != Kind::Call
                && quotations >= 2
                && self.of(&[Concept::Negation]).any(|hit| {
                    NEVER.contains(&self.word(hit.last))
                        && self.has_within(self.document.sentence_range(hit.first), Concept::Asking)
                }))
    }

    /// The items of a list whose heading says that something is never asked.
    fn lists_after_never(&self) -> HashSet<usize> {
        let tokens = &self.document.tokens;
        let mut lists = HashSet::new();
        let mut in_list = false;
        for first in 1..tokens.len() {
            if tokens[first].gap != Gap::Sentence {
                continue;
            }
            let between =
                &self.document.text[tokens[first - 1].span.end.min(tokens[first].span.start)..tokens[first].span.start];
            let is_item = between.rsplit('\n').next().is_some_and(|line| {
                between.contains('\n') && line.contains(['-', '\u{2022}', '*', '\u{2013}', '\u{B7}'])
            });
            let sentence = self.document.sentence_of[first];
            // "What we never do:" needs no word for asking, since a list follows.
            let heading = || {
                self.within(self.document.sentence_range(first - 1))
                    .iter()
                    .any(|hit| hit.concept == Concept::Negation && NEVER.contains(&self.word(hit.last)))
            };
            in_list = is_item && (in_list || (between.contains(':') && heading()));
            if in_list {
                lists.insert(sentence);
            }
        }
        lists
    }

    /// The hits of some concepts: in order for one concept, concept by concept for several.
    pub(super) fn of<'b>(&'b self, concepts: &'b [Concept]) -> impl Iterator<Item = &'b Hit> + 'b {
        concepts.iter().filter_map(|concept| self.by_concept.get(concept)).flatten()
    }

    /// The hits of one concept, in order.
    pub(super) fn by(&self, concept: Concept) -> &[Hit] {
        self.by_concept.get(&concept).map_or(&[], Vec::as_slice)
    }

    /// The hits that begin inside a range of tokens. Hits come in order of their first token.
    pub(super) fn within(&self, range: Range<usize>) -> &[Hit] {
        let start = self.hits.partition_point(|hit| hit.first < range.start);
        let end = self.hits.partition_point(|hit| hit.first < range.end);
        &self.hits[start..end]
    }

    /// True when something of a concept begins in a range.
    pub(super) fn has_within(&self, range: Range<usize>, concept: Concept) -> bool {
        self.within(range).iter().any(|hit| hit.concept == concept)
    }

    /// The tokens of a sentence and of so many sentences around it.
    pub(super) fn around(&self, token: usize, sentences: usize) -> Range<usize> {
        self.document.around(token, sentences)
    }

    /// True when a comma, bracket or dash stands between two tokens.
    pub(super) fn clause_between(&self, left: usize, right: usize) -> bool {
        self.document.tokens[left + 1..=right].iter().any(|token| token.gap >= Gap::Clause)
    }

    fn word(&self, token: usize) -> &str {
        &self.document.tokens[token].text
    }

    /// True when the words ask the reader to do it: not forbidden, not warned of, not done by the writer.
    pub(super) fn is_asked(&self, first: usize, last: usize) -> bool {
        !self.is_negated(first, last)
            && !self.is_warned_of(first)
            && !self.is_warned_of(last)
            && !self.writer_does_it(first, last)
    }

    /// True when a negation applies to the words from `first` to `last`.
    pub(super) fn is_negated(&self, first: usize, last: usize) -> bool {
        let sentence = self.document.sentence_range(first);
        let inside = self.within(sentence.clone());
        // "Not you? Call us": there the negation belongs to what the reader did not do.
        let taken = |hit: &Hit| {
            // "customer care no 0800 …": short for number.
            let number = self.word(hit.last) == "no"
                && self.document.tokens.get(hit.last + 1).is_some_and(|next| matches!(next.role, Role::Phone(_)));
            number
                || inside.iter().any(|other| {
                    other.concept == Concept::NotMine && other.first <= hit.first && hit.last <= other.last
                })
        };
        if self.never_lists.contains(&self.document.sentence_of[first]) || self.never_asked(inside) {
            return true;
        }
        inside.iter().filter(|hit| matches!(hit.concept, Concept::Negation | Concept::Nobody) && !taken(hit)).any(
            |hit| {
                if hit.last < first {
                    self.negates_after(hit, first, sentence.start)
                } else if hit.first > last {
                    self.negates_before(hit, last)
                } else {
                    false
                }
            },
        )
    }

    /// "We will never ask you for …", in any order of words: then nothing in the sentence is asked.
    fn never_asked(&self, inside: &[Hit]) -> bool {
        let never = |hit: &&Hit| hit.concept == Concept::Negation && NEVER.contains(&self.word(hit.last));
        let Some(never) = inside.iter().find(never) else {
            return false;
        };
        inside.iter().any(|hit| hit.concept == Concept::Asking)
            && !inside.iter().any(|hit| match hit.concept {
                Concept::Conditional => hit.first < never.first,
                Concept::Please => hit.first > never.first,
                _ => false,
            })
    }

    /// A negation that stands before the verb.
    fn negates_after(&self, negation: &Hit, first: usize, sentence_start: usize) -> bool {
        let between = negation.last + 1..first;
        let distance = between.len();
        if self.has_within(between.clone(), Concept::Please) {
            return false;
        }
        let within = self.within(between.clone());
        // "No company, bank or office will ever ask you to …": the subject itself is denied.
        if NO_ONE.contains(&self.word(negation.last))
            && distance <= 16
            && within.iter().any(|hit| hit.concept == Concept::Asking)
        {
            return true;
        }
        // "will never ask you to buy": the negated asking covers what is asked, commas included.
        if within.iter().any(|hit| hit.concept == Concept::Asking && hit.first <= negation.last + 4) {
            return !within.iter().any(|hit| hit.concept == Concept::Conditional);
        }
        if self.clause_between(negation.last, first) {
            // "never, under any circumstances, share": only the strong words reach over a comma.
            return distance <= 5
                && NEVER.contains(&self.word(negation.last))
                && within.iter().all(|hit| !VERBS.contains(&hit.concept));
        }
        // "if you did not order this call us": the condition takes the negation.
        let conditional = self
            .within(sentence_start..negation.first)
            .iter()
            .any(|hit| hit.concept == Concept::Conditional && !self.clause_between(hit.last, negation.first));
        if conditional && distance > 0 {
            return false;
        }
        if within.iter().any(|hit| VERBS.contains(&hit.concept) && hit.last < first) {
            // "do not share or send", "won't tell you to share or to send": a list goes on; anything else begins
            // something new.
            let listed = (first.saturating_sub(2)..first).any(|token| LIST_WORDS.contains(&self.word(token)));
            return distance > 0 && listed && distance <= 12;
        }
        distance <= 4
    }

    /// A negation that stands behind the verb: German, French, and "to nobody" everywhere.
    fn negates_before(&self, negation: &Hit, last: usize) -> bool {
        let between = last + 1..negation.first;
        let behind = negation.concept == Concept::Nobody || AFTER_THE_VERB.contains(&self.word(negation.first));
        behind
            && between.len() <= 8
            && !self.clause_between(last, negation.first)
            && !self.has_within(between.clone(), Concept::Conditional)
            && !self.within(between).iter().any(|hit| VERBS.contains(&hit.concept) && hit.first > last + 1)
    }

    /// True when the words describe what criminals do.
    pub(super) fn is_warned_of(&self, first: usize) -> bool {
        let sentence = self.document.sentence_range(first);
        if self.has_within(sentence.clone(), Concept::Scammer) {
            return true;
        }
        // What a warning quotes is what it warns of.
        if self.document.tokens[first].quoted && self.is_warning {
            return true;
        }
        self.is_warning && self.goes_on_telling(sentence.start)
    }

    /// "Scammers call. They may ask you …", "„…“ Then you are to install …": the sentence goes on telling what the
    /// one before it told.
    fn goes_on_telling(&self, start: usize) -> bool {
        if start == 0 {
            return false;
        }
        let plural = matches!(self.word(start), "they" | "ils" | "elles" | "ellos" | "dautres" | "others");
        let then =
            matches!(self.word(start), "danach" | "dann" | "then" | "next" | "puis" | "ensuite" | "luego" | "despues");
        let before = self.document.sentence_range(start - 1);
        (plural && self.has_within(before, Concept::Scammer)) || (then && self.document.tokens[start - 1].quoted)
    }

    /// True when the writer does it: "we will send you a code", "senden wir Ihnen".
    fn writer_does_it(&self, first: usize, last: usize) -> bool {
        let acts = |hit: &&Hit| {
            // Who tells of a call says "I must pay": there the reader of our report is the writer.
            let teller = self.kind == Kind::Call
                && matches!(self.word(hit.first), "i" | "ich" | "yo" | "je" | "j")
                && (hit.last + 1..first.max(hit.last + 1)).chain(hit.first.saturating_sub(1)..hit.first).any(|token| {
                    matches!(
                        self.word(token),
                        "must"
                            | "should"
                            | "would"
                            | "have"
                            | "need"
                            | "had"
                            | "am"
                            | "was"
                            | "soll"
                            | "sollte"
                            | "muss"
                            | "musste"
                            | "musse"
                            | "solle"
                            | "debo"
                            | "tengo"
                            | "debia"
                            | "dois"
                            | "devais"
                            | "que"
                            | "if"
                    )
                });
            // German "je 100 Euro" is not French "je": nobody who acts is followed by a number.
            let next = self.document.tokens.get(hit.last + 1);
            let counts = next
                .is_some_and(|next| next.role == Role::Amount || next.text.starts_with(|c: char| c.is_ascii_digit()));
            hit.concept == Concept::Writer && !teller && !counts
        };
        let start = self.document.sentence_range(first).start.max(first.saturating_sub(4));
        let before = self.within(start..first).iter().rev().find(|hit| acts(hit) && hit.last < first);
        if let Some(writer) = before
            && !self.clause_between(writer.last, first)
        {
            let between = writer.last + 1..first;
            let somebody_is_asked = self
                .within(writer.first..first)
                .iter()
                .any(|hit| matches!(hit.concept, Concept::Want | Concept::Reader | Concept::Please));
            if !somebody_is_asked && between.len() <= 3 {
                return true;
            }
        }
        self.within(last + 1..(last + 2).min(self.document.tokens.len()))
            .iter()
            .any(|hit| acts(&hit) && self.document.tokens[hit.first].gap == Gap::None)
    }
}
