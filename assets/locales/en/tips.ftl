# Tips: short cards, one idea each, in English. Which tips there are, in which order and with which sources,
# stands in assets/tips.toml. Every part can be read aloud on its own.

tip-group-company = What the companies say
tip-group-phone = When the phone rings
tip-group-message = When a message comes
tip-group-people = You and the people close to you
tip-group-story = A true story

tip-heading-story = What happened
tip-heading-trick = How the trick goes
tip-heading-says = { $publisher } says
tip-heading-others = What others say
tip-heading-do = What you can do
tip-heading-exception = When it is different
tip-heading-good = Good to know

## Who says so (more of them in brands.ftl)

publisher-aarp = AARP (US)
publisher-cafc = Canadian Anti-Fraud Centre
publisher-dhl = DHL
publisher-dpd = DPD
publisher-incibe = INCIBE (Spain)
publisher-lka-niedersachsen = State police of Lower Saxony (Germany)
publisher-royal-mail = Royal Mail

## What the companies say

tip-amazon-rule = Amazon says it never asks for payment by phone or e-{ "\u2060" }mail
    .short = You pay only in its app, on its website or in its own shops.
    .trick = Someone calls or writes about an order that you never made. It costs a lot. To stop it, they want you to pay or buy gift cards. Or they want to get into your computer.
    .says = Amazon said this in October 2023. It never asks for payment by phone or e-mail. You pay only in its app, on its website or in its own shops. It never calls to make you pay or transfer money on other sites.
    .do-1 = Hang up. If it is a message, leave it alone.
    .do-2 = Open the Amazon app, or type Amazon’s address yourself.
    .do-3 = Look in Your Orders. Is the order not there? Then there is nothing to stop.
    .exception = There are two cases, both by e-mail. In some countries, people can choose a monthly invoice. They pay by bank transfer. So do some companies. And after a failed direct debit, Amazon.de writes too. You find both in your own account, under Your Payments. Use only the bank details that you see there.
    .good = Why does this rule hold? In the app, on the site and in a shop, you see whom you pay. On the phone you don’t. Your account is the one place that only you see. A call alone is not a bad sign. Perhaps you asked for it. What counts is what they want.

tip-your-account = What is real is in your account
    .short = Your Orders and the Message Center show what Amazon really sent you.
    .trick = A message or a caller names an order, a payment or a problem. They want an answer at once. You don’t have to give one. You can look for yourself.
    .says = If a purchase is not in Your Orders, the message is not from Amazon. If a payment failed, Your Orders shows that too. The e-mails that Amazon sends you are in the Message Center.
    .do-1 = Open the Amazon app, or type Amazon’s address yourself. Don’t use a link.
    .do-2 = Look in Your Orders. Do you shop in other countries? Then look there too.
    .do-3 = Was it an e-mail? Look for it in the Message Center.
    .do-4 = Is it not there? Then treat it as fake.
    .exception = The Message Center may not show all e-mails. Other services, such as Audible, may be missing. An older page of Amazon.de speaks only of e-mails about orders.
    .good = This helps with calls too. If the order is not there, there is nothing to stop.

tip-hidden-order = “You can’t see the order yet”
    .short = “On hold” or “hidden” is meant to stop you from looking.
    .trick = You look, and there is no such order. So they say that it is on hold, or hidden. Only they can stop it, they say. That keeps you on the phone.
    .says = If a purchase is not in Your Orders, the message is not from Amazon.
    .do-1 = Hang up.
    .do-2 = Open Your Orders, in the app or on the website.
    .do-3 = Do you shop in other countries? Then look there too.
    .do-4 = Nothing there? Then there is nothing to stop and nothing to pay.
    .good = Do you still fear for your card? Call your bank. The number is on the card.

tip-microsoft-rule = What Microsoft says it never does
    .short = Microsoft says it does not call unasked to repair your computer.
    .trick = A caller speaks for Microsoft or Windows. Your computer has a virus, he says. He shows you lines on the screen and calls them errors. The lines are harmless. Then he wants to get in, and he wants money for it.
    .says = Microsoft does not call or write unasked to get your details or repair your computer. You make the first contact. Its warnings never show a phone number. It never asks you to pay for help with gift cards or crypto money.
    .do-1 = Hang up.
    .do-2 = Don’t type in what a caller tells you to type.
    .do-3 = Is something wrong with the computer? Ask someone you know.
    .good = Microsoft does write about unusual sign-ins. So such an e-mail can be real. Look in your own account to find out.

## When the phone rings

tip-hang-up = You may simply hang up
    .short = You owe no caller a reason, and a real one can wait.
    .trick = People with bad plans keep you on the line. They talk fast. They are kind, or they get loud. While you listen, you can’t ask anyone else.
    .says = German police advise on false officers: hang up and dial their number yourself. Don’t use redial. Scamwatch in Australia says: hang up when a strange caller wants into your device.
    .do-1 = Say “No, thank you”, or say nothing. Then hang up.
    .do-2 = Take a number that you already had. Call back yourself.
    .do-3 = Is it about money? Talk to someone first.
    .good = Hanging up is not rude. An honest caller will understand.

tip-display-number = The number on the display proves nothing
    .short = A false caller can show a real number.
    .trick = The display shows the number of your bank, a company or the police. They even ask you to look it up. The number is right. The caller is still false.
    .says = Microsoft warns: your phone can show a real Microsoft number on a fake call. German police say: their emergency number 110 never shows on your display.
    .do-1 = Don’t trust the display. Hang up.
    .do-2 = Find the number on your card or on an old bill.
    .do-3 = Dial it yourself, number by number.
    .good = A name on the display proves no more. Your phone only shows what it is sent.

tip-no-screen = No caller needs to see your screen
    .short = Not for a refund, not to stop an order, not to fight a virus.
    .trick = They want you to load a small program or to type something in. That lets a stranger into your computer. They see what you see, even your bank account.
    .says = Amazon says: for help or a refund, you don’t have to install anything. If a caller wants into your device, Amazon calls that a warning sign. Microsoft says it does not call unasked to repair your computer. Australia’s cyber security centre advises: let nobody in.
    .do-1 = Don’t load anything that a caller names.
    .do-2 = Is someone in already? Switch off Wi-Fi, or pull the cable.
    .do-3 = Use another device for your bank until this one has been checked.
    .good = Did you ask for help yourself, inside the company’s app? Then it can be real. Even so, close the page of your bank first.

tip-code-is-key = A code is a key
    .short = Nobody who calls you or writes to you needs your code.
    .trick = A code comes to your phone. Someone wants you to read it out. They say it will stop an order. In truth, it lets them into your account.
    .says = Amazon says: on the phone, it never asks for a password or a one-time code. The US agency FTC advises: give no code to someone who contacted you first.
    .do-1 = Don’t read a code out, and don’t send one on.
    .do-2 = Did a code come that you didn’t ask for? Leave it alone.
    .do-3 = Open your account yourself. Is there a sign-in that was not you? Then change your password.
    .exception = For some parcels, Amazon sends you a code. You find it in Your Orders too. The driver gets it at your door. Amazon says: don’t give it to the driver by phone.
    .good = Are you signing in yourself right now? Then type the code there, and only there.

tip-refund-too-much = “We sent you too much money”
    .short = First they promise you money, then they want yours.
    .trick = Someone promises you a refund. For that, they want to see your screen. Then the sum is far too high. It was a slip, they say, and they may lose their job. They want the rest back, often by gift card. But what you saw on the screen can be faked.
    .says = Amazon says: refunds are in its app or on its website. You don’t have to install anything for one. The US agency FTC says this of itself. For a refund, it never takes a fee, bank details or remote access.
    .do-1 = Hang up. Let nobody watch your screen.
    .do-2 = Look at your bank account later, on your own. Use another device.
    .do-3 = Ask your bank before you send anything back.
    .good = Is there really money that is not yours? Your bank knows how to give it back.

tip-move-money = Your money can stay where it is
    .short = Whoever tells you to move it wants to have it.
    .trick = The caller speaks for your bank, the police or Amazon. Your money is in danger, they say. Often one caller passes you on to the next. They want you to move it to another account. Or they want you to buy crypto money or gold. Some tell you what to say to your bank.
    .says = TSB, a British bank, says: no bank asks you to move money to protect it. The US agency FTC never tells you to do that. It never tells you to withdraw cash or to buy gold. Amazon says it never calls to make you transfer money on other sites.
    .do-1 = Hang up.
    .do-2 = Call your own bank, from another phone if you can. The number is on your card.
    .do-3 = Talk to someone, even if they told you not to.
    .good = Your bank may ask what the money is for. That question is there to help you. You can tell them all of it.

tip-courier-cash = Hand nothing over at your door
    .short = German police say they never ask for cash by phone.
    .trick = A caller says that thieves are after your savings. You must not trust your bank, they say. So someone is coming to collect your cash, gold or card. That person may even know a secret word.
    .says = Britain’s fraud reporting service says what banks and police never do. They never ask you to take out cash and hand it over. They never ask for your full PIN. German police never ask for cash or valuables by phone. The US agency FTC never tells you to buy gold.
    .do-1 = Hang up. Call the police yourself.
    .do-2 = Keep the door shut.
    .do-3 = Is someone on the way, or there already? Call the emergency number.
    .do-4 = Tell your family or a neighbour.
    .good = A name, a badge or a uniform proves nothing. The door may stay shut until you have asked the police yourself.

## When a message comes

tip-slow-is-good = Slow is good
    .short = A true message is still true in an hour.
    .trick = “Only today.” “At once.” “Or you lose your account.” Whoever rushes you does not want you to look. Fear makes all of us act fast.
    .says = Amazon does not press you to act at once. It counts false hurry among the signs of a scam.
    .do-1 = Hang up, or put the message aside.
    .do-2 = Make yourself a cup of tea.
    .do-3 = Then look in your own account, or ask someone.
    .good = There is one time when speed helps. Has money gone already? Then call your bank first.

tip-own-way = Take your own way, not the link
    .short = Open the app, or type the address yourself.
    .trick = A link can show one name and lead to another place. The page there looks real. What you type there goes to criminals.
    .says = Don’t click. Go to the company by a way that you already use.
    .do-1 = Leave the link alone.
    .do-2 = Open the company’s own app, or type its address.
    .do-3 = Don’t search the web for a phone number. Use the one on your card or on an old bill.
    .good = Real companies send links too. Most of the time you don’t need them. You find the same things in your account.

tip-read-address = Read the address from the end
    .short = The last part shows whose it is.
    .trick = Anyone can put a known name at the front of an address. Take this one: amazon.com.help.example. It looks like Amazon. But it belongs to help.example.
    .says = What stands before the name ends with a dot, as in pay.amazon.com. If there is a dash instead, it is not Amazon’s. Right after the name comes the ending, such as .com. An address made of numbers is never Amazon’s.
    .do-1 = Look for the first single slash. If there is none, go to the end.
    .do-2 = Read back from there: first the ending, then the name before it.
    .do-3 = That name is the owner. What stands before it does not count.
    .good = In some countries the ending has two parts, such as co.uk. A right address does not make a message true. Is all this too much? Then type the address yourself.

tip-real-sender = A real sender proves nothing
    .short = What counts is what they want from you.
    .trick = Names and addresses can be faked. Some demands even come from real accounts. Then the sender is right, and the demand is still false.
    .says = Watchlist Internet in Austria warns: some false demands came in real e-mails from Amazon. Criminals had stolen the accounts of sellers. DHL warns: its own e-mail addresses can be faked too.
    .do-1 = Ask yourself: what do they want from me?
    .do-2 = Is it money, a code or a look at your screen? Then stop.
    .do-3 = Look in your own account.
    .good = Your name or address in the text proves nothing. Bad spelling proves nothing either.

tip-real-alert = A warning can be real
    .short = Real companies do write about sign-ins and failed payments.
    .trick = Criminals copy such warnings word for word. So the words can’t tell you if it is real. Your own account can.
    .says = Microsoft says it does write about unusual sign-ins. Amazon says: if a payment failed, Your Orders asks you about it too.
    .do-1 = Don’t use the link or the number in it.
    .do-2 = For Amazon, open Your Orders.
    .do-3 = For Microsoft, type account.microsoft.com and open Recent activity.
    .do-4 = Is there a sign-in that was not you? Then change your password there.
    .good = Does your account know nothing of it? Then treat the message as fake.

tip-pop-up-number = The warning with a phone number
    .short = Microsoft says its own warnings never show one.
    .trick = All at once, a warning fills the whole screen. It may be loud. It speaks of a virus and gives you a number to call. Often it is just a web page made to look that way. Whoever answers there wants to get into your computer.
    .says = Error and warning messages from Microsoft never show a phone number. It also describes false warnings that fill the whole screen.
    .do-1 = Don’t call the number.
    .do-2 = Close the window. If that fails, turn the computer off.
    .do-3 = Does the warning come back? Ask someone you know.
    .good = Did you call already? Hang up. Is someone in your computer? Cut it off the internet.

tip-bill-with-number = The bill with a number to call
    .short = Whoever wrote the bill chose the number too.
    .trick = A bill comes for something that you never bought. The sum is a shock. To stop it, they want you to call. On the phone they want to get into your computer or your account.
    .says = Don’t call the number in such a bill. Look at your bank and card statements.
    .do-1 = Don’t call, and don’t answer.
    .do-2 = Look at your statements. Was money taken?
    .do-3 = If so, call your bank. The number is on your card.
    .good = Was nothing taken? Then there is nothing to stop. Real bills can show a number too. Even so, use one that you already had.

tip-gift-cards = Gift cards are for gifts
    .short = Whoever wants the code wants the money.
    .trick = They want you to buy gift cards and read out the codes. Some call them “verification cards”. Some tell you what to say in the shop. Whoever has the code can spend the money.
    .says = Amazon asks for no payment on the phone, gift cards included. It lists such a demand among the signs of a scam. Microsoft never asks you to pay for help with gift cards. The US agency FTC says that gift cards are never a payment.
    .do-1 = Don’t buy any.
    .do-2 = Tell the shop what you were asked to do.
    .do-3 = Bought some already? Tell nobody the codes. Keep the cards and the receipt.
    .good = Does your boss or a friend ask for some? Call them on the number you already had.

tip-parcel-fee = A parcel can really cost customs
    .short = Even then, look it up yourself and pay there.
    .trick = A text says that a parcel is held. A small fee is missing, or your address. The link leads to a copy of a real page. There they ask for your card.
    .says = Don’t tap the link. Look up the parcel yourself, in the shop or on the carrier’s own site.
    .do-1 = Leave the link alone.
    .do-2 = Look in your account with the shop where you bought it.
    .do-3 = Or type the carrier’s address, and then the number from your order.
    .do-4 = Did you give your card details? Have the card blocked at once.
    .exception = Customs fees are real. DHL and DPD may send a link to pay them. Royal Mail asks for money by text only for customs. It leaves a grey card too. Even so, go to the carrier’s site yourself.
    .good = Are you not waiting for a parcel? Then leave the message alone.

tip-job-by-text = The job that comes by text
    .short = Work brings you money and should not cost you any.
    .trick = A stranger offers easy work by text or chat. They want you to rate things or tap on them. First a little money comes. Then they want you to pay in, to get more out.
    .says = Real employers don’t get in touch by such texts. Never pay to get paid.
    .do-1 = Don’t answer.
    .do-2 = Pay nothing, not even to get your own wages.
    .do-3 = Are you looking for work? Ask on the company’s own website.
    .good = The first small sum is there to win your trust. It proves nothing.

## You and the people close to you

tip-new-number = “Hi Mum, this is my new number”
    .short = Call the old number first.
    .trick = A message says it is from your child. The phone is broken, the number is new. Soon there is a bill to pay, today if you can. They can’t talk right now, they say.
    .says = Scamwatch in Australia advises: call the number that you have stored. Police in Lower Saxony, Germany, advise: keep the old number and send no money. INCIBE in Spain advises: ask something that only your child knows.
    .do-1 = Call the old number.
    .do-2 = No answer? Ask someone else in the family.
    .do-3 = Send no money until you have talked to each other.
    .do-4 = Keep the old number in your phone.
    .good = Your child will understand.

tip-family-emergency = A family emergency on the phone
    .short = Even a voice that you know can be faked.
    .trick = Someone cries on the phone. There was a crash, or someone is in jail. Money is needed at once. It sounds just like your grandchild. Then someone speaks who claims to be the police. And they want you to tell no one.
    .says = The Canadian Anti-Fraud Centre advises: hang up and call the person yourself. The US agency FTC advises: don’t trust the voice. German police never ask for cash by phone.
    .do-1 = Hang up, even if it is hard.
    .do-2 = Call your child or grandchild, on the number you have stored.
    .do-3 = No answer? Call someone else in the family.
    .do-4 = Give no money to anyone until then.
    .good = You can choose a word today that only your family knows. Whoever calls in need has to say it.

tip-tell-someone = Talk to someone before you pay
    .short = Whoever wants you to keep quiet has a reason.
    .trick = “Tell no one.” It is secret, they say, or your family would only worry. They want you to tell your bank nothing too. When you are alone, nobody asks what the money is for.
    .says = Britain’s fraud reporting service advises: stop, hang up and tell someone. German police also advise telling your family.
    .do-1 = Call someone you trust.
    .do-2 = Say what they want from you.
    .do-3 = Nobody there? Ask your bank, with the number on your card.
    .do-4 = Do nothing until then.
    .good = You don’t have to explain much. “Someone wants money from me” is enough.

tip-talk-with-parent = How to talk with a parent about it
    .short = Ask “What did they say?”, and not “Why did you do it?”
    .says = Words can help or hurt. Say: “Criminals stole the money.” Say: “That was a crime.” Ask: “What did they say?” Don’t ask: “Why did you do it?”
    .do-1 = Just listen at first. Ask what they said and what they wanted.
    .do-2 = Say: “The criminals did this, not you. It can happen to anyone.”
    .do-3 = Look in the account together. They type, you sit beside them.
    .do-4 = Agree on one thing: if it is about money, they call you first.
    .good = Talk about it before anything happens. Tell them about a call that you got yourself.

tip-money-back-offer = Someone offers to get your money back
    .short = Whoever gets in touch and wants a fee for that is the next criminal.
    .trick = After a theft, a helper gets in touch. They even know how much was stolen. They pose as a lawyer or an agency, and say they found your money. First they want a fee, or they want to get into your computer.
    .says = The US agency FTC says this of itself. For a refund, it never takes a fee, bank details or remote access. Scamwatch in Australia says: criminals try again with one person in three. Whoever asks for a fee can’t get the money back.
    .do-1 = Pay nothing, and don’t answer.
    .do-2 = Ask your bank about the money. The number is on your card.
    .do-3 = Keep the message, and report it to the police.
    .good = Agencies that really help take no fee and promise nothing. The FTC says so.

## A true story

tip-october-2023 = The story of the false call centres
    .short = For the first time, Amazon and Microsoft took on such criminals together.
    .story = In call centres in India, people posed as the help desks of Amazon and Microsoft. More than 2,000 customers were their targets. Most were in the US. Others were in Australia, Canada, Germany, Spain and the UK. On 19 October 2023, India’s federal investigators had news to tell. They had searched such call centres in many places. It was the first time that Amazon and Microsoft reported such a crime together. Amazon also tells of the year 2022. More than 20,000 fake websites were taken down in that year. So were more than 10,000 phone numbers.
    .good = The name on the phone may change. What they want stays the same: money, a code or a look at your screen.
