import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, helpCenter, reply } from "./write.ts";

export const helpCenters1: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  helpCenter(
    {
      slug: "api-401-signature",
      subject: "40103 Invalid signature: prehash mismatch on POST only",
      category: "api_technical",
      status: "open",
      priority: "normal",
      requester: "arjun",
      assignee: "deepak",
      language: "en",
      tags: ["api"],
      timeline: [
        customer(
          640,
          `GET works with the same key, every POST returns 401 / 40103 "prehash mismatch". Clock is within 20 ms (chrony). This is the whole of it:

import hashlib, hmac, json, time
body = json.dumps({"symbol": "BTC-USDT", "side": "buy", "type": "limit", "px": "91250.0", "qty": "0.010"})
ts = str(int(time.time() * 1000))
prehash = ts + "POST" + "/api/v3/orders" + body
sign = hmac.new(SECRET, prehash.encode(), hashlib.sha256).hexdigest()
requests.post(BASE + "/api/v3/orders", json=json.loads(body), headers={"hx-sign": sign, "hx-timestamp": ts, "hx-key": KEY})

The article says "the body exactly as it is sent". It is exactly as it is sent. Request id req_01JD4C2V8Q.`,
          { files: ["api-401-terminal.png"] },
        ),
        change("priyanka", 600, "assignee", null, "Deepak Chandran"),
        reply(
          "deepak",
          566,
          `Hi Arjun,

Nearly: json.dumps puts a space after each colon and comma, and requests serialises your dict a second time in its own way. Sign and send the same string:

body = json.dumps(order, separators=(",", ":"))
requests.post(url, data=body, headers={..., "content-type": "application/json"})

I have asked for an example in the article, "exactly as it is sent" is true and helps nobody.

Deepak`,
        ),
        change("deepak", 565, "status", "open", "pending"),
        customer(
          61,
          "That was it for orders, thanks. Now /api/v3/orders/batch fails with the same code, and there I do send data=body. Does the batch prehash use the path with or without the query string? The article contradicts the changelog.",
        ),
        change("system", 61, "status", "pending", "open"),
      ],
    },
    "api-keys",
    [
      ["api-keys", 668],
      ["api-errors", 655],
      ["api-rate-limits", 650],
    ],
    ["40103", "prehash mismatch", "python hmac example"],
  ),
  helpCenter(
    {
      slug: "travel-rule-searches",
      subject: "Why do you need the name of my own wallet?",
      category: "deposits_withdrawals",
      status: "new",
      priority: "normal",
      requester: "sofia",
      assignee: null,
      language: "en",
      timeline: [
        customer(
          83,
          'I read five of your articles and none answers it. I want to send 40 USDC to my OWN wallet on my phone. The app asks for "beneficiary name and address of the beneficiary VASP". What is a VASP. It is me. I am the beneficiary. If I type my own name it says "unhosted wallet proof required" and then opens an empty page.',
        ),
      ],
    },
    "withdrawal-travel-rule",
    [
      ["withdrawal-crypto", 121],
      ["withdrawal-limits", 117],
      ["withdrawal-travel-rule", 110],
      ["source-of-funds", 102],
      ["withdrawal-address-book", 97],
    ],
    [
      "what is vasp",
      "send to my own wallet",
      "beneficiary",
      "unhosted wallet proof blank page",
      "cancel withdrawal",
      "talk to human",
    ],
  ),
]);
