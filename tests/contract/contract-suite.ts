import { afterAll, beforeAll, describe } from "vitest";
import { changing } from "./changing.ts";
import { createContext, type ContractTarget } from "./contract-context.ts";
import { filesAndJobs } from "./files-and-jobs.ts";
import { helpCenter } from "./help-center.ts";
import { macros } from "./macros.ts";
import { onBehalf } from "./on-behalf.ts";
import { reading } from "./reading.ts";
import { signingIn } from "./signing-in.ts";
import { theStream } from "./the-stream.ts";

/**
 * What any server of the ticket API keeps. It needs one agent, one supervisor and some tickets, and it writes to them:
 * run it against a server whose data may change.
 */
export function contractSuite(who: string, open: () => Promise<ContractTarget>): void {
  describe(`${who} keeps the contract:`, () => {
    const context = createContext(open);
    beforeAll(context.begin);
    afterAll(context.end);

    signingIn(context);
    reading(context);
    changing(context);
    onBehalf(context);
    filesAndJobs(context);
    helpCenter(context);
    macros(context);
    theStream(context);
  });
}
