# Die Wörter des Fensters selbst. Die Wörter eines Berichts stehen in signals.ftl, advice.ftl und brands.ftl.

app-name = Look Twice
page-title = { $page } – { app-name }

## Leiste und Fuß

skip = Zum Hauptteil springen
brand-home = Look Twice, Startseite
nav-label = Hauptteile
nav-message = Nachricht
nav-call = Anruf
nav-paid = Schon bezahlt
nav-tips = Tipps
nav-how = So wird entschieden
nav-settings = Ein­stellungen
nav-more = Mehr
back = Zurück
promise-asks = Look Twice fragt nie nach Namen, Geld oder Passwörtern und ruft Sie nie an.
promise-offline = Funktioniert ohne Internet. Nichts verlässt diesen Computer.
promise-independent = Unabhängig von Amazon, Microsoft und allen anderen hier genannten Firmen.

## Startseite

home-page = Start
home-title = Lieber zweimal hinsehen. Wir schauen mit.
home-lead = Look Twice sagt Ihnen, was auffällt, warum, und was Sie jetzt tun können.
still-on-phone = Ich bin noch am Telefon
doors-heading = Oder fangen Sie hier an
door-call =
    .title = Jemand hat mich angerufen
    .hint = Ein paar kurze Fragen.
door-paid =
    .title = Ich habe schon bezahlt
    .hint = Oder etwas verraten. Das hilft jetzt, Schritt für Schritt.
door-tips =
    .title = Tipps gegen Betrug
    .hint = Kurze Karten, auf jeder ein Gedanke.
paste-title = Ich habe eine Nachricht bekommen
paste-label = Die ganze Nachricht hier einfügen
paste-hint = Oder ziehen Sie eine E-⁠Mail als Datei in dieses Fenster.
paste-check = Nachricht prüfen
open-file = Datei öffnen
paste-reading = Ihre Nachricht wird gelesen …
file-reading = Ihre Datei wird gelesen …
drop-here = Hier loslassen, dann prüfen wir es.
paste-long = Der Text ist lang. Hier steht nur der Anfang. Geprüft wird alles.
paste-long-clear = Text herausnehmen
rule-title = Amazon sagt, dass es nie eine Zahlung am Telefon oder per E-⁠Mail verlangt.
rule-text = Bezahlt wird nur in der App, auf der Website oder in Läden von Amazon.
rule-source = Amazon, Aussage vom Oktober 2023.
rule-exception-heading = Zwei Ausnahmen, beide per E-⁠Mail.
rule-exception = Manche haben die Monats­abrechnung gewählt. Bei anderen ist eine Last­schrift geplatzt. Beides steht in Ihrem eigenen Konto, bei Ihren Zahlungen.
rule-exception-source = Amazon.de, Hilfeseiten ohne Datum.
rule-checked = Beides geprüft am 24. November 2026.
tip-heading = Ein Tipp
tip-next = Nächster Tipp
tip-read = Diesen Tipp lesen

## Hinweise

notice-empty =
    .title = Hier stand noch nichts
    .text = Kopieren Sie die Nachricht dort, wo sie ankam. Fügen Sie sie dann unten ein.
notice-file-again =
    .title = Wir haben diese Datei nicht mehr
    .text = Bitte öffnen Sie die Datei noch einmal. Was hier steht, bleibt.
notice-settings-broken =
    .title = Ihre Ein­stellungen ließen sich nicht lesen
    .text = Look Twice startet mit den üblichen. Sie können Ihre neu wählen.
    .open = Ein­stellungen öffnen
    .close = In Ordnung
error-check-failed =
    .title = Wir konnten diese Nachricht nicht lesen
    .text = Ihr Text ist noch da, und nichts wurde gesendet. Versuchen Sie es noch einmal, gern mit einem kürzeren Stück.
error-settings-not-saved =
    .title = Ihre Wahl ließ sich nicht speichern
    .text = Sie gilt, bis Sie Look Twice schließen. Der Computer hat das Speichern nicht erlaubt.
error-settings-not-read =
    .title = Ihre Ein­stellungen ließen sich nicht lesen
    .text = Look Twice arbeitet vorerst mit den üblichen.
notice-choose =
    .title = Bitte wählen Sie etwas aus
    .text = Auch „Ich weiß nicht“ ist in Ordnung.
notice-choose-country =
    .title = Bitte wählen Sie ein Land
    .text = Auch „Mein Land steht hier nicht“ ist in Ordnung.
notice-contradiction = Bitte sehen Sie noch einmal hin
error-questions =
    .title = Die Frage ließ sich nicht zeigen
    .text = Ihre Antworten sind noch da. Bitte versuchen Sie es noch einmal.
error-call =
    .title = Das ging noch nicht
    .text = Ihre Antworten sind noch da. Bitte versuchen Sie es noch einmal.
error-tips =
    .title = Die Tipps ließen sich nicht zeigen
    .text = Bitte schließen Sie Look Twice und öffnen Sie es wieder.
error-page-not-opened =
    .title = Die Seite ging nicht auf
    .text = Öffnen Sie den Browser selbst und tippen Sie dort die Adresse ein.
error-not-printed =
    .title = Das Drucken ging nicht
    .text = Kopieren Sie es, oder speichern Sie es als Datei.
error-file-not-saved =
    .title = Die Datei ließ sich nicht speichern
    .text = Nehmen Sie einen anderen Ordner, oder kopieren Sie es.
error-file-is-folder =
    .title = Das ist ein Ordner und keine Datei
    .text = Öffnen Sie den Ordner. Ziehen Sie daraus nur die eine E-⁠Mail hierher.
error-file-not-allowed =
    .title = Der Computer lässt uns diese Datei nicht lesen
    .text = Nichts ist verloren. Speichern Sie die E-⁠Mail noch einmal, in einem eigenen Ordner. Oder fügen Sie ihren Text ein.
error-file-gone =
    .title = Die Datei ist nicht mehr da
    .text = Vielleicht liegt sie jetzt woanders. Öffnen Sie die Datei dort, oder fügen Sie den Text der E-⁠Mail ein.
error-file-too-large =
    .title = Diese Datei ist zu groß für uns
    .text = Look Twice liest bis zu 50 MB. Speichern Sie nur diese eine E-⁠Mail als Datei. Oder fügen Sie ihren Text ein.
error-file-not-read =
    .title = Wir konnten die Datei nicht lesen
    .text = Nichts ist verloren. Speichern Sie die E-⁠Mail als Datei und ziehen Sie diese hierher. Oder fügen Sie ihren Text ein.
error-several-files =
    .title = Bitte eine Datei nach der anderen
    .text = Fangen Sie mit der an, die Ihnen am meisten Sorgen macht. Dann kommen die anderen.
error-facts =
    .title = Die Liste ließ sich nicht zeigen
    .text = Bitte schließen Sie Look Twice und öffnen Sie es wieder.

## Ergebnis

reasons-heading = Warum wir das sagen
points-heading = Was uns auffiel
reason-quotation = In der Nachricht steht
reason-meaning = Was das bedeutet
quoted = „{ $words }“
reason-show-mark = Grund { $number }. Die Stelle in der Nachricht zeigen
point-show-mark = Punkt { $number }. Die Stelle in der Nachricht zeigen
mark-show-reason = Grund { $number }: { $label }
mark-show-point = Punkt { $number }: { $label }
reasons-more =
    { $count ->
        [1] Ein weiterer Grund
        [2] Zwei weitere Gründe
        [3] Drei weitere Gründe
        [4] Vier weitere Gründe
        [5] Fünf weitere Gründe
        [6] Sechs weitere Gründe
        [7] Sieben weitere Gründe
        [8] Acht weitere Gründe
        [9] Neun weitere Gründe
       *[other] { $count } weitere Gründe
    }
points-more =
    { $count ->
        [1] Ein weiterer Punkt
        [2] Zwei weitere Punkte
        [3] Drei weitere Punkte
        [4] Vier weitere Punkte
        [5] Fünf weitere Punkte
        [6] Sechs weitere Punkte
        [7] Sieben weitere Punkte
        [8] Acht weitere Punkte
        [9] Neun weitere Punkte
       *[other] { $count } weitere Punkte
    }
message-heading = Ihre Nachricht
message-heading-marked = Ihre Nachricht, markiert
message-file = Datei: { $name }
message-shortened = Die Nachricht ist lang. Hier steht ein Teil davon.
message-links-off = Links in dieser Nachricht sind abgeschaltet.
hidden-heading = In der Nachricht versteckt
hidden-text = Diese Wörter sind enthalten, werden Ihnen aber nicht gezeigt.
attachments-heading = Angehängte Dateien
link-shows = Der Link zeigt
link-leads = Er führt in Wahrheit zu
link-leads-only = Der Link führt zu
links-more =
    { $count ->
        [1] Ein weiterer Link
        [2] Zwei weitere Links
        [3] Drei weitere Links
        [4] Vier weitere Links
        [5] Fünf weitere Links
        [6] Sechs weitere Links
        [7] Sieben weitere Links
        [8] Acht weitere Links
        [9] Neun weitere Links
       *[other] { $count } weitere Links
    }
ask-hint = Eine Antwort hilft. Sie bleibt auf diesem Computer.
check-heading = Selbst nachsehen
would-heading = Wäre es echt, würde all das stimmen
would-missing = Fehlt auch nur eines?
would-missing-then = Dann behandeln Sie das Ganze als Fälschung.
not-found-heading = Was diese Nachricht nicht tut
limits-heading = Was wir nicht geprüft haben
limits-how = So entscheidet Look Twice, mit allen Quellen
helps-heading = Das hilft
helps-paste =
    .title = Die ganze Nachricht einfügen
    .text = Alle Wörter, von der ersten bis zur letzten Zeile.
helps-answers =
    .title = Noch ein paar Fragen beantworten
    .text = Am meisten hilft, was diese Leute von Ihnen wollten.
next-heading = Was möchten Sie tun?
next-choose = Andere E-⁠Mail aus dieser Datei
next-another = Andere Nachricht prüfen
next-change = Antworten ändern
next-again = Neu anfangen
already-did = Ich habe das schon getan
already-plan = Das hilft jetzt

## Eine Datei mit mehreren E-⁠Mails

choose-title = Welche E-⁠Mail möchten Sie prüfen?
choose-lead = In dieser Datei sind mehrere. Die neueste steht oben.
choose-no-subject = Ohne Betreff
choose-no-sender = Ohne Absender
choose-day = { DATETIME($day, dateStyle: "long") }
choose-more =
    { $count ->
        [1] Eine weitere E-⁠Mail steht hier nicht. Ist das Ihre? Speichern Sie nur diese als Datei und öffnen Sie die Datei hier.
       *[other] { $count } weitere E-⁠Mails stehen hier nicht. Ist Ihre dabei? Speichern Sie nur diese als Datei und öffnen Sie die Datei hier.
    }

## Ergebnis eines Anrufs

call-quotation = Das haben Sie gesagt
call-message-heading = Was Sie uns gesagt haben
call-message-heading-marked = Was Sie uns gesagt haben, markiert
call-not-found-heading = Was diese Leute nicht getan haben
call-show-mark = Grund { $number }. Die Stelle in Ihren Antworten zeigen
call-show-mark-point = Punkt { $number }. Die Stelle in Ihren Antworten zeigen

## Weitergeben: kopieren, drucken, speichern, zeigen

give-show = Jemandem zeigen
give-copy = Kopieren
give-print = Drucken
give-text = Als Text speichern
give-html = Als Webseite speichern
give-copied = Kopiert. Sie können es in eine E-⁠Mail oder einen Brief einfügen.
give-copy-failed = Das Kopieren ging nicht. Markieren Sie den Text mit der Maus.
give-saved = Gespeichert.
give-not-saved = Es wurde nichts gespeichert.
file-result = Look Twice Ergebnis
file-plan = Look Twice Plan
file-tip = Look Twice Tipp
sheet-made = Look Twice, { DATETIME($date, dateStyle: "long") }
show-page = Zum Zeigen

## Die zwei Seiten, die das ganze Fenster füllen

hang-up = Legen Sie jetzt auf.
    .other = Die Person sollte jetzt auflegen.
    .lead = Sie müssen nicht höflich sein. Sie müssen nichts erklären. Wir sind danach noch da.
    .lead-other = Sagen Sie ihr: Sie muss nicht höflich sein und nichts erklären. Wir sind danach noch da.
    .done = Ich habe aufgelegt
    .done-other = Die Person hat aufgelegt
    .cannot = Ich kann nicht auflegen
    .cannot-other = Die Person kann nicht auflegen
    .foot = Steuert jemand Ihren Computer? Ziehen Sie das Netzwerk­kabel oder schalten Sie das WLAN aus. Look Twice funktioniert ohne Internet.
    .foot-other = Steuert jemand den Computer der Person? Dort muss das Netzwerk­kabel raus oder das WLAN aus. Look Twice funktioniert ohne Internet.
cut-off = Trennen Sie zuerst das Internet.
    .other = Die Person sollte zuerst das Internet trennen.
    .lead = Dann kann niemand mehr Ihren Computer steuern. Ein Weg genügt.
    .lead-other = Dann kann niemand mehr den Computer steuern. Ein Weg genügt.
    .cable = Ziehen Sie das Netzwerk­kabel aus dem Computer.
    .cable-other = Ziehen Sie oder die Person das Netzwerk­kabel aus dem Computer.
    .wifi = Oder schalten Sie das WLAN aus. Am Laptop klicken Sie auf das WLAN-Zeichen am Rand des Bildschirms. Manche haben eine Taste mit einem Flugzeug.
    .wifi-other = Oder das WLAN muss aus. Am Laptop hilft ein Klick auf das WLAN-Zeichen am Rand des Bildschirms. Manche haben eine Taste mit einem Flugzeug.
    .power = Nur wenn nichts davon geht: Halten Sie den Knopf zum Einschalten zehn Sekunden gedrückt. Dieses Fenster geht dann zu. Sie können Look Twice später neu starten.
    .power-other = Nur wenn nichts davon geht: den Knopf zum Einschalten zehn Sekunden gedrückt halten. Der Computer geht dann aus.
    .after = Ändern Sie Passwörter nur an einem anderen Gerät. Hier geht alles ohne Internet.
    .after-other = Passwörter ändert die Person nur an einem anderen Gerät. Hier geht alles ohne Internet.
    .done = Das Internet ist getrennt
    .done-other = Das Internet ist getrennt
    .cannot = Das ging nicht
    .cannot-other = Das ging nicht
hang-up-how = So trennen Sie das Internet

## Fragen

question-phone-call = Jemand hat mich angerufen: Frage { $number } von { $of }
question-phone-call-other = Ein Anruf bei jemand anderem: Frage { $number } von { $of }
question-already-paid = Schon bezahlt: Frage { $number } von { $of }
question-already-paid-other = Jemand anderes hat bezahlt: Frage { $number } von { $of }
perspective = Um wen geht es?
perspective-self = Um mich
perspective-other = Um jemand anderen
question-for-now = Jetzt nicht zahlen, keine Codes nennen, nicht zurückrufen.
question-or = oder
question-others-off = Die anderen Haken sind jetzt weg.
question-said = Was wurde gesagt?
question-said-label = Die Worte, so wie Sie sich erinnern
question-said-hint = Wir lesen das wie eine Nachricht. Es darf leer bleiben.
question-continue = Weiter
question-why = Warum wir das fragen
question-back = Sie können immer zurück. Ihre Antworten bleiben auf diesem Computer.
question-kept = Wir merken sie uns nur, bis Sie Look Twice schließen.
question-reading = Einen Moment …

## Plan

plan-side = Dieser Plan
plan-progress = { $done } von { $of } erledigt
plan-step = { $number }. { $title }
plan-done = Erledigt
plan-change-told = Antworten ändern
plan-country = Land
plan-elsewhere = Anderswo
plan-change-country = Land ändern
plan-verdict = Was wir von dem Anruf halten
plan-copy-summary = Diesen Bericht kopieren

## Tipps

tips-title = Tipps gegen Betrug
tips-lead = Ein Gedanke auf jeder Karte. Nichts zum Auswendiglernen.
tips-all = Alle Tipps

## So wird entschieden

how-title = So entscheidet Look Twice
how-lead = Es stellt drei Fragen.
how-question-who = Von wem will die Nachricht sein?
how-question-what = Was verlangt sie?
how-question-would = Würde die echte Firma das je verlangen?
how-answers = Die vier Antworten
how-stop =
    .title = Betrugs­zeichen: Stopp
    .text = Verlangt wird etwas, das die echte Firma nach eigenen Worten nie verlangt. Oder zwei starke Zeichen verschiedener Art kommen zusammen.
how-doubt =
    .title = Erst nachsehen: Etwas passt nicht
    .text = Es gibt eine Art von Zeichen. Gewiss ist das nicht, aber zu viel, um mitzumachen.
how-confirm =
    .title = Erst nachsehen: Das kann echt sein
    .text = Nichts spricht dagegen. Es geht um Ihr Konto oder um Geld. Das weiß nur Ihr eigenes Konto.
how-none =
    .title = Keine bekannten Warn­zeichen
    .text = Es gab genug zu lesen, und wir fanden keines der Zeichen, die wir kennen. Ein Versprechen ist das nicht.
how-unknown =
    .title = Zu wenig, um etwas zu sagen
    .text = Zu wenig zu lesen: nur eine Nummer, nur ein Link, nur ein paar Wörter.
how-keep = Woran wir uns halten
how-keep-request = Wir beurteilen, was verlangt wird, nicht von wem. Ein richtiger Name macht die Antwort nie besser.
how-keep-quote = Jeder Grund zitiert Ihre Nachricht. Ohne Zitat kein Grund.
how-keep-points = Keine Punkte und keine Prozente. Damit kann niemand etwas anfangen.
how-keep-offline = Wir öffnen keinen Link, rufen keine Nummer an und fragen keinen anderen Computer.
how-facts = Die Tatsachen, mit Quelle und Datum
fact-who = Wer das sagt
fact-where = Wo
how-not = Wer wir nicht sind
how-not-text = Look Twice gehört weder zu Amazon noch zu Microsoft noch zu einer anderen Firma. Eine neuere Fassung weiß mehr.
how-wrong = Wo wir uns irren
how-wrong-text = Look Twice macht Fehler. Keine unserer Antworten ist ein Beweis. Ihr eigenes Konto weiß immer mehr.

## Einstellungen

settings-title = Ein­stellungen
settings-lead = Änderungen gelten sofort.
settings-text-size = Schriftgröße
text-size-100 = Normal
text-size-125 = Groß
text-size-150 = Größer
text-size-200 = Am größten
settings-language = Sprache
language-system = Wie auf meinem Computer
language-en = English
language-de = Deutsch
settings-theme = Farben
theme-system = Wie auf meinem Computer
theme-light = Hell
theme-dark = Dunkel
settings-country = Land
settings-country-hint = Für die richtigen Adressen, etwa amazon.de oder amazon.at.
country-us = Vereinigte Staaten
country-ca = Kanada
country-uk = Vereinigtes Königreich
country-au = Australien
country-de = Deutschland
country-at = Österreich
country-ch = Schweiz
country-es = Spanien
country-fr = Frankreich
country-ie = Irland
country-in = Indien
country-it = Italien
country-mx = Mexiko
about-not = Was diese App nicht tut
about-not-connect = Unser Code baut nie eine Verbindung auf.
about-not-account = Sie hat kein Konto und kennt weder Ihren Namen noch Ihre Kontakte.
about-not-store = Sie speichert Ihre Ein­stellungen, aber keine Ihrer Nachrichten und Antworten.
about-not-page = Eine Seite öffnet sich nur dann in Ihrem Browser, wenn Sie darauf drücken.
about-not-test = Sie können es testen: Ziehen Sie das Netzkabel. Alles geht weiter.
about-web-view = Unter Windows und macOS zeichnet das System das Fenster mit seiner eigenen Web-Ansicht.
about = Über Look Twice
about-text = Look Twice ist kostenlos. Jeder darf nachlesen, wie es gemacht ist.
licences = Gebaut mit der Arbeit anderer
licence-lucide = Symbole: Lucide, ISC-Lizenz; einige von Feather, MIT-Lizenz
licence-svelte = Fenster: Svelte, MIT-Lizenz
licence-fluent = Wörter: Fluent, Lizenz Apache 2.0
licence-tauri = Rahmen der App: Tauri, Lizenz MIT oder Apache 2.0
licence-text = Lizenz von { $name }
licence-name-lucide = Lucide und Feather
licence-name-svelte = Svelte
