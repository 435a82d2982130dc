import { legalRegime } from "@send-standards/common";
import { checkSampleOptions } from "@send-standards/common/sample";
import type { ChildDataRecord } from "../types.ts";
import { makeEarlyYears } from "./early-years.ts";
import { makeEducation } from "./education.ts";
import { makeHealth } from "./health.ts";
import { makeIdentity } from "./identity.ts";
import { createScene } from "./scene.ts";
import { makeSocialCare } from "./social-care.ts";
import { withExtensions } from "./with-extensions.ts";

/** Which sample is wanted. */
export interface SampleOptions {
  /** Start of the series: the same seed and number give the same record, byte for byte. */
  readonly seed: number | string;
  /** Number of the sample in the series, a whole number from 0; the ages from 0 to 24 take turns. */
  readonly number: number;
  /** Day on which the record is to be sound, from 2025-09-01 to 2089-12-31; its days lie before it. */
  readonly asOf: string;
}

/**
 * Returns a made-up record of a child or young person who does not exist, sound by every rule of the standard on `asOf`.
 * Pure: the same options give the same record, byte for byte, on every machine.
 *
 * @throws {RangeError} where an option is out of its range.
 */
export const sampleDataItems = (options: SampleOptions): ChildDataRecord => {
  checkSampleOptions(options);
  const { seed, number, asOf } = options;
  const scene = createScene(seed, number, asOf);
  const record: ChildDataRecord = {
    standard: "data-items",
    standardVersion: "1.0",
    recordId: `record-${String(number).padStart(6, "0")}`,
    synthetic: true,
    legalRegime: legalRegime.codes[0].code,
    identity: makeIdentity(scene),
    earlyYears: makeEarlyYears(scene),
    health: makeHealth(scene),
    education: makeEducation(scene),
    socialCare: makeSocialCare(scene),
    ...(number % 10 === 3 ? { extensions: { "org.example": { note: "Kept by an example system." } } } : {}),
  };
  return withExtensions(record, scene.random);
};
