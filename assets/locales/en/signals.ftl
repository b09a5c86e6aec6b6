# What each signal says to people, in English.
# One message per signal: .title and .label on the card, .dont and .banner at the top,
# .why for what it means, then who else says so.

signal-asks-for-gift-cards =
    .title = It wants gift cards
    .label = gift cards
    .dont = Don’t buy gift cards, and don’t read out a code.
    .banner = You are asked for gift cards or their codes.
    .why = This is about “{ $card }”. Whoever has the code can spend the card. That is why they want it read out or sent.
    .amazon = It lists a demand for gift cards among the signs of a scam. On the phone it never asks for gift card details.
    .microsoft = It never asks you to pay for support with gift cards.
    .others = The US agency FTC says that gift cards are never a payment.

signal-asks-for-remote-access =
    .title = It wants to get into your computer
    .label = remote access
    .dont = Don’t install anything, and don’t let anyone in.
    .banner = Someone wants to see your screen or control your computer.
    .why = This is about “{ $tool }”. That can open your computer to a stranger. They would see what you see, even your bank account.
    .amazon = For help or a refund, you don’t have to install anything. If a caller wants to get into your device, it calls that a warning sign.
    .microsoft = It does not call unasked to repair your computer. You have to make the first contact.
    .others = Australia’s cyber security centre advises: let nobody into your device.

signal-asks-for-secret =
    .title = { $secret ->
        [code] It wants a code from you
        [password] It wants your password
        [pin] It wants your PIN
        [several] It wants a password, PIN or card number
        [identity] It wants details of your ID
       *[card] It wants your card details
    }
    .label = { $secret ->
        [code] code
        [password] password
        [pin] PIN
        [several] secrets
        [identity] ID
       *[card] card details
    }
    .dont = { $secret ->
        [code] Don’t tell anyone the code.
        [password] Don’t tell anyone your password.
        [pin] Don’t tell anyone your PIN.
        [several] Don’t tell anyone a password, PIN or card number.
        [identity] Don’t give anyone details of your ID.
       *[card] Don’t give anyone your card details.
    }
    .banner = { $secret ->
        [code] You are asked to pass on a code.
        [password] You are asked to give away your password.
        [pin] You are asked to give away your PIN.
        [several] You are asked for a password, PIN or card number.
        [identity] You are asked for details of your ID.
       *[card] You are asked to give away your card details.
    }
    .why = { $secret ->
        [code] Whoever has such a code can get at your account or your money. It is for you alone.
        [password] A password opens your account. Whoever has it can act as you.
        [pin] A PIN opens your card or account. It is for you alone.
        [several] Whoever knows these can act as you, or shop with your card.
        [identity] With these details, others can shop or sign contracts as you.
       *[card] With these details, others can shop with your card.
    }
    .amazon = { $secret ->
        [code] On the phone it never asks for a one-time code. The code for a parcel is different. The driver gets that one at the door, not by phone.
       *[other] On the phone it never asks for your password, a code or your bank card details.
    }
    .microsoft = It does not call or write unasked to get personal or bank details.
    .others = The US agency FTC advises: give no code to someone who contacted you first. Spain’s national police say that banks never ask for such data by call or message.

signal-asks-for-bank-login =
    .title = It wants you to log in to your bank
    .label = bank login
    .dont = Don’t log in to your bank while they are there.
    .banner = Someone wants you to log in to your bank.
    .why = They can see or steer what you do there. Then your money is one click away.
    .amazon = It never calls to make you pay or transfer money on other sites. It said so in October 2023.
    .microsoft = It does not call unasked to get your bank details. You have to make the first contact.
    .others = The consumer office of Spain’s Basque Country says: a bank never calls for a password or a transfer. The British bank TSB says: a bank never asks you to move money.

signal-moves-money-to-safety =
    .title = It wants you to move your money
    .label = move money
    .dont = Don’t move any money, and don’t hand any over.
    .banner = You are told to move your money to protect it.
    .why = Money that you move is in someone else’s hands. Call your own bank, with the number on your card.
    .amazon = It never calls to make you pay or transfer money on other sites. It said so in October 2023.
    .others = The US agency FTC says it never tells you to move money to protect it. The British bank TSB says a bank never asks for that.

signal-asks-for-payment-by-phone =
    .title = It wants a payment on the phone
    .label = pay by phone
    .dont = Don’t pay on the phone. Hang up.
    .banner = Someone wants a payment from you on the phone.
    .why = { $brand ->
        [none] Any caller can use any name. You cannot see who would get the money.
       *[other] Any caller can use the name { $brand }. You cannot see who would get the money.
    }
    .amazon = It never asks for payment by phone. You pay only in its app, on its website or in its own shops. It said so in October 2023.
    .others = The German police never demand cash by phone. The British bank TSB says: a bank never asks you to move money.

signal-asks-for-payment-by-message =
    .title = It asks for money in a message
    .label = payment
    .dont = Don’t pay because of this message.
    .banner = You are asked to pay because of a message.
    .why = The money would go where the message sends it. Anyone can write the name { $brand } above it.
    .amazon = It never asks for payment by phone or e-mail. You pay only in its app, on its website or in its own shops. It said so in October 2023.
    .exception = There are two exceptions. If you chose a monthly invoice, you pay by bank transfer. After a failed direct debit, Amazon.de writes too. You find both in your account, under Your Payments.
    .others = Watchlist Internet in Austria warns: some demands came in real e-mails from Amazon. Criminals had taken over sellers’ accounts.

signal-asks-for-payment-elsewhere =
    .title = It wants you to pay somewhere else
    .label = pay elsewhere
    .dont = Don’t pay or transfer money this way.
    .banner = You are asked to pay outside the company’s own site.
    .why = The money would go past { $brand }. You cannot see whose account it is.
    .amazon = It lists this among the signs of a scam: paying on another site or by wire transfer.
    .microsoft = It never asks you to pay for support with crypto money or gift cards.

signal-asks-for-data =
    .title = It asks for personal details
    .label = your details
    .dont = Don’t fill in or send your details.
    .banner = You are asked for personal or bank details.
    .why = Others can use such details in your name. Give them only inside your own account.
    .amazon = On Amazon.de it says: it never asks for personal details by e-mail, text or phone. It lists such a request among the signs of a scam.
    .microsoft = It does not write or call unasked to get personal or bank details.

signal-asks-for-fee =
    .title = It asks for a fee first
    .label = fee
    .dont = Don’t pay the fee.
    .banner = You are asked to pay a fee first.
    .why = { $story ->
        [parcel] Customs fees do exist. Look up the parcel yourself, with the shop or the carrier.
        [prize] If you won, you would not have to pay. The fee is what they want.
        [survey] A reward should not cost you money. The fee is what they want.
        [job] A job pays you. You should not have to pay for it.
        [shares] First you pay, then they find one more fee. That is a known trick.
        [refund] To get money back, you should not have to pay first.
        [loan] Someone who lends you money should not need yours first.
        [inheritance] First comes one fee, then the next. That is a known trick.
       *[other] First comes one fee, then the next. That is a known trick.
    }
    .others = { $story ->
        [parcel] Germany’s Verbraucherzentrale advises: look up a parcel yourself, in the shop or on the carrier’s own site.
        [refund] The US agency FTC says it never takes a fee for a refund.
       *[other] The US agency FTC says: a real prize costs nothing.
    }

signal-number-to-call =
    .title = It gives you a number to call
    .label = number to call
    .dont = Don’t call the number.
    .banner = You are asked to call a number from the message.
    .why = Whoever wrote this chose the number. You would be talking to them.
    .amazon = For help, go to its app or website. You open that yourself.
    .others = The US agency FTC advises: don’t call. Look at your bank and card statements.

signal-press-a-key =
    .title = A recorded voice wants you to press a key
    .label = press a key
    .dont = Don’t press a key. Hang up.
    .banner = A recorded voice wants you to press a key.
    .why = The key connects you with the people behind the call. Look for the order in your own account.
    .amazon = It names a sign of a scam call: an invented emergency, such as an order that isn’t yours.

signal-warning-shows-number =
    .title = A warning shows a number to call
    .label = warning
    .dont = Don’t call the number in the warning.
    .banner = A computer warning gives you a number to call.
    .why = { $brand ->
        [none] A web page can be made to look like a warning. Anyone can put a company’s name on it.
       *[other] A web page can be made to look like a warning. Anyone can put the name { $brand } on it.
    }
    .microsoft = Its own warnings and error messages never contain a phone number. It describes a trick: false warnings that fill the whole screen.

signal-repairs-unasked =
    .title = An unasked call about your computer
    .label = unasked call
    .dont = Don’t let them near your computer. Hang up.
    .banner = Someone called unasked about a virus or a fault.
    .why = Nobody on the phone can see a virus on your computer. If it really has a problem, ask someone you know.
    .microsoft = It does not call unasked to repair a computer. You have to make the first contact.

signal-link-leaves-brand =
    .title = The link leads away from { $brand }
    .label = leads elsewhere
    .dont = Don’t use the link.
    .banner = The link leads to an address that we don’t know as the company’s.
    .why = The message names { $brand }. The link leads to { $domain }. We don’t know that address as { $brand }’s.
    .amazon = Its own addresses end in .amazon.com, with the dot, like pay.amazon.com. Other countries have their own ending.
    .others = The US agency FTC advises: don’t click. Go to the company by a way that you already use.

signal-look-alike-address =
    .title = The address only looks like { $brand }’s
    .label = look-alike
    .dont = Don’t use this address.
    .banner = An address here only looks like the company’s.
    .why = The part that counts is { $domain }. Anyone can build the name { $brand } into an address.
    .amazon = Its own addresses end in .amazon.com, with the dot, like pay.amazon.com. Other countries have their own ending.

signal-sender-name-against-address =
    .title = The sender’s name and address don’t match
    .label = sender
    .dont = Don’t answer this e-{ "\u2060" }mail, and don’t use its links.
    .banner = The sender’s name and the e-{ "\u2060" }mail address don’t match.
    .why = The name says { $brand }. The address belongs to { $domain }. Anyone can type any name there.
    .amazon = E-mails from Amazon.de end in @amazon.de. If you shop in another country, that country’s address counts.

signal-sender-check-failed =
    .title = The sender’s address looks faked
    .label = failed check
    .dont = Don’t answer this e-{ "\u2060" }mail, and don’t use its links.
    .banner = Your mail service could not confirm that it came from { $brand }.
    .why = The address says { $domain }. Your mail service compared it with the computer that sent it. The two don’t belong together.

signal-several-senders =
    .title = It names two senders
    .label = two senders
    .dont = Don’t answer this e-{ "\u2060" }mail, and don’t use its links.
    .banner = This e-{ "\u2060" }mail names two different senders.
    .why = An e-{ "\u2060" }mail normally has one sender. With two, you may see one name while another person sent it.

signal-reply-goes-elsewhere =
    .title = Your answer would go to someone else
    .label = other address
    .dont = Don’t answer this e-{ "\u2060" }mail.
    .banner = An answer would not go to the address that it shows.
    .why = An answer goes to an address at { $domain }. That is not where it says it comes from.

signal-link-shows-other-address =
    .title = The link shows one address and leads to another
    .label = other target
    .dont = Don’t use the link.
    .banner = A link shows one address and leads to another.
    .why = You read { $shown }. The link leads to { $domain }. What a link shows can be written by anyone.

signal-asks-in-form =
    .title = It has a field for your password
    .label = password field
    .dont = Don’t type anything into it.
    .banner = It wants you to type a secret into the message.
    .why = What you type there goes to whoever made the form. You can’t see who that is.
    .amazon = Its staff never ask for a password or a one-{ "\u2060" }time code.
    .microsoft = It does not write unasked to get personal or financial data.

signal-brings-program =
    .title = { $file ->
        [program] It brings a program
        [locked] It brings a locked file
       *[macros] It brings a document with small programs
    }
    .label = { $file ->
        [program] program
        [locked] locked file
       *[macros] document
    }
    .dont = Don’t open the file.
    .banner = A file comes with it that you should not open.
    .why = { $file ->
        [program] Opening this file starts a program. It can read what you type, and open your computer to strangers.
        [locked] No filter can look into a locked file. That is why harmful programs travel in one.
       *[macros] Such a document can start a small program. It may ask you to allow that.
    }
    .others = Germany’s BSI advises: open no files from such e-{ "\u2060" }mails.

signal-threatens-account =
    .title = It threatens you with a loss
    .label = threat
    .dont = Don’t act on the threat.
    .banner = You are told that your account or order is at risk.
    .why = Fear makes all of us act fast. You can look in your own account first.
    .amazon = It lists false urgency among the signs of a scam. If a payment failed, Your Orders shows that too.
    .others = The US agency FTC advises: don’t click. Go to the company by a way that you already use.

signal-refund-needs-data =
    .title = A refund that needs something from you
    .label = refund
    .dont = Don’t give details, and don’t send money back.
    .banner = You are to get a refund only if you do something first.
    .why = The story of too much money sent is a known trick. Look at your bank account yourself, with nobody watching.
    .amazon = Refunds are in its app and on its website, where you go yourself. You don’t have to install anything for one.
    .others = The US agency FTC says it never takes a fee, bank details or remote access for a refund.

signal-order-hidden =
    .title = You are told that the order is hidden
    .label = hidden order
    .dont = Don’t pay anything, and don’t call them.
    .banner = You are told that you cannot see the order.
    .why = { $brand ->
        [none] This is meant to stop you from looking. Look in your own account all the same.
       *[other] This is meant to stop you from looking. Look in your account with { $brand } all the same.
    }
    .amazon = If a purchase is not in Your Orders, the message is not from Amazon. Do you shop in other countries too? Then look there as well.

signal-codes-arrive =
    .title = Codes arrive while they talk to you
    .label = codes
    .dont = Don’t read out a code. Don’t type one in either.
    .banner = Codes arrived while someone was talking to you.
    .why = A code that you did not ask for means: someone is trying to get in with your details. The code is the last thing they need.
    .amazon = On the phone it never asks for a one-time code.
    .others = The US agency FTC advises: give no code to someone who contacted you first.

signal-not-in-account =
    .title = It is not in your account
    .label = not there
    .dont = Don’t act on it. Your account does not know it.
    .banner = You looked in your account, and it is not there.
    .why = What { $brand } really has for you is in your account there. Only you can see it.
    .amazon = If a purchase is not in Your Orders, the message is not from Amazon. Do you shop in other countries too? Then look there as well.

signal-wants-secrecy =
    .title = It keeps you from talking to others
    .label = talk to no one
    .dont = Don’t keep it to yourself. Tell someone you trust.
    .banner = You are kept from talking to others, or told what to say.
    .why = Your family or your bank might ask what it is for. Criminals don’t want that question.
    .others = Britain’s fraud reporting service advises: stop, hang up and tell someone. German police also advise telling your family.

signal-passed-on-to-authority =
    .title = It brings in the police or a bank
    .label = passed on
    .dont = Don’t answer, and don’t stay on the line.
    .banner = Someone claims to speak for the police, a bank or a public office.
    .why = A big name is meant to impress. Ask the office or bank yourself, later. Use a number that you already had.
    .others = The US agency FTC says it never tells you to move money, withdraw cash or buy gold. German police never demand cash by phone.

signal-lures-with-brand =
    .title = { $story ->
        [prize] It promises a prize
        [survey] It promises a reward for answers
        [job] It offers you a job
        [shares] It offers you an investment
        [parcel] It promises you a parcel
        [refund] It promises you money back
        [loan] It offers you a loan
        [inheritance] It promises an inheritance
       *[other] It promises you something good
    }
    .label = { $story ->
        [prize] prize
        [survey] reward
        [job] job
        [shares] investment
        [parcel] parcel
        [refund] refund
        [loan] loan
        [inheritance] inheritance
       *[other] promise
    }
    .dont = Don’t sign up, and don’t pay anything.
    .banner = You are promised something good in a company’s name.
    .why = The name { $brand } is meant to win your trust. Anyone can write it. Look for the offer in the company’s own app or site.
    .others = { $story ->
        [job] The US agency FTC says: real employers don’t get in touch by such texts. Never pay to get paid.
        [shares] Germany’s BaFin warns of strangers who help you open a crypto account. They are very probably criminals.
       *[other] The US agency FTC says: a real prize costs nothing. Don’t pay for it.
    }

signal-hides-words =
    .title = Words are written to slip through
    .label = changed letters
    .dont = Don’t use the links, and don’t answer.
    .banner = Some words are written so that filters miss them.
    .why = Some letters are swapped or hidden. You can still read the word, but a filter cannot.

signal-hides-text =
    .title = Much of its text is hidden
    .label = hidden text
    .dont = Don’t use the links, and don’t answer.
    .banner = It holds much text that you don’t get to see.
    .why = The e-{ "\u2060" }mail holds words that it does not show. They are there for filters, to make it look harmless.

signal-rushes =
    .title = It rushes you
    .label = hurry
    .dont = Don’t let it rush you.
    .banner = You are told to hurry.
    .why = Hurry leaves you no time to look or to ask someone.
    .amazon = It does not press you to act at once. It lists false urgency among the signs of a scam.

signal-hides-link-target =
    .title = You cannot see where the link leads
    .label = hidden target
    .dont = Don’t use the link.
    .banner = The link does not show where it leads.
    .why = Anyone can make a link with { $domain }. Honest people do so too. You don’t need it: go to the company yourself.

signal-touches-account =
    .title = It is about your account or money
    .label = your account
    .banner = It is about your account or your money.
    .why = { $brand ->
        [none] This can be real. Copies sound the same.
       *[other] It can sound like this when it really is { $brand }. Copies sound the same.
    }
    .amazon = E-mails that it sends you are in the Message Center too. If a payment failed, Your Orders shows that too.
    .microsoft = Alerts about an unusual sign-in can be real. In your account, look at Recent activity.

signal-points-to-own-account =
    .title = It points you to your own account
    .label = own account
    .why = You can look there without this message. Open { $brand } yourself. Criminals can copy this line, so it proves nothing.
    .amazon = For help, refunds and changes, go to its app or website. You open that yourself.

signal-is-advertising =
    .title = This looks like advertising
    .label = advertising
    .why = It wants to sell you something. Advertising alone is not fraud.
