import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

const parts = ["decisionMaker", "rule"] as const;

/** Provision that may vary says who decides on a change, and when and how it may change. */
export const flexibilitySaysWhoDecides: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/flexibility-says-who-decides",
  severity: "query",
  since: "1.0.0",
  statement: "Provision that may vary says who decides on a change, and when and how it may change.",
  why: "Flexibility without a rule is a promise that anybody can take back.",
  source: [cite("lvClarke"), cite("codeOfPractice", "9.69")],
  reads: ["id", "flexibility/floor", ...parts.map((part) => `flexibility/${part}`)].flatMap(contentOfProvisions),
  message: "The provision may vary, and the {place} is missing.",
  fix: "Name the role of the person who decides, and what lets the amount change.",
  caseworker: {
    message: "This help can change, but not who decides or when.",
    fix: "Say who decides on a change, and what they go by.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) {
      if (entity.flexibility === undefined) continue;
      for (const part of parts) if (entity.flexibility[part] === undefined) hits.push(`${pointer}/flexibility/${part}`);
    }
    return hits;
  },
};
