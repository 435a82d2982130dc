import type { PublishedStandard } from "@send-standards/catalogue";
import { printable } from "@send-standards/core";
import { closestNames } from "../closest-names.ts";
import { UsageError } from "../usage-error.ts";
import { createBreaker } from "./break-sample.ts";

/** Which samples to make. */
export interface SampleRun {
  readonly entry: PublishedStandard;
  readonly seed: number;
  /** ISO 8601 date. */
  readonly asOf: string;
  /** Ids of the rules that each sample breaks; none makes sound samples. */
  readonly broken: readonly string[];
}

const requireRules = (broken: readonly string[], known: readonly string[], id: string): void => {
  for (const rule of broken) {
    if (known.includes(rule)) continue;
    const [close] = closestNames(rule, known, 1);
    const hint = close === undefined ? "" : `; is ${close} meant?`;
    throw new UsageError(`${id} has no rule ${printable(rule)} that a sample can break${hint}`);
  }
};

/**
 * Returns a function that makes one sample after the other; the same options give the same samples in the same order.
 *
 * @throws {UsageError} where a rule to break is not known; and from the function it returns, where no sample breaks it.
 */
export const createSampler = async ({ entry, seed, asOf, broken }: SampleRun): Promise<() => object> => {
  const make = await entry.loadSample();
  const sample = (number: number): object => make({ seed, number, asOf });
  if (broken.length === 0) {
    let number = 0;
    return () => {
      number += 1;
      return sample(number);
    };
  }
  const [{ cases }, standard, { createValidator }] = await Promise.all([
    entry.loadCases(),
    entry.load(),
    import("@send-standards/validator"),
  ]);
  const rules = [...new Set(broken)];
  requireRules(
    rules,
    cases.map(({ rule }) => rule),
    entry.id,
  );
  const validator = await createValidator(standard);
  const brokenRules = (record: object): string[] =>
    validator.validate(record, { asOf }).findings.map(({ rule }) => rule);
  return createBreaker({ sample, cases, rules, brokenRules });
};
