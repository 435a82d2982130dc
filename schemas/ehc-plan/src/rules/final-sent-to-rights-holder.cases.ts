import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";
import { asYear10 } from "./support/as-year-10.ts";
import { asYoungPerson } from "./support/as-young-person.ts";

/** The boundary cases of `finalSentToRightsHolder`. */
export const finalSentToRightsHolderCases: RuleCases = {
  rule: "ehc-plan/final-sent-to-rights-holder",
  pass: [
    { name: "a child's plan sent to a parent", patch: [] },
    { name: "no list of recipients", patch: [{ op: "remove", path: "/distribution" }] },
    { name: "a young person's plan sent to the young person", patch: [...asYoungPerson] },
    {
      name: "to the young person and to the parents as well",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/distribution/-", value: { recipient: "childsParent", date: "2026-07-10" } },
      ],
    },
    {
      name: "to a representative",
      patch: [...asYoungPerson, { op: "add", path: "/distribution/0/recipient", value: "representative" }],
    },
    {
      name: "a young person of 19 who lacks capacity: the father acts",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/distribution/0/recipient", value: "childsParent" },
        { op: "add", path: "/child/capacity", value: [{ decisionArea: "the plan", hasCapacity: false }] },
      ],
    },
    {
      name: "aged 16, a child until the last Friday in June: issued on that day to the mother",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2010-02-10" },
        { op: "add", path: "/child/ncYear", value: "11" },
        { op: "add", path: "/issuedDate", value: "2026-06-26" },
        { op: "add", path: "/firstIssuedDate", value: "2026-06-26" },
        { op: "add", path: "/draftSentDate", value: "2026-06-01" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-15" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-06-25" },
        { op: "add", path: "/sections/G/agreement/date", value: "2026-06-20" },
        { op: "add", path: "/people/0/isRightsHolder", value: true },
      ],
    },
    {
      name: "aged 15, a young person from the day after the last Friday in June: sent to her",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "add", path: "/child/ncYear", value: "11" },
        { op: "add", path: "/people/0/isRightsHolder", value: false },
        { op: "add", path: "/distribution/0/recipient", value: "youngPerson" },
      ],
    },
    {
      name: "a draft sent to the parent",
      patch: [
        ...asDraft,
        { op: "add", path: "/distribution", value: [{ recipient: "youngPerson", date: "2026-06-15" }] },
      ],
    },
    {
      name: "to a representative and to the parents as well",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/distribution/0/recipient", value: "representative" },
        { op: "add", path: "/distribution/-", value: { recipient: "childsParent", date: "2026-07-10" } },
      ],
    },
  ],
  fail: [
    {
      name: "a child's plan sent to the child",
      patch: [
        {
          op: "add",
          path: "/distribution",
          value: [
            { recipient: "youngPerson", date: "2026-07-10" },
            { recipient: "namedSetting", date: "2026-07-10" },
            { recipient: "commissioningBody", date: "2026-07-10" },
          ],
        },
      ],
      hits: ["/distribution"],
    },
    {
      name: "a young person's plan sent to the mother",
      patch: [...asYoungPerson, { op: "add", path: "/distribution/0/recipient", value: "childsParent" }],
      hits: ["/distribution"],
    },
    {
      name: "on the day after the last Friday in June, still sent to the mother",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "add", path: "/child/ncYear", value: "11" },
        { op: "add", path: "/people/0/isRightsHolder", value: false },
        { op: "add", path: "/issuedDate", value: "2026-06-27" },
        { op: "add", path: "/firstIssuedDate", value: "2026-06-27" },
        { op: "add", path: "/draftSentDate", value: "2026-06-01" },
        { op: "add", path: "/representationsDueDate", value: "2026-06-15" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-06-26" },
        { op: "add", path: "/sections/G/agreement/date", value: "2026-06-20" },
      ],
      hits: ["/distribution"],
    },
  ],
};
