import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `achievedHasEvidence`. */
export const achievedHasEvidenceCases: RuleCases = {
  rule: "ehc-plan/achieved-has-evidence",
  pass: [
    { name: "no judgement yet", patch: [] },
    {
      name: "achieved, with evidence",
      patch: [
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [{ date: "2026-10-12", status: "achieved", evidence: "a count of ten" }],
        },
      ],
    },
    {
      name: "achieved, with a value",
      patch: [
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [{ date: "2026-10-12", status: "achieved", value: "8 of 10" }],
        },
      ],
    },
    {
      name: "on track, bare",
      patch: [
        { op: "add", path: "/sections/E/outcomes/0/progress", value: [{ date: "2026-10-12", status: "onTrack" }] },
      ],
    },
  ],
  fail: [
    {
      name: "achieved, bare",
      patch: [
        { op: "add", path: "/sections/E/outcomes/0/progress", value: [{ date: "2026-07-01", status: "achieved" }] },
      ],
      hits: ["/sections/E/outcomes/0/progress/0/evidence"],
    },
  ],
};
