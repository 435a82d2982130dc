import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

const people = (...value: readonly object[]) => ({ op: "add", path: "/people", value }) as const;
const person = { id: "person-1", name: { forename: "Mara" }, isRightsHolder: true } as const;
const views = {
  op: "add",
  path: "/sections/A/parentViewsNotObtained",
  value: "His parents could not be traced; the Red Cross is looking for them.",
} as const;

/** Boundary cases of `childHasParent`. */
export const childHasParentCases: RuleCases = {
  rule: "ehc-plan/child-has-parent",
  pass: [
    { name: "a mother with parental responsibility", patch: [] },
    { name: "a father, with no more said", patch: [people({ ...person, relationship: "father" })] },
    {
      name: "a grandmother who has care, without parental responsibility",
      patch: [people({ ...person, relationship: "grandparent", hasParentalResponsibility: false, hasCare: true })],
    },
    {
      name: "in long-term foster care, the foster carer only",
      patch: [people({ ...person, relationship: "fosterCarer", hasParentalResponsibility: false })],
    },
    {
      name: "alone in the country, one name only, nobody traceable",
      patch: [people(), views, { op: "replace", path: "/child/name", value: { forename: "Tobias" } }],
    },
    {
      name: "15, but over compulsory school age since 26 June 2026",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "replace", path: "/child/ncYear", value: "11" },
        people(),
      ],
    },
    { name: "19", patch: [...asYoungPerson, people()] },
    {
      name: "in custody, where another part of the law applies",
      patch: [people(), { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
    {
      name: "an aunt with parental responsibility",
      patch: [people({ ...person, relationship: "otherRelative", hasParentalResponsibility: true })],
    },
    {
      name: "a child when the plan was issued and a young person now",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2011-02-10" },
        { op: "replace", path: "/child/ncYear", value: "12" },
        { op: "replace", path: "/distribution/0/recipient", value: "childsParent" },
        people(),
      ],
      asOf: "2027-07-01",
    },
    {
      name: "looked after, the family not on the record",
      patch: [
        people(),
        {
          op: "add",
          path: "/child/lookedAfter",
          value: { isLookedAfter: true, legalStatus: "section20", responsibleAuthority: "202" },
        },
      ],
    },
  ],
  fail: [
    { name: "nobody", patch: [people()], hits: ["/people"] },
    { name: "no list", patch: [{ op: "remove", path: "/people" }], hits: ["/people"] },
    { name: "an advocate only", patch: [people({ ...person, relationship: "advocate" })], hits: ["/people"] },
    {
      name: "16, and a child until the last Friday in June",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2011-02-10" },
        { op: "replace", path: "/child/ncYear", value: "11" },
        { op: "replace", path: "/distribution/0/recipient", value: "childsParent" },
        people(),
      ],
      asOf: "2027-03-10",
      hits: ["/people"],
    },
  ],
};
