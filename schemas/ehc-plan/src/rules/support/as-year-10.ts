import type { Operation } from "@send-standards/core";

/**
 * Changes of the base plan that make it the plan of a child who was in Year 9 when it was issued and is in Year 10 now,
 * and is looked after by the mother, who holds the rights. The areas of adult life have outcomes or reasons.
 */
export const asYear10 = [
  { op: "add", path: "/child/dateOfBirth", value: "2012-02-10" },
  { op: "add", path: "/child/ncYear", value: "10" },
  { op: "add", path: "/sections/F/provisions/0/preparesForAdulthood", value: true },
  { op: "add", path: "/sections/E/outcomes/0/pfaAreas", value: ["EMP", "CI"] },
  { op: "add", path: "/sections/E/outcomes/2/pfaAreas", value: ["HLTH"] },
  {
    op: "add",
    path: "/sections/E/uncoveredPfaAreas",
    value: [{ area: "IL", reason: "At home he does what others of his age do." }],
  },
  {
    op: "add",
    path: "/sections/K/advice/-",
    value: {
      id: "adv-7",
      type: "preparationForAdulthood",
      author: { role: "careers adviser" },
      receivedDate: "2026-05-11",
      coversNeeds: true,
      coversProvision: true,
      coversOutcomes: true,
      appended: true,
    },
  },
] as const satisfies readonly Operation[];
