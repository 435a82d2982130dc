import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `tellingTheParentRecorded`. */
export const tellingTheParentRecordedCases: RuleCases = {
  rule: "data-items/telling-the-parent-recorded",
  pass: [
    {
      name: "another law",
      patch: [
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
        { op: "remove", path: "/earlyYears/notifications/0/parentToldDate" },
      ],
    },
    {
      name: "the authority has not been told yet",
      patch: [
        { op: "remove", path: "/earlyYears/notifications/0/notifiedDate" },
        { op: "remove", path: "/earlyYears/notifications/0/parentToldDate" },
      ],
    },
    {
      name: "an independent provider, which the Act does not bind",
      patch: [
        { op: "add", path: "/earlyYears/notifications/0/body/odsCode", value: "8HA03" },
        { op: "remove", path: "/earlyYears/notifications/0/discussionOffered" },
      ],
    },
  ],
  fail: [
    {
      name: "no day",
      patch: [{ op: "remove", path: "/earlyYears/notifications/0/parentToldDate" }],
      hits: ["/earlyYears/notifications/0/parentToldDate"],
    },
    {
      name: "nothing on a discussion",
      patch: [{ op: "remove", path: "/earlyYears/notifications/0/discussionOffered" }],
      hits: ["/earlyYears/notifications/0/discussionOffered"],
    },
  ],
};
