import type { Operation } from "@send-standards/core";

/** Changes of the base record that make it about a young person of 17 who asked for herself or himself. */
export const asYoungPerson = [
  { op: "replace", path: "/child/dateOfBirth", value: "2008-10-12" },
  { op: "replace", path: "/child/ncYear", value: "13" },
  { op: "replace", path: "/request/requester", value: "youngPerson" },
  { op: "remove", path: "/request/requesterRef" },
  { op: "replace", path: "/people/0/isRightsHolder", value: false },
  { op: "remove", path: "/consents/0/personRef" },
  {
    op: "add",
    path: "/advice/-",
    value: {
      id: "adv-7",
      type: "preparationForAdulthood",
      purposes: ["needsAssessment"],
      requestedDate: "2026-04-13",
      receivedDate: "2026-05-06",
    },
  },
] as const satisfies readonly Operation[];
