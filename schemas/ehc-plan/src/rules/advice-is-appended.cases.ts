import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `adviceIsAppended`. */
export const adviceIsAppendedCases: RuleCases = {
  rule: "ehc-plan/advice-is-appended",
  pass: [
    {
      name: "a body with nothing to say",
      patch: [{ op: "replace", path: "/sections/K/advice/4/appended", value: false }],
    },
    {
      name: "advice that did not come",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/appended", value: false },
        { op: "remove", path: "/sections/K/advice/1/receivedDate" },
      ],
    },
    {
      name: "what a parent said",
      patch: [{ op: "replace", path: "/sections/K/advice/0/appended", value: false }],
    },
    {
      name: "a report that was given for a review",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/appended", value: false },
        { op: "add", path: "/sections/K/advice/1/purposes", value: ["review"] },
      ],
    },
    {
      name: "advice that was replaced",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/appended", value: false },
        { op: "add", path: "/sections/K/advice/1/supersededBy", value: "adv-3" },
      ],
    },
    { name: "a draft", patch: [...asDraft, { op: "replace", path: "/sections/K/advice/1/appended", value: false }] },
    {
      name: "an amended plan",
      patch: [...asAmended, { op: "replace", path: "/sections/K/advice/1/appended", value: false }],
    },
    {
      name: "a plan that came from another authority, which holds the advice",
      patch: [
        { op: "replace", path: "/issueReason", value: "laTransfer" },
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "add", path: "/transferDate", value: "2026-07-10" },
        { op: "replace", path: "/sections/K/advice/1/appended", value: false },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            author: { role: "author of the report" },
            receivedDate: "2026-05-12",
            appended: false,
          },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "not appended",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            author: { role: "author of the report" },
            receivedDate: "2026-05-12",
            appended: false,
          },
        },
      ],
      hits: ["/sections/K/advice/6/appended"],
    },
    {
      name: "reused advice",
      patch: [
        { op: "replace", path: "/sections/K/advice/2/appended", value: false },
        { op: "remove", path: "/sections/K/advice/2/receivedDate" },
        {
          op: "add",
          path: "/sections/K/advice/2/reuse",
          value: { authorAgreed: true, authorityAgreed: true, familyAgreed: true },
        },
      ],
      hits: ["/sections/K/advice/2/appended"],
    },
    {
      name: "given for the assessment among other things",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/appended", value: false },
        { op: "add", path: "/sections/K/advice/1/purposes", value: ["senSupport", "needsAssessment"] },
      ],
      hits: ["/sections/K/advice/1/appended"],
    },
    {
      name: "an empty list of purposes",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/appended", value: false },
        { op: "add", path: "/sections/K/advice/1/purposes", value: [] },
      ],
      hits: ["/sections/K/advice/1/appended"],
    },
  ],
};
