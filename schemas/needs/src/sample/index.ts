import { isCalendarDate } from "@send-standards/common";
import { createRandom } from "@send-standards/common/sample";
import type { NeedsRecord } from "../types.ts";
import { makeLocalTaxonomy } from "./local-taxonomy.ts";
import { makeMatrix } from "./matrix.ts";
import { makePlainTaxonomy } from "./plain-taxonomy.ts";

/** What a made-up record is made from. */
export interface SampleOptions {
  /** The same seed, number and day give the same record, byte for byte. */
  readonly seed: number | string;
  /** Number of the record in its series, a whole number from 0: matrices and taxonomies by turns. */
  readonly number: number;
  /** The day that the record is made for, ISO 8601 date. */
  readonly asOf: string;
}

/**
 * Returns a made-up record; the same options give the same record. Of every four, two are matrices, one is a local extension and
 * one a taxonomy that stands alone or another extension.
 *
 * @throws {RangeError} where the number is no whole number from 0 or `asOf` is no day.
 */
export const sampleNeeds = ({ seed, number, asOf }: SampleOptions): NeedsRecord => {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError("number is a whole number from 0");
  if (!isCalendarDate(asOf)) throw new RangeError("asOf is a day, written as YYYY-MM-DD");
  const random = createRandom(`needs ${seed} ${number}`);
  const id = `sample-${random.int(100_000, 999_999)}-${number}`;
  if (number % 2 === 1) return makeMatrix(random, id, asOf);
  const make = number % 4 === 2 || random.chance(40) ? makeLocalTaxonomy : makePlainTaxonomy;
  return make(random, id, asOf);
};
