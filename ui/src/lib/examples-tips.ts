// Example tips for tests and for looking at.

import type { TipGroup } from "./bindings/TipGroup";
import type { Language } from "./words";

export const TIPS: Record<Language, TipGroup[]> = {
  en: [
    {
      title: "When the phone rings",
      tips: [
        {
          id: "hang-up", icon: "phone-off", title: "You may simply hang up", short: "You owe nobody a reason. Call back on a number you already have.",
          sections: [
            { kind: "trick", heading: "How the trick goes", sentences: ["Someone calls about an order you never made.", "To cancel it, you are to pay, or to let them onto your computer."], source: null },
            { kind: "says", heading: "What Amazon says", sentences: ["You pay only in its app, on its website or in its shops.", "On the phone it never asks for a password or a code."], source: "Amazon, statement of October 2023. Checked on 15 September 2026." },
            { kind: "do", heading: "What you can do", sentences: ["Hang up.", "Open the Amazon app, or type amazon.com yourself.", "Look in Your Orders. If it is not there, there is nothing to cancel."], source: null },
            { kind: "exception", heading: "Two exceptions, by e-mail only", sentences: ["Some people chose to pay by monthly invoice.", "Others had a direct debit that failed."], source: "Amazon.de, help pages without a date." },
            { kind: "good", heading: "Good to know", sentences: ["Amazon can call you, for example when you asked it to.", "What counts is what they want."], source: null },
          ],
        },
        { id: "display", icon: "hash", title: "The number on the display proves nothing", short: "Criminals can make any number appear, even the right one.", sections: [{ kind: "do", heading: "What you can do", sentences: ["Hang up.", "Call the number that you know."], source: null }] },
        { id: "screen", icon: "monitor-off", title: "Nobody needs to see your screen", short: "Not for a refund, not to cancel an order, not to remove a virus.", sections: [{ kind: "good", heading: "Good to know", sentences: ["Helpers whom you called yourself may ask for it."], source: null }] },
      ],
    },
    {
      title: "When a message comes",
      tips: [
        { id: "gifts", icon: "gift", title: "Gift cards are for gifts", short: "Whoever wants the code wants the money.", sections: [{ kind: "trick", heading: "How the trick goes", sentences: ["You are to buy cards and to read out their codes."], source: null }] },
        { id: "slow", icon: "no-such-icon", title: "Slow is good", short: "A true message is still true in an hour.", sections: [{ kind: "good", heading: "Good to know", sentences: ["Hurry leaves no time to look."], source: null }] },
      ],
    },
    {
      title: "A true story",
      tips: [
        { id: "october", icon: "newspaper", title: "The false call centres", short: "Amazon and Microsoft reported a crime together.", sections: [{ kind: "story", heading: "What happened", sentences: ["People posed as the help desks of Amazon and Microsoft.", "On 19 October 2023, investigators had searched their call centres."], source: "Amazon, October 2023. Checked on 24 November 2026." }] },
      ],
    },
  ],
  de: [
    {
      title: "Wenn das Telefon klingelt",
      tips: [
        {
          id: "hang-up", icon: "phone-off", title: "Sie dürfen einfach auflegen", short: "Sie schulden niemandem einen Grund. Rufen Sie eine Nummer an, die Sie schon haben.",
          sections: [
            { kind: "trick", heading: "So geht der Trick", sentences: ["Jemand ruft wegen einer Bestellung an, die Sie nie gemacht haben.", "Um sie zu stoppen, sollen Sie zahlen."], source: null },
            { kind: "says", heading: "Was Amazon sagt", sentences: ["Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon."], source: "Amazon, Aussage vom Oktober 2023. Geprüft am 15. September 2026." },
            { kind: "do", heading: "Das können Sie tun", sentences: ["Legen Sie auf.", "Öffnen Sie die App von Amazon, oder tippen Sie amazon.de selbst ein.", "Sehen Sie dort bei den Bestellungen nach."], source: null },
            { kind: "exception", heading: "Zwei Ausnahmen, nur per E-\u2060Mail", sentences: ["Manche haben die Monats\u00ADabrechnung gewählt.", "Bei anderen ist eine Last\u00ADschrift geplatzt."], source: "Amazon.de, Hilfeseiten ohne Datum." },
          ],
        },
        { id: "display", icon: "hash", title: "Die Nummer auf dem Display beweist nichts", short: "Betrüger können jede Nummer anzeigen, auch die richtige.", sections: [{ kind: "do", heading: "Das können Sie tun", sentences: ["Legen Sie auf.", "Wählen Sie die Nummer, die Sie kennen."], source: null }] },
      ],
    },
    {
      title: "Wenn eine Nachricht kommt",
      tips: [
        { id: "gifts", icon: "gift", title: "Gutschein\u00ADkarten sind zum Schenken da", short: "Wer den Code will, will das Geld.", sections: [{ kind: "trick", heading: "So geht der Trick", sentences: ["Sie sollen Karten kaufen und die Codes vorlesen."], source: null }] },
        { id: "slow", icon: "clock", title: "Langsam ist gut", short: "Was stimmt, stimmt auch in einer Stunde noch.", sections: [{ kind: "good", heading: "Gut zu wissen", sentences: ["Eile lässt keine Zeit zum Hinsehen."], source: null }] },
      ],
    },
    {
      title: "Eine wahre Geschichte",
      tips: [
        { id: "october", icon: "newspaper", title: "Die falschen Call\u00ADcenter", short: "Amazon und Microsoft zeigten gemeinsam an, was geschah.", sections: [{ kind: "story", heading: "Was geschah", sentences: ["Betrüger gaben sich als Hilfe von Amazon und Microsoft aus.", "Am 19. Oktober 2023 waren ihre Räume durchsucht."], source: "Amazon, Oktober 2023. Geprüft am 24. November 2026." }] },
      ],
    },
  ],
};
