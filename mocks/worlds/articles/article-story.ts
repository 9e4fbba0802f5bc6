/** One article of the help centre as it is written: the section it stands in and its text in each language it has. */
export type ArticleStory = {
  id: string;
  section:
    | "account"
    | "identity_verification"
    | "deposits_withdrawals"
    | "trading"
    | "api_technical"
    | "security"
    | "legal_compliance"
    | "other";
  policy?: true;
  translations: Partial<
    Record<"en" | "ja" | "zh", { title: string; html: string; updatedAt: string /* day, YYYY-MM-DD */ }>
  >;
};
