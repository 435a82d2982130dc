import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `educationDaysInOrder`. */
export const educationDaysInOrderCases: RuleCases = {
  rule: "data-items/education-days-in-order",
  pass: [
    { name: "on one day", patch: [{ op: "replace", path: "/education/suspensions/0/endDate", value: "2026-03-10" }] },
    { name: "one of the days is absent", patch: [{ op: "remove", path: "/education/suspensions/0/startDate" }] },
  ],
  fail: [
    {
      name: "a suspension that ends the day before it starts",
      patch: [
        {
          op: "add",
          path: "/education/suspensions",
          value: [
            {
              id: "backwards",
              category: "SUSP",
              startDate: "2025-03-10",
              endDate: "2025-03-09",
              sessions: 2,
              recorded: { date: "2025-03-10", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: [{ pointer: "/education/suspensions/0/endDate", related: ["/education/suspensions/0/startDate"] }],
    },
    {
      name: "a timetable that is reviewed before it starts",
      patch: [{ op: "replace", path: "/education/partTimeTimetables/0/reviewDate", value: "2026-10-04" }],
      hits: [
        { pointer: "/education/partTimeTimetables/0/reviewDate", related: ["/education/partTimeTimetables/0/from"] },
      ],
    },
  ],
};
