import { marked } from "../marked.ts";
import type { Grammar } from "./grammar.ts";

export const enDepositsWithdrawalsToTrading: Pick<Grammar["scenarios"], "deposits_withdrawals" | "trading"> =
  marked("MADOGUCHI_FIXTURE_SENTINEL", {
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
  });
