import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `currentPlanHasContent`. */
export const currentPlanHasContentCases: RuleCases = {
  rule: "sen-support-plan/current-plan-has-content",
  pass: [
    {
      name: "a draft without any",
      patch: [
        {
          op: "replace",
          path: "",
          value: {
            standard: "sen-support-plan",
            standardVersion: "1.0",
            planId: "p",
            legalRegime: "cfa2014",
            status: "draft",
            child: { name: { forename: "Ada" }, dateOfBirth: "2018-02-10" },
          },
        },
      ],
    },
    {
      name: "one need is current, one is resolved",
      patch: [{ op: "add", path: "/needs/1/status", value: "resolved" }],
    },
  ],
  fail: [
    {
      name: "all needs resolved or replaced",
      patch: [
        { op: "add", path: "/needs/0/status", value: "resolved" },
        { op: "add", path: "/needs/1/status", value: "superseded" },
      ],
      hits: ["/needs"],
    },
    {
      name: "no needs",
      patch: [
        { op: "add", path: "/needs", value: [] },
        { op: "replace", path: "/outcomes/0/needRefs", value: [] },
        { op: "replace", path: "/outcomes/1/needRefs", value: [] },
        { op: "replace", path: "/provisions/0/needRefs", value: [] },
        { op: "replace", path: "/provisions/1/needRefs", value: [] },
        { op: "remove", path: "/reasonableAdjustments" },
      ],
      hits: ["/needs"],
    },
    {
      name: "no outcomes and no provision",
      patch: [
        { op: "remove", path: "/views/parentViews/0/recordedBy" },
        { op: "remove", path: "/outcomes" },
        { op: "remove", path: "/provisions" },
        { op: "remove", path: "/cycles" },
        { op: "remove", path: "/progress" },
        { op: "remove", path: "/provisionMap" },
      ],
      hits: ["/outcomes", "/provisions"],
    },
  ],
};
