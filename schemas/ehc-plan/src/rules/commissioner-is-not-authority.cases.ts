import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `commissionerIsNotAuthority`. */
export const commissionerIsNotAuthorityCases: RuleCases = {
  rule: "ehc-plan/commissioner-is-not-authority",
  pass: [
    { name: "an integrated care board", patch: [] },
    {
      name: "a board that was abolished since",
      patch: [
        { op: "add", path: "/responsibleCommissioners/0/odsCode", value: "QWE" },
        { op: "add", path: "/responsibleCommissioners/0/name", value: "a board of its time" },
      ],
    },
    {
      name: "a name only",
      patch: [{ op: "add", path: "/responsibleCommissioners", value: [{ name: "NHS England" }] }],
    },
    {
      name: "the authority, for public health services, beside a board",
      patch: [{ op: "add", path: "/responsibleCommissioners/-", value: { odsCode: "202" } }],
    },
  ],
  fail: [
    {
      name: "the authority",
      patch: [{ op: "add", path: "/responsibleCommissioners", value: [{ odsCode: "202" }] }],
      hits: ["/responsibleCommissioners/0/odsCode"],
    },
  ],
};
