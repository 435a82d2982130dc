import { type AssessmentStepCode, fellInCoronavirusMonths, lastDayWithin, type Period } from "@send-standards/common";
import type { Source } from "@send-standards/core";
import type { TimeLimitException } from "../types.ts";
import { type Grounds, noGrounds } from "./grounds.ts";
import type { StatutoryLimit, WeighedException } from "./statutory-limit.ts";
import { weighException } from "./weigh-exception.ts";

/** What one provision sets for one step. */
export interface LimitRule {
  readonly step: AssessmentStepCode;
  readonly source: Source;
  readonly reason: string;
  readonly period?: Period;
  readonly grounds?: Grounds;
}

/** Exceptions by their place in the record. */
export type Exceptions = readonly TimeLimitException[] | undefined;

const weighed = (
  exceptions: Exceptions,
  step: AssessmentStepCode,
  window: { readonly startsOn: string; readonly dueOn: string },
  grounds: Grounds,
): WeighedException[] =>
  (exceptions ?? []).flatMap((exception, at) =>
    exception.steps === undefined || exception.steps.includes(step)
      ? [
          {
            pointer: `/timeLimitExceptions/${at}`,
            ground: exception.ground,
            ...weighException(exception, window, grounds),
          },
        ]
      : [],
  );

/** Returns that a step has no last day, and why. */
export const noLimit = ({ step, source, reason }: LimitRule, startsOn?: string): StatutoryLimit => ({
  step,
  ...(startsOn === undefined ? {} : { startsOn }),
  source,
  reason,
  exceptions: [],
  excusedBy: [],
  relaxed: false,
});

/**
 * Returns the limit that a rule sets where its clock starts on `startsOn`, with the exceptions weighed; `dueOn` takes the
 * place of the counted last day. Without a start there is no last day.
 */
export const setLimit = (
  rule: LimitRule,
  startsOn: string | undefined,
  exceptions: Exceptions,
  dueOn = startsOn === undefined || rule.period === undefined ? undefined : lastDayWithin(startsOn, rule.period),
): StatutoryLimit => {
  if (dueOn === undefined) return noLimit(rule, startsOn);
  const found = weighed(exceptions, rule.step, { startsOn: startsOn ?? dueOn, dueOn }, rule.grounds ?? noGrounds);
  return {
    step: rule.step,
    ...(startsOn === undefined ? {} : { startsOn }),
    dueOn,
    source: rule.source,
    reason: rule.reason,
    exceptions: found,
    excusedBy: found.filter(({ effect }) => effect === "excuses"),
    relaxed: fellInCoronavirusMonths(dueOn),
  };
};
