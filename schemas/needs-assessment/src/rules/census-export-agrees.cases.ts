import type { RuleCases } from "@send-standards/core";
import { asUndecided } from "./support/as-undecided.ts";

/** Boundary cases of `censusExportAgrees`. */
export const censusExportAgreesCases: RuleCases = {
  rule: "needs-assessment/census-export-agrees",
  pass: [
    {
      name: "moved, and told",
      patch: [
        ...asUndecided,
        { op: "add", path: "/ended", value: { reason: "movedAway", date: "2026-03-30", toAuthority: "203" } },
        { op: "add", path: "/census/movedToAuthority", value: "203" },
      ],
    },
    {
      name: "moved, and counted as withdrawn",
      patch: [
        ...asUndecided,
        { op: "add", path: "/ended", value: { reason: "movedAway", date: "2026-03-30" } },
        { op: "replace", path: "/census/requestOutcome", value: "W" },
      ],
    },
    {
      name: "moved, and nothing for the census yet",
      patch: [
        ...asUndecided,
        { op: "add", path: "/ended", value: { reason: "movedAway", date: "2026-03-30" } },
        { op: "replace", path: "/census", value: {} },
      ],
    },
  ],
  fail: [
    {
      name: "told of a move, and the case goes on",
      patch: [{ op: "add", path: "/census/movedToAuthority", value: "203" }],
      hits: ["/census/movedToAuthority"],
    },
    {
      name: "moved, and not told",
      patch: [...asUndecided, { op: "add", path: "/ended", value: { reason: "leftEngland", date: "2026-03-30" } }],
      hits: ["/census/movedToAuthority"],
    },
  ],
};
