import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `educationFromSixthDay`. */
export const educationFromSixthDayCases: RuleCases = {
  rule: "data-items/education-from-sixth-day",
  pass: [
    { name: "five days", patch: [{ op: "replace", path: "/education/suspensions/0/sessions", value: 10 }] },
    {
      name: "an arrangement that names it",
      patch: [
        { op: "replace", path: "/education/suspensions/0/sessions", value: 12 },
        {
          op: "add",
          path: "/education/outOfSchoolArrangements",
          value: [
            {
              id: "unit",
              ground: "exclusion",
              suspensionRef: "suspension-1",
              recorded: { date: "2026-03-17", source: { kind: "localAuthorityEducation" } },
            },
          ],
        },
      ],
    },
    {
      name: "permanent, and a new school",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "PERM",
            startDate: "2026-03-10",
            recorded: { date: "2026-03-10", source: { kind: "school" } },
          },
        },
        { op: "replace", path: "/education/placements/0/from", value: "2026-04-13" },
      ],
    },
    {
      name: "permanent, and reinstated",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "PERM",
            startDate: "2026-03-10",
            reinstated: true,
            recorded: { date: "2026-03-10", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "three weeks ago less a day",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "PERM",
            startDate: "2026-11-05",
            recorded: { date: "2026-11-05", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "below school age",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "PERM",
            startDate: "2020-11-05",
            recorded: { date: "2020-11-05", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "many lunchtimes",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "LNCH",
            startDate: "2026-03-10",
            sessions: 12,
            recorded: { date: "2026-03-10", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "five days and a half",
      patch: [
        { op: "replace", path: "/education/suspensions/0/sessions", value: 11 },
        { op: "remove", path: "/education/suspensions/0/endDate" },
      ],
      hits: ["/education/suspensions/0/provisionFromDate"],
    },
    {
      name: "permanent, three weeks ago",
      patch: [
        {
          op: "replace",
          path: "/education/suspensions/0",
          value: {
            id: "suspension-1",
            category: "PERM",
            startDate: "2026-11-04",
            recorded: { date: "2026-11-04", source: { kind: "school" } },
          },
        },
      ],
      hits: ["/education/suspensions/0/provisionFromDate"],
    },
    {
      name: "a year ago",
      patch: [
        {
          op: "add",
          path: "/education/suspensions",
          value: [
            {
              id: "long",
              category: "SUSP",
              startDate: "2025-01-06",
              sessions: 20,
              recorded: { date: "2025-01-06", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/education/suspensions/0/provisionFromDate"],
    },
  ],
};
