import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, helpCenter, note, reply } from "./write.ts";

/** One dispute over five days, as long as they really get. */
export const marginLongThread: Story = marked(
  "MADOGUCHI_FIXTURE_SENTINEL",
  helpCenter(
    {
      slug: "margin-long-thread",
      subject: "Margin call after you changed the SOL haircut overnight",
      category: "trading",
      status: "open",
      priority: "high",
      requester: "noah",
      assignee: "aiko",
      language: "en",
      tags: ["complaint", "vip"],
      timeline: [
        customer(
          7_240,
          "At 00:00 UTC the collateral haircut for SOL went from 10 % to 25 %. My cross margin account went from a ratio of 61 % to 84 % without the market moving, at 02:10 I got a margin call and at 02:31 you sold 640 SOL for me. The article still says 10 %. I want the trade reversed.",
        ),
        change("kenta", 7_150, "assignee", null, "Kenta Mori"),
        reply(
          "kenta",
          7_140,
          "Dear Noah,\n\nThank you for writing. I understand that this is upsetting. I am looking into the change and will come back to you today.\n\nKenta Mori",
        ),
        customer(7_135, '"Today" in which time zone?'),
        reply("kenta", 7_128, "Tokyo, sorry: before 21:00 JST, which is 07:00 for you in New York."),
        note(
          "kenta",
          6_900,
          'Haircut changed for SOL, AVAX, DOT. Risk says it was announced seven days before on the announcements page. I find the announcement, but it says "from the 20th", and the change went live on the 15th.',
        ),
        reply(
          "kenta",
          6_780,
          "Dear Noah,\n\nThe change of the haircut was announced on the announcements page one week earlier. Our terms (section 9.3) allow us to adjust collateral values. The sale itself was made according to the rules.\n\nKenta Mori",
        ),
        customer(
          6_760,
          'I have the announcement in front of me. It says the change takes effect on the 20th. It was applied on the 15th. Please read it yourself: Announcements > "Adjustment of collateral haircuts", third paragraph. I have saved the page, so please nobody edit it now.',
        ),
        customer(6_410, "Hello?"),
        customer(5_990, "One working day. I am counting."),
        change("ren", 5_960, "priority", "normal", "high"),
        change("ren", 5_959, "assignee", "Kenta Mori", "Aiko Tanaka"),
        note(
          "ren",
          5_955,
          "Aiko, please take this one over. He is right about the date. Do not defend the sale until Risk has said in writing why it went live early.",
        ),
        reply(
          "aiko",
          5_930,
          "Dear Noah,\n\nI have taken over from Kenta and have read everything above, so you don't have to repeat any of it. You are right: the announcement says the 20th and the change was applied on the 15th. I have asked our risk team for the reason in writing.\n\nYou will hear from me tomorrow by 10:00 New York time, also if I have nothing yet.\n\nAiko Tanaka",
        ),
        customer(5_925, "Thank you. First sensible message in two days."),
        customer(
          5_700,
          "While you are asking: which price was used for the 640 SOL? The fill says 171.40, the index at 02:31 was 174.9.",
        ),
        reply(
          "aiko",
          5_610,
          "Noted and added to my question. I have the fills: 640 SOL in 11 trades between 171.02 and 172.35, average 171.40.",
        ),
        customer(
          5_600,
          'So it hit the book in one go instead of in slices. The article "How liquidation works" says "in steps of at most 10 % of the position".',
        ),
        note(
          "aiko",
          5_580,
          "Checked with trading: partial liquidation was off between 02:20 and 03:05 because of the incident with the matching engine. That is not in any public notice.",
        ),
        reply(
          "aiko",
          4_520,
          "Good morning Noah. As promised: no answer from Risk yet, I have an appointment with them at 15:00 Tokyo today. On the steps you are right as well, I have put that into the same question.",
        ),
        customer(4_515, "You wrote at 9:58. I appreciate it."),
        note(
          "aiko",
          4_130,
          "Risk: the effective date was typed wrong in the scheduler (15 instead of 20). 312 accounts affected, 41 with a forced sale. They propose to restore positions at the mark price of 02:31 minus fees. Legal is looking at the wording.",
        ),
        reply(
          "aiko",
          4_100,
          'Dear Noah,\n\nRisk has confirmed that the change was applied five days too early by mistake. You were treated wrongly, and I apologise.\n\nWe are preparing a correction for everyone concerned. I can\'t tell you the exact form yet because it has to be the same for all, but I can tell you that "nothing" is not one of the options.\n\nAiko Tanaka',
        ),
        customer(
          4_090,
          "That is an answer. Now the form: SOL is at 183 today. If you give me back dollars at 171.40 I have lost 7,400 that I would not have lost. I want the 640 SOL.",
        ),
        reply(
          "aiko",
          4_060,
          "Understood, I have written it down in exactly these words: 640 SOL and not their value.",
        ),
        customer(3_300, "187 now. I mention it because the clock works against one of us."),
        note(
          "aiko",
          3_280,
          "Asked finance for both variants. Difference for all 41 customers together is about 190k.",
        ),
        reply(
          "aiko",
          3_180,
          "Thank you for the patience. The decision is due tomorrow morning, Tokyo time. I know the price is moving, and so do the people who decide.",
        ),
        customer(3_175, "Patience is a strong word."),
        customer(
          2_960,
          "My account manager at the other exchange asks me weekly whether I want to move. I've been with you since 2019. Just so that it is in the file.",
        ),
        reply(
          "aiko",
          2_930,
          "It is in the file, and Ren has read it. He leads our team and sits in the meeting tomorrow.",
        ),
        note(
          "ren",
          2_100,
          "Decided: in kind, SOL for SOL, fees and funding refunded, for all 41. Executes Friday. Message to customers is with legal, please don't promise a time.",
        ),
        reply(
          "aiko",
          2_040,
          "Dear Noah,\n\nThe decision is made: you get back the 640 SOL themselves, not their value, and the liquidation fee and the funding since then are refunded. The formal notice follows by e-mail. I'm not allowed to name an hour yet.\n\nAiko Tanaka",
        ),
        customer(2_030, "Thank you, Aiko. Seriously."),
        change("aiko", 2_025, "status", "open", "on_hold"),
        customer(
          610,
          'The e-mail came. It says I have to accept "in full and final settlement of all claims" before the SOL is returned. That was not part of it. I lost two days of being able to trade with that margin.',
        ),
        change("system", 610, "status", "on_hold", "open"),
        note(
          "aiko",
          560,
          "Asked Ingrid whether the release clause is needed for a return in kind. Ren thinks it came from a template.",
        ),
        reply(
          "aiko",
          540,
          "Dear Noah, please don't sign anything yet. I am asking why that sentence is there, and whether it has to be.\n\nAiko Tanaka",
        ),
        customer(29, 'It is Friday in Tokyo. The offer "expires on Friday". Please tell me it doesn\'t.'),
      ],
    },
    "trading-margin-call",
    [
      ["trading-margin-call", 7_290],
      ["trading-price-difference", 7_281],
      ["terms-of-service", 7_262],
    ],
    ["SOL haircut", "haircut change announcement", "reverse liquidation", "complaint procedure"],
  ),
);
