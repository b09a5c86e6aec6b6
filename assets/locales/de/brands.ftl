# Namen von Firmen und ihren Seiten und die Tatsachen, die wir mit Quelle zeigen, auf Deutsch.

brand-amazon = Amazon
brand-microsoft = Microsoft
brand-amazon-orders = Ihre Bestellungen
brand-amazon-messages = das Message Center
brand-amazon-payments = Ihre Zahlungen
brand-amazon-invoice = Ihre Monats{ "\u00AD" }abrechnung
brand-amazon-security = die Seite für Ihre Anmeldung
brand-amazon-recalls = die Seite mit Ihren Rückrufen

## Wer das sagt

publisher-acsc = Australiens Zentrum für IT-Schutz
publisher-amazon = Amazon
publisher-amazon-de = Amazon.de
publisher-bafin = BaFin
publisher-bsi = BSI
publisher-ftc = US-Behörde FTC
publisher-kontsumobide = Kontsumobide (Baskenland)
publisher-microsoft = Microsoft
publisher-police-de = Deutsche Polizei
publisher-policia-nacional = Spaniens Polizei
publisher-scamwatch = Scamwatch (Australien)
publisher-tsb = TSB (britische Bank)
publisher-uk-fraud-reporting = Britische Meldestelle für Betrug
publisher-verbraucherzentrale = Verbraucher{ "\u00AD" }zentrale
publisher-watchlist-internet = Watchlist Internet (Österreich)

## Über Amazon

fact-A1-0 = Amazon sagte im Oktober 2023: Es verlangt nie eine Zahlung am Telefon oder per E-Mail. Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon. Es verlangt auch nie am Telefon, dass Sie auf anderen Seiten zahlen oder überweisen. Zwei Ausnahmen per E-Mail: Wer die Monatsabrechnung gewählt hat, überweist. Auch nach einer geplatzten Lastschrift schreibt Amazon.de. Beides steht im Konto, bei Ihren Zahlungen.
fact-A1-1 = Amazon verlangt am Telefon keine Zahlung. Das gilt auch für Gutscheine. Betrüger geben ihnen gern andere Namen.
fact-A1-2 = Für Hilfe oder eine Erstattung müssen Sie bei Amazon nichts installieren.
fact-A1-3 = Am Telefon fragt Amazon nie nach Passwort, Code, Bankkarte oder Gutschein.
fact-A1-4 = Amazon nennt Warnzeichen für einen Anruf. Man will Geld, Ihr Passwort oder Zugriff auf Ihr Gerät. Oder man erfindet einen Notfall.
fact-A1-8 = Amazon.in fragt per E-Mail nie nach Bankkonto, Karte, PIN oder Passwort. Die Seite ist älter.
fact-A1-9 = Amazon.com fragt nie von selbst per E-Mail nach Karte, Bankkonto oder Passwort. Die Seite ist älter.
fact-A1-10 = Amazon.de fragt nie per E-Mail, SMS oder Anruf nach persönlichen Daten.
fact-A1-11 = Amazon.fr fragt am Telefon nie nach Passwort oder Code.
fact-A1-12 = Wer bei Amazon arbeitet, fragt nie nach Ihrem Passwort oder Code.
fact-A1-13 = Amazon drängt Sie nicht, sofort zu handeln.
fact-A1-14 = Amazon nennt Zeichen für Betrug. Man drängt Sie oder fragt nach Ihren Daten. Man will Gutscheine oder Geld auf anderem Weg. Oder es geht um eine Bestellung, die Sie nicht kennen.
fact-A1-15 = Hilfe, Erstattungen und Änderungen gibt es in der App oder auf der Website von Amazon. Beides öffnen Sie selbst.
fact-A1-17 = Eine Ausnahme: Wer die Monatsabrechnung gewählt hat, überweist. In der echten E-Mail stehen Bankdaten. Dieselben stehen im Konto, bei Ihren Zahlungen.
fact-A1-17b = Noch eine Ausnahme: In manchen Ländern kaufen Firmen bei Amazon auf Rechnung. Die Rechnung steht im Konto der Firma.
fact-A1-18 = Eine Ausnahme: Nach einer geplatzten Lastschrift schreibt Amazon.de selbst. Die Bankdaten ändern nur Sie, im Konto.
fact-A1-19 = Manche Forderung kam in echten E-Mails von Amazon, aus gestohlenen Konten von Händlern. Ein echter Absender macht die Forderung nicht echt.
fact-A2-1 = Was Amazon Ihnen per E-Mail schreibt, steht im Message Center. Andere Dienste wie Audible fehlen dort vielleicht.
fact-A2-4 = Steht ein Kauf nicht bei Ihren Bestellungen, kommt die Nachricht nicht von Amazon. Kaufen Sie auch in anderen Ländern ein, sehen Sie auch dort nach.
fact-A2-5 = Wenn eine Zahlung nicht klappt, steht das auch bei Ihren Bestellungen. Steht dort nichts, kommt die Nachricht nicht von Amazon.
fact-A2-7 = In den USA prüft Amazon Nachrichten, denen Sie nicht trauen. Die Adresse ist verify@amazon.com.
fact-A3-1 = Betrug können Sie Amazon melden. Die Seite ist amazon.com/reportascam.
fact-A3-2 = Auch ohne Konto können Sie Betrug melden, an reportascam@amazon.com.
fact-A4 = Eigene Adressen von Amazon enden auf .amazon.de, .amazon.com und so weiter, mit dem Punkt davor. Amazon.de schreibt von Adressen, die auf @amazon.de enden.
fact-A6-1 = Für manche Pakete schickt Amazon einen Code. Den bekommt der Fahrer an der Tür.
fact-A6-2 = Amazon sagt: Geben Sie den Code für das Paket dem Fahrer nicht am Telefon.
fact-A7 = Die US-Behörde FTC fordert nie, Geld zum Schutz woanders hinzubringen. Sie fordert auch nie, Bargeld abzuheben, Gold zu kaufen oder einen Bitcoin-Automaten zu benutzen.

## Über Microsoft

fact-B1 = Microsoft meldet sich nicht von selbst, um nach Daten zu fragen oder den Computer zu reparieren. Den ersten Schritt machen immer Sie.
fact-B2 = In Warnungen von Microsoft steht nie eine Nummer zum Anrufen.
fact-B3 = Microsoft lässt sich Hilfe nie mit Gutscheinen oder Kryptogeld bezahlen.
fact-B4 = Betrug können Sie Microsoft melden. Die Seite ist microsoft.com/reportascam.
fact-B5 = Microsoft schickt wirklich E-Mails mit Codes und zu neuen Anmeldungen. Der Absender lässt sich fälschen, sehen Sie also im Konto nach.
fact-B6 = Microsoft schreibt wirklich, wenn eine Anmeldung auffällt. Sehen Sie sich auf account.microsoft.com Ihre letzten Anmeldungen an.
fact-B7 = Ihr Telefon kann eine echte Nummer von Microsoft zeigen. Der Anruf kann trotzdem falsch sein.
fact-B8 = Microsoft beschreibt die Tricks. Eine falsche Warnung zeigt eine Nummer. Ein Programm lässt Fremde herein. Dann soll die Hilfe Geld kosten.

## Von anderen

fact-I1 = Die Verbraucherzentrale rät: Tippen Sie den Link nicht an. Suchen Sie das Paket selbst, beim Händler oder beim Paketdienst.
fact-I2 = Die US-Behörde FTC rät: Klicken Sie nicht. Gehen Sie den Weg zur Firma, den Sie schon kennen.
fact-I4 = Die US-Behörde FTC sagt: Ein echter Gewinn kostet nichts. Bezahlen Sie nichts dafür und sprechen Sie mit jemandem.
fact-I5 = Die BaFin warnt: Ein Fremder, der Ihnen hilft, ein Konto für Kryptogeld zu eröffnen, ist sehr wahrscheinlich ein Betrüger.
fact-I6 = Die US-Behörde FTC sagt: Echte Arbeitgeber melden sich nicht mit solchen Nachrichten. Zahlen Sie nie, um Geld zu bekommen.
fact-I17 = Die US-Behörde FTC rät: Rufen Sie die Nummer auf so einer Rechnung nicht an. Sehen Sie auf den Auszügen von Bank und Karte nach.
fact-I18 = Australiens Zentrum für IT-Schutz rät: Lassen Sie niemanden auf Ihr Gerät zugreifen.
fact-I19 = Eine Bank will nie, dass Sie Ihr Geld zum Schutz woanders hinbringen. Das sagt die britische Bank TSB. Spaniens Polizei sagt: Eine Bank fragt nie am Telefon oder per Nachricht nach geheimen Daten.
fact-I20 = Die britische Meldestelle für Betrug sagt: Bank und Polizei fragen nie nach der ganzen PIN. Sie wollen nie, dass Sie Bargeld holen und hergeben.
fact-I21 = Die US-Behörde FTC will für eine Erstattung nie Geld, Bankdaten oder Zugriff auf den Computer.
fact-I3 = Das BSI rät bei unerwünschten Mails: nie antworten, keinem Link folgen, keine Datei öffnen.
fact-I22 = Die US-Behörde FTC rät: Wer sich von selbst bei Ihnen meldet, bekommt keinen Code.
fact-I23 = Die deutsche Polizei verlangt am Telefon nie Bargeld oder Wertsachen. Sie rät: Legen Sie auf und sagen Sie es Ihrer Familie.
fact-I25 = Die US-Behörde FTC sagt: Mit Gutscheinen bezahlt man nie eine Rechnung. Will Ihr Chef welche, rufen Sie ihn an.
fact-I26 = Die US-Behörde FTC rät: Klicken Sie nichts in einer Nachricht über einen Rückruf an. Sehen Sie in Ihrem eigenen Konto nach.
