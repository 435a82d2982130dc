import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `semhHasDriverAndLead`. */
export const semhHasDriverAndLeadCases: RuleCases = {
  rule: "needs/semh-has-driver-and-lead",
  pass: [
    { name: "another area", patch: [{ op: "replace", path: "/cells/2/area", value: "CL" }] },
    {
      name: "a driver that is not yet known",
      patch: [{ op: "replace", path: "/cells/4/drivers", value: ["notYetKnown"] }],
    },
    { name: "a code of another area", patch: [{ op: "replace", path: "", value: taxonomyBase }] },
  ],
  fail: [
    {
      name: "a cell without either",
      patch: [
        {
          op: "add",
          path: "/cells/-",
          value: {
            id: "low",
            area: "SEMH",
            subArea: "lowMood",
            level: "universal",
            ageBand: "primary",
            descriptors: ["Needs a reminder to wash."],
            provision: [{ id: "low-a", tier: "universal", text: "A picture list hangs by the basin." }],
            payers: [{ source: "coreBudget" }],
          },
        },
      ],
      hits: ["/cells/7/drivers", "/cells/7/leadAgency"],
    },
    {
      name: "an empty list of drivers",
      patch: [{ op: "replace", path: "/cells/4/drivers", value: [] }],
      hits: ["/cells/4/drivers"],
    },
    { name: "no lead agency", patch: [{ op: "remove", path: "/cells/4/leadAgency" }], hits: ["/cells/4/leadAgency"] },
    {
      name: "a code without either",
      patch: [
        { op: "replace", path: "", value: taxonomyBase },
        { op: "remove", path: "/codes/2/drivers" },
        { op: "remove", path: "/codes/2/leadAgency" },
      ],
      hits: ["/codes/2/drivers", "/codes/2/leadAgency"],
    },
  ],
};
