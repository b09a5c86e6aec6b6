// Messages for the tests in the window. All invented here; the numbers are reserved for fiction.

export const MESSAGES = {
  en: {
    stop:
      "Amazon security department: your order of a phone for $899.99 is on hold.\n" +
      "If you did not place it, call 1-888-555-0142 at once. To get your money back, buy two $200 gift cards " +
      "today and read us the codes on the back. Do not tell your bank about this.",
    doubt: "Your parcel could not be delivered today. Please pay the redelivery fee of $1.99 so that we can bring it tomorrow.",
    confirm:
      "Hello Maria, Amazon could not charge your card for your membership. " +
      "Please open Your Account at amazon.com and update your payment method.",
    none:
      "Hello Maria, thank you for your order. Your desk lamp has been shipped and arrives on Thursday. " +
      "You find the details under Your Orders in the app.",
    unknown: "1-888-555-0142",
  },
  de: {
    stop:
      "Amazon Sicherheitsabteilung: Ihre Bestellung über 899,99 € wurde angehalten.\n" +
      "Kaufen Sie noch heute zwei Geschenkkarten zu je 200 € und lesen Sie uns die Codes auf der Rückseite vor. " +
      "Sagen Sie Ihrer Bank nichts davon.",
    doubt: "Ihr Paket liegt beim Zoll. Bitte zahlen Sie die Zollgebühr von 2,99 €, damit es zugestellt wird.",
    confirm:
      "Guten Tag Maria, Amazon konnte Ihre Karte für Ihre Mitgliedschaft nicht belasten. " +
      "Bitte öffnen Sie Mein Konto auf amazon.de und aktualisieren Sie Ihre Zahlungsart.",
    none:
      "Guten Tag Maria, vielen Dank für Ihre Bestellung. Ihre Schreibtischlampe ist unterwegs und kommt am Donnerstag an. " +
      "Einzelheiten finden Sie in der App unter Meine Bestellungen.",
    unknown: "030 23125 0142",
  },
};
