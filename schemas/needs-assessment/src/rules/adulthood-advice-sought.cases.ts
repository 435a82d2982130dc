import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

/** Boundary cases of `adulthoodAdviceSought`. */
export const adulthoodAdviceSoughtCases: RuleCases = {
  rule: "needs-assessment/adulthood-advice-sought",
  pass: [
    { name: "a young person, with it", patch: [...asYoungPerson] },
    {
      name: "in Year 8 when decided, in Year 9 now",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-11-20" },
        { op: "replace", path: "/child/ncYear", value: "9" },
      ],
    },
    {
      name: "14, and taught with Year 8",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-01-20" },
        { op: "replace", path: "/child/ncYear", value: "8" },
        { op: "add", path: "/child/outOfCohort", value: true },
      ],
    },
    {
      name: "not sought, and the record says so",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/advice/6/type", value: "otherAppropriate" },
        { op: "add", path: "/adviceNotSought", value: [{ type: "preparationForAdulthood" }] },
      ],
    },
    {
      name: "a class of mixed years",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-01-20" },
        { op: "replace", path: "/child/ncYear", value: "M" },
      ],
    },
    {
      name: "stated Reception",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-01-20" },
        { op: "replace", path: "/child/ncYear", value: "R" },
      ],
    },
    {
      name: "a year behind, in Year 9 now",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-01-20" },
        { op: "replace", path: "/child/ncYear", value: "9" },
        { op: "add", path: "/child/outOfCohort", value: true },
      ],
    },
    {
      name: "out of cohort, in no stated year",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-01-20" },
        { op: "remove", path: "/child/ncYear" },
        { op: "add", path: "/child/outOfCohort", value: true },
      ],
    },
    {
      name: "detained",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/advice/6/type", value: "otherAppropriate" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "a young person, without it",
      patch: [...asYoungPerson, { op: "replace", path: "/advice/6/type", value: "otherAppropriate" }],
      hits: ["/advice"],
    },
    {
      name: "in Year 9 when decided",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-01-20" },
        { op: "replace", path: "/child/ncYear", value: "10" },
      ],
      hits: ["/advice"],
    },
    {
      name: "another kind was not sought",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/advice/6/type", value: "otherAppropriate" },
        { op: "add", path: "/adviceNotSought", value: [{ type: "reasonablyRequested" }] },
      ],
      hits: ["/advice"],
    },
    {
      name: "no National Curriculum year",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-01-20" },
        { op: "replace", path: "/child/ncYear", value: "X" },
      ],
      hits: ["/advice"],
    },
    {
      name: "stated Year 9",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2012-01-20" },
        { op: "replace", path: "/child/ncYear", value: "9" },
      ],
      hits: ["/advice"],
    },
    {
      name: "a year behind, in Year 10 now",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2011-01-20" },
        { op: "replace", path: "/child/ncYear", value: "10" },
        { op: "add", path: "/child/outOfCohort", value: true },
      ],
      hits: ["/advice"],
    },
  ],
};
