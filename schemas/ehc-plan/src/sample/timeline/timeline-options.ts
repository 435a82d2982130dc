import type { Random } from "@send-standards/common/sample";
import type { AgeGroup } from "../age-groups.ts";
import type { SampleState } from "../states.ts";

/** What a timeline is drawn for. */
export interface TimelineOptions {
  readonly state: SampleState;
  readonly ageGroup: AgeGroup;
  /** Day on which the plan is judged. */
  readonly asOf: string;
  readonly random: Random;
}

const newestVersion: { readonly [Group in AgeGroup]: number } = {
  "0-4": 2,
  "5-10": 3,
  "11-15": 8,
  "16-18": 9,
  "19-25": 10,
};

/** Returns a number of a later version that the age leaves room for. */
export const versionFor = ({ ageGroup, random }: TimelineOptions): number => random.int(2, newestVersion[ageGroup]);
