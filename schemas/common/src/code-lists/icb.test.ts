import { type Code, findCode } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import { icb } from "./icb.ts";

const codes: readonly Code[] = icb.codes;
const inUse = (date: string) => codes.filter(({ code }) => findCode(icb, code, date) !== undefined).length;

describe("icb", () => {
  it.each([
    ["before the boards were set up", "2022-06-30", 0],
    ["first day of the boards", "2022-07-01", 42],
    ["last day before the mergers", "2026-03-31", 42],
    ["day of the mergers", "2026-04-01", 36],
  ])("%s, %s: %i boards", (_, date, want) => {
    expect(inUse(date)).toBe(want);
  });

  it("ends twelve boards on 31 March 2026, each with its successors", () => {
    const ended = codes.filter((entry) => entry.validTo !== undefined);
    expect(ended.map(({ code, validTo, successors }) => [code, validTo, successors])).toEqual([
      ["QHG", "2026-03-31", ["S1Y5D"]],
      ["QU9", "2026-03-31", ["S0E4D"]],
      ["QUE", "2026-03-31", ["S1Y5D"]],
      ["QNQ", "2026-03-31", ["S0E4D", "S9B9J", "QRL"]],
      ["QM7", "2026-03-31", ["S1Y5D", "D7T5G"]],
      ["QH8", "2026-03-31", ["D7T5G"]],
      ["QMM", "2026-03-31", ["T6Y0W"]],
      ["QMJ", "2026-03-31", ["Z9B2Z"]],
      ["QRV", "2026-03-31", ["Z9B2Z"]],
      ["QJG", "2026-03-31", ["D7T5G", "T6Y0W"]],
      ["QXU", "2026-03-31", ["S9B9J"]],
      ["QNX", "2026-03-31", ["S9B9J"]],
    ]);
  });

  it("begins six boards on 1 April 2026, each the successor of another", () => {
    const begun = codes.filter((entry) => entry.validFrom === "2026-04-01").map((entry) => entry.code);
    expect(begun).toEqual(["S1Y5D", "D7T5G", "T6Y0W", "S9B9J", "S0E4D", "Z9B2Z"]);
    expect(begun.filter((code) => !codes.some((entry) => entry.successors?.includes(code)))).toEqual([]);
  });
});
