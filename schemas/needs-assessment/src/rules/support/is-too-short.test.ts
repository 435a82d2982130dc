import { expect, it } from "vitest";
import type { NeedsAssessment, TimeLimitException } from "../../types.ts";
import { isTooShort } from "./is-too-short.ts";

const none = {};
const order: Pick<NeedsAssessment, "reversals"> = { reversals: [{ route: "tribunalOrder", result: "mustAssess" }] };
const ownChange: Pick<NeedsAssessment, "reversals"> = { reversals: [{ route: "ownChange", result: "mustAssess" }] };
const away = (to: string): TimeLimitException => ({ ground: "ABSENT", from: "2026-06-01", to });

it.each<[string, TimeLimitException, Pick<NeedsAssessment, "reversals">, boolean]>([
  ["absent for four weeks", away("2026-06-28"), none, false],
  ["absent for a day less", away("2026-06-27"), none, true],
  ["absent for two weeks after an order", away("2026-06-14"), order, false],
  ["absent for a day less after an order", away("2026-06-13"), order, true],
  ["absent for two weeks after a change of mind", away("2026-06-14"), ownChange, true],
  [
    "closed for two weeks after an order",
    { ground: "SCHOOL-CLOSED", from: "2026-06-01", to: "2026-06-14" },
    order,
    true,
  ],
  ["early years closed for four weeks", { ground: "EY-CLOSED", from: "2026-06-01", to: "2026-06-28" }, none, false],
  ["a circumstance of a day", { ground: "EXCEPTIONAL", from: "2026-06-01", to: "2026-06-01" }, none, false],
  ["no last day", { ground: "ABSENT", from: "2026-06-01" }, none, false],
  ["days the wrong way round", { ground: "ABSENT", from: "2026-06-02", to: "2026-06-01" }, none, false],
])("%s", (_, exception, record, want) => {
  expect(isTooShort(exception, record)).toBe(want);
});
