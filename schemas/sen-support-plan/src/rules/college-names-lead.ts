import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { isUnderTheAct, underTheActReads } from "./support/is-under-the-act.ts";

/** A plan in use after 16 names who has oversight of SEN provision in the college. */
export const collegeNamesLead: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/college-names-lead",
  severity: "query",
  since: "1.0.0",
  statement: "A plan in use after 16 names the person with oversight of SEN provision.",
  why: "A student in a large college needs one person who knows what was promised.",
  source: [cite("codeOfPractice", "7.22", false)],
  reads: [...underTheActReads, "/phase/kind", "/phase/namedLead/name", "/phase/namedLead/role"],
  message: "The {place} is missing.",
  fix: "Add the name or the post.",
  caseworker: {
    message: "The plan does not say who leads on SEN in the college.",
    fix: "Add their name or job.",
  },
  check: ({ record }) => {
    if (!isUnderTheAct(record) || record.phase?.kind !== "post16") return [];
    const { name, role } = record.phase.namedLead ?? {};
    return name === undefined && role === undefined ? ["/phase/namedLead"] : [];
  },
};
