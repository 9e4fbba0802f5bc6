import { marked } from "../marked.ts";
import type { Grammar } from "./grammar.ts";

export const enAccountToIdentityVerification: Pick<
  Grammar["scenarios"],
  "account" | "identity_verification"
> = marked("MADOGUCHI_FIXTURE_SENTINEL", {
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
});
