import type { ItemGroup } from "../item-group.ts";
import { mapToUnverified } from "../map-to.ts";

/** The items of `education.attendancePeriod`. */
export const attendanceItems: ItemGroup = {
  id: "education.attendancePeriod",
  at: "/education/attendancePeriods/*",
  owner: "Department for Education",
  suppliedBy: ["school", "college"],
  suppliedWhen: "Each day from the register; in this record each term.",
  items: {
    from: [],
    to: [],
    placementRef: [],
    possibleSessions: [mapToUnverified.cbds("sessions possible")],
    attendedSessions: [mapToUnverified.cbds("sessions attended")],
    authorisedAbsences: [mapToUnverified.cbds("sessions missed, authorised")],
    unauthorisedAbsences: [mapToUnverified.cbds("sessions missed, unauthorised")],
    "marks/*/code": [mapToUnverified.cbds("attendance code")],
    "marks/*/sessions": [mapToUnverified.cbds("number of sessions by code")],
  },
};

/** The items of `education.partTimeTimetable`. */
export const partTimeTimetableItems: ItemGroup = {
  id: "education.partTimeTimetable",
  at: "/education/partTimeTimetables/*",
  owner: "Department for Education",
  suppliedBy: ["school", "localAuthorityEducation"],
  suppliedWhen: "When it is agreed, at each review and when it ends.",
  items: {
    from: [],
    to: [],
    hoursPerWeek: [],
    expectedTimes: [],
    reason: [],
    circumstances: [],
    parentAgreedDate: [],
    reviewDate: [],
    authorityToldDate: [],
    placementRef: [],
    evidenceRefs: [],
  },
};

/** The items of `education.suspension`. */
export const suspensionItems: ItemGroup = {
  id: "education.suspension",
  at: "/education/suspensions/*",
  owner: "Department for Education",
  suppliedBy: ["school"],
  suppliedWhen: "On the day, and when it is reviewed; with each school census.",
  items: {
    category: [mapToUnverified.cbds("exclusion category")],
    reasons: [mapToUnverified.cbds("exclusion reason")],
    startDate: [mapToUnverified.cbds("exclusion start date")],
    endDate: [mapToUnverified.cbds("exclusion end date")],
    sessions: [mapToUnverified.cbds("exclusion actual number of sessions")],
    parentToldDate: [],
    provisionFromDate: [],
    reviewedDate: [],
    reinstated: [],
    cancelledDate: [],
    placementRef: [],
  },
};
