import type { ItemGroup } from "../item-group.ts";
import { mapTo, mapToUnverified } from "../map-to.ts";

/** The items of `education.placement`. */
export const placementItems: ItemGroup = {
  id: "education.placement",
  at: "/education/placements/*",
  owner: "Department for Education",
  suppliedBy: ["school", "college", "localAuthorityEducation"],
  suppliedWhen: "On entry and on leaving, and with each census.",
  items: {
    setting: [
      mapTo.sen2("items 5.7a to 5.7c, URN, UKPRN or SENSetting"),
      mapTo.nhs("organisation identifier (educational establishment)"),
    ],
    pattern: [mapToUnverified.cbds("enrolment status")],
    ncYear: [mapToUnverified.cbds("national curriculum year actual")],
    from: [mapTo.sen2("item 5.7e, EntryDate")],
    to: [mapTo.sen2("item 5.7f, LeavingDate")],
    endReason: [],
    unit: [mapTo.sen2("items 5.7g and 5.7h, SENunitIndicator and ResourcedProvisionIndicator")],
    sen2Setting: [mapTo.sen2("item 5.7c, SENSetting")],
    residential: [mapTo.sen2("item 5.2, Res")],
    workBasedLearning: [mapTo.sen2("item 5.3, WBP")],
  },
};

/** The items of `education.senStage`. */
export const senStageItems: ItemGroup = {
  id: "education.senStage",
  at: "/education/senStages/*",
  owner: "Department for Education",
  suppliedBy: ["school", "localAuthorityEducation"],
  suppliedWhen: "When it changes, and with each census.",
  items: {
    provision: [
      mapToUnverified.cbds("SEN provision"),
      mapTo.nhs("EDUCATIONAL ASSESSMENT OUTCOME (05: EHC plan; no code for SEN support)"),
    ],
    "types/*/type": [
      mapTo.sen2("item 5.8a, SENtype"),
      mapTo.nhs("SPECIAL EDUCATIONAL NEED TYPE (eight codes, with loss)"),
    ],
    "types/*/rank": [mapTo.sen2("item 5.8b, SENtypeRank")],
    placementRef: [],
    from: [],
    to: [],
  },
};

/** The items of `education.result`. */
export const resultItems: ItemGroup = {
  id: "education.result",
  at: "/education/results/*",
  owner: "Department for Education",
  suppliedBy: ["school", "college", "localAuthorityEducation"],
  suppliedWhen: "At each statutory assessment, examination or review of progress.",
  items: {
    measurement: [],
    kind: [mapToUnverified.cbds("assessment stage")],
    ncYear: [mapToUnverified.cbds("national curriculum year actual")],
    comparison: [],
    progress: [],
    previousRef: [],
  },
};
