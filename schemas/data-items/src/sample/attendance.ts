import {
  addDays,
  attendanceCode,
  exclusionCategory,
  exclusionReason,
  outOfSchoolProvision,
  partTimeReason,
  section19Ground,
} from "@send-standards/common";
import type { AttendancePeriod, OutOfSchoolEducation, PartTimeTimetable, Suspension } from "../types.ts";
import type { Scene } from "./scene.ts";

/** Returns a period of attendance at the current placement. */
export const makeAttendance = ({ random, turn, ago, inUse, supplied }: Scene): AttendancePeriod => {
  const from = ago(60);
  const others = inUse(attendanceCode, from).filter((code) => code !== "/" && code !== "\\");
  const missed = [turn(others), turn(others, 7), turn(others, 17)].map((code) => ({
    code,
    sessions: random.int(1, 3),
  }));
  const attended = random.int(20, 30);
  const authorised = random.int(0, 4);
  const unauthorised = random.int(0, 2);
  return {
    id: "attendance-1",
    from,
    to: ago(5),
    placementRef: "placement-1",
    possibleSessions: 2 * attended + authorised + unauthorised + 3,
    attendedSessions: 2 * attended,
    authorisedAbsences: authorised,
    unauthorisedAbsences: unauthorised,
    marks: [{ code: "/", sessions: attended }, { code: "\\", sessions: attended }, ...missed],
    recorded: supplied("school", ago(5)),
  };
};

/** Returns a part-time timetable that came to its end. */
export const makeTimetable = ({ random, turn, ago, supplied }: Scene): PartTimeTimetable => ({
  id: "timetable-1",
  from: ago(54),
  to: ago(30),
  hoursPerWeek: random.int(10, 22),
  expectedTimes: "Mornings, from nine to twelve.",
  reason: turn(partTimeReason.codes).code,
  circumstances: "Coming back after an operation; tires by midday.",
  parentAgreedDate: ago(56),
  reviewDate: ago(40),
  authorityToldDate: ago(55),
  placementRef: "placement-1",
  evidenceRefs: ["evidence-1"],
  recorded: supplied("school", ago(54)),
});

/** Returns a suspension or an exclusion of the last months. */
export const makeSuspension = ({ random, turn, ago, inUse, supplied }: Scene): Suspension => {
  const startDate = ago(100);
  const category = turn(inUse(exclusionCategory, startDate));
  const reasons = inUse(exclusionReason, startDate);
  const permanent = category === "PERM";
  const sessions = random.int(1, 12);
  return {
    id: "suspension-1",
    category,
    reasons: [...new Set([turn(reasons), turn(reasons, 9)])],
    startDate,
    ...(permanent ? {} : { endDate: addDays(startDate, Math.ceil(sessions / 2)), sessions }),
    parentToldDate: startDate,
    ...(permanent || sessions > 10 ? { provisionFromDate: addDays(startDate, 7) } : {}),
    reviewedDate: addDays(startDate, 14),
    reinstated: !permanent && random.chance(50),
    ...(permanent ? {} : random.maybe(15, { cancelledDate: addDays(startDate, 2) })),
    placementRef: "placement-1",
    recorded: supplied("school", startDate),
  };
};

/** Returns an arrangement out of school for a child of compulsory school age. */
export const makeOutOfSchool = (scene: Scene, suspended: boolean): OutOfSchoolEducation => {
  const { random, turn, ago, supplied } = scene;
  const fullTime = random.chance(50);
  const { code: ground } = turn(section19Ground.codes);
  return {
    id: "arrangement-1",
    ground,
    referredDate: ago(52),
    decisionDate: ago(48),
    kind: turn(outOfSchoolProvision.codes).code,
    setting: { name: "Example Tuition Service", type: "other" },
    from: ago(46),
    ...random.maybe(50, { to: ago(10) }),
    hoursPerWeek: random.int(5, 25),
    fullTime,
    ...(fullTime ? {} : { partTimeReason: "Tires after an hour, as the hospital says." }),
    reviewDate: ago(20),
    evidenceRefs: ["evidence-1"],
    ...(suspended && ground === "exclusion" ? { suspensionRef: "suspension-1" } : {}),
    recorded: supplied("localAuthorityEducation", ago(46)),
  };
};
