import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `familyInformed`. */
export const familyInformedCases: RuleCases = {
  rule: "sen-support-plan/family-informed",
  pass: [
    {
      name: "told a week after support began",
      patch: [{ op: "replace", path: "/familyInformed/date", value: "2025-09-11" }],
    },
    {
      name: "a private nursery, which the section does not name",
      patch: [
        { op: "remove", path: "/familyInformed" },
        { op: "replace", path: "/setting/type", value: "earlyYearsProvider" },
      ],
    },
    {
      name: "a college",
      patch: [
        { op: "remove", path: "/familyInformed" },
        { op: "replace", path: "/setting/type", value: "feInstitution" },
      ],
    },
    {
      name: "an EHC plan is maintained",
      patch: [
        { op: "remove", path: "/familyInformed" },
        { op: "replace", path: "/senStatus/code", value: "E" },
      ],
    },
    {
      name: "the type of setting is not known",
      patch: [
        { op: "remove", path: "/familyInformed" },
        { op: "remove", path: "/setting/type" },
      ],
    },
    {
      name: "a draft",
      patch: [
        { op: "remove", path: "/familyInformed" },
        { op: "replace", path: "/status", value: "draft" },
      ],
    },
  ],
  fail: [
    {
      name: "told, but no day",
      patch: [{ op: "add", path: "/familyInformed", value: { informed: true } }],
      hits: ["/familyInformed/date"],
    },
    { name: "nothing said", patch: [{ op: "remove", path: "/familyInformed" }], hits: ["/familyInformed"] },
  ],
};
