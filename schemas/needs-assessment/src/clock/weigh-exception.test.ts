import { cite } from "@send-standards/common";
import { describe, expect, it } from "vitest";
import type { TimeLimitException } from "../types.ts";
import { adviceGrounds, noGrounds, orderGrounds, ordinaryGrounds } from "./grounds.ts";
import { weighException } from "./weigh-exception.ts";

const source = cite("sendRegs2014", "5(4)");
const grounds = ordinaryGrounds(source);
/** Six weeks from a request on 1 June 2026. */
const window = { startsOn: "2026-06-01", dueOn: "2026-07-13" };
const effect = "The school could not answer before September.";

const absent = (from: string | undefined, to: string | undefined): TimeLimitException => ({
  ground: "ABSENT",
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  effect,
});
const closed = (from: string, to: string, adviceRequestedDate?: string): TimeLimitException => ({
  ground: "SCHOOL-CLOSED",
  from,
  to,
  ...(adviceRequestedDate === undefined ? {} : { adviceRequestedDate }),
  effect,
});

describe("weighException", () => {
  it.each<[string, TimeLimitException, string]>([
    ["absent for four weeks to the day", absent("2026-06-08", "2026-07-05"), "excuses"],
    ["absent for a day less", absent("2026-06-08", "2026-07-04"), "doesNotExcuse"],
    ["absent for four weeks that end on the last day", absent("2026-06-16", "2026-07-13"), "excuses"],
    ["absent for four weeks that end a day later", absent("2026-06-17", "2026-07-14"), "unclear"],
    ["absent after the limit", absent("2026-07-14", "2026-08-20"), "doesNotExcuse"],
    ["absent before the limit", absent("2026-04-20", "2026-05-31"), "doesNotExcuse"],
    ["absent, first day only", absent("2026-06-08", undefined), "unclear"],
    ["absent, no day", absent(undefined, undefined), "unclear"],
    [
      "closed for four weeks to the day, asked on the first day that counts",
      closed("2026-06-22", "2026-07-19", "2026-06-15"),
      "excuses",
    ],
    ["closed, asked the day before", closed("2026-06-22", "2026-07-19", "2026-06-14"), "doesNotExcuse"],
    ["closed, asked on the last day that counts", closed("2026-06-22", "2026-07-19", "2026-07-13"), "excuses"],
    ["closed, asked the day after", closed("2026-06-22", "2026-07-19", "2026-07-14"), "doesNotExcuse"],
    ["closed for a day less", closed("2026-06-22", "2026-07-18", "2026-06-22"), "doesNotExcuse"],
    ["closed, no day of asking", closed("2026-06-22", "2026-07-19"), "unclear"],
    ["closed early years provider, no days", { ground: "EY-CLOSED", effect }, "unclear"],
    ["exceptional on the last day", { ground: "EXCEPTIONAL", from: "2026-07-13", effect }, "excuses"],
    ["exceptional from the day after", { ground: "EXCEPTIONAL", from: "2026-07-14", effect }, "doesNotExcuse"],
    [
      "exceptional until the first day",
      { ground: "EXCEPTIONAL", from: "2026-05-01", to: "2026-06-01", effect },
      "excuses",
    ],
    [
      "exceptional until the eve",
      { ground: "EXCEPTIONAL", from: "2026-05-01", to: "2026-05-31", effect },
      "doesNotExcuse",
    ],
    ["exceptional without days", { ground: "EXCEPTIONAL", effect }, "unclear"],
    ["exceptional, nothing said of its effect", { ground: "EXCEPTIONAL", from: "2026-06-10" }, "unclear"],
    ["a missed appointment", { ground: "MISSED-APPT", from: "2026-06-10", effect }, "doesNotExcuse"],
  ])("of an ordinary limit: %s", (_, exception, want) => {
    expect(weighException(exception, window, grounds).effect).toBe(want);
  });

  it.each<[string, TimeLimitException, string]>([
    ["absent for two weeks to the day", absent("2026-06-08", "2026-06-21"), "excuses"],
    ["absent for a day less", absent("2026-06-08", "2026-06-20"), "doesNotExcuse"],
  ])("after an order: %s", (_, exception, want) => {
    expect(weighException(exception, window, orderGrounds(source)).effect).toBe(want);
  });

  it.each<[string, TimeLimitException, string]>([
    ["a missed appointment", { ground: "MISSED-APPT", from: "2026-06-10", to: "2026-06-10", effect }, "excuses"],
    ["a closed school", closed("2026-06-22", "2026-07-19", "2026-06-15"), "doesNotExcuse"],
  ])("of advice: %s", (_, exception, want) => {
    expect(weighException(exception, window, adviceGrounds(source)).effect).toBe(want);
  });

  it("excuses nothing where the regulation has no exceptions", () => {
    expect(weighException({ ground: "EXCEPTIONAL", from: "2026-06-10", effect }, window, noGrounds).effect).toBe(
      "doesNotExcuse",
    );
  });
});
