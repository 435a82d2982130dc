import type { ItemGroup } from "../item-group.ts";
import { mapTo, mapToUnverified } from "../map-to.ts";

/** The items of `health.birth`. */
export const birthItems: ItemGroup = {
  id: "health.birth",
  at: "/health/birth",
  owner: "NHS England",
  suppliedBy: ["nhsProvider"],
  suppliedWhen: "Once, from the maternity or child health record.",
  items: {
    gestationWeeks: [mapToUnverified.nhs("GESTATION LENGTH (AT BIRTH)")],
    birthWeightGrams: [mapToUnverified.nhs("BIRTH WEIGHT")],
    multipleBirth: [],
    neonatalCareDays: [],
  },
};

/** The items of `health.condition`. */
export const conditionItems: ItemGroup = {
  id: "health.condition",
  at: "/health/conditions/*",
  owner: "NHS England",
  suppliedBy: ["nhsProvider", "generalPractice"],
  suppliedWhen: "On diagnosis, and when the status changes.",
  items: {
    "diagnosis/form": [],
    "diagnosis/terminology": [mapTo.nhs("diagnosis scheme in use"), mapTo.fhir("Condition.code.coding.system")],
    "diagnosis/code": [mapTo.nhs("coded diagnosis"), mapTo.fhir("Condition.code.coding.code")],
    "diagnosis/term": [mapToUnverified.fhir("Condition.code.text")],
    status: [mapTo.fhir("Condition.verificationStatus")],
    date: [mapTo.nhs("diagnosis date"), mapTo.fhir("Condition.recordedDate")],
    madeBy: [mapTo.fhir("Condition.recorder")],
    organisation: [],
  },
};

/** The items of `health.clinicalTask`. */
export const taskItems: ItemGroup = {
  id: "health.clinicalTask",
  at: "/health/clinicalTasks/*",
  owner: "SEND Standards",
  suppliedBy: ["school", "college", "earlyYearsProvider", "nhsProvider"],
  suppliedWhen: "When staff are signed off, and at each review.",
  items: {
    task: [],
    registrant: [],
    staffTrained: [],
    training: [],
    signedOffDate: [],
    expires: [],
    reviewDate: [],
    planRef: [],
    placementRef: [],
    from: [],
    to: [],
  },
};
