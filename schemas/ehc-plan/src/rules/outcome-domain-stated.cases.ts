import type { RuleCases } from "@send-standards/core";
import { asYear10 } from "./support/as-year-10.ts";
import { asYoungPerson } from "./support/as-young-person.ts";

/** The boundary cases of `outcomeDomainStated`. */
export const outcomeDomainStatedCases: RuleCases = {
  rule: "ehc-plan/outcome-domain-stated",
  pass: [
    { name: "a child", patch: [{ op: "remove", path: "/sections/E/outcomes/0/domain" }] },
    { name: "a young person, all are marked", patch: [...asYoungPerson] },
    {
      name: "a child on the last day of compulsory school age",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2010-02-10" },
        { op: "add", path: "/child/ncYear", value: "11" },
        { op: "add", path: "/issuedDate", value: "2026-06-26" },
        { op: "add", path: "/firstIssuedDate", value: "2026-06-26" },
        { op: "add", path: "/draftSentDate", value: "2026-06-01" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-15" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-06-25" },
        { op: "remove", path: "/sections/E/outcomes/0/domain" },
      ],
    },
    {
      name: "an outcome that was reached",
      patch: [
        ...asYoungPerson,
        { op: "remove", path: "/sections/E/outcomes/0/domain" },
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
        },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...asYoungPerson,
        { op: "remove", path: "/sections/E/outcomes/0/domain" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        ...asYoungPerson,
        { op: "remove", path: "/sections/E/outcomes/0/domain" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "one is not",
      patch: [...asYoungPerson, { op: "remove", path: "/sections/E/outcomes/0/domain" }],
      hits: ["/sections/E/outcomes/0/domain"],
    },
    {
      name: "at 16, after compulsory school age",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2010-02-10" },
        { op: "add", path: "/child/ncYear", value: "11" },
        { op: "remove", path: "/sections/E/outcomes/0/domain" },
      ],
      hits: ["/sections/E/outcomes/0/domain"],
    },
  ],
};
