# Der Plan für danach, auf Deutsch. Je Schritt aus assets/plan.toml: ein Titel, .text, und .say fürs Telefon.

plan-title = Was jetzt zu tun ist
plan-opening = Das passiert vielen Menschen. Es war richtig, hier nachzusehen. Gehen Sie Schritt für Schritt vor und haken Sie ab, was erledigt ist.
plan-opening-other = Das passiert vielen Menschen. Es war richtig, hier nachzusehen. Gehen Sie den Plan gemeinsam durch, Schritt für Schritt. Die Schritte sprechen zu der Person, der es passiert ist.
plan-group-first = Zuerst
plan-group-then = Danach
plan-group-and = Und außerdem
plan-say = Das können Sie sagen
plan-told = Das haben Sie uns gesagt
plan-told-other = Das haben Sie uns über die Person gesagt
plan-nothing-given = Soweit wir wissen, ist nichts verloren.

## Zuerst

plan-break-contact = Brechen Sie den Kontakt ab
    .text = Ist noch jemand am Telefon, legen Sie auf. Rufen diese Leute wieder an, gehen Sie nicht dran. Antworten Sie nicht und rufen Sie nicht zurück. Erklären müssen Sie nichts.
plan-cut-connection = Trennen Sie den Computer vom Internet
    .text = Ziehen Sie das Netzwerk{ "\u00AD" }kabel oder schalten Sie das WLAN aus. Geht beides nicht, halten Sie den Knopf zum Einschalten zehn Sekunden gedrückt. Lassen Sie das Internet aus, bis jemand den Computer geprüft hat. Look Twice läuft auch ohne.
plan-courier = Machen Sie niemandem auf, der Geld holen will
    .text = Manche Betrüger schicken Boten, die Bargeld oder Gold holen. Steht einer vor der Tür oder ist er auf dem Weg? Dann rufen Sie den Notruf an. Geben Sie nichts her.
    .say = Betrüger wollen Geld bei mir holen. Jemand steht vor meiner Tür oder ist auf dem Weg.
plan-bank = Rufen Sie Ihre Bank an
    .text = Die Nummer steht auf Ihrer Karte oder auf dem Auszug. Lassen Sie Karte und Online-Banking sperren. Ist Geld weg, fragen Sie, ob man es zurückholen kann. Bei einer Echtzeit-Überweisung geht das meist nicht, aber fragen Sie.
    .say = Betrüger haben mein Geld oder meine Daten. Bitte sperren Sie meine Karte und mein Online-Banking. Können Sie eine Zahlung noch stoppen?
plan-payment-app = Melden Sie die Zahlung in der App
    .text = Öffnen Sie die App selbst und melden Sie die Zahlung. Bitten Sie darum, dass man sie zurücknimmt. Sagen Sie es auch der Bank, von der die App das Geld holt.
    .say = Betrüger haben mich zu dieser Zahlung gebracht. Bitte nehmen Sie die Zahlung zurück.
plan-wire = Rufen Sie den Dienst an, der das Geld schickt
    .text = Der Name steht auf Ihrem Beleg. Nehmen Sie die Nummer von dort, oder gehen Sie hin. Bitten Sie darum, dass man die Zahlung zurücknimmt.
    .say = Betrüger haben mich dazu gebracht, Geld zu schicken. Bitte nehmen Sie die Zahlung zurück.
plan-crypto = Melden Sie es dort, wo das Kryptogeld herkam
    .text = Sagen Sie es der Firma, bei der Sie es gekauft haben. So eine Zahlung lässt sich meist nicht zurückholen. Melden Sie sie trotzdem.
    .say = Betrüger haben mich dazu gebracht, mit Kryptogeld zu zahlen. Ich möchte diese Zahlung melden.
plan-post = Bitten Sie die Post, es anzuhalten
    .text = Rufen Sie die Post oder den Paketdienst an, oder gehen Sie hin. Fragen Sie, ob man es noch stoppen kann. Nehmen Sie den Beleg mit der Nummer zur Hand.
    .say = Betrüger haben mich dazu gebracht, Bargeld zu schicken. Bitte halten Sie es an, bevor es ankommt.
plan-gift-cards = Rufen Sie die Firma auf dem Gutschein an
    .text = Die Nummer steht auf der Karte. Bitten Sie um das Geld, auch wenn es schon länger her ist. Heben Sie Karte und Kassenzettel auf.
    .say = Betrüger haben die Codes von meinen Gutscheinen. Bitte sperren Sie die Karten. Kann ich das Geld wiederhaben?

## Danach

plan-passwords = Ändern Sie Passwörter an einem anderen Gerät
    .text = Nehmen Sie nicht das Gerät, auf dem diese Leute waren. Erst kommt die E-Mail, dann die Bank, dann die Shops. Gilt ein Passwort mehrmals? Dann ändern Sie es überall.
plan-device = Lassen Sie den Computer prüfen
    .text = Machen Sie vorher kein Online-Banking damit. Das Programm, das Sie installieren sollten, muss weg. Bitten Sie jemanden, dem Sie vertrauen, oder eine Werkstatt.
plan-account = { $brand ->
        [amazon] Melden Sie fremde Geräte bei Amazon ab
        [microsoft] Melden Sie fremde Geräte bei Microsoft ab
       *[other] Melden Sie fremde Geräte in Ihrem Konto ab
    }
    .text = { $brand ->
        [amazon] Tippen Sie { $site } selbst ein, an einem anderen Gerät. Melden Sie dort jedes Gerät ab, das Sie nicht kennen. Schalten Sie die Zwei-Schritt-Verifi{ "\u00AD" }zierung ein. Dann reicht ein Passwort allein nicht mehr.
        [microsoft] Tippen Sie { $site } selbst ein, an einem anderen Gerät. Melden Sie dort jedes Gerät ab, das Sie nicht kennen. Schalten Sie die Prüfung in zwei Schritten ein. Dann reicht ein Passwort allein nicht mehr.
       *[other] Öffnen Sie die App oder tippen Sie die Adresse ein, an einem anderen Gerät. Melden Sie dort jedes Gerät ab, das Sie nicht kennen. Schalten Sie die Prüfung in zwei Schritten ein. Dann reicht ein Passwort allein nicht mehr.
    }
plan-identity = Achten Sie auf alles, was in Ihrem Namen geschieht
    .text = Andere könnten mit Ihrem Ausweis einkaufen oder Konten eröffnen. Achten Sie auf Briefe und Rechnungen, die Sie nicht erwarten. Sagen Sie der Polizei, dass Fremde Ihre Daten haben.
    .say = Betrüger haben die Daten aus meinem Ausweis. Sie könnten damit in meinem Namen handeln.
plan-evidence = Heben Sie alles auf
    .text = Heben Sie Nachrichten, Nummern, Belege und Auszüge auf. Löschen Sie noch nichts. Schreiben Sie auf, was gesagt wurde und wann.

## Und außerdem

plan-report = Melden Sie es
    .text = Das geht bei der Polizei und bei den Stellen, die hier stehen. Melden Sie es auch, wenn nichts weg ist. Kopieren Sie dafür den kurzen Bericht auf dieser Seite.
    .say = Ich möchte einen Betrug melden. Die Täter haben sich als jemand anderes ausgegeben.
plan-tell-amazon = Sagen Sie es Amazon
    .text = Tippen Sie amazon.com/reportascam selbst ein. Dort können Sie den Betrug melden. Fügen Sie den kurzen Bericht von dieser Seite ein.
    .say = Jemand hat sich bei mir als Amazon ausgegeben. Das möchte ich melden.
plan-tell-microsoft = Sagen Sie es Microsoft
    .text = Tippen Sie microsoft.com/reportascam selbst ein. Dort können Sie den Betrug melden. Fügen Sie den kurzen Bericht von dieser Seite ein.
    .say = Jemand hat sich bei mir als Microsoft ausgegeben. Das möchte ich melden.
plan-second-caller = Rechnen Sie mit einem zweiten Anruf
    .text = Vielleicht versuchen diese Leute es noch einmal, mit einer neuen Geschichte. Manche wollen Geld dafür, dass sie Ihr Geld zurückholen. Wer dafür Geld will, ist der nächste Betrüger. Echte Behörden nehmen dafür nichts.
plan-talk = Sprechen Sie mit jemandem, dem Sie vertrauen
    .text = Das haben Betrüger getan. Sie müssen es nicht allein regeln. Jemand an Ihrer Seite kann bei den Anrufen helfen.

## Der kurze Bericht, zum Kopieren in eine Meldung

summary-title = Was passiert ist: ein kurzer Bericht
summary-date = Jemand hat sich am Telefon oder mit einer Nachricht gemeldet. Notiert am { $date }.
summary-other = Ich schreibe das für die Person, der es passiert ist.
summary-said = Was gesagt wurde, soweit ich mich erinnere:
summary-given = Weggegeben wurde:
summary-nothing-given = Soweit ich weiß, wurde nichts weggegeben.
summary-dead = Links und Nummern stehen so da, dass niemand sie aus Versehen antippt.
