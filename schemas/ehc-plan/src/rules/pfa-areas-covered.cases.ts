import type { RuleCases } from "@send-standards/core";
import { asYear10 } from "./support/as-year-10.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

const broken = ["/sections/E/outcomes"] as const;

/** Boundary cases of `pfaAreasCovered`. */
export const pfaAreasCoveredCases: RuleCases = {
  rule: "ehc-plan/pfa-areas-covered",
  pass: [
    { name: "Year 10, three areas with an outcome and one with a reason", patch: [...asYear10] },
    {
      name: "all four in one outcome",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/E/uncoveredPfaAreas" },
        { op: "replace", path: "/sections/E/outcomes/0/pfaAreas", value: ["EMP", "IL", "CI", "HLTH"] },
      ],
    },
    { name: "Year 5", patch: [] },
    {
      name: "issued in Year 8, in Year 9 now",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/E/uncoveredPfaAreas" },
        { op: "replace", path: "/child/dateOfBirth", value: "2012-09-01" },
        { op: "replace", path: "/child/ncYear", value: "9" },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/E/uncoveredPfaAreas" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/E/uncoveredPfaAreas" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "Year 10, one area missing",
      patch: [...asYear10, { op: "remove", path: "/sections/E/uncoveredPfaAreas" }],
      hits: broken,
    },
    {
      name: "Year 10, no areas named",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/E/uncoveredPfaAreas" },
        { op: "remove", path: "/sections/E/outcomes/0/pfaAreas" },
        { op: "remove", path: "/sections/E/outcomes/2/pfaAreas" },
      ],
      hits: broken,
    },
    {
      name: "one outcome, for no area of adult life",
      patch: [
        ...asYear10,
        ...contentAsSmall,
        { op: "remove", path: "/sections/E/uncoveredPfaAreas" },
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "adv-7",
            type: "preparationForAdulthood",
            author: { role: "careers adviser" },
            receivedDate: "2026-05-11",
            appended: true,
          },
        },
      ],
      hits: ["/sections/E/outcomes"],
    },
  ],
};
