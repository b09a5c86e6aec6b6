# Verdicts, steps, questions and limits, in English.

## Verdicts

verdict-stop =
    .name = Scam signs: stop
    .action = Stop. { $dont }
    .why = { $banner } That is a strong sign of a scam.
verdict-doubt =
    .name = Check first
    .action = { $dont } Check it yourself first.
    .why = Something here does not fit. { $banner }
verdict-confirm =
    .name = Check first
    .action = This can be real. Only your own account can tell.
    .why = Look there, not through the message. We found nothing that speaks against it.
verdict-confirm-told =
    .action = This can be real. Only your own account can tell.
    .why = Look there, and don’t call back. We found nothing that speaks against it.
verdict-none =
    .name = No known warning signs
    .action = Take your time. If money comes up, check it yourself first.
    .why = We found none of the signs that we know. That does not prove who is behind it.
verdict-unknown =
    .name = Not enough to tell
    .action = Don’t act on it yet. Do one of these instead.
    .why = We could not read enough to tell you anything.
verdict-unknown-number =
    .action = Don’t call this number. Do one of these instead.
    .why = You gave us a phone number and nothing else. A number alone does not show who is behind it.
verdict-unknown-link =
    .action = Don’t open this link. Do one of these instead.
    .why = You gave us a link and nothing else. We never open links, so we don’t know what is there.
verdict-unknown-empty =
    .action = Paste the message first. All its words help.
    .why = There was nothing to read yet.
verdict-unknown-picture =
    .action = Type in the words of the picture. Then check again.
    .why = We could not read enough in the picture.
verdict-unknown-no-text =
    .action = Don’t open its files or pictures. Ask the sender another way.
    .why = This e-mail shows no words that we could read.
verdict-unknown-outlook =
    .action = Open it in your mail program. Then copy its text and paste it here.
    .why = Outlook saved this e-mail in a form of its own. We can’t read that yet.
verdict-unknown-file =
    .action = Choose the e-mail itself, or paste its text here.
    .why = This file is not an e-mail, a web page or a text.
verdict-unknown-language =
    .action = Don’t act on it yet. Ask someone who reads this language.
    .why = We can’t read this language well enough to tell you anything.
verdict-unknown-answers =
    .action = Answer one or two more questions. All of it helps.
    .why = These few answers are not enough to tell you anything.
verdict-unknown-short =
    .action = Paste the whole message, from first line to last.
    .why = These few words are not enough to tell you anything.

## The message as it was read

kind-sms = Text message
kind-email = E-mail
kind-call = Phone call
kind-chat = Chat message
kind-text = Pasted text
meta-kind = Kind
meta-from = From
meta-reply-to = Answers go to
meta-subject = Subject

## Who says so

really-heading = { $publisher } says
others-heading = What others say
exception-heading = Exceptions
source-line = { $publisher }. Checked on { $date }.
source-line-old = { $publisher }. Last checked on { $date }, more than a year ago.
checked-on = Checked on { $date }
checked-on-old = Last checked on { $date }, more than a year ago
date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
knowledge = Knowledge of { $date }.

## Check it yourself

check-amazon-open =
    .title = Go to Amazon your own way.
    .text = Open the Amazon app, or type { $site }. Don’t use a link.
check-amazon-orders =
    .title = Open Your Orders.
    .text = Do you find there what this is about?
check-amazon-messages =
    .title = Open the Message Center.
    .text = Was it an e-mail? Look whether it is there.
check-amazon-payments =
    .title = Open Your Payments.
    .text = Is the same sum there, with the same bank details?
check-amazon-security =
    .title = Open your login settings there.
    .text = Did someone else sign in? Then change your password there.
check-microsoft-open =
    .title = Go to Microsoft your own way.
    .text = Type account.microsoft.com and sign in. Don’t use a link.
check-microsoft-activity =
    .title = Open Recent activity.
    .text = Is the sign-in there, and was it you?
check-any-open =
    .title = Go to the company your own way.
    .text = Open its own app, or type its address. Don’t use a link.
check-any-contact =
    .title = Ask the company yourself.
    .text = Use the number on your card or on an old bill.
check-any-hang-up =
    .title = Hang up.
    .text = You may. Someone real can wait until you have looked.
check-any-no-call-back =
    .title = Don’t call them back.
    .text = And don’t answer if they call again. Nobody real needs you to.
check-any-disconnect =
    .title = Cut the device off the internet.
    .text = Switch off Wi-Fi or pull the cable. Then nobody can steer it.
check-any-other-device =
    .title = Use another device for your accounts.
    .text = Don’t sign in on this one until someone you trust has checked it.
check-any-parcel =
    .title = Look up your parcel yourself.
    .text = Ask the shop where you bought, or type the carrier’s address.

outcome-not-there =
    .found = It is not there
    .then = Then treat all of this as fake.
outcome-there =
    .found = It is there
    .then = Then only what you see there counts. If something is needed, do it there.
outcome-asks-too =
    .found = Your account asks for the same
    .then = Then do it there, in your account, and nowhere else.
outcome-does-not-ask =
    .found = Your account does not ask for it
    .then = Then treat all of this as fake.
outcome-company-denies =
    .found = The company knows nothing about it
    .then = Then treat all of this as fake.
outcome-company-confirms =
    .found = The company says the same
    .then = Then do only what they tell you there.
outcome-hidden =
    .found = “The order is on hold, so you can’t see it”
    .then = This is a known trick. A real order is in your account.
outcome-was-you =
    .found = It is there, and it was you
    .then = Then there is nothing to do. Keep any code to yourself.
outcome-was-not-you =
    .found = It is there, and it was not you
    .then = Change your password, in your account. Keep any code to yourself.
outcome-invoice-same =
    .found = The same sum and bank details are there
    .then = Then pay with the details from your account. You don’t need the message.
outcome-invoice-differs =
    .found = Something is missing or different
    .then = Then treat the message as fake.

## What would have to be true

genuine-order = You ordered this yourself.
genuine-orders-shows = Your Orders shows it.
genuine-orders-asks = Your Orders asks for the same.
genuine-messages = If it was an e-mail, the Message Center shows it too.
genuine-security = In your account you can do what it asks, without the message.
genuine-invoice-chosen = You chose the monthly invoice yourself.
genuine-invoice-same = Your Payments shows the same sum and the same bank details.
genuine-asked-for-call = You asked for the call yourself, inside the company’s app or site.
genuine-expected = You were expecting it, and your own account shows it.

## What the message does not do

not-found-gift-cards = It does not ask for gift cards.
not-found-secrets = It does not ask for a password, a code or card details.
not-found-remote = It does not want you to install anything or show your screen.
not-found-call = It does not want you to call a number.
not-found-address = It has no address that only looks like a company’s.
not-found-pressure = It does not hurry you, threaten you or ask you to keep quiet.
not-found-money = It does not ask you to pay or transfer money.

## What we did not check

limit-links = Where the links lead in the end. We never open links.
limit-phone = Who owns the phone number.
limit-sender = Who is behind it. Names, numbers and addresses can be faked.
limit-told = What you could not know or see. We know only what you told us.
limit-account = What is in your account. We cannot see it.
limit-pasted = The hidden parts of the e-mail. Pasted text does not have them.
limit-attachments = What is inside the files. We never open them.
limit-language = { $language ->
        [en] Some of the English. We may have missed something.
        [de] Some of the German. We may have missed something.
        [es] Some of the Spanish. We may have missed something.
        [fr] Some of the French. We may have missed something.
        [it] Some of the Italian. We may have missed something.
       *[other] Some of its language. We may have missed something.
    }
limit-picture = What the pictures show. We read only the text.
limit-shortened = The rest of the text. It is very long, so we read only the start.
limit-new-tricks = Tricks that are newer than this app.
limit-bank-account = Who owns the bank account.
limit-orders-to-us = Whether it is true what the text tells this program. It changes nothing.

## Notes

note-advertising =
    .title = This looks like advertising
    .text = Advertising alone is not fraud. You don’t have to answer it.
note-right-number =
    .title = A right number proves nothing
    .text = Anyone can make any number appear on a display. Even a company’s own.
note-knew-things =
    .title = What they know proves nothing
    .text = Names, addresses and orders get stolen and sold. Criminals read them out.
note-sent-proof =
    .title = An e-mail or a badge proves nothing
    .text = Both are quickly made. Nobody real has to prove anything that way.
note-looked-up =
    .title = A number from a search can be theirs
    .text = Criminals put their numbers on the web as well. Use the number on your card.
note-found-in-account =
    .title = Only what your account shows counts
    .text = Do there what needs doing. What a caller wants beyond that still counts against them.
note-delivery-code =
    .title = The code for a parcel is different
    .text = The driver gets it at your door, when you have the parcel. Never by phone.
note-forwarded =
    .title = This e-mail was passed on
    .text = We read the one inside. The outer one only brought it to you.
note-for-us =
    .title = The text talks to this program
    .text = It is only read. What it orders changes nothing.

## One question back

question-asked-for-code = Did you ask for this code yourself?
    .yes = Yes, that was me
    .no = No
    .unsure = I’m not sure
question-expecting-parcel = Are you expecting this parcel?
    .yes = Yes
    .no = No
    .unsure = I’m not sure
question-pays-by-invoice = Did you choose to pay Amazon by monthly invoice?
    .yes = Yes
    .no = No
    .unsure = I’m not sure
question-asked-for-call = Did you ask for this call, inside the company’s app or site?
    .yes = Yes, I asked for it
    .no = No
    .unsure = I’m not sure

## Remarks beside a link

link-own = { $brand } uses this address. That proves nothing about the message, and you don’t need the link.
link-foreign = We don’t know this address as { $brand }’s.
link-look-alike = This address only looks like { $brand }’s.
link-hidden-target = This short link does not show where it leads.
link-anyone = Anyone can put pages on { $domain }. It does not show who made this one.
link-wrapped = A filter or counter. From there it goes on to { $domain }. You don’t need the link.
link-plain = We know nothing about this address. You don’t need the link.

## Remarks beside a file that comes with an e-mail

attachment-program = A program. Opening it lets it do what it likes. Don’t open it.
attachment-form = A web page that wants you to fill something in. We did not open it.
attachment-password-form = A web page that wants a password. Don’t open it.
attachment-page = A web page. We did not open it.
attachment-locked-archive = A packed file that needs a password. No mail filter can look into it.
attachment-archive = A packed file. We did not unpack it.
attachment-macros = A document that can carry small programs. We did not open it.
attachment-pdf = A PDF. We did not read it. A bill or a number in it proves nothing.
attachment-document = A document. We did not open it.
attachment-picture = A picture. We can’t read what it shows.
attachment-mail = Another e-mail. To check it, save it and open it here.
attachment-calendar = A date for your calendar. Anybody can send one.
attachment-other = A file. We did not open it.
