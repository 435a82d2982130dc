import { expect, it } from "vitest";
import { adviceLimit } from "./advice-limit.ts";

const regime = { legalRegime: "cfa2014" } as const;

it.each([
  [
    "six weeks from the day on which the body was asked",
    { type: "psychological", requestedDate: "2026-04-10" },
    "2026-05-22",
    "regulation 8(1)",
  ],
  ["no day of asking", { type: "psychological" }, undefined, "regulation 8(1)"],
  ["the family", { type: "parentOrYoungPerson", requestedDate: "2026-04-10" }, undefined, "regulation 8(1)"],
  ["used again", { type: "medical", requestedDate: "2026-04-10", reuse: {} }, undefined, "regulation 6(4)"],
] as const)("%s", (_, advice, dueOn, source) => {
  const limit = adviceLimit(advice, regime);
  expect([limit.dueOn, limit.source.reference]).toEqual([dueOn, source]);
});

it("is excused by an appointment that was missed", () => {
  const limit = adviceLimit(
    { type: "medical", requestedDate: "2026-04-10" },
    {
      ...regime,
      timeLimitExceptions: [{ ground: "MISSED-APPT", from: "2026-05-01", effect: "A new one was in June." }],
    },
  );
  expect(limit.excusedBy.map(({ pointer }) => pointer)).toEqual(["/timeLimitExceptions/0"]);
});

it("is not set under another regime", () => {
  expect(
    adviceLimit({ type: "medical", requestedDate: "2026-04-10" }, { legalRegime: "reform-draft" }).dueOn,
  ).toBeUndefined();
});
