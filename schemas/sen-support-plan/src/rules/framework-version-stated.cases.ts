import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `frameworkVersionStated`. */
export const frameworkVersionStatedCases: RuleCases = {
  rule: "sen-support-plan/framework-version-stated",
  pass: [
    {
      name: "a national standard",
      patch: [
        { op: "add", path: "/progress/-", value: { kind: "level", framework: "preKeyStage", level: "Standard 4" } },
      ],
    },
    {
      name: "a scale without a framework",
      patch: [{ op: "add", path: "/progress/-", value: { kind: "scale", value: 3 } }],
    },
  ],
  fail: [
    {
      name: "small steps",
      patch: [{ op: "add", path: "/progress/0", value: { kind: "smallSteps", framework: "bSquared", percent: 40 } }],
      hits: ["/progress/0/frameworkVersion"],
    },
    {
      name: "a level of early development",
      patch: [
        { op: "add", path: "/progress/-", value: { kind: "level", framework: "birthTo5Matters", level: "Range 4" } },
      ],
      hits: ["/progress/3/frameworkVersion"],
    },
  ],
};
