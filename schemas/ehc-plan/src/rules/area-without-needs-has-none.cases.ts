import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `areaWithoutNeedsHasNone`. */
export const areaWithoutNeedsHasNoneCases: RuleCases = {
  rule: "ehc-plan/area-without-needs-has-none",
  pass: [
    {
      name: "a resolved need in the area",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: { id: "need-old", text: "He could not hold a pencil.", broadArea: "SP", status: "resolved" },
        },
      ],
    },
    {
      name: "an area with a need that is marked as not without needs",
      patch: [{ op: "add", path: "/sections/B/areas/-", value: { area: "CI", noNeeds: false } }],
    },
  ],
  fail: [
    {
      name: "all four areas marked, and needs in two",
      patch: [
        {
          op: "add",
          path: "/sections/B/areas",
          value: [
            { area: "CI", noNeeds: true },
            { area: "CL", noNeeds: true },
            { area: "SEMH", noNeeds: true },
            { area: "SP", noNeeds: true },
          ],
        },
      ],
      hits: [
        { pointer: "/sections/B/areas/0", related: ["/sections/B/needs/0"] },
        { pointer: "/sections/B/areas/1", related: ["/sections/B/needs/1"] },
      ],
    },
    {
      name: "two needs in one area, one of them with an active status",
      patch: [
        { op: "replace", path: "/sections/B/needs/1/broadArea", value: "CI" },
        { op: "add", path: "/sections/B/needs/1/status", value: "active" },
        { op: "add", path: "/sections/B/areas/-", value: { area: "CI", noNeeds: true } },
        { op: "add", path: "/sections/B/areas/-", value: { area: "CL", noNeeds: true } },
      ],
      hits: [{ pointer: "/sections/B/areas/2", related: ["/sections/B/needs/0", "/sections/B/needs/1"] }],
    },
  ],
};
