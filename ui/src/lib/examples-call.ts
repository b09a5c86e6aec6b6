// Example questions for tests and for looking at. They have the ids of assets/flows; the words are samples.

import type { Flow } from "./bindings/Flow";
import type { Given } from "./bindings/Given";
import type { Interview } from "./bindings/Interview";
import type { InterviewAsked } from "./bindings/InterviewAsked";
import type { Language } from "./words";

type Option = { id: string; exclusive?: boolean; interrupt?: "hang-up" | "cut-off" };
type Question = { kind: "one" | "many" | "country"; options: Option[]; next: string | ((given: (id: string) => string[]) => string) };
type Asked = { text: string; other?: string; hint?: string; why: string; options: Record<string, string | [label: string, hint: string]> };

const options = (...ids: string[]): Option[] => ids.map((id) => ({ id }));
const notSure: Option = { id: "not-sure" };
const alone = (...ids: string[]): Option[] => ids.map((id) => ({ id, exclusive: true }));

export const QUESTIONS: Record<string, Question> = {
  "now": {
    kind: "one",
    options: [
      { id: "on-the-phone", interrupt: "hang-up" }, { id: "controlled", interrupt: "cut-off" },
      { id: "over" }, { id: "not-sure", interrupt: "hang-up" },
    ],
    next: "given",
  },
  "given": {
    kind: "many",
    options: [...options("paid", "gift-cards", "card-or-bank", "password", "code", "access", "link", "identity"), ...alone("nothing", "not-sure")],
    next: (given) => (given("given").includes("paid") ? "how-paid" : "who"),
  },
  "how-paid": { kind: "many", options: [...options("transfer", "card", "app", "crypto", "cash"), ...alone("not-sure")], next: "who" },
  "who": { kind: "one", options: [...options("amazon", "microsoft", "bank", "authority", "other"), notSure], next: "start" },
  "start": { kind: "one", options: [...options("called", "recording", "pop-up", "asked-for"), notSure], next: "wanted" },
  "wanted": {
    kind: "many",
    options: [
      ...options("pay", "gift-cards", "move-money", "crypto-or-courier", "install", "screen", "code", "secret", "run-command", "bank-login", "codes-arrived"),
      ...alone("nothing-yet", "not-sure"),
    ],
    next: "country",
  },
  // As the shell does it: the window adds the countries.
  "country": { kind: "country", options: alone("elsewhere"), next: "end" },
};

const WORDS: Record<Language, Record<string, Asked>> = {
  en: {
    "now": {
      text: "Is this happening right now?",
      other: "Is this happening to them right now?",
      why: "If they are still there, the most useful thing comes before any question.",
      options: {
        "on-the-phone": "I am still on the phone",
        "controlled": ["Someone is controlling my computer", "They can see my screen or move things on it."],
        "over": "No, it is over",
        "not-sure": "I am not sure",
      },
    },
    "given": {
      text: "Did you do any of these?",
      other: "Did they do any of these?",
      hint: "Tick everything that fits. Many people did the same.",
      why: "If something was given away, a few quick steps help most.",
      options: {
        "paid": "I paid or sent money", "gift-cards": "I gave the codes of gift cards", "card-or-bank": "I gave card or bank details",
        "password": "I gave a password", "code": "I read out a code",
        "access": ["I installed something, or let them in", "A program, a website, or my screen."],
        "link": "I opened a link", "identity": "I gave details of my ID", "nothing": "None of these", "not-sure": "I am not sure",
      },
    },
    "how-paid": {
      text: "How did you pay?",
      other: "How did they pay?",
      hint: "Tick everything that fits.",
      why: "Each way of paying has its own place to ask for help.",
      options: { "transfer": "By bank transfer", "card": "By card", "app": "With a payment app", "crypto": "In crypto money", "cash": "In cash or gold", "not-sure": "I am not sure" },
    },
    "who": {
      text: "Who did they say they were?",
      why: "Some companies have said what they never do on the phone.",
      options: { "amazon": "Amazon", "microsoft": "Microsoft or Windows", "bank": "My bank", "authority": "Police or an authority", "other": "Somebody else", "not-sure": "I am not sure" },
    },
    "start": {
      text: "How did it start?",
      why: "A call that you asked for is different from one that you did not expect.",
      options: { "called": "They called me", "recording": ["A recorded voice", "For example: “press 1”."], "pop-up": "A warning on my screen told me to call", "asked-for": "I asked the company to call me, inside its app or website", "not-sure": "I am not sure" },
    },
    "wanted": {
      text: "What did they want you to do?",
      other: "What did they want them to do?",
      hint: "Tick everything that fits, even if you did not do it.",
      why: "What they want tells more than who they seem to be.",
      options: {
        "pay": "Pay, or confirm a payment, on the phone", "gift-cards": "Buy gift cards", "move-money": "Move money “to protect it”",
        "crypto-or-courier": "Pay with crypto, cash or gold, or hand it to a courier", "install": "Install a program, or open a website",
        "screen": "Let them see my screen", "code": "Read out a code", "secret": "Tell them a password, PIN or card number",
        "run-command": "Press the Windows key and R", "bank-login": "Log in to my bank", "codes-arrived": "Codes arrived on my phone during the call",
        "nothing-yet": "Nothing yet, we only talked", "not-sure": "I am not sure",
      },
    },
    "country": {
      text: "Which country are you in?",
      why: "Each country has its own places to report it.",
      options: { elsewhere: "My country is not here" },
    },
  },
  de: {
    "now": {
      text: "Passiert das gerade jetzt?",
      other: "Passiert das der Person gerade jetzt?",
      why: "Sind diese Leute noch da, kommt das Wichtigste vor allen Fragen.",
      options: {
        "on-the-phone": "Ich bin noch am Telefon",
        "controlled": ["Jemand steuert meinen Computer", "Man sieht meinen Bildschirm oder bewegt dort etwas."],
        "over": "Nein, es ist vorbei",
        "not-sure": "Ich weiß es nicht",
      },
    },
    "given": {
      text: "Haben Sie etwas davon getan?",
      other: "Hat die Person etwas davon getan?",
      hint: "Haken Sie alles an, was stimmt. Das ist vielen so gegangen.",
      why: "Ging etwas weg, helfen ein paar schnelle Schritte am meisten.",
      options: {
        "paid": "Ich habe Geld bezahlt oder geschickt", "gift-cards": "Ich habe Codes von Gutschein\u00ADkarten genannt", "card-or-bank": "Ich habe Daten von Karte oder Konto genannt",
        "password": "Ich habe ein Passwort genannt", "code": "Ich habe einen Code vorgelesen",
        "access": ["Ich habe etwas installiert oder jemanden hinein\u00ADgelassen", "Ein Programm, eine Website oder meinen Bildschirm."],
        "link": "Ich habe einen Link geöffnet", "identity": "Ich habe Daten aus meinem Ausweis genannt", "nothing": "Nichts davon", "not-sure": "Ich weiß es nicht",
      },
    },
    "how-paid": {
      text: "Wie haben Sie bezahlt?",
      other: "Wie hat die Person bezahlt?",
      hint: "Haken Sie alles an, was stimmt.",
      why: "Für jeden Weg gibt es eine eigene Stelle, die hilft.",
      options: { "transfer": "Per Über\u00ADweisung", "card": "Mit der Karte", "app": "Mit einer Bezahl-App", "crypto": "Mit Krypto-Geld", "cash": "Mit Bargeld oder Gold", "not-sure": "Ich weiß es nicht" },
    },
    "who": {
      text: "Wer wollten diese Leute sein?",
      why: "Manche Firmen haben gesagt, was sie am Telefon nie tun.",
      options: { "amazon": "Amazon", "microsoft": "Microsoft oder Windows", "bank": "Meine Bank", "authority": "Polizei oder Behörde", "other": "Jemand anderes", "not-sure": "Ich weiß es nicht" },
    },
    "start": {
      text: "Wie hat es angefangen?",
      why: "Ein Anruf, um den Sie gebeten haben, ist etwas anderes als ein unerwarteter.",
      options: { "called": "Ich wurde angerufen", "recording": ["Eine Stimme vom Band", "Etwa: „Drücken Sie die 1.“"], "pop-up": "Eine Warnung auf dem Bildschirm nannte eine Nummer", "asked-for": "Ich habe die Firma in ihrer App um den Anruf gebeten", "not-sure": "Ich weiß es nicht" },
    },
    "wanted": {
      text: "Was sollten Sie tun?",
      other: "Was sollte die Person tun?",
      hint: "Haken Sie alles an, was stimmt, auch wenn Sie es nicht getan haben.",
      why: "Was jemand will, sagt mehr als das, was er zu sein scheint.",
      options: {
        "pay": "Am Telefon bezahlen oder eine Zahlung bestätigen", "gift-cards": "Gutschein\u00ADkarten kaufen", "move-money": "Geld verschieben, „um es zu schützen“",
        "crypto-or-courier": "Mit Krypto, Bargeld oder Gold zahlen, oder es einem Boten geben", "install": "Ein Programm installieren oder eine Website öffnen",
        "screen": "Den Bildschirm zeigen", "code": "Einen Code vorlesen", "secret": "Passwort, PIN oder Karten\u00ADnummer nennen",
        "run-command": "Die Windows-Taste und R drücken", "bank-login": "Mich bei meiner Bank anmelden", "codes-arrived": "Während des Anrufs kamen Codes an",
        "nothing-yet": "Noch nichts, wir haben nur geredet", "not-sure": "Ich weiß es nicht",
      },
    },
    "country": {
      text: "In welchem Land sind Sie?",
      why: "In jedem Land gibt es eigene Stellen, die das aufnehmen.",
      options: { elsewhere: "Mein Land steht hier nicht" },
    },
  },
};

/** The second row of questions is a short way through the first. */
const SHORT: Record<string, string> = { "how-paid": "who", "who": "country" };
const START: Record<Flow, string> = { "phone-call": "now", "already-paid": "given" };

export function labelOf(language: Language, question: string, option: string): string {
  const label = WORDS[language][question]?.options[option] ?? option;
  return typeof label === "string" ? label : label[0];
}

/** Every question on the way that these answers show. */
export function wayOf(flow: Flow, answers: Given[]): string[] {
  const chosen = (id: string) => answers.find((given) => given.question === id)?.options ?? [];
  const way: string[] = [];
  for (let id = START[flow]; id !== "end" && QUESTIONS[id] !== undefined; ) {
    way.push(id);
    const { next } = QUESTIONS[id]!;
    const long = typeof next === "string" ? next : next(chosen);
    id = flow === "already-paid" ? (SHORT[id] ?? long) : long;
  }
  return way;
}

/** As the shell does it: the answers are walked again, and the wanted question is looked for on the way. */
export function interviewOf({ flow, answers, at, after, perspective, language }: InterviewAsked): Interview {
  const way = wayOf(flow, answers);
  const chosen = (id: string) => answers.find((given) => given.question === id)?.options ?? [];
  const wanted =
    at !== null ? way.indexOf(at) : after !== null ? way.indexOf(after) + 1 : way.findIndex((id) => chosen(id).length === 0);
  const place = wanted < 0 ? way.length : wanted;
  const id = way[place];
  const position = { path: way.slice(0, place), number: Math.min(place + 1, way.length), of: way.length };
  if (id === undefined) return { question: null, ...position };
  const { kind, options: known } = QUESTIONS[id]!;
  const words = WORDS[language][id]!;
  const ticked = known.filter((option) => chosen(id).includes(option.id));
  return {
    ...position,
    question: {
      id,
      kind,
      text: perspective === "other" ? (words.other ?? words.text) : words.text,
      hint: words.hint ?? null,
      why: words.why,
      options: known.map((option) => {
        const label = words.options[option.id] ?? option.id;
        const [name, hint] = typeof label === "string" ? [label, null] : label;
        return { id: option.id, label: name, hint, exclusive: option.exclusive ?? false, interrupt: option.interrupt ?? null };
      }),
      chosen: chosen(id),
      contradiction:
        ticked.length > 1 && ticked.some((option) => option.exclusive)
          ? { en: "One of your ticks says the opposite of the others.", de: "Ein Haken sagt das Gegenteil der anderen." }[language]
          : null,
    },
  };
}
