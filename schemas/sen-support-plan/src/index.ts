import type { Standard } from "@send-standards/core";
import { codeLists } from "./code-lists.ts";
import { createIndex, type SenSupportPlanIndex } from "./record-index.ts";
import { rules } from "./rules/index.ts";
import type { SenSupportPlan } from "./types.ts";

export { isPaidBySetting } from "./costs/is-paid-by-setting.ts";
export { type MappedRow, type ProvisionMapCosts, provisionMapCosts } from "./costs/provision-map-costs.ts";
export { type CostedRow, rowCost } from "./costs/row-cost.ts";
export { schoolContributionThresholdPence } from "./costs/school-contribution-threshold.ts";
export type { SenSupportPlanIndex } from "./record-index.ts";
export type * from "./types.ts";

/** The SEN Support plan: cycles of assess, plan, do, review, with the provision map and its costs. */
export const senSupportPlan: Standard<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan",
  title: "SEN Support plan",
  version: "1.0.0",
  schemaId: "https://w3id.org/send-standards/sen-support-plan/1.0.0/producer/sen-support-plan.schema.json",
  codeLists,
  rules,
  createIndex,
  parts: [
    "/child",
    "/people",
    "/views",
    "/needs",
    "/outcomes",
    "/provisions",
    "/cycles",
    "/meetings",
    "/reports",
    "/progress",
    "/provisionMap",
    "/reasonableAdjustments",
    "/accessArrangements",
    "/attendance",
    "/externalAdvice",
    "/transitions",
    "/preparingForAdulthood",
  ],
  loadFastCheck: async () => (await import("./generated/fast-check.js")).fastCheck,
  loadReceiverFastCheck: async () => (await import("./generated/receiver-fast-check.js")).fastCheck,
  loadSchema: async () => (await import("./generated/schema.js")).schema,
  loadReceiverSchema: async () => (await import("./generated/receiver-schema.js")).schema,
  loadStructure: () => import("./generated/structure.js"),
  loadReceiverStructure: () => import("./generated/receiver-structure.js"),
};
