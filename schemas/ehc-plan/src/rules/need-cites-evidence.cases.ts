import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `needCitesEvidence`. */
export const needCitesEvidenceCases: RuleCases = {
  rule: "ehc-plan/need-cites-evidence",
  pass: [
    {
      name: "a need that is resolved",
      patch: [
        { op: "remove", path: "/sections/C/needs/0/evidence" },
        { op: "add", path: "/sections/C/needs/0/status", value: "resolved" },
      ],
    },
    {
      name: "a section K that is empty on purpose",
      patch: [
        { op: "replace", path: "/sections/K", value: { nil: { reason: "The advice is with the former authority." } } },
        { op: "remove", path: "/sections/B/needs/0/evidence" },
        { op: "remove", path: "/sections/B/needs/1/evidence" },
        { op: "remove", path: "/sections/C/needs/0/evidence" },
        { op: "remove", path: "/sections/F/provisions/0/evidence" },
        { op: "remove", path: "/sections/F/provisions/1/evidence" },
        { op: "remove", path: "/sections/G/provisions/0/evidence" },
        { op: "remove", path: "/sections/D/nil/adviceRef" },
        { op: "remove", path: "/sections/H1/nil/adviceRef" },
        { op: "remove", path: "/sections/H2/nil/adviceRef" },
      ],
    },
  ],
  fail: [
    {
      name: "no evidence",
      patch: [{ op: "add", path: "/sections/B/needs/0/evidence", value: [] }],
      hits: ["/sections/B/needs/0/evidence"],
    },
    {
      name: "a health need, absent",
      patch: [{ op: "remove", path: "/sections/C/needs/0/evidence" }],
      hits: ["/sections/C/needs/0/evidence"],
    },
  ],
};
