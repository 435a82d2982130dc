import { expect, it } from "vitest";
import type { TimeLimitException } from "../../types.ts";
import { missingParts } from "./missing-parts.ts";

it.each<[string, TimeLimitException, readonly string[]]>([
  ["an absence with nothing", { ground: "ABSENT" }, ["from", "to", "effect"]],
  ["a closure without a last day", { ground: "SCHOOL-CLOSED", from: "2026-07-21", effect: "No answer." }, ["to"]],
  ["an early years closure without a first day", { ground: "EY-CLOSED", to: "2026-07-21", effect: "No." }, ["from"]],
  ["a circumstance that goes on", { ground: "EXCEPTIONAL", from: "2026-07-01", effect: "In hospital." }, []],
  ["a missed appointment", { ground: "MISSED-APPT", from: "2026-07-01", effect: "She was ill." }, []],
  ["a circumstance with nothing", { ground: "EXCEPTIONAL" }, ["from", "effect"]],
])("%s", (_, exception, want) => {
  expect(missingParts(exception)).toEqual(want);
});
