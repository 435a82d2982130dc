import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { refusalReads, refusals } from "./support/refusals.ts";

/** The parts of a notice without which nobody can tell that the family could appeal. */
const asked = ["appealRight", "mediation"] as const;

const noticeReads = ["decision", "planDecision"].flatMap((name) => asked.map((part) => `/${name}/notice/${part}`));

/**
 * A refusal has its reasons in the record, and what its notice told the family. What is not recorded may have been
 * done, so this is a question.
 */
export const refusalNoticeRecorded: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/refusal-notice-recorded",
  severity: "query",
  since: "1.0.0",
  statement:
    "A refusal has its reasons, and the record says what its notice told the family about appeal and mediation.",
  why: "Without reasons the family cannot tell whether to appeal, and nobody can tell whether they were sound.",
  source: [cite("cfa2014", "36(5)"), cite("sendRegs2014", "5(3)"), cite("sendRegs2014", "10(3)")],
  reads: [...partThreeReads, ...refusalReads, ...noticeReads],
  message: "Nothing is recorded for the {place}.",
  fix: "Add the reasons, and what the notice told the family about appeal, mediation and advice.",
  caseworker: { message: "Nothing is noted for {place}.", fix: "Add it, so that the family and others can see it." },
  check: ({ record }) =>
    partThreeApplies(record)
      ? refusals(record).flatMap(({ place, notice, reasons }) => [
          ...(reasons === undefined ? [`${place}/reasons`] : []),
          ...asked.filter((part) => notice?.[part] === undefined).map((part) => `${place}/notice/${part}`),
        ])
      : [],
};
