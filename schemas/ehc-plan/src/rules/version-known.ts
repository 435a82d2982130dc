import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { newestMinor } from "./support/newest-minor.ts";

/** The record keeps to a version of the standard that these rules know. */
export const versionKnown: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/version-known",
  severity: "query",
  since: "1.0.0",
  statement: "The record keeps to a version of the standard that is no newer than these rules.",
  why: "What a newer version asks for has not been tested, and whoever relies on the report needs to know that.",
  source: [cite("sendStandards")],
  reads: ["/standardVersion"],
  message:
    "The record states a newer version of the standard; it was judged with the newest rules that are known here.",
  fix: "Judge it again with a newer release, or state the version that the record really keeps to.",
  caseworker: {
    message: "The plan was made with a newer standard than this check knows.",
    fix: "Check it again with a newer version of this tool.",
  },
  check: ({ index: { plan } }) =>
    Number(plan.standardVersion.split(".")[1]) > newestMinor ? ["/standardVersion"] : [],
};
