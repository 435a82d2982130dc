import { expect, it } from "vitest";
import { appealWindow } from "./appeal-window.ts";

it.each([
  ["two months from the notice", "2026-04-10", undefined, "2026-06-10"],
  ["from the last day of December to the end of February", "2026-12-31", undefined, "2027-02-28"],
  ["a certificate whose month ends on the same day", "2026-04-10", "2026-05-10", "2026-06-10"],
  ["a certificate a day later", "2026-04-10", "2026-05-11", "2026-06-11"],
  ["an early certificate", "2026-04-10", "2026-04-20", "2026-06-10"],
])("%s", (_, notice, certificate, want) => {
  expect(appealWindow(notice, certificate).dueOn).toBe(want);
});
