import { missingInformation } from "#src/domain/rules/signals/missing-information/missing-information.ts";
import { submissionFields } from "#src/domain/rules/signals/missing-information/submission.ts";
import { submissionOf, type Labelled } from "./labelled-set.ts";

/** "missing" and "present" are scored; a field that is left out of both lists is "not_needed". */
type State = "missing" | "present" | "not_needed";

export interface Judged {
  submission: Labelled;
  lang: string;
  field: string;
  wanted: State;
  found: State;
  /** The words, the answer or the file name that was taken for it. */
  evidence: string;
}

/** zh-Hant counts with zh. */
const languageOf = ({ lang }: Labelled) => lang.split("-")[0] ?? lang;

export function judge(submission: Labelled): Judged[] {
  const findings = missingInformation(submissionOf(submission));
  return submissionFields.map((field) => {
    const finding = findings.find((one) => one.field === field);
    const evidence = finding?.evidence;
    return {
      submission,
      lang: languageOf(submission),
      field,
      wanted: submission.missing.includes(field)
        ? "missing"
        : submission.present.includes(field)
          ? "present"
          : "not_needed",
      found: finding?.state ?? "not_needed",
      evidence: !evidence
        ? ""
        : evidence.source === "text"
          ? submission.text.slice(evidence.start, evidence.end)
          : evidence.source === "field"
            ? evidence.value
            : evidence.name,
    };
  });
}

export interface Score {
  precision: number;
  recall: number;
  /** How many the labels say, and how many the rules said. */
  wanted: number;
  found: number;
}

/** Micro precision and recall of one state over all fields of all submissions; 1 where there is none. */
export function scoreOf(judged: readonly Judged[], state: "missing" | "present"): Score {
  const wanted = judged.filter((one) => one.wanted === state).length;
  const found = judged.filter((one) => one.found === state).length;
  const right = judged.filter((one) => one.wanted === state && one.found === state).length;
  return { precision: found ? right / found : 1, recall: wanted ? right / wanted : 1, wanted, found };
}
