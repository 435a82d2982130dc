import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `confirmedDiagnosisHasOrigin`. */
export const confirmedDiagnosisHasOriginCases: RuleCases = {
  rule: "data-items/confirmed-diagnosis-has-origin",
  pass: [
    { name: "a day alone", patch: [{ op: "remove", path: "/health/conditions/0/madeBy" }] },
    {
      name: "a service alone",
      patch: [
        { op: "remove", path: "/health/conditions/0/madeBy" },
        { op: "remove", path: "/health/conditions/0/date" },
        { op: "add", path: "/health/conditions/0/organisation", value: { name: "Example Hospital" } },
      ],
    },
    {
      name: "suspected",
      patch: [
        {
          op: "replace",
          path: "/health/conditions/0",
          value: {
            id: "condition-1",
            diagnosis: { form: "text", term: "Autism" },
            status: "suspected",
            recorded: { date: "2026-01-01", source: { kind: "family" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither day nor person nor place",
      patch: [
        {
          op: "add",
          path: "/health/conditions/-",
          value: {
            id: "hearsay",
            diagnosis: { form: "text", term: "Dyslexia" },
            status: "confirmed",
            recorded: { date: "2025-03-10", source: { kind: "family" } },
          },
        },
      ],
      hits: ["/health/conditions/2/madeBy"],
    },
    {
      name: "in the first place of the list",
      patch: [
        { op: "remove", path: "/health/conditions/0/madeBy" },
        { op: "remove", path: "/health/conditions/0/date" },
      ],
      hits: ["/health/conditions/0/madeBy"],
    },
  ],
};
