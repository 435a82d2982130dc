import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `educationOutcomeAfterEighteen`. */
export const educationOutcomeAfterEighteenCases: RuleCases = {
  rule: "ehc-plan/education-outcome-after-eighteen",
  pass: [
    { name: "19, with outcomes of education", patch: [...asYoungPerson] },
    {
      name: "a child with outcomes of health only",
      patch: [
        { op: "add", path: "/sections/E/outcomes/0/domain", value: "health" },
        { op: "add", path: "/sections/E/outcomes/1/domain", value: "health" },
      ],
    },
    {
      name: "on the day before the 19th birthday",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2007-07-11" },
        { op: "add", path: "/sections/E/outcomes/0/domain", value: "health" },
        { op: "add", path: "/sections/E/outcomes/1/domain", value: "health" },
      ],
    },
    {
      name: "a joint one",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/sections/E/outcomes/0/domain", value: "joint" },
        { op: "add", path: "/sections/E/outcomes/1/domain", value: "health" },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...asYoungPerson,
        ...contentAsSmall,
        { op: "add", path: "/issueReason", value: "annualReview" },
        { op: "add", path: "/sections/E/outcomes/0/domain", value: "health" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        ...asYoungPerson,
        ...contentAsSmall,
        { op: "add", path: "/issueReason", value: "annualReview" },
        { op: "add", path: "/sections/E/outcomes/0/domain", value: "health" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
    {
      name: "at 19, every outcome achieved",
      patch: [
        ...asYoungPerson,
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
        },
        {
          op: "add",
          path: "/sections/E/outcomes/1/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
        },
        {
          op: "add",
          path: "/sections/E/outcomes/2/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "none at 19",
      patch: [
        ...asYoungPerson,
        ...contentAsSmall,
        { op: "add", path: "/issueReason", value: "annualReview" },
        { op: "add", path: "/sections/E/outcomes/0/domain", value: "health" },
      ],
      hits: ["/sections/E/outcomes"],
    },
    {
      name: "the one that there was is reached",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/sections/E/outcomes/0/domain", value: "socialCare" },
        {
          op: "add",
          path: "/sections/E/outcomes/1/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of three" }],
        },
      ],
      hits: ["/sections/E/outcomes"],
    },
  ],
};
