import type { ItemGroup } from "../item-group.ts";
import { mapToUnverified } from "../map-to.ts";

/** The items of `earlyYears.notification`. */
export const notificationItems: ItemGroup = {
  id: "earlyYears.notification",
  at: "/earlyYears/notifications/*",
  owner: "SEND Standards",
  suppliedBy: ["nhsProvider", "integratedCareBoard"],
  suppliedWhen: "When a health body forms the opinion, once the parent was told.",
  items: {
    body: [],
    role: [],
    opinionDate: [],
    areas: [],
    reason: [],
    disability: [],
    parentToldDate: [],
    discussionOffered: [],
    notifiedDate: [],
    authority: [],
    voluntaryOrganisations: [],
  },
};

/** The items of `earlyYears.twoYearCheck`. */
export const twoYearCheckItems: ItemGroup = {
  id: "earlyYears.twoYearCheck",
  at: "/earlyYears/twoYearChecks/*",
  owner: "Department for Education",
  suppliedBy: ["earlyYearsProvider", "school"],
  suppliedWhen: "Once, between the second and the third birthday.",
  items: {
    date: [],
    setting: [],
    "findings/*/area": [],
    "findings/*/finding": [],
    "findings/*/comment": [],
    strengths: [],
    concerns: [],
    actions: [],
    parentsGivenDate: [],
    sharedWithHealthVisitor: [],
  },
};

/** The items of `earlyYears.review`. */
export const reviewItems: ItemGroup = {
  id: "earlyYears.review",
  at: "/earlyYears/reviews/*",
  owner: "Department of Health and Social Care",
  suppliedBy: ["nhsProvider", "earlyYearsProvider"],
  suppliedWhen: "After each review of the healthy child programme.",
  items: {
    kind: [mapToUnverified.nhs("health visiting review type")],
    date: [],
    scores: [],
    "findings/*/area": [],
    "findings/*/finding": [],
    "findings/*/comment": [],
    outcome: [],
    referredTo: [mapToUnverified.nhs("referral to another service")],
    checkRef: [],
  },
};

/** The items of `earlyYears.entitlement`. */
export const earlyEntitlementItems: ItemGroup = {
  id: "earlyYears.entitlement",
  at: "/earlyYears/entitlements/*",
  owner: "Department for Education",
  suppliedBy: ["earlyYearsProvider", "school", "localAuthorityEducation"],
  suppliedWhen: "Each term, with the early years census in spring.",
  items: {
    ground: [mapToUnverified.cbds("basis for funding")],
    hoursPerWeek: [mapToUnverified.cbds("funded hours")],
    weeksPerYear: [],
    setting: [mapToUnverified.cbds("early years setting")],
    from: [],
    to: [],
  },
};

/** The items of `earlyYears.fundingAward`. */
export const fundingItems: ItemGroup = {
  id: "earlyYears.fundingAward",
  at: "/earlyYears/fundingAwards/*",
  owner: "Department for Education",
  suppliedBy: ["localAuthorityEducation"],
  suppliedWhen: "On each decision, and when it ends.",
  items: {
    fund: [mapToUnverified.cbds("disability access fund indicator, early years pupil premium eligibility")],
    tier: [],
    amountPence: [],
    purpose: [],
    setting: [],
    decidedDate: [],
    from: [],
    to: [],
  },
};

/** The items of `earlyYears.portage`. */
export const portageItems: ItemGroup = {
  id: "earlyYears.portage",
  at: "/earlyYears/portage/*",
  owner: "SEND Standards",
  suppliedBy: ["localAuthorityEducation", "other"],
  suppliedWhen: "At the start, at each review of the goals and at the end.",
  items: {
    service: [],
    referredDate: [],
    from: [],
    to: [],
    visitsPerMonth: [],
    goals: [],
    endReason: [],
  },
};

/** The items of `earlyYears.observation`. */
export const observationItems: ItemGroup = {
  id: "earlyYears.observation",
  at: "/earlyYears/observations/*",
  owner: "SEND Standards",
  suppliedBy: ["earlyYearsProvider", "school", "family"],
  suppliedWhen: "At each observation that is written down.",
  items: {
    area: [],
    date: [mapToUnverified.fhir("Observation.effective[x]")],
    ageBand: [],
    finding: [],
    measurement: [mapToUnverified.fhir("Observation.value[x]")],
    text: [],
  },
};
