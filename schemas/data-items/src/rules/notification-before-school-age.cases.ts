import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `notificationBeforeSchoolAge`. */
export const notificationBeforeSchoolAgeCases: RuleCases = {
  rule: "data-items/notification-before-school-age",
  pass: [
    {
      name: "the day before",
      patch: [
        { op: "replace", path: "/earlyYears/notifications/0/opinionDate", value: "2021-03-30" },
        { op: "replace", path: "/earlyYears/notifications/0/notifiedDate", value: "2021-04-20" },
      ],
    },
    {
      name: "no days",
      patch: [
        { op: "remove", path: "/earlyYears/notifications/0/opinionDate" },
        { op: "remove", path: "/earlyYears/notifications/0/notifiedDate" },
      ],
    },
    {
      name: "another law",
      patch: [
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
        { op: "replace", path: "/earlyYears/notifications/0/notifiedDate", value: "2022-04-20" },
        { op: "replace", path: "/earlyYears/notifications/0/opinionDate", value: "2022-03-31" },
      ],
    },
  ],
  fail: [
    {
      name: "on the first day of school age",
      patch: [
        { op: "replace", path: "/earlyYears/notifications/0/opinionDate", value: "2021-03-31" },
        { op: "replace", path: "/earlyYears/notifications/0/notifiedDate", value: "2021-04-20" },
      ],
      hits: ["/earlyYears/notifications/0/opinionDate"],
    },
    {
      name: "only the day of the notification is known",
      patch: [
        { op: "remove", path: "/earlyYears/notifications/0/opinionDate" },
        { op: "replace", path: "/earlyYears/notifications/0/notifiedDate", value: "2021-03-31" },
      ],
      hits: ["/earlyYears/notifications/0/notifiedDate"],
    },
    {
      name: "a year ago",
      patch: [
        {
          op: "add",
          path: "/earlyYears/notifications",
          value: [
            {
              id: "late-notification",
              parentToldDate: "2025-06-02",
              discussionOffered: true,
              notifiedDate: "2025-06-02",
              recorded: { date: "2025-06-02", source: { kind: "nhsProvider" } },
            },
          ],
        },
      ],
      hits: ["/earlyYears/notifications/0/notifiedDate"],
    },
    {
      name: "at school age, where nobody had to tell the parent first",
      patch: [
        { op: "replace", path: "/earlyYears/notifications/0/opinionDate", value: "2021-03-31" },
        { op: "replace", path: "/earlyYears/notifications/0/discussionOffered", value: false },
        { op: "replace", path: "/earlyYears/notifications/0/parentToldDate", value: "2021-04-21" },
        { op: "replace", path: "/earlyYears/notifications/0/notifiedDate", value: "2021-04-20" },
      ],
      hits: ["/earlyYears/notifications/0/opinionDate"],
    },
  ],
};
