import type { ItemGroup } from "../item-group.ts";
import { mapTo, mapToUnverified } from "../map-to.ts";

/** The items of `health.hearingTest`. */
export const hearingItems: ItemGroup = {
  id: "health.hearingTest",
  at: "/health/hearingTests/*",
  owner: "NHS England",
  suppliedBy: ["nhsProvider"],
  suppliedWhen: "After each screen or test.",
  items: {
    test: [],
    date: [],
    result: [mapTo.snomed("15188001, hearing loss")],
    left: [],
    right: [],
    leftDecibels: [mapToUnverified.fhir("Observation.value[x]")],
    rightDecibels: [mapToUnverified.fhir("Observation.value[x]")],
    aided: [],
    nextDate: [],
  },
};

/** The items of `health.visionTest`. */
export const visionItems: ItemGroup = {
  id: "health.visionTest",
  at: "/health/visionTests/*",
  owner: "NHS England",
  suppliedBy: ["nhsProvider", "localAuthorityEducation"],
  suppliedWhen: "After each screen or test.",
  items: {
    test: [],
    date: [],
    result: [mapTo.snomed("397540003, visual impairment")],
    leftAcuity: [],
    rightAcuity: [],
    bothAcuity: [],
    corrected: [],
    functional: [],
    registration: [],
    nextDate: [],
  },
};
