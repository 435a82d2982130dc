import type { ItemGroup } from "../item-group.ts";
import { mapTo, mapToUnverified } from "../map-to.ts";

/** The items of `socialCare.episode`. */
export const episodeItems: ItemGroup = {
  id: "socialCare.episode",
  at: "/socialCare/episodes/*",
  owner: "Department for Education",
  suppliedBy: ["childrensSocialCare", "adultSocialCare"],
  suppliedWhen: "At the start, when it changes and at the end.",
  items: {
    kind: [
      mapTo.nhs("LOOKED AFTER CHILD INDICATOR"),
      mapTo.nhs("CHILD PROTECTION PLAN INDICATION"),
      mapTo.nhs("YOUNG CARER INDICATOR"),
      mapTo.snomed("764841000000100, looked after child"),
      mapTo.snomed("342191000000101, subject to child protection plan"),
    ],
    legalStatus: [mapToUnverified.cbds("legal status of a looked after child")],
    personalEducationPlanDate: [],
    authority: [],
    from: [mapTo.nhs("child protection plan start date")],
    to: [mapTo.nhs("child protection plan end date")],
    worker: [mapTo.fhir("CareTeam.participant")],
    category: [mapTo.nhs("CHILD PROTECTION PLAN REASON")],
    becauseOfDisability: [mapToUnverified.cbds("child in need primary need code")],
    pathwayPlanDate: [],
    planDate: [],
    assessedDate: [],
  },
};

/** The items of `socialCare.shortBreak`. */
export const shortBreakItems: ItemGroup = {
  id: "socialCare.shortBreak",
  at: "/socialCare/shortBreaks/*",
  owner: "SEND Standards",
  suppliedBy: ["childrensSocialCare", "adultSocialCare"],
  suppliedWhen: "When it is agreed, and when it changes.",
  items: {
    text: [],
    hoursPerMonth: [],
    nightsPerYear: [],
    funding: [],
    from: [],
    to: [],
  },
};
