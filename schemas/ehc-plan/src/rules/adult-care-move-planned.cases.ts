import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

/** The boundary cases of `adultCareMovePlanned`. */
export const adultCareMovePlannedCases: RuleCases = {
  rule: "ehc-plan/adult-care-move-planned",
  pass: [
    {
      name: "no care under the Act of 1970",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2008-10-02" },
        { op: "add", path: "/child/ncYear", value: "13" },
      ],
    },
    {
      name: "the move is planned",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2008-10-02" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                service: "recreationEducation",
                dutyBasis: "csdpaSection2",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "adultCare", expectedDate: "2026-10-02" }] },
      ],
    },
    {
      name: "on the day before the 17th birthday",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2009-07-11" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                service: "recreationEducation",
                dutyBasis: "csdpaSection2",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
    },
    {
      name: "issued at 17 years and 11 months with the move planned, read at 18",
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
                service: "recreationEducation",
                dutyBasis: "csdpaSection2",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
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
      name: "after 18, with a service that goes on until adult care is assessed",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2008-06-02" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                service: "recreationEducation",
                dutyBasis: "csdpaSection2",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2009-07-10" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                service: "recreationEducation",
                dutyBasis: "csdpaSection2",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "on the 17th birthday, nothing planned",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2009-07-10" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                service: "recreationEducation",
                dutyBasis: "csdpaSection2",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
      hits: ["/sections/E/forwardPlans"],
    },
    {
      name: "another move is planned",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2008-10-02" },
        { op: "add", path: "/child/ncYear", value: "13" },
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A support worker takes him swimming on Saturdays from ten until one.",
                service: "recreationEducation",
                dutyBasis: "csdpaSection2",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "leaveEducation" }] },
      ],
      hits: ["/sections/E/forwardPlans"],
    },
  ],
};
