import { describe, expect, it } from "vitest";
import type { Reversal } from "../types.ts";
import { reversalLimits } from "./reversal-limits.ts";

const shown = (reversal: Reversal) =>
  reversalLimits(reversal).map(({ step, period, source }) => [
    step,
    period !== undefined && "weeks" in period ? period.weeks : undefined,
    source.reference,
  ]);

describe("reversalLimits", () => {
  it.each<[string, Reversal, readonly (readonly [string, number | undefined, string])[]]>([
    [
      "an order to assess",
      { route: "tribunalOrder", result: "mustAssess" },
      [
        ["notifyAssessment", 2, "regulation 44(2)(b)"],
        ["notifyNoPlan", 10, "regulation 44(2)(b)(i)"],
        ["sendFinalPlan", 14, "regulation 44(2)(b)(ii)"],
      ],
    ],
    [
      "an order to make a plan",
      { route: "tribunalOrder", result: "mustMakePlan" },
      [
        ["sendDraft", 5, "regulation 44(2)(c)"],
        ["sendFinalPlan", 11, "regulation 44(2)(c)"],
      ],
    ],
    [
      "a case sent back after a refusal to assess",
      { route: "tribunalOrder", result: "mustReconsider", about: "refusalToAssess" },
      [
        ["reconsider", 2, "regulation 44(2)(d)"],
        ["notifyNoPlan", undefined, "regulation 44"],
        ["sendFinalPlan", undefined, "regulation 44"],
      ],
    ],
    [
      "a case sent back after a refusal of a plan",
      { route: "tribunalOrder", result: "mustReconsider", about: "refusalOfPlan" },
      [
        ["reconsider", 2, "regulation 44(2)(d)"],
        ["sendFinalPlan", undefined, "regulation 44"],
      ],
    ],
    [
      "a concession on assessing",
      { route: "concession", result: "mustAssess" },
      [
        ["notifyAssessment", 2, "regulation 45(3)"],
        ["notifyNoPlan", 10, "regulation 45(3A)(a)"],
        ["sendFinalPlan", 14, "regulation 45(3A)(b)"],
      ],
    ],
    [
      "a concession on a plan",
      { route: "concession", result: "mustMakePlan" },
      [
        ["sendDraft", 5, "regulation 45"],
        ["sendFinalPlan", 11, "regulation 45"],
      ],
    ],
    [
      "a concession that sends the case back, which the regulations do not know",
      { route: "concession", result: "mustReconsider", about: "refusalOfPlan" },
      [
        ["reconsider", undefined, "regulation 45"],
        ["sendFinalPlan", undefined, "regulation 44"],
      ],
    ],
    [
      "an agreement to assess",
      { route: "mediationAgreement", result: "mustAssess" },
      [
        ["notifyAssessment", 2, "regulation 42(2)"],
        ["notifyNoPlan", 10, "regulation 42(2)"],
        ["sendFinalPlan", 14, "regulation 42(2)"],
      ],
    ],
    [
      "a change of mind about assessing",
      { route: "ownChange", result: "mustAssess" },
      [
        ["notifyNoPlan", undefined, "regulation 44"],
        ["sendFinalPlan", undefined, "regulation 44"],
      ],
    ],
    [
      "a change of mind about a plan",
      { route: "ownChange", result: "mustMakePlan" },
      [["sendFinalPlan", undefined, "regulation 44"]],
    ],
  ])("%s", (_, reversal, want) => {
    expect(shown(reversal)).toEqual(want);
  });
});
