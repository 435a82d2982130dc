import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";
import { asYear10 } from "./support/as-year-10.ts";

const unmarked = { op: "remove", path: "/sections/F/provisions/0/preparesForAdulthood" } as const;
const born = (date: string) => ({ op: "replace", path: "/child/dateOfBirth", value: date }) as const;
const year = (ncYear: string) => ({ op: "replace", path: "/child/ncYear", value: ncYear }) as const;
const outOfCohort = { op: "add", path: "/child/outOfCohort", value: true } as const;

const broken = ["/sections/F/provisions"] as const;

/** Boundary cases of `pfaProvisionFlagged`. */
export const pfaProvisionFlaggedCases: RuleCases = {
  rule: "ehc-plan/pfa-provision-flagged",
  pass: [
    { name: "Year 10, one provision marked", patch: [...asYear10] },
    {
      name: "Year 10, only health care provision marked",
      patch: [...asYear10, unmarked, { op: "add", path: "/sections/G/provisions/0/preparesForAdulthood", value: true }],
    },
    {
      name: "Year 10, only other care provision marked",
      patch: [
        ...asYear10,
        unmarked,
        { op: "remove", path: "/sections/D/nil" },
        {
          op: "add",
          path: "/sections/D/needs",
          value: [
            {
              id: "need-4",
              text: "He cannot yet travel alone and has nothing to do outside school.",
              relation: "relatesToDisability",
              evidence: [{ adviceId: "adv-5", locator: "page 3" }],
            },
          ],
        },
        {
          op: "replace",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "prov-4",
                text: "A worker goes with him by bus to a club that he has chosen and back, and lets him do more each month.",
                service: "childInNeedService",
                dutyBasis: "childrenActSection17",
                needRefs: ["need-4"],
                outcomeRefs: ["out-3"],
                quantity: { basis: "timed", minutes: 180, sessions: 1, per: "week", weeksPerYear: 48 },
                deliverer: { role: "careWorker", employer: "localAuthority" },
                startDate: "2026-09-07",
                reviewDate: "2027-05-14",
                fundingSource: "socialCare",
                accountableBody: "socialCare",
                evidence: [{ adviceId: "adv-5", locator: "page 4" }],
                preparesForAdulthood: true,
              },
            ],
          },
        },
        { op: "replace", path: "/sections/E/outcomes/2/needRefs", value: ["need-3", "need-4"] },
        { op: "replace", path: "/sections/E/outcomes/2/provisionRefs", value: ["prov-3", "prov-4"] },
      ],
    },
    { name: "Year 5", patch: [] },
    {
      name: "issued in Year 8, in Year 9 now",
      patch: [...asYear10, unmarked, born("2012-09-01"), { op: "replace", path: "/child/ncYear", value: "9" }],
    },
    { name: "of the age of Year 9, taught with Year 8", patch: [...asYear10, unmarked, year("8"), outOfCohort] },
    { name: "taught with Year 8, not said to be out of cohort", patch: [...asYear10, unmarked, year("8")] },
    {
      name: "a year behind: taught with Year 8 at issue and Year 9 now",
      patch: [...asYear10, unmarked, born("2012-08-31"), year("9"), outOfCohort],
    },
    { name: "a class of mixed years", patch: [...asYear10, unmarked, year("M")] },
    {
      name: "in custody, where another part of the law applies",
      patch: [...asYear10, unmarked, { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
  ],
  fail: [
    { name: "Year 10, nothing marked", patch: [...asYear10, unmarked], hits: broken },
    {
      name: "the oldest of Year 8 is not, the youngest of Year 9 is",
      patch: [...asYear10, unmarked, born("2012-08-31")],
      hits: broken,
    },
    { name: "no stated year", patch: [...asYear10, unmarked, { op: "remove", path: "/child/ncYear" }], hits: broken },
    { name: "the National Curriculum is not followed", patch: [...asYear10, unmarked, year("X")], hits: broken },
    {
      name: "of the age of Year 8, taught with Year 9 at issue and Year 10 now",
      patch: [...asYear10, unmarked, born("2012-09-01"), year("10"), outOfCohort],
      hits: broken,
    },
    { name: "a draft", patch: [...asYear10, ...asDraft, unmarked], hits: broken },
    {
      name: "some marked as not preparing for adulthood, some not marked",
      patch: [...asYear10, { op: "replace", path: "/sections/F/provisions/0/preparesForAdulthood", value: false }],
      hits: broken,
    },
  ],
};
