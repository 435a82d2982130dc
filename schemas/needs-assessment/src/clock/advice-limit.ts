import { type Advice, cite } from "@send-standards/common";
import { adviceGrounds } from "./grounds.ts";
import { type LimitRule, noLimit, setLimit } from "./set-limit.ts";
import type { ClockFacts, StatutoryLimit } from "./statutory-limit.ts";

const rule: LimitRule = {
  step: "giveAdvice",
  period: { weeks: 6 },
  source: cite("sendRegs2014", "8(1)"),
  grounds: adviceGrounds(cite("sendRegs2014", "8(2)")),
  reason: "A body that is asked for advice gives it within six weeks of the day on which it receives the request.",
};

/**
 * Returns the time limit for one item of advice. It is counted from the day on which the body received the authority's
 * request. There is none for what the family says, nor for advice that is used again and so must not be asked for.
 *
 * Source: SI 2014/1530, regulations 6(4) and 8.
 */
export const adviceLimit = (
  { type, requestedDate, reuse }: Pick<Advice, "type" | "requestedDate" | "reuse">,
  { legalRegime, timeLimitExceptions }: Pick<ClockFacts, "legalRegime" | "timeLimitExceptions">,
): StatutoryLimit => {
  if (legalRegime !== "cfa2014") return noLimit({ ...rule, reason: "The 2014 Act does not apply to this case." });
  if (type === "parentOrYoungPerson")
    return noLimit({ ...rule, reason: "The family is no body that has a time limit." });
  if (reuse !== undefined) {
    return noLimit({
      ...rule,
      source: cite("sendRegs2014", "6(4)"),
      reason: "The advice was given before and is used again, so nobody is asked for it.",
    });
  }
  return setLimit(rule, requestedDate, timeLimitExceptions);
};
