// Example reports for tests and for looking at: all five verdict forms in both languages.
// The messages are invented, their numbers and addresses are reserved for examples.

import type { Address } from "./bindings/Address";
import type { MarkedMessage } from "./bindings/MarkedMessage";
import type { Meta } from "./bindings/Meta";
import type { Report } from "./bindings/Report";
import type { Segment } from "./bindings/Segment";
import type { SourcedFact } from "./bindings/SourcedFact";
import type { Statement } from "./bindings/Statement";
import type { Verdict } from "./bindings/Verdict";
import type { Language } from "./words";

/** "[1|words]" is a mark of reason 1; "<before|owner|after>" is an address. */
export function segments(marked: string): Segment[] {
  const found: Segment[] = [];
  const add = (text: string, reason: number | null) => {
    let starts = reason !== null;
    for (const piece of text.split(/(<[^>]*>)/)) {
      if (piece === "") continue;
      const [, before, owner, after] = /^<([^|]*)\|([^|]*)\|([^>]*)>$/.exec(piece) ?? [];
      const address: Address | null =
        before === undefined || owner === undefined || after === undefined ? null : { before, owner, after };
      found.push({ text: address ? address.before + address.owner + address.after : piece, reason, startsMark: starts, address });
      starts = false;
    }
  };
  for (const piece of marked.split(/(\[\d+\|[^\]]*\])/)) {
    const [, number, text] = /^\[(\d+)\|([^\]]*)\]$/.exec(piece) ?? [];
    if (number !== undefined && text !== undefined) add(text, Number(number));
    else if (piece !== "") add(piece, null);
  }
  return found;
}

/** A header line. */
export const meta = (label: string, marked: string): Meta => ({ label, segments: segments(marked) });

/** What stands in a message beside its text: nothing. */
export const NOTHING_ELSE: Pick<MarkedMessage, "hidden" | "attachments" | "shortened"> = { hidden: [], attachments: [], shortened: false };

export const amazonSays = (text: string, source: string): Statement => ({
  heading: "Amazon says",
  text,
  source: `${source}. Checked on 24 November 2026.`,
});
export const amazonSagt = (text: string, source: string): Statement => ({
  heading: "Amazon sagt",
  text,
  source: `${source}. Geprüft am 24. November 2026.`,
});

export const KNOWLEDGE = { en: "Knowledge of 24 November 2026.", de: "Wissensstand: 24. November 2026." };

export const EXAMPLES: Record<Language, Record<Verdict, Report>> = {
  en: {
    stop: {
      verdict: "stop",
      verdictName: "Scam signs: stop",
      action: "Stop. Don’t buy gift cards, and don’t call back.",
      why: "You are asked to pay with gift cards. Amazon says it never asks for payment by phone or e-mail.",
      reasons: [
        {
          id: "asks-for-gift-cards", number: 1, title: "It wants gift cards", label: "gift cards",
          quotations: ["buy two Amazon gift cards of $500 and read us the codes"],
          meaning: "Whoever hears the code can spend the card. That is why they want it read out.",
          really: amazonSays("It never asks for payment by phone or e-mail. You pay only in its app, on its website or in its shops.", "Amazon, statement of October 2023"),
          exception: null,
        },
        {
          id: "look-alike-address", number: 2, title: "The address is not Amazon’s", label: "not Amazon’s address",
          quotations: ["amazon.com-order-cancel.example/r/8841"],
          meaning: "The part that counts is at the end: com-order-cancel.example. Anyone can put the word “amazon” in front.",
          really: amazonSays("Its own addresses end in .amazon.com, with the dot, like pay.amazon.com.", "Amazon’s page “Identifying a scam”"),
          exception: null,
        },
        {
          id: "number-to-call", number: 3, title: "It gives you a number to call", label: "number to call",
          quotations: ["call our Fraud Department at +1 (555) 010-0142"],
          meaning: "Whoever wrote the message chose this number. You would be talking to them.",
          really: amazonSays("For help, go to its app or website. You open Customer Service there yourself.", "Amazon’s advice to customers"),
          exception: null,
        },
        {
          id: "rushes", number: 4, title: "It rushes you", label: "hurry",
          quotations: ["within 30 minutes"],
          meaning: "Hurry leaves you no time to look or to ask someone.",
          really: null, exception: null,
        },
        {
          id: "wants-secrecy", number: 5, title: "It wants you to keep quiet", label: "keep quiet",
          quotations: ["Do not tell the store clerk"],
          meaning: "Someone at the till might ask what the cards are for. Criminals don’t want that question.",
          really: null, exception: null,
        },
      ],
      notes: [],
      question: null,
      message: {
        meta: [meta("Kind", "Text message"), meta("From", "Amazon Security")],
        segments: segments(
          "AMAZON ALERT: Your order of a MacBook Pro ($1,899.00) will ship today. To cancel, [1|buy two Amazon gift cards of $500 and read us the codes].\n\n" +
          "Do it here: [2|<amazon.|com-order-cancel.example|/r/8841>] or [3|call our Fraud Department at +1 (555) 010-0142] [4|within 30 minutes].\n\n" +
          "[5|Do not tell the store clerk], your account is under investigation.",
        ),
        ...NOTHING_ELSE,
      },
      links: [
        { shows: null, address: { before: "amazon.", owner: "com-order-cancel.example", after: "/r/8841" }, remark: "It only looks like an address of Amazon." },
      ],
      checkYourself: {
        steps: [
          { title: "Leave the message alone.", text: "Open the Amazon app, or type amazon.com yourself." },
          { title: "Open Your Orders.", text: "Is the order there?" },
          { title: "Open the Message Center.", text: "Is this message there?" },
        ],
        outcomes: [
          { found: "It is not there", then: "Then treat the message as fake." },
          { found: "“It is on hold, so you can’t see it”", then: "This is a known trick. A real order is in Your Orders." },
        ],
      },
      wouldBeTrue: [],
      notFound: [],
      limits: [
        "Where the link leads. We never open links.",
        "Who owns the phone number.",
        "Who sent it. A sender’s name can be faked.",
      ],
      knowledge: KNOWLEDGE.en,
      fromCall: false,
      given: false,
    },
    doubt: {
      verdict: "doubt",
      verdictName: "Check first",
      action: "Don’t pay yet. Look in your Amazon account first.",
      why: "Something here does not fit. You are asked to transfer money because of an e-mail.",
      reasons: [
        {
          id: "asks-for-payment-by-message", number: 1, title: "It wants a bank transfer because of an e-mail", label: "transfer",
          quotations: ["Please transfer €64.80 by 15 December"],
          meaning: "The money would go to the account in the e-mail. Nobody can see whose it is.",
          really: amazonSays("It never asks for payment by phone or e-mail. You pay only in its app, on its website or in its shops.", "Amazon, statement of October 2023"),
          exception: {
            heading: "Exceptions",
            text: "People who chose a monthly invoice pay by transfer. After a failed direct debit, Amazon.de writes too. Both stand in your account, under Your Payments.",
            source: "Amazon.de, help pages without a date. Checked on 24 November 2026.",
          },
        },
      ],
      notes: [],
      question: {
        id: "pays-by-invoice",
        text: "Do you pay Amazon by monthly invoice?",
        answers: [{ id: "yes", text: "Yes" }, { id: "no", text: "No" }, { id: "unsure", text: "Not sure" }],
        answered: null,
      },
      message: {
        meta: [
          meta("Kind", "E-mail"),
          meta("From", "Amazon.de <no-reply@amazon.de>"),
          meta("Subject", "Monthly invoice November"),
        ],
        segments: segments(
          "Hello Ms Sommer,\n\nyour monthly invoice for November is ready. [1|Please transfer €64.80 by 15 December].\n\n" +
          "Payee: Amazon\nIBAN: DE00 0000 0000 0000 0000 00\n\nSee your payments",
        ),
        ...NOTHING_ELSE,
      },
      links: [
        { shows: "See your payments", address: { before: "https://www.", owner: "amazon.de", after: "/cpe/myinvoices" }, remark: "An address that Amazon uses. That proves nothing about the message." },
      ],
      checkYourself: {
        steps: [
          { title: "Leave the e-mail alone.", text: "Open the Amazon app, or type amazon.de yourself." },
          { title: "Open Your Payments.", text: "Is the sum there, with the same IBAN?" },
          { title: "Open the Message Center.", text: "Is this e-mail there?" },
        ],
        outcomes: [
          { found: "All of it is there", then: "Then pay with the details in your account. You don’t need the e-mail." },
          { found: "Something is missing or different", then: "Then treat the e-mail as fake." },
        ],
      },
      wouldBeTrue: ["You chose the monthly invoice yourself.", "The sum stands under Your Payments.", "The same IBAN stands there."],
      notFound: [],
      limits: ["Where the link leads. We never open links.", "Whose bank account it is.", "Who sent it. Senders can be faked."],
      knowledge: KNOWLEDGE.en,
      fromCall: false,
      given: false,
    },
    confirm: {
      verdict: "confirm",
      verdictName: "Check first",
      action: "This can be real. Only your own account can tell.",
      why: "Look there, not through the e-mail. We found nothing that speaks against it.",
      reasons: [
        {
          id: "touches-account", number: 1, title: "It is about a sign-in to your account", label: "sign-in",
          quotations: ["Someone who knows your password is trying to sign in"],
          meaning: "Real alerts sound like this. So do copies.",
          really: amazonSays("Every e-mail it sends you is in the Message Center.", "Amazon’s help page on e-mail"),
          exception: null,
        },
      ],
      notes: [],
      question: {
        id: "asked-for-code",
        text: "Did you just try to sign in?",
        answers: [{ id: "yes", text: "Yes, that was me" }, { id: "no", text: "No" }, { id: "unsure", text: "Not sure" }],
        answered: null,
      },
      message: {
        meta: [
          meta("Kind", "E-mail"),
          meta("From", "Amazon.com <account-update@amazon.com>"),
          meta("Subject", "Sign-in attempt"),
        ],
        segments: segments(
          "[1|Someone who knows your password is trying to sign in] to your account.\n\n" +
          "When: 24 November 2026, 9:12 AM\nWhere: near Ohio, United States\n\n" +
          "If this was you, your code is 482 913. If not: Tell us that it wasn’t you",
        ),
        ...NOTHING_ELSE,
      },
      links: [
        { shows: "Tell us that it wasn’t you", address: { before: "https://www.", owner: "amazon.com", after: "/a/c/r/x1" }, remark: "An address that Amazon uses. That proves nothing about the message." },
      ],
      checkYourself: {
        steps: [
          { title: "Leave the e-mail alone.", text: "Open the Amazon app, or type amazon.com yourself." },
          { title: "Open the Message Center.", text: "Is this e-mail there?" },
          { title: "Open Login & Security.", text: "If it was not you, change your password here." },
        ],
        outcomes: [
          { found: "It is there, and it was you", then: "Then there is nothing to do." },
          { found: "It is there, and it was not you", then: "Change your password, in your account. Tell nobody the code." },
          { found: "It is not there", then: "Then treat the e-mail as fake." },
        ],
      },
      wouldBeTrue: ["The Message Center shows this e-mail.", "In Login & Security you can do what it asks, without its link."],
      notFound: [],
      limits: [
        "Where the link leads in the end. We never open links.",
        "What is in your account. We cannot see it.",
        "Who sent it. A sender’s address can be faked.",
      ],
      knowledge: KNOWLEDGE.en,
      fromCall: false,
      given: false,
    },
    none: {
      verdict: "none",
      verdictName: "No known warning signs",
      action: "Take your time. If money comes up, check it yourself first.",
      why: "We found none of the signs that we know. That does not prove who sent it.",
      reasons: [],
      notes: [{ title: "This looks like advertising", text: "Advertising is not fraud. You don’t have to answer it." }],
      question: null,
      message: {
        meta: [meta("Kind", "E-mail"), meta("From", "Amazon.com <store-news@amazon.com>")],
        segments: segments(
          "Picked for you this week: kettles and toasters, up to 20 % off.\n\nSee the offers\n\n" +
          "You get this e-mail because you chose news about offers. Unsubscribe here.",
        ),
        ...NOTHING_ELSE,
      },
      links: [
        { shows: "See the offers", address: { before: "https://www.", owner: "amazon.com", after: "/gp/goldbox" }, remark: "An address that Amazon uses. You still don’t need it." },
      ],
      checkYourself: {
        steps: [
          { title: "Leave the e-mail alone.", text: "Open the Amazon app, or type amazon.com yourself." },
          { title: "Look for the offer there.", text: "Is it the same price?" },
          { title: "Pay only there.", text: "In the app or on the website, as always." },
        ],
        outcomes: [{ found: "The offer is not there", then: "Then leave it. Don’t buy through the e-mail." }],
      },
      wouldBeTrue: [],
      notFound: [
        "It does not ask for gift cards or a transfer.",
        "It does not ask for a password, a code or card details.",
        "It does not want you to install anything or show your screen.",
        "It does not want you to call or to reply.",
        "It has no address that only looks like Amazon’s.",
        "It does not hurry you, threaten you or ask you to keep quiet.",
      ],
      limits: [
        "Where the link leads in the end. We never open links.",
        "Who sent it. A sender’s address can be faked.",
        "Tricks that are newer than this app.",
      ],
      knowledge: KNOWLEDGE.en,
      fromCall: false,
      given: false,
    },
    unknown: {
      verdict: "unknown",
      verdictName: "Not enough to tell",
      action: "Don’t call this number back. Do one of these instead.",
      why: "You gave us a phone number and nothing else. A number alone does not tell anyone who is behind it.",
      reasons: [],
      notes: [],
      question: null,
      message: { meta: [], segments: segments("+44 7700 900142"), ...NOTHING_ELSE },
      links: [],
      checkYourself: {
        steps: [
          { title: "Open the company’s app.", text: "Or type its address yourself." },
          { title: "Look for a message there.", text: "Whatever it really wants from you is there." },
        ],
        outcomes: [],
      },
      wouldBeTrue: [],
      notFound: [],
      limits: ["Who owns the phone number. We have no list of numbers, on purpose.", "What the caller wanted."],
      knowledge: KNOWLEDGE.en,
      fromCall: false,
      given: false,
    },
  },
  de: {
    stop: {
      verdict: "stop",
      verdictName: "Betrugszeichen: Stopp",
      action: "Stopp. Kaufen Sie keine Gutscheinkarten und rufen Sie nicht zurück.",
      why: "Sie sollen mit Gutscheinkarten bezahlen. Amazon sagt, dass es nie eine Zahlung am Telefon oder per E-Mail verlangt.",
      reasons: [
        {
          id: "asks-for-gift-cards", number: 1, title: "Sie sollen Gutscheinkarten kaufen", label: "Gutscheinkarten",
          quotations: ["kaufen Sie zwei Amazon-Gutscheinkarten zu je 250 € und nennen uns die Codes"],
          meaning: "Wer den Code kennt, kann die Karte einlösen. Darum sollen Sie ihn vorlesen.",
          really: amazonSagt("Nie eine Zahlung am Telefon oder per E-Mail. Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon.", "Amazon, Aussage vom Oktober 2023"),
          exception: null,
        },
        {
          id: "look-alike-address", number: 2, title: "Die Adresse gehört nicht Amazon", label: "nicht von Amazon",
          quotations: ["amazon.de-storno-service.example/k/7731"],
          meaning: "Es zählt, was am Ende steht: de-storno-service.example. Das Wort „amazon“ davor kann jeder schreiben.",
          really: amazonSagt("Eigene Adressen enden auf .amazon.de, mit dem Punkt davor, zum Beispiel pay.amazon.de.", "Amazon-Hilfeseite zu E-Mails"),
          exception: null,
        },
        {
          id: "number-to-call", number: 3, title: "Sie sollen eine Nummer anrufen", label: "Nummer",
          quotations: ["rufen Sie unsere Betrugsabteilung an: 030 23125 014"],
          meaning: "Diese Nummer hat ausgesucht, wer die Nachricht geschrieben hat. Dort meldet sich also nicht Amazon.",
          really: amazonSagt("Hilfe gibt es in der Amazon-App oder auf amazon.de. Sie öffnen den Kundenservice dort selbst.", "Amazon-Hinweise für Kunden"),
          exception: null,
        },
        {
          id: "rushes", number: 4, title: "Sie werden gedrängt", label: "Eile",
          quotations: ["innerhalb von 30 Minuten"],
          meaning: "Wer es eilig hat, sieht nicht nach und fragt niemanden.",
          really: null, exception: null,
        },
        {
          id: "wants-secrecy", number: 5, title: "Sie sollen schweigen", label: "Schweigen",
          quotations: ["Sagen Sie dem Kassenpersonal nichts"],
          meaning: "An der Kasse könnte jemand fragen, wofür die Karten sind. Das wollen Betrüger nicht.",
          really: null, exception: null,
        },
      ],
      notes: [],
      question: null,
      message: {
        meta: [meta("Art", "SMS"), meta("Von", "Amazon Sicherheit")],
        segments: segments(
          "Amazon: Ihre Bestellung iPhone 16 Pro (1.249,00 €) wurde freigegeben. Zum Stornieren [1|kaufen Sie zwei Amazon-Gutscheinkarten zu je 250 € und nennen uns die Codes].\n\n" +
          "Hier bestätigen: [2|<amazon.|de-storno-service.example|/k/7731>] oder [3|rufen Sie unsere Betrugsabteilung an: 030 23125 014] [4|innerhalb von 30 Minuten].\n\n" +
          "[5|Sagen Sie dem Kassenpersonal nichts], Ihr Konto wird überprüft.",
        ),
        ...NOTHING_ELSE,
      },
      links: [
        { shows: null, address: { before: "amazon.", owner: "de-storno-service.example", after: "/k/7731" }, remark: "Sie sieht nur so aus wie eine Adresse von Amazon." },
      ],
      checkYourself: {
        steps: [
          { title: "Tippen Sie in der Nachricht nichts an.", text: "Öffnen Sie die Amazon-App oder tippen Sie amazon.de selbst ein." },
          { title: "Öffnen Sie „Meine Bestellungen“.", text: "Steht die Bestellung dort?" },
          { title: "Öffnen Sie das Message Center.", text: "Steht diese Nachricht dort?" },
        ],
        outcomes: [
          { found: "Sie steht nicht dort", then: "Dann behandeln Sie die Nachricht als Fälschung." },
          { found: "„Sie ist gesperrt, deshalb sehen Sie sie nicht“", then: "Das ist ein bekannter Trick. Eine echte Bestellung steht unter „Meine Bestellungen“." },
        ],
      },
      wouldBeTrue: [],
      notFound: [],
      limits: [
        "Wohin der Link führt. Wir öffnen nie einen Link.",
        "Wem die Telefonnummer gehört.",
        "Wer sie geschickt hat. Absendernamen lassen sich fälschen.",
      ],
      knowledge: KNOWLEDGE.de,
      fromCall: false,
      given: false,
    },
    doubt: {
      verdict: "doubt",
      verdictName: "Erst nachsehen",
      action: "Überweisen Sie noch nichts. Schauen Sie zuerst in Ihr Amazon-Konto.",
      why: "Hier passt etwas nicht. Sie sollen wegen einer E-Mail Geld überweisen.",
      reasons: [
        {
          id: "asks-for-payment-by-message", number: 1, title: "Sie sollen wegen einer E-Mail Geld überweisen", label: "Überweisung",
          quotations: ["Bitte überweisen Sie 64,80 € bis zum 15. Dezember"],
          meaning: "Das Geld ginge an das Konto aus der E-Mail. Wem es gehört, sieht man nicht.",
          really: amazonSagt("Nie eine Zahlung am Telefon oder per E-Mail. Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon.", "Amazon, Aussage vom Oktober 2023"),
          exception: {
            heading: "Ausnahmen",
            text: "Wer die Monatsabrechnung gewählt hat, überweist. Auch nach einer geplatzten Lastschrift schreibt Amazon.de. Beides steht in Ihrem Konto, unter „Meine Zahlungen“.",
            source: "Amazon.de, Hilfeseiten ohne Datum. Geprüft am 24. November 2026.",
          },
        },
      ],
      notes: [],
      question: {
        id: "pays-by-invoice",
        text: "Bezahlen Sie bei Amazon mit der Monatsabrechnung?",
        answers: [{ id: "yes", text: "Ja" }, { id: "no", text: "Nein" }, { id: "unsure", text: "Ich weiß es nicht" }],
        answered: null,
      },
      message: {
        meta: [
          meta("Art", "E-Mail"),
          meta("Von", "Amazon.de <no-reply@amazon.de>"),
          meta("Betreff", "Monatsabrechnung November"),
        ],
        segments: segments(
          "Guten Tag Frau Sommer,\n\nIhre Monatsabrechnung für November ist fertig. [1|Bitte überweisen Sie 64,80 € bis zum 15. Dezember].\n\n" +
          "Empfänger: Amazon\nIBAN: DE00 0000 0000 0000 0000 00\n\nIhre Zahlungen ansehen",
        ),
        ...NOTHING_ELSE,
      },
      links: [
        { shows: "Ihre Zahlungen ansehen", address: { before: "https://www.", owner: "amazon.de", after: "/cpe/myinvoices" }, remark: "Diese Adresse benutzt Amazon. Über die Nachricht beweist das nichts." },
      ],
      checkYourself: {
        steps: [
          { title: "Lassen Sie die E-Mail liegen.", text: "Öffnen Sie die Amazon-App oder tippen Sie amazon.de selbst ein." },
          { title: "Öffnen Sie „Meine Zahlungen“.", text: "Steht der Betrag dort, mit derselben IBAN?" },
          { title: "Öffnen Sie das Message Center.", text: "Steht diese E-Mail dort?" },
        ],
        outcomes: [
          { found: "Alles steht dort", then: "Dann überweisen Sie mit den Angaben aus Ihrem Konto. Die E-Mail brauchen Sie nicht." },
          { found: "Etwas fehlt oder ist anders", then: "Dann behandeln Sie die E-Mail als Fälschung." },
        ],
      },
      wouldBeTrue: ["Sie haben die Monatsabrechnung selbst gewählt.", "Der Betrag steht unter „Meine Zahlungen“.", "Dort steht auch dieselbe IBAN."],
      notFound: [],
      limits: ["Wohin der Link führt. Wir öffnen nie einen Link.", "Wem das Bankkonto gehört.", "Wer sie geschickt hat. Absender lassen sich fälschen."],
      knowledge: KNOWLEDGE.de,
      fromCall: false,
      given: false,
    },
    confirm: {
      verdict: "confirm",
      verdictName: "Erst nachsehen",
      action: "Das kann echt sein. Nur Ihr eigenes Konto weiß es.",
      why: "Schauen Sie dort nach, nicht über die E-Mail. Wir fanden nichts, das dagegen spricht.",
      reasons: [
        {
          id: "touches-account", number: 1, title: "Es geht um eine Anmeldung bei Ihrem Konto", label: "Anmeldung",
          quotations: ["Jemand, der Ihr Passwort kennt, versucht sich anzumelden"],
          meaning: "So klingen echte Warnungen. So klingen auch nachgemachte.",
          really: amazonSagt("Jede E-Mail von Amazon steht im Message Center.", "Amazon-Hilfeseite zu E-Mails"),
          exception: null,
        },
      ],
      notes: [],
      question: {
        id: "asked-for-code",
        text: "Wollten Sie sich gerade anmelden?",
        answers: [{ id: "yes", text: "Ja, das war ich" }, { id: "no", text: "Nein" }, { id: "unsure", text: "Ich weiß es nicht" }],
        answered: null,
      },
      message: {
        meta: [
          meta("Art", "E-Mail"),
          meta("Von", "Amazon.de <account-update@amazon.de>"),
          meta("Betreff", "Anmeldeversuch"),
        ],
        segments: segments(
          "[1|Jemand, der Ihr Passwort kennt, versucht sich anzumelden].\n\n" +
          "Wann: 24. November 2026, 9:12 Uhr\nWo: in der Nähe von Kassel\n\n" +
          "Waren Sie das, dann lautet Ihr Code 482 913. Wenn nicht: Das war ich nicht",
        ),
        ...NOTHING_ELSE,
      },
      links: [
        { shows: "Das war ich nicht", address: { before: "https://www.", owner: "amazon.de", after: "/a/c/r/x1" }, remark: "Diese Adresse benutzt Amazon. Über die Nachricht beweist das nichts." },
      ],
      checkYourself: {
        steps: [
          { title: "Lassen Sie die E-Mail liegen.", text: "Öffnen Sie die Amazon-App oder tippen Sie amazon.de selbst ein." },
          { title: "Öffnen Sie das Message Center.", text: "Steht diese E-Mail dort?" },
          { title: "Öffnen Sie „Anmelden und Sicherheit“.", text: "Waren Sie es nicht, ändern Sie dort Ihr Passwort." },
        ],
        outcomes: [
          { found: "Sie steht dort, und das waren Sie", then: "Dann ist nichts zu tun." },
          { found: "Sie steht dort, und das waren nicht Sie", then: "Ändern Sie Ihr Passwort, in Ihrem Konto. Nennen Sie niemandem den Code." },
          { found: "Sie steht nicht dort", then: "Dann behandeln Sie die E-Mail als Fälschung." },
        ],
      },
      wouldBeTrue: ["Das Message Center zeigt diese E-Mail.", "Was sie verlangt, geht auch ohne ihren Link, unter „Anmelden und Sicherheit“."],
      notFound: [],
      limits: [
        "Wohin der Link am Ende führt. Wir öffnen nie einen Link.",
        "Was in Ihrem Konto steht. Wir können es nicht sehen.",
        "Wer sie geschickt hat. Absender lassen sich fälschen.",
      ],
      knowledge: KNOWLEDGE.de,
      fromCall: false,
      given: false,
    },
    none: {
      verdict: "none",
      verdictName: "Keine bekannten Warnzeichen",
      action: "Lassen Sie sich Zeit. Geht es um Geld, sehen Sie erst selbst nach.",
      why: "Wir fanden keines der Zeichen, die wir kennen. Wer sie geschickt hat, beweist das nicht.",
      reasons: [],
      notes: [{ title: "Das sieht nach Werbung aus", text: "Werbung ist kein Betrug. Sie müssen nicht antworten." }],
      question: null,
      message: {
        meta: [meta("Art", "E-Mail"), meta("Von", "Amazon.de <angebote@amazon.de>")],
        segments: segments(
          "Diese Woche für Sie: Wasserkocher und Toaster, bis zu 20 % billiger.\n\nZu den Angeboten\n\n" +
          "Sie bekommen diese E-Mail, weil Sie Neues über Angebote gewählt haben. Hier abbestellen.",
        ),
        ...NOTHING_ELSE,
      },
      links: [
        { shows: "Zu den Angeboten", address: { before: "https://www.", owner: "amazon.de", after: "/gp/goldbox" }, remark: "Diese Adresse benutzt Amazon. Sie brauchen sie trotzdem nicht." },
      ],
      checkYourself: {
        steps: [
          { title: "Lassen Sie die E-Mail liegen.", text: "Öffnen Sie die Amazon-App oder tippen Sie amazon.de selbst ein." },
          { title: "Suchen Sie das Angebot dort.", text: "Ist der Preis derselbe?" },
          { title: "Bezahlen Sie nur dort.", text: "In der App oder auf der Website, wie immer." },
        ],
        outcomes: [{ found: "Das Angebot steht nicht dort", then: "Dann lassen Sie es. Kaufen Sie nicht über die E-Mail." }],
      },
      wouldBeTrue: [],
      notFound: [
        "Sie verlangt keine Gutscheinkarten und keine Überweisung.",
        "Sie verlangt kein Passwort, keinen Code und keine Kartendaten.",
        "Sie will nicht, dass Sie etwas installieren oder Ihren Bildschirm zeigen.",
        "Sie will keinen Anruf und keine Antwort.",
        "Sie hat keine Adresse, die nur so aussieht wie von Amazon.",
        "Sie drängt nicht, droht nicht und verlangt kein Schweigen.",
      ],
      limits: [
        "Wohin der Link am Ende führt. Wir öffnen nie einen Link.",
        "Wer sie geschickt hat. Absender lassen sich fälschen.",
        "Tricks, die neuer sind als diese App.",
      ],
      knowledge: KNOWLEDGE.de,
      fromCall: false,
      given: false,
    },
    unknown: {
      verdict: "unknown",
      verdictName: "Zu wenig, um etwas zu sagen",
      action: "Rufen Sie diese Nummer nicht zurück. Das hier hilft stattdessen.",
      why: "Sie haben uns nur eine Telefonnummer gegeben. Eine Nummer allein verrät nicht, wer dahinter steckt.",
      reasons: [],
      notes: [],
      question: null,
      message: { meta: [], segments: segments("030 23125 014"), ...NOTHING_ELSE },
      links: [],
      checkYourself: {
        steps: [
          { title: "Öffnen Sie die App der Firma.", text: "Oder tippen Sie ihre Adresse selbst ein." },
          { title: "Suchen Sie dort nach einer Nachricht.", text: "Was die Firma wirklich von Ihnen will, steht dort." },
        ],
        outcomes: [],
      },
      wouldBeTrue: [],
      notFound: [],
      limits: ["Wem die Telefonnummer gehört. Wir führen mit Absicht keine Liste.", "Was der Anrufer wollte."],
      knowledge: KNOWLEDGE.de,
      fromCall: false,
      given: false,
    },
  },
};

export const FACTS: Record<Language, SourcedFact[]> = {
  en: [
    {
      text: "Amazon never asks for payment by phone or e-mail. You pay only in its app, on its website or in its shops.",
      publisher: "Amazon, October 2023",
      page: "pymnts.com/news/security-and-risk/2023/amazon-microsoft-and-india-authorities-crack-down-on-impersonation-scams/",
      checked: "Checked on 24 November 2026",
    },
    {
      text: "Every e-mail that Amazon sends you is in the Message Center.",
      publisher: "Amazon, help page on e-mail",
      page: "amazon.com/gp/help/customer/display.html?nodeId=Teu845SZK0ApsIgmGC",
      checked: "Last checked in July 2025, more than a year ago",
    },
  ],
  de: [
    {
      text: "Amazon verlangt nie eine Zahlung am Telefon oder per E-Mail. Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon.",
      publisher: "Amazon, Oktober 2023",
      page: "onlinemarktplatz.de/230800/amazon-und-microsoft-schliessen-sich-zusammen-um-verbraucher-vor-identitaetsbetrug-zu-schuetzen/",
      checked: "Geprüft am 24. November 2026",
    },
    {
      text: "Jede E-Mail, die Amazon Ihnen schickt, steht im Message Center.",
      publisher: "Amazon, Hilfeseite zu E-Mails",
      page: "amazon.de/gp/help/customer/display.html?nodeId=Teu845SZK0ApsIgmGC",
      checked: "Zuletzt geprüft im Juli 2025, vor mehr als einem Jahr",
    },
  ],
};
