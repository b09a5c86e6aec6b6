# Wem Sie es sagen können: wer das ist und wofür, auf Deutsch.

## Was rund um einen Kontakt steht

contact-languages = Sprache: { $languages }
contact-language-en = Englisch
contact-language-de = Deutsch
contact-language-fr = Französisch
contact-language-es = Spanisch
contact-language-it = Italienisch
contact-language-hi = Hindi
contact-number-abroad = Aus dem Ausland
contact-number-scotland = In Schottland
contact-number-texts = Für Nachrichten
contact-number-calls = Für Anrufe
contact-checked-old = Geprüft am { $date }, vor mehr als einem Jahr. Meldet sich niemand, nehmen Sie die offizielle Seite.
contact-undated = Wann das zuletzt geprüft wurde, wissen wir nicht. Sehen Sie bitte selbst auf der offiziellen Seite nach.
contact-find-number = Nehmen Sie die Nummer von Ihrer Karte, Ihrer Rechnung oder der offiziellen Seite.
contact-source = Das lasen wir hier: { $page }
contact-page = { $page } öffnen
contact-never-calls = Keine dieser Stellen ruft von selbst an, um Ihr Geld zurückzuholen. Ruft doch jemand an, legen Sie auf. Auch Betrüger benutzen diese Namen.
contact-emergency-hint = Rufen Sie nur in Gefahr an, oder wenn jemand vor Ihrer Tür steht.

## Für jedes Land

contact-all-econsumer = econsumer.gov
    .text = Hier melden Sie Betrug aus einem anderen Land.
contact-all-amazon = Amazon
    .text = Hier erfährt Amazon, dass jemand seinen Namen benutzt hat. Ohne Konto geht das per E-Mail.
contact-all-microsoft = Microsoft
    .text = Hier erfährt Microsoft, dass jemand seinen Namen benutzt hat.

## Vereinigte Staaten

contact-us-emergency = Polizei im Notfall
    .text = Sagen Sie, wo Sie sind und was gerade geschieht.
contact-us-ftc = US-Behörde FTC
    .text = Hier melden Sie den Betrug. Schreiben Sie vorher auf, was wann geschah. Die FTC sagt: Für eine Erstattung verlangt sie nie Geld.
contact-us-ic3 = IC3 (Meldestelle des FBI)
    .text = Hier melden Sie den Betrug online. Dem Fall geht das IC3 nicht selbst nach. Anhängen können Sie nichts, also heben Sie alles auf.
contact-us-aarp = AARP Fraud Watch (Hilfe am Telefon)
    .text = Hier hört Ihnen jemand zu und hilft weiter. Der Anruf ist kostenlos.
contact-us-identity-theft = IdentityTheft.gov
    .text = Gehen Sie dorthin, wenn ein Fremder Ihre Social Security Number hat.
contact-us-postal-inspectors = US Postal Inspection Service (Ermittler der US-Post)
    .text = Bitten Sie darum, den Brief oder das Paket mit dem Geld aufzuhalten. Fragen Sie auf der Post, wie das geht.

## Kanada

contact-ca-emergency = Polizei im Notfall
    .text = Sagen Sie, wo Sie sind und was gerade geschieht.
contact-ca-anti-fraud-centre = Canadian Anti-Fraud Centre (Kanadas Stelle gegen Betrug)
    .text = Hier melden Sie den Betrug am Telefon. Legen Sie Ihre Notizen bereit.
    .hours = Montag bis Freitag, 10:00 bis 16:45 Uhr, Eastern Time. An Feiertagen geschlossen.
contact-ca-online = Kanadas Seite für Meldungen
    .text = Hier melden Sie den Betrug online, auf Englisch.
contact-ca-online-fr = Dieselbe Seite auf Französisch
    .text = Hier melden Sie den Betrug online, auf Französisch.
contact-ca-local-police = Ihre Polizei vor Ort
    .text = Melden Sie den Betrug auch dort.
contact-ca-credit-files = Equifax und TransUnion
    .text = Bitten Sie beide, bei Ihren Kreditdaten eine Warnung vor Betrug zu setzen. Die Nummern stehen auf den offiziellen Seiten.

## Vereinigtes Königreich

contact-uk-emergency = Polizei im Notfall
    .text = Beide Nummern gelten. Sagen Sie, wo Sie sind und was gerade geschieht.
contact-uk-bank-line = Die Leitung zu Ihrer Bank
    .text = Darüber erreichen Sie die meisten Banken. Ist Ihre nicht dabei, nehmen Sie die Nummer auf Ihrer Karte.
contact-uk-report-fraud = Report Fraud (britische Meldestelle)
    .text = Für England, Wales und Nordirland. Sie melden den Betrug am Telefon oder online.
contact-uk-police-scotland = Police Scotland (Polizei in Schottland)
    .text = Wohnen Sie in Schottland, melden Sie den Betrug hier.
contact-uk-phone-networks = Die britischen Telefonnetze
    .text = Leiten Sie die SMS dorthin weiter. Nach einem Anruf senden Sie dorthin „call“ und die fremde Nummer.
contact-uk-email = National Cyber Security Centre (NCSC)
    .text = Kam der Betrug per E-Mail? Leiten Sie die Nachricht dorthin weiter.

## Australien

contact-au-emergency = Polizei im Notfall
    .text = Sagen Sie, wo Sie sind und was gerade geschieht.
contact-au-scamwatch = Scamwatch (Australiens Meldestelle)
    .text = Rufen Sie zuerst Ihre Bank an. Melden Sie den Betrug dann hier.
contact-au-reportcyber = ReportCyber
    .text = Hier melden Sie Straftaten im Internet.
contact-au-idcare-identity = IDCARE
    .text = Rufen Sie an, wenn ein Fremder Ihren Ausweis oder Ihre Daten hat.
contact-au-idcare = IDCARE
    .text = Hier hört Ihnen jemand zu und hilft weiter.

## Deutschland

contact-de-emergency = Polizei im Notfall
    .text = 110 ist die Polizei, 112 sind Feuerwehr und Rettung. 110 ruft Sie nie von selbst an.
contact-de-sperr-notruf = Sperr-Notruf
    .text = Hier sperren Sie Karten und Online-Konten, aber nicht alle. Legen Sie Ihre IBAN bereit. 116 116 ruft Sie nie von selbst an.
    .hours = Tag und Nacht, an jedem Tag im Jahr.
contact-de-onlinewache = Onlinewache der Polizei
    .text = Wählen Sie Ihr Bundesland und zeigen Sie den Betrug an. Sie können auch zur Wache gehen.
contact-de-verbraucherzentrale = Verbraucher{ "\u00AD" }zentrale NRW
    .text = Sie sammelt falsche E-Mails. Ihre können Sie dorthin weiterleiten.
contact-de-bundesnetzagentur = Bundes{ "\u00AD" }netz{ "\u00AD" }agentur
    .text = Melden Sie dort den Anruf, die SMS oder den Chat. Ein Formular steht auf der offiziellen Seite.
contact-de-bsi = BSI (Amt für Schutz im Internet)
    .text = Auf der Seite steht, was nach einem Klick zu tun ist. Hilfe gibt es auch am Telefon.

## Österreich

contact-at-emergency = Polizei im Notfall
    .text = Sagen Sie, wo Sie sind und was gerade geschieht.
contact-at-police = Polizei vor Ort
    .text = Zeigen Sie den Betrug dort an. Das kostet nichts.
contact-at-c4 = Meldestelle C4 (Polizei)
    .text = Hier fragen Sie, wenn es um Straftaten im Internet geht. Anzeigen müssen Sie den Betrug bei der Polizei vor Ort.
contact-at-rtr = RTR (Meldestelle für Nummern)
    .text = Hier melden Sie die Nummer, die SMS oder die Nachricht von WhatsApp.
contact-at-watchlist = Watchlist Internet
    .text = Hier können Sie den Betrug melden. Die Seite nennt auch Stellen, die helfen.
contact-at-advice = Internet Ombudsstelle und Arbeiter{ "\u00AD" }kammer
    .text = Hier bekommen Sie Rat. Watchlist Internet nennt beide auf der eigenen Seite.

## Schweiz

contact-ch-emergency = Polizei im Notfall
    .text = 117 ist die Polizei. 112 geht auch. Sagen Sie, wo Sie sind und was gerade geschieht.
contact-ch-bacs = BACS (Meldestelle des Bundes)
    .text = Hier melden Sie den Betrug online. Anzeigen nimmt das BACS nicht an.
contact-ch-bacs-email = BACS, für falsche E-{ "\u2060" }Mails
    .text = Kam der Betrug per E-Mail? Melden Sie ihn hier.
contact-ch-cantonal-police = Die Polizei Ihres Kantons
    .text = Zeigen Sie den Betrug dort an.

## Frankreich

contact-fr-emergency = Polizei im Notfall
    .text = 17 ist die Polizei. 112 geht auch. Sagen Sie, wo Sie sind und was gerade geschieht.
contact-fr-17cyber = 17Cyber (Frankreichs Hilfe im Internet)
    .text = Sie beantworten online ein paar Fragen, dann chatten Sie mit der Polizei. Das kostet nichts. Eine Nummer zum Anrufen gibt es nicht.
    .hours = Tag und Nacht, jeden Tag.
contact-fr-texts-and-calls = Frankreichs Dienst gegen falsche SMS und Anrufe
    .text = Leiten Sie die SMS unverändert weiter. Nach einem Anruf senden Sie „spam vocal“ und die fremde Nummer. Das kostet nichts.
contact-fr-signal-spam = Signal Spam (falsche E-{ "\u2060" }Mails in Frankreich)
    .text = Kam der Betrug per E-Mail? Melden Sie ihn hier.
contact-fr-info-escroqueries = Info Escroqueries (Rat bei Betrug in Frankreich)
    .text = Hier bekommen Sie Rat am Telefon. Anzeigen nimmt die Stelle nicht an.
contact-fr-france-victimes = France Victimes
    .text = Hier hört Ihnen jemand zu und hilft weiter.

## Spanien

contact-es-emergency = Polizei im Notfall
    .text = 112 gilt in ganz Spanien. 091 ist die Policía Nacional, 062 die Guardia Civil.
contact-es-police = Policía Nacional oder Guardia Civil
    .text = Zeigen Sie den Betrug dort an. Manches geht auch online.
contact-es-incibe = INCIBE (Spaniens Rat am Telefon)
    .text = Fragen Sie hier, auch wenn noch nichts geschehen ist. Anzeigen nimmt die Stelle nicht an. Schreiben geht auch, über WhatsApp.
    .hours = Jeden Tag, 8 bis 23 Uhr.

## Irland

contact-ie-emergency = Polizei im Notfall
    .text = Beide Nummern gelten. Sagen Sie, wo Sie sind und was gerade geschieht.
contact-ie-garda = Garda (Polizei vor Ort in Irland)
    .text = Rufen Sie zuerst Ihre Bank an. Zeigen Sie den Betrug dann dort an.
contact-ie-fraudsmart = FraudSMART (Irlands Banken)
    .text = Rat von den Banken in Irland, zum Lesen.

## Indien

contact-in-emergency = Polizei im Notfall
    .text = Sagen Sie, wo Sie sind und was gerade geschieht.
contact-in-cyber-fraud = Indiens Hilfe bei Betrug im Internet
    .text = Ist Geld weg, rufen Sie gleich an. Sie können es auch online melden.
contact-in-chakshu = Chakshu, auf der Seite Sanchar Saathi
    .text = Haben Sie kein Geld verloren? Dann melden Sie hier den Anruf oder die SMS.

## Italien

contact-it-emergency = Polizei im Notfall
    .text = Sagen Sie, wo Sie sind und was gerade geschieht.
contact-it-polizia-postale = Polizia Postale (Italiens Polizei fürs Internet)
    .text = Hier melden Sie den Betrug online. Eine Anzeige müssen Sie auch bei der Polizei unter{ "\u00AD" }schreiben.

## Mexiko

contact-mx-emergency = Polizei im Notfall
    .text = Sagen Sie, wo Sie sind und was gerade geschieht.
contact-mx-guardia-nacional = Guardia Nacional
    .text = Hier melden Sie den Betrug am Telefon, aus ganz Mexiko.
contact-mx-ministerio-publico = Ministerio Público (für eine Anzeige)
    .text = Zeigen Sie den Betrug dort an.
contact-mx-condusef = CONDUSEF (bei Ärger mit Banken)
    .text = Rufen Sie zuerst Ihre Bank an. Danach können Sie hier um Hilfe bitten. Die Nummer steht auf der offiziellen Seite.
contact-mx-profeco = PROFECO (für Käufer in Mexiko)
    .text = Betrüger machen ihre Seite nach. Benutzen Sie nur die Adresse hier.
contact-mx-policia-cdmx = Policía Cibernética (Mexiko-Stadt)
    .text = Für alle, die in Mexiko-Stadt wohnen. Die Nummer steht auf der offiziellen Seite.
