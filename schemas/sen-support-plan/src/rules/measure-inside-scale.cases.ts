import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `measureInsideScale`. */
export const measureInsideScaleCases: RuleCases = {
  rule: "sen-support-plan/measure-inside-scale",
  pass: [
    { name: "the lowest value", patch: [{ op: "replace", path: "/progress/2/value", value: 0 }] },
    { name: "the highest value", patch: [{ op: "replace", path: "/progress/2/value", value: 10 }] },
    {
      name: "a scale without ends",
      patch: [{ op: "replace", path: "/progress/2", value: { kind: "scale", value: 400 } }],
    },
    {
      name: "a level in words",
      patch: [
        { op: "add", path: "/needs/0/currentLevels", value: [{ value: "working towards", scaleMin: 1, scaleMax: 3 }] },
      ],
    },
  ],
  fail: [
    {
      name: "above it",
      patch: [{ op: "add", path: "/progress/0", value: { kind: "scale", value: 12, scaleMin: 0, scaleMax: 10 } }],
      hits: ["/progress/0/value"],
    },
    { name: "below it", patch: [{ op: "replace", path: "/progress/2/value", value: -1 }], hits: ["/progress/2/value"] },
    {
      name: "a current level",
      patch: [{ op: "add", path: "/needs/0/currentLevels", value: [{ value: "161", scaleMin: 40, scaleMax: 160 }] }],
      hits: ["/needs/0/currentLevels/0/value"],
    },
    {
      name: "a screening tool",
      patch: [
        {
          op: "add",
          path: "/cycles/0/assess/screeningTools",
          value: [{ name: "Example checklist", measurement: { value: "41", scaleMax: 40 } }],
        },
      ],
      hits: ["/cycles/0/assess/screeningTools/0/measurement/value"],
    },
  ],
};
