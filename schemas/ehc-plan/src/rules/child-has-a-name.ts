import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** The child or young person has at least one name. */
export const childHasAName: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/child-has-a-name",
  severity: "error",
  since: "1.0.0",
  statement: "The child or young person is named by a forename, a surname or a preferred name.",
  why: "A plan that names nobody can be put into the wrong hands or joined to the wrong child. One name is enough: some people have no more.",
  source: [cite("sendStandards")],
  reads: ["/child/name/forename", "/child/name/surname", "/child/name/preferredName"],
  message: "The child or young person has no name.",
  fix: "Add the forename, the surname or the name that the child or young person wants to be called by.",
  caseworker: {
    message: "The plan gives no name for the child or young person.",
    fix: "Add the name they want to be called by.",
  },
  check: ({ index: { plan } }) => {
    const { forename, surname, preferredName } = plan.child.name;
    return forename === undefined && surname === undefined && preferredName === undefined ? ["/child/name"] : [];
  },
};
