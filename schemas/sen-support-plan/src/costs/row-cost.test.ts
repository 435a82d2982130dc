import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CostedRow, rowCost } from "./row-cost.ts";

const full = { minutesPerSession: 30, sessionsPerWeek: 3, weeks: 38, ratePencePerHour: 1650, groupSize: 3 };
const without = (name: keyof typeof full): CostedRow =>
  Object.fromEntries(Object.entries(full).filter(([key]) => key !== name));

describe("rowCost", () => {
  it.each<[string, CostedRow, number | undefined]>([
    ["a group of three", full, 31_350],
    ["one to one", { ...full, groupSize: 1 }, 94_050],
    ["once in two weeks", { ...full, sessionsPerWeek: 0.5 }, 5225],
    ["a third of a session, read to two decimals", { ...full, sessionsPerWeek: 0.333, groupSize: 1 }, 10_346],
    [
      "half a penny goes up",
      { minutesPerSession: 1, sessionsPerWeek: 1, weeks: 1, ratePencePerHour: 30, groupSize: 1 },
      1,
    ],
    [
      "less than half a penny goes down",
      { minutesPerSession: 1, sessionsPerWeek: 1, weeks: 1, ratePencePerHour: 29, groupSize: 1 },
      0,
    ],
    ["no sessions", { ...full, sessionsPerWeek: 0 }, 0],
    ["equipment and external cost are not divided", { ...full, equipmentPence: 1001, externalPence: 2002 }, 34_353],
    ["equipment alone", { equipmentPence: 4500 }, 4500],
    ["external cost alone", { externalPence: 4500, weeks: 20 }, 4500],
    ["no minutes", without("minutesPerSession"), undefined],
    ["no sessions given", without("sessionsPerWeek"), undefined],
    ["no weeks", without("weeks"), undefined],
    ["no rate", without("ratePencePerHour"), undefined],
    ["no group size", without("groupSize"), undefined],
    ["no rate but equipment", { ...without("ratePencePerHour"), equipmentPence: 4500 }, undefined],
    ["weeks alone", { weeks: 38 }, undefined],
    ["nothing", {}, undefined],
    [
      "the most that the schema allows",
      { minutesPerSession: 1440, sessionsPerWeek: 100, weeks: 53, ratePencePerHour: 100_000, groupSize: 7 },
      1_817_142_857,
    ],
  ])("%s", (_, row, want) => {
    expect(rowCost(row)).toBe(want);
  });

  it("is the exact quotient to the nearest penny", () => {
    const whole = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(
        whole(1440),
        whole(10_000),
        whole(53),
        whole(50_000),
        whole(60),
        (minutes, hundredths, weeks, rate, group) => {
          const cost = rowCost({
            minutesPerSession: minutes,
            sessionsPerWeek: hundredths / 100,
            weeks,
            ratePencePerHour: rate,
            groupSize: group,
          });
          const amount = BigInt(minutes) * BigInt(hundredths) * BigInt(weeks) * BigInt(rate);
          const divisor = 6000n * BigInt(group);
          expect(BigInt(cost ?? -1)).toBe((2n * amount + divisor) / (2n * divisor));
        },
      ),
      { seed: 20261125, numRuns: 500 },
    );
  });
});
