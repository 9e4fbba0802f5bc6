import type { Grammar } from "./grammar.ts";
import { enAccountToIdentityVerification } from "./en-account-to-identity-verification.ts";
import { enDepositsWithdrawalsToTrading } from "./en-deposits-withdrawals-to-trading.ts";
import { enApiTechnicalToOther } from "./en-api-technical-to-other.ts";

export const englishScenarios: Grammar["scenarios"] = {
  ...enAccountToIdentityVerification,
  ...enDepositsWithdrawalsToTrading,
  ...enApiTechnicalToOther,
};
