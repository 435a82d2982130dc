import type { ItemGroup } from "../item-group.ts";
import { mapTo, mapToUnverified } from "../map-to.ts";

/** The items of `health.equipment`. */
export const equipmentItems: ItemGroup = {
  id: "health.equipment",
  at: "/health/equipment/*",
  owner: "SEND Standards",
  suppliedBy: ["nhsProvider", "school", "localAuthorityEducation"],
  suppliedWhen: "When it is provided, checked and given back.",
  items: {
    kind: [mapTo.nhs("assistive technology finding")],
    details: [],
    usedAtSetting: [],
    usedAtHome: [],
    staffTrained: [],
    reviewDate: [],
    from: [mapTo.nhs("assistive technology prescription date")],
    to: [],
  },
};

/** The items of `health.medicine`. */
export const medicineItems: ItemGroup = {
  id: "health.medicine",
  at: "/health/medicines/*",
  owner: "SEND Standards",
  suppliedBy: ["school", "college", "earlyYearsProvider", "family"],
  suppliedWhen: "When the family agrees, and at each review.",
  items: {
    purpose: [],
    administration: [],
    when: [],
    emergency: [],
    storage: [],
    agreedDate: [],
    staffTrained: [],
    reviewDate: [],
    planRef: [],
    placementRef: [],
    from: [],
    to: [],
  },
};

/** The items of `health.healthcarePlan`. */
export const planItems: ItemGroup = {
  id: "health.healthcarePlan",
  at: "/health/healthcarePlans/*",
  owner: "SEND Standards",
  suppliedBy: ["school", "college", "nhsProvider"],
  suppliedWhen: "When it is written, and at each review.",
  items: {
    date: [],
    reviewDate: [],
    author: [],
    agreedByFamily: [],
    sharedWith: [],
    conditionRefs: [],
    placementRef: [],
    triggers: [mapToUnverified.fhir("CarePlan.description")],
    emergency: [],
    absenceSupport: [],
  },
};

/** The items of `health.medicalEvidence`. */
export const evidenceItems: ItemGroup = {
  id: "health.medicalEvidence",
  at: "/health/medicalEvidence/*",
  owner: "SEND Standards",
  suppliedBy: ["nhsProvider", "generalPractice"],
  suppliedWhen: "When the evidence is given.",
  items: {
    finding: [],
    date: [mapTo.fhir("DocumentReference.date")],
    author: [mapTo.fhir("DocumentReference.author")],
    organisation: [],
    text: [],
    from: [],
    to: [],
  },
};

/** The items of `health.careDecision`. */
export const continuingCareItems: ItemGroup = {
  id: "health.careDecision",
  at: "/health/careDecisions/*",
  owner: "NHS England",
  suppliedBy: ["integratedCareBoard"],
  suppliedWhen: "On each decision.",
  items: {
    eligible: [],
    body: [],
    decisionDate: [],
    hoursPerWeek: [],
    reviewDate: [],
    from: [],
    to: [],
  },
};
