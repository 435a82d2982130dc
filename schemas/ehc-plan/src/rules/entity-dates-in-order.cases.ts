import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `entityDatesInOrder`. */
export const entityDatesInOrderCases: RuleCases = {
  rule: "ehc-plan/entity-dates-in-order",
  pass: [
    {
      name: "on the same day",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/endDate", value: "2026-09-07" },
        { op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-04-10" },
      ],
    },
    {
      name: "what the parents wrote before they were asked",
      patch: [{ op: "add", path: "/sections/K/advice/0/requestedDate", value: "2026-04-28" }],
    },
    {
      name: "a report that was there before it was asked for",
      patch: [
        { op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-03-30" },
        { op: "replace", path: "/sections/K/advice/1/reportDate", value: "2026-03-20" },
      ],
    },
    {
      name: "only one of the two",
      patch: [
        { op: "add", path: "/people/0/to", value: "2001-01-01" },
        { op: "replace", path: "/people/0/isRightsHolder", value: false },
        {
          op: "add",
          path: "/people/-",
          value: { id: "father", relationship: "father", hasParentalResponsibility: true, isRightsHolder: true },
        },
      ],
    },
    {
      name: "advice that was there before it was asked for, and was reused",
      patch: [
        { op: "replace", path: "/sections/K/advice/2/receivedDate", value: "2025-11-03" },
        {
          op: "add",
          path: "/sections/K/advice/2/reuse",
          value: { authorAgreed: true, authorityAgreed: true, familyAgreed: true },
        },
      ],
    },
  ],
  fail: [
    {
      name: "provision that ends before it starts",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/startDate", value: "2026-09-07" },
        { op: "add", path: "/sections/F/provisions/0/endDate", value: "2026-07-20" },
      ],
      hits: [{ pointer: "/sections/F/provisions/0/endDate", related: ["/sections/F/provisions/0/startDate"] }],
    },
    {
      name: "the day before",
      patch: [{ op: "add", path: "/sections/G/provisions/0/endDate", value: "2026-09-06" }],
      hits: [{ pointer: "/sections/G/provisions/0/endDate", related: ["/sections/G/provisions/0/startDate"] }],
    },
    {
      name: "advice received before it was asked for",
      patch: [{ op: "replace", path: "/sections/K/advice/1/receivedDate", value: "2026-04-09" }],
      hits: [{ pointer: "/sections/K/advice/1/receivedDate", related: ["/sections/K/advice/1/requestedDate"] }],
    },
    {
      name: "advice due before it was asked for",
      patch: [{ op: "replace", path: "/sections/K/advice/1/dueDate", value: "2026-04-09" }],
      hits: [{ pointer: "/sections/K/advice/1/dueDate", related: ["/sections/K/advice/1/requestedDate"] }],
    },
    {
      name: "a need, an address and a period of delivery",
      patch: [
        { op: "add", path: "/sections/B/needs/0/identifiedDate", value: "2024-05-01" },
        { op: "add", path: "/sections/B/needs/0/lastConfirmedDate", value: "2023-05-01" },
        { op: "add", path: "/child/addresses", value: [{ from: "2026-02-01", to: "2026-01-31" }] },
        {
          op: "add",
          path: "/sections/F/provisions/1/delivery",
          value: [
            { from: "2026-09-07", to: "2026-10-23" },
            { from: "2026-11-02", to: "2026-10-30" },
          ],
        },
      ],
      hits: [
        { pointer: "/sections/B/needs/0/lastConfirmedDate", related: ["/sections/B/needs/0/identifiedDate"] },
        { pointer: "/child/addresses/0/to", related: ["/child/addresses/0/from"] },
        { pointer: "/sections/F/provisions/1/delivery/1/to", related: ["/sections/F/provisions/1/delivery/1/from"] },
      ],
    },
    {
      name: "the answer of a school before it was asked",
      patch: [
        {
          op: "add",
          path: "/sections/I/consultations",
          value: [
            {
              setting: { name: "Example Primary School" },
              sentDate: "2026-06-16",
              dueDate: "2026-06-15",
              responseDate: "2026-06-14",
            },
          ],
        },
      ],
      hits: [
        { pointer: "/sections/I/consultations/0/dueDate", related: ["/sections/I/consultations/0/sentDate"] },
        { pointer: "/sections/I/consultations/0/responseDate", related: ["/sections/I/consultations/0/sentDate"] },
      ],
    },
    {
      name: "a sign-off that ended before it was given",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: { task: "suction", competencyDate: "2026-09-02", expires: "2026-09-01" },
        },
        { op: "add", path: "/sections/G/provisions/0/healthcarePlan", value: "EX-1" },
      ],
      hits: [
        {
          pointer: "/sections/G/provisions/0/delegatedTask/expires",
          related: ["/sections/G/provisions/0/delegatedTask/competencyDate"],
        },
      ],
    },
  ],
};
