# The words of the window itself. The words of a report stand in signals.ftl, advice.ftl and brands.ftl.

app-name = Look Twice
page-title = { $page } – { app-name }

## Bar and foot

skip = Skip to the main part
brand-home = Look Twice, start page
nav-label = Main parts
nav-message = Message
nav-call = Call
nav-paid = Already paid
nav-tips = Tips
nav-how = How it decides
nav-settings = Settings
nav-more = More
back = Back
promise-asks = Look Twice never asks for your name, money or passwords, and never calls you.
promise-offline = Works without internet. Nothing leaves this computer.
promise-independent = Not affiliated with Amazon, Microsoft or any company named here.

## Start page

home-page = Start
home-title = Look twice. We look with you.
home-lead = Look Twice tells you what it found, why, and what to do now.
still-on-phone = I am still on the phone
doors-heading = Or start here
door-call =
    .title = Someone called me
    .hint = A few short questions.
door-paid =
    .title = I already paid or gave something away
    .hint = What to do now, step by step.
door-tips =
    .title = Safety tips
    .hint = Short cards, one idea on each.
paste-title = I got a message
paste-label = Paste the whole text or e-mail here
paste-hint = Or drop an e-mail on this window, as a file.
paste-check = Check this message
open-file = Open a file
paste-reading = Reading your message …
file-reading = Reading your file …
drop-here = Let go here, and we check it.
paste-long = This text is long. You see the beginning here. We check all of it.
paste-long-clear = Take the text out
rule-title = Amazon says it never asks for payment by phone or e-mail.
rule-text = You pay only in its app, on its website or in its shops.
rule-source = Amazon, statement of October 2023.
rule-exception-heading = Two exceptions, both by e-mail.
rule-exception = Some people chose to pay by monthly invoice. Others had a direct debit that failed. Both stand in your own account, under Your Payments.
rule-exception-source = Amazon.de, help pages without a date.
rule-checked = Both checked on 24 November 2026.
tip-heading = A tip
tip-next = Next tip
tip-read = Read this tip

## Notices

notice-empty =
    .title = There was nothing to read yet
    .text = Copy the message where you got it. Then paste it below.
notice-file-again =
    .title = We do not have this file any more
    .text = Please open it once more. What you see here stays.
notice-settings-broken =
    .title = Your settings could not be read
    .text = Look Twice starts with its usual settings. You can choose yours again.
    .open = Open Settings
    .close = All right
error-check-failed =
    .title = We could not read this message
    .text = Your text is still here, and nothing was sent. Please try once more, or paste a shorter part.
error-settings-not-saved =
    .title = Your choice could not be saved
    .text = It holds until you close Look Twice. Your computer did not let us write it down.
error-settings-not-read =
    .title = Your settings could not be read
    .text = Look Twice works with its usual settings for now.
notice-choose =
    .title = Choose one
    .text = “I am not sure” is fine.
notice-choose-country =
    .title = Choose one
    .text = “My country is not here” is fine.
notice-contradiction = Please look once more
error-questions =
    .title = The question could not be shown
    .text = Your answers are still here. Please try once more.
error-call =
    .title = We could not finish this
    .text = Your answers are still here. Please try once more.
error-tips =
    .title = The tips could not be shown
    .text = Please close Look Twice and open it again.
error-page-not-opened =
    .title = The page did not open
    .text = Open your browser yourself, and type the address there.
error-not-printed =
    .title = It could not be printed
    .text = Copy it instead, or save it as a file.
error-file-not-saved =
    .title = The file could not be saved
    .text = Try another folder, or copy it instead.
error-file-is-folder =
    .title = This is a folder, not a file
    .text = Open the folder, and drop the one e-mail from it here.
error-file-not-allowed =
    .title = Your computer did not let us read this file
    .text = Nothing is lost. Save the e-mail once more, in a folder of yours, and open that. Or paste its text.
error-file-gone =
    .title = This file is not there any more
    .text = It may lie somewhere else now. Open it there, or paste the text of the e-mail.
error-file-too-large =
    .title = This file is too large for us
    .text = Look Twice reads up to 50 MB. Save just this one e-mail as a file. Or paste its text.
error-file-not-read =
    .title = We could not read this file
    .text = Nothing is lost. Save the e-mail as a file, and drop that here. Or paste its text.
error-several-files =
    .title = One file at a time, please
    .text = Start with the one that worries you most. The others can follow.
error-facts =
    .title = The list could not be shown
    .text = Please close Look Twice and open it again.

## Result

reasons-heading = Why we say this
points-heading = What we saw
reason-quotation = The message says
reason-meaning = What that means
quoted = “{ $words }”
reason-show-mark = Reason { $number }. Show the words in the message
point-show-mark = Point { $number }. Show the words in the message
mark-show-reason = Reason { $number }: { $label }
mark-show-point = Point { $number }: { $label }
reasons-more =
    { $count ->
        [1] One more reason
        [2] Two more reasons
        [3] Three more reasons
        [4] Four more reasons
        [5] Five more reasons
        [6] Six more reasons
        [7] Seven more reasons
        [8] Eight more reasons
        [9] Nine more reasons
       *[other] { $count } more reasons
    }
points-more =
    { $count ->
        [1] One more point
        [2] Two more points
        [3] Three more points
        [4] Four more points
        [5] Five more points
        [6] Six more points
        [7] Seven more points
        [8] Eight more points
        [9] Nine more points
       *[other] { $count } more points
    }
message-heading = Your message
message-heading-marked = Your message, marked
message-file = File: { $name }
message-shortened = The message is long. You see a part of it here.
message-links-off = Links in this message are switched off.
hidden-heading = Hidden in the message
hidden-text = It holds these words, but does not show them to you.
attachments-heading = Files that came with it
link-shows = The link shows
link-leads = It really leads to
link-leads-only = The link leads to
links-more =
    { $count ->
        [1] One more link
        [2] Two more links
        [3] Three more links
        [4] Four more links
        [5] Five more links
        [6] Six more links
        [7] Seven more links
        [8] Eight more links
        [9] Nine more links
       *[other] { $count } more links
    }
ask-hint = One answer helps. It stays on this computer.
check-heading = Check it yourself
would-heading = If it were genuine, all of this would be true
would-missing = Is even one missing?
would-missing-then = Then treat it as fake.
not-found-heading = What this message does not do
limits-heading = What we did not check
limits-how = How Look Twice decides, with all sources
helps-heading = What helps
helps-paste =
    .title = Paste the whole message
    .text = All the words, from the first line to the last.
helps-answers =
    .title = Answer a few more questions
    .text = What they wanted from you helps most.
next-heading = What would you like to do?
next-choose = Another e-mail from this file
next-another = Check another
next-change = Change your answers
next-again = Start again
already-did = I already did what it asked
already-plan = See what to do now

## A file with several e-mails

choose-title = Which e-mail do you want to check?
choose-lead = This file holds several. The newest is at the top.
choose-no-subject = No subject
choose-no-sender = No sender
choose-day = { DATETIME($day, dateStyle: "long") }
choose-more =
    { $count ->
        [1] One more e-mail is not in this list. Is it yours? Save just that one as a file, and open it here.
       *[other] { $count } more e-mails are not in this list. Is yours one of them? Save just that one as a file, and open it here.
    }

## Result of a call

call-quotation = You told us
call-message-heading = What you told us
call-message-heading-marked = What you told us, marked
call-not-found-heading = What they did not do
call-show-mark = Reason { $number }. Show it in what you told us
call-show-mark-point = Point { $number }. Show it in what you told us

## Give away: copy, print, save, show

give-show = Show to someone
give-copy = Copy
give-print = Print
give-text = Save as text
give-html = Save as a web page
give-copied = Copied. You can paste it into an e-mail or a letter.
give-copy-failed = It could not be copied. Mark the text with the mouse instead.
give-saved = Saved.
give-not-saved = Nothing was saved.
file-result = Look Twice result
file-plan = Look Twice plan
file-tip = Look Twice tip
sheet-made = Look Twice, { DATETIME($date, day: "numeric") } { DATETIME($date, month: "long") } { DATETIME($date, year: "numeric") }
show-page = To show

## The two screens that fill the window

hang-up = Hang up now.
    .other = They should hang up now.
    .lead = You don’t have to be polite. You don’t have to explain. We will still be here.
    .lead-other = Tell them: you don’t have to be polite, or explain anything. We will still be here.
    .done = I have hung up
    .done-other = They have hung up
    .cannot = I can’t hang up
    .cannot-other = They can’t hang up
    .foot = Is someone controlling your computer? Pull out the network cable or switch off Wi-Fi. Look Twice works without internet.
    .foot-other = Is someone controlling their computer? Then pull out its network cable or switch off Wi-Fi. Look Twice works without internet.
cut-off = Cut the internet first.
    .other = They should cut the internet first.
    .lead = Then nobody can steer your computer. One way is enough.
    .lead-other = Then nobody can steer their computer. One way is enough.
    .cable = Pull the network cable out of your computer.
    .cable-other = Pull the network cable out of their computer.
    .wifi = Or switch off Wi-Fi. On a laptop, click the Wi-Fi sign in a corner of the screen. Some have a key with a plane on it.
    .wifi-other = Or switch off Wi-Fi. On a laptop, click the Wi-Fi sign in a corner of the screen. Some have a key with a plane on it.
    .power = Only if nothing else works: hold the power button for ten seconds. This window then closes. You can start Look Twice again later.
    .power-other = Only if nothing else works: hold the power button for ten seconds. Their computer then goes off.
    .after = Change passwords only on another device. Everything here works without internet.
    .after-other = They should change passwords only on another device. Everything here works without internet.
    .done = The internet is cut
    .done-other = The internet is cut
    .cannot = I could not do it
    .cannot-other = They could not do it
hang-up-how = How to cut the internet

## Questions

question-phone-call = Someone called me: question { $number } of { $of }
question-phone-call-other = A call to someone else: question { $number } of { $of }
question-already-paid = Already paid: question { $number } of { $of }
question-already-paid-other = Someone else has paid: question { $number } of { $of }
perspective = Who is this about?
perspective-self = Me
perspective-other = Someone else
question-for-now = For now: don’t pay, don’t read out codes, don’t call back.
question-or = or
question-others-off = The other ticks are off now.
question-said = What did they say?
question-said-label = Their words, as you remember them
question-said-hint = We read this like a pasted message. You can leave it empty.
question-continue = Continue
question-why = Why we ask this
question-back = You can go back at any time. Your answers stay on this computer.
question-kept = They are kept only until you close Look Twice.
question-reading = One moment …

## Plan

plan-side = This plan
plan-progress = { $done } of { $of } done
plan-step = { $number }. { $title }
plan-done = Done
plan-change-told = Change your answers
plan-country = Country
plan-elsewhere = Elsewhere
plan-change-country = Change the country
plan-verdict = What we think of the call
plan-copy-summary = Copy this summary

## Tips

tips-title = Safety tips
tips-lead = One idea on each card. Nothing to learn by heart.
tips-all = All tips

## How it decides

how-title = How Look Twice decides
how-lead = It asks three things.
how-question-who = Who does the message say it is from?
how-question-what = What does it want?
how-question-would = Would the real company ever ask for that?
how-answers = The four answers
how-stop =
    .title = Scam signs: stop
    .text = It wants something that the real company says it never asks for. Or two strong signs of different kinds came together.
how-doubt =
    .title = Check first: something does not fit
    .text = There is one kind of sign. It is not enough to be certain, and too much to go along.
how-confirm =
    .title = Check first: this can be real
    .text = Nothing speaks against it. It is about your account or money, so only your account can tell.
how-none =
    .title = No known warning signs
    .text = There was enough to read, and we found none of the signs that we know. It is not a promise.
how-unknown =
    .title = Not enough to tell
    .text = Too little to read: a bare number, a bare link, a few words.
how-keep = What we keep to
how-keep-request = We judge what is wanted, not who seems to want it. A right name or number never makes the answer better.
how-keep-quote = Every reason quotes your message. No quote, no reason.
how-keep-points = No points and no percentages. Nobody can act on them.
how-keep-offline = We never open a link, call a number or ask another computer.
how-facts = The facts, with source and date
fact-who = Who says so
fact-where = Where
how-not = Who we are not
how-not-text = Look Twice is not affiliated with Amazon, Microsoft or any company named here. A newer version knows more.
how-wrong = Where we are wrong
how-wrong-text = Look Twice makes mistakes. No answer of ours is a proof. Your own account always knows more.

## Settings

settings-title = Settings
settings-lead = Changes apply at once.
settings-text-size = Text size
text-size-100 = Normal
text-size-125 = Large
text-size-150 = Larger
text-size-200 = Largest
settings-language = Language
language-system = As on my computer
language-en = English
language-de = Deutsch
settings-theme = Colours
theme-system = As on my computer
theme-light = Light
theme-dark = Dark
settings-country = Country
settings-country-hint = For the right addresses, like amazon.com or amazon.de.
country-us = United States
country-ca = Canada
country-uk = United Kingdom
country-au = Australia
country-de = Germany
country-at = Austria
country-ch = Switzerland
country-es = Spain
country-fr = France
country-ie = Ireland
country-in = India
country-it = Italy
country-mx = Mexico
about-not = What this app does not do
about-not-connect = Our code never opens a connection.
about-not-account = It has no account, and knows neither your name nor your contacts.
about-not-store = It stores your settings, but none of your messages or answers.
about-not-page = A page opens in your own browser only when you press its button.
about-not-test = You can test it: pull out the network cable. Everything still works.
about-web-view = On Windows and macOS the window is drawn by the system’s own web view.
about = About Look Twice
about-text = Look Twice is free. Everybody may read how it is made.
licences = Built with the work of others
licence-lucide = Icons: Lucide, ISC licence; some from Feather, MIT licence
licence-svelte = Window: Svelte, MIT licence
licence-fluent = Words: Fluent, Apache 2.0 licence
licence-tauri = App frame: Tauri, MIT or Apache 2.0 licence
licence-text = Licence of { $name }
licence-name-lucide = Lucide and Feather
licence-name-svelte = Svelte
