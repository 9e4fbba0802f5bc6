import { marked } from "../marked.ts";
import type { Grammar } from "./grammar.ts";

export const enApiTechnicalToOther: Pick<
  Grammar["scenarios"],
  "api_technical" | "security" | "legal_compliance" | "other"
> = marked("MADOGUCHI_FIXTURE_SENTINEL", {
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
