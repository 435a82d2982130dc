import { expect, it } from "vitest";
import { earlierOf, laterOf } from "./date-order.ts";

it.each([
  ["in order", "2026-01-31", "2026-02-01", "2026-01-31", "2026-02-01"],
  ["out of order", "2027-01-01", "2026-12-31", "2026-12-31", "2027-01-01"],
  ["of the same day", "2026-02-01", "2026-02-01", "2026-02-01", "2026-02-01"],
])("earlierOf and laterOf: %s", (_, one, other, earlier, later) => {
  expect([earlierOf(one, other), laterOf(one, other)]).toEqual([earlier, later]);
});
