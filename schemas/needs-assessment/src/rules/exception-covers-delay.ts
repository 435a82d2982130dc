import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import { limitFor } from "../clock/statutory-limits.ts";
import { timeliness } from "../clock/timeliness.ts";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment, TimeLimitException } from "../types.ts";
import { clockReads } from "./support/clock-reads.ts";
import { isTooShort } from "./support/is-too-short.ts";
import { missingParts } from "./support/missing-parts.ts";
import { partThreeApplies } from "./support/part-three-applies.ts";
import { stepDayReads, stepDays } from "./support/step-days.ts";

/**
 * An exception that is claimed for a delay bears it out: it is a ground that the regulation lists, its days lie inside
 * the time limit and are long enough, and the record says why it made keeping the limit impractical. Where a day or the
 * effect is missing, or the days are too few, that is said once, at the exception, by the rules for those.
 */
export const exceptionCoversDelay: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/exception-covers-delay",
  severity: "query",
  since: "1.0.0",
  statement: "Every delay for which an exception is claimed is borne out by the exception.",
  why: "An exception excuses only what it made impractical; otherwise it is a delay like any other.",
  source: [
    cite("sendRegs2014", "5(4)"),
    cite("sendRegs2014", "10(4)"),
    cite("sendRegs2014", "13(3)"),
    cite("sendRegs2014", "44(3)"),
  ],
  reads: [...clockReads, ...stepDayReads],
  message: "The {place} is after the last day, and {related} does not show that this was unavoidable.",
  fix: "Add the days and the effect of the exception; if it does not cover the delay, say so to the family.",
  caseworker: {
    message: "A step was late, and the reason given does not explain it.",
    fix: "Check the dates and say why it could not be helped.",
  },
  check: ({ record }) => {
    if (!partThreeApplies(record)) return [];
    const isQuestioned = (exception: TimeLimitException): boolean =>
      missingParts(exception).length > 0 || isTooShort(exception, record);
    const questioned = new Set(
      (record.timeLimitExceptions ?? []).flatMap((one, at) =>
        isQuestioned(one) ? [`/timeLimitExceptions/${at}`] : [],
      ),
    );
    return stepDays(record).flatMap(({ step, pointer, day }) => {
      const limit = day === undefined ? undefined : limitFor(step, record);
      if (limit === undefined || day === undefined || timeliness(limit, day, day) !== "unclear") return [];
      const claims = limit.exceptions.map((one) => one.pointer).filter((claim) => !questioned.has(claim));
      return claims.length === 0 ? [] : [{ pointer, related: claims }];
    });
  },
};
