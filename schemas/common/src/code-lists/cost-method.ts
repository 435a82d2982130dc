import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a cost was arrived at. */
export const costMethod = {
  id: "cost-method",
  title: "Method of costing",
  mode: "extensible",
  fallback: "Show the code as sent and treat the cost as an estimate of unknown quality.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "actual", label: "Actual", definition: "What was or is paid." },
    { code: "standardRate", label: "Standard rate", definition: "Quantity times a published or agreed rate." },
    { code: "estimate", label: "Estimate", definition: "A best guess." },
  ] as const,
} satisfies CodeList;

/** A code of the list `cost-method`. */
export type CostMethodCode = CodeOf<typeof costMethod>;
