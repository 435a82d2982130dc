import type { ItemGroup } from "../item-group.ts";
import { attendanceItems, partTimeTimetableItems, suspensionItems } from "./attendance.ts";
import {
  earlyEntitlementItems,
  fundingItems,
  notificationItems,
  observationItems,
  portageItems,
  reviewItems,
  twoYearCheckItems,
} from "./early-years.ts";
import { placementItems, resultItems, senStageItems } from "./education.ts";
import { birthItems, conditionItems, taskItems } from "./health.ts";
import { adjustmentItems, serviceItems } from "./health-services.ts";
import { continuingCareItems, equipmentItems, evidenceItems, medicineItems, planItems } from "./health-support.ts";
import { identityItems } from "./identity.ts";
import {
  arrangementItems,
  avoidanceItems,
  outOfSchoolItems,
  programmeItems,
  pupilEntitlementItems,
  travelItems,
} from "./learning.ts";
import {
  contactItems,
  equipmentDetailsItems,
  measurementItems,
  organisationItems,
  recordedItems,
  settingItems,
} from "./other-types.ts";
import {
  addressItems,
  communicationItems,
  localIdentifierItems,
  personIdentifiersItems,
  personNameItems,
  professionalItems,
  registrationItems,
  relatedPersonItems,
} from "./people-types.ts";
import { hearingItems, visionItems } from "./senses.ts";
import { episodeItems, shortBreakItems } from "./social-care.ts";

/** Every group of the dictionary, in the order of the record; the shared types come last. */
export const itemGroups: readonly ItemGroup[] = [
  identityItems,
  notificationItems,
  twoYearCheckItems,
  reviewItems,
  earlyEntitlementItems,
  fundingItems,
  portageItems,
  observationItems,
  birthItems,
  conditionItems,
  serviceItems,
  adjustmentItems,
  taskItems,
  hearingItems,
  visionItems,
  equipmentItems,
  medicineItems,
  planItems,
  evidenceItems,
  continuingCareItems,
  placementItems,
  senStageItems,
  attendanceItems,
  partTimeTimetableItems,
  suspensionItems,
  resultItems,
  programmeItems,
  arrangementItems,
  pupilEntitlementItems,
  avoidanceItems,
  outOfSchoolItems,
  travelItems,
  episodeItems,
  shortBreakItems,
  recordedItems,
  personNameItems,
  personIdentifiersItems,
  communicationItems,
  addressItems,
  relatedPersonItems,
  organisationItems,
  settingItems,
  measurementItems,
  professionalItems,
  equipmentDetailsItems,
  localIdentifierItems,
  contactItems,
  registrationItems,
];
