# Die Fragen Schritt für Schritt und ihre Antworten, auf Deutsch.
# Je Frage: die Frage, .hint darunter, .why für den Rand. Je Antwort: die Wörter neben dem Kästchen,
# die ein Ergebnis als eigene Worte der Person wiederholt. Formen mit "other" sind für jemanden, der anderen hilft.

## Ob es gerade passiert

ask-now = Passiert das jetzt gerade?
    .other = Passiert das der Person jetzt gerade?
    .why = Sind diese Leute noch da, kommt das Wichtigste vor jeder Frage. Ihre Antworten merkt sich Look Twice nur, bis Sie es schließen.
    .why-other = Sind diese Leute noch da, kommt das Wichtigste vor jeder Frage. Ihre Antworten merkt sich Look Twice nur, bis Sie es schließen.
ask-now-on-the-phone = Ich bin noch am Telefon
    .other = Die Person ist noch am Telefon
ask-now-controlled = Jemand steuert meinen Computer
    .other = Jemand steuert den Computer der Person
    .hint = Jemand sieht meinen Bildschirm oder bewegt dort etwas.
    .hint-other = Jemand sieht den Bildschirm oder bewegt dort etwas.
ask-now-over = Es ist vorbei
    .other = Es ist vorbei
ask-now-not-sure = Ich weiß nicht, ob es vorbei ist
    .other = Ich weiß nicht, ob es vorbei ist

## Was weggegeben wurde

ask-given = Haben Sie etwas davon getan?
    .other = Hat die Person etwas davon getan?
    .hint = Kreuzen Sie alles an, was passt.
    .hint-other = Kreuzen Sie alles an, was passt.
    .why = Davon hängt ab, was zuerst hilft. Nach dem Passwort oder Code selbst fragen wir nie.
    .why-other = Davon hängt ab, was zuerst hilft. Nach dem Passwort oder Code selbst fragen wir nie.
ask-given-paid = Ich habe Geld bezahlt oder geschickt
    .other = Geld bezahlt oder geschickt
ask-given-gift-cards = Ich habe Gutscheine oder deren Codes weggegeben
    .other = Gutscheine oder deren Codes weggegeben
ask-given-card-or-bank = Ich habe Karten- oder Bankdaten angegeben
    .other = Karten- oder Bankdaten angegeben
ask-given-password = Ich habe ein Passwort genannt
    .other = Ein Passwort genannt
    .hint = Auch auf einer Seite eingetippt, die man mir schickte.
    .hint-other = Auch auf einer fremden Seite eingetippt.
ask-given-code = Ich habe einen Code weitergesagt
    .other = Einen Code weitergesagt
    .hint = Zum Beispiel aus einer SMS oder aus einer App.
    .hint-other = Zum Beispiel aus einer SMS oder aus einer App.
ask-given-access = Ich habe etwas installiert oder jemanden in meinen Computer gelassen
    .other = Etwas installiert oder jemanden in den Computer gelassen
ask-given-link = Ich habe einen Link von diesen Leuten geöffnet
    .other = Einen Link von diesen Leuten geöffnet
ask-given-identity = Ich habe Daten aus meinem Ausweis angegeben
    .other = Daten aus dem Ausweis angegeben
    .hint = Auch ein Foto davon, den Pass oder die Steuernummer.
    .hint-other = Auch ein Foto davon, den Pass oder die Steuernummer.
ask-given-nothing = Ich habe nichts bezahlt und nichts weggegeben
    .other = Nichts bezahlt und nichts weggegeben
ask-given-not-sure = Ich weiß nicht, was ich weggegeben habe
    .other = Ich weiß nicht, was weggegeben wurde

## Wie bezahlt wurde

ask-how-paid = Wie haben Sie bezahlt?
    .other = Wie hat die Person bezahlt?
    .hint = Kreuzen Sie alles an, was passt.
    .hint-other = Kreuzen Sie alles an, was passt.
    .why = Jede Art zu zahlen hat ihren eigenen ersten Schritt.
    .why-other = Jede Art zu zahlen hat ihren eigenen ersten Schritt.
ask-how-paid-transfer = Ich habe Geld überwiesen
    .other = Geld überwiesen
ask-how-paid-card = Ich habe mit Karte bezahlt
    .other = Mit Karte bezahlt
ask-how-paid-app = Ich habe mit einer App bezahlt, etwa PayPal
    .other = Mit einer App bezahlt, etwa PayPal
ask-how-paid-wire = Ich habe Geld über einen Dienst wie Western Union geschickt
    .other = Geld über einen Dienst wie Western Union geschickt
ask-how-paid-crypto = Ich habe mit Kryptogeld bezahlt, etwa Bitcoin
    .other = Mit Kryptogeld bezahlt, etwa Bitcoin
ask-how-paid-cash = Ich habe Bargeld oder Gold hergegeben
    .other = Bargeld oder Gold hergegeben
ask-how-paid-post = Ich habe Bargeld als Brief oder Paket verschickt
    .other = Bargeld als Brief oder Paket verschickt
ask-how-paid-not-sure = Ich weiß nicht, wie ich bezahlt habe
    .other = Ich weiß nicht, wie bezahlt wurde

## Wer es angeblich war

ask-who = Wer hat sich bei Ihnen gemeldet?
    .other = Wer hat sich bei der Person gemeldet?
    .hint = Es zählt der Name, den man nannte.
    .hint-other = Es zählt der Name, den man nannte.
    .why = Einen großen Namen kann jeder nennen. Wir sehen nach, was die echte Firma dazu sagt.
    .why-other = Einen großen Namen kann jeder nennen. Wir sehen nach, was die echte Firma dazu sagt.
ask-who-amazon = Angeblich Amazon
    .other = Angeblich Amazon
ask-who-microsoft = Angeblich Microsoft oder Windows
    .other = Angeblich Microsoft oder Windows
ask-who-bank = Angeblich eine Bank
    .other = Angeblich eine Bank
ask-who-paypal = Angeblich PayPal
    .other = Angeblich PayPal
ask-who-authority = Angeblich Polizei oder Behörde
    .other = Angeblich Polizei oder Behörde
ask-who-parcel = Angeblich ein Paketdienst
    .other = Angeblich ein Paketdienst
ask-who-other = Jemand anderes
    .other = Jemand anderes
ask-who-several = Mehrere, einer nach dem anderen
    .other = Mehrere, einer nach dem anderen
ask-who-not-sure = Ich weiß nicht mehr, wer es angeblich war
    .other = Ich weiß nicht, wer es angeblich war

## Wie es anfing

ask-start = Wie hat es angefangen?
    .other = Wie hat es angefangen?
    .why = Nur ein Anruf, um den Sie selbst gebeten haben, ist anders. Gemeint ist: in der App oder auf der Website der Firma.
    .why-other = Nur ein Anruf, um den die Person selbst gebeten hat, ist anders. Gemeint ist: in der App oder auf der Website der Firma.
ask-start-called = Man hat mich angerufen
    .other = Man hat die Person angerufen
ask-start-recording = Eine Stimme vom Band sagte, ich soll eine Taste drücken
    .other = Eine Stimme vom Band sagte, man soll eine Taste drücken
ask-start-pop-up = Eine Warnung am Bildschirm sagte, ich soll anrufen
    .other = Eine Warnung am Bildschirm sagte, man soll anrufen
ask-start-in-a-message = Ich habe eine Nummer aus E-Mail oder SMS angerufen
    .other = Die Person hat eine Nummer aus E-Mail oder SMS angerufen
ask-start-looked-up = Ich habe die Nummer im Netz gesucht und angerufen
    .other = Die Person hat die Nummer im Netz gesucht und angerufen
ask-start-own-number = Ich habe die Nummer auf meiner Karte oder Rechnung angerufen
    .other = Die Person hat die Nummer auf Karte oder Rechnung angerufen
ask-start-asked-for = Ich habe über App oder Website der Firma um Rückruf gebeten
    .other = Über App oder Website der Firma um Rückruf gebeten
ask-start-not-sure = Ich weiß nicht mehr, wie es anfing
    .other = Ich weiß nicht, wie es anfing

## Worum es ging

ask-about = Worum ging es?
    .other = Worum ging es?
    .hint = Kreuzen Sie alles an, was passt.
    .hint-other = Kreuzen Sie alles an, was passt.
    .why = Es sind oft dieselben Geschichten. Für sich allein beweist keine etwas. Aber sie zeigt uns, worauf wir achten.
    .why-other = Es sind oft dieselben Geschichten. Für sich allein beweist keine etwas. Aber sie zeigt uns, worauf wir achten.
ask-about-order = Eine Bestellung, die nicht von mir ist
    .other = Eine Bestellung, die nicht von der Person ist
ask-about-locked = Ein gesperrtes Konto
    .other = Ein gesperrtes Konto
ask-about-membership = Prime oder ein anderes Abo
    .other = Prime oder ein anderes Abo
ask-about-refund = Geld zurück für mich
    .other = Geld zurück für die Person
ask-about-virus = Ein Virus oder Fehler auf meinem Computer
    .other = Ein Virus oder Fehler auf dem Computer
ask-about-parcel = Ein Paket
    .other = Ein Paket
ask-about-crime = Eine Straftat mit meinem Namen oder Ausweis
    .other = Eine Straftat mit Namen oder Ausweis der Person
ask-about-notice = Nur eine kurze Nachricht, verlangt wurde nichts
    .other = Nur eine kurze Nachricht, verlangt wurde nichts
    .hint = Zum Beispiel vom Fahrer oder aus der Arztpraxis.
    .hint-other = Zum Beispiel vom Fahrer oder aus der Arztpraxis.
ask-about-other = Etwas anderes
    .other = Etwas anderes
ask-about-not-sure = Ich weiß nicht mehr, worum es ging
    .other = Ich weiß nicht, worum es ging

## Was verlangt wurde

ask-wanted = Was sollten Sie tun?
    .other = Was sollte die Person tun?
    .hint = Kreuzen Sie alles an, auch wenn Sie es nicht getan haben.
    .hint-other = Kreuzen Sie alles an, auch wenn es nicht getan wurde.
    .why = Was jemand will, sagt mehr als der Name, den er nennt.
    .why-other = Was jemand will, sagt mehr als der Name, den er nennt.
ask-wanted-pay = Am Telefon zahlen oder eine Zahlung bestätigen
    .other = Am Telefon zahlen oder eine Zahlung bestätigen
ask-wanted-approve = Etwas in meiner Bank-App freigeben
    .other = Etwas in der Bank-App freigeben
ask-wanted-gift-cards = Gutscheine kaufen
    .other = Gutscheine kaufen
ask-wanted-move-money = Mein Geld woanders hinbringen, um es zu schützen
    .other = Das Geld woanders hinbringen, um es zu schützen
ask-wanted-crypto-or-courier = Kryptogeld, Bargeld oder Gold hergeben
    .other = Kryptogeld, Bargeld oder Gold hergeben
    .hint = Auch an einen Boten oder mit der Post.
    .hint-other = Auch an einen Boten oder mit der Post.
ask-wanted-install = Ein Programm installieren oder eine Website öffnen
    .other = Ein Programm installieren oder eine Website öffnen
ask-wanted-screen = Meinen Bildschirm zeigen
    .other = Den Bildschirm zeigen
ask-wanted-code = Einen Code vorlesen
    .other = Einen Code vorlesen
ask-wanted-secret = Passwort, PIN oder Kartennummer nennen
    .other = Passwort, PIN oder Kartennummer nennen
ask-wanted-run-command = Die Windows-Taste und R drücken
    .other = Die Windows-Taste und R drücken
ask-wanted-bank-login = Mich bei meiner Bank anmelden, während jemand dabei war
    .other = Sich bei der Bank anmelden, während jemand dabei war
ask-wanted-codes-arrived = Während des Anrufs kamen Codes auf mein Handy
    .other = Während des Anrufs kamen Codes auf das Handy
ask-wanted-code-at-door = Dem Fahrer an meiner Haustür den Code fürs Paket geben
    .other = Dem Fahrer an der Haustür den Code fürs Paket geben
ask-wanted-yes-or-no = Nur sagen, ob eine Zahlung von mir ist, ja oder nein
    .other = Nur sagen, ob eine Zahlung stimmt, ja oder nein
ask-wanted-nothing-yet = Bisher wurde nichts verlangt
    .other = Bisher wurde nichts verlangt
ask-wanted-not-sure = Ich weiß nicht, was ich tun sollte
    .other = Ich weiß nicht, was verlangt wurde

## Wie die Anrufer waren

ask-behaved = Wie waren die Leute am Telefon?
    .other = Wie waren die Leute am Telefon?
    .hint = Kreuzen Sie alles an, was passt.
    .hint-other = Kreuzen Sie alles an, was passt.
    .why = Unter Druck fragt man niemanden und sieht nicht nach. Wer echt ist, kann warten.
    .why-other = Unter Druck fragt man niemanden und sieht nicht nach. Wer echt ist, kann warten.
ask-behaved-hurried = Man hat mich gedrängt
    .other = Man hat die Person gedrängt
ask-behaved-threatened = Man hat mir gedroht
    .other = Man hat der Person gedroht
    .hint = Zum Beispiel mit der Polizei, mit Strafe oder Sperre.
    .hint-other = Zum Beispiel mit der Polizei, mit Strafe oder Sperre.
ask-behaved-stay-on-line = Ich sollte am Telefon bleiben
    .other = Die Person sollte am Telefon bleiben
ask-behaved-tell-no-one = Ich sollte niemandem davon erzählen
    .other = Die Person sollte niemandem davon erzählen
ask-behaved-coached = Man sagte mir, was ich der Bank sagen soll
    .other = Man sagte der Person, was sie der Bank sagen soll
ask-behaved-angry = Man wurde böse, als ich zurückrufen wollte
    .other = Man wurde böse, als die Person zurückrufen wollte
ask-behaved-none = Man blieb ruhig und hat mich nicht gedrängt
    .other = Man blieb ruhig und hat niemanden gedrängt
ask-behaved-not-sure = Ich weiß nicht mehr, wie die Leute waren
    .other = Ich weiß nicht, wie die Leute waren

## Was echt wirkte

ask-seemed-real = Was wirkte daran echt?
    .other = Was wirkte daran echt?
    .hint = Kreuzen Sie alles an, was passt.
    .hint-other = Kreuzen Sie alles an, was passt.
    .why = Nichts davon beweist etwas. Nummern lassen sich fälschen. Ihren Namen oder Ihren Kauf können auch Fremde kennen.
    .why-other = Nichts davon beweist etwas. Nummern lassen sich fälschen. Einen Namen oder einen Kauf können auch Fremde kennen.
ask-seemed-real-right-number = Mein Telefon zeigte die richtige Nummer
    .other = Das Telefon zeigte die richtige Nummer
ask-seemed-real-knew-things = Man kannte meinen Namen, meine Adresse oder Bestellung
    .other = Man kannte Namen, Adresse oder Bestellung der Person
ask-seemed-real-sent-proof = Man schickte mir eine E-Mail oder einen Ausweis
    .other = Man schickte der Person eine E-Mail oder einen Ausweis
ask-seemed-real-nothing = Nichts wirkte echt
    .other = Nichts wirkte echt
ask-seemed-real-not-sure = Ich weiß nicht, was echt wirkte
    .other = Ich weiß nicht, was echt wirkte

## Im eigenen Konto

ask-account = Haben Sie in Ihrem eigenen Konto nachgesehen?
    .other = Hat die Person im eigenen Konto nachgesehen?
    .hint = Öffnen Sie die App selbst, an einem Gerät, auf dem niemand sonst war.
    .hint-other = Die Person öffnet die App selbst, an einem Gerät, auf dem niemand sonst war.
    .why = Eine echte Bestellung steht im eigenen Konto. Heißt es, sie sei versteckt, ist das ein bekannter Trick.
    .why-other = Eine echte Bestellung steht im eigenen Konto. Heißt es, sie sei versteckt, ist das ein bekannter Trick.
ask-account-there = Es steht in meinem eigenen Konto
    .other = Es steht im eigenen Konto der Person
ask-account-not-there = Es steht nicht in meinem eigenen Konto
    .other = Es steht nicht im eigenen Konto der Person
ask-account-not-yet = Ich habe noch nicht im Konto nachgesehen
    .other = Die Person hat noch nicht im Konto nachgesehen
ask-account-no-account = Dafür gibt es kein Konto
    .other = Dafür gibt es kein Konto
ask-account-hidden = Man sagte, es sei versteckt oder gesperrt
    .other = Man sagte, es sei versteckt oder gesperrt
ask-account-not-sure = Ich weiß nicht, ob es im Konto steht
    .other = Ich weiß nicht, ob es im Konto steht

## Das Land

ask-country = In welchem Land sind Sie?
    .other = In welchem Land ist die Person?
    .hint = Dann nennt der Plan die richtigen Stellen.
    .hint-other = Dann nennt der Plan die richtigen Stellen.
    .why = Das Land braucht nur der Plan. Von allen Antworten merkt sich Look Twice nur das Land.
    .why-other = Das Land braucht nur der Plan. Von allen Antworten merkt sich Look Twice nur das Land.
ask-country-elsewhere = Mein Land steht hier nicht
    .other = Das Land steht hier nicht

## Wenn Antworten nicht zusammenpassen

ask-contradiction = Diese Kreuze passen noch nicht zusammen. Es geht nichts verloren. Nehmen Sie bitte weg, was nicht stimmt.
    .other = Diese Kreuze passen noch nicht zusammen. Es geht nichts verloren. Nehmen Sie bitte weg, was nicht stimmt.
