# The recovery plan, in English. Per step of assets/plan.toml: a title, .text, and .say for the phone.

plan-title = What to do now
plan-opening = This happens to many people. You did right to check. Take one step at a time, and tick it when it is done.
plan-opening-other = This happens to many people. You did right to check. Go through the plan together, one step at a time. The steps speak to the person it happened to.
plan-group-first = First
plan-group-then = Then
plan-group-and = And
plan-say = You can say
plan-told = You told us
plan-told-other = You told us about them
plan-nothing-given = As far as we know, nothing is lost.

## First

plan-break-contact = Break off contact
    .text = If someone is still on the phone, hang up. Don’t answer new calls or messages from them. Don’t call back. You don’t have to explain.
plan-cut-connection = Cut the computer off the internet
    .text = Pull out the network cable, or switch off Wi-Fi. If neither works, hold the power button for ten seconds. Leave the internet off until someone has checked the computer. Look Twice works without it.
plan-courier = Don’t open the door to anyone who comes for money
    .text = Criminals sometimes send a courier for cash or gold. Is one at your door or on the way? Then call the emergency number. Hand over nothing.
    .say = Criminals want to fetch money from me. Someone is at my door or on the way.
plan-bank = Call your bank or card company
    .text = Use the number on your card or on a statement. Ask them to block your card and online banking. If money is gone, ask if they can get it back. After an instant transfer they usually can’t, but ask.
    .say = Criminals got at my money or my bank details. Please block my card and my online banking. Can you still stop a payment?
plan-payment-app = Report it in the payment app
    .text = Open the app yourself and report the payment. Ask them to undo it. Also tell the bank or card that the app takes money from.
    .say = Criminals got me to pay. Please undo this payment.
plan-wire = Call the money service
    .text = Its name is on your receipt. Take the number from there, or go where you paid. Ask them to undo the payment.
    .say = Criminals got me to send this money. Please undo the payment.
plan-crypto = Report it where you got the crypto money
    .text = Tell the company where you bought it or sent it from. Such payments can usually not be undone. Report it all the same.
    .say = Criminals got me to pay with crypto money. I want to report this payment.
plan-post = Ask the post to stop it
    .text = Call the post or parcel service, or go there. Ask if they can still stop it on the way. Have the receipt with its number ready.
    .say = Criminals got me to send cash. Please stop it before it gets there.
plan-gift-cards = Call the gift card company
    .text = Call the company whose card it is. Its number is on the card. Ask for the money, even if some time has passed. Keep the card and the receipt.
    .say = Criminals got the codes of my gift cards. Please block the cards. Can I have the money back?

## Then

plan-passwords = Change your passwords on another device
    .text = Don’t use the device they were on. Start with your e-mail, then your bank, then your shops. Do you use a password twice? Change it everywhere.
plan-device = Have the computer checked
    .text = Don’t use it for your bank before that. Remove the program they had you install. Ask someone you trust, or a repair shop, to look at it.
plan-account = { $brand ->
        [amazon] Sign strangers out of your Amazon account
        [microsoft] Sign strangers out of your Microsoft account
       *[other] Sign strangers out of that account
    }
    .text = { $brand ->
        [amazon] Use a device that they were not on, and type { $site } in yourself. Sign out each device that you don’t know. Turn on two-step verification. Then a password is not enough to get in.
        [microsoft] Use a device that they were not on, and type { $site } in yourself. Sign out each device that you don’t know. Turn on two-step verification. Then a password is not enough to get in.
       *[other] Use a device that they were not on, and open the app or site yourself. Sign out each device that you don’t know. Turn on two-step verification. Then a password is not enough to get in.
    }
plan-identity = Watch what happens in your name
    .text = Others could shop or open accounts with your ID. Look out for bills and letters that you don’t expect. Tell the police that strangers have your ID details.
    .say = Criminals have details of my ID. They could use them in my name.
plan-evidence = Keep the evidence
    .text = Keep messages, numbers, receipts and bank statements. Delete nothing yet. Write down what they said, and when.

## And

plan-report = Report it
    .text = The police take reports, and so do the places shown here. Do it even if nothing is lost. You can copy the short report on this page.
    .say = I want to report a scam. Criminals posed as someone they are not.
plan-tell-amazon = Tell Amazon
    .text = Type amazon.com/reportascam yourself, and tell them there. You can paste the short report from this page.
    .say = Someone got in touch with me and used your name. I want to report it.
plan-tell-microsoft = Tell Microsoft
    .text = Type microsoft.com/reportascam yourself, and tell them there. You can paste the short report from this page.
    .say = Someone got in touch with me and used your name. I want to report it.
plan-second-caller = Expect a second call
    .text = They may try again, with a new story. Some offer to get lost money back for a fee. Whoever wants a fee for that is the next criminal. Real authorities take none.
plan-talk = Tell someone you trust
    .text = Criminals did this. You don’t have to sort it out alone. Someone beside you can help with the calls.

## The summary, to copy into a report

summary-title = What happened: a short report
summary-date = Someone got in touch by phone or message. This was written down on { $date }.
summary-other = I write this for the person it happened to.
summary-said = What they said, as I remember it:
summary-given = What was given away:
summary-nothing-given = As far as I know, nothing was given away.
summary-dead = Links and numbers are written so that nobody taps them by mistake.
