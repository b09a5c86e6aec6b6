# Was jedes Zeichen den Menschen sagt, auf Deutsch.
# Je Zeichen eine Nachricht: .title und .label auf der Karte, .dont und .banner ganz oben,
# .why für die Bedeutung, danach, wer das auch sagt.

signal-asks-for-gift-cards =
    .title = Sie sollen Gutscheine kaufen
    .label = Gutscheine
    .dont = Kaufen Sie keine Gutscheine und nennen Sie keinen Code.
    .banner = Sie sollen Gutscheine kaufen oder den Code nennen.
    .why = Es geht um „{ $card }“. Wer den Code kennt, kann das Geld darauf ausgeben. Darum sollen Sie ihn vorlesen oder schicken.
    .amazon = Will jemand Gutscheine als Zahlung, ist das für Amazon ein Zeichen von Betrug. Am Telefon fragt Amazon nie nach den Daten eines Gutscheins.
    .microsoft = Microsoft lässt sich Hilfe nie mit Gutscheinen bezahlen.
    .others = Die US-Behörde FTC sagt: Mit Gutscheinen bezahlt man nie eine Rechnung.

signal-asks-for-remote-access =
    .title = Jemand will in Ihren Computer
    .label = Fernzugriff
    .dont = Installieren Sie nichts und lassen Sie niemanden hinein.
    .banner = Jemand will Ihren Bildschirm sehen oder Ihren Computer steuern.
    .why = Es geht um „{ $tool }“. Damit kann ein Fremder in Ihren Computer gelangen. Er sieht dann, was Sie sehen, auch Ihr Bankkonto.
    .amazon = Für Hilfe oder eine Erstattung müssen Sie bei Amazon nichts installieren. Will ein Anrufer auf Ihr Gerät, ist das für Amazon ein Warnzeichen.
    .microsoft = Microsoft ruft nicht von selbst an, um Ihren Computer zu reparieren. Den ersten Schritt machen immer Sie.
    .others = Australiens Zentrum für IT-Schutz rät: Lassen Sie niemanden auf Ihr Gerät zugreifen.

signal-asks-for-secret =
    .title = { $secret ->
        [code] Sie sollen einen Code weitergeben
        [password] Sie sollen Ihr Passwort verraten
        [pin] Sie sollen Ihre PIN verraten
        [several] Sie sollen Passwort, PIN oder Karte nennen
        [identity] Sie sollen Daten aus dem Ausweis nennen
       *[card] Sie sollen Ihre Kartendaten nennen
    }
    .label = { $secret ->
        [code] Code
        [password] Passwort
        [pin] PIN
        [several] Geheimes
        [identity] Ausweis
       *[card] Kartendaten
    }
    .dont = { $secret ->
        [code] Geben Sie den Code niemandem.
        [password] Verraten Sie niemandem Ihr Passwort.
        [pin] Verraten Sie niemandem Ihre PIN.
        [several] Nennen Sie kein Passwort, keine PIN und keine Karte.
        [identity] Geben Sie niemandem Daten aus Ihrem Ausweis.
       *[card] Geben Sie Ihre Kartendaten nicht heraus.
    }
    .banner = { $secret ->
        [code] Sie sollen einen Code weitergeben.
        [password] Sie sollen Ihr Passwort verraten.
        [pin] Sie sollen Ihre PIN verraten.
        [several] Sie sollen Passwort, PIN oder Kartennummer nennen.
        [identity] Sie sollen Daten aus Ihrem Ausweis nennen.
       *[card] Sie sollen Ihre Kartendaten nennen.
    }
    .why = { $secret ->
        [code] Wer so einen Code hat, kommt an Ihr Konto oder Ihr Geld. Darum gehört er nur Ihnen.
        [password] Ein Passwort öffnet Ihr Konto. Wer es hat, kann in Ihrem Namen handeln.
        [pin] Die PIN öffnet Ihre Karte oder Ihr Konto. Sie ist nur für Sie da.
        [several] Wer das weiß, kann in Ihrem Namen handeln oder auf Ihre Kosten kaufen.
        [identity] Damit können andere in Ihrem Namen kaufen oder etwas unterschreiben.
       *[card] Mit diesen Daten können andere auf Ihre Kosten einkaufen.
    }
    .amazon = { $secret ->
        [code] Am Telefon fragt Amazon nie nach einem Code. Anders ist es beim Code für ein Paket. Den bekommt der Fahrer an der Tür, nie am Telefon.
       *[other] Am Telefon fragt Amazon nie nach Passwort, Code oder Kartendaten.
    }
    .microsoft = Microsoft meldet sich nicht von selbst, um nach Ihren Daten zu fragen.
    .others = Die US-Behörde FTC rät: Wer sich von selbst bei Ihnen meldet, bekommt keinen Code. Spaniens Polizei sagt: Eine Bank fragt nie am Telefon oder per Nachricht danach.

signal-asks-for-bank-login =
    .title = Sie sollen sich bei Ihrer Bank anmelden
    .label = Anmeldung bei der Bank
    .dont = Melden Sie sich jetzt nicht bei Ihrer Bank an.
    .banner = Jemand will, dass Sie sich bei Ihrer Bank anmelden.
    .why = So sieht oder steuert er, was Sie dort tun. Dann ist es bis zu Ihrem Geld nur noch ein Klick.
    .amazon = Amazon verlangt nie am Telefon, dass Sie auf anderen Seiten zahlen oder überweisen. Das sagte Amazon im Oktober 2023.
    .microsoft = Microsoft ruft nicht von sich aus an, um an Ihre Bankdaten zu kommen. Den ersten Schritt machen immer Sie.
    .others = Das Verbraucheramt des Baskenlandes sagt: Eine Bank fragt am Telefon nie nach Passwort oder Überweisung. Die britische Bank TSB sagt: Eine Bank bittet nie, Geld wegzubringen.

signal-moves-money-to-safety =
    .title = Sie sollen Ihr Geld wegbringen
    .label = Geld bewegen
    .dont = Überweisen Sie nichts und geben Sie kein Geld her.
    .banner = Sie sollen Ihr Geld woanders hinbringen, um es zu schützen.
    .why = Was Sie weggeben, haben dann andere in der Hand. Rufen Sie Ihre Bank an, mit der Nummer auf Ihrer Karte.
    .amazon = Amazon verlangt am Telefon nie, dass Sie auf anderen Seiten zahlen oder überweisen. Das sagte Amazon im Oktober 2023.
    .others = Nach eigenen Worten fordert die US-Behörde FTC nie, Geld zum Schutz woanders hinzubringen. Die britische Bank TSB sagt: Auch eine Bank verlangt das nie.

signal-asks-for-payment-by-phone =
    .title = Sie sollen am Telefon bezahlen
    .label = Zahlung
    .dont = Bezahlen Sie nichts am Telefon. Legen Sie auf.
    .banner = Jemand will am Telefon Geld von Ihnen.
    .why = { $brand ->
        [none] Jeder Anrufer kann sich nennen, wie er will. Wer das Geld bekommt, sehen Sie nicht.
       *[other] Jeder Anrufer kann sich { $brand } nennen. Wer das Geld bekommt, sehen Sie nicht.
    }
    .amazon = Amazon verlangt am Telefon nie eine Zahlung. Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon. Das sagte Amazon im Oktober 2023.
    .others = Die deutsche Polizei verlangt nie am Telefon Bargeld. Die britische Bank TSB sagt: Eine Bank bittet nie, Geld wegzubringen.

signal-asks-for-payment-by-message =
    .title = Eine Nachricht will Geld von Ihnen
    .label = Zahlung
    .dont = Bezahlen Sie nichts wegen dieser Nachricht.
    .banner = Sie sollen wegen einer Nachricht bezahlen.
    .why = Das Geld ginge dorthin, wohin die Nachricht es schickt. Den Namen { $brand } kann jeder darüber schreiben.
    .amazon = Amazon verlangt nie eine Zahlung am Telefon oder per E-Mail. Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon. Das sagte Amazon im Oktober 2023.
    .exception = Zwei Ausnahmen gibt es. Wer die Monatsabrechnung gewählt hat, überweist. Auch nach einer geplatzten Lastschrift schreibt Amazon.de. Beides steht in Ihrem Konto, bei Ihren Zahlungen.
    .others = Watchlist Internet aus Österreich warnt: Manche Forderung kam sogar in echten E-Mails von Amazon. Betrüger hatten Konten von Händlern übernommen.

signal-asks-for-payment-elsewhere =
    .title = Sie sollen woanders bezahlen
    .label = woanders zahlen
    .dont = Bezahlen Sie nicht auf diesem Weg.
    .banner = Sie sollen außerhalb der Seite der Firma bezahlen.
    .why = Das Geld ginge an { $brand } vorbei. Wem das Konto gehört, sehen Sie nicht.
    .amazon = Amazon nennt als Zeichen für Betrug: Sie sollen auf einer anderen Seite zahlen oder Geld überweisen.
    .microsoft = Microsoft lässt sich Hilfe nie mit Kryptogeld oder Gutscheinen bezahlen.

signal-asks-for-data =
    .title = Sie sollen Ihre Daten angeben
    .label = Ihre Daten
    .dont = Geben Sie hier keine Daten ein und schicken Sie keine.
    .banner = Sie sollen persönliche Daten oder Bankdaten angeben.
    .why = Mit solchen Daten können andere in Ihrem Namen handeln. Geben Sie Ihre Daten nur in Ihrem eigenen Konto ein.
    .amazon = Amazon.de fragt nie per E-Mail, SMS oder Anruf nach persönlichen Daten. Amazon zählt das zu den Zeichen für Betrug.
    .microsoft = Microsoft meldet sich nicht von selbst, um nach Ihren Daten zu fragen.

signal-asks-for-fee =
    .title = Sie sollen erst etwas bezahlen
    .label = Gebühr
    .dont = Bezahlen Sie diese Gebühr nicht.
    .banner = Sie sollen zuerst eine Gebühr bezahlen.
    .why = { $story ->
        [parcel] Gebühren vom Zoll gibt es. Suchen Sie das Paket selbst, beim Händler oder beim Paketdienst.
        [prize] Wer gewinnt, muss nicht erst bezahlen. Oft geht es nur um die Gebühr.
        [survey] Eine Belohnung sollte nichts kosten. Oft geht es nur um die Gebühr.
        [job] Für Arbeit bekommen Sie Geld. Dafür sollten Sie nicht bezahlen.
        [shares] Erst zahlen Sie, dann kommt noch eine Gebühr. Das ist ein bekannter Trick.
        [refund] Wer Geld zurückbekommt, sollte nicht erst bezahlen müssen.
        [loan] Wer Ihnen Geld leiht, braucht nicht erst Ihres.
        [inheritance] Erst kommt eine Gebühr, dann die nächste. Das ist ein bekannter Trick.
       *[other] Erst kommt eine Gebühr, dann die nächste. Das ist ein bekannter Trick.
    }
    .others = { $story ->
        [parcel] Die deutsche Verbraucherzentrale rät: Suchen Sie ein Paket selbst, beim Händler oder beim Paketdienst.
        [refund] Nach eigenen Worten verlangt die US-Behörde FTC nie Geld für eine Erstattung.
       *[other] Die US-Behörde FTC sagt: Ein echter Gewinn kostet nichts.
    }

signal-number-to-call =
    .title = Sie sollen eine Nummer anrufen
    .label = Nummer
    .dont = Rufen Sie diese Nummer nicht an.
    .banner = Sie sollen eine Nummer aus der Nachricht anrufen.
    .why = Wer das geschrieben hat, hat auch die Nummer ausgesucht. Mit ihm würden Sie sprechen.
    .amazon = Hilfe gibt es in der App oder auf der Website von Amazon. Beides öffnen Sie selbst.
    .others = Die US-Behörde FTC rät: Rufen Sie nicht an. Sehen Sie auf den Auszügen von Bank und Karte nach.

signal-press-a-key =
    .title = Sie sollen eine Taste drücken
    .label = Taste drücken
    .dont = Drücken Sie keine Taste. Legen Sie auf.
    .banner = Eine Stimme vom Band sagt, Sie sollen eine Taste drücken.
    .why = Die Taste verbindet Sie mit den Leuten hinter dem Anruf. Sehen Sie lieber selbst in Ihrem Konto nach.
    .amazon = Amazon nennt als Warnzeichen bei Anrufen: einen erfundenen Notfall, etwa einen Kauf, der nicht von Ihnen ist.

signal-warning-shows-number =
    .title = Eine Warnung zeigt eine Nummer
    .label = Warnung
    .dont = Rufen Sie die Nummer aus der Warnung nicht an.
    .banner = Eine Warnung am Computer zeigt Ihnen eine Nummer.
    .why = { $brand ->
        [none] Auch eine Webseite kann wie eine Warnung aussehen. Einen Firmennamen kann jeder daraufsetzen.
       *[other] Auch eine Webseite kann wie eine Warnung aussehen. Den Namen { $brand } kann jeder daraufsetzen.
    }
    .microsoft = Echte Warnungen von Microsoft zeigen nie eine Nummer zum Anrufen. Als Trick beschreibt Microsoft falsche Warnungen, die den ganzen Bildschirm füllen.

signal-repairs-unasked =
    .title = Ein Anruf zu Ihrem Computer, um den Sie nicht baten
    .label = Anruf ohne Bitte
    .dont = Lassen Sie niemanden an Ihren Computer. Legen Sie auf.
    .banner = Jemand rief von sich aus an, wegen Virus oder Fehler.
    .why = Am Telefon kann niemand sehen, ob Ihr Computer einen Virus hat. Macht er wirklich Ärger, fragen Sie jemanden, den Sie kennen.
    .microsoft = Microsoft ruft nicht von sich aus an, um einen Computer zu reparieren. Den ersten Schritt machen immer Sie.

signal-link-leaves-brand =
    .title = Der Link führt nicht zu { $brand }
    .label = führt woandershin
    .dont = Benutzen Sie den Link nicht.
    .banner = Der Link führt zu einer Adresse, die wir bei der Firma nicht kennen.
    .why = In der Nachricht steht { $brand }. Der Link führt aber zu { $domain }. Diese Adresse kennen wir bei { $brand } nicht.
    .amazon = Eigene Adressen von Amazon enden zum Beispiel auf .amazon.de, mit dem Punkt davor. Eine davon ist pay.amazon.de.
    .others = Die US-Behörde FTC rät: Klicken Sie nicht. Gehen Sie den Weg zur Firma, den Sie schon kennen.

signal-look-alike-address =
    .title = Die Adresse sieht nur nach { $brand } aus
    .label = nachgemacht
    .dont = Benutzen Sie diese Adresse nicht.
    .banner = Eine Adresse sieht hier nur so aus, als gehöre sie der Firma.
    .why = Es zählt nur dieser Teil: { $domain }. Den Namen { $brand } kann jeder in eine Adresse einbauen.
    .amazon = Eigene Adressen von Amazon enden zum Beispiel auf .amazon.de, mit dem Punkt davor. Eine davon ist pay.amazon.de.

signal-sender-name-against-address =
    .title = Name und Adresse passen nicht zusammen
    .label = Absender
    .dont = Antworten Sie nicht und benutzen Sie keinen Link daraus.
    .banner = Der Name und die Adresse des Absenders passen nicht zusammen.
    .why = Als Name steht dort { $brand }. Die Adresse gehört aber zu { $domain }. Den Namen kann jeder frei wählen.
    .amazon = Amazon.de schreibt von Adressen, die auf @amazon.de enden. Kaufen Sie in einem anderen Land ein, gilt die Adresse von dort.

signal-sender-check-failed =
    .title = Die Adresse des Absenders sieht gefälscht aus
    .label = Prüfung gescheitert
    .dont = Antworten Sie nicht und benutzen Sie keinen Link daraus.
    .banner = Ihr Mail{ "\u00AD" }anbieter konnte nicht bestätigen, dass sie von { $brand } kam.
    .why = Dort steht { $domain }. Ihr Mail{ "\u00AD" }anbieter hat das mit dem Computer verglichen, der sie geschickt hat. Beides gehört nicht zusammen.

signal-several-senders =
    .title = Sie nennt zwei Absender
    .label = zwei Absender
    .dont = Antworten Sie nicht und benutzen Sie keinen Link daraus.
    .banner = Diese E-{ "\u2060" }Mail nennt zwei verschiedene Absender.
    .why = Eine E-{ "\u2060" }Mail hat normaler{ "\u00AD" }weise einen Absender. Bei zweien sehen Sie vielleicht den einen Namen, und geschickt hat sie ein anderer.

signal-reply-goes-elsewhere =
    .title = Ihre Antwort ginge an jemand anderen
    .label = andere Adresse
    .dont = Antworten Sie nicht auf diese E-{ "\u2060" }Mail.
    .banner = Eine Antwort ginge nicht an die Adresse, die dort steht.
    .why = Eine Antwort geht an ein Postfach bei { $domain }. Von dort kommt sie aber angeblich gar nicht.

signal-link-shows-other-address =
    .title = Der Link zeigt eine Adresse und führt zu einer anderen
    .label = anderes Ziel
    .dont = Benutzen Sie den Link nicht.
    .banner = Ein Link zeigt eine Adresse und führt zu einer anderen.
    .why = Sie lesen dort { $shown }. Der Link führt aber zu { $domain }. Was ein Link zeigt, kann jeder frei hinschreiben.

signal-asks-in-form =
    .title = Sie hat ein Feld für Ihr Passwort
    .label = Passwort{ "\u00AD" }feld
    .dont = Tippen Sie dort nichts ein.
    .banner = Sie sollen etwas Geheimes in die Nachricht tippen.
    .why = Was Sie dort eintippen, bekommt derjenige, der das Feld gemacht hat. Wer das ist, sehen Sie nicht.
    .amazon = Seine Mitarbeiter fragen nie nach einem Passwort oder einem Einmal{ "\u00AD" }code.
    .microsoft = Es schreibt nicht ungefragt, um an persönliche Daten oder Bankdaten zu kommen.

signal-brings-program =
    .title = { $file ->
        [program] Sie bringt ein Programm mit
        [locked] Sie bringt eine verschlossene Datei mit
       *[macros] Sie bringt ein Dokument mit kleinen Programmen mit
    }
    .label = { $file ->
        [program] Programm
        [locked] verschlossene Datei
       *[macros] Dokument
    }
    .dont = Öffnen Sie die Datei nicht.
    .banner = Mit ihr kommt eine Datei, die Sie nicht öffnen sollten.
    .why = { $file ->
        [program] Wer diese Datei öffnet, startet ein Programm. Es kann mitlesen und Fremde in Ihren Computer lassen.
        [locked] In eine verschlossene Datei kann kein Filter hineinsehen. Darum reisen schädliche Programme so.
       *[macros] So ein Dokument kann ein kleines Programm starten. Oft bittet es Sie erst um Erlaubnis.
    }
    .others = Das deutsche BSI rät: Öffnen Sie keine Dateien aus solchen Mails.

signal-threatens-account =
    .title = Ihnen wird gedroht
    .label = Drohung
    .dont = Tun Sie nichts wegen dieser Drohung.
    .banner = Ihr Konto oder eine Bestellung soll in Gefahr sein.
    .why = Wer Angst hat, handelt schnell. Das geht uns allen so. Sehen Sie zuerst in Ihrem eigenen Konto nach.
    .amazon = Falsche Eile ist für Amazon ein Zeichen von Betrug. Wenn eine Zahlung nicht klappt, steht das auch bei Ihren Bestellungen.
    .others = Die US-Behörde FTC rät: Klicken Sie nicht. Gehen Sie den Weg zur Firma, den Sie schon kennen.

signal-refund-needs-data =
    .title = Für Ihr Geld sollen Sie erst etwas tun
    .label = Erstattung
    .dont = Geben Sie keine Daten an und schicken Sie kein Geld.
    .banner = Geld zurück soll es nur geben, wenn Sie erst etwas tun.
    .why = „Wir haben zu viel überwiesen“ ist ein bekannter Trick. Sehen Sie selbst auf Ihrem Bankkonto nach. Niemand soll dabei zusehen.
    .amazon = Erstattungen gibt es in der App und auf der Website von Amazon. Installieren müssen Sie dafür nichts.
    .others = Nach eigenen Worten will die US-Behörde FTC für eine Erstattung nie Geld, Bankdaten oder Zugriff auf den Computer.

signal-order-hidden =
    .title = Die Bestellung soll verborgen sein
    .label = verborgen
    .dont = Bezahlen Sie nichts und rufen Sie dort nicht an.
    .banner = Man sagt Ihnen, Sie könnten die Bestellung nicht sehen.
    .why = { $brand ->
        [none] Das soll Sie vom Nachsehen abhalten. Tun Sie es trotzdem, in Ihrem eigenen Konto.
       *[other] Das soll Sie vom Nachsehen abhalten. Tun Sie es trotzdem, in Ihrem eigenen Konto bei { $brand }.
    }
    .amazon = Steht ein Kauf nicht bei Ihren Bestellungen, kommt die Nachricht nicht von Amazon. Kaufen Sie auch in anderen Ländern ein? Dann sehen Sie auch dort nach.

signal-codes-arrive =
    .title = Während des Gesprächs kommen Codes an
    .label = Codes
    .dont = Lesen Sie keinen Code vor. Tippen Sie auch keinen ein.
    .banner = Während jemand mit Ihnen sprach, kamen Codes an.
    .why = Ein Code, den Sie nicht wollten, heißt: Jemand will mit Ihren Daten hinein. Ihm fehlt nur noch der Code.
    .amazon = Am Telefon fragt Amazon nie nach einem Code.
    .others = Die US-Behörde FTC rät: Geben Sie keinen Code an jemanden, der sich zuerst bei Ihnen gemeldet hat.

signal-not-in-account =
    .title = In Ihrem Konto steht nichts davon
    .label = steht nicht da
    .dont = Tun Sie nichts davon. Ihr Konto weiß nichts.
    .banner = Sie haben im Konto nachgesehen, und dort steht nichts.
    .why = Was { $brand } wirklich von Ihnen will, steht dort in Ihrem Konto. Nur Sie sehen hinein.
    .amazon = Steht ein Kauf nicht bei Ihren Bestellungen, kommt die Nachricht nicht von Amazon. Kaufen Sie auch in anderen Ländern ein? Dann sehen Sie auch dort nach.

signal-wants-secrecy =
    .title = Sie sollen mit niemandem sonst reden
    .label = mit niemandem reden
    .dont = Behalten Sie das nicht für sich. Sprechen Sie mit jemandem.
    .banner = Sie sollen mit niemandem sonst reden oder etwas Bestimmtes sagen.
    .why = Ihre Familie oder Ihre Bank könnte fragen, wofür das ist. Diese Frage wollen Betrüger nicht.
    .others = Die britische Meldestelle für Betrug rät: aufhören, auflegen, jemandem davon erzählen. Auch die deutsche Polizei rät: Sagen Sie es Ihrer Familie.

signal-passed-on-to-authority =
    .title = Angeblich geht es um Polizei, Bank oder Amt
    .label = Polizei oder Amt
    .dont = Antworten Sie nicht und bleiben Sie nicht am Telefon.
    .banner = Jemand spricht angeblich für Polizei, Bank oder Amt.
    .why = Ein großer Name soll Eindruck machen. Fragen Sie später selbst dort nach. Nehmen Sie eine Nummer, die Sie schon hatten.
    .others = Nach eigenen Worten fordert die US-Behörde FTC nie, Geld wegzubringen, Bargeld abzuheben oder Gold zu kaufen. Die deutsche Polizei verlangt am Telefon nie Bargeld.

signal-lures-with-brand =
    .title = { $story ->
        [prize] Ihnen wird ein Gewinn versprochen
        [survey] Ihnen wird eine Belohnung versprochen
        [job] Ihnen wird Arbeit versprochen
        [shares] Ihnen wird eine Geldanlage angeboten
        [parcel] Ihnen wird ein Paket versprochen
        [refund] Ihnen wird Geld versprochen
        [loan] Ihnen wird ein Kredit angeboten
        [inheritance] Ihnen wird ein Erbe versprochen
       *[other] Ihnen wird etwas Schönes versprochen
    }
    .label = { $story ->
        [prize] Gewinn
        [survey] Belohnung
        [job] Arbeit
        [shares] Geldanlage
        [parcel] Paket
        [refund] Erstattung
        [loan] Kredit
        [inheritance] Erbe
       *[other] Versprechen
    }
    .dont = Melden Sie sich dort nicht an und bezahlen Sie nichts.
    .banner = Im Namen einer Firma wird Ihnen etwas Schönes versprochen.
    .why = Der Name { $brand } soll Vertrauen wecken. Schreiben kann ihn jeder. Suchen Sie das Angebot selbst bei der Firma.
    .others = { $story ->
        [job] Die US-Behörde FTC sagt: Echte Arbeitgeber melden sich nicht mit solchen Nachrichten. Zahlen Sie nie, um Geld zu bekommen.
        [shares] Die deutsche BaFin warnt vor Fremden, die Ihnen helfen, ein Konto für Kryptogeld zu eröffnen. Das sind sehr wahrscheinlich Betrüger.
       *[other] Die US-Behörde FTC sagt: Ein echter Gewinn kostet nichts. Bezahlen Sie nichts dafür.
    }

signal-hides-words =
    .title = Wörter sind absichtlich verändert
    .label = veränderte Wörter
    .dont = Benutzen Sie keinen Link daraus und antworten Sie nicht.
    .banner = Manche Wörter sind so geschrieben, dass Filter sie nicht erkennen.
    .why = Einzelne Zeichen sind vertauscht oder versteckt. Sie lesen das Wort trotzdem. Ein Filter erkennt es nicht.

signal-hides-text =
    .title = Ein großer Teil des Textes ist versteckt
    .label = versteckter Text
    .dont = Benutzen Sie keinen Link daraus und antworten Sie nicht.
    .banner = Sie enthält viel Text, den Sie nicht zu sehen bekommen.
    .why = In der E-{ "\u2060" }Mail stehen Wörter, die sie nicht zeigt. Sie sind für Filter da und sollen harmlos wirken.

signal-rushes =
    .title = Sie werden gedrängt
    .label = Eile
    .dont = Lassen Sie sich Zeit.
    .banner = Es soll schnell gehen.
    .why = Wer es eilig hat, sieht nicht nach und fragt niemanden.
    .amazon = Amazon drängt Sie nicht, sofort zu handeln. Falsche Eile ist für Amazon ein Zeichen von Betrug.

signal-hides-link-target =
    .title = Wohin der Link führt, sehen Sie nicht
    .label = Ziel verborgen
    .dont = Benutzen Sie den Link nicht.
    .banner = Der Link zeigt nicht, wohin er führt.
    .why = Mit { $domain } kann jeder einen Link machen, auch ehrliche Leute. Sie brauchen ihn nicht: Gehen Sie selbst zur Firma.

signal-touches-account =
    .title = Es geht um Ihr Konto oder Ihr Geld
    .label = Ihr Konto
    .banner = Es geht um Ihr Konto oder Ihr Geld.
    .why = { $brand ->
        [none] Das kann echt sein. Kopien klingen genauso.
       *[other] So kann es klingen, wenn es wirklich { $brand } ist. Kopien klingen genauso.
    }
    .amazon = Was Amazon Ihnen per E-Mail schreibt, steht auch im Message Center. Wenn eine Zahlung nicht klappt, steht das auch bei Ihren Bestellungen.
    .microsoft = Eine Meldung über eine neue Anmeldung kann echt sein. In Ihrem Konto sehen Sie die letzten Anmeldungen.

signal-points-to-own-account =
    .title = Sie werden auf Ihr eigenes Konto verwiesen
    .label = eigenes Konto
    .why = Dort können Sie ohne die Nachricht nachsehen. Öffnen Sie { $brand } selbst. Betrüger können diesen Satz kopieren, er beweist also nichts.
    .amazon = Hilfe, Erstattungen und Änderungen gibt es in der App oder auf der Website von Amazon. Beides öffnen Sie selbst.

signal-is-advertising =
    .title = Das sieht nach Werbung aus
    .label = Werbung
    .why = Man will Ihnen etwas verkaufen. Werbung allein ist kein Betrug.
