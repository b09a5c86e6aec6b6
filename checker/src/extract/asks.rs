//! What the reader is asked to do.
//!
//! Input: a [`Reading`]. Output: [`Ask`]s. An ask is a relation inside one sentence: something to do
//! near what it is done with, not forbidden, not warned of, not done by the writer.

use crate::facts::{Ask, Secret, What};
use crate::knowledge::lexicon::{Concept, Hit};
use crate::parse::{Gap, Kind, Role};

use super::reading::{LIST_WORDS, Reading};

/// Something to do with something, at most so many words apart.
struct Frame {
    what: What,
    verbs: &'static [Concept],
    objects: &'static [Concept],
    within: usize,
}

const FRAMES: &[Frame] = &[
    Frame { what: What::Tell(Secret::Code), verbs: &[Concept::Tell], objects: &[Concept::Code], within: 7 },
    Frame { what: What::Tell(Secret::Password), verbs: &[Concept::Tell], objects: &[Concept::Password], within: 7 },
    Frame { what: What::Tell(Secret::Pin), verbs: &[Concept::Tell], objects: &[Concept::Pin], within: 7 },
    Frame { what: What::Tell(Secret::Card), verbs: &[Concept::Tell], objects: &[Concept::CardNumber], within: 7 },
    Frame {
        what: What::MoveToSafety,
        verbs: &[Concept::Transfer, Concept::Withdraw],
        objects: &[Concept::SafePlace],
        within: 16,
    },
    Frame { what: What::PayFee, verbs: &[Concept::Pay], objects: &[Concept::Fee], within: 8 },
    Frame {
        what: What::PayOutside,
        verbs: &[Concept::Pay, Concept::Transfer],
        objects: &[Concept::TransferWay, Concept::Crypto],
        within: 10,
    },
    Frame {
        what: What::Pay,
        verbs: &[Concept::Pay],
        objects: &[Concept::PaymentDue, Concept::Customs, Concept::Money],
        within: 8,
    },
    Frame {
        what: What::Confirm,
        verbs: &[Concept::Confirm],
        objects: &[
            Concept::AccountData,
            Concept::PaymentMethod,
            Concept::IdentityData,
            Concept::BankData,
            Concept::CardNumber,
        ],
        within: 6,
    },
    Frame {
        what: What::GiveData,
        verbs: &[Concept::Tell, Concept::Enter, Concept::Reply],
        objects: &[Concept::BankData, Concept::IdentityData, Concept::CardNumber],
        within: 8,
    },
    Frame {
        what: What::RemoteAccess,
        verbs: &[Concept::Install, Concept::Get, Concept::Press],
        objects: &[Concept::RemoteTool],
        within: 8,
    },
    Frame { what: What::Pay, verbs: &[Concept::Pay], objects: &[Concept::PhoneWord], within: 6 },
    Frame { what: What::Install, verbs: &[Concept::Install], objects: &[Concept::Program], within: 4 },
    Frame { what: What::BankLogin, verbs: &[Concept::SignIn], objects: &[Concept::OnlineBanking], within: 5 },
];

/// Reads all asks, in the order of the text.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Ask> {
    let mut asks = Vec::new();
    for frame in FRAMES {
        for verb in reading.of(frame.verbs).filter(|verb| !is_part_of_a_way(reading, verb)) {
            if let Some(object) = nearest(reading, verb, frame.objects, frame.within)
                && reading.is_asked(verb.first, verb.last)
                && !reading.is_warned_of(object.first)
                && !is_name(reading, verb)
                && fits(reading, frame, verb, object)
            {
                push(&mut asks, frame.what, verb, object);
            }
        }
    }
    wanted_secrets(reading, &mut asks);
    pointed_at_secrets(reading, &mut asks);
    read_back(reading, &mut asks);
    gift_cards(reading, &mut asks);
    remote_access(reading, &mut asks);
    to_safety(reading, &mut asks);
    amounts_to_pay(reading, &mut asks);
    sign_in(reading, &mut asks);
    numbers_to_call(reading, &mut asks);
    keys_to_press(reading, &mut asks);
    links_to_open(reading, &mut asks);
    alone(reading, &mut asks);
    asks.extend(super::given::asks(reading));
    // What a warning quotes is what it warns of, also where the quotation is only part of the words.
    if reading.is_warning {
        asks.retain(|ask| !reading.document.tokens[ask.first..=ask.last].iter().any(|token| token.quoted));
    }
    // The "code" that is wanted beside gift cards is the number on them, not the one for signing in.
    let cards: Vec<usize> = asks.iter().filter(|ask| ask.what == What::GiftCards).map(|ask| ask.first).collect();
    asks.retain(|ask| {
        let sentence_of = &reading.document.sentence_of;
        ask.what != What::Tell(Secret::Code)
            || cards.iter().all(|&card| sentence_of[card].abs_diff(sentence_of[ask.first]) > 1)
    });
    for ask in &mut asks {
        to_clause_end(reading, ask);
    }
    asks.sort_by_key(|ask| (ask.first, ask.last));
    asks
}

fn push(asks: &mut Vec<Ask>, what: What, verb: &Hit, object: &Hit) {
    asks.push(Ask {
        what,
        first: verb.first.min(object.first),
        last: verb.last.max(object.last),
        object: (object.first, object.last),
    });
}

/// Words that may follow an ask in its clause and are still part of what is wanted: the sum, the second half of
/// a German verb.
const TAIL: usize = 4;

/// Ends the words of an ask where their clause ends, if that is near: a quotation should not stop in mid-thought.
fn to_clause_end(reading: &Reading<'_>, ask: &mut Ask) {
    let tokens = &reading.document.tokens;
    let ends = |token: &usize| tokens[*token].gap >= Gap::Clause || LIST_WORDS.contains(&tokens[*token].text.as_str());
    let end = (ask.last + 1..tokens.len()).find(ends).unwrap_or(tokens.len());
    if end - ask.last <= TAIL + 1 {
        ask.last = end - 1;
    }
}

/// How many words stand between two hits; 0 when they touch or overlap.
fn distance(a: &Hit, b: &Hit) -> usize {
    if a.last < b.first {
        b.first - a.last - 1
    } else if b.last < a.first {
        a.first - b.last - 1
    } else {
        0
    }
}

/// The nearest hit of some concepts in the sentence of a verb.
fn nearest<'a>(reading: &'a Reading<'_>, verb: &Hit, objects: &[Concept], within: usize) -> Option<&'a Hit> {
    let sentence = reading.document.sentence_range(verb.first);
    let start = sentence.start.max(verb.first.saturating_sub(within + 4));
    let end = sentence.end.min(verb.last + within + 2);
    reading
        .within(start..end)
        .iter()
        .filter(|hit| objects.contains(&hit.concept) && distance(verb, hit) <= within)
        // A phrase that is both verb and thing ("sort code", "order") is not done with itself.
        .filter(|hit| hit.last < verb.first || verb.last < hit.first)
        // What follows a verb is more often its object than what stands before it.
        .min_by_key(|hit| (distance(verb, hit) + if hit.first < verb.first { 2 } else { 0 }, hit.first))
}

/// Words beside "code" that make it something anybody may have.
const OPEN_CODES: &[&str] = &[
    "promo",
    "discount",
    "referral",
    "coupon",
    "postal",
    "zip",
    "dress",
    "qr",
    "source",
    "invite",
    "invitation",
    "area",
    "country",
    "bar",
    "offer",
    "return",
    "pickup",
    "collection",
    "pick",
    "tracking",
    "color",
    "colour",
    "error",
    "promocional",
    "descuento",
    "barras",
    "postaux",
    "promotionnel",
    "sharing",
];

fn fits(reading: &Reading<'_>, frame: &Frame, verb: &Hit, object: &Hit) -> bool {
    match frame.what {
        What::Tell(secret) => {
            if secret == Secret::Code && is_open_code(reading, object) || is_typed_in(reading, verb, object) {
                return false;
            }
            // "your passport or share code": there it is a thing, not something to do.
            if reading.document.tokens[verb.first].text == "share"
                && object.first == verb.first + 1
                && object.first == object.last
            {
                return false;
            }
            // "read our code of conduct"
            if reading.document.tokens.get(object.last + 1).is_some_and(|next| next.text == "of") {
                return false;
            }
            // A verb far from its object with another verb between is about something else.
            let between = verb.last.min(object.last) + 1..verb.first.max(object.first);
            let other = [Concept::Enter, Concept::SignIn, Concept::Want];
            if other.into_iter().any(|concept| reading.has_within(between.clone(), concept)) {
                return false;
            }
            !given_at_the_door(reading, verb)
        }
        What::GiveData => verb.first < object.first,
        // "free shipping over $75, and you can pay in three parts": two thoughts.
        What::PayFee => !reading.clause_between(verb.first.min(object.first), verb.first.max(object.first)),
        // Only on the phone is "pay now by phone" a payment without a sum.
        // In writing it is a bank's own mail about its app.
        What::BankLogin => reading.kind == Kind::Call,
        What::Pay if frame.objects.contains(&Concept::PhoneWord) => reading.kind == Kind::Call,
        _ => true,
    }
}

fn is_open_code(reading: &Reading<'_>, object: &Hit) -> bool {
    let open = |token: Option<usize>| {
        token
            .and_then(|token| reading.document.tokens.get(token))
            .is_some_and(|token| OPEN_CODES.contains(&token.text.as_str()))
    };
    open(object.first.checked_sub(1)) || open(Some(object.last + 1))
}

/// "Geben Sie den Code auf unserer Website ein": a German verb whose second part says that it is typed in.
fn is_typed_in(reading: &Reading<'_>, verb: &Hit, object: &Hit) -> bool {
    if !matches!(reading.document.tokens[verb.first].text.as_str(), "geben" | "gib" | "gebe" | "gebt" | "tippen") {
        return false;
    }
    let end = reading.document.sentence_range(verb.first).end;
    (object.last + 1..end).any(|token| {
        reading.document.tokens[token].text == "ein"
            && reading.document.tokens.get(token + 1).is_none_or(|next| next.gap >= Gap::Clause || next.text == "und")
    })
}

/// The delivery code is given to the driver at the door; asked for by phone it is not that. A message about
/// it says so somewhere; a person who tells of a call says so where the code was given.
fn given_at_the_door(reading: &Reading<'_>, verb: &Hit) -> bool {
    match reading.kind {
        Kind::Call => {
            let sentence = reading.document.sentence_range(verb.first);
            reading.has_within(reading.around(verb.first, 2), Concept::FaceToFace)
                && !reading.has_within(sentence, Concept::PhoneWord)
                // A driver takes a parcel's code; a bank or the police does not.
                && reading.of(&[Concept::Authority]).next().is_none()
        }
        Kind::Email | Kind::Text => reading.of(&[Concept::AtTheDoor, Concept::FaceToFace]).next().is_some(),
    }
}

/// "He asked me for the code", "wants my PIN", "we need your password".
fn wanted_secrets(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    const OBJECTS: &[(Concept, Secret)] = &[
        (Concept::Code, Secret::Code),
        (Concept::Password, Secret::Password),
        (Concept::Pin, Secret::Pin),
        (Concept::CardNumber, Secret::Card),
    ];
    for verb in reading.of(&[Concept::Want]) {
        let before = reading.document.sentence_range(verb.first).start.max(verb.first.saturating_sub(4))..verb.first;
        // "you asked for a code", "you will need your password": the reader wants it. On the phone "I" is the
        // reader: the person who tells.
        let reader_wants = reading.within(before).iter().any(|hit| {
            let reader =
                hit.concept == Concept::Reader || (hit.concept == Concept::Writer && reading.kind == Kind::Call);
            reader && hit.last < verb.first && !reading.clause_between(hit.last, verb.first)
        });
        // "Brauchst du ein Kennwort?"
        let reader_follows = reading
            .within(verb.last + 1..verb.last + 2)
            .iter()
            .any(|hit| hit.concept == Concept::Reader && reading.document.tokens[hit.first].gap == Gap::None);
        let german = matches!(
            reading.document.tokens[verb.first].text.as_str(),
            "brauchst" | "brauchen" | "benotigst" | "benotigen" | "mochten" | "wollen"
        );
        if reader_wants || (german && reader_follows) {
            continue;
        }
        for &(concept, secret) in OBJECTS {
            let Some(object) = nearest(reading, verb, &[concept], 6) else {
                continue;
            };
            let between = verb.last.min(object.last) + 1..verb.first.max(object.first);
            let typed = reading
                .within(between)
                .iter()
                .any(|hit| matches!(hit.concept, Concept::Enter | Concept::SignIn | Concept::Confirm));
            let at_the_door = matches!(secret, Secret::Code | Secret::Password) && given_at_the_door(reading, verb);
            let open = at_the_door || (secret == Secret::Code && is_open_code(reading, object));
            if !typed
                && !open
                && (reading.kind == Kind::Call || wants_yours(reading, verb, object))
                && !reading.is_warned_of(object.first)
                && !reading.is_negated(verb.first, verb.last)
                && !reading.is_warned_of(verb.first)
            {
                push(asks, What::Tell(secret), verb, object);
            }
        }
    }
}

/// "He had sent me a code. Would I read it to him": the code stands a sentence before.
fn pointed_at_secrets(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    if reading.kind != Kind::Call {
        return;
    }
    for verb in reading.of(&[Concept::Tell]) {
        let points = (verb.last + 1..(verb.last + 3).min(reading.document.tokens.len()))
            .find(|&token| matches!(reading.document.tokens[token].text.as_str(), "it" | "them" | "ihn" | "lo" | "le"));
        let code = reading.within(reading.around(verb.first, 1)).iter().rev().find(|hit| hit.concept == Concept::Code);
        if let (Some(token), Some(code)) = (points, code)
            && code.last < verb.first
            && reading.is_asked(verb.first, verb.last)
            && !given_at_the_door(reading, verb)
            && !is_open_code(reading, code)
        {
            push(asks, What::Tell(Secret::Code), verb, &Hit { concept: Concept::Code, first: token, last: token });
        }
    }
}

/// "I am sending six digits to your phone. What does it say?": the code stands before, and is asked for without a name.
fn read_back(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    if reading.kind != Kind::Call {
        return;
    }
    for question in reading.of(&[Concept::ReadBack]) {
        let before = reading.around(question.first, 2).start..question.first;
        let code = reading.within(before).iter().rev().find(|hit| hit.concept == Concept::Code);
        if code.is_some_and(|code| !is_open_code(reading, code))
            && !reading.is_warned_of(question.first)
            && !given_at_the_door(reading, question)
        {
            push(asks, What::Tell(Secret::Code), question, question);
        }
    }
}

/// "We need your password": in writing it must be the reader's, right behind the wish.
fn wants_yours(reading: &Reading<'_>, verb: &Hit, object: &Hit) -> bool {
    object.first > verb.last
        && !reading.clause_between(verb.last, object.first)
        && reading.has_within(verb.last + 1..object.last + 1, Concept::Reader)
        && !reading.has_within(verb.last + 1..object.first, Concept::Tell)
}

/// Buy gift cards, pay with them, tell their numbers.
fn gift_cards(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    let advertised = reading.of(&[Concept::Advertising]).count() >= 2;
    for card in reading.of(&[Concept::GiftCard]) {
        // "I need six gift cards" is a wish, unless their numbers are to be handed over or somebody says it on the phone.
        let told = tells_numbers(reading, card);
        let verbs: &[Concept] = match reading.kind {
            Kind::Email | Kind::Text if !told => &[Concept::Get, Concept::Tell, Concept::Pay],
            Kind::Call | Kind::Email | Kind::Text => &[Concept::Get, Concept::Tell, Concept::Pay, Concept::Want],
        };
        let sentence = reading.document.sentence_range(card.first);
        let near = reading
            .within(sentence)
            .iter()
            .filter(|hit| verbs.contains(&hit.concept))
            .filter(|hit| {
                let apart = distance(hit, card);
                match hit.concept {
                    // "buy yourself something nice with your gift card": what is bought follows at once.
                    Concept::Get => {
                        apart <= 4 && !reading.clause_between(hit.first.min(card.first), hit.first.max(card.first))
                    }
                    Concept::Want => apart <= 6 && hit.first < card.first,
                    Concept::Pay => apart <= 8 && is_paid_with(reading, card),
                    _ => apart <= 8 && !reading.clause_between(hit.first.min(card.first), hit.first.max(card.first)),
                }
            })
            .filter(|hit| reading.document.tokens[hit.first].quoted == reading.document.tokens[card.first].quoted)
            .filter(|hit| {
                // "I need six gift cards": the writer needs, the reader is to get them.
                let wished = hit.concept == Concept::Want && told && !reading.is_negated(hit.first, hit.last);
                reading.is_asked(hit.first, hit.last) || (wished && !reading.is_warned_of(card.first))
            })
            // "buy two cards and read us the codes": what is quoted should say that they are bought.
            .min_by_key(|hit| (hit.concept == Concept::Tell, distance(hit, card)));
        // "They call it verification cards. I am to give her the numbers."
        let handed_over = || {
            reading
                .within(reading.around(card.first, 2))
                .iter()
                .find(|hit| {
                    hit.concept == Concept::Tell && hit.first > card.last && reading.is_asked(hit.first, hit.last)
                })
                .filter(|_| told && reading.kind == Kind::Call)
        };
        let Some(verb) = near.or_else(handed_over) else { continue };
        // A shop that sells its cards says "buy" too; who also wants the numbers is no shop.
        let asked = match verb.concept {
            Concept::Get if reading.kind != Kind::Call => told || is_for_the_writer(reading, card),
            Concept::Get | Concept::Pay => told || !advertised,
            Concept::Tell => told || reading.kind == Kind::Call,
            _ => true,
        };
        if asked {
            push(asks, What::GiftCards, verb, card);
        }
    }
}

/// What is told of a card: never the card itself.
const NUMBERS_ALONE: &[Concept] = &[Concept::Code, Concept::CardNumber, Concept::Pin, Concept::CardShown];
/// The same, or the card, which is told by its number.
const NUMBERS_OF_CARDS: &[Concept] =
    &[Concept::Code, Concept::CardNumber, Concept::GiftCard, Concept::Pin, Concept::CardShown];

/// "with gift cards", "mit Gutscheinkarten": the card is what is paid with, not what somebody has.
fn is_paid_with(reading: &Reading<'_>, card: &Hit) -> bool {
    (card.first.saturating_sub(3)..card.first).any(|token| {
        matches!(
            reading.document.tokens[token].text.as_str(),
            "with"
                | "in"
                | "by"
                | "using"
                | "via"
                | "per"
                | "mit"
                | "mittels"
                | "con"
                | "mediante"
                | "avec"
                | "par"
                | "en"
        )
    })
}

/// Near a gift card, its numbers or a picture of it are to be told.
/// "Get two gift cards for me": somebody wants them. "Buy a gift card in our shop" is what every shop says.
fn is_for_the_writer(reading: &Reading<'_>, card: &Hit) -> bool {
    let around = reading.around(card.first, 2);
    let before = card.first.saturating_sub(3)..card.first;
    // So many cards at once, without their price: an errand. (A price is a token of its own.)
    let counted =
        |token: usize| reading.document.tokens[token].text.parse::<u32>().is_ok_and(|count| (2..=20).contains(&count));
    reading.has_within(around.clone(), Concept::FirstPerson)
        || reading.has_within(around, Concept::ForWriter)
        || reading.has_within(before.clone(), Concept::SmallNumber)
        || before.into_iter().any(counted)
}

fn tells_numbers(reading: &Reading<'_>, card: &Hit) -> bool {
    let around = reading.around(card.first, 2);
    reading.within(around).iter().any(|hit| {
        let partners: &[Concept] = match hit.concept {
            // "Give a gift card": in writing, giving the card itself is no telling, unless the writer wants it.
            Concept::Tell if reading.kind != Kind::Call && !is_for_the_writer(reading, card) => NUMBERS_ALONE,
            Concept::Tell => NUMBERS_OF_CARDS,
            Concept::CardShown => &[Concept::Tell],
            _ => return false,
        };
        reading.is_asked(hit.first, hit.last) && nearest(reading, hit, partners, 8).is_some()
    })
}

/// Install a remote tool, show the screen, let somebody in.
fn remote_access(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    for access in reading.of(&[Concept::Access]) {
        let Some(verb) = nearest(reading, access, &[Concept::Allow, Concept::Install, Concept::Want], 6) else {
            continue;
        };
        // The phrase often holds the thing itself: "see your screen".
        let inside = reading
            .within(access.first..access.last + 1)
            .iter()
            .find(|hit| matches!(hit.concept, Concept::Device | Concept::RemoteTool));
        let device = inside
            .or_else(|| nearest(reading, access, &[Concept::Device, Concept::RemoteTool], 5))
            .or_else(|| meant_by_it(reading, access));
        // In writing only the screen itself is clear; "connect to your computer" is what any gadget does.
        let clear = reading.kind == Kind::Call || device.is_some_and(|device| shows_screen(reading, access, device));
        if clear
            && !lets_the_reader(reading, verb)
            && device.is_some()
            && reading.is_asked(verb.first, verb.last)
            // "so that we can see your screen": the writer sees, the reader shows.
            && !reading.is_negated(access.first, access.last)
            && !reading.is_warned_of(access.first)
        {
            let object = device.unwrap_or(access);
            asks.push(Ask {
                what: What::RemoteAccess,
                first: verb.first.min(access.first).min(object.first),
                last: verb.last.max(access.last).max(object.last),
                object: (object.first, object.last),
            });
        }
    }
    if reading.kind == Kind::Call {
        for tool in reading.of(&[Concept::RemoteTool]) {
            if !reading.is_negated(tool.first, tool.last) && !reading.is_warned_of(tool.first) {
                push(asks, What::RemoteAccess, tool, tool);
            }
        }
        for verb in reading.of(&[Concept::Install]) {
            if let Some(program) = nearest(reading, verb, &[Concept::Program], 4)
                && reading.is_asked(verb.first, verb.last)
                && (reading.has_within(reading.around(verb.first, 1), Concept::Device)
                    || reading.has_within(reading.around(verb.first, 0), Concept::Want))
            {
                push(asks, What::RemoteAccess, verb, program);
            }
        }
    }
}

/// "A program for remote access that lets you work anywhere": the reader is the one who gets in.
fn lets_the_reader(reading: &Reading<'_>, verb: &Hit) -> bool {
    let next = reading.document.tokens.get(verb.last + 1).filter(|token| token.gap == Gap::None);
    next.is_some_and(|token| matches!(token.text.as_str(), "you" | "ihnen" | "vous"))
}

/// "My laptop sends viruses, and he wants to get onto it": the device stands before, in the same sentence.
fn meant_by_it<'a>(reading: &'a Reading<'_>, access: &Hit) -> Option<&'a Hit> {
    let points = reading.document.tokens[access.last].text == "it";
    let start = reading.document.sentence_range(access.first).start;
    let before = reading.within(start..access.first).iter().rev();
    before.filter(|_| points).find(|hit| hit.concept == Concept::Device)
}

/// The words name the screen or a program for remote control.
fn shows_screen(reading: &Reading<'_>, access: &Hit, device: &Hit) -> bool {
    let range = access.first.min(device.first)..access.last.max(device.last) + 1;
    device.concept == Concept::RemoteTool
        || range.into_iter().any(|token| {
            let word = reading.document.tokens[token].text.as_str();
            ["screen", "bildschirm", "pantalla", "ecran"].iter().any(|screen| word.starts_with(screen))
        })
}

/// Cash to a courier, money into crypto.
fn to_safety(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    for courier in reading.of(&[Concept::Courier]) {
        let in_sentence = nearest(reading, courier, &[Concept::Money, Concept::Withdraw], 16).copied();
        // Told: "… 38,000 euros for bail. A colleague fetches it in an hour." Or the card itself is fetched.
        let told = || fetched(reading, courier).filter(|_| reading.kind == Kind::Call);
        if let Some(money) = in_sentence.or_else(told)
            && reading.is_asked(courier.first, courier.last)
            && (reading.kind == Kind::Call
                || reading.has_within(reading.document.sentence_range(courier.first), Concept::Reader))
        {
            push(asks, What::MoveToSafety, courier, &money);
        }
    }
    if reading.kind == Kind::Call {
        for verb in reading.of(&[Concept::Withdraw, Concept::Transfer, Concept::Get]) {
            if let Some(object) = nearest(reading, verb, &[Concept::Crypto], 8)
                && reading.is_asked(verb.first, verb.last)
            {
                push(asks, What::MoveToSafety, verb, object);
            }
        }
        // "I am supposed to put everything across": nobody honest wants all of it.
        for verb in reading.of(&[Concept::Transfer]) {
            if let Some(object) = nearest(reading, verb, &[Concept::Money], 6)
                && is_everything(reading, object)
                && reading.is_asked(verb.first, verb.last)
                && reading.of(&[Concept::Authority, Concept::BankData]).next().is_some()
            {
                push(asks, What::MoveToSafety, verb, object);
            }
        }
        for verb in reading.of(&[Concept::Withdraw]) {
            let amount = || amount_behind(reading, verb);
            if let Some(object) = nearest(reading, verb, &[Concept::Money], 6).copied().or_else(amount)
                && reading.is_asked(verb.first, verb.last)
                && reading.of(&[Concept::Authority, Concept::SafePlace, Concept::Secrecy]).next().is_some()
            {
                push(asks, What::MoveToSafety, verb, &object);
            }
        }
    }
}

/// All the money there is.
fn is_everything(reading: &Reading<'_>, money: &Hit) -> bool {
    const ALL: &[&str] = &[
        "everything",
        "all",
        "savings",
        "life",
        "alles",
        "erspart",
        "todo",
        "ahorros",
        "tout",
        "epargne",
        "economies",
    ];
    let word = reading.document.tokens[money.first].text.as_str();
    ALL.iter().any(|all| word.starts_with(all))
}

/// "take out $18,000": the sum right behind what is done with it.
fn amount_behind(reading: &Reading<'_>, verb: &Hit) -> Option<Hit> {
    let end = reading.document.sentence_range(verb.first).end.min(verb.last + 5);
    let token = (verb.last + 1..end).find(|&token| reading.document.tokens[token].role == Role::Amount)?;
    Some(Hit { concept: Concept::Money, first: token, last: token })
}

/// What a courier fetches, where it stands in the sentence before or is the bank card.
fn fetched(reading: &Reading<'_>, courier: &Hit) -> Option<Hit> {
    const CARDS: &[&str] = &["card", "karte", "bankkarte", "tarjeta", "carte", "carta"];
    let around = reading.around(courier.first, 1);
    let tokens = &reading.document.tokens;
    let thing = around
        .clone()
        .find(|&token| tokens[token].role == Role::Amount || CARDS.contains(&tokens[token].text.as_str()));
    let money = reading.within(around).iter().find(|hit| matches!(hit.concept, Concept::Money | Concept::Withdraw));
    money.copied().or_else(|| thing.map(|token| Hit { concept: Concept::Money, first: token, last: token }))
}

/// "by wire transfer": a noun that holds a verb.
fn is_part_of_a_way(reading: &Reading<'_>, verb: &Hit) -> bool {
    verb.concept == Concept::Transfer
        && reading
            .within(verb.first.saturating_sub(2)..verb.first + 1)
            .iter()
            .any(|hit| hit.concept == Concept::TransferWay && hit.last > hit.first && hit.last >= verb.last)
}

/// "Amazon Pay", "Apple Pay": a name, nothing to do.
fn is_name(reading: &Reading<'_>, verb: &Hit) -> bool {
    reading.document.tokens[verb.first].text == "pay"
        && verb.first > 0
        && matches!(
            reading.document.tokens[verb.first - 1].text.as_str(),
            "amazon" | "apple" | "google" | "samsung" | "shop"
        )
}

/// "Pay $499", "transfer 64,80 €": something to do near an amount.
fn amounts_to_pay(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    for verb in reading.of(&[Concept::Pay]).filter(|verb| !is_name(reading, verb)) {
        let sentence = reading.document.sentence_range(verb.first);
        let window = sentence.start.max(verb.first.saturating_sub(8))..sentence.end.min(verb.last + 9);
        let amount = window
            .filter(|&token| reading.document.tokens[token].role == Role::Amount)
            .min_by_key(|&token| token.abs_diff(verb.first));
        let whole = reading.document.span_of(verb.first, verb.last).len() > 12 && verb.last > verb.first;
        let object = match amount {
            Some(token) => Hit { concept: Concept::Money, first: token, last: token },
            // "authorize a payment" says what it wants by itself.
            None if whole => *verb,
            None => continue,
        };
        if reading.is_asked(verb.first, verb.last) {
            push(asks, What::Pay, verb, &object);
        }
    }
    // "Settle it here: <link>"
    for verb in reading.of(&[Concept::Pay]).filter(|verb| !is_name(reading, verb)) {
        let end = reading.document.sentence_range(verb.first).end.min(verb.last + 8);
        let link = (verb.last + 1..end).find(|&token| matches!(reading.document.tokens[token].role, Role::Link(_)));
        if let Some(token) = link
            && reading.is_asked(verb.first, verb.last)
        {
            push(asks, What::Pay, verb, &Hit { concept: Concept::Click, first: token, last: token });
        }
    }
    // "He wants $199 for a plan."
    if reading.kind == Kind::Call {
        for verb in reading.of(&[Concept::Want]) {
            if let Some(amount) = amount_behind(reading, verb)
                && reading.is_asked(verb.first, verb.last)
            {
                push(asks, What::Pay, verb, &amount);
            }
        }
    }
}

/// "Sign in", unless the sign-in is what is being reported.
fn sign_in(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    for verb in reading.of(&[Concept::SignIn]) {
        let reported = reading
            .of(&[Concept::SignInAlert, Concept::AccountTrouble])
            .any(|alert| alert.first <= verb.first && verb.last <= alert.last);
        let range = reading.document.sentence_range(verb.first);
        // "your sign-in code", "under Login & Security": a name, nothing to do.
        let next = reading.document.tokens.get(verb.last + 1).map_or("", |token| token.text.as_str());
        if matches!(next, "code" | "security" | "page" | "screen" | "seite" | "attempt" | "alert" | "details") {
            continue;
        }
        let unable = reading.within(range.start..verb.first).iter().any(|hit| hit.concept == Concept::Conditional);
        if !reported && !unable && reading.is_asked(verb.first, verb.last) {
            push(asks, What::SignIn, verb, verb);
        }
    }
}

/// "Call us at …": something to do near a number, in its sentence or the next.
fn numbers_to_call(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    let numbers = reading.document.tokens.iter().enumerate().filter(|(_, t)| matches!(t.role, Role::Phone(_)));
    let named = reading.of(&[Concept::NumberNamed]).map(|hit| hit.last);
    for token in numbers.map(|(token, _)| token).chain(named) {
        let start = reading.around(token, 1).start.max(token.saturating_sub(14));
        let end = reading.document.sentence_range(token).end.min(token + 8);
        let number = Hit { concept: Concept::Call, first: token, last: token };
        let verb = reading
            .within(start..end)
            .iter()
            .filter(|hit| hit.concept == Concept::Call && reading.is_asked(hit.first, hit.last))
            .min_by_key(|hit| distance(hit, &number));
        // "Not you? Our team is on +1 …": the number stands there for whoever wants to dispute.
        let dispute = || {
            reading.within(start..token).iter().find(|hit| {
                matches!(hit.concept, Concept::NotMine | Concept::Cancel) && !reading.is_warned_of(hit.first)
            })
        };
        if let Some(verb) = verb.or_else(dispute) {
            push(asks, What::Call, verb, &number);
        }
    }
}

/// "Press 1".
fn keys_to_press(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    for verb in reading.of(&[Concept::Press]) {
        let sentence = reading.document.sentence_range(verb.first);
        // "unless you press 1": then pressing is what is wanted.
        let unless = reading.within(sentence.start..verb.first).iter().any(|hit| hit.concept == Concept::Conditional)
            && reading.is_negated(verb.first, verb.last);
        // In German the key then stands before: "wenn Sie nicht die 1 drücken".
        let behind = if unless || reading.kind == Kind::Call {
            verb.first.saturating_sub(2).max(sentence.start)
        } else {
            verb.first
        };
        let around = behind..sentence.end.min(verb.last + 4);
        let key = around.filter(|&token| token != verb.first).find(|&token| {
            let text = reading.document.tokens[token].text.as_str();
            (text.len() == 1 && text.bytes().all(|b| b.is_ascii_digit()))
                || matches!(
                    text,
                    "one" | "two" | "three" | "nine" | "eins" | "zwei" | "drei" | "uno" | "dos" | "un" | "deux"
                )
        });
        if let Some(key) = key
            && (reading.is_asked(verb.first, verb.last) || (unless && !reading.is_warned_of(verb.first)))
        {
            push(asks, What::PressKey, verb, &Hit { concept: Concept::Press, first: key, last: key });
        }
    }
}

/// A link, with the words that point to it where there are some.
fn links_to_open(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    for (token, item) in reading.document.tokens.iter().enumerate() {
        let Role::Link(link) = item.role else {
            continue;
        };
        if reading.document.links[link].bare && reading.document.links[link].path.len() <= 1 {
            let pointed = token > 0 && reading.has_within(token.saturating_sub(6)..token, Concept::Click);
            if !pointed {
                continue;
            }
        }
        let thing = Hit { concept: Concept::Click, first: token, last: token };
        let start = reading.around(token, 1).start.max(token.saturating_sub(10));
        let verb = reading
            .within(start..token)
            .iter()
            .filter(|hit| hit.concept == Concept::Click)
            .max_by_key(|hit| hit.first)
            .copied()
            .unwrap_or(thing);
        if !reading.is_negated(verb.first, verb.last) {
            push(asks, What::Open, &verb, &thing);
        }
    }
}

/// What needs no object: an answer, a prize to claim.
fn alone(reading: &Reading<'_>, asks: &mut Vec<Ask>) {
    for (concept, what) in [(Concept::Reply, What::Reply), (Concept::Collect, What::Collect)] {
        for verb in reading.of(&[concept]) {
            if reading.is_asked(verb.first, verb.last) {
                push(asks, what, verb, verb);
            }
        }
    }
}
