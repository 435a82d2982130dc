import type { Standard } from "@send-standards/core";
import { codeLists } from "./code-lists.ts";
import { createIndex, type NeedsAssessmentIndex } from "./record-index.ts";
import { rules } from "./rules/index.ts";
import type { NeedsAssessment } from "./types.ts";

export * from "./clock/index.ts";
export type { NeedsAssessmentIndex } from "./record-index.ts";
export type * from "./types.ts";

/** The EHC needs assessment: request, evidence, advice and decision, with the statutory clock. */
export const needsAssessment: Standard<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment",
  title: "EHC needs assessment",
  version: "1.0.0",
  schemaId: "https://w3id.org/send-standards/needs-assessment/1.0.0/producer/needs-assessment.schema.json",
  codeLists,
  rules,
  createIndex,
  parts: [
    "/child",
    "/request",
    "/people",
    "/views",
    "/consents",
    "/notifications",
    "/evidence",
    "/sufficiency",
    "/criteriaSets",
    "/decision",
    "/advice",
    "/planDecision",
    "/finalPlan",
    "/mediations",
    "/appeals",
  ],
  loadFastCheck: async () => (await import("./generated/fast-check.js")).fastCheck,
  loadReceiverFastCheck: async () => (await import("./generated/receiver-fast-check.js")).fastCheck,
  loadSchema: async () => (await import("./generated/schema.js")).schema,
  loadReceiverSchema: async () => (await import("./generated/receiver-schema.js")).schema,
  loadStructure: () => import("./generated/structure.js"),
  loadReceiverStructure: () => import("./generated/receiver-structure.js"),
};
