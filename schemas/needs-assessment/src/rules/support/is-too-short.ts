import { daysBetween } from "@send-standards/common";
import type { NeedsAssessment, TimeLimitException } from "../../types.ts";

/**
 * Returns whether an absence or a closure is shorter than the regulations ask: four weeks, or two weeks of absence after an
 * order, a concession or an agreement. Without both days nothing can be told; days that are the wrong way round are
 * another question.
 *
 * Source: SI 2014/1530, regulations 10(4), 44(3) and 45(7).
 */
export const isTooShort = (
  { ground, from, to }: TimeLimitException,
  { reversals }: Pick<NeedsAssessment, "reversals">,
): boolean => {
  if (from === undefined || to === undefined || to < from) return false;
  const isAbsence = ground === "ABSENT";
  if (!isAbsence && ground !== "SCHOOL-CLOSED" && ground !== "EY-CLOSED") return false;
  const overturned = (reversals ?? []).some(({ route }) => route !== "ownChange");
  return daysBetween(from, to) + 1 < (isAbsence && overturned ? 14 : 28);
};
