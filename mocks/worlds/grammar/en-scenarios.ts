import { marked } from "../marked.ts";
import type { Grammar } from "./grammar.ts";

export const englishScenarios: Grammar["scenarios"] = marked("MADOGUCHI_FIXTURE_SENTINEL", {
  account: [
    {
      subjects: [
        "New phone, authenticator gone",
        "Locked out after changing my phone",
        "How do I move two-factor to a new {device}?",
        "2FA code always wrong since {date}",
      ],
      problem: [
        "I got a new {device} and the authenticator on the old one is wiped.",
        "Since I switched phones the app asks for a code I cannot produce.",
        "My codes are refused, one after the other.",
      ],
      detail: [
        "I still have access to my e-mail and my phone number.",
        "The backup codes were in a notebook I cannot find.",
        "The clock of the phone is set to automatic.",
        "I last signed in on {date} from {city}.",
      ],
      tried: [
        "I tried the link for lost devices but it ends at a blank page.",
        "I restored a cloud backup, it did not bring the codes back.",
        "I waited until the next code each time.",
      ],
      ask: [
        "How can I get in again?",
        "What do you need from me to reset it?",
        "Can I do this without losing my open orders?",
      ],
      answers: [
        "A reset of two-factor starts in the app under Sign in, Lost device. It asks for a selfie and then pauses withdrawals for 48 hours.",
        "Codes go wrong when a phone's clock is off by more than 30 seconds. Please turn automatic time off and on once.",
        "Your open orders stay as they are during a reset; only withdrawals pause.",
      ],
      files: ["screen"],
    },
    {
      subjects: [
        "Change of name after marriage",
        "Please correct my name",
        "My surname has changed",
        "Name on bank account differs from profile",
      ],
      problem: [
        "I married in {city} and my bank account is already under my new name.",
        "My name is spelled wrongly on the profile, one letter is missing.",
      ],
      detail: [
        "Transfers from {bank} are refused because the names differ.",
        "The certificate is in the local language only.",
        "My account is from 2021 and fully verified.",
      ],
      tried: [
        "The profile page does not let me edit it.",
        "I uploaded the certificate twice, both times it vanished.",
      ],
      ask: ["Which document do you accept?", "Can I keep trading meanwhile?", "How long does that take?"],
      answers: [
        "We change a name with a certificate and a new photo identification; both go through Settings, Identity.",
        "You can trade meanwhile. Only bank transfers wait until both names agree.",
        "A name is usually corrected within two working days.",
      ],
      files: ["pdf", "photo"],
    },
    {
      subjects: [
        "Delete my account",
        "Closing my account, {amount} {asset} left",
        "I want to leave",
        "Account closure and my data",
      ],
      problem: [
        "I would like to close my account and have my data deleted.",
        "I no longer trade and want to close everything properly.",
      ],
      detail: [
        "There is a rest of {amount} {asset} that is below the smallest withdrawal.",
        "Staking ends only on {date}.",
        "I need a statement of the last two years first.",
      ],
      tried: [
        "The button says that open balances must be moved first.",
        "I sold what I could, dust remains.",
      ],
      ask: [
        "What happens to the rest?",
        "Which data do you have to keep, and for how long?",
        "Please confirm in writing.",
      ],
      answers: [
        "Small rests can be turned into JPY once, without a fee, under Wallet, Small balances.",
        "The law asks us to keep identity records for seven years; everything else goes within 30 days.",
        "The statement can be made under Reports before you close.",
      ],
      files: ["screen"],
    },
    {
      subjects: [
        "I do not receive the confirmation mail",
        "E-mail change stuck",
        "Verification mail never arrives",
        "Old e-mail address no longer exists",
      ],
      problem: [
        "The confirmation mail never arrives.",
        "I changed my address and the link in the mail has expired three times.",
      ],
      detail: [
        "Nothing in spam, and other mails of yours do arrive.",
        "The old address belonged to a former employer.",
        "My provider is a small one in {city}.",
      ],
      tried: ["I asked for the link again {hours} times.", "I put your domain on the safe list."],
      ask: [
        "Can you send it by another way?",
        "Can you remove the old address?",
        "Is my address on some block list of yours?",
      ],
      answers: [
        "Your provider refused our mail from {time} on; I have taken the address off the list of refused ones.",
        "Without the old address we confirm a change with a selfie. I have started that for you.",
        "Links are good for 15 minutes. Please open it on the device on which you asked for it.",
      ],
      files: [],
    },
  ],
  identity_verification: [
    {
      subjects: [
        "Verification refused again",
        "KYC failed: document not readable",
        "Selfie does not match?",
        "Why was my passport rejected",
      ],
      problem: [
        "My documents were refused for the third time.",
        "The check says that the picture is not readable, but it is perfectly sharp.",
        "The selfie step fails with a note about light.",
      ],
      detail: [
        "It is a passport valid until 2031.",
        "I used the camera of my {device}.",
        "I wear glasses, on the passport I do not.",
        "All four corners are visible.",
      ],
      tried: [
        "I took it by day at the window, without flash.",
        "I cleaned the lens and used another phone.",
        "I scanned it as well.",
      ],
      ask: [
        "What exactly is wrong with it?",
        "Can a person look at it?",
        "Is there another way to prove who I am?",
      ],
      answers: [
        "The lower two lines of letters must be fully visible; on your picture the thumb covers them.",
        "I have asked a colleague of the identity team to look at it by hand.",
        "Please take the picture on a dark table without a cover around the passport.",
      ],
      files: ["identity", "screen"],
    },
    {
      subjects: [
        "Proof of address not accepted",
        "Which document counts as proof of address?",
        "Moved to {city}, address check",
        "Utility bill refused",
      ],
      problem: [
        "My proof of address was refused without a reason.",
        "I moved to {city} and have no bill in my name yet.",
      ],
      detail: [
        "The bill is from {bank} and two months old.",
        "My landlord pays electricity.",
        "The address has two spellings in our alphabet.",
      ],
      tried: [
        "I sent the bank statement as a PDF and as a photo.",
        "I sent the registration of the town hall.",
      ],
      ask: ["What else would you accept?", "Does it have to be translated?", "How old may it be?"],
      answers: [
        "A statement may be up to three months old and must show the name, the address and the date on the same page.",
        "A registration of residence is fine; no translation is needed for documents in English, Japanese or Chinese.",
        "A screenshot is not accepted, the PDF of the bank is.",
      ],
      files: ["pdf", "identity"],
    },
    {
      subjects: [
        "How long does verification take?",
        "Pending since {date}",
        "Still 'under review'",
        "Verification waiting {hours} hours",
      ],
      problem: [
        "My verification has been under review since {date}.",
        "It said 15 minutes, now it is {hours} hours.",
      ],
      detail: [
        "I need it to raise my limit before {date}.",
        "There is no way to cancel and start again.",
        "A friend of mine was through in ten minutes.",
      ],
      tried: ["I logged out and in.", "I reinstalled the app."],
      ask: ["Is something missing?", "Can you tell me how many are before me?", "Please push it."],
      answers: [
        "Nothing is missing. Reviews by hand take up to two working days after the weekend.",
        "Your documents were readable; the address is being compared now.",
        "I cannot change the order, but I can see that it is among the next.",
      ],
      files: ["screen"],
    },
    {
      subjects: [
        "Raise to advanced level",
        "Limit too low for my purchase",
        "Source of funds form unclear",
        "Which documents for the advanced level?",
      ],
      problem: [
        "I would like to reach the advanced level and do not understand the form.",
        "My daily limit of {amount} {asset} is too low.",
      ],
      detail: [
        "I sold a flat in {city} and have the contract.",
        "I am self-employed and have no payslips.",
        "The money has been at {bank} for years.",
      ],
      tried: ["The upload takes only one file.", "I chose 'other' and wrote a text."],
      ask: ["Is a contract enough?", "Can I hide the price of neighbours' flats?", "Who sees these papers?"],
      answers: [
        "A contract of sale together with the bank statement that shows the money coming in is enough.",
        "You may black out what does not concern you, except names, dates and sums.",
        "Only the identity team opens these papers, each time with a reason on record.",
      ],
      files: ["pdf"],
    },
  ],
  deposits_withdrawals: [
    {
      subjects: [
        "Bank transfer not credited",
        "{amount} JPY sent on {date}, nothing here",
        "Deposit from {bank} missing",
        "Where is my transfer of {date}?",
      ],
      problem: [
        "I sent {amount} JPY from {bank} on {date} and it is not on my balance.",
        "My transfer left {bank} at {time} and has not arrived.",
      ],
      detail: [
        "The reference code {ref} was in the text field.",
        "The name is the same as on my account.",
        "Usually this takes ten minutes.",
        "The bank says it was delivered.",
      ],
      tried: [
        "I called the bank, they say it is with you.",
        "I looked at the history under Wallet, it is empty.",
      ],
      ask: ["Please find it.", "Is there a problem with {bank}?", "When will it be credited?"],
      answers: [
        "I found a transfer that fits, without the reference code. It will be assigned by hand today.",
        "{bank} delivers transfers after 15:00 only on the next banking day.",
        "Please send the receipt of the bank as a PDF, with the receiving account visible.",
      ],
      files: ["pdf", "screen"],
    },
    {
      subjects: [
        "Withdrawal of {amount} {asset} pending",
        "Withdrawal on hold, why?",
        "{asset} withdrawal stuck since {time}",
        "Still 'processing': {amount} {asset}",
      ],
      problem: [
        "My withdrawal of {amount} {asset} over {network} has been processing since {date}.",
        "A withdrawal is on hold and no reason is shown.",
      ],
      detail: [
        "There is no transaction id yet.",
        "The address is my own hardware wallet and I have used it before.",
        "I answered the security questions already.",
      ],
      tried: ["I cannot cancel it, the button is grey.", "I sent a smaller one before, it went through."],
      ask: [
        "Is anything needed from me?",
        "When does it leave?",
        "Please cancel it if it cannot be sent today.",
      ],
      answers: [
        "It waits for a review because the address is new to this account. That takes up to {hours} hours.",
        "The network {network} was busy; it has been sent since, the id is {tx}.",
        "I have cancelled it for you. The amount is back on your balance, without a fee.",
      ],
      files: ["screen"],
    },
    {
      subjects: [
        "Sent {asset} over the wrong network",
        "Wrong network: {network}",
        "Deposit lost, I chose {network}",
        "Can you recover a deposit on {network}?",
      ],
      problem: [
        "I sent {amount} {asset} over {network} to an address that is for another network.",
        "My deposit went over {network}, which your page does not list.",
      ],
      detail: [
        "The transaction {tx} is confirmed.",
        "The address belongs to my account, I copied it from the app.",
        "The other exchange chose the network for me.",
      ],
      tried: [
        "Their support says they cannot call it back.",
        "I found an article about recovery but my coin is not in the list.",
      ],
      ask: ["Can it be recovered?", "What does that cost?", "How long would it take?"],
      answers: [
        "Both networks share their addresses, so a recovery is possible. The fee and the time are shown before you agree.",
        "This network is not supported for recovery at present; I am sorry to say that plainly.",
        "Please open the request under Wallet, Missing deposit, with the id {tx}.",
      ],
      files: ["screen"],
    },
    {
      subjects: [
        "Card payment charged twice",
        "Declined but charged",
        "Two debits for one purchase",
        "Refund for card payment {ref}",
      ],
      problem: [
        "My card was charged twice for one purchase.",
        "The purchase failed in the app and my bank has booked it all the same.",
      ],
      detail: [
        "Both debits are from {date}, {time}.",
        "The card is from {bank}.",
        "The sum was {amount} JPY each.",
      ],
      tried: ["I asked my bank, they say the merchant has to cancel it.", "I waited three days."],
      ask: [
        "When do I get the second one back?",
        "Please cancel it.",
        "Do I have to dispute it with the bank?",
      ],
      answers: [
        "One of the two is a reservation only and falls off by itself within seven days.",
        "We have sent the cancellation with the reference {ref}. Please do not dispute it meanwhile, or both stop.",
        "The purchase did go through; the app showed an error because the page was closed early.",
      ],
      files: ["screen", "pdf"],
    },
    {
      subjects: [
        "Memo missing on {asset} deposit",
        "Forgot the tag",
        "Deposit without memo: {tx}",
        "XRP deposit, no destination tag",
      ],
      problem: [
        "I forgot the memo when I sent {amount} {asset}.",
        "The deposit has the wrong tag, I used that of my other exchange.",
      ],
      detail: [
        "The transaction is {tx}.",
        "It was confirmed on {date} at {time}.",
        "The sending address is mine.",
      ],
      tried: [
        "I filled in the recovery form, it wants a code I do not have.",
        "I wrote to the other exchange.",
      ],
      ask: ["Can you assign it by hand?", "What proof do you need?", "Is there a fee?"],
      answers: [
        "Please send {amount} once more from the same address, so that we see it is yours; a very small part of it is enough.",
        "I have found it and asked for its assignment. That takes up to five working days.",
        "For amounts below the minimum we cannot assign by hand, unfortunately.",
      ],
      files: ["screen"],
    },
  ],
  trading: [
    {
      subjects: [
        "Order filled far from the market",
        "Slippage on {pair}",
        "Stop order triggered without reason",
        "Wrong price on {pair} at {time}",
      ],
      problem: [
        "My stop on {pair} was filled far below its price.",
        "At {time} an order of mine was filled at a price no chart shows.",
      ],
      detail: [
        "The order is {ref}.",
        "The chart of three other exchanges never went there.",
        "It was a market order of {amount} {asset}.",
      ],
      tried: ["I compared the candles of one minute.", "I exported my history."],
      ask: [
        "Please check whether that was correct.",
        "Will you correct the price?",
        "Which feed is used for triggers?",
      ],
      answers: [
        "Stops trigger on the last price, not on the mark price; at {time} a large sale took the book down for two seconds.",
        "Our desk has looked at the fills of that minute. They stand, because the trades were real.",
        "I have passed order {ref} to the colleagues who review prices.",
      ],
      files: ["csv", "screen"],
    },
    {
      subjects: [
        "Fee higher than on your page",
        "Which fee level am I on?",
        "Maker fee charged as taker",
        "Fees of {date}",
      ],
      problem: [
        "I was charged a taker fee for an order that stood in the book.",
        "My fee level dropped although my volume did not.",
      ],
      detail: [
        "My volume of 30 days is above the next level.",
        "It concerns {pair} only.",
        "The order is {ref}.",
      ],
      tried: ["I read the fees page, updated on {date}.", "I compared two statements."],
      ask: ["Can you explain the sum?", "Please refund the difference.", "When is the level computed?"],
      answers: [
        "The order crossed the spread for a part of its size, and that part pays the taker fee.",
        "Levels are computed at midnight UTC from the 30 days before.",
        "You are right, and I have asked for the difference to be returned.",
      ],
      files: ["csv"],
    },
    {
      subjects: [
        "Liquidated although margin was fine",
        "Liquidation of {pair} unclear",
        "Margin call never came",
        "Why was my position closed at {time}",
      ],
      problem: [
        "My position in {pair} was closed although I had added margin.",
        "I was liquidated without a warning.",
      ],
      detail: [
        "The margin came in at {time}.",
        "My leverage was three.",
        "No notification arrived on my {device}.",
      ],
      tried: ["I read the liquidation rules.", "I recomputed it in a sheet, which I attach."],
      ask: ["Please show me how it was computed.", "Was there an outage?", "Can this be looked at again?"],
      answers: [
        "The margin was credited eight seconds after the mark price had crossed the level. I attach the times.",
        "Warnings are sent when possible, but a position does not wait for them.",
        "Our records show no outage in that hour; I have asked for a second look.",
      ],
      files: ["csv", "screen"],
    },
    {
      subjects: [
        "Staking reward missing",
        "Earn: no interest since {date}",
        "Unstaking takes how long?",
        "Rewards lower than shown",
      ],
      problem: [
        "Staking rewards for {asset} stopped on {date}.",
        "The rate shown was higher than what I received.",
      ],
      detail: [
        "I staked {amount} {asset}.",
        "Before, they came every morning.",
        "The page still says active.",
      ],
      tried: ["I looked at the earnings page on two devices."],
      ask: ["Will it be paid later?", "How is the rate made?", "How long until I can sell?"],
      answers: [
        "Payments of {asset} were late for two days because of an upgrade of the network, and are being paid now.",
        "The rate is an estimate of the last seven days; it moves with the network.",
        "Unstaking takes as long as the network asks, for {asset} that is about {hours} hours.",
      ],
      files: ["screen"],
    },
  ],
  api_technical: [
    {
      subjects: [
        "429 on /v2/orders",
        "Rate limit lower than documented",
        "API returns 401 since {date}",
        "Signature rejected after key rotation",
      ],
      problem: [
        "Our client gets 429 at half of the documented rate.",
        "Since {date} every signed request returns 401.",
        "After rotating keys the signature is refused.",
      ],
      detail: [
        "Server time is synchronised, the drift is below 20 ms.",
        "The same code works in the sandbox.",
        "We call from {ip}.",
        "About one in forty requests fails.",
      ],
      tried: [
        "We made a new key with the same rights.",
        "We lowered the rate to five per second.",
        "We compared the string to sign byte by byte.",
      ],
      ask: ["Has the limit changed?", "Is there a changelog?", "Could you look at request {ref}?"],
      answers: [
        "Limits count by account and not by key since {date}; the changelog says so under Breaking changes.",
        "Your signature includes the query string twice. Please sign the path once, without the host.",
        "The address {ip} is not on the list of this key.",
      ],
      files: ["log", "json"],
    },
    {
      subjects: [
        "App crashes on start",
        "Black screen after update {app}",
        "App {app} closes itself on {device}",
        "Chart freezes",
      ],
      problem: [
        "Since version {app} the app closes right after the logo.",
        "The chart of {pair} freezes after about a minute.",
      ],
      detail: [
        "My {device} has plenty of space.",
        "It started on {date} in the evening.",
        "With mobile data it works, with my home network it does not.",
      ],
      tried: ["I reinstalled it.", "I cleared the cache and restarted.", "I turned my ad blocker off."],
      ask: ["Can I go back to the version before?", "When will that be fixed?", "Which log do you need?"],
      answers: [
        "We know this one: it happens with large text sizes on {device}. The next version corrects it.",
        "Please send the log from Settings, About, tap the version five times.",
        "Until then the site in the browser does everything the app does.",
      ],
      files: ["log", "screen"],
    },
    {
      subjects: [
        "Websocket drops every {hours} minutes",
        "Order book gaps",
        "Missing sequence numbers in {pair} stream",
        "Heartbeat question",
      ],
      problem: [
        "The stream of {pair} drops without a close code.",
        "Sequence numbers jump by two, about twice an hour.",
      ],
      detail: [
        "We run in {city}, close to your region.",
        "Pings are answered in time.",
        "Other pairs are fine.",
      ],
      tried: ["We moved to another host.", "We opened one socket for each pair."],
      ask: [
        "Is a snapshot to be taken after each jump?",
        "Are there known problems?",
        "What is the longest life of a socket?",
      ],
      answers: [
        "A socket lives 24 hours at most, and is closed earlier when a node is replaced.",
        "A jump of two happens when an empty update is left out; the checksum tells whether the book is right.",
        "I have asked the engineers to look at the node you were on at {time}.",
      ],
      files: ["log", "json"],
    },
    {
      subjects: [
        "CSV export is empty",
        "Tax report stops at {date}",
        "Export has wrong time zone",
        "Report never finishes",
      ],
      problem: ["The export of my trades is empty.", "The report has been in preparation for {hours} hours."],
      detail: ["About nine thousand trades.", "Other years work.", "The browser shows no error."],
      tried: ["I tried a single month.", "I used another browser."],
      ask: ["Can you make it for me?", "Which time zone is used?", "Where is the mail with the link?"],
      answers: [
        "Reports above five thousand rows are made at night and sent as a link.",
        "Times are UTC in every export; the heading says so.",
        "I have started it again from here, it should be there in an hour.",
      ],
      files: ["csv", "screen"],
    },
  ],
  security: [
    {
      subjects: [
        "Sign-in from {city} was not me",
        "Unknown device in my list",
        "Strange login at {time}",
        "Someone tries to get in",
      ],
      problem: [
        "I received a mail about a sign-in from {city}, and I have never been there.",
        "There is a device in my list that I do not know.",
      ],
      detail: ["The address is {ip}.", "My password is used nowhere else.", "Nothing is missing so far."],
      tried: ["I changed the password at once.", "I removed all devices."],
      ask: ["Was anything done with my account?", "Is the mail really from you?", "What should I do now?"],
      answers: [
        "The sign-in was stopped at the second factor; nobody got in. You did everything right.",
        "The mail is ours. To be sure, type our address by hand and never use a link.",
        "I have signed out every session and paused withdrawals for 24 hours.",
      ],
      files: ["screen"],
    },
    {
      subjects: [
        "Is this mail from you?",
        "Phishing in your name",
        "Fake support on the phone",
        "Someone asks for my recovery words",
      ],
      problem: [
        "A person who says he works for you called me and asked for a code.",
        "I received a mail with your logo and a link that is not yours.",
        "A group on a messenger pretends to be your support.",
      ],
      detail: [
        "He knew my name and my bank.",
        "The link ends in .example-login.test.",
        "I did not click on anything.",
        "I clicked, but typed nothing.",
      ],
      tried: ["I blocked the number.", "I forwarded the mail to you."],
      ask: ["Please confirm that this is not you.", "Can you take the page down?", "Am I at risk?"],
      answers: [
        "That was not us. We never call first and never ask for codes or words.",
        "We have reported the page to its host. Thank you for taking the time.",
        "As you typed nothing, your account is safe. Please delete the message.",
      ],
      files: ["screen", "photo"],
    },
    {
      subjects: ["Withdrawal I did not make", "{amount} {asset} gone", "Please freeze my account", "Hacked?"],
      problem: [
        "{amount} {asset} left my account at {time} and it was not me.",
        "I see a withdrawal to an address I do not know.",
      ],
      detail: [
        "The transaction is {tx}.",
        "My mail account was taken over last week.",
        "I had two-factor on.",
      ],
      tried: ["I changed every password.", "I pressed the freeze button in the app."],
      ask: ["Please stop everything.", "Can it still be called back?", "What do I tell the police?"],
      answers: [
        "Your account is frozen since {time}. Nothing more can leave it.",
        "The transaction is confirmed on the chain and cannot be called back; we have told the receiving exchange.",
        "For a report, use the reference {ref}. We answer to the police directly.",
      ],
      files: ["screen"],
    },
    {
      subjects: [
        "Passkey question",
        "How safe is SMS?",
        "Allow list for withdrawals",
        "Security settings advice",
      ],
      problem: [
        "I would like to know which second factor you recommend.",
        "I want withdrawals to go only to my own addresses.",
      ],
      detail: ["I use a {device} and a laptop.", "I travel a lot.", "I hold about {amount} {asset}."],
      tried: ["I read the security article of {date}."],
      ask: [
        "Passkey or key in hardware?",
        "What happens if I lose both?",
        "Does the list have a waiting time?",
      ],
      answers: [
        "A passkey on two devices is the best for most people; a hardware key is as good.",
        "New addresses on the list work after 24 hours. That is on purpose.",
        "If both are lost, a reset with a selfie takes two days.",
      ],
      files: [],
    },
  ],
  legal_compliance: [
    {
      subjects: [
        "Request for personal data",
        "Data access request under GDPR",
        "Please send all data you hold",
        "Access request, account of {city}",
      ],
      problem: [
        "I ask for a copy of all personal data you hold about me.",
        "I ask you to tell me to whom my data was given.",
      ],
      detail: [
        "My account was opened in 2020.",
        "Please include calls and chats.",
        "A summary is not enough.",
      ],
      tried: ["The download in the app has only trades."],
      ask: ["Please confirm receipt and the date by which you will answer.", "In which format will it come?"],
      answers: [
        "We confirm receipt on {date} and will answer within one month.",
        "The copy will be provided as an encrypted archive; the key comes by another way.",
        "To protect you we first confirm that the request is yours.",
      ],
      files: ["pdf"],
    },
    {
      subjects: [
        "Tax certificate needed",
        "Statement for the tax office",
        "Annual report for {city} tax authority",
        "Certificate of holdings on {date}",
      ],
      problem: [
        "My tax office asks for a certificate of holdings at the end of the year.",
        "The statement lacks your address and a signature.",
      ],
      detail: ["The deadline is {date}.", "They do not accept the CSV.", "My adviser is in copy."],
      tried: ["I downloaded the report under Reports."],
      ask: ["Can you issue one with a stamp?", "Can it be in English?", "To whom must it be addressed?"],
      answers: [
        "A signed certificate takes five working days and is free once a year.",
        "We can issue it in Japanese and in English.",
        "Please give the name of the authority as it should be printed.",
      ],
      files: ["pdf"],
    },
    {
      subjects: [
        "Formal complaint, reference {ref}",
        "Complaint about your decision of {date}",
        "Notice before legal action",
        "Letter of our client",
      ],
      problem: [
        "I object formally to your decision of {date}.",
        "We represent a customer of yours and ask for a statement within ten days.",
      ],
      detail: [
        "The loss amounts to {amount} JPY.",
        "The power of attorney is attached.",
        "Earlier letters remained without an answer.",
      ],
      tried: ["Support closed two tickets without a reason."],
      ask: [
        "Please send your position in writing.",
        "Name the body for settling disputes.",
        "Keep all records of that day.",
      ],
      answers: [
        "We confirm receipt of your complaint under {ref} and will answer in substance within 15 working days.",
        "The records of that day have been secured.",
        "You may turn to the association of exchanges; its address is in our terms.",
      ],
      files: ["pdf"],
    },
  ],
  other: [
    {
      subjects: [
        "Please list {asset}",
        "Feature idea: price alarms by percentage",
        "Dark mode for the statement?",
        "A wish for the app",
      ],
      problem: [
        "I would love to see price alarms by percentage.",
        "Do you plan to list {asset} against JPY?",
        "The widget could show the average price.",
      ],
      detail: [
        "Two other exchanges have it.",
        "I use the app every morning on the train.",
        "It would save me a sheet.",
      ],
      tried: ["I looked in the settings for it."],
      ask: ["Is that planned?", "Where can I vote for it?"],
      answers: [
        "Thank you, that is noted with the team. I cannot promise a date.",
        "Listings are announced only on our announcements page, never by mail first.",
        "Others have asked for it too, which helps.",
      ],
      files: [],
    },
    {
      subjects: [
        "Referral bonus missing",
        "Campaign conditions",
        "Friend did not get the bonus",
        "Campaign of {date}",
      ],
      problem: [
        "I invited a friend and neither of us received the bonus.",
        "The conditions of the campaign contradict each other.",
      ],
      detail: [
        "She traded {amount} JPY on {date}.",
        "The code was {ref}.",
        "The page says both 7 and 14 days.",
      ],
      tried: ["I asked in the chat, the answer was a link."],
      ask: ["Can you check it?", "When is it paid?", "Which of the two counts?"],
      answers: [
        "Bonuses are paid on the 15th of the following month.",
        "Her first trade was before the code was entered, so the campaign does not apply. I am sorry.",
        "You are right that the page contradicts itself; the longer time counts.",
      ],
      files: ["screen"],
    },
    {
      subjects: ["Praise for your colleague", "Thank you!", "Good service", "Nice work on {date}"],
      problem: [
        "I just want to say that your colleague was very kind and clear.",
        "My last problem was settled in an hour, on a Sunday.",
      ],
      detail: ["It is rare these days.", "She explained it twice without losing patience."],
      tried: [],
      ask: ["Please pass it on.", "Keep it up."],
      answers: [
        "What a pleasant message. I have passed it on, with your words.",
        "Thank you, that made our morning.",
      ],
      files: [],
    },
    {
      subjects: [
        "Press enquiry",
        "Interview request",
        "Partnership proposal",
        "Question for a student paper",
      ],
      problem: [
        "I write for a magazine in {city} about how exchanges handle scams.",
        "We make accounting software and would like to work with you.",
      ],
      detail: ["The deadline is {date}.", "About five questions.", "We have 40,000 users."],
      tried: ["The press address on your page bounces."],
      ask: ["Who is the right person?", "Could we have a call?"],
      answers: [
        "I have passed this to our press office; they answer within three working days.",
        "Please send the questions in writing.",
        "For partnerships there is a form at the foot of the page.",
      ],
      files: ["pdf"],
    },
  ],
});
