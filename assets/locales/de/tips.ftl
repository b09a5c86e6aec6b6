# Tipps: kurze Karten mit je einem Gedanken, auf Deutsch. Welche es gibt, in welcher Folge und mit welchen Quellen,
# steht in assets/tips.toml. Jeder Teil lässt sich für sich vorlesen.

tip-group-company = Was die Firmen sagen
tip-group-phone = Wenn das Telefon klingelt
tip-group-message = Wenn eine Nachricht kommt
tip-group-people = Sie und die Menschen um Sie
tip-group-story = Eine wahre Geschichte

tip-heading-story = Was geschah
tip-heading-trick = So geht der Trick
tip-heading-says = { $publisher } sagt
tip-heading-others = Was andere sagen
tip-heading-do = Das können Sie tun
tip-heading-exception = Wann es anders ist
tip-heading-good = Gut zu wissen

## Wer das sagt (weitere in brands.ftl)

publisher-aarp = AARP (USA)
publisher-cafc = Kanadas Stelle gegen Betrug
publisher-dhl = DHL
publisher-dpd = DPD
publisher-incibe = INCIBE (Spanien)
publisher-lka-niedersachsen = LKA Nieder{ "\u00AD" }sachsen
publisher-royal-mail = Royal Mail

## Was die Firmen sagen

tip-amazon-rule = Amazon sagt, dass es nie eine Zahlung am Telefon oder per E-{ "\u2060" }Mail verlangt
    .short = Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon.
    .trick = Jemand ruft an oder schreibt Ihnen. Es geht um einen teuren Kauf, den Sie nie gemacht haben. Um ihn zu stoppen, sollen Sie zahlen oder Gutscheine kaufen. Oder Sie sollen jemanden in Ihren Computer lassen.
    .says = Das sagte Amazon im Oktober 2023. Es verlangt nie eine Zahlung am Telefon oder per E-Mail. Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon. Es ruft auch nie an, damit Sie auf anderen Seiten zahlen oder überweisen.
    .do-1 = Legen Sie auf. Ist es eine Nachricht, lassen Sie sie liegen.
    .do-2 = Öffnen Sie die Amazon-App oder tippen Sie die Adresse von Amazon selbst ein.
    .do-3 = Sehen Sie bei Ihren Bestellungen nach. Steht der Kauf nicht dort? Dann ist nichts zu stoppen.
    .exception = Es gibt zwei Fälle, beide per E-Mail. In manchen Ländern kann man die Monats{ "\u00AD" }abrechnung wählen. Dann überweist man. Das gilt auch für manche Firmen. Und nach einer geplatzten Last{ "\u00AD" }schrift schreibt Amazon.de ebenfalls. Beides steht in Ihrem eigenen Konto, bei Ihren Zahlungen. Nehmen Sie nur die Bankdaten, die dort stehen.
    .good = Warum hilft diese Regel? In der App, auf der Website und im Laden sehen Sie, wen Sie bezahlen. Am Telefon sehen Sie das nicht. Und Ihr Konto ist der Ort, den nur Sie sehen. Ein Anruf allein ist kein schlechtes Zeichen. Vielleicht haben Sie darum gebeten. Es zählt, was man von Ihnen will.

tip-your-account = Was echt ist, steht in Ihrem Konto
    .short = Ihre Bestellungen und das Message Center zeigen, was wirklich von Amazon kommt.
    .trick = Eine Nachricht oder ein Anruf nennt einen Kauf, eine Zahlung oder ein Problem. Sie sollen gleich antworten. Das müssen Sie nicht. Sie können selbst nachsehen.
    .says = Steht ein Kauf nicht bei Ihren Bestellungen, kommt die Nachricht nicht von Amazon. Klappt eine Zahlung nicht, steht das auch dort. Was Amazon Ihnen per E-Mail schreibt, steht im Message Center.
    .do-1 = Öffnen Sie die Amazon-App oder tippen Sie die Adresse selbst ein. Benutzen Sie keinen Link.
    .do-2 = Sehen Sie bei Ihren Bestellungen nach. Kaufen Sie auch in anderen Ländern ein? Dann sehen Sie auch dort nach.
    .do-3 = War es eine E-Mail? Suchen Sie sie im Message Center.
    .do-4 = Steht es nicht dort? Dann behandeln Sie es als Fälschung.
    .exception = Im Message Center steht vielleicht nicht jede E-Mail. Andere Dienste wie Audible können dort fehlen. Eine ältere Seite von Amazon.de nennt nur E-Mails zu Bestellungen.
    .good = Das hilft auch bei Anrufen. Steht der Kauf nicht dort, ist nichts zu stoppen.

tip-hidden-order = „Sie können die Bestellung noch nicht sehen“
    .short = „Gesperrt“ oder „verborgen“ soll Sie nur vom Nachsehen abhalten.
    .trick = Sie sehen nach, und da ist kein solcher Kauf. Dann heißt es, er ist gesperrt oder verborgen. Nur der Anrufer kann ihn stoppen, sagt er. So bleiben Sie am Telefon.
    .says = Steht ein Kauf nicht bei Ihren Bestellungen, kommt die Nachricht nicht von Amazon.
    .do-1 = Legen Sie auf.
    .do-2 = Öffnen Sie Ihre Bestellungen, in der App oder auf der Website.
    .do-3 = Kaufen Sie auch in anderen Ländern ein? Dann sehen Sie auch dort nach.
    .do-4 = Ist nichts da? Dann ist nichts zu stoppen und nichts zu zahlen.
    .good = Haben Sie Angst um Ihre Karte? Rufen Sie Ihre Bank an. Die Nummer steht auf der Karte.

tip-microsoft-rule = Was Microsoft nach eigenen Worten nie tut
    .short = Microsoft sagt, dass es nicht von selbst anruft, um Ihren Computer zu reparieren.
    .trick = Ein Anrufer spricht für Microsoft oder Windows. Ihr Computer hat einen Virus, sagt er. Er zeigt Ihnen Zeilen auf dem Bildschirm und nennt sie Fehler. Die Zeilen sind harmlos. Dann will er in Ihren Computer, und dafür will er Geld.
    .says = Microsoft meldet sich nicht von selbst, um Ihren Computer zu reparieren. Es fragt auch nicht von selbst nach Ihren Daten. Den ersten Schritt machen immer Sie. In seinen Warnungen steht nie eine Nummer zum Anrufen. Und Hilfe lässt es sich nie mit Gutscheinen oder Kryptogeld bezahlen.
    .do-1 = Legen Sie auf.
    .do-2 = Tippen Sie nichts ein, was ein Anrufer Ihnen vorsagt.
    .do-3 = Macht der Computer wirklich Ärger? Fragen Sie jemanden, den Sie kennen.
    .good = Fällt eine Anmeldung auf, schreibt Microsoft wirklich. So eine E-Mail kann also echt sein. Sehen Sie selbst im Konto nach.

## Wenn das Telefon klingelt

tip-hang-up = Sie dürfen einfach auflegen
    .short = Sie schulden niemandem einen Grund, und wer echt ist, kann warten.
    .trick = Wer Böses will, hält Sie am Telefon fest. Er redet schnell. Er ist nett oder wird laut. Solange Sie zuhören, können Sie niemanden fragen.
    .says = Die deutsche Polizei rät bei falschen Beamten: auflegen und selbst die 110 wählen. Drücken Sie nicht die Taste für den Rückruf. Scamwatch in Australien rät: auflegen, wenn ein fremder Anrufer auf Ihr Gerät will.
    .do-1 = Sagen Sie „Nein, danke“ oder sagen Sie nichts. Dann legen Sie auf.
    .do-2 = Nehmen Sie eine Nummer, die Sie schon hatten. Rufen Sie selbst dort an.
    .do-3 = Geht es um Geld? Reden Sie erst mit jemandem.
    .good = Auflegen ist nicht unhöflich. Wer ehrlich ist, versteht das.

tip-display-number = Die Nummer im Display beweist nichts
    .short = Auch ein falscher Anrufer kann eine echte Nummer zeigen.
    .trick = Im Display steht die Nummer Ihrer Bank, einer Firma oder der Polizei. Sie sollen sie sogar nachschlagen. Die Nummer stimmt. Der Anrufer ist trotzdem falsch.
    .says = Microsoft warnt: Auch eine echte Nummer von Microsoft im Display beweist nichts. Die deutsche Polizei sagt: Ruft sie an, steht nie die 110 im Display.
    .do-1 = Trauen Sie dem Display nicht. Legen Sie auf.
    .do-2 = Suchen Sie die Nummer auf Ihrer Karte oder einer alten Rechnung.
    .do-3 = Wählen Sie selbst, Ziffer für Ziffer.
    .good = Auch ein Name im Display beweist nichts. Ihr Telefon zeigt nur, was man ihm schickt.

tip-no-screen = Kein Anrufer muss Ihren Bildschirm sehen
    .short = Nicht für eine Erstattung, nicht für eine Bestellung, nicht gegen einen Virus.
    .trick = Sie sollen ein kleines Programm laden oder etwas eintippen. Damit kommt ein Fremder in Ihren Computer. Er sieht dann, was Sie sehen, auch Ihr Bankkonto.
    .says = Amazon sagt: Für Hilfe oder eine Erstattung müssen Sie nichts installieren. Will ein Anrufer auf Ihr Gerät, nennt Amazon das ein Warnzeichen. Microsoft sagt: Es ruft nicht von selbst an, um Ihren Computer zu reparieren. Australiens Zentrum für IT-Schutz rät: Lassen Sie niemanden hinein.
    .do-1 = Laden Sie nichts, was ein Anrufer Ihnen nennt.
    .do-2 = Ist schon jemand drin? Schalten Sie das WLAN aus oder ziehen Sie das Kabel.
    .do-3 = Nehmen Sie für die Bank ein anderes Gerät. Dieses hier soll erst jemand prüfen.
    .good = Haben Sie selbst um Hilfe gebeten, in der App der Firma? Dann kann das echt sein. Schließen Sie trotzdem erst die Seite Ihrer Bank.

tip-code-is-key = Ein Code ist ein Schlüssel
    .short = Wer Sie anruft oder Ihnen schreibt, braucht Ihren Code nicht.
    .trick = Ein Code kommt auf Ihr Handy. Jemand will, dass Sie ihn vorlesen. Damit soll ein Kauf gestoppt werden. In Wahrheit öffnet der Code Ihr Konto.
    .says = Amazon sagt: Am Telefon fragt es nie nach Passwort oder Code. Die US-Behörde FTC rät: Wer sich von selbst bei Ihnen meldet, bekommt keinen Code.
    .do-1 = Lesen Sie keinen Code vor und schicken Sie keinen weiter.
    .do-2 = Kam ein Code, den Sie nicht verlangt haben? Lassen Sie ihn liegen.
    .do-3 = Öffnen Sie selbst Ihr Konto. Steht dort eine Anmeldung, die nicht von Ihnen ist? Dann ändern Sie Ihr Passwort.
    .exception = Für manche Pakete schickt Amazon Ihnen einen Code. Er steht auch bei Ihren Bestellungen. Der Fahrer bekommt ihn an Ihrer Tür. Amazon sagt: Am Telefon geben Sie ihn dem Fahrer nicht.
    .good = Melden Sie sich gerade selbst an? Dann tippen Sie den Code dort ein, und nur dort.

tip-refund-too-much = „Wir haben Ihnen zu viel überwiesen“
    .short = Erst verspricht man Ihnen Geld, dann sollen Sie zahlen.
    .trick = Jemand verspricht Ihnen Geld zurück. Dafür will er Ihren Bildschirm sehen. Dann ist die Summe plötzlich viel zu hoch. Das war ein Versehen, sagt er, und er verliert seine Stelle. Den Rest sollen Sie zurückgeben, oft mit Gutscheinen. Aber was Sie auf dem Bildschirm sahen, kann falsch sein.
    .says = Amazon sagt: Erstattungen gibt es in der App oder auf der Website. Installieren müssen Sie dafür nichts. Die US-Behörde FTC will für eine Erstattung nie Geld, Bankdaten oder Zugriff auf den Computer.
    .do-1 = Legen Sie auf. Lassen Sie niemanden zusehen.
    .do-2 = Sehen Sie später allein auf Ihr Bankkonto. Nehmen Sie dafür ein anderes Gerät.
    .do-3 = Fragen Sie Ihre Bank, bevor Sie etwas zurückgeben.
    .good = Ist wirklich Geld da, das Ihnen nicht gehört? Ihre Bank weiß, wie man es zurückgibt.

tip-move-money = Ihr Geld kann bleiben, wo es ist
    .short = Wer will, dass Sie es wegbringen, will es haben.
    .trick = Der Anrufer spricht für Ihre Bank, die Polizei oder Amazon. Ihr Geld ist in Gefahr, sagt er. Oft reicht einer Sie an den Nächsten weiter. Sie sollen das Geld auf ein anderes Konto bringen. Oder Sie sollen Kryptogeld oder Gold kaufen. Manche sagen Ihnen vor, was Sie der Bank sagen sollen.
    .says = Die britische Bank TSB sagt: Eine Bank will nie, dass Sie Geld zum Schutz wegbringen. Auch die US-Behörde FTC verlangt das nie. Sie will nie, dass Sie Bargeld abheben oder Gold kaufen. Amazon sagt: Es ruft nie an, damit Sie auf anderen Seiten überweisen.
    .do-1 = Legen Sie auf.
    .do-2 = Rufen Sie Ihre Bank an, am besten mit einem anderen Telefon. Die Nummer steht auf Ihrer Karte.
    .do-3 = Reden Sie mit jemandem, auch wenn man es Ihnen verbietet.
    .good = Vielleicht fragt Ihre Bank, wofür das Geld ist. Die Frage soll Ihnen helfen. Sagen Sie ihr ruhig alles.

tip-courier-cash = Geben Sie an der Tür nichts her
    .short = Die deutsche Polizei sagt, dass sie am Telefon nie Bargeld verlangt.
    .trick = Ein Anrufer sagt, Diebe wollen an Ihr Geld. Auch Ihrer Bank sollen Sie nicht trauen. Darum soll jemand Ihr Geld, Gold oder Ihre Karte an der Tür abholen. Der kennt vielleicht sogar ein Kennwort.
    .says = Die britische Meldestelle für Betrug sagt, was Bank und Polizei nie tun. Sie wollen nie, dass Sie Bargeld holen und hergeben. Sie fragen nie nach der ganzen PIN. Die deutsche Polizei verlangt am Telefon nie Bargeld oder Wertsachen. Die US-Behörde FTC will nie, dass Sie Gold kaufen.
    .do-1 = Legen Sie auf. Rufen Sie selbst die Polizei an.
    .do-2 = Lassen Sie die Tür zu.
    .do-3 = Ist jemand auf dem Weg oder schon da? Wählen Sie den Notruf.
    .do-4 = Sagen Sie es Ihrer Familie oder den Nachbarn.
    .good = Ein Name, ein Ausweis oder eine Uniform beweist nichts. Die Tür darf zu bleiben, bis Sie selbst die Polizei gefragt haben.

## Wenn eine Nachricht kommt

tip-slow-is-good = Langsam ist gut
    .short = Was wahr ist, ist auch in einer Stunde noch wahr.
    .trick = „Nur heute.“ „Sofort.“ „Sonst ist Ihr Konto weg.“ Wer Sie drängt, will nicht, dass Sie nachsehen. Wer Angst hat, handelt schnell. Das geht uns allen so.
    .says = Amazon drängt Sie nicht, sofort zu handeln. Falsche Eile ist für Amazon ein Zeichen von Betrug.
    .do-1 = Legen Sie auf oder legen Sie die Nachricht weg.
    .do-2 = Machen Sie sich eine Tasse Tee.
    .do-3 = Sehen Sie dann in Ihrem Konto nach oder fragen Sie jemanden.
    .good = Nur in einem Fall hilft Eile. Ist schon Geld weg? Dann rufen Sie zuerst Ihre Bank an.

tip-own-way = Nehmen Sie Ihren eigenen Weg, nicht den Link
    .short = Öffnen Sie die App oder tippen Sie die Adresse selbst ein.
    .trick = Ein Link kann einen Namen zeigen und woandershin führen. Die Seite dort sieht echt aus. Was Sie dort eintippen, lesen Betrüger.
    .says = Klicken Sie nicht. Gehen Sie den Weg zur Firma, den Sie schon kennen.
    .do-1 = Lassen Sie den Link in Ruhe.
    .do-2 = Öffnen Sie die App der Firma oder tippen Sie ihre Adresse ein.
    .do-3 = Suchen Sie im Internet keine Nummer. Nehmen Sie die von Ihrer Karte oder einer alten Rechnung.
    .good = Auch echte Firmen schicken Links. Meist brauchen Sie keinen davon. Dasselbe finden Sie in Ihrem Konto.

tip-read-address = Lesen Sie Adressen von hinten
    .short = Wem eine Adresse gehört, zeigt der letzte Teil.
    .trick = Vorn in eine Adresse kann jeder einen bekannten Namen setzen. Nehmen Sie amazon.de.hilfe.example. Das sieht nach Amazon aus. Es gehört aber zu hilfe.example.
    .says = Was vor dem Namen steht, endet mit einem Punkt, wie bei pay.amazon.de. Steht da ein Bindestrich, gehört die Adresse nicht zu Amazon. Gleich nach dem Namen kommt die Endung, etwa .de. Auch eine Adresse aus Ziffern gehört nie zu Amazon.
    .do-1 = Suchen Sie den ersten einzelnen Schrägstrich. Gibt es keinen, gehen Sie ans Ende.
    .do-2 = Lesen Sie von dort zurück: erst die Endung, dann den Namen davor.
    .do-3 = Diesem Namen gehört die Adresse. Was davor steht, zählt nicht.
    .good = In manchen Ländern hat die Endung zwei Teile, etwa co.uk. Eine echte Adresse macht noch keine echte Nachricht. Ist Ihnen das zu viel? Dann tippen Sie die Adresse selbst ein.

tip-real-sender = Ein echter Absender beweist nichts
    .short = Es zählt nur, was man von Ihnen will.
    .trick = Namen und Adressen kann man fälschen. Manche Forderung kommt sogar aus einem echten Konto. Dann stimmt der Absender, und die Forderung ist trotzdem falsch.
    .says = Watchlist Internet in Österreich warnt: Manche falsche Forderung kam in echten E-Mails von Amazon. Betrüger hatten die Konten von Händlern gestohlen. DHL warnt: Auch echte Adressen von DHL kann man fälschen.
    .do-1 = Fragen Sie sich: Was will man von mir?
    .do-2 = Geld, einen Code oder einen Blick auf Ihren Bildschirm? Dann stopp.
    .do-3 = Sehen Sie in Ihrem eigenen Konto nach.
    .good = Auch Ihr Name oder Ihre Adresse im Text beweist nichts. Fehler im Text beweisen ebenfalls nichts.

tip-real-alert = Eine Warnung kann echt sein
    .short = Auch echte Firmen schreiben über Anmeldungen und geplatzte Zahlungen.
    .trick = Betrüger schreiben solche Warnungen Wort für Wort ab. Am Text erkennt man darum nichts. Was stimmt, steht in Ihrem Konto.
    .says = Microsoft sagt: Es schreibt wirklich, wenn eine Anmeldung auffällt. Amazon sagt: Klappt eine Zahlung nicht, steht das auch bei Ihren Bestellungen.
    .do-1 = Benutzen Sie daraus keinen Link und keine Nummer.
    .do-2 = Bei Amazon öffnen Sie Ihre Bestellungen.
    .do-3 = Bei Microsoft tippen Sie account.microsoft.com ein. Sehen Sie sich dort die letzten Anmeldungen an.
    .do-4 = Ist eine nicht von Ihnen? Dann ändern Sie dort Ihr Passwort.
    .good = Weiß Ihr Konto von nichts? Dann behandeln Sie die Nachricht als Fälschung.

tip-pop-up-number = Die Warnung mit der Telefon{ "\u00AD" }nummer
    .short = Microsoft sagt, dass seine eigenen Warnungen nie eine zeigen.
    .trick = Auf einmal füllt eine Warnung den ganzen Bildschirm. Vielleicht ist sie laut. Sie spricht von einem Virus und nennt eine Nummer. Oft ist das nur eine Webseite, die so aussieht. Wer sich dort meldet, will in Ihren Computer.
    .says = In Warnungen von Microsoft steht nie eine Nummer zum Anrufen. Microsoft beschreibt auch falsche Warnungen, die den ganzen Bildschirm füllen.
    .do-1 = Rufen Sie die Nummer nicht an.
    .do-2 = Schließen Sie das Fenster. Geht das nicht, schalten Sie den Computer aus.
    .do-3 = Kommt die Warnung wieder? Fragen Sie jemanden, den Sie kennen.
    .good = Haben Sie schon angerufen? Legen Sie auf. Ist jemand im Computer? Trennen Sie ihn vom Internet.

tip-bill-with-number = Die Rechnung mit der Nummer
    .short = Wer die Rechnung schrieb, hat auch die Nummer ausgesucht.
    .trick = Eine Rechnung kommt, aber Sie haben nichts gekauft. Die Summe ist ein Schreck. Um sie zu stoppen, sollen Sie anrufen. Am Telefon will man dann in Ihren Computer oder an Ihr Konto.
    .says = Rufen Sie die Nummer auf so einer Rechnung nicht an. Sehen Sie auf den Auszügen von Bank und Karte nach.
    .do-1 = Rufen Sie nicht an und antworten Sie nicht.
    .do-2 = Sehen Sie Ihre Auszüge an. Ist Geld weg?
    .do-3 = Wenn ja, rufen Sie Ihre Bank an. Die Nummer steht auf der Karte.
    .good = Ist alles noch da? Dann ist auch nichts zu stoppen. Auch echte Rechnungen zeigen oft eine Nummer. Nehmen Sie trotzdem eine, die Sie schon hatten.

tip-gift-cards = Gutscheine sind zum Schenken da
    .short = Wer den Code will, will das Geld.
    .trick = Sie sollen Gutscheine kaufen und die Codes vorlesen. Manche geben ihnen andere Namen. Manche sagen Ihnen vor, was Sie im Laden sagen sollen. Wer den Code hat, kann das Geld ausgeben.
    .says = Amazon verlangt am Telefon keine Zahlung, auch nicht mit Gutscheinen. Für Amazon ist so ein Wunsch ein Zeichen von Betrug. Microsoft lässt sich Hilfe nie mit Gutscheinen bezahlen. Die US-Behörde FTC sagt: Mit Gutscheinen bezahlt man nie eine Rechnung.
    .do-1 = Kaufen Sie keine.
    .do-2 = Sagen Sie im Laden, was man von Ihnen will.
    .do-3 = Haben Sie schon welche? Nennen Sie niemandem den Code. Heben Sie Karten und Bon auf.
    .good = Will Ihr Chef oder ein Freund welche? Rufen Sie ihn an, mit der Nummer, die Sie schon hatten.

tip-parcel-fee = Ein Paket kann wirklich Zoll kosten
    .short = Auch dann sehen Sie selbst nach und zahlen dort.
    .trick = Eine SMS sagt, dass ein Paket wartet. Es fehlt eine kleine Gebühr oder die Adresse. Der Link führt zur Kopie einer echten Seite. Dort fragt man nach Ihrer Karte.
    .says = Tippen Sie den Link nicht an. Suchen Sie das Paket selbst, beim Händler oder beim Paketdienst.
    .do-1 = Lassen Sie den Link in Ruhe.
    .do-2 = Sehen Sie bei dem Händler nach, bei dem Sie gekauft haben.
    .do-3 = Oder tippen Sie die Adresse vom Paketdienst ein. Die Nummer des Pakets steht bei der Bestellung.
    .do-4 = Haben Sie Ihre Karte schon angegeben? Lassen Sie sie gleich sperren.
    .exception = Zoll gibt es wirklich. DHL und DPD schicken dafür manchmal einen Link. Royal Mail will per SMS nur für Zoll Geld. Dazu kommt eine graue Karte ins Haus. Gehen Sie auch dann selbst auf die Seite der Firma.
    .good = Warten Sie auf kein Paket? Dann lassen Sie die Nachricht liegen.

tip-job-by-text = Arbeit, die per SMS kommt
    .short = Arbeit bringt Geld und kostet keines.
    .trick = Ein Fremder bietet Ihnen per SMS oder Chat leichte Arbeit an. Sie sollen Dinge bewerten oder antippen. Erst kommt ein wenig Geld. Dann sollen Sie selbst einzahlen, um mehr zu bekommen.
    .says = Echte Arbeitgeber melden sich nicht mit solchen Nachrichten. Zahlen Sie nie, um Geld zu bekommen.
    .do-1 = Antworten Sie nicht.
    .do-2 = Zahlen Sie nichts, auch nicht für Ihren eigenen Lohn.
    .do-3 = Suchen Sie Arbeit? Fragen Sie auf der Website der Firma nach.
    .good = Das erste Geld soll Ihr Vertrauen wecken. Es beweist nichts.

## Sie und die Menschen um Sie

tip-new-number = „Hallo Mama, das ist meine neue Nummer“
    .short = Rufen Sie zuerst die alte Nummer an.
    .trick = Eine Nachricht kommt angeblich von Ihrem Kind. Das Handy ist kaputt, die Nummer ist neu. Bald ist eine Rechnung zu zahlen, noch heute. Reden geht gerade nicht, heißt es.
    .says = Scamwatch in Australien rät: Rufen Sie die Nummer an, die Sie gespeichert haben. Das LKA Nieder{ "\u00AD" }sachsen rät: Behalten Sie die alte Nummer und überweisen Sie nichts. INCIBE in Spanien rät: Fragen Sie etwas, das nur Ihr Kind weiß.
    .do-1 = Rufen Sie die alte Nummer an.
    .do-2 = Ist niemand da? Fragen Sie jemand anderen in der Familie.
    .do-3 = Schicken Sie kein Geld, bis Sie miteinander geredet haben.
    .do-4 = Behalten Sie die alte Nummer im Telefon.
    .good = Ihr Kind wird das verstehen.

tip-family-emergency = Ein Notfall in der Familie, am Telefon
    .short = Auch eine Stimme, die Sie kennen, kann falsch sein.
    .trick = Jemand weint am Telefon. Es gab einen Unfall, oder jemand sitzt in Haft. Sofort muss Geld her. Die Stimme klingt wie die von Ihrem Enkel. Dann spricht angeblich die Polizei. Und Sie sollen es niemandem sagen.
    .says = Kanadas Stelle gegen Betrug rät: auflegen und die Person selbst anrufen. Die US-Behörde FTC rät: Trauen Sie der Stimme nicht. Die deutsche Polizei verlangt am Telefon nie Bargeld.
    .do-1 = Legen Sie auf, auch wenn es schwer ist.
    .do-2 = Rufen Sie Ihr Kind oder Ihren Enkel an. Nehmen Sie die Nummer, die Sie schon hatten.
    .do-3 = Ist niemand da? Rufen Sie jemand anderen in der Familie an.
    .do-4 = Geben Sie bis dahin niemandem Geld.
    .good = Machen Sie heute ein Wort aus, das nur Ihre Familie kennt. Wer in Not anruft, muss es sagen.

tip-tell-someone = Reden Sie mit jemandem, bevor Sie zahlen
    .short = Wer will, dass Sie schweigen, hat einen Grund.
    .trick = „Sagen Sie es niemandem.“ Es ist geheim, heißt es, oder die Familie macht sich nur Sorgen. Auch der Bank sollen Sie nichts sagen. Wer allein ist, den fragt niemand, wofür das Geld ist.
    .says = Die britische Meldestelle für Betrug rät: aufhören, auflegen, jemandem davon erzählen. Auch die deutsche Polizei rät: Sagen Sie es Ihrer Familie.
    .do-1 = Rufen Sie jemanden an, dem Sie vertrauen.
    .do-2 = Sagen Sie, was man von Ihnen will.
    .do-3 = Ist niemand da? Fragen Sie Ihre Bank, mit der Nummer auf Ihrer Karte.
    .do-4 = Tun Sie bis dahin nichts.
    .good = Sie müssen nicht viel erklären. „Jemand will Geld von mir“ reicht.

tip-talk-with-parent = So reden Sie mit Ihren Eltern darüber
    .short = Fragen Sie „Was haben die gesagt?“ und nicht „Wie konnte das passieren?“.
    .says = Worte können helfen oder wehtun. Sagen Sie: „Betrüger haben das Geld gestohlen.“ Sagen Sie: „Das war ein Verbrechen.“ Fragen Sie: „Was haben die gesagt?“ Fragen Sie nicht: „Wie konnte das passieren?“
    .do-1 = Hören Sie erst nur zu. Fragen Sie, was die Anrufer gesagt haben und wollten.
    .do-2 = Sagen Sie: „Schuld sind die Betrüger. Das kann allen passieren.“
    .do-3 = Sehen Sie zusammen im Konto nach. Ihre Eltern tippen, Sie sitzen daneben.
    .do-4 = Machen Sie etwas aus: Geht es um Geld, rufen die Eltern erst Sie an.
    .good = Reden Sie darüber, bevor etwas passiert. Erzählen Sie von einem Anruf, den Sie selbst bekommen haben.

tip-money-back-offer = Jemand will Ihr Geld zurückholen
    .short = Wer sich dafür meldet und eine Gebühr will, ist der nächste Betrüger.
    .trick = Nach einem Diebstahl meldet sich ein Helfer. Er weiß sogar, wie viel gestohlen wurde. Er ist Anwalt oder vom Amt, sagt er, und hat Ihr Geld gefunden. Erst sollen Sie eine Gebühr zahlen. Oder Sie sollen ihn in Ihren Computer lassen.
    .says = Die US-Behörde FTC will für eine Erstattung nie Geld, Bankdaten oder Zugriff auf den Computer. Scamwatch in Australien sagt: Bei jedem Dritten versuchen es Betrüger noch einmal. Wer eine Gebühr will, kann das Geld nicht zurückholen.
    .do-1 = Zahlen Sie nichts und antworten Sie nicht.
    .do-2 = Fragen Sie Ihre Bank nach dem Geld. Die Nummer steht auf der Karte.
    .do-3 = Heben Sie die Nachricht auf und zeigen Sie sie der Polizei.
    .good = Ämter, die wirklich helfen, nehmen keine Gebühr und versprechen nichts. Das sagt die FTC.

## Eine wahre Geschichte

tip-october-2023 = Wie falsche Helfer aufflogen
    .short = Zum ersten Mal gingen zwei große Firmen zusammen zur Polizei.
    .story = In Call-Centern in Indien gaben sich Leute als Hilfe von Amazon und Microsoft aus. Mehr als 2.000 Kunden waren ihr Ziel. Die meisten waren in den USA. Andere waren in Australien, Kanada, Deutschland, Spanien und Groß{ "\u00AD" }britannien. Am 19. Oktober 2023 machte Indiens Bundes{ "\u00AD" }behörde CBI etwas bekannt. Sie hatte an vielen Orten solche Call-Center durchsucht. Zum ersten Mal hatten Amazon und Microsoft so etwas zusammen angezeigt. Amazon erzählt auch vom Jahr 2022. Mehr als 20.000 falsche Webseiten wurden in dem Jahr abgeschaltet. Dazu kamen mehr als 10.000 Nummern.
    .good = Der Name am Telefon wechselt. Was man will, bleibt gleich: Geld, einen Code oder einen Blick auf Ihren Bildschirm.
