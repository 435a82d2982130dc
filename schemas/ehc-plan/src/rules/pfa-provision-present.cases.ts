import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";
import { asYear10 } from "./support/as-year-10.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

const mark = (place: string, value: boolean) =>
  ({ op: "add", path: `/sections/${place}/preparesForAdulthood`, value }) as const;

const noneMarked = [
  mark("F/provisions/0", false),
  mark("F/provisions/1", false),
  mark("G/provisions/0", false),
] as const;

const born = (date: string) => ({ op: "replace", path: "/child/dateOfBirth", value: date }) as const;

const broken = ["/sections/F/provisions"] as const;

/** Boundary cases of `pfaProvisionPresent`. */
export const pfaProvisionPresentCases: RuleCases = {
  rule: "ehc-plan/pfa-provision-present",
  pass: [
    { name: "Year 10, health care provision only", patch: [...asYear10, ...noneMarked, mark("G/provisions/0", true)] },
    { name: "Year 5", patch: [...noneMarked] },
    {
      name: "issued in Year 8, in Year 9 now",
      patch: [...asYear10, ...noneMarked, born("2012-09-01"), { op: "replace", path: "/child/ncYear", value: "9" }],
    },
    {
      name: "of the age of Year 9, taught with Year 8",
      patch: [
        ...asYear10,
        ...noneMarked,
        { op: "replace", path: "/child/ncYear", value: "8" },
        { op: "add", path: "/child/outOfCohort", value: true },
      ],
    },
    {
      name: "a version that was replaced",
      patch: [...asYear10, ...noneMarked, { op: "replace", path: "/status", value: "historic" }],
    },
  ],
  fail: [
    { name: "Year 10, all marked as not preparing for adulthood", patch: [...asYear10, ...noneMarked], hits: broken },
    {
      name: "the youngest of Year 9 at issue",
      patch: [...asYear10, ...noneMarked, born("2012-08-31")],
      hits: broken,
    },
    { name: "a draft", patch: [...asYear10, ...asDraft, ...noneMarked], hits: broken },
    {
      name: "one line, marked as for now only",
      patch: [
        ...asYear10,
        ...contentAsSmall,
        { op: "add", path: "/sections/F/provisions/0/preparesForAdulthood", value: false },
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
      hits: ["/sections/F/provisions"],
    },
  ],
};
