import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `diagnosisSaysHowSure`. */
export const diagnosisSaysHowSureCases: RuleCases = {
  rule: "data-items/diagnosis-says-how-sure",
  pass: [
    { name: "suspected", patch: [{ op: "replace", path: "/health/conditions/0/status", value: "suspected" }] },
    { name: "ruled out", patch: [{ op: "replace", path: "/health/conditions/0/status", value: "ruledOut" }] },
  ],
  fail: [
    {
      name: "no status",
      patch: [{ op: "remove", path: "/health/conditions/0/status" }],
      hits: ["/health/conditions/0/status"],
    },
  ],
};
