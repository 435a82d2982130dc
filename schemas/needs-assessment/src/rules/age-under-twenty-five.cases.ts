import type { RuleCases } from "@send-standards/core";
import { asRefused } from "./support/as-refused.ts";
import { asYoungPerson } from "./support/as-young-person.ts";

/** Boundary cases of `ageUnderTwentyFive`. */
export const ageUnderTwentyFiveCases: RuleCases = {
  rule: "needs-assessment/age-under-twenty-five",
  pass: [
    {
      name: "decided on the eve of the 25th birthday",
      patch: [...asYoungPerson, { op: "replace", path: "/child/dateOfBirth", value: "2001-04-08" }],
    },
    {
      name: "reassessed at 25",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2001-01-20" },
        { op: "replace", path: "/origin", value: "reassessmentByAuthority" },
        { op: "remove", path: "/request" },
        { op: "replace", path: "/planDecision/outcome", value: "amendOrReplacePlan" },
      ],
    },
    {
      name: "asked for at 25, and refused",
      patch: [...asYoungPerson, ...asRefused, { op: "replace", path: "/child/dateOfBirth", value: "2001-03-01" }],
    },
    {
      name: "born on the day of the request",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2026-03-02" },
        { op: "remove", path: "/child/ncYear" },
      ],
    },
    {
      name: "a plan transferred in at 25",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2001-01-20" },
        { op: "replace", path: "/origin", value: "planTransferred" },
        { op: "add", path: "/responsibleFromDate", value: "2026-03-02" },
      ],
    },
  ],
  fail: [
    {
      name: "decided on the 25th birthday",
      patch: [...asYoungPerson, { op: "replace", path: "/child/dateOfBirth", value: "2001-04-07" }],
      hits: [{ pointer: "/decision/date", related: ["/child/dateOfBirth"] }],
    },
    {
      name: "asked for before the birth",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2026-03-03" },
        { op: "remove", path: "/child/ncYear" },
      ],
      hits: [{ pointer: "/request/receivedDate", related: ["/child/dateOfBirth"] }],
    },
    {
      name: "born a hundred years ago",
      patch: [{ op: "replace", path: "/child/dateOfBirth", value: "1926-03-03" }],
      hits: [{ pointer: "/decision/date", related: ["/child/dateOfBirth"] }],
      also: [{ rule: "needs-assessment/requester-fits-age", pointer: "/request/requester" }],
    },
    {
      name: "brought to attention at 25",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2001-04-07" },
        { op: "replace", path: "/origin", value: "broughtToAttention" },
      ],
      hits: [{ pointer: "/decision/date", related: ["/child/dateOfBirth"] }],
    },
  ],
};
