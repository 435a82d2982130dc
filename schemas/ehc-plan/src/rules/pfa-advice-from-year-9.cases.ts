import type { RuleCases } from "@send-standards/core";
import { asYear10 } from "./support/as-year-10.ts";

/** The boundary cases of `pfaAdviceFromYear9`. */
export const pfaAdviceFromYear9Cases: RuleCases = {
  rule: "ehc-plan/pfa-advice-from-year-9",
  pass: [
    { name: "in Year 5", patch: [] },
    { name: "assessed in Year 9, with the advice", patch: [...asYear10] },
    {
      name: "assessed in Year 8 and in the autumn of Year 9 now",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2013-02-10" },
        { op: "add", path: "/child/ncYear", value: "9" },
        { op: "remove", path: "/sections/K/advice/6" },
      ],
    },
    {
      name: "aged 14, and taught in a Year 8 class",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/ncYear", value: "8" },
        { op: "add", path: "/child/outOfCohort", value: true },
        { op: "remove", path: "/sections/K/advice/6" },
      ],
    },
    {
      name: "the advice is said not to have come",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/K/advice/6" },
        { op: "add", path: "/sections/K/notObtained", value: "The careers service was asked twice." },
      ],
    },
    {
      name: "a plan that came from another authority",
      patch: [
        ...asYear10,
        { op: "add", path: "/issueReason", value: "laTransfer" },
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "add", path: "/transferDate", value: "2026-07-01" },
        { op: "remove", path: "/sections/K/advice/6" },
      ],
    },
    {
      name: "a joint report with a part on it",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/K/advice/6" },
        { op: "add", path: "/sections/K/advice/1/contributors", value: [{ type: "preparationForAdulthood" }] },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/K/advice/6" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "assessed in Year 9, without",
      patch: [...asYear10, { op: "remove", path: "/sections/K/advice/6" }],
      hits: ["/sections/K/advice"],
    },
    {
      name: "the day of the decision is not on the record",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/K/advice/6" },
        { op: "remove", path: "/decisionToAssessDate" },
      ],
      hits: ["/sections/K/advice"],
    },
    {
      name: "the day of the request is not on the record",
      patch: [
        ...asYear10,
        { op: "remove", path: "/sections/K/advice/6" },
        { op: "remove", path: "/requestReceivedDate" },
      ],
      hits: ["/sections/K/advice"],
    },
  ],
};
