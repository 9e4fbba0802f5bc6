import { useEffect, useState } from "react";
import {
  disclosedAccountFacts,
  type DisclosedFact,
  type DisclosureEvidence,
} from "#src/domain/rules/disclosed-account-facts.ts";

/** Nobody is told in the middle of a word. */
const restMs = 300;
const nothing: readonly DisclosedFact[] = [];

/** What the text tells of the account, read when the agent rests; null evidence asks for nothing. */
export function useDisclosedFacts(
  text: string,
  evidence: DisclosureEvidence | null,
): readonly DisclosedFact[] {
  const [facts, setFacts] = useState(nothing);
  useEffect(() => {
    if (evidence === null || text === "") return;
    const timer = setTimeout(() => {
      const found = disclosedAccountFacts(text, evidence);
      setFacts((before) => (found.length === 0 && before.length === 0 ? before : found));
    }, restMs);
    return () => clearTimeout(timer);
  }, [text, evidence]);
  return evidence === null || text === "" ? nothing : facts;
}
