# The guided questions and their options, in English.
# Per question: the question, .hint under it, .why for the side panel. Per option: the words beside the box,
# which a result quotes again as the person's own. Forms with "other" are for somebody who helps someone else.

## Is it happening now

ask-now = Is this happening right now?
    .other = Is this happening to them right now?
    .why = If they are still there, the most useful thing comes before any question. Your answers are kept only until you close Look Twice.
    .why-other = If the caller is still there, the most useful thing comes before any question. Your answers are kept only until you close Look Twice.
ask-now-on-the-phone = I am still on the phone
    .other = They are still on the phone
ask-now-controlled = Someone is controlling my computer
    .other = Someone is controlling their computer
    .hint = They can see my screen or move things on it.
    .hint-other = Someone can see the screen or move things on it.
ask-now-over = It is over
    .other = It is over
ask-now-not-sure = I am not sure if it is over
    .other = I am not sure if it is over

## What was given away

ask-given = Did you do any of these?
    .other = Did they do any of these?
    .hint = Tick all that fits.
    .hint-other = Tick all that fits.
    .why = Your answers decide which steps come first. We never ask for the password or code itself.
    .why-other = Your answers decide which steps come first. We never ask for the password or code itself.
ask-given-paid = I paid or sent money
    .other = Paid or sent money
ask-given-gift-cards = I gave away gift cards or their codes
    .other = Gave away gift cards or their codes
ask-given-card-or-bank = I gave away card or bank details
    .other = Gave away card or bank details
ask-given-password = I gave away a password
    .other = Gave away a password
    .hint = Also by typing it on a page that they sent.
    .hint-other = Also by typing it on a page that someone sent.
ask-given-code = I passed on a code
    .other = Passed on a code
    .hint = For example from a text or an app.
    .hint-other = For example from a text or an app.
ask-given-access = I installed something or let them into my computer
    .other = Installed something or let someone into the computer
ask-given-link = I opened a link they gave me
    .other = Opened a link from strangers
ask-given-identity = I gave away details of my ID
    .other = Gave away details of an ID
    .hint = Also a photo of it, a passport or a tax number.
    .hint-other = Also a photo of it, a passport or a tax number.
ask-given-nothing = I paid nothing and gave nothing away
    .other = Paid nothing and gave nothing away
ask-given-not-sure = I am not sure what I gave away
    .other = I am not sure what was given away

## How it was paid

ask-how-paid = How did you pay?
    .other = How did they pay?
    .hint = Tick all that fits.
    .hint-other = Tick all that fits.
    .why = Each way of paying has its own first step.
    .why-other = Each way of paying has its own first step.
ask-how-paid-transfer = I paid by bank transfer
    .other = Paid by bank transfer
ask-how-paid-card = I paid by credit or debit card
    .other = Paid by credit or debit card
ask-how-paid-app = I paid with a payment app, such as PayPal
    .other = Paid with a payment app, such as PayPal
ask-how-paid-wire = I used a money service, such as Western Union
    .other = Used a money service, such as Western Union
ask-how-paid-crypto = I paid with crypto money, such as Bitcoin
    .other = Paid with crypto money, such as Bitcoin
ask-how-paid-cash = I handed over cash or gold
    .other = Handed over cash or gold
ask-how-paid-post = I sent cash by post or parcel
    .other = Sent cash by post or parcel
ask-how-paid-not-sure = I am not sure how I paid
    .other = I am not sure how it was paid

## Who it was said to be

ask-who = Who did they say they were?
    .other = Who did the stranger claim to be?
    .hint = What counts is the name that they used.
    .hint-other = What counts is the name that was used.
    .why = Anyone can use a big name. It tells us whose rules to look at.
    .why-other = Anyone can use a big name. It tells us whose rules to look at.
ask-who-amazon = Someone from Amazon
    .other = Someone from Amazon
ask-who-microsoft = Someone from Microsoft or Windows
    .other = Someone from Microsoft or Windows
ask-who-bank = Someone from a bank
    .other = Someone from a bank
ask-who-paypal = Someone from PayPal
    .other = Someone from PayPal
ask-who-authority = The police or a public office
    .other = The police or a public office
ask-who-parcel = Someone from a parcel service
    .other = Someone from a parcel service
ask-who-other = Someone else
    .other = Someone else
ask-who-several = Several people, one after another
    .other = Several people, one after another
ask-who-not-sure = I don’t remember who they said they were
    .other = I don’t know who the stranger claimed to be

## How it started

ask-start = How did it start?
    .other = How did it start?
    .why = Only a call that you asked for yourself is different. That means: in the company’s own app or on its own site.
    .why-other = Only a call that they asked for themselves is different. That means: in the company’s own app or on its own site.
ask-start-called = They called me
    .other = The caller called them
ask-start-recording = A recorded voice told me to press a key
    .other = A recorded voice told them to press a key
ask-start-pop-up = A warning on my screen told me to call
    .other = A warning on the screen told them to call
ask-start-in-a-message = I called a number from an e-mail or text
    .other = They called a number from an e-mail or text
ask-start-looked-up = I searched for the number on the web and called it
    .other = They searched for the number on the web and called it
ask-start-own-number = I called the number on my card or on a bill
    .other = They called the number on their card or on a bill
ask-start-asked-for = I asked for the call in the company’s app or site
    .other = They asked for the call in the company’s app or site
ask-start-not-sure = I am not sure how it started
    .other = I am not sure how it started

## What it was about

ask-about = What was it about?
    .other = What was it about?
    .hint = Tick all that fits.
    .hint-other = Tick all that fits.
    .why = The stories come back again and again. A story alone proves nothing, but it shows us where to look.
    .why-other = The stories come back again and again. A story alone proves nothing, but it shows us where to look.
ask-about-order = An order that I didn’t make
    .other = An order that they didn’t make
ask-about-locked = A locked account
    .other = A locked account
ask-about-membership = Prime or another subscription
    .other = Prime or another subscription
ask-about-refund = A refund, money back for me
    .other = A refund, money back for them
ask-about-virus = A virus or a problem on my computer
    .other = A virus or a problem on their computer
ask-about-parcel = A parcel
    .other = A parcel
ask-about-crime = A crime in my name or with my ID
    .other = A crime in their name or with their ID
ask-about-notice = Just a plain message that asked for nothing
    .other = Just a plain message that asked for nothing
    .hint = For example from a driver or a doctor’s office.
    .hint-other = For example from a driver or a doctor’s office.
ask-about-other = Something else
    .other = Something else
ask-about-not-sure = I am not sure what it was about
    .other = I am not sure what it was about

## What was wanted

ask-wanted = What did they want you to do?
    .other = What did the caller want them to do?
    .hint = Tick everything that fits, even if you did not do it.
    .hint-other = Tick everything that fits, even if they did not do it.
    .why = What callers want tells us more than who they say they are.
    .why-other = What callers want tells us more than who they say they are.
ask-wanted-pay = Pay, or confirm a payment, on the phone
    .other = Pay, or confirm a payment, on the phone
ask-wanted-approve = Approve something in my bank app
    .other = Approve something in their bank app
ask-wanted-gift-cards = Buy gift cards
    .other = Buy gift cards
ask-wanted-move-money = Move my money to protect it
    .other = Move their money to protect it
ask-wanted-crypto-or-courier = Pay with crypto money, or hand over cash or gold
    .other = Pay with crypto money, or hand over cash or gold
    .hint = Also to a courier or by post.
    .hint-other = Also to a courier or by post.
ask-wanted-install = Install a program or open a website
    .other = Install a program or open a website
ask-wanted-screen = Let them see my screen
    .other = Let the caller see their screen
ask-wanted-code = Read out a code
    .other = Read out a code
ask-wanted-secret = Tell them a password, PIN or card number
    .other = Tell the caller a password, PIN or card number
ask-wanted-run-command = Press the Windows key and R
    .other = Press the Windows key and R
ask-wanted-bank-login = Log in to my bank while they were there
    .other = Log in to their bank while the caller was there
ask-wanted-codes-arrived = Codes arrived on my phone during the call
    .other = Codes arrived on their phone during the call
ask-wanted-code-at-door = Give the driver the parcel code at my front door
    .other = Give the driver the parcel code at their front door
ask-wanted-yes-or-no = Only say if I made a payment, yes or no
    .other = Only say if they made a payment, yes or no
ask-wanted-nothing-yet = They asked for nothing yet
    .other = The caller asked for nothing yet
ask-wanted-not-sure = I am not sure what they wanted
    .other = I am not sure what the caller wanted

## How the callers behaved

ask-behaved = How did they behave?
    .other = How did the caller behave?
    .hint = Tick all that fits.
    .hint-other = Tick all that fits.
    .why = Hurry and secrets keep people from looking or asking someone. Someone real can wait.
    .why-other = Hurry and secrets keep people from looking or asking someone. Someone real can wait.
ask-behaved-hurried = They hurried me
    .other = The caller hurried them
ask-behaved-threatened = They threatened me
    .other = The caller threatened them
    .hint = For example with the police, a fine or a locked account.
    .hint-other = For example with the police, a fine or a locked account.
ask-behaved-stay-on-line = They told me to stay on the line
    .other = The caller told them to stay on the line
ask-behaved-tell-no-one = They told me to tell no one
    .other = The caller told them to tell no one
ask-behaved-coached = They told me what to say to the bank
    .other = The caller told them what to say to the bank
ask-behaved-angry = They got angry when I wanted to call back
    .other = The caller got angry when they wanted to call back
ask-behaved-none = They were calm and did not press me
    .other = The caller was calm and did not press them
ask-behaved-not-sure = I am not sure how they behaved
    .other = I am not sure how the caller behaved

## What made it seem real

ask-seemed-real = What made it seem real?
    .other = What made it seem real?
    .hint = Tick all that fits.
    .hint-other = Tick all that fits.
    .why = None of these proves anything. Numbers can be faked. Strangers can know your name or an order too.
    .why-other = None of these proves anything. Numbers can be faked. Strangers can know a name or an order too.
ask-seemed-real-right-number = My phone showed the right number
    .other = The phone showed the right number
ask-seemed-real-knew-things = They knew my name, address or order
    .other = The caller knew their name, address or order
ask-seemed-real-sent-proof = They sent me an e-mail or a staff ID
    .other = The caller sent them an e-mail or a staff ID
ask-seemed-real-nothing = Nothing made it seem real
    .other = Nothing made it seem real
ask-seemed-real-not-sure = I am not sure what made it seem real
    .other = I am not sure what made it seem real

## Inside the account

ask-account = Did you look inside your own account?
    .other = Did they look inside their own account?
    .hint = Open the app or type the address yourself, on a device nobody else was on.
    .hint-other = They open the app or type the address, on a device nobody else was on.
    .why = A real order is in your own account. If they say it is hidden, that is a known trick.
    .why-other = A real order is in their own account. If the caller says it is hidden, that is a known trick.
ask-account-there = It is in my own account
    .other = It is in their own account
ask-account-not-there = It is not in my own account
    .other = It is not in their own account
ask-account-not-yet = I have not looked in my account yet
    .other = They have not looked in the account yet
ask-account-no-account = There is no account for this
    .other = There is no account for this
ask-account-hidden = They said it is hidden or on hold
    .other = The caller said it is hidden or on hold
ask-account-not-sure = I am not sure if it is in my account
    .other = I am not sure if it is in their account

## The country

ask-country = Which country are you in?
    .other = Which country are they in?
    .hint = Then the plan can name the right places.
    .hint-other = Then the plan can name the right places.
    .why = Only the plan needs it. Of all these answers, Look Twice remembers just the country.
    .why-other = Only the plan needs it. Of all these answers, Look Twice remembers just the country.
ask-country-elsewhere = My country is not here
    .other = The country is not here

## When answers do not go together

ask-contradiction = These ticks don’t go together yet. Nothing is lost. Please untick what does not fit.
    .other = These ticks don’t go together yet. Nothing is lost. Please untick what does not fit.
