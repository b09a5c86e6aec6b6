//! Who the message says it is from.
//!
//! Input: names in the text, the sender line, links. Output: the mentions and at most one [`Claim`].
//! A name is a claim only where it stands like a sender's: at the start, beside "account" or "team",
//! in the sender line. "Buy Amazon gift cards" names Amazon and is from somebody else.

use std::collections::HashMap;

use crate::facts::{Claim, Mention, SenderFact};
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::{Concept, Hit};
use crate::parse::{Document, Gap, Kind, Role};

/// From this weight on a name counts as the claimed sender.
const SENDER: u8 = 2;
/// In a text of more words than this, a newsletter or an article, a name must stand more clearly.
const LONG: usize = 250;
const SENDER_OF_LONG: u8 = 3;
/// In a long text from a sender who goes by a name of its own, a name in the text is hardly ever the sender's.
const SENDER_OF_ANOTHERS: u8 = 7;
/// In a text of at most so many words, an SMS, the first words name the sender.
const SHORT: usize = 60;
/// A name among the first so many words of a text counts as its sender.
const AT_THE_START: usize = 4;

/// Every organisation that is named in words or by its own address written as a name.
pub(super) fn mentions(document: &Document, knowledge: &Knowledge) -> Vec<Mention> {
    let body_start = document.tokens.iter().position(|t| t.span.start >= document.header.body).unwrap_or(0);
    let mut found: Vec<Mention> = knowledge
        .organisations
        .mentions(&document.tokens)
        .into_iter()
        .filter(|&(_, first, _, shy)| !shy || first == 0 || first == body_start)
        .filter(|&(number, first, last, _)| !is_innocent(document, knowledge, number, first, last))
        .map(|(organisation, first, last, _)| {
            let glued = first == last && knowledge.organisations.is_glued(organisation, &document.tokens[first].text);
            Mention { organisation, first, last, glued }
        })
        .collect();
    for (token, item) in document.tokens.iter().enumerate() {
        if let Role::Link(link) = item.role
            && document.links[link].bare
            && let Some(organisation) = knowledge.organisations.owner(&document.links[link].host)
        {
            found.push(Mention { organisation, first: token, last: token, glued: false });
        }
    }
    found.sort_by_key(|mention| (mention.first, std::cmp::Reverse(mention.last)));
    found.dedup_by(|later, earlier| later.organisation == earlier.organisation && later.first <= earlier.last);
    found
}

/// "Amazon rainforest" and the like.
fn is_innocent(document: &Document, knowledge: &Knowledge, number: usize, first: usize, last: usize) -> bool {
    knowledge.organisations.all[number].not_theirs.iter().filter(|entry| entry.contains(' ')).any(|entry| {
        let words = crate::knowledge::organisation::words(entry);
        let end = first + words.len();
        end > last + 1
            && end <= document.tokens.len()
            && words.iter().zip(&document.tokens[first..end]).all(|(word, token)| *word == token.text)
    })
}

/// The claimed sender.
pub(super) fn claim(
    document: &Document,
    knowledge: &Knowledge,
    hits: &[Hit],
    mentions: &[Mention],
    sender: Option<&SenderFact>,
    kind: Kind,
) -> Option<Claim> {
    // An address that belongs to somebody settles who sends; a name beside it is at most named.
    let mut weights: HashMap<usize, (u8, crate::parse::Span)> = HashMap::new();
    let mut add = |organisation: usize, weight: u8, span: crate::parse::Span| {
        let entry = weights.entry(organisation).or_insert((0, span));
        entry.0 = entry.0.saturating_add(weight);
    };
    if let Some(sender) = sender {
        if let Some(organisation) = sender.named {
            add(organisation, 6, sender.span.clone());
        }
        if let Some(organisation) = sender.owned_by {
            add(organisation, 7, sender.span.clone());
        }
        if let Some(organisation) = sender.imitates {
            add(organisation, 3, sender.span.clone());
        }
    }
    let body_start = document.tokens.iter().position(|t| t.span.start >= document.header.body).unwrap_or(0);
    // The clearest mention counts, not how often somebody is named: a newspaper names a company ten times.
    let mut clearest: HashMap<usize, (u8, &Mention)> = HashMap::new();
    for mention in mentions {
        let weight = weight(document, hits, mention, body_start, kind);
        let best = clearest.entry(mention.organisation).or_insert((0, mention));
        if weight > best.0 {
            *best = (weight, mention);
        }
    }
    for (organisation, (weight, mention)) in clearest {
        add(organisation, weight, document.span_of(mention.first, mention.last));
    }
    for link in &document.links {
        if let Some(organisation) = knowledge.organisations.owner(&link.host)
            && !link.bare
            && mentions.iter().any(|mention| mention.organisation == organisation)
        {
            add(organisation, 3, link.span.clone());
        }
        if let Some(organisation) =
            super::targets::imitated(link, knowledge).or_else(|| super::targets::named_in_open_path(link, knowledge))
        {
            add(organisation, 2, link.span.clone());
        }
    }
    let needed = match document.tokens.len() > LONG {
        false => SENDER,
        true if sender.is_some_and(|sender| sender.speaks_for_itself) => SENDER_OF_ANOTHERS,
        true => SENDER_OF_LONG,
    };
    weights
        .into_iter()
        .filter(|(_, (weight, _))| *weight >= needed)
        // Of equals the brand with rules first, then the order of the files: the same answer every time.
        .max_by_key(|(organisation, (weight, _))| {
            (*weight, knowledge.organisations.all[*organisation].has_rules, std::cmp::Reverse(*organisation))
        })
        .map(|(organisation, (weight, span))| {
            let named_by_sender = sender.is_some_and(|sender| sender.named == Some(organisation));
            let letterhead = named_by_sender
                || mentions.iter().any(|mention| {
                    mention.organisation == organisation && stands_at_top(document, mention, body_start)
                });
            Claim { organisation, span, weight, letterhead }
        })
}

/// True when a name stands alone at the very top: "Amazon Prime", and then the text.
fn stands_at_top(document: &Document, mention: &Mention, body_start: usize) -> bool {
    let at_top = mention.first < AT_THE_START || (body_start..body_start + AT_THE_START).contains(&mention.first);
    at_top && document.tokens.get(mention.last + 1).is_none_or(|token| token.gap >= Gap::Clause)
}

/// How much a mention looks like a sender's name.
fn weight(document: &Document, hits: &[Hit], mention: &Mention, body_start: usize, kind: Kind) -> u8 {
    let concept_at = |token: usize, concept: Concept| {
        let start = hits.partition_point(|hit| hit.first < token);
        hits[start..].iter().take_while(|hit| hit.first == token).any(|hit| hit.concept == concept)
    };
    let ends_at = |token: usize, concept: Concept| {
        let start = hits.partition_point(|hit| hit.first + 4 <= token);
        hits[start..].iter().take_while(|hit| hit.first <= token).any(|hit| hit.concept == concept && hit.last == token)
    };
    let next = mention.last + 1;
    // "Warning: calls by alleged Amazon staff" is not from Amazon.
    let sentence = document.sentence_range(mention.first);
    if hits
        .iter()
        .any(|hit| matches!(hit.concept, Concept::Alleged | Concept::Scammer) && sentence.contains(&hit.first))
    {
        return 0;
    }
    let same_sentence =
        next < document.tokens.len() && document.sentence_of[next] == document.sentence_of[mention.last];
    if same_sentence && concept_at(next, Concept::GiftCard) {
        return 0;
    }
    // "amazon gift cards" as one phrase of the lexicon
    if hits.iter().any(|hit| hit.concept == Concept::GiftCard && hit.first <= mention.first && mention.last <= hit.last)
    {
        return 0;
    }
    let mut weight = 0;
    if mention.first < AT_THE_START || (body_start..body_start + AT_THE_START).contains(&mention.first) {
        let stands_alone = document.tokens.get(next).is_none_or(|token| token.gap >= Gap::Clause);
        weight += match (stands_alone, document.tokens.len() <= SHORT) {
            // "Amazon Prime", alone at the top: a letterhead.
            (true, false) => 3,
            (_, true) => 2,
            (false, false) => 1,
        };
    }
    if same_sentence && concept_at(next, Concept::SenderNoun) {
        weight += 2;
    }
    // "Amazon called me", "she says she is from Amazon": whoever tells of a call says who it was.
    if kind == Kind::Call {
        let told_of = same_sentence && concept_at(next, Concept::CallTold);
        let came_from = mention.first.checked_sub(1).is_some_and(|token| {
            matches!(
                document.tokens[token].text.as_str(),
                "from" | "at" | "von" | "bei" | "de" | "d" | "da" | "di" | "is" | "ist" | "es" | "est"
            )
        });
        if told_of || came_from {
            weight += 2;
        }
    }
    // "AmazonRewards", "infoAmazon": nobody but a sender writes a company's name like that.
    if mention.glued {
        weight += 2;
    }
    // "su paquete de Amazon", "Kundenservice von Amazon"
    if mention.first >= 2
        && document.sentence_of[mention.first - 2] == document.sentence_of[mention.first]
        && matches!(
            document.tokens[mention.first - 1].text.as_str(),
            "de" | "di" | "del" | "da" | "von" | "bei" | "from" | "of" | "ad"
        )
        && ends_at(mention.first - 2, Concept::SenderNoun)
    {
        weight += 2;
    }
    let previous = mention.first.checked_sub(1);
    if previous.is_some_and(|token| {
        document.sentence_of[token] == document.sentence_of[mention.first]
            && (ends_at(token, Concept::SenderCue) || ends_at(token, Concept::SenderNoun))
    }) {
        weight += 1;
    }
    weight
}
