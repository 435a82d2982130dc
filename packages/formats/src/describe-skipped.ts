import { countOf, type Report } from "@send-standards/core";
import { countSkippedRules, groupSkipped } from "./summary.ts";

/** Why rules did not run, in words. */
export interface SkippedText {
  /** How many there are, and what to do; ends with a colon. */
  readonly sentence: string;
  /** "structure/type at /child/dateOfBirth: 3 rules, 1 record"; what stopped most of them first. */
  readonly reasons: readonly string[];
  /** Reasons that are not named. */
  readonly more: number;
}

/** Returns why rules did not run, with `most` reasons; nothing where all did. */
export const describeSkipped = (report: Pick<Report, "rules">, most: number): SkippedText | undefined => {
  const groups = groupSkipped(report);
  if (groups.length === 0) return undefined;
  const skipped = countSkippedRules(report);
  const [were, read] = skipped === 1 ? ["was", "it reads"] : ["were", "they read"];
  const reasons = groups
    .slice(0, most)
    .map(({ because, rules, records }) => `${because}: ${countOf(rules, "rule")}, ${countOf(records, "record")}`);
  return {
    sentence: `${countOf(skipped, "rule")} ${were} skipped where something that ${read} is broken. Mend that, and validate again:`,
    reasons,
    more: groups.length - reasons.length,
  };
};
