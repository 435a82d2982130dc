import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `censusStageAgrees`. */
export const censusStageAgreesCases: RuleCases = {
  rule: "sen-support-plan/census-stage-agrees",
  pass: [
    { name: "an EHC plan above it", patch: [{ op: "replace", path: "/senStatus/code", value: "E" }] },
    { name: "no stage stated", patch: [{ op: "remove", path: "/senStatus" }] },
    {
      name: "a draft for somebody without SEN Support yet",
      patch: [
        { op: "replace", path: "/status", value: "draft" },
        { op: "replace", path: "/senStatus/code", value: "N" },
      ],
    },
  ],
  fail: [
    {
      name: "no special educational need",
      patch: [{ op: "add", path: "/senStatus", value: { code: "N" } }],
      hits: ["/senStatus/code"],
    },
    {
      name: "a stage that was retired in 2014",
      patch: [{ op: "replace", path: "/senStatus/code", value: "P" }],
      hits: ["/senStatus/code"],
    },
  ],
};
