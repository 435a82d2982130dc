import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `measurementInsideScale`. */
export const measurementInsideScaleCases: RuleCases = {
  rule: "ehc-plan/measurement-inside-scale",
  pass: [
    { name: "no level", patch: [] },
    {
      name: "at the top of the scale",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "10", framework: "bSquared", date: "2026-05-12", scaleMin: 0, scaleMax: 10 }],
        },
      ],
    },
    {
      name: "at the bottom of it",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "-2", framework: "bSquared", date: "2026-05-12", scaleMin: -2, scaleMax: 2 }],
        },
      ],
    },
    {
      name: "in words",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "emerging", framework: "bSquared", date: "2026-05-12", scaleMin: 0, scaleMax: 10 }],
        },
      ],
    },
    {
      name: "no scale",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "400", framework: "bSquared", date: "2026-05-12" }],
        },
      ],
    },
    {
      name: "on a scale of one level",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "5", framework: "bSquared", date: "2026-05-12", scaleMin: 5, scaleMax: 5 }],
        },
      ],
    },
    {
      name: "a grade that looks like a number",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "2e1", framework: "bSquared", date: "2026-05-12", scaleMin: 0, scaleMax: 10 }],
        },
      ],
    },
    {
      name: "on a scale without a top",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "400", framework: "bSquared", date: "2026-05-12", scaleMin: 0 }],
        },
      ],
    },
    {
      name: "on a scale without a bottom",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "-400", framework: "bSquared", date: "2026-05-12", scaleMax: 10 }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "above it",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "10.5", framework: "bSquared", date: "2026-05-12", scaleMin: 0, scaleMax: 10 }],
        },
      ],
      hits: ["/sections/B/needs/0/currentLevels/0/value"],
    },
    {
      name: "below it",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "-3", framework: "bSquared", date: "2026-05-12", scaleMin: -2, scaleMax: 2 }],
        },
      ],
      hits: ["/sections/B/needs/0/currentLevels/0/value"],
    },
    {
      name: "a scale upside down",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "5", framework: "bSquared", date: "2026-05-12", scaleMin: 10, scaleMax: 0 }],
        },
      ],
      hits: ["/sections/B/needs/0/currentLevels/0/value"],
    },
    {
      name: "below a scale without a top",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "-1", framework: "bSquared", date: "2026-05-12", scaleMin: 0 }],
        },
      ],
      hits: ["/sections/B/needs/0/currentLevels/0/value"],
    },
    {
      name: "above a scale without a bottom",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "11", framework: "bSquared", date: "2026-05-12", scaleMax: 10 }],
        },
      ],
      hits: ["/sections/B/needs/0/currentLevels/0/value"],
    },
    {
      name: "in words, and the scale upside down",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/0/currentLevels",
          value: [{ value: "emerging", framework: "bSquared", date: "2026-05-12", scaleMin: 10, scaleMax: 0 }],
        },
      ],
      hits: ["/sections/B/needs/0/currentLevels/0/value"],
    },
  ],
};
