import type { Operation } from "@send-standards/core";

/**
 * Changes of the base record that take it back into the assessment: decided, advice comes in, nothing decided about a
 * plan.
 */
export const asAssessing = [
  { op: "remove", path: "/planDecision" },
  { op: "remove", path: "/draftSentDate" },
  { op: "remove", path: "/finalPlan" },
  {
    op: "replace",
    path: "/advice",
    value: [
      { id: "adv-1", type: "parentOrYoungPerson" },
      { id: "adv-2", type: "educational" },
      { id: "adv-3", type: "medical", reuse: { authorAgreed: true, authorityAgreed: true, familyAgreed: true } },
      { id: "adv-4", type: "medical" },
      { id: "adv-5", type: "psychological" },
      { id: "adv-6", type: "socialCare" },
    ],
  },
  {
    op: "replace",
    path: "/census",
    value: {
      collectionYear: 2027,
      requestSource: "1",
      requestOutcome: "Y",
      requestMediation: false,
      requestTribunal: false,
      assessmentOutcome: "A",
    },
  },
] as const satisfies readonly Operation[];
