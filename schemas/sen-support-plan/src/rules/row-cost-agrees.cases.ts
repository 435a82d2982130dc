import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `rowCostAgrees`. */
export const rowCostAgreesCases: RuleCases = {
  rule: "sen-support-plan/row-cost-agrees",
  pass: [
    {
      name: "a pound more",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: {
            rows: [
              {
                id: "row-1",
                intervention: "Reading",
                minutesPerSession: 30,
                sessionsPerWeek: 3,
                weeks: 38,
                ratePencePerHour: 1650,
                groupSize: 3,
                annualPence: 31450,
              },
            ],
          },
        },
      ],
    },
    {
      name: "no yearly cost",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: {
            rows: [
              {
                id: "row-1",
                intervention: "Reading",
                minutesPerSession: 30,
                sessionsPerWeek: 3,
                weeks: 38,
                ratePencePerHour: 1650,
                groupSize: 3,
              },
            ],
          },
        },
      ],
    },
    {
      name: "no rate",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: {
            rows: [
              {
                id: "row-1",
                intervention: "Reading",
                minutesPerSession: 30,
                sessionsPerWeek: 3,
                weeks: 38,
                groupSize: 3,
                annualPence: 99,
              },
            ],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a group counted as one to one",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: {
            rows: [
              {
                id: "row-1",
                intervention: "Reading",
                minutesPerSession: 30,
                sessionsPerWeek: 3,
                weeks: 38,
                ratePencePerHour: 1650,
                groupSize: 3,
                annualPence: 94050,
              },
            ],
          },
        },
      ],
      hits: ["/provisionMap/rows/0/annualPence"],
    },
    {
      name: "a penny more than a pound too little",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: {
            rows: [
              {
                id: "row-1",
                intervention: "Reading",
                minutesPerSession: 30,
                sessionsPerWeek: 3,
                weeks: 38,
                ratePencePerHour: 1650,
                groupSize: 3,
                annualPence: 31249,
              },
            ],
          },
        },
      ],
      hits: ["/provisionMap/rows/0/annualPence"],
    },
    {
      name: "equipment",
      patch: [
        {
          op: "add",
          path: "/provisionMap",
          value: { rows: [{ id: "row-1", intervention: "Pen", equipmentPence: 18000, annualPence: 20000 }] },
        },
      ],
      hits: ["/provisionMap/rows/0/annualPence"],
    },
  ],
};
