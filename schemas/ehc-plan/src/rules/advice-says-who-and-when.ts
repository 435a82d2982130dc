import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * Every item of advice says who gave it and has a day: of the request, the report or the receipt.
 *
 * What the family said has its author in its kind, and a role, an organisation or a name is enough.
 */
export const adviceSaysWhoAndWhen: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/advice-says-who-and-when",
  severity: "query",
  since: "1.0.0",
  statement: "Every item of advice says who gave it and has a day: of the request, the report or the receipt.",
  why: "Advice that nobody gave and that has no day cannot be weighed, or asked about.",
  source: [cite("templateTesting"), cite("sendRegs2014", "12(4)")],
  reads: [
    "id",
    "type",
    "supersededBy",
    "requestedDate",
    "reportDate",
    "receivedDate",
    "author/name",
    "author/role",
    "author/organisation",
  ].map((leaf) => `/sections/K/advice/*/${leaf}`),
  message: "The {place} is missing.",
  fix: "Add the role or organisation of the author, and the day of the report.",
  caseworker: {
    message: "Some advice does not say who gave it, or when.",
    fix: "Add who wrote the report and its date.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.advice) {
      const { type, author, supersededBy } = entity;
      if (type === "parentOrYoungPerson" || supersededBy !== undefined) continue;
      if (author?.role === undefined && author?.organisation === undefined && author?.name === undefined) {
        hits.push(`${pointer}/author`);
      }
      if (entity.requestedDate === undefined && entity.reportDate === undefined && entity.receivedDate === undefined) {
        hits.push(`${pointer}/reportDate`);
      }
    }
    return hits;
  },
};
