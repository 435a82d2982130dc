import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `outcomeIsMeasurable`. */
export const outcomeIsMeasurableCases: RuleCases = {
  rule: "ehc-plan/outcome-is-measurable",
  pass: [
    {
      name: "in words only",
      patch: [
        { op: "replace", path: "/sections/E/outcomes/0/baseline", value: { text: "He waits for an adult." } },
        { op: "replace", path: "/sections/E/outcomes/0/successMeasure", value: { indicator: "He starts on his own." } },
      ],
    },
    {
      name: "an achieved outcome",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/baseline" },
        { op: "remove", path: "/sections/E/outcomes/0/successMeasure" },
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "no measure",
      patch: [
        { op: "add", path: "/sections/E/outcomes/0/successMeasure", value: { indicator: "None." } },
        { op: "remove", path: "/sections/E/outcomes/0/successMeasure" },
      ],
      hits: ["/sections/E/outcomes/0/successMeasure"],
    },
    {
      name: "no starting point",
      patch: [{ op: "remove", path: "/sections/E/outcomes/1/baseline" }],
      hits: ["/sections/E/outcomes/1/baseline"],
    },
    {
      name: "neither",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/2/baseline" },
        { op: "remove", path: "/sections/E/outcomes/2/successMeasure" },
      ],
      hits: ["/sections/E/outcomes/2/baseline", "/sections/E/outcomes/2/successMeasure"],
    },
  ],
};
