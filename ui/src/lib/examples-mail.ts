// An example of a whole e-mail in both languages: marks in its header lines, in what it hides and in a file's name.
// And a mailbox of several. Invented like the others; all addresses are reserved for examples.

import type { MailLine } from "./bindings/MailLine";
import type { Report } from "./bindings/Report";
import { amazonSagt, amazonSays, KNOWLEDGE, meta, segments } from "./examples";
import type { Language } from "./words";

export const MAIL: Record<Language, Report> = {
  en: {
    verdict: "stop",
    verdictName: "Scam signs: stop",
    action: "Stop. Don’t open the file, and don’t answer.",
    why: "The e-mail brings a program that is called an invoice. Your answer would go to someone else.",
    reasons: [
      {
        id: "program-attached", number: 1, title: "It brings a program", label: "a program",
        quotations: ["Invoice-114.pdf.exe"],
        meaning: "The end of the name counts. This is a program, not an invoice.",
        really: amazonSays("Your invoices are in Your Orders.", "Amazon’s advice to customers"),
        exception: null,
      },
      {
        id: "answer-goes-elsewhere", number: 2, title: "Your answer goes to someone else", label: "someone else",
        quotations: ["refund.desk@mail-helper.example"],
        meaning: "The e-mail says that it comes from one address. Answers go to another one.",
        really: null, exception: null,
      },
      {
        id: "look-alike-address", number: 3, title: "The address is not Amazon’s", label: "not Amazon’s address",
        quotations: ["https://amazon.com-billing.example/pay/114"],
        meaning: "The part that counts is at the end: com-billing.example. Anyone can put the word “amazon” in front.",
        really: amazonSays("Its own addresses end in .amazon.com, with the dot, like pay.amazon.com.", "Amazon’s page “Identifying a scam”"),
        exception: null,
      },
      {
        id: "hides-words", number: 4, title: "It hides words from you", label: "hidden words",
        quotations: ["Dinner on Sunday at seven, bring the blue folder"],
        meaning: "Such words have nothing to do with the message. They are there to get past a mail filter.",
        really: null, exception: null,
      },
    ],
    notes: [],
    question: null,
    message: {
      meta: [
        meta("Kind", "E-mail"),
        meta("From", "Amazon Billing <billing@service-desk.example>"),
        meta("Answers go to", "Refunds <[2|refund.desk@mail-helper.example]>"),
        meta("Subject", "Your invoice 114 is overdue"),
      ],
      segments: segments(
        "Dear customer,\n\nyour invoice of $418.90 is overdue. Open the attached file, or pay here:\n" +
        "[3|<https://amazon.|com-billing.example|/pay/114>]\n\nYour billing team",
      ),
      hidden: segments(
        "[4|Dinner on Sunday at seven, bring the blue folder]. Thanks for the photos, the children look so tall now.\n\n" +
        "The garden needs water twice a week. We meet at the station, as always, and take the early train. ".repeat(6),
      ),
      attachments: [
        { name: segments("[1|Invoice-114.pdf.exe]"), remark: "A program. We did not open it." },
        { name: segments("logo.png"), remark: "A picture. We did not open it." },
      ],
      shortened: false,
    },
    links: [
      { shows: "View invoice", address: { before: "https://amazon.", owner: "com-billing.example", after: "/pay/114" }, remark: "It only looks like an address of Amazon." },
    ],
    checkYourself: {
      steps: [
        { title: "Leave the e-mail alone.", text: "Open the Amazon app, or type amazon.com yourself." },
        { title: "Open Your Orders.", text: "Is the invoice there?" },
        { title: "Open the Message Center.", text: "Is this e-mail there?" },
      ],
      outcomes: [{ found: "It is not there", then: "Then treat the e-mail as fake, and delete it." }],
    },
    wouldBeTrue: [],
    notFound: [],
    limits: ["Where the link leads. We never open links.", "What is in the files that came with it.", "Who sent it. A sender’s address can be faked."],
    knowledge: KNOWLEDGE.en,
    fromCall: false,
    given: false,
  },
  de: {
    verdict: "stop",
    verdictName: "Betrugszeichen: Stopp",
    action: "Stopp. Öffnen Sie die Datei nicht und antworten Sie nicht.",
    why: "Die E-Mail bringt ein Programm mit, das sich Rechnung nennt. Ihre Antwort ginge an jemand anderen.",
    reasons: [
      {
        id: "program-attached", number: 1, title: "Ein Programm hängt an der E-Mail", label: "Programm",
        quotations: ["Rechnung-114.pdf.exe"],
        meaning: "Es zählt, wie der Name endet. Das ist ein Programm und keine Rechnung.",
        really: amazonSagt("Ihre Rechnungen stehen unter „Meine Bestellungen“.", "Amazon-Hinweise für Kunden"),
        exception: null,
      },
      {
        id: "answer-goes-elsewhere", number: 2, title: "Ihre Antwort geht an jemand anderen", label: "jemand anderes",
        quotations: ["erstattung@mail-helfer.example"],
        meaning: "Als Absender steht eine Adresse da. Antworten gehen an eine andere.",
        really: null, exception: null,
      },
      {
        id: "look-alike-address", number: 3, title: "Die Adresse gehört nicht Amazon", label: "nicht von Amazon",
        quotations: ["https://amazon.de-rechnung.example/zahlen/114"],
        meaning: "Es zählt, was am Ende steht: de-rechnung.example. Das Wort „amazon“ davor kann jeder schreiben.",
        really: amazonSagt("Eigene Adressen enden auf .amazon.de, mit dem Punkt davor, zum Beispiel pay.amazon.de.", "Amazon-Hilfeseite zu E-Mails"),
        exception: null,
      },
      {
        id: "hides-words", number: 4, title: "In der E-Mail sind Wörter versteckt", label: "versteckt",
        quotations: ["Abendessen am Sonntag um sieben, bring die blaue Mappe mit"],
        meaning: "Solche Wörter haben mit der Nachricht nichts zu tun. Sie sollen an einem Filter vorbeikommen.",
        really: null, exception: null,
      },
    ],
    notes: [],
    question: null,
    message: {
      meta: [
        meta("Art", "E-Mail"),
        meta("Von", "Amazon Rechnung <rechnung@kunden-service.example>"),
        meta("Antwort geht an", "Erstattung <[2|erstattung@mail-helfer.example]>"),
        meta("Betreff", "Ihre Rechnung 114 ist überfällig"),
      ],
      segments: segments(
        "Sehr geehrte Kundin,\n\nIhre Rechnung über 418,90 € ist überfällig. Öffnen Sie die Datei im Anhang oder zahlen Sie hier:\n" +
        "[3|<https://amazon.|de-rechnung.example|/zahlen/114>]\n\nIhre Rechnungsstelle",
      ),
      hidden: segments(
        "[4|Abendessen am Sonntag um sieben, bring die blaue Mappe mit]. Danke für die Fotos, die Kinder sind so groß geworden.\n\n" +
        "Der Garten braucht zweimal in der Woche Wasser. Wir treffen uns wie immer am Bahnhof und nehmen den frühen Zug. ".repeat(6),
      ),
      attachments: [
        { name: segments("[1|Rechnung-114.pdf.exe]"), remark: "Ein Programm. Wir haben es nicht geöffnet." },
        { name: segments("logo.png"), remark: "Ein Bild. Wir haben es nicht geöffnet." },
      ],
      shortened: false,
    },
    links: [
      { shows: "Rechnung ansehen", address: { before: "https://amazon.", owner: "de-rechnung.example", after: "/zahlen/114" }, remark: "Sie sieht nur so aus wie eine Adresse von Amazon." },
    ],
    checkYourself: {
      steps: [
        { title: "Tippen Sie in der E-Mail nichts an.", text: "Öffnen Sie die Amazon-App oder tippen Sie amazon.de selbst ein." },
        { title: "Öffnen Sie „Meine Bestellungen“.", text: "Steht die Rechnung dort?" },
        { title: "Öffnen Sie das Message Center.", text: "Steht diese E-Mail dort?" },
      ],
      outcomes: [{ found: "Sie steht nicht dort", then: "Dann behandeln Sie die E-Mail als Fälschung und löschen sie." }],
    },
    wouldBeTrue: [],
    notFound: [],
    limits: ["Wohin der Link führt. Wir öffnen nie einen Link.", "Was in den angehängten Dateien steht.", "Wer sie geschickt hat. Absender lassen sich fälschen."],
    knowledge: KNOWLEDGE.de,
    fromCall: false,
    given: false,
  },
};

/** The mails of a mailbox, newest first. Of one, neither sender nor subject nor day can be read. */
export const MAILS: MailLine[] = [
  { number: 2, sender: "Amazon Billing", subject: "Your invoice 114 is overdue", date: "2026-11-24" },
  { number: 0, sender: "Anna Sommer", subject: "Sunday", date: "2026-11-22" },
  { number: 3, sender: "newsletter@garden.example", subject: "Ten plants that like the shade, and one that does not: our large advice for a long and dark winter", date: "2026-10-03" },
  { number: 1, sender: "", subject: "", date: "" },
];
