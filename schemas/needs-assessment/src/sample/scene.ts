import {
  addDays,
  addMonths,
  expectedNcYear,
  isChild,
  type NcYearActualCode,
  type SexCode,
} from "@send-standards/common";
import { forenames, personWords, type Random, surnames, turn, type Words } from "@send-standards/common/sample";
import { type AuthorityData, authorities } from "./data/authorities.ts";
import { type Profile, profiles } from "./data/profiles.ts";
import { type SampleState, states } from "./states.ts";
import { makeTimeline, type Timeline } from "./timeline.ts";

/** Age of the person, by what education is like. */
export type Stage = "early" | "primary" | "secondary" | "post16" | "adult";

/** Everything that the parts of one case have to agree on. */
export interface Scene {
  readonly random: Random;
  readonly number: number;
  /** How often all states have come before; it lets everything else vary within a state. */
  readonly round: number;
  readonly asOf: string;
  readonly state: SampleState;
  readonly days: Timeline;
  readonly stage: Stage;
  readonly sex: SexCode;
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly ncYear: NcYearActualCode | undefined;
  /** Whether the person is a child in law on the day on which the case begins. */
  readonly isChild: boolean;
  readonly lacksCapacity: boolean;
  readonly authority: AuthorityData;
  readonly profile: Profile;
  readonly words: Words;
}

/** Age in months at the start of the case: at least and at most. */
const months: { readonly [Name in Stage]: readonly [number, number] } = {
  early: [9, 50],
  primary: [62, 128],
  secondary: [142, 178],
  post16: [204, 222],
  adult: [232, 286],
};

const stages: readonly Stage[] = ["primary", "early", "secondary", "post16", "primary", "adult", "secondary"];

const stageOf = (state: SampleState, number: number, round: number): Stage =>
  state === "detained" ? turn(["secondary", "post16"], round) : turn(stages, round + number);

/** One sample in eleven is in a class of mixed years, and one follows no National Curriculum. */
const yearOf = (number: number, expected: NcYearActualCode | undefined): NcYearActualCode | undefined => {
  if (number % 11 === 4) return "M";
  return number % 11 === 7 ? "X" : expected;
};

/** Returns the scene of sample `number`: the state in turn, and a person of an age in turn. */
export const createScene = (random: Random, number: number, asOf: string): Scene => {
  const state = turn(states, number);
  const days = makeTimeline(random, state, asOf);
  const round = Math.floor(number / states.length);
  const stage = stageOf(state, number, round);
  const dateOfBirth = addDays(addMonths(days.start, -random.int(...months[stage])), -random.int(0, 27));
  const sex = random.pick(["F", "M"] as const);
  const forename = random.pick(forenames[sex]);
  return {
    random,
    number,
    round,
    asOf,
    state,
    days,
    stage,
    sex,
    forename,
    surname: random.pick(surnames),
    dateOfBirth,
    ncYear: yearOf(number, expectedNcYear(dateOfBirth, asOf)),
    isChild: isChild(dateOfBirth, days.start),
    lacksCapacity: stage === "adult" && random.chance(40),
    authority: turn(authorities, number),
    profile: random.pick(profiles),
    words: personWords(forename, sex),
  };
};
