import {
  accessArrangement,
  addDays,
  type PartTimeReasonCode,
  reasonableAdjustmentKind,
  type TransitionTypeCode,
} from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { AccessArrangement, Attendance, ReasonableAdjustment, Transition } from "../types.ts";
import type { Scene } from "./scene.ts";

const reasons: readonly PartTimeReasonCode[] = [
  "healthNeed",
  "reintegration",
  "gradualStart",
  "belowSchoolAge",
  "anxiety",
  "other",
];

const moves: Readonly<Record<Scene["stage"], readonly TransitionTypeCode[]>> = {
  early: ["earlyYearsToSchool"],
  primary: ["infantToJunior", "primaryToMiddle", "primaryToSecondary"],
  secondary: ["middleToSecondary", "secondaryToPost16"],
  college: ["post16ToPost16"],
};

/** Returns attendance, with a part-time timetable, avoidance and suspensions in some samples. */
export const makeAttendance = (scene: Scene): Attendance => {
  const { random, days, turn, words, stage } = scene;
  const older = stage === "secondary" || stage === "primary";
  return {
    startDate: addDays(days.last, -60),
    endDate: days.last,
    percent: random.int(58, 99),
    ...(random.chance(older ? 30 : 5)
      ? {
          schoolAvoidance: {
            identified: true,
            since: days.start,
            barriers: ["noise in corridors", "a quarrel with friends"],
            support: fill("{He} is met at the side door.", words),
          },
        }
      : {}),
    ...(random.chance(older ? 25 : 0)
      ? {
          partTimeTimetables: [
            {
              startDate: addDays(days.start, 5),
              endDate: addDays(days.start, 47),
              reviewDate: addDays(days.start, 26),
              hoursPerWeek: 15,
              reason: turn(reasons),
              agreedWithParent: true,
              wayBack: "One more hour each week.",
            },
          ],
        }
      : {}),
    ...(random.chance(older ? 15 : 0)
      ? {
          suspensions: [
            {
              startDate: addDays(days.start, 30),
              endDate: addDays(days.start, 31),
              sessions: 4,
              linkToNeeds: fill("{He} ran out when the room was changed; changes are announced now.", words),
            },
          ],
        }
      : {}),
  };
};

/** Returns one reasonable adjustment. */
export const makeAdjustments = ({ random, days, turn, words }: Scene): ReasonableAdjustment[] => [
  {
    id: "adjustment-1",
    text: fill("{Name} may leave each lesson five minutes early.", words),
    kind: turn(reasonableAdjustmentKind.codes).code,
    needRefs: ["need-1"],
    where: "whole school",
    startDate: days.start,
    ...random.maybe(30, { endDate: addDays(days.last, 200) }),
    reviewDate: addDays(days.last, 40),
  },
];

/** Returns one access arrangement. */
export const makeArrangements = ({ days, turn, words }: Scene): AccessArrangement[] => {
  const type = turn(accessArrangement.codes).code;
  return [
    {
      type,
      text: fill("As {he} works in class.", words),
      ...(type === "extraTime" ? { extraTimePercent: 25 } : {}),
      appliesTo: "all tests",
      normalWayOfWorking: true,
      evidence: "Test of reading speed.",
      approvedDate: days.start,
      expiryDate: addDays(days.start, 790),
    },
  ];
};

/** Returns one move: ahead in most samples, made in others. */
export const makeTransitions = ({ random, days, turn, stage }: Scene): Transition[] => {
  const made = random.chance(40);
  const date = made ? addDays(days.start, 10) : addDays(days.last, random.int(40, 250));
  return [
    {
      ...random.maybe(75, { type: turn(moves[stage]) }),
      description: "To the next setting.",
      from: { name: "Example School" },
      to: { name: "Example Academy", type: "academyMainstream" },
      date,
      actions: ["Two visits with a parent.", "A booklet with photographs."],
      sharingAgreed: true,
      ...(made ? { recordsSentDate: addDays(days.start, 2), recordsReceivedDate: addDays(days.start, 6) } : {}),
    },
  ];
};
