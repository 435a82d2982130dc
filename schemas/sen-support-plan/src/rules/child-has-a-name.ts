import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** The child or young person has at least one name. */
export const childHasAName: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/child-has-a-name",
  severity: "error",
  since: "1.0.0",
  statement: "The child or young person is named by a forename, a surname or a preferred name.",
  why: "A plan that names nobody can be put into the wrong hands or joined to the wrong child. One name is enough: some people have no more.",
  source: [cite("sendStandards")],
  reads: ["/child/name/forename", "/child/name/surname", "/child/name/preferredName"],
  message: "The child or young person has no name.",
  fix: "Add the forename, the surname or the name that the child or young person wants to be called by.",
  caseworker: {
    message: "The plan does not name the child or young person.",
    fix: "Add at least one name.",
  },
  check: ({ record }) => {
    const { forename, surname, preferredName } = record.child.name;
    return forename === undefined && surname === undefined && preferredName === undefined ? ["/child/name"] : [];
  },
};
