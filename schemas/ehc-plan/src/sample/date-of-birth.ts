import { addDays, addMonths, daysBetween, earlierOf, laterOf } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import { type AgeGroup, ageGroupMonths } from "./age-groups.ts";
import type { Scene } from "./scene.ts";
import type { SampleState } from "./states.ts";
import type { Timeline } from "./timeline/timeline.ts";

/** Year groups from which a move to another phase of education follows, by age group. */
const transferYears: { readonly [Group in AgeGroup]: readonly number[] } = {
  "0-4": [-1],
  "5-10": [2, 6],
  "11-15": [6, 11],
  "16-18": [11],
  "19-25": [],
};

interface Birth {
  readonly from: string;
  readonly to: string;
}

const birthRange = (group: AgeGroup, { made, end, version = 1 }: Timeline, state: SampleState, asOf: string): Birth => {
  const [youngest, oldest] = ageGroupMonths[group];
  if (state === "lapsedAtAgeLimit") {
    return { from: addMonths(addDays(made, 8), -300), to: addMonths(addDays(end ?? made, -9), -300) };
  }
  const oldestBirth = addDays(addMonths(made, -oldest - 1), 5);
  const beforeLimit = addDays(addMonths(laterOf(asOf, end ?? asOf), -300), 5);
  return {
    from: laterOf(oldestBirth, beforeLimit),
    to: addDays(addMonths(made, -Math.max(youngest, 22 + 12 * (version - 1))), -5),
  };
};

const bornInYear = (birth: Birth, made: string, year: number): Birth | undefined => {
  const startYear = Number(made.slice(0, 4)) - (made.slice(5, 7) >= "09" ? 0 : 1) - year - 5;
  const from = `${String(startYear)}-09-01`;
  const to = `${String(startYear + 1)}-08-31`;
  const both = { from: laterOf(from, birth.from), to: earlierOf(to, birth.to) };
  return both.from < both.to ? both : undefined;
};

/** Returns a day of birth that puts the person into the age group on the day of the plan, and into a year before a move where there is one. */
export const dateOfBirthFor = (
  group: AgeGroup,
  days: Timeline,
  { state, asOf }: Pick<Scene, "state" | "asOf">,
  random: Random,
): string => {
  const birth = birthRange(group, days, state, asOf);
  const phase = days.nextPhase !== undefined && days.reviewType === "phaseTransfer";
  const fitting = phase ? transferYears[group].flatMap((year) => bornInYear(birth, days.made, year) ?? []) : [];
  const { from, to } = fitting.length > 0 ? random.pick(fitting) : birth;
  return addDays(from, random.int(0, daysBetween(from, to)));
};
