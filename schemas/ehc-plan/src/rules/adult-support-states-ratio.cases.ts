import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `adultSupportStatesRatio`. */
export const adultSupportStatesRatioCases: RuleCases = {
  rule: "ehc-plan/adult-support-states-ratio",
  pass: [
    { name: "no such line", patch: [] },
    { name: "with a ratio", patch: [{ op: "add", path: "/sections/F/provisions/0/type", value: "inClassSupport" }] },
    {
      name: "with a group size",
      patch: [{ op: "add", path: "/sections/F/provisions/1/type", value: "supportAtUnstructuredTimes" }],
    },
    {
      name: "a special school: adults in every lesson",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/type", value: "inClassSupport" },
        { op: "remove", path: "/sections/F/provisions/0/quantity/ratio" },
        { op: "add", path: "/sections/I/placement/setting/type", value: "maintainedSpecial" },
      ],
    },
    {
      name: "an amount would not serve",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/type", value: "inClassSupport" },
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "notQuantified", reason: "It depends on the day; the teacher decides." },
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        { op: "add", path: "/sections/I/placement/setting/type", value: "maintainedMainstream" },
        { op: "add", path: "/sections/F/provisions/0/type", value: "inClassSupport" },
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "continuous", during: "in all lessons" },
        },
      ],
      hits: ["/sections/F/provisions/0/quantity"],
    },
    {
      name: "at break",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/type", value: "supportAtUnstructuredTimes" },
        {
          op: "add",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "timed", minutes: 20, sessions: 5, per: "week" },
        },
      ],
      hits: ["/sections/F/provisions/0/quantity"],
    },
  ],
};
