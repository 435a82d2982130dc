import type { EhcPlan } from "../types.ts";
import { sampleEhcPlan } from "./sample-ehc-plan.ts";

/** Which series of samples is wanted. */
export interface SamplesOptions {
  /** Start of the series. */
  readonly seed: number | string;
  /** How many plans; the plans of a longer series begin with those of a shorter one. */
  readonly records: number;
  /** Day on which the plans are to be sound; see `SampleOptions`. */
  readonly asOf: string;
}

/**
 * Yields the first `records` sample plans of a series, one after the other, so that memory stays constant.
 *
 * @throws {RangeError} where an option is out of its range; see `sampleEhcPlan`.
 */
export function* sampleEhcPlans({ seed, records, asOf }: SamplesOptions): Generator<EhcPlan, void, undefined> {
  for (let number = 0; number < records; number += 1) yield sampleEhcPlan({ seed, number, asOf });
}
