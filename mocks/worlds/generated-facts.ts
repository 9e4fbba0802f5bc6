import type { ChannelFacts } from "#src/domain/schema/channel-facts.ts";
import { categories } from "#src/domain/schema/desk-config.ts";
import { createDice, hash } from "../base/hash.ts";
import { instantOf } from "../desk/clock.ts";
import { articleRead } from "./articles/all.ts";
import { generatedPosts } from "./generated-posts.ts";
import { marked } from "./marked.ts";
import { fill, scenarioOf, slotsOf, subjectOf, type Telling } from "./telling.ts";

const articleIds: string[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  "withdrawal-pending",
  "account-2fa-lost",
  "kyc-photo-quality",
  "deposit-crypto",
  "trading-fees",
  "security-phishing",
]);

const officialFor: Record<string, string> = {
  security: "security@hoshino.example",
  legal_compliance: "legal@hoshino.example",
};

function environmentOf(device: string, app: string) {
  const isApple = device.startsWith("iP");
  return { os: isApple ? "iOS 19.1" : "Android 16", browser: null, appVersion: app, device };
}

/** What the channel of a made ticket carried; it agrees with the words of its thread. */
export function generatedFacts(telling: Telling): ChannelFacts {
  const { plan, requester } = telling;
  const dice = createDice(hash(plan.seed, "facts"));
  const slots = slotsOf(plan);
  const scenario = scenarioOf(telling);
  const isGood = plan.quality === "good";
  switch (plan.channel) {
    case "web_form": {
      const isMoving = plan.category === "deposits_withdrawals";
      const tried = isGood && scenario.tried.length > 0 ? fill(dice.pick(scenario.tried), slots) : null;
      return {
        channel: "web_form",
        categoryChosen: dice.chance(0.16) ? dice.pick(categories) : plan.category,
        description:
          plan.quality === "poor"
            ? dice.pick(telling.grammar.phrases.vague)[1]
            : fill(dice.pick(scenario.problem), slots),
        tried,
        happenedAt: plan.quality === "poor" ? null : `${slots["date"]} ${slots["time"]}`,
        environment:
          plan.quality === "poor"
            ? { os: null, browser: null, appVersion: null, device: null }
            : environmentOf(slots["device"] ?? "", slots["app"] ?? ""),
        transactionIds: isMoving && isGood && dice.chance(0.6) ? [slots["tx"] ?? ""] : [],
        amount: isMoving && isGood ? (slots["amount"] ?? null) : null,
        asset: isMoving && isGood ? (slots["asset"] ?? null) : null,
        network: isMoving && isGood ? (slots["network"] ?? null) : null,
        preferredContact: dice.chance(0.7) ? { kind: "email", value: requester.email } : null,
        duplicateTicketIds: [],
      };
    }
    case "email": {
      const receivedAt = officialFor[plan.category] ?? "support@hoshino.example";
      return {
        channel: "email",
        receivedAt,
        formalRecord: receivedAt !== "support@hoshino.example",
        mail: {
          from: { name: requester.name, address: requester.email },
          to: [{ name: "Hoshino Exchange", address: receivedAt }],
          cc: [],
          replyTo: null,
          subject: subjectOf(telling),
          date: instantOf(plan.createdAt),
          messageId: `<${plan.id}@${requester.email.split("@")[1] ?? "mail.example"}>`,
          inReplyTo: null,
          authentication: dice.weigh([
            [{ spf: "pass", dkim: "pass", dmarc: "pass" }, 8],
            [{ spf: "softfail", dkim: "none", dmarc: "none" }, 1],
            [{ spf: "fail", dkim: "none", dmarc: "fail" }, 1],
          ] as const),
        },
      };
    }
    case "social": {
      const network = dice.weigh([
        ["x", 4],
        ["facebook", 1],
      ] as const);
      const visibility = dice.weigh([
        ["public", 3],
        ["direct", 2],
      ] as const);
      const handle = requester.email.split("@")[0]?.replace(".", "_") ?? "someone";
      const postUrl =
        visibility === "public"
          ? `https://${network}.example/${handle}/status/19${hash(plan.seed, "post")}`
          : null;
      const followers = dice.between(3, 4_000);
      const thread = visibility === "public" ? generatedPosts(telling, network) : [];
      return { channel: "social", network, visibility, handle, postUrl, followers, thread };
    }
    default: {
      const known = articleIds.map((id) => articleRead(id, plan.language));
      const asked = dice.pick(known);
      const read = [...new Set([asked, dice.pick(known), dice.pick(known)])];
      return {
        channel: "help_center",
        askedFrom: asked,
        articlesRead: read.map((article, index) => ({
          ...article,
          readAt: instantOf(plan.createdAt - (index + 1) * 240_000),
        })),
        searches: [slots["asset"] ?? "", subjectOf(telling)].slice(0, dice.between(1, 2)),
      };
    }
  }
}
