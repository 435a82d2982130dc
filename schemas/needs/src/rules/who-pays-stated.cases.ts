import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `whoPaysStated`. */
export const whoPaysStatedCases: RuleCases = {
  rule: "needs/who-pays-stated",
  pass: [
    {
      name: "one budget for all tiers",
      patch: [
        {
          op: "add",
          path: "/cells/1/provision/-",
          value: { id: "more", tier: "specialist", text: "A therapist sets the aims each term." },
        },
        { op: "replace", path: "/cells/1/payers", value: [{ source: "joint" }] },
      ],
    },
    {
      name: "a budget for each tier",
      patch: [
        {
          op: "add",
          path: "/cells/1/provision/-",
          value: { id: "more", tier: "specialist", text: "A therapist sets the aims each term." },
        },
        {
          op: "add",
          path: "/cells/1/payers/-",
          value: { source: "nhsCommissioner", tiers: ["specialist"], body: "health" },
        },
      ],
    },
    {
      name: "an empty list of tiers means all",
      patch: [{ op: "replace", path: "/cells/1/payers", value: [{ source: "joint", tiers: [] }] }],
    },
  ],
  fail: [
    { name: "nobody", patch: [{ op: "remove", path: "/cells/0/payers" }], hits: ["/cells/0/payers"] },
    {
      name: "an empty list",
      patch: [{ op: "replace", path: "/cells/0/payers", value: [] }],
      hits: ["/cells/0/payers"],
    },
    {
      name: "a tier that nobody pays for",
      patch: [
        {
          op: "add",
          path: "/cells/1/provision/-",
          value: { id: "more", tier: "specialist", text: "A therapist sets the aims each term." },
        },
      ],
      hits: ["/cells/1/payers"],
    },
  ],
};
