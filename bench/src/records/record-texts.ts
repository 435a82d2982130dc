import type { EhcPlan } from "@send-standards/ehc-plan";
import { sampleEhcPlan } from "@send-standards/ehc-plan/sample";
import { breakPlan } from "./break-plan.ts";
import { largePlan } from "./large-plan.ts";
import { smallPlan } from "./small-plan.ts";

/** Sizes of a record in KB, as they are called; what they come to is measured. */
export const recordSizes = [5, 40, 200] as const;

/** One of the sizes. */
export type RecordSize = (typeof recordSizes)[number];

/** Shares of records that are wrong in six places, in percent. */
export const faultyShares = [0, 5, 100] as const;

/** One of the shares. */
export type FaultyShare = (typeof faultyShares)[number];

/** Day on which every plan that is not broken keeps every rule. */
export const asOf = "2026-11-25";

/** Which records are wanted. */
export interface RecordKind {
  readonly size: RecordSize;
  readonly faulty: FaultyShare;
}

/** Returns a plan of 40 to 60 KB without a finding; every number gives another. */
export const samplePlan = (number: number): EhcPlan => sampleEhcPlan({ seed: "bench", number, asOf });

const makers: { readonly [Size in RecordSize]: (number: number) => EhcPlan } = {
  5: smallPlan,
  40: samplePlan,
  200: (number) => largePlan(samplePlan(number), 5),
};

/** Returns a record as one line of JSON without its end. Every number gives another; faulty ones are spread evenly. */
export const recordText = (number: number, { size, faulty }: RecordKind): string => {
  const plan = makers[size](number);
  return JSON.stringify((number * faulty) % 100 < faulty ? breakPlan(plan) : plan);
};
