import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

const holder = (value: boolean) => ({ op: "replace", path: "/people/0/isRightsHolder", value }) as const;
const born = (date: string) => ({ op: "replace", path: "/child/dateOfBirth", value: date }) as const;
const year = (ncYear: string) => ({ op: "replace", path: "/child/ncYear", value: ncYear }) as const;
const issued = (date: string) =>
  [
    { op: "replace", path: "/issuedDate", value: date },
    { op: "replace", path: "/firstIssuedDate", value: date },
    { op: "replace", path: "/draftSentDate", value: "2026-06-05" },
    { op: "replace", path: "/nextReviewDueDate", value: "2027-06-01" },
  ] as const;

const sentToParent = { op: "replace", path: "/distribution/0/recipient", value: "childsParent" } as const;

const broken = ["/people/0/isRightsHolder"] as const;

/** Boundary cases of `rightsHolder`. */
export const rightsHolderCases: RuleCases = {
  rule: "ehc-plan/rights-holder",
  pass: [
    { name: "a child, the mother holds the rights", patch: [] },
    {
      name: "15 and over compulsory school age, which ended on 26 June 2026: holds the rights",
      patch: [...asYoungPerson, born("2010-07-20"), year("11")],
    },
    {
      name: "16 and still a child until 25 June 2027: the mother holds the rights",
      patch: [...asYoungPerson, born("2011-02-10"), year("11"), holder(true), sentToParent],
      asOf: "2027-03-10",
    },
    {
      name: "a child on the last day of compulsory school age: the mother holds the rights",
      patch: [...asYoungPerson, born("2010-07-20"), year("11"), ...issued("2026-06-26"), holder(true), sentToParent],
      asOf: "2026-06-26",
    },
    {
      name: "a child when the plan was issued and a young person now: whoever is marked",
      patch: [...asYoungPerson, born("2010-07-20"), year("12"), ...issued("2026-06-26"), sentToParent],
    },
    {
      name: "19, lacks capacity and has neither deputy nor attorney: the father acts",
      patch: [
        ...asYoungPerson,
        holder(true),
        { op: "replace", path: "/people/0/relationship", value: "father" },
        { op: "add", path: "/child/capacity", value: [{ decisionArea: "the plan", hasCapacity: false }] },
      ],
    },
    {
      name: "19, represented in these decisions",
      patch: [
        ...asYoungPerson,
        holder(true),
        { op: "add", path: "/child/capacity", value: [{ decisionArea: "the plan", representative: "father" }] },
      ],
    },
    {
      name: "19, a deputy holds the rights",
      patch: [...asYoungPerson, holder(true), { op: "replace", path: "/people/0/relationship", value: "courtDeputy" }],
    },
    {
      name: "19, the mother held the rights until school age ended",
      patch: [...asYoungPerson, holder(true), { op: "add", path: "/people/0/to", value: "2023-06-30" }],
    },
    { name: "25: kept up and amended, nobody marked", patch: [...asYoungPerson] },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        { op: "add", path: "/people/0/isRightsHolder", value: false },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "a child, the mother held the rights until the day of issue",
      patch: [{ op: "add", path: "/people/0/to", value: "2026-07-10" }],
    },
    {
      name: "a child whose mother has neither parental responsibility nor care: nobody is there to be marked",
      patch: [
        {
          op: "replace",
          path: "/people/0",
          value: {
            id: "mother",
            name: { forename: "Mara" },
            relationship: "mother",
            hasParentalResponsibility: false,
            hasCare: false,
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a child with a mother, and nobody holds the rights",
      patch: [{ op: "add", path: "/people/0/isRightsHolder", value: false }],
      hits: ["/people"],
    },
    {
      name: "a child, and no mark at all",
      patch: [{ op: "remove", path: "/people/0/isRightsHolder" }],
      hits: ["/people"],
    },
    { name: "19, and the mother holds the rights", patch: [...asYoungPerson, holder(true)], hits: broken },
    {
      name: "on the day after compulsory school age, and the mother holds the rights",
      patch: [...asYoungPerson, born("2010-07-20"), year("11"), ...issued("2026-06-27"), holder(true)],
      asOf: "2026-06-27",
      hits: broken,
    },
    {
      name: "19, can decide, and the mother holds the rights",
      patch: [
        ...asYoungPerson,
        holder(true),
        { op: "add", path: "/child/capacity", value: [{ decisionArea: "the plan", hasCapacity: true }] },
      ],
      hits: broken,
    },
    {
      name: "a child, the mother held the rights until the day before the issue",
      patch: [{ op: "add", path: "/people/0/to", value: "2026-07-09" }],
      hits: ["/people"],
    },
    {
      name: "a child in the care of a grandmother, and nobody holds the rights",
      patch: [
        {
          op: "replace",
          path: "/people/0",
          value: {
            id: "grandmother",
            name: { forename: "Mara" },
            relationship: "grandparent",
            hasParentalResponsibility: false,
            hasCare: true,
            isRightsHolder: false,
          },
        },
      ],
      hits: ["/people"],
    },
  ],
};
