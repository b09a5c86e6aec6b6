# Ergebnisse, Schritte, Fragen und Grenzen, auf Deutsch.

## Ergebnisse

verdict-stop =
    .name = Betrugs{ "\u00AD" }zeichen: Stopp
    .action = Stopp. { $dont }
    .why = { $banner } Das ist ein starkes Zeichen für Betrug.
verdict-doubt =
    .name = Erst nachsehen
    .action = { $dont } Sehen Sie zuerst selbst nach.
    .why = Hier passt etwas nicht. { $banner }
verdict-confirm =
    .name = Erst nachsehen
    .action = Das kann echt sein. Nur Ihr eigenes Konto weiß es.
    .why = Sehen Sie dort nach, nicht über die Nachricht. Wir fanden nichts, was gegen sie spricht.
verdict-confirm-told =
    .action = Das kann echt sein. Nur Ihr eigenes Konto weiß es.
    .why = Sehen Sie dort nach, und rufen Sie nicht zurück. Wir fanden nichts, was dagegen spricht.
verdict-none =
    .name = Keine bekannten Warn{ "\u00AD" }zeichen
    .action = Lassen Sie sich Zeit. Geht es um Geld, sehen Sie erst selbst nach.
    .why = Wir fanden keines der Zeichen, die wir kennen. Wer dahintersteckt, ist damit nicht bewiesen.
verdict-unknown =
    .name = Zu wenig für eine Antwort
    .action = Warten Sie noch ab. Das hilft stattdessen.
    .why = Wir konnten zu wenig lesen, um Ihnen etwas zu sagen.
verdict-unknown-number =
    .action = Rufen Sie diese Nummer nicht an. Das hilft stattdessen.
    .why = Sie haben uns nur eine Nummer gegeben. Wer dahintersteckt, sieht man ihr nicht an.
verdict-unknown-link =
    .action = Öffnen Sie diesen Link nicht. Das hilft stattdessen.
    .why = Sie haben uns nur einen Link gegeben. Wir öffnen nie einen Link. Darum wissen wir nicht, was dort ist.
verdict-unknown-empty =
    .action = Fügen Sie zuerst die Nachricht ein. Jedes Wort hilft.
    .why = Hier stand noch nichts.
verdict-unknown-picture =
    .action = Tippen Sie die Wörter aus dem Bild ab. Dann prüfen wir noch einmal.
    .why = Wir konnten auf dem Bild zu wenig lesen.
verdict-unknown-no-text =
    .action = Öffnen Sie keine Datei und kein Bild daraus. Fragen Sie den Absender auf anderem Weg.
    .why = Diese E-Mail zeigt keine Wörter, die wir lesen konnten.
verdict-unknown-outlook =
    .action = Öffnen Sie die E-Mail in Ihrem Mail{ "\u00AD" }programm. Kopieren Sie dort den Text und fügen Sie ihn hier ein.
    .why = Outlook hat diese E-Mail auf seine eigene Art gespeichert. Das können wir noch nicht lesen.
verdict-unknown-file =
    .action = Wählen Sie die E-Mail selbst aus, oder fügen Sie ihren Text hier ein.
    .why = Diese Datei ist keine E-Mail, keine Webseite und kein Text.
verdict-unknown-language =
    .action = Warten Sie noch ab. Fragen Sie jemanden, der diese Sprache kann.
    .why = Diese Sprache lesen wir nicht gut genug, um Ihnen etwas zu sagen.
verdict-unknown-answers =
    .action = Beantworten Sie noch ein oder zwei Fragen. Alles hilft.
    .why = Diese wenigen Antworten reichen noch nicht.
verdict-unknown-short =
    .action = Fügen Sie die ganze Nachricht ein, von Anfang bis Ende.
    .why = Diese wenigen Wörter reichen nicht für eine Antwort.

## Die Nachricht, wie wir sie gelesen haben

kind-sms = SMS
kind-email = E-Mail
kind-call = Anruf
kind-chat = Chat
kind-text = Eingefügter Text
meta-kind = Art
meta-from = Von
meta-reply-to = Antwort geht an
meta-subject = Betreff

## Wer das sagt

really-heading = { $publisher } sagt
others-heading = Was andere sagen
exception-heading = Ausnahmen
source-line = { $publisher }. Geprüft am { $date }.
source-line-old = { $publisher }. Zuletzt geprüft am { $date }, vor mehr als einem Jahr.
checked-on = Geprüft am { $date }
checked-on-old = Zuletzt geprüft am { $date }, vor mehr als einem Jahr
date = { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
knowledge = Wissensstand: { $date }.

## Selbst nachsehen

check-amazon-open =
    .title = Nehmen Sie Ihren eigenen Weg zu Amazon.
    .text = Öffnen Sie die Amazon-App oder tippen Sie { $site } ein. Benutzen Sie keinen Link.
check-amazon-orders =
    .title = Öffnen Sie Ihre Bestellungen.
    .text = Steht dort, worum es hier geht?
check-amazon-messages =
    .title = Öffnen Sie das Message Center.
    .text = War es eine E-Mail? Sehen Sie nach, ob sie dort steht.
check-amazon-payments =
    .title = Öffnen Sie dort Ihre Zahlungen.
    .text = Steht der Betrag dort, mit denselben Bankdaten?
check-amazon-security =
    .title = Öffnen Sie dort die Seite für Ihre Anmeldung.
    .text = Hat sich jemand anders angemeldet? Dann ändern Sie dort Ihr Passwort.
check-microsoft-open =
    .title = Nehmen Sie Ihren eigenen Weg zu Microsoft.
    .text = Tippen Sie account.microsoft.com ein und melden Sie sich an. Benutzen Sie keinen Link.
check-microsoft-activity =
    .title = Sehen Sie sich die letzten Anmeldungen an.
    .text = Steht die Anmeldung dort, und waren Sie das?
check-any-open =
    .title = Nehmen Sie Ihren eigenen Weg zur Firma.
    .text = Öffnen Sie ihre App oder tippen Sie ihre Adresse ein. Benutzen Sie keinen Link.
check-any-contact =
    .title = Fragen Sie selbst bei der Firma nach.
    .text = Nehmen Sie die Nummer von Ihrer Karte oder von einer alten Rechnung.
check-any-hang-up =
    .title = Legen Sie auf.
    .text = Das dürfen Sie. Wer echt ist, kann warten, bis Sie nachgesehen haben.
check-any-no-call-back =
    .title = Rufen Sie dort nicht zurück.
    .text = Gehen Sie auch nicht dran, wenn es wieder klingelt.
check-any-disconnect =
    .title = Trennen Sie das Gerät vom Internet.
    .text = Schalten Sie das WLAN aus oder ziehen Sie das Kabel. Dann kann niemand es mehr steuern.
check-any-other-device =
    .title = Nehmen Sie für Ihre Konten ein anderes Gerät.
    .text = Dieses Gerät sollte erst jemand prüfen, dem Sie vertrauen.
check-any-parcel =
    .title = Sehen Sie selbst nach Ihrem Paket.
    .text = Fragen Sie den Händler oder tippen Sie die Adresse des Paketdienstes ein.

outcome-not-there =
    .found = Es steht nicht dort
    .then = Dann behandeln Sie das Ganze als Fälschung.
outcome-there =
    .found = Es steht dort
    .then = Dann gilt nur, was dort steht. Ist etwas zu tun, tun Sie es dort.
outcome-asks-too =
    .found = Ihr Konto verlangt dasselbe
    .then = Dann erledigen Sie es dort, in Ihrem Konto, und nirgends sonst.
outcome-does-not-ask =
    .found = Ihr Konto verlangt das nicht
    .then = Dann behandeln Sie das Ganze als Fälschung.
outcome-company-denies =
    .found = Die Firma weiß nichts davon
    .then = Dann behandeln Sie das Ganze als Fälschung.
outcome-company-confirms =
    .found = Die Firma sagt dasselbe
    .then = Dann tun Sie nur, was man Ihnen dort sagt.
outcome-hidden =
    .found = „Die Bestellung ist gesperrt, darum sehen Sie nichts“
    .then = Das ist ein bekannter Trick. Eine echte Bestellung steht in Ihrem Konto.
outcome-was-you =
    .found = Es steht dort, und Sie waren es selbst
    .then = Dann ist nichts zu tun. Behalten Sie jeden Code für sich.
outcome-was-not-you =
    .found = Es steht dort, und Sie waren es nicht
    .then = Ändern Sie in Ihrem Konto das Passwort. Behalten Sie jeden Code für sich.
outcome-invoice-same =
    .found = Betrag und Bankdaten stimmen überein
    .then = Dann bezahlen Sie mit den Angaben aus Ihrem Konto. Die Nachricht brauchen Sie nicht.
outcome-invoice-differs =
    .found = Etwas fehlt oder ist anders
    .then = Dann behandeln Sie die Nachricht als Fälschung.

## Was stimmen müsste

genuine-order = Sie haben das selbst bestellt.
genuine-orders-shows = Es steht bei Ihren Bestellungen.
genuine-orders-asks = Bei Ihren Bestellungen wird dasselbe verlangt.
genuine-messages = War es eine E-Mail, steht sie auch im Message Center.
genuine-security = In Ihrem Konto können Sie dasselbe tun, ganz ohne die Nachricht.
genuine-invoice-chosen = Sie haben die Monats{ "\u00AD" }abrechnung selbst gewählt.
genuine-invoice-same = Bei Ihren Zahlungen stehen derselbe Betrag und dieselben Bankdaten.
genuine-asked-for-call = Sie haben selbst um den Anruf gebeten, in der App oder auf der Website.
genuine-expected = Sie haben darauf gewartet, und es steht in Ihrem eigenen Konto.

## Was die Nachricht nicht tut

not-found-gift-cards = Sie fragt nicht nach Gutscheinen.
not-found-secrets = Sie fragt nicht nach Passwort, Code oder Kartendaten.
not-found-remote = Sie sollen nichts installieren und niemandem den Bildschirm zeigen.
not-found-call = Sie sollen keine Nummer anrufen.
not-found-address = Keine Adresse darin macht eine andere nach.
not-found-pressure = Sie drängt nicht, droht nicht und verlangt kein Schweigen.
not-found-money = Sie sollen nichts bezahlen oder überweisen.

## Was wir nicht geprüft haben

limit-links = Wohin die Links am Ende führen. Wir öffnen nie einen Link.
limit-phone = Wem die Nummer gehört.
limit-sender = Wer dahintersteckt. Namen, Nummern und Adressen lassen sich fälschen.
limit-told = Was Sie nicht sehen konnten. Wir wissen nur, was Sie uns gesagt haben.
limit-account = Was in Ihrem Konto steht. Das sehen wir nicht.
limit-pasted = Die unsichtbaren Teile der E-Mail. Eingefügter Text enthält sie nicht.
limit-attachments = Was in den Dateien steckt. Wir öffnen sie nie.
limit-language = { $language ->
        [en] Manches auf Englisch. Etwas kann uns entgangen sein.
        [de] Manches auf Deutsch. Etwas kann uns entgangen sein.
        [es] Manches auf Spanisch. Etwas kann uns entgangen sein.
        [fr] Manches auf Französisch. Etwas kann uns entgangen sein.
        [it] Manches auf Italienisch. Etwas kann uns entgangen sein.
       *[other] Manches in dieser Sprache. Etwas kann uns entgangen sein.
    }
limit-picture = Was auf den Bildern ist. Wir lesen nur den Text.
limit-shortened = Den Rest vom Text. Er ist sehr lang, wir lasen nur den Anfang.
limit-new-tricks = Tricks, die neuer sind als dieses Programm.
limit-bank-account = Wem das Bankkonto gehört.
limit-orders-to-us = Ob stimmt, was der Text diesem Programm sagt. Es ändert nichts.

## Hinweise

note-advertising =
    .title = Das sieht nach Werbung aus
    .text = Werbung allein ist kein Betrug. Antworten müssen Sie nicht.
note-right-number =
    .title = Eine richtige Nummer beweist nichts
    .text = Im Display kann jede Nummer stehen. Auch die echte einer Firma.
note-knew-things =
    .title = Was man über Sie weiß, beweist nichts
    .text = Namen, Adressen und Käufe werden gestohlen und verkauft. Betrüger lesen sie vor.
note-sent-proof =
    .title = Eine E-{ "\u2060" }Mail oder ein Ausweis beweist nichts
    .text = Beides ist schnell gemacht. Wer echt ist, muss so nichts beweisen.
note-looked-up =
    .title = Auch eine gesuchte Nummer kann falsch sein
    .text = Betrüger stellen ihre Nummern auch ins Netz. Nehmen Sie die Nummer auf Ihrer Karte.
note-found-in-account =
    .title = Es zählt nur, was in Ihrem Konto steht
    .text = Tun Sie dort, was nötig ist. Was ein Anrufer sonst noch will, spricht weiter gegen ihn.
note-delivery-code =
    .title = Beim Code für ein Paket ist es anders
    .text = Den bekommt der Fahrer an Ihrer Tür, wenn das Paket da ist. Nie am Telefon.
note-forwarded =
    .title = Diese E-Mail wurde weitergeleitet
    .text = Wir haben die innere gelesen. Die äußere hat sie nur zu Ihnen gebracht.
note-for-us =
    .title = Der Text spricht mit diesem Programm
    .text = Er wird nur gelesen. Was er befiehlt, ändert nichts.

## Eine Frage zurück

question-asked-for-code = Haben Sie diesen Code selbst angefordert?
    .yes = Ja, das war ich
    .no = Nein
    .unsure = Ich weiß es nicht
question-expecting-parcel = Erwarten Sie dieses Paket?
    .yes = Ja
    .no = Nein
    .unsure = Ich weiß es nicht
question-pays-by-invoice = Bezahlen Sie bei Amazon mit der Monats{ "\u00AD" }abrechnung?
    .yes = Ja
    .no = Nein
    .unsure = Ich weiß es nicht
question-asked-for-call = Haben Sie selbst um diesen Anruf gebeten, in der App oder auf der Website?
    .yes = Ja, darum habe ich gebeten
    .no = Nein
    .unsure = Ich weiß es nicht

## Bemerkungen neben einem Link

link-own = { $brand } verwendet diese Adresse. Für die Nachricht beweist das nichts. Sie brauchen den Link nicht.
link-foreign = Diese Adresse kennen wir bei { $brand } nicht.
link-look-alike = Diese Adresse sieht nur so aus, als gehöre sie zu { $brand }.
link-hidden-target = Dieser kurze Link zeigt nicht, wohin er führt.
link-anyone = Bei { $domain } kann jeder Seiten anlegen. Von wem diese ist, sieht man nicht.
link-wrapped = Ein Filter oder Zähler. Von dort geht es weiter zu { $domain }. Sie brauchen den Link nicht.
link-plain = Über diese Adresse wissen wir nichts. Sie brauchen den Link nicht.

## Bemerkungen neben einer Datei, die mit einer E-Mail kommt

attachment-program = Ein Programm. Wer es öffnet, lässt es alles tun. Öffnen Sie es nicht.
attachment-form = Eine Webseite, auf der Sie etwas ausfüllen sollen. Wir haben sie nicht geöffnet.
attachment-password-form = Eine Webseite, die ein Passwort will. Öffnen Sie sie nicht.
attachment-page = Eine Webseite. Wir haben sie nicht geöffnet.
attachment-locked-archive = Eine gepackte Datei mit Passwort. Kein Mailfilter kann hineinsehen.
attachment-archive = Eine gepackte Datei. Wir haben sie nicht entpackt.
attachment-macros = Ein Dokument, in dem kleine Programme stecken können. Wir haben es nicht geöffnet.
attachment-pdf = Ein PDF. Wir haben es nicht gelesen. Eine Rechnung oder Nummer darin beweist nichts.
attachment-document = Ein Dokument. Wir haben es nicht geöffnet.
attachment-picture = Ein Bild. Was darauf steht, können wir nicht lesen.
attachment-mail = Noch eine E-Mail. Zum Prüfen speichern Sie sie und öffnen sie hier.
attachment-calendar = Ein Termin für Ihren Kalender. So etwas kann jeder schicken.
attachment-other = Eine Datei. Wir haben sie nicht geöffnet.
