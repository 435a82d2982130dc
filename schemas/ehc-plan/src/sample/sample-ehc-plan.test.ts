import { ageOn } from "@send-standards/common";
import { describe, expect, it } from "vitest";
import type { EhcPlan } from "../types.ts";
import { type AgeGroup, ageGroups } from "./age-groups.ts";
import { sampleEhcPlan } from "./sample-ehc-plan.ts";
import { sampleEhcPlans } from "./sample-ehc-plans.ts";
import { ageGroupsOfState, states } from "./states.ts";

const asOf = "2026-11-25";
const text = (plan: EhcPlan): string => JSON.stringify(plan);

/** First and last age of each group. */
const ages: { readonly [Group in AgeGroup]: readonly [number, number] } = {
  "0-4": [0, 4],
  "5-10": [5, 10],
  "11-15": [11, 15],
  "16-18": [16, 18],
  "19-25": [19, 25],
};

const madeOn = ({ issuedDate, amendmentNoticeDate, draftSentDate }: EhcPlan): string =>
  issuedDate ?? amendmentNoticeDate ?? draftSentDate ?? asOf;

const combinations = states.flatMap((state) => ageGroupsOfState[state].map((ageGroup) => [state, ageGroup] as const));

describe("sampleEhcPlan", () => {
  it("gives the same bytes for the same seed and number, whatever was made before", () => {
    const alone = text(sampleEhcPlan({ seed: 7, number: 11, asOf }));
    const series = [...sampleEhcPlans({ seed: 7, records: 14, asOf })].map(text);
    expect(series[11]).toBe(alone);
    expect([...sampleEhcPlans({ seed: 7, records: 12, asOf })].map(text)).toEqual(series.slice(0, 12));
  });

  it("gives another plan for another seed, number or day", () => {
    const plans = [
      sampleEhcPlan({ seed: "a", number: 1, asOf }),
      sampleEhcPlan({ seed: "b", number: 1, asOf }),
      sampleEhcPlan({ seed: "a", number: 2, asOf }),
      sampleEhcPlan({ seed: "a", number: 1, asOf: "2026-11-26" }),
    ];
    expect(new Set(plans.map(text)).size).toBe(plans.length);
  });

  it("takes a number and its text as the same seed", () => {
    expect(text(sampleEhcPlan({ seed: 5, number: 0, asOf }))).toBe(text(sampleEhcPlan({ seed: "5", number: 0, asOf })));
  });

  it.each(combinations)("%s, age %s: as asked", (state, ageGroup) => {
    for (let number = 0; number < 6; number += 1) {
      const plan = sampleEhcPlan({ seed: "combination", number, asOf, state, ageGroup });
      const age = ageOn(plan.child.dateOfBirth, madeOn(plan));
      expect(plan.status).toBe(state);
      expect(age).toBeGreaterThanOrEqual(ages[ageGroup][0]);
      expect(age).toBeLessThanOrEqual(ages[ageGroup][1]);
    }
  });

  it.each(ageGroups)("draws a state that fits age %s where none is asked for", (ageGroup) => {
    const drawn = Array.from({ length: 24 }, (_, number) => sampleEhcPlan({ seed: 1, number, asOf, ageGroup }).status);
    expect(
      drawn.filter((status) =>
        states.every((state) => state !== status || !ageGroupsOfState[state].includes(ageGroup)),
      ),
    ).toEqual([]);
  });

  it("goes through every state in 24 numbers", () => {
    const drawn = Array.from({ length: 24 }, (_, number) => sampleEhcPlan({ seed: 1, number, asOf }).status);
    expect([...new Set(drawn)].sort()).toEqual([...states].sort());
  });

  it.each([
    ["a negative number", { seed: 1, number: -1, asOf }],
    ["a part of a number", { seed: 1, number: 0.5, asOf }],
    ["no date", { seed: 1, number: 0, asOf: "2026-13-01" }],
    ["a day before the codes", { seed: 1, number: 0, asOf: "2025-08-31" }],
    ["a day after the calendar", { seed: 1, number: 0, asOf: "2090-01-01" }],
    ["a state that the age cannot have", { seed: 1, number: 0, asOf, state: "kept", ageGroup: "0-4" }],
  ] as const)("refuses %s", (_, options) => {
    expect(() => sampleEhcPlan(options)).toThrow(RangeError);
  });

  it.each([["2025-09-01"], ["2026-02-28"], ["2028-02-29"], ["2089-12-31"]])("makes plans for %s", (day) => {
    expect([...sampleEhcPlans({ seed: "day", records: 24, asOf: day })]).toHaveLength(24);
  });
});
