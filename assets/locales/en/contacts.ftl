# Whom to tell: who they are and what they are for, in English.

## What stands around a contact

contact-languages = Language: { $languages }
contact-language-en = English
contact-language-de = German
contact-language-fr = French
contact-language-es = Spanish
contact-language-it = Italian
contact-language-hi = Hindi
contact-number-abroad = From abroad
contact-number-scotland = In Scotland
contact-number-texts = For messages
contact-number-calls = For calls
contact-checked-old = Checked on { $date }, more than a year ago. If nobody answers, use the official site.
contact-undated = We do not know when this was last checked. Please look on the official site yourself.
contact-find-number = Find the number on your card, your bill or its official site.
contact-source = We read it here: { $page }
contact-page = Open { $page }
contact-never-calls = None of them calls you first to get your money back. If somebody does, hang up. Criminals use these names too.
contact-emergency-hint = Call only in danger, or when somebody is at your door.

## For every country

contact-all-econsumer = econsumer.gov
    .text = Report a scam here that comes from another country.
contact-all-amazon = Amazon
    .text = Tell Amazon here that somebody used its name. Without an account, you can do so by e-mail.
contact-all-microsoft = Microsoft
    .text = Tell Microsoft here that somebody used its name.

## United States

contact-us-emergency = Police, in an emergency
    .text = Say where you are and what is happening.
contact-us-ftc = Federal Trade Commission (FTC)
    .text = Report the scam here. Write down first what happened, and when. The FTC says it never takes a fee for a refund.
contact-us-ic3 = FBI Internet Crime Complaint Center (IC3)
    .text = You report online. It does not look into the case itself. You can attach nothing, so keep your proof.
contact-us-aarp = AARP Fraud Watch helpline
    .text = People there listen and help. The call is free.
contact-us-identity-theft = IdentityTheft.gov
    .text = Go there if a stranger has your Social Security number.
contact-us-postal-inspectors = US Postal Inspection Service
    .text = Ask it to stop your letter or parcel with the cash. Ask at a post office how to reach it.

## Canada

contact-ca-emergency = Police, in an emergency
    .text = Say where you are and what is happening.
contact-ca-anti-fraud-centre = Canadian Anti-Fraud Centre
    .text = Report the fraud here by phone. Have your notes at hand.
    .hours = Monday to Friday, 10:00 am to 4:45 pm, Eastern time. Closed on holidays.
contact-ca-online = Canada’s national site for reporting fraud
    .text = Report the fraud online here, in English.
contact-ca-online-fr = The same site in French
    .text = Report the fraud online here, in French.
contact-ca-local-police = Your local police
    .text = Report the fraud there too.
contact-ca-credit-files = Equifax and TransUnion
    .text = Ask both to put a fraud flag on your credit file. Find the numbers on their official sites.

## United Kingdom

contact-uk-emergency = Police, in an emergency
    .text = Both numbers work. Say where you are and what is happening.
contact-uk-bank-line = The line to your bank
    .text = It puts you through to most banks. If yours is not among them, use the number on your card.
contact-uk-report-fraud = Report Fraud
    .text = For England, Wales and Northern Ireland. Report by phone or online.
contact-uk-police-scotland = Police Scotland
    .text = If you live in Scotland, report the fraud here.
contact-uk-phone-networks = The UK phone networks
    .text = Forward a scam text there. After a scam call, text the word “call” and the caller’s number.
contact-uk-email = National Cyber Security Centre (NCSC)
    .text = Did the scam come by e-mail? Forward it there.

## Australia

contact-au-emergency = Police, in an emergency
    .text = Say where you are and what is happening.
contact-au-scamwatch = Scamwatch
    .text = Call your bank first. Then report the scam here.
contact-au-reportcyber = ReportCyber
    .text = Report a crime on the internet here.
contact-au-idcare-identity = IDCARE
    .text = Call if a stranger has your ID or your personal details.
contact-au-idcare = IDCARE
    .text = People there listen and help.

## Germany

contact-de-emergency = Police, in an emergency
    .text = 110 reaches the police, 112 the fire and rescue service. 110 never calls you by itself.
contact-de-sperr-notruf = Sperr-Notruf (Germany’s line for blocking cards)
    .text = It blocks cards and online accounts, though not every one. Have your IBAN ready. 116 116 never calls you by itself.
    .hours = Day and night, every day of the year.
contact-de-onlinewache = Onlinewache (reports to the German police)
    .text = Choose your state, then report the fraud. You can also go to a police station.
contact-de-verbraucherzentrale = Verbraucher{ "\u00AD" }zentrale NRW (consumer advice in Germany)
    .text = It collects scam e-mails. You can forward yours there.
contact-de-bundesnetzagentur = Bundes{ "\u00AD" }netz{ "\u00AD" }agentur (Germany’s office for phone networks)
    .text = Report the scam call or text there. There is a form on its official site.
contact-de-bsi = BSI (Germany’s office for computer protection)
    .text = Its page says what to do after you opened a link. It also helps by phone.

## Austria

contact-at-emergency = Police, in an emergency
    .text = Say where you are and what is happening.
contact-at-police = Any police station in Austria
    .text = Report the crime there. It costs nothing.
contact-at-c4 = Meldestelle C4 (police, for crime online)
    .text = It answers questions about crime on the internet. To report one, go to a police station.
contact-at-rtr = RTR (Austria’s place to report numbers)
    .text = Tell them the number of the scam call, text or WhatsApp message.
contact-at-watchlist = Watchlist Internet
    .text = You can report the scam here. The site also lists places that help.
contact-at-advice = Internet Ombudsstelle and Arbeiterkammer
    .text = They give advice. You find both through Watchlist Internet.

## Switzerland

contact-ch-emergency = Police, in an emergency
    .text = 117 reaches the police. 112 works too. Say where you are and what is happening.
contact-ch-bacs = BACS (Switzerland’s office for cyber security)
    .text = Report the scam online here. It takes no criminal complaints.
contact-ch-bacs-email = BACS, for scam e-mails
    .text = Did the scam come by e-mail? Report it here.
contact-ch-cantonal-police = The police of your canton
    .text = Make your criminal complaint there.

## France

contact-fr-emergency = Police, in an emergency
    .text = 17 reaches the police. 112 works too. Say where you are and what is happening.
contact-fr-17cyber = 17Cyber (France’s help for crime online)
    .text = Answer some questions online, then chat with the police. It is free. It has no phone number.
    .hours = Day and night, every day.
contact-fr-texts-and-calls = France’s service against scam texts and calls
    .text = Forward the text there unchanged. After a call, send “spam vocal” and the number. It is free.
contact-fr-signal-spam = Signal Spam (scam e-mails in France)
    .text = Did the scam come by e-mail? Report it here.
contact-fr-info-escroqueries = Info Escroqueries (advice about scams in France)
    .text = It gives advice by phone. It takes no complaints.
contact-fr-france-victimes = France Victimes
    .text = People there listen and help.

## Spain

contact-es-emergency = Police, in an emergency
    .text = 112 works in all of Spain. 091 is the Policía Nacional, 062 the Guardia Civil.
contact-es-police = Policía Nacional or Guardia Civil
    .text = Report the crime there. Some crimes can be reported online.
contact-es-incibe = INCIBE (Spain’s advice line for the internet)
    .text = Ask here, even if nothing has happened yet. It takes no complaints. You can also write by WhatsApp.
    .hours = Every day, 8 am to 11 pm.

## Ireland

contact-ie-emergency = Police, in an emergency
    .text = Both numbers work. Say where you are and what is happening.
contact-ie-garda = Your local Garda station
    .text = Call your bank first. Then report the crime there.
contact-ie-fraudsmart = FraudSMART
    .text = Advice from the Irish banks, to read.

## India

contact-in-emergency = Police, in an emergency
    .text = Say where you are and what is happening.
contact-in-cyber-fraud = India’s helpline for cyber fraud
    .text = If money is gone, call at once. You can also report online.
contact-in-chakshu = Chakshu, on the site Sanchar Saathi
    .text = Report scam calls and texts here if you have lost no money.

## Italy

contact-it-emergency = Police, in an emergency
    .text = Say where you are and what is happening.
contact-it-polizia-postale = Polizia Postale (Italy’s police for crime online)
    .text = Report the scam online here. A legal complaint must also be signed at a police office.

## Mexico

contact-mx-emergency = Police, in an emergency
    .text = Say where you are and what is happening.
contact-mx-guardia-nacional = Guardia Nacional
    .text = Report the scam here by phone, from all of Mexico.
contact-mx-ministerio-publico = Ministerio Público (for a complaint)
    .text = Make your criminal complaint there.
contact-mx-condusef = CONDUSEF (for trouble with a bank)
    .text = Call your bank first. Then you can ask for help here. Find the number on its official site.
contact-mx-profeco = PROFECO (for buyers in Mexico)
    .text = Criminals copy its site. Use only the address here.
contact-mx-policia-cdmx = Policía Cibernética (Mexico City)
    .text = For people in Mexico City. Find the number on its official site.
