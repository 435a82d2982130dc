import {
  academicYearOf,
  addDays,
  addMonths,
  earlierOf,
  isChild,
  type LegalRegimeCode,
  laterOf,
  type SexCode,
  type SupportPlanStatusCode,
} from "@send-standards/common";
import { forenames, personWords, type Random, surnames, turn, type Words } from "@send-standards/common/sample";
import { collegeThreads } from "./data/college-threads.ts";
import { earlyThreads } from "./data/early-threads.ts";
import { primaryThreads } from "./data/primary-threads.ts";
import { secondaryThreads } from "./data/secondary-threads.ts";
import { schoolDayFrom } from "./school-day.ts";
import type { Stage, Thread } from "./thread.ts";
import { makeTimeline, type Timeline } from "./timeline.ts";

/** Everything that the parts of one sample have to agree on. */
export interface Scene {
  readonly random: Random;
  readonly asOf: string;
  readonly status: SupportPlanStatusCode;
  readonly regime: LegalRegimeCode;
  readonly stage: Stage;
  readonly days: Timeline;
  readonly dateOfBirth: string;
  /** Number of the year group by age on `asOf`; Reception is 0. */
  readonly yearNumber: number;
  readonly outOfCohort: boolean;
  /** true up to the end of compulsory school age. */
  readonly isChild: boolean;
  readonly sex: SexCode;
  readonly forename: string;
  readonly surname: string;
  readonly threads: readonly Thread[];
  readonly words: Words;
  /** Returns the next item of a list as the numbers of the series go up, so that a series uses all of them. */
  readonly turn: <Item>(list: readonly Item[], step?: number) => Item;
}

const threadsOf: Readonly<Record<Stage, readonly Thread[]>> = {
  early: earlyThreads,
  primary: primaryThreads,
  secondary: secondaryThreads,
  college: collegeThreads,
};

const stages: readonly Stage[] = ["early", "primary", "primary", "secondary", "secondary", "college"];

const yearsOf: Readonly<Record<Stage, readonly [number, number]>> = {
  early: [-3, 0],
  primary: [1, 6],
  secondary: [7, 13],
  college: [12, 14],
};

const birthday = (yearNumber: number, asOf: string, random: Random): string => {
  const year = academicYearOf(asOf).startYear - 5 - yearNumber;
  return earlierOf(addDays(`${year}-09-01`, random.int(0, 363)), addMonths(asOf, -22));
};

const statusOf = (number: number): SupportPlanStatusCode => {
  if (number % 12 === 5) return "draft";
  return number % 6 === 2 ? "ended" : "current";
};

const startOf = (status: SupportPlanStatusCode, asOf: string, random: Random): string => {
  if (status === "draft") return addDays(asOf, -random.int(8, 20));
  return addDays(asOf, random.chance(45) ? -random.int(110, 330) : -random.int(400, 900));
};

/** Returns the cast and the days of one sample. */
export const createScene = (number: number, asOf: string, random: Random): Scene => {
  const status = statusOf(number);
  const stage = random.pick(stages);
  const [lowest, highest] = yearsOf[stage];
  const yearNumber = random.int(lowest, highest);
  const dateOfBirth = birthday(yearNumber, asOf, random);
  const last = status === "ended" ? addDays(asOf, -random.int(1, 40)) : asOf;
  const start = schoolDayFrom(laterOf(startOf(status, asOf, random), addMonths(dateOfBirth, 15)));
  const sex: SexCode = random.chance(62) ? "M" : "F";
  const forename = random.pick(forenames[sex]);
  return {
    random,
    asOf,
    status,
    regime: number % 25 === 7 ? "reform-draft" : "cfa2014",
    stage,
    days: makeTimeline(start, last, random),
    dateOfBirth,
    yearNumber,
    outOfCohort: stage === "primary" && yearNumber > 1 && random.chance(6),
    isChild: isChild(dateOfBirth, asOf),
    sex,
    forename,
    surname: random.pick(surnames),
    threads: random.some(threadsOf[stage], random.int(1, 3)),
    words: personWords(forename, sex),
    turn: (list, step = 0) => turn(list, number + step),
  };
};
