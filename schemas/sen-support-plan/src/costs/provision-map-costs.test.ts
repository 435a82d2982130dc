import { describe, expect, it } from "vitest";
import { isPaidBySetting } from "./is-paid-by-setting.ts";
import { type MappedRow, type ProvisionMapCosts, provisionMapCosts } from "./provision-map-costs.ts";

const hourly = { minutesPerSession: 60, sessionsPerWeek: 1, weeks: 38, ratePencePerHour: 2000, groupSize: 1 };

describe("provisionMapCosts", () => {
  it.each<[string, MappedRow[], ProvisionMapCosts]>([
    ["no rows", [], { cumulativePence: [], totalPence: 0, remainingPence: 600_000 }],
    [
      "rows with and without a stated cost",
      [hourly, { annualPence: 4000 }],
      { cumulativePence: [76_000, 80_000], totalPence: 80_000, remainingPence: 520_000 },
    ],
    [
      "the stated cost goes first",
      [{ ...hourly, annualPence: 1 }],
      { cumulativePence: [1], totalPence: 1, remainingPence: 599_999 },
    ],
    [
      "a row that a health service pays for adds nothing",
      [
        { annualPence: 100 },
        { annualPence: 999, fundingSource: "nhsCommissioner" },
        { annualPence: 1, fundingSource: "coreBudget" },
      ],
      { cumulativePence: [100, 100, 101], totalPence: 101, remainingPence: 599_899 },
    ],
    [
      "a row without a cost leaves no total",
      [{ annualPence: 100 }, {}, { annualPence: 1 }],
      { cumulativePence: [100, undefined, undefined], totalPence: undefined, remainingPence: undefined },
    ],
    [
      "a row without a cost that others pay for does no harm",
      [{ fundingSource: "highNeedsTopUp" }, { annualPence: 5 }],
      { cumulativePence: [0, 5], totalPence: 5, remainingPence: 599_995 },
    ],
    ["just £6,000", [{ annualPence: 600_000 }], { cumulativePence: [600_000], totalPence: 600_000, remainingPence: 0 }],
    [
      "a penny more",
      [{ annualPence: 600_001 }],
      { cumulativePence: [600_001], totalPence: 600_001, remainingPence: 0 },
    ],
  ])("%s", (_, rows, want) => {
    expect(provisionMapCosts(rows)).toEqual(want);
  });
});

describe("isPaidBySetting", () => {
  it.each<[string, MappedRow, boolean]>([
    ["not said", {}, true],
    ["core budget", { fundingSource: "coreBudget" }, true],
    ["notional SEN budget", { fundingSource: "notionalSenBudget" }, true],
    ["top-up", { fundingSource: "highNeedsTopUp" }, false],
    ["NHS", { fundingSource: "nhsCommissioner" }, false],
  ])("%s", (_, row, want) => {
    expect(isPaidBySetting(row)).toBe(want);
  });
});
