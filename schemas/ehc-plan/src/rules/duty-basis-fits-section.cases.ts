import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

/** The boundary cases of `dutyBasisFitsSection`. */
export const dutyBasisFitsSectionCases: RuleCases = {
  rule: "ehc-plan/duty-basis-fits-section",
  pass: [
    { name: "no social care", patch: [] },
    {
      name: "under the Act of 1970 in H1",
      patch: [
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "csdpaSection2",
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
    },
    {
      name: "under the Children Act in H2",
      patch: [
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "childrenActSection17",
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
    },
    {
      name: "no law stated",
      patch: [
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
    },
    {
      name: "issued at 17 years and 11 months, read at 18",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2008-08-01" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "csdpaSection2",
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "adultCare" }] },
      ],
    },
    {
      name: "at 19, care that goes on under section 17ZG of the Children Act",
      patch: [
        ...asYoungPerson,
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "childrenActSection17ZG",
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
    },
    {
      name: "an overnight holiday at a holiday home",
      patch: [
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                service: "holidays",
                dutyBasis: "csdpaSection2",
                residential: { required: true },
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "childrenActSection17",
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "issued on the 18th birthday",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2008-07-10" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "csdpaSection2",
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
    },
  ],
  fail: [
    {
      name: "under the Children Act in H1",
      patch: [
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "childrenActSection17",
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
      hits: ["/sections/H1/provisions/0/dutyBasis"],
    },
    {
      name: "under the Act of 1970 in H2",
      patch: [
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "csdpaSection2",
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
      hits: ["/sections/H2/provisions/0/dutyBasis"],
    },
    {
      name: "issued on the day before the 18th birthday",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2008-07-11" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "h2-1",
                text: "Two nights a month at Example House.",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                dutyBasis: "csdpaSection2",
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h2-1" },
      ],
      hits: ["/sections/H2/provisions/0/dutyBasis"],
    },
  ],
};
