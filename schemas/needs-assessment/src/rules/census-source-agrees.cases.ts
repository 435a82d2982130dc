import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `censusSourceAgrees`. */
export const censusSourceAgreesCases: RuleCases = {
  rule: "needs-assessment/census-source-agrees",
  pass: [
    {
      name: "anybody else",
      patch: [
        { op: "replace", path: "/request/requester", value: "localAuthority" },
        { op: "replace", path: "/census/requestSource", value: "5" },
      ],
    },
  ],
  fail: [
    {
      name: "a school",
      patch: [{ op: "add", path: "/census/requestSource", value: "2" }],
      hits: [{ pointer: "/census/requestSource", related: ["/request/requester"] }],
    },
    {
      name: "a health professional",
      patch: [{ op: "add", path: "/census/requestSource", value: "3" }],
      hits: [{ pointer: "/census/requestSource", related: ["/request/requester"] }],
    },
  ],
};
