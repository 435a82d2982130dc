import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `howViewsWereGathered`. */
export const howViewsWereGatheredCases: RuleCases = {
  rule: "ehc-plan/how-views-were-gathered",
  pass: [
    {
      name: "told in a note",
      patch: [
        { op: "remove", path: "/sections/A/consultationMethods" },
        { op: "add", path: "/sections/A/consultationNotes", value: "The SENCO visited the family at home." },
      ],
    },
    {
      name: "no views, so no way of gathering them",
      patch: [
        { op: "remove", path: "/sections/A/consultationMethods" },
        { op: "remove", path: "/sections/A/childViews" },
        { op: "remove", path: "/sections/A/parentViews" },
        { op: "add", path: "/sections/A/childViewsNotObtained", value: "He was too ill to be seen." },
        { op: "add", path: "/sections/A/parentViewsNotObtained", value: "Letters and calls had no answer." },
      ],
    },
  ],
  fail: [
    {
      name: "nothing said",
      patch: [
        { op: "add", path: "/sections/A/consultationNotes", value: "None." },
        { op: "remove", path: "/sections/A/consultationNotes" },
        { op: "add", path: "/sections/A/consultationMethods", value: [] },
      ],
      hits: ["/sections/A/consultationMethods"],
    },
    {
      name: "views of a parent only",
      patch: [
        { op: "remove", path: "/sections/A/consultationMethods" },
        { op: "remove", path: "/sections/A/childViews" },
        { op: "add", path: "/sections/A/childViewsNotObtained", value: "He was too ill to be seen." },
      ],
      hits: ["/sections/A/consultationMethods"],
    },
  ],
};
