import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

/** Boundary cases of `statutoryAdviceListed`. */
export const statutoryAdviceListedCases: RuleCases = {
  rule: "ehc-plan/statutory-advice-listed",
  pass: [
    {
      name: "parents who gave no advice though asked",
      patch: [{ op: "remove", path: "/sections/K/advice/0" }],
    },
    {
      name: "last year's psychological report, reused and never asked for",
      patch: [
        { op: "remove", path: "/sections/K/advice/2/requestedDate" },
        { op: "remove", path: "/sections/K/advice/2/dueDate" },
        {
          op: "add",
          path: "/sections/K/advice/2/reuse",
          value: { authorAgreed: true, authorityAgreed: true, familyAgreed: true },
        },
      ],
    },
    {
      name: "one report of several professions",
      patch: [
        { op: "replace", path: "/sections/K/advice/5/type", value: "otherAppropriate" },
        { op: "add", path: "/sections/K/advice/2/contributors", value: [{ type: "educational" }] },
      ],
    },
    {
      name: "a teacher of the deaf in place of the head",
      patch: [{ op: "replace", path: "/sections/K/advice/5/type", value: "qualifiedSensoryTeacher" }],
    },
    {
      name: "said to be not obtained",
      patch: [
        { op: "replace", path: "/sections/K/advice/5/type", value: "otherAppropriate" },
        { op: "add", path: "/sections/K/notObtained", value: "The school closed in April; its records were lost." },
      ],
    },
    {
      name: "a plan that came from another authority",
      patch: [
        { op: "replace", path: "/issueReason", value: "laTransfer" },
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "add", path: "/transferDate", value: "2026-07-10" },
        { op: "replace", path: "/sections/K/advice/5/type", value: "otherAppropriate" },
      ],
    },
    {
      name: "an amended plan, converted from a statement years ago",
      patch: [...asAmended, { op: "replace", path: "/sections/K/advice/5/type", value: "otherAppropriate" }],
    },
    {
      name: "no reason for the issue stated",
      patch: [
        { op: "remove", path: "/issueReason" },
        { op: "replace", path: "/sections/K/advice/5/type", value: "otherAppropriate" },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        ...contentAsSmall,
        { op: "replace", path: "/issueReason", value: "initialAssessment" },
        { op: "replace", path: "/sections/K/advice/3/type", value: "otherAppropriate" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "no social care advice",
      patch: [
        ...contentAsSmall,
        { op: "replace", path: "/issueReason", value: "initialAssessment" },
        { op: "replace", path: "/sections/K/advice/3/type", value: "otherAppropriate" },
      ],
      hits: ["/sections/K/advice"],
    },
    {
      name: "no educational advice",
      patch: [{ op: "replace", path: "/sections/K/advice/5/type", value: "otherAppropriate" }],
      hits: ["/sections/K/advice"],
    },
    {
      name: "no psychological advice, in a draft",
      patch: [...asDraft, { op: "replace", path: "/sections/K/advice/2/type", value: "otherAppropriate" }],
      hits: ["/sections/K/advice"],
    },
    {
      name: "a parent and a therapist only",
      patch: [
        { op: "replace", path: "/sections/K/advice/2/type", value: "otherAppropriate" },
        { op: "replace", path: "/sections/K/advice/3/type", value: "otherAppropriate" },
        { op: "replace", path: "/sections/K/advice/4/type", value: "otherAppropriate" },
        { op: "replace", path: "/sections/K/advice/5/type", value: "otherAppropriate" },
      ],
      hits: ["/sections/K/advice"],
    },
  ],
};
