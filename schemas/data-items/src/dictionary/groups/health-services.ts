import type { ItemGroup } from "../item-group.ts";
import { mapTo, mapToUnverified } from "../map-to.ts";

/** The items of `health.service`. */
export const serviceItems: ItemGroup = {
  id: "health.service",
  at: "/health/services/*",
  owner: "NHS England",
  suppliedBy: ["nhsProvider"],
  suppliedWhen: "On referral, first contact and discharge; waits each month.",
  items: {
    service: [mapTo.nhs("service or team type referred to (community care)")],
    provider: [],
    contact: [mapTo.fhir("CareTeam.participant")],
    status: [mapToUnverified.fhir("EpisodeOfCare.status")],
    referredDate: [mapTo.nhs("referral request received date")],
    referredBy: [mapTo.nhs("SOURCE OF REFERRAL (community care)"), mapToUnverified.fhir("ServiceRequest.requester")],
    reason: [mapTo.nhs("REASON FOR REFERRAL (community care)")],
    acceptedDate: [],
    seeByDate: [],
    firstContactDate: [],
    dischargedDate: [mapTo.nhs("service discharge date")],
    conditionRefs: [],
  },
};

/** The items of `health.adjustment`. */
export const adjustmentItems: ItemGroup = {
  id: "health.adjustment",
  at: "/health/adjustments/*",
  owner: "NHS England",
  suppliedBy: ["nhsProvider", "generalPractice", "localAuthorityEducation", "school"],
  suppliedWhen: "When the need is identified, and at each review.",
  items: {
    category: [
      mapTo.fhir("Flag.category (England-FlagCategoryRA)"),
      mapTo.snomed("1108111000000107, needs reasonable adjustments (Equality Act)"),
    ],
    text: [],
    snomedCode: [mapTo.fhir("Flag.code")],
    personRef: [],
    consentToShare: [mapTo.fhir("Consent")],
    reviewDate: [],
    from: [mapToUnverified.fhir("Flag.period.start")],
    to: [mapToUnverified.fhir("Flag.period.end")],
  },
};
