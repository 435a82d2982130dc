import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  cohortYearNumber,
  expectedNcYear,
  isChild,
  laterOf,
  type NcYearActualCode,
  type Setting,
  type SexCode,
} from "@send-standards/common";
import { forenames, personWords, type Random, surnames, towns, type Words } from "@send-standards/common/sample";
import { type AgeGroup, ageGroups } from "./age-groups.ts";
import { type ChosenThreads, chooseThreads } from "./chosen-threads.ts";
import { type AuthorityData, authorities } from "./data/authorities.ts";
import { interests } from "./data/interests.ts";
import { dateOfBirthFor } from "./date-of-birth.ts";
import { monthAndYear } from "./month-and-year.ts";
import { choosePlace, type Place } from "./place.ts";
import type { Profile } from "./profile.ts";
import { type ProfileId, prevalence, profileIds, profiles } from "./profiles.ts";
import { makeSetting } from "./settings.ts";
import { type Stage, stageOfYear, stageWords } from "./stage.ts";
import { ageGroupsOfState, type SampleState } from "./states.ts";
import { planTimeline } from "./timeline/plan-timeline.ts";
import type { Timeline } from "./timeline/timeline.ts";

/** Everything that the parts of one plan have to agree on. */
export interface Scene {
  readonly random: Random;
  /** Whole number from 0 that no other sample of the series has; what has to be unique is made of it. */
  readonly serial: number;
  readonly asOf: string;
  readonly state: SampleState;
  readonly days: Timeline;
  readonly profileId: ProfileId;
  readonly profile: Profile;
  readonly stage: Stage;
  readonly forename: string;
  readonly surname: string;
  readonly sex: SexCode;
  readonly dateOfBirth: string;
  /** Number of the year group in which the child is taught; Reception is 0. */
  readonly yearNumber: number;
  readonly ncYear?: NcYearActualCode;
  readonly outOfCohort: boolean;
  /** Age in whole years on the day on which the plan was made. */
  readonly age: number;
  /** true up to the end of compulsory school age, on the day on which the plan was issued or drafted, else today. */
  readonly isChild: boolean;
  /** true in and beyond Year 9. */
  readonly inYear9: boolean;
  readonly lookedAfter: boolean;
  /** true where a young person and the parents want nothing of theirs to be recorded in section A. */
  readonly silent: boolean;
  readonly authority: AuthorityData;
  readonly place: Place;
  readonly threads: ChosenThreads;
  /** Where the child or young person was educated when the plan was made, and since when. */
  readonly setting: Setting;
  readonly settingSince: string;
  readonly words: Words;
}

/** What a caller may ask for. */
export interface SceneOptions {
  readonly serial: number;
  readonly asOf: string;
  readonly state: SampleState;
  readonly ageGroup?: AgeGroup;
}

const profileFor = (stage: Stage, random: Random): ProfileId => {
  const fitting = profileIds.filter((id) => profiles[id].strands[stage] !== undefined);
  return random.pick(fitting.flatMap((id) => Array.from({ length: prevalence[id] }, () => id)));
};

const wordsFor = (scene: Pick<Scene, "random" | "stage" | "forename" | "sex">): Words => {
  const { random, stage, forename, sex } = scene;
  const interest = random.pick(interests[stage]);
  const interestB = random.pick(interests[stage].filter((other) => other !== interest));
  return {
    ...stageWords[stage],
    ...personWords(forename, sex),
    interest,
    interestA: interest.charAt(0).toUpperCase() + interest.slice(1),
    interestB,
    town: random.pick(towns),
    attendance: String(random.int(71, 96)),
  };
};

/** Returns the cast, the place and the days of one plan. */
export const createScene = ({ serial, asOf, state, ageGroup }: SceneOptions, random: Random): Scene => {
  const group = ageGroup ?? random.pick(ageGroupsOfState[state]);
  const days = planTimeline({ state, ageGroup: group, asOf, random });
  const { made } = days;
  const dateOfBirth = dateOfBirthFor(group, days, { state, asOf }, random);
  const cohort = cohortYearNumber(dateOfBirth, made);
  const outOfCohort = cohort > 1 && cohort < 12 && days.nextPhase === undefined && random.chance(4);
  const yearNumber = outOfCohort ? cohort - 1 : cohort;
  const ncYear = expectedNcYear(outOfCohort ? addYears(dateOfBirth, 1) : dateOfBirth, made);
  const stage = stageOfYear(yearNumber);
  const profileId = profileFor(stage, random);
  const profile = profiles[profileId];
  const child = isChild(dateOfBirth, days.issued ?? days.draft ?? asOf);
  const sex: SexCode = random.chance(68) ? "M" : "F";
  const forename = random.pick(forenames[sex]);
  const age = ageOn(dateOfBirth, made);
  const settingSince = laterOf(addDays(made, -random.int(160, 900)), addMonths(dateOfBirth, 12));
  const inYear9 = yearNumber >= 9;
  const authority = random.pick(authorities);
  const place = choosePlace({ random, profileId, profile, stage, age, state, days });
  const setting = makeSetting({ random, authority }, place.otherwise === "wholly" ? "eotas" : place.type);
  return {
    random,
    serial,
    asOf,
    state,
    days,
    profileId,
    profile,
    stage,
    forename,
    surname: random.pick(surnames),
    sex,
    dateOfBirth,
    yearNumber,
    ...(ncYear === undefined ? {} : { ncYear }),
    outOfCohort,
    age,
    isChild: child,
    inYear9,
    silent: !child && random.chance(5),
    lookedAfter: child && random.chance(profile.lookedAfter),
    authority,
    place,
    threads: chooseThreads({ random, profile, stage, age, inYear9, state }),
    setting,
    settingSince,
    words: {
      ...wordsFor({ random, stage, forename, sex }),
      settingName: setting.name ?? "Example Setting",
      since: monthAndYear(settingSince),
    },
  };
};

/** Returns whether a plan in `state` can be about somebody of `group`. */
export const stateFitsAgeGroup = (state: SampleState, group: AgeGroup): boolean =>
  ageGroups.includes(group) && ageGroupsOfState[state].includes(group);
