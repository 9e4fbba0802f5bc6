/**
 * `npm run soak [-- --minutes 20 --seed 1 --no-build]`: two agents work for as long without one reload, while customers
 * write and answers get lost. Every reply must stand on the server exactly once, and the page must not grow.
 */
import { parseArgs } from "node:util";
import { build } from "vite";
import { openDesk } from "../e2e/open-desk.ts";
import { openAgent } from "./agent.ts";
import { createChance } from "./chance.ts";
import { judgeGrowth, type Reading } from "./growth.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    "no-build": { type: "boolean", default: false },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no time.`);
if (!values["no-build"]) await build({ logLevel: "warn" });

const desk = await openDesk();
const chance = createChance(Number(values.seed));
const agents = [await openAgent(desk, "Aiko Tanaka", chance), await openAgent(desk, "Ren Fischer", chance)];
const began = Date.now();
const end = began + minutes * 60_000;
const readEveryMs = Math.min(60_000, (minutes * 60_000) / 10);
const readings: Reading[] = [];
let arrivals = 0;

const customers = setInterval(() => {
  desk.director.newTicket({ subject: `Soak ${++arrivals}`, text: "My withdrawal has not arrived." });
}, 5_000);
const readAll = async () => {
  for (const agent of agents) {
    const reading = { ...(await agent.read()), minute: (Date.now() - began) / 60_000 };
    readings.push(reading);
    console.log(
      `${reading.minute.toFixed(1)} min  ${reading.agent}: heap ${reading.megabytes.toFixed(1)} MB, ${reading.elements} elements, ${reading.listeners} listeners, ${agent.sent.length} replies, ${agent.turns()} tickets`,
    );
  }
};
let nextReading = began + readEveryMs;
const failures: string[] = [];
while (Date.now() < end && failures.length === 0) {
  await Promise.all(agents.map((agent) => agent.work())).catch((error: Error) =>
    failures.push(`the desk did not go on: ${error.message}`),
  );
  if (Date.now() < nextReading) continue;
  nextReading = Date.now() + readEveryMs;
  await readAll();
}
clearInterval(customers);
await readAll();

failures.push(...judgeGrowth(readings));
for (const { sent, trouble } of agents) {
  failures.push(...trouble());
  for (const { ticketId, text } of sent) {
    const ticket = desk.desk.tickets.get(ticketId);
    const times = ticket
      ? desk.desk.threads.messages(ticket).filter((message) => message.text.includes(text)).length
      : 0;
    if (times !== 1) failures.push(`${ticketId}: "${text}" stands there ${times} times`);
  }
}
await desk.close();
const replies = agents.reduce((sum, { sent }) => sum + sent.length, 0);
if (replies === 0) failures.push("nobody has sent a reply");
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(
  `${replies} replies, ${arrivals} new tickets in ${minutes} min, seed ${values.seed}: ${failures.length} failed`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
