import type { Standard } from "@send-standards/core";
import { codeLists } from "./code-lists.ts";
import { createIndex, type EhcPlanIndex } from "./plan-index.ts";
import { rules } from "./rules/index.ts";
import { setRules } from "./set-rules/index.ts";
import type { EhcPlan } from "./types.ts";

export type { EhcPlanIndex } from "./plan-index.ts";
export type * from "./types.ts";

/** The digital Education, Health and Care plan. */
export const ehcPlan: Standard<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan",
  title: "Education, Health and Care plan",
  version: "1.0.0",
  schemaId: "https://w3id.org/send-standards/ehc-plan/1.0.0/producer/ehc-plan.schema.json",
  codeLists,
  rules,
  setRules,
  createIndex,
  sectionOf: (pointer) => /^\/sections\/([A-K][12]?)(\/|$)/.exec(pointer)?.[1],
  parts: [
    "/sections/A",
    "/sections/B",
    "/sections/C",
    "/sections/D",
    "/sections/E",
    "/sections/F",
    "/sections/G",
    "/sections/H1",
    "/sections/H2",
    "/sections/I",
    "/sections/J",
    "/sections/K",
  ],
  loadFastCheck: async () => (await import("./generated/fast-check.js")).fastCheck,
  loadReceiverFastCheck: async () => (await import("./generated/receiver-fast-check.js")).fastCheck,
  loadSchema: async () => (await import("./generated/schema.js")).schema,
  loadReceiverSchema: async () => (await import("./generated/receiver-schema.js")).schema,
  loadStructure: () => import("./generated/structure.js"),
  loadReceiverStructure: () => import("./generated/receiver-structure.js"),
};
