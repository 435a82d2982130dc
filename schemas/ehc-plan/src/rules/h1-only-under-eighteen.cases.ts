import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

const born = (date: string) => ({ op: "replace", path: "/child/dateOfBirth", value: date }) as const;

const needOfCare = [
  { op: "remove", path: "/sections/D/nil" },
  {
    op: "add",
    path: "/sections/D/needs",
    value: [
      {
        id: "need-4",
        text: "He cannot be left alone at home and his mother has not slept through a night for two years.",
        relation: "relatesToDisability",
        evidence: [{ adviceId: "adv-5", locator: "page 3" }],
      },
    ],
  },
] as const;

const holiday = {
  id: "prov-4",
  text: "One week a year at a holiday home with two carers, one of them awake at night.",
  service: "holidays",
  dutyBasis: "csdpaSection2",
  needRefs: ["need-4"],
  outcomeRefs: ["out-3"],
  quantity: { basis: "oneOff", number: 1 },
  deliverer: { role: "careWorker", employer: "localAuthority" },
  startDate: "2026-09-07",
  reviewDate: "2027-05-14",
  fundingSource: "socialCare",
  accountableBody: "socialCare",
  evidence: [{ adviceId: "adv-5", locator: "page 4" }],
} as const;

const { dutyBasis: _, ...noDuty } = holiday;

const inH1 = (...provisions: readonly Readonly<Record<string, unknown>>[]) =>
  [
    ...needOfCare,
    { op: "replace", path: "/sections/H1", value: { provisions } },
    { op: "replace", path: "/sections/E/outcomes/2/needRefs", value: ["need-3", "need-4"] },
    {
      op: "replace",
      path: "/sections/E/outcomes/2/provisionRefs",
      value: ["prov-3", ...provisions.map(({ id }) => id)],
    },
  ] as const;

/** Boundary cases of `h1OnlyUnderEighteen`. */
export const h1OnlyUnderEighteenCases: RuleCases = {
  rule: "ehc-plan/h1-only-under-eighteen",
  pass: [
    { name: "a child with an overnight holiday", patch: [...inH1(holiday)] },
    {
      name: "issued on the eve of the 18th birthday, read after it",
      patch: [
        ...asYoungPerson,
        born("2008-07-11"),
        ...inH1(holiday),
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "adultCare" }] },
      ],
    },
    {
      name: "issued at 18, a service under the 1970 Act that goes on until adult care is assessed",
      patch: [...asYoungPerson, born("2008-06-10"), ...inH1(holiday)],
    },
    { name: "19, nothing in H1", patch: [...asYoungPerson] },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...asYoungPerson,
        ...inH1({ ...holiday, dutyBasis: "careAct2014" }),
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "19, under the law of adult care",
      patch: [...asYoungPerson, ...inH1({ ...holiday, dutyBasis: "careAct2014" })],
      hits: ["/sections/H1/provisions/0"],
    },
    {
      name: "issued on the 18th birthday, no duty stated",
      patch: [...asYoungPerson, born("2008-07-10"), ...inH1(noDuty)],
      hits: ["/sections/H1/provisions/0"],
    },
    {
      name: "one of two",
      patch: [...asYoungPerson, ...inH1(holiday, { ...holiday, id: "prov-5", dutyBasis: "childrenActSection17ZG" })],
      hits: ["/sections/H1/provisions/1"],
    },
  ],
};
