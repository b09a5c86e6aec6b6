# Names of companies and of their pages, and the facts that we show with their sources, in English.

brand-amazon = Amazon
brand-microsoft = Microsoft
brand-amazon-orders = Your Orders
brand-amazon-messages = the Message Center
brand-amazon-payments = Your Payments
brand-amazon-invoice = your monthly invoice
brand-amazon-security = your login settings
brand-amazon-recalls = Your Recalls

## Who says so

publisher-acsc = Australia’s cyber security centre
publisher-amazon = Amazon
publisher-amazon-de = Amazon.de
publisher-bafin = BaFin (Germany)
publisher-bsi = BSI (Germany)
publisher-ftc = US agency FTC
publisher-kontsumobide = Kontsumobide (Basque Country)
publisher-microsoft = Microsoft
publisher-police-de = German police
publisher-policia-nacional = Spain’s national police
publisher-scamwatch = Scamwatch (Australia)
publisher-tsb = TSB (British bank)
publisher-uk-fraud-reporting = Britain’s fraud reporting service
publisher-verbraucherzentrale = Verbraucherzentrale (Germany)
publisher-watchlist-internet = Watchlist Internet (Austria)

## Facts about Amazon

fact-A1-0 = Amazon said in October 2023: it never asks for payment by phone or e-mail. You pay only in its app, on its website or in its own shops. It never calls to make you pay or transfer money on other sites. Two exceptions by e-mail: people who chose a monthly invoice pay by bank transfer. After a failed direct debit, Amazon.de writes too. You find both in the account, under Your Payments.
fact-A1-1 = Amazon does not ask for payment on the phone. That includes gift cards. Scammers call them verification cards.
fact-A1-2 = For a refund or for help, Amazon does not ask you to install anything.
fact-A1-3 = On the phone, Amazon never asks for a password, a code, bank card details or gift card details.
fact-A1-4 = Amazon names warning signs for a call. They want money on the phone, your password or a way into your device. Or they invent an emergency.
fact-A1-8 = Amazon.in says: its e-mails do not ask for your bank account, card number, PIN or password. The page is older.
fact-A1-9 = Amazon.com says: it never mails you unasked for your card, bank account or password. The page is older.
fact-A1-10 = Amazon.de never asks for personal details by e-mail, text message or phone.
fact-A1-11 = Amazon.fr never asks for your password or a one-time code by phone.
fact-A1-12 = Amazon’s staff never ask for your password or a one-time code.
fact-A1-13 = Amazon does not press you to act at once.
fact-A1-14 = Amazon lists signs of a scam. They hurry you or ask for personal details. They want gift cards or a payment outside Amazon. Or they name an order that you don’t expect.
fact-A1-15 = For help, refunds and changes to your account, go to Amazon’s app or website yourself.
fact-A1-17 = An exception: people who chose a monthly invoice pay by bank transfer. The real e-mail has bank details. The same sum and details are in the account, under Your Payments.
fact-A1-17b = Another exception: in some countries, companies can pay Amazon by invoice. The invoice is in the company’s own account.
fact-A1-18 = An exception: after a failed direct debit, Amazon.de asks for the payment. Only you can change your bank details, in your account.
fact-A1-19 = Some demands to pay by transfer came in real e-mails from Amazon, from stolen seller accounts. A real sender does not make the request real.
fact-A2-1 = The e-mails that Amazon sends you are in the Message Center. Other services, such as Audible, may not be listed there.
fact-A2-4 = If a purchase is not in Your Orders, the message is not from Amazon. Look in the other countries where you shop too.
fact-A2-5 = If a payment failed, Your Orders shows that too. If it does not, the message is not from Amazon.
fact-A2-7 = In the US, Amazon lets you send it a doubtful message. The address is verify@amazon.com.
fact-A3-1 = You can report a scam to Amazon. The page is amazon.com/reportascam.
fact-A3-2 = Without an account, you can report a scam to reportascam@amazon.com.
fact-A4 = Amazon’s own addresses end in .amazon.com, .amazon.de and so on, with the dot before the name. E-mails from Amazon.de end in @amazon.de.
fact-A6-1 = For some parcels, Amazon sends you a delivery code. You give it to the driver at the door.
fact-A6-2 = Amazon says: don’t give the delivery code to the driver by phone.
fact-A7 = The US agency FTC never tells people to move money to protect it. It never tells them to withdraw cash, buy gold or use a Bitcoin machine.

## Facts about Microsoft

fact-B1 = Microsoft does not call or write unasked to get your details or repair your computer. You make the first contact.
fact-B2 = Warnings and error messages from Microsoft never contain a phone number.
fact-B3 = Microsoft never asks you to pay for support with gift cards or crypto money.
fact-B4 = You can report a scam to Microsoft. The page is microsoft.com/reportascam.
fact-B5 = Microsoft does send e-mails with codes and about unusual sign-ins. Their sender can be forged, so look in your account.
fact-B6 = Microsoft does write about unusual sign-ins. Look at account.microsoft.com, under Recent activity.
fact-B7 = Your phone can show a real Microsoft number and the call can still be fake.
fact-B8 = Microsoft describes the tricks. A false warning shows a number. A program lets strangers in. Then they charge a fee for help.

## Facts from others

fact-I1 = Germany’s Verbraucherzentrale advises: don’t tap the link. Look up a parcel yourself, in the shop or on the carrier’s own site.
fact-I2 = The US agency FTC advises: don’t click. Go to the company by a link or number that you already use.
fact-I4 = The US agency FTC says: a real prize costs nothing. Pay nothing for it, and talk to someone you trust.
fact-I5 = Germany’s BaFin warns: a stranger who helps you open a crypto account is very probably a criminal.
fact-I6 = The US agency FTC says: real employers don’t get in touch by such texts. Never pay to get paid.
fact-I17 = The US agency FTC advises: don’t call the number in such a bill. Look at your bank and card statements.
fact-I18 = Australia’s cyber security centre advises: let nobody into your device.
fact-I19 = A bank never asks you to move money to protect it. So says the British bank TSB. Spain’s national police say: a bank never asks for secret data by call or message.
fact-I20 = Britain’s fraud reporting service says: banks and police never ask for your full PIN. They never ask you to withdraw cash and hand it over.
fact-I21 = The US agency FTC never takes a fee, bank details or remote access for a refund.
fact-I3 = Germany’s BSI advises about unwanted e-{ "\u2060" }mails: never answer, follow no link, open no file.
fact-I22 = The US agency FTC advises: give no code to someone who contacted you first.
fact-I23 = German police never demand cash or valuables by phone. They advise: hang up and tell your family.
fact-I25 = The US agency FTC says: gift cards are never a payment. If your boss seems to ask for some, call your boss.
fact-I26 = The US agency FTC advises: don’t click in a recall message. Look in your own account.
