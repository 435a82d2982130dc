import type { RuleCases } from "@send-standards/core";
import { asUndecided } from "./support/as-undecided.ts";

/** Boundary cases of `evidenceTagged`. */
export const evidenceTaggedCases: RuleCases = {
  rule: "needs-assessment/evidence-tagged",
  pass: [
    {
      name: "looked at, and it stands in for nothing",
      patch: [{ op: "replace", path: "/evidence/0/adviceTypes", value: [] }],
    },
    {
      name: "no evidence",
      patch: [...asUndecided, { op: "remove", path: "/evidence" }, { op: "remove", path: "/criteriaSets" }],
      asOf: "2026-03-20",
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [{ op: "add", path: "/evidence/-", value: { id: "evidence-of-the-case", title: "Letter" } }],
      hits: ["/evidence/2/categories", "/evidence/2/adviceTypes"],
    },
    {
      name: "no kind of advice",
      patch: [{ op: "remove", path: "/evidence/0/adviceTypes" }],
      hits: ["/evidence/0/adviceTypes"],
    },
  ],
};
