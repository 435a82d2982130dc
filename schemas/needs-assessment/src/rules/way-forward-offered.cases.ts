import type { RuleCases } from "@send-standards/core";
import { asNoPlan } from "./support/as-no-plan.ts";
import { asRefused } from "./support/as-refused.ts";

/** Boundary cases of `wayForwardOffered`. */
export const wayForwardOfferedCases: RuleCases = {
  rule: "needs-assessment/way-forward-offered",
  pass: [
    {
      name: "offered and not taken up",
      patch: [...asRefused, { op: "replace", path: "/wayForwardMeetings", value: [{ offeredDate: "2026-04-08" }] }],
    },
    {
      name: "a mediation instead",
      patch: [
        ...asRefused,
        { op: "remove", path: "/wayForwardMeetings" },
        { op: "add", path: "/mediations", value: [{ id: "mediation", about: "refusalToAssess" }] },
      ],
    },
  ],
  fail: [
    {
      name: "none after a refusal to assess",
      patch: [...asRefused, { op: "add", path: "/wayForwardMeetings", value: [] }],
      hits: ["/wayForwardMeetings"],
    },
    {
      name: "none after a refusal of a plan",
      patch: [...asNoPlan, { op: "remove", path: "/wayForwardMeetings" }],
      hits: ["/wayForwardMeetings"],
    },
  ],
};
