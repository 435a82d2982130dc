import type { ItemGroup } from "../item-group.ts";
import { mapToUnverified } from "../map-to.ts";

/** The items of `education.programme`. */
export const programmeItems: ItemGroup = {
  id: "education.programme",
  at: "/education/programmes/*",
  owner: "Department for Education",
  suppliedBy: ["college", "school", "other"],
  suppliedWhen: "With each return of the individualised learner record.",
  items: {
    kind: [],
    title: [mapToUnverified.ilr("learning aim")],
    level: [mapToUnverified.ilr("notional level of the learning aim")],
    plannedHours: [mapToUnverified.ilr("planned learning hours")],
    workPlacementHours: [mapToUnverified.ilr("work placement hours")],
    highNeedsFunding: [mapToUnverified.ilr("high needs students, learner funding and monitoring")],
    from: [mapToUnverified.ilr("learning start date")],
    to: [mapToUnverified.ilr("learning planned end date")],
    completed: [mapToUnverified.ilr("completion status")],
    destination: [mapToUnverified.ilr("destination and progression outcome")],
    placementRef: [],
  },
};

/** The items of `education.accessArrangement`. */
export const arrangementItems: ItemGroup = {
  id: "education.accessArrangement",
  at: "/education/accessArrangements/*",
  owner: "Joint Council for Qualifications",
  suppliedBy: ["school", "college"],
  suppliedWhen: "When it is applied for, each year of examinations.",
  items: {
    kind: [],
    detail: [],
    evidence: [],
    normalWayOfWorking: [],
    from: [],
    to: [],
  },
};

/** The items of `education.entitlement`. */
export const pupilEntitlementItems: ItemGroup = {
  id: "education.entitlement",
  at: "/education/entitlements/*",
  owner: "Department for Education",
  suppliedBy: ["school", "college", "localAuthorityEducation"],
  suppliedWhen: "When it starts and ends, and with each census.",
  items: {
    kind: [mapToUnverified.cbds("free school meal eligibility, pupil premium")],
    from: [mapToUnverified.cbds("free school meal eligibility start date")],
    to: [mapToUnverified.cbds("free school meal eligibility end date")],
  },
};

/** The items of `education.avoidanceEpisode`. */
export const avoidanceItems: ItemGroup = {
  id: "education.avoidanceEpisode",
  at: "/education/avoidanceEpisodes/*",
  owner: "SEND Standards",
  suppliedBy: ["school", "localAuthorityEducation", "family"],
  suppliedWhen: "When it is identified, and at each review of the plan.",
  items: {
    identifiedDate: [],
    pattern: [],
    factors: [],
    supports: [],
    leadRole: [],
    planDate: [],
    reviewDate: [],
    resolvedDate: [],
    evidenceRefs: [],
  },
};

/** The items of `education.outOfSchoolArrangement`. */
export const outOfSchoolItems: ItemGroup = {
  id: "education.outOfSchoolArrangement",
  at: "/education/outOfSchoolArrangements/*",
  owner: "Department for Education",
  suppliedBy: ["localAuthorityEducation"],
  suppliedWhen: "On referral, on the decision and at each review.",
  items: {
    ground: [mapToUnverified.cbds("alternative provision placement reason")],
    referredDate: [],
    decisionDate: [],
    kind: [mapToUnverified.cbds("alternative provision placement type")],
    setting: [mapToUnverified.cbds("alternative provision placement setting")],
    from: [mapToUnverified.cbds("alternative provision placement entry date")],
    to: [mapToUnverified.cbds("alternative provision placement leaving date")],
    hoursPerWeek: [],
    fullTime: [],
    partTimeReason: [],
    reviewDate: [],
    evidenceRefs: [],
    suspensionRef: [],
  },
};

/** The items of `education.journey`. */
export const travelItems: ItemGroup = {
  id: "education.journey",
  at: "/education/journeys/*",
  owner: "SEND Standards",
  suppliedBy: ["localAuthorityEducation"],
  suppliedWhen: "On the decision, and when the arrangement changes.",
  items: {
    eligible: [],
    mode: [],
    journeyMinutes: [],
    passengerAssistant: [],
    independentTravelTraining: [],
    from: [],
    to: [],
  },
};
