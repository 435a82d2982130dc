import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { noticeParts, refusalReads, refusals } from "./support/refusals.ts";

const noticeReads = ["decision", "planDecision"].flatMap((name) =>
  noticeParts.map((part) => `/${name}/notice/${part}`),
);

/**
 * The notice of a refusal told the family the reasons, the right of appeal and its time limit, and about mediation,
 * disagreement resolution and advice. Only a record that says "no" shows a breach; what it does not mention is another
 * rule's question.
 */
export const refusalNoticeComplete: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/refusal-notice-complete",
  severity: "error",
  since: "1.0.0",
  statement:
    "The notice of a refusal left out none of the reasons, the right of appeal, its time limit, mediation, disagreement resolution, and information and advice.",
  why: "A family that is not told of its right does not use it.",
  source: [cite("sendRegs2014", "5(3)"), cite("sendRegs2014", "10(3)"), cite("cfa2014", "36(5)")],
  reads: [...partThreeReads, ...refusalReads, ...noticeReads],
  message: "The notice of the refusal left something out: the entry “{place}” says no.",
  fix: "Send the family a notice that has it, and record that.",
  caseworker: {
    message: "The refusal letter left something out that the law asks for.",
    fix: "Send the family a new letter with the missing part.",
  },
  check: ({ record }) =>
    partThreeApplies(record)
      ? refusals(record).flatMap(({ place, notice }) =>
          noticeParts.filter((part) => notice?.[part] === false).map((part) => `${place}/notice/${part}`),
        )
      : [],
};
