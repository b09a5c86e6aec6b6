// Example plans and results of a call, for tests and for looking at. Names, numbers and pages are samples.

import type { Call } from "./bindings/Call";
import type { Contact } from "./bindings/Contact";
import type { Plan } from "./bindings/Plan";
import type { PlanStep } from "./bindings/PlanStep";
import type { Report } from "./bindings/Report";
import { EXAMPLES, NOTHING_ELSE, segments } from "./examples";
import { labelOf } from "./examples-call";
import type { Language } from "./words";

const contact = (id: string, name: string, text: string, rest: Partial<Contact>): Contact => ({
  id, name, text, numbers: [], addresses: [], page: null, hours: null, languages: null, checked: "", source: "", ...rest,
});
const number = (text: string, label: string | null = null, remark: string | null = null) => ({ text, label, remark });

type Steps = Record<"break" | "bank" | "gift" | "passwords" | "evidence" | "report" | "second" | "talk", PlanStep>;

const STEPS: Record<Language, Steps> = {
  en: {
    break: { id: "break-contact", title: "Break off contact", text: "If someone is still on the phone, hang up. Don’t answer new calls or messages from them.", say: null, contacts: [] },
    bank: { id: "bank", title: "Call your bank or card company", text: "Use the number on the back of your card.", say: "Criminals got me to pay. Please block my card, and try to stop the payment.", contacts: [] },
    gift: { id: "gift-cards", title: "Call the gift card company", text: "The number is on the card. Ask for the money, even if some time has passed. Keep the card and the receipt.", say: null, contacts: [] },
    passwords: { id: "passwords", title: "Change your passwords on another device", text: "Not on this computer. Start with your e-mail, then your bank, then your shops.", say: null, contacts: [] },
    evidence: { id: "evidence", title: "Keep the evidence", text: "Messages, numbers, receipts, account statements. Write down what they said and when.", say: null, contacts: [] },
    report: {
      id: "report", title: "Report it", text: "Do it even if nothing is lost.", say: "I want to report a scam.",
      contacts: [
        contact("us-ftc", "Federal Trade Commission", "Takes reports about scams.", {
          numbers: [number("1-877-382-4357"), number("+1 202 555 0142", "From abroad", "Checked in October 2025: if it does not answer, use the official site.")],
          page: { key: "us-ftc", label: "Open reportfraud.ftc.gov" }, languages: "Languages: English, Spanish",
          checked: "Checked on 1 October 2026", source: "We read it here: reportfraud.ftc.gov/assistance",
        }),
        contact("us-ic3", "FBI, Internet Crime Complaint Center", "Online only.", {
          page: { key: "us-ic3", label: "Open ic3.gov" }, addresses: [number("report@ic3.example")], checked: "Checked on 1 October 2026", source: "We read it here: ic3.gov",
        }),
      ],
    },
    second: { id: "second-caller", title: "Expect a second call", text: "Someone may offer to get your money back for a fee. Whoever asks for a fee is the next criminal.", say: null, contacts: [] },
    talk: {
      id: "talk", title: "Tell someone you trust", text: "Criminals did this to you. You don’t have to sort it out alone.", say: null,
      contacts: [contact("us-aarp", "AARP Fraud Watch helpline", "People who listen. Free.", { numbers: [number("877-908-3360")], hours: "Monday to Friday, 8 to 8 Eastern.", checked: "Checked on 1 October 2026", source: "We read it here: aarp.org" })],
    },
  },
  de: {
    break: { id: "break-contact", title: "Brechen Sie den Kontakt ab", text: "Ist noch jemand am Telefon, legen Sie auf. Rufen diese Leute wieder an, gehen Sie nicht dran.", say: null, contacts: [] },
    bank: {
      id: "bank", title: "Rufen Sie Ihre Bank an", text: "Nehmen Sie die Nummer auf Ihrer Karte oder auf dem Konto\u00ADauszug.", say: "Betrüger haben mich zu einer Zahlung gebracht. Bitte sperren Sie meine Karte.",
      contacts: [contact("de-sperr", "Sperr-Notruf", "Tag und Nacht. Halten Sie die IBAN bereit. Nicht jede Bank macht mit.", { numbers: [number("116 116"), number("+49 30 4050 4050", "Aus dem Ausland")], checked: "Geprüft am 1. Oktober 2026", source: "Hier steht es: sperr-notruf.de" })],
    },
    gift: { id: "gift-cards", title: "Rufen Sie die Firma auf dem Gutschein an", text: "Die Nummer steht auf der Karte. Bitten Sie um das Geld, auch wenn es schon länger her ist.", say: null, contacts: [] },
    passwords: { id: "passwords", title: "Ändern Sie Passwörter an einem anderen Gerät", text: "Nicht an diesem Computer. Erst E-\u2060Mail, dann Bank, dann Shops.", say: null, contacts: [] },
    evidence: { id: "evidence", title: "Heben Sie alles auf", text: "Nachrichten, Nummern, Belege, Auszüge. Schreiben Sie auf, was gesagt wurde und wann.", say: null, contacts: [] },
    report: {
      id: "report", title: "Melden Sie es", text: "Auch wenn nichts weg ist.", say: "Ich möchte einen Betrug melden.",
      contacts: [
        contact("de-police", "Polizei", "Wählen Sie dort Ihr Bundesland. Oder gehen Sie zu einer Polizei\u00ADwache.", {
          page: { key: "de-police", label: "portal.onlinewache.polizei.de öffnen" }, checked: "Geprüft am 1. Oktober 2026", source: "Hier steht es: portal.onlinewache.polizei.de",
        }),
        contact("de-bnetza", "Bundes\u00ADnetz\u00ADagentur", "Für Anrufe und SMS.", {
          page: { key: "de-bnetza", label: "bundesnetzagentur.de öffnen" }, addresses: [number("rufnummernmissbrauch@bnetza.de")], languages: "Sprache: Deutsch", checked: "Geprüft am 1. Oktober 2026", source: "Hier steht es: bundesnetzagentur.de",
        }),
      ],
    },
    second: { id: "second-caller", title: "Rechnen Sie mit einem zweiten Anruf", text: "Vielleicht bietet jemand an, Ihr Geld gegen eine Gebühr zurückzuholen. Wer dafür Geld will, ist der nächste Betrüger.", say: null, contacts: [] },
    talk: { id: "talk", title: "Sprechen Sie mit jemandem, dem Sie vertrauen", text: "Betrüger haben Ihnen das angetan. Sie müssen es nicht allein regeln.", say: null, contacts: [] },
  },
};

const WORDS = {
  en: {
    title: "What to do now", opening: "This happens to many people. You did right to check. Take one step at a time, and tick it when it is done.",
    groups: ["First", "Then", "And"], toldHeading: "You told us", sayHeading: "You can say", nothing: "As far as we know, nothing is lost.",
    warning: "None of them calls you first to get your money back. If somebody does, hang up.",
    summaryTitle: "What happened, in short", summary: "Someone got in touch by phone or message. This was written down on 24 November 2026.", knowledge: "Knowledge of 24 November 2026.",
  },
  de: {
    title: "Was jetzt zu tun ist", opening: "Das passiert vielen Menschen. Es war richtig, hier nachzusehen. Gehen Sie Schritt für Schritt vor und haken Sie ab, was erledigt ist.",
    groups: ["Zuerst", "Danach", "Und außerdem"], toldHeading: "Das haben Sie uns gesagt", sayHeading: "Das können Sie sagen", nothing: "Soweit wir wissen, ist nichts verloren.",
    warning: "Niemand von diesen Stellen ruft Sie an, um Ihr Geld zurückzuholen. Tut es jemand, legen Sie auf.",
    summaryTitle: "Was passiert ist, in Kürze", summary: "Jemand hat sich am Telefon oder mit einer Nachricht gemeldet. Notiert am 24. November 2026.", knowledge: "Wissensstand: 24. November 2026.",
  },
} as const;

const NEUTRAL = ["nothing", "not-sure"];
const givenIn = (call: Call) => (call.answers.find((one) => one.question === "given")?.options ?? []).filter((id) => !NEUTRAL.includes(id));

export function planOf(call: Call): Plan {
  const words = WORDS[call.language];
  const steps = STEPS[call.language];
  const given = givenIn(call);
  const has = (...ids: string[]) => ids.some((id) => given.includes(id));
  const [first, then, and] = words.groups;
  const told = given.map((id) => labelOf(call.language, "given", id));
  return {
    title: words.title,
    opening: words.opening,
    groups: [
      { title: first, steps: [steps.break, ...(has("paid", "card-or-bank", "access", "code") ? [steps.bank] : []), ...(has("gift-cards") ? [steps.gift] : [])] },
      { title: then, steps: [...(has("password", "code", "access", "link") ? [steps.passwords] : []), steps.evidence] },
      { title: and, steps: [steps.report, steps.second, steps.talk] },
    ],
    told: told.length > 0 ? told : [words.nothing],
    toldHeading: words.toldHeading,
    sayHeading: words.sayHeading,
    warning: words.warning,
    summaryTitle: words.summaryTitle,
    summary: [words.summary, ...told.map((line) => `- ${line}`), call.said].filter((line) => line !== "").join("\n"),
    knowledge: words.knowledge,
  };
}

const CALL_REPORT: Record<Language, Record<"action" | "why" | "title" | "label" | "meaning", string>> = {
  en: {
    action: "Stop. Don’t call back, and pay nothing.", why: "They wanted gift cards. Amazon says it never asks for payment by phone or e-mail.",
    title: "They want gift cards", label: "gift cards", meaning: "Whoever hears the code can spend the card. That is why they want it read out.",
  },
  de: {
    action: "Stopp. Nicht zurückrufen und nichts zahlen.", why: "Diese Leute wollten Gutschein\u00ADkarten. Amazon sagt, dass es nie eine Zahlung am Telefon verlangt.",
    title: "Sie wollen Gutschein\u00ADkarten", label: "Gutschein\u00ADkarten", meaning: "Wer den Code hört, kann die Karte ausgeben. Darum soll man ihn vorlesen.",
  },
};

/** Gift cards make it a stop; below that little was told, and it is not enough to tell. */
export function callReportOf(call: Call): Report {
  const { language, answers } = call;
  const words = CALL_REPORT[language];
  const given = givenIn(call).length > 0;
  const wanted = answers.find((one) => one.question === "wanted")?.options ?? [];
  if (!wanted.includes("gift-cards")) {
    const { unknown } = EXAMPLES[language];
    return { ...unknown, message: { ...unknown.message, meta: [], segments: [] }, links: [], fromCall: true, given };
  }
  const quotation = labelOf(language, "wanted", "gift-cards");
  // Where somebody lives is no part of what was told about the call.
  const lines = answers.filter(({ question }) => question !== "country").flatMap(({ question, options }) =>
    options.map((option) => (question === "wanted" && option === "gift-cards" ? `[1|${quotation}]` : labelOf(language, question, option))),
  );
  const { stop } = EXAMPLES[language];
  const [first] = stop.reasons;
  return {
    ...stop,
    action: words.action,
    why: words.why,
    reasons: [{ ...first!, title: words.title, label: words.label, quotations: [quotation], meaning: words.meaning }],
    message: { meta: [], segments: segments(lines.join("\n")), ...NOTHING_ELSE },
    links: [],
    fromCall: true,
    given,
  };
}
