import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `evidenceExists`. */
export const evidenceExistsCases: RuleCases = {
  rule: "needs-assessment/evidence-exists",
  pass: [{ name: "no link at all", patch: [{ op: "remove", path: "/criteriaSets/0/results/0/evidenceRefs" }] }],
  fail: [
    {
      name: "a criterion",
      patch: [
        {
          op: "add",
          path: "/criteriaSets",
          value: [
            {
              title: "Guidance",
              version: "1",
              results: [{ criterion: "Support was reviewed.", evidenceRefs: ["nowhere"] }],
            },
          ],
        },
      ],
      hits: ["/criteriaSets/0/results/0/evidenceRefs/0"],
    },
    {
      name: "an agreement",
      patch: [{ op: "add", path: "/sufficiency/-", value: { evidenceRef: "nowhere", familyAgreed: false } }],
      hits: ["/sufficiency/1/evidenceRef"],
    },
  ],
};
