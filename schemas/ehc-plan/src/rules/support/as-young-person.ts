import type { Operation } from "@send-standards/core";

/**
 * Changes of the base plan that make it the plan of a young person of 19 at a college of further education, who was born on
 * 10 February 2007 and holds the rights under the plan. The areas of adult life have outcomes or reasons.
 */
export const asYoungPerson = [
  { op: "add", path: "/child/dateOfBirth", value: "2007-02-10" },
  { op: "add", path: "/child/ncYear", value: "14" },
  { op: "add", path: "/people/0/isRightsHolder", value: false },
  { op: "add", path: "/distribution/0/recipient", value: "youngPerson" },
  { op: "add", path: "/sections/F/provisions/0/preparesForAdulthood", value: true },
  { op: "add", path: "/sections/E/outcomes/0/pfaAreas", value: ["EMP", "CI"] },
  { op: "add", path: "/sections/E/outcomes/2/pfaAreas", value: ["HLTH"] },
  { op: "add", path: "/sections/E/uncoveredPfaAreas", value: [{ area: "IL", reason: "He lives as he wants to." }] },
  {
    op: "add",
    path: "/sections/I/placement/setting",
    value: { name: "Example College", type: "feInstitution", ukprn: "10099999" },
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
