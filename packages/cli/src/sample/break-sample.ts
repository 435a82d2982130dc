import { applyPatch, type FailCase, type RuleCases } from "@send-standards/core";
import { UsageError } from "../usage-error.ts";

/** What broken records are made from. */
export interface BreakOptions {
  /** Returns a sound record; each number gives another one. */
  readonly sample: (number: number) => object;
  /** The boundary cases of every rule. */
  readonly cases: readonly RuleCases[];
  /** Ids of the rules to break. */
  readonly rules: readonly string[];
  /** Returns the ids of the rules that a record breaks. */
  readonly brokenRules: (record: object) => Iterable<string>;
}

/** How many sound records are tried for one broken record. */
const mostTries = 200;

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** Returns the record with the patch, or `undefined` where the record has no place that the patch needs. */
const patched = (record: object, { patch }: FailCase): object | undefined => {
  try {
    return applyPatch(record, patch);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
};

/** Returns `list` from its item `start` on, and then what stands before it. */
const rotated = <Item>(list: readonly Item[], start: number): Item[] => {
  const at = list.length === 0 ? 0 : start % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};

/**
 * Returns a function that makes record after record, each of which breaks exactly the named rules: a failing case of
 * each rule is applied to a sound record, and the result is kept where its findings are of those rules and no other.
 * The cases of a rule are taken in turn.
 *
 * @throws {UsageError} from the function it returns, where 200 sound records in a row have no place for a rule.
 */
export const createBreaker = ({ sample, cases, rules, brokenRules }: BreakOptions): (() => object) => {
  const failing = rules.map((rule) => cases.find((one) => one.rule === rule)?.fail ?? []);
  let number = 0;
  let made = 0;

  /** Breaks one rule more at each step, and returns how many it came to. */
  const breakAll = (sound: object): { readonly record: object; readonly broken: number } => {
    let record = sound;
    for (const [at, ofRule] of failing.entries()) {
      const wanted = new Set(rules.slice(0, at + 1));
      const next = rotated(ofRule, made)
        .map((one) => patched(record, one))
        .find((candidate) => candidate !== undefined && isSame(new Set(brokenRules(candidate)), wanted));
      if (next === undefined) return { record, broken: at };
      record = next;
    }
    return { record, broken: rules.length };
  };

  return () => {
    let most = 0;
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      number += 1;
      const { record, broken } = breakAll(sample(number));
      if (broken === rules.length) {
        made += 1;
        return record;
      }
      most = Math.max(most, broken);
    }
    const beside = rules.slice(0, most).join(" and ");
    throw new UsageError(
      `no sample of ${mostTries} could be made to break ${rules[most]}${most === 0 ? " alone" : ` beside ${beside} and nothing else`}; try another seed or day`,
    );
  };
};
