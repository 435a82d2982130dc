import { cite } from "@send-standards/common";
import { expect, it } from "vitest";
import type { StatutoryLimit, WeighedException } from "./statutory-limit.ts";
import { type Timeliness, timeliness } from "./timeliness.ts";

const limit = (part: Partial<StatutoryLimit>): StatutoryLimit => ({
  step: "sendFinalPlan",
  dueOn: "2026-07-20",
  source: cite("sendRegs2014", "13(2)"),
  reason: "Twenty weeks.",
  exceptions: [],
  excusedBy: [],
  relaxed: false,
  ...part,
});
const exception: WeighedException = {
  pointer: "/timeLimitExceptions/0",
  ground: "ABSENT",
  effect: "unclear",
  why: "No days.",
};
const { dueOn: _, ...without } = limit({});

it.each<[string, StatutoryLimit, string | undefined, string, Timeliness]>([
  ["no limit", without, "2026-07-21", "2026-11-25", "noLimit"],
  ["not done on the last day", limit({}), undefined, "2026-07-20", "notDone"],
  ["not done the day after", limit({}), undefined, "2026-07-21", "overdue"],
  ["not done the day after, with a claim", limit({ exceptions: [exception] }), undefined, "2026-07-21", "unclear"],
  ["done on the last day", limit({}), "2026-07-20", "2026-11-25", "inTime"],
  ["done the day after", limit({}), "2026-07-21", "2026-11-25", "late"],
  ["done the day after, with a claim", limit({ exceptions: [exception] }), "2026-07-21", "2026-11-25", "unclear"],
  [
    "done the day after, excused",
    limit({ exceptions: [exception], excusedBy: [exception] }),
    "2026-07-21",
    "2026-11-25",
    "excused",
  ],
  ["done late in the months of coronavirus", limit({ relaxed: true }), "2026-07-21", "2026-11-25", "excused"],
])("%s", (_name, one, doneOn, asOf, want) => {
  expect(timeliness(one, doneOn, asOf)).toBe(want);
});
