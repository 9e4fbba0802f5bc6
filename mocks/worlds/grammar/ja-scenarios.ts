import type { Grammar } from "./grammar.ts";
import { jaAccountToDepositsWithdrawals } from "./ja-account-to-deposits-withdrawals.ts";
import { jaTradingToOther } from "./ja-trading-to-other.ts";

export const japaneseScenarios: Grammar["scenarios"] = {
  ...jaAccountToDepositsWithdrawals,
  ...jaTradingToOther,
};
