import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `lookedAfterDetails`. */
export const lookedAfterDetailsCases: RuleCases = {
  rule: "ehc-plan/looked-after-details",
  pass: [
    { name: "nothing is said about care", patch: [] },
    {
      name: "not looked after",
      patch: [{ op: "add", path: "/child/lookedAfter", value: { isLookedAfter: false, everLookedAfter: true } }],
    },
    {
      name: "looked after, with order and authority",
      patch: [
        {
          op: "add",
          path: "/child/lookedAfter",
          value: { isLookedAfter: true, legalStatus: "fullCareOrder", responsibleAuthority: "202" },
        },
      ],
    },
    {
      name: "in long-term foster care, with the foster carer as the only parent",
      patch: [
        {
          op: "add",
          path: "/child/lookedAfter",
          value: { isLookedAfter: true, legalStatus: "section20", responsibleAuthority: "202" },
        },
        {
          op: "add",
          path: "/people",
          value: [{ id: "carer", relationship: "fosterCarer", hasCare: true, isRightsHolder: true }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "looked after, nothing else",
      patch: [{ op: "add", path: "/child/lookedAfter", value: { isLookedAfter: true } }],
      hits: ["/child/lookedAfter/legalStatus", "/child/lookedAfter/responsibleAuthority"],
    },
    {
      name: "no authority",
      patch: [{ op: "add", path: "/child/lookedAfter", value: { isLookedAfter: true, legalStatus: "section20" } }],
      hits: ["/child/lookedAfter/responsibleAuthority"],
    },
  ],
};
