import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `lateAdviceHasReason`. */
export const lateAdviceHasReasonCases: RuleCases = {
  rule: "ehc-plan/late-advice-has-reason",
  pass: [
    {
      name: "on the last day of the six weeks",
      patch: [{ op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-05-22" }],
    },
    {
      name: "late, with the reason",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-05-23" },
        {
          op: "add",
          path: "/sections/K/advice/1/lateReason",
          value: "The family could not keep the first appointment.",
        },
      ],
    },
    {
      name: "within a last day that was set later",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/dueDate", value: "2026-06-05" },
        { op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-06-05" },
      ],
    },
    {
      name: "a report of last year that is reused, never asked for",
      patch: [
        { op: "remove", path: "/sections/K/advice/2/requestedDate" },
        { op: "remove", path: "/sections/K/advice/2/dueDate" },
        { op: "replace", path: "/sections/K/advice/2/receivedDate", value: "2025-06-20" },
        {
          op: "add",
          path: "/sections/K/advice/2/reuse",
          value: { authorAgreed: true, authorityAgreed: true, familyAgreed: true },
        },
      ],
    },
    {
      name: "a parent",
      patch: [
        { op: "add", path: "/sections/K/advice/0/requestedDate", value: "2026-01-05" },
        { op: "replace", path: "/sections/K/advice/0/receivedDate", value: "2026-04-21" },
      ],
    },
    {
      name: "the last day fell on 24 September 2020",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "adv-old",
            type: "psychological",
            author: { role: "author of the report" },
            requestedDate: "2020-08-13",
            receivedDate: "2020-12-01",
            appended: true,
          },
        },
      ],
    },
    {
      name: "not received yet",
      patch: [...asDraft, { op: "remove", path: "/sections/K/advice/1/receivedDate" }],
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
            requestedDate: "2026-03-30",
            receivedDate: "2026-05-14",
            appended: true,
          },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "on the last day of the six weeks, no last day set",
      patch: [
        { op: "remove", path: "/sections/K/advice/1/dueDate" },
        { op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-05-22" },
      ],
    },
    {
      name: "on the last day of the six weeks, an earlier one set",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/dueDate", value: "2026-05-15" },
        { op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-05-22" },
      ],
    },
  ],
  fail: [
    {
      name: "six weeks and a half",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            author: { role: "author of the report" },
            requestedDate: "2026-03-30",
            receivedDate: "2026-05-14",
            appended: true,
          },
        },
      ],
      hits: ["/sections/K/advice/6/lateReason"],
    },
    {
      name: "the day after the six weeks",
      patch: [{ op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-05-23" }],
      hits: ["/sections/K/advice/1/lateReason"],
    },
    {
      name: "the last day fell on 25 September 2020",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "adv-old",
            type: "psychological",
            author: { role: "author of the report" },
            requestedDate: "2020-08-14",
            receivedDate: "2020-12-01",
            appended: true,
          },
        },
      ],
      hits: ["/sections/K/advice/6/lateReason"],
    },
  ],
};
