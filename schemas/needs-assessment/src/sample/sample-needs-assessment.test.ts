import { describe, expect, it } from "vitest";
import { statutoryLimits } from "../clock/statutory-limits.ts";
import { timeliness } from "../clock/timeliness.ts";
import { stepDays } from "../rules/support/step-days.ts";
import { sampleNeedsAssessment } from "./sample-needs-assessment.ts";
import { type SampleState, states } from "./states.ts";

const asOf = "2026-11-25";
const numbers = Array.from({ length: 210 }, (_, number) => number);
const records = numbers.map((number) => sampleNeedsAssessment({ seed: "states", number, asOf }));
const ofState = (state: SampleState) => records.filter((_, number) => states[number % states.length] === state);

describe("sampleNeedsAssessment", () => {
  it("gives the same bytes for the same options, and others for others", () => {
    const text = (seed: string, number: number, day: string) =>
      JSON.stringify(sampleNeedsAssessment({ seed, number, asOf: day }));
    expect(text("a", 7, asOf)).toBe(text("a", 7, asOf));
    expect(new Set([text("a", 7, asOf), text("b", 7, asOf), text("a", 8, asOf), text("a", 7, "2026-11-26")]).size).toBe(
      4,
    );
  });

  it.each<[SampleState, (record: (typeof records)[number]) => boolean]>([
    ["undecided", ({ decision }) => decision === undefined],
    ["assessing", ({ decision, planDecision }) => decision?.outcome === "assess" && planDecision === undefined],
    ["planInTime", ({ finalPlan, reversals }) => finalPlan !== undefined && reversals === undefined],
    ["refused", ({ decision, advice }) => decision?.outcome === "doNotAssess" && advice === undefined],
    ["refusedThenOrdered", ({ reversals }) => reversals?.[0]?.route === "tribunalOrder"],
    ["refusedThenConceded", ({ reversals }) => reversals?.[0]?.route === "concession"],
    ["refusedThenAgreed", ({ reversals }) => reversals?.[0]?.route === "mediationAgreement"],
    ["refusedThenChanged", ({ reversals }) => reversals?.[0]?.route === "ownChange"],
    ["noPlan", ({ planDecision, finalPlan }) => planDecision?.outcome === "noPlan" && finalPlan === undefined],
    [
      "noPlanThenOrdered",
      ({ planDecision, finalPlan }) => planDecision?.outcome === "noPlan" && finalPlan !== undefined,
    ],
    ["noPlanThenSentBack", ({ reversals }) => reversals?.[0]?.result === "mustReconsider"],
    ["planExcused", ({ timeLimitExceptions }) => timeLimitExceptions !== undefined],
    ["reassessed", ({ origin }) => origin === "reassessmentRequest"],
    ["reassessedByAuthority", ({ origin, request }) => origin === "reassessmentByAuthority" && request === undefined],
    ["planFromAttention", ({ origin }) => origin === "broughtToAttention"],
    ["planTransferred", ({ origin, formerAuthority }) => origin === "planTransferred" && formerAuthority !== undefined],
    [
      "movedIn",
      ({ formerAuthority, responsibleFromDate }) => formerAuthority !== undefined && responsibleFromDate !== undefined,
    ],
    ["ended", ({ ended }) => ended !== undefined],
    ["detained", ({ child }) => child.inYouthAccommodation === true],
    [
      "refusedToReassess",
      ({ origin, decision }) => origin === "reassessmentRequest" && decision?.outcome === "doNotAssess",
    ],
    ["refusedAndAppealed", ({ appeals, mediations }) => appeals !== undefined && mediations !== undefined],
  ])("%s is what it says", (state, holds) => {
    expect(ofState(state)).toHaveLength(10);
    expect(ofState(state).filter((record) => !holds(record))).toEqual([]);
  });

  it("is late only where it is excused", () => {
    const found = records.flatMap((record) => {
      const days = new Map(stepDays(record).map(({ step, day }) => [step, day]));
      return statutoryLimits(record).map((limit) => timeliness(limit, days.get(limit.step), asOf));
    });
    expect(found.filter((state) => state === "late" || state === "unclear")).toEqual([]);
    expect(new Set(found)).toEqual(new Set(["inTime", "noLimit", "notDone", "excused", "overdue"]));
  });

  it.each([
    ["a negative number", { number: -1, asOf }],
    ["a part of a number", { number: 0.5, asOf }],
    ["no date", { number: 0, asOf: "2026-02-30" }],
    ["a day before the codes", { number: 0, asOf: "2025-08-31" }],
    ["a day after the calendar", { number: 0, asOf: "2090-01-01" }],
  ])("refuses %s", (_, options) => {
    expect(() => sampleNeedsAssessment({ seed: 1, ...options })).toThrow(RangeError);
  });

  it.each([["2025-09-01"], ["2026-02-28"], ["2028-02-29"], ["2089-12-31"]])("makes records for %s", (day) => {
    expect(states.map((_, number) => sampleNeedsAssessment({ seed: "day", number, asOf: day }).synthetic)).toEqual(
      states.map(() => true),
    );
  });
});
