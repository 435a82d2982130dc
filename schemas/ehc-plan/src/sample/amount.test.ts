import { createRandom } from "@send-standards/common/sample";
import { describe, expect, it } from "vitest";
import { amountInWords, makeQuantity } from "./amount.ts";

describe("amountInWords", () => {
  it.each([
    [{ minutes: 30, sessions: 1, per: "week" as const }, "for 30 minutes once a week"],
    [{ minutes: 45, sessions: 2, per: "term" as const }, "for 45 minutes twice each term"],
    [{ minutes: 10, sessions: 5, per: "day" as const }, "for 10 minutes five times a day"],
    [{ minutes: 960, sessions: 24, per: "year" as const }, "for 960 minutes 24 times a year"],
  ])("%j", (amount, want) => {
    expect(amountInWords(amount)).toBe(want);
  });
});

describe("makeQuantity", () => {
  it("draws a timed amount of its ranges, one to one unless it is a group", () => {
    const random = createRandom("amount");
    const part = { minutes: [30], sessions: [2, 2] as const, per: "week" as const };
    expect(makeQuantity(part, {}, random)).toMatchObject({
      basis: "timed",
      minutes: 30,
      sessions: 2,
      weeksPerYear: 38,
      ratio: { staff: 1, learners: 1 },
    });
    expect(makeQuantity({ ...part, group: 4 }, {}, random)).toMatchObject({
      ratio: { staff: 1, learners: 4 },
      groupSizeMax: 4,
    });
    expect(makeQuantity({ ...part, group: 30 }, {}, random)).not.toHaveProperty("ratio");
  });

  it.each([
    [
      { basis: "continuous" as const, during: "all {lessons}" },
      { basis: "continuous", during: "all sessions" },
    ],
    [
      { basis: "triggered" as const, trigger: "a bell in {lessons}" },
      { basis: "triggered", trigger: "a bell in sessions" },
    ],
    [
      { basis: "oneOff" as const, number: 1, by: "{startDate}" },
      { basis: "oneOff", number: 1, by: "2026-09-01" },
    ],
    [
      { basis: "notQuantified" as const, reason: "in all {lessons}" },
      { basis: "notQuantified", reason: "in all sessions" },
    ],
  ])("fills the words of %j", (part, want) => {
    expect(makeQuantity(part, { lessons: "sessions", startDate: "2026-09-01" }, createRandom("a"))).toEqual(want);
  });
});
