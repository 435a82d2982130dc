import { describe, expect, it } from "vitest";
import { originLimits } from "./origin-limits.ts";
import type { ClockFacts } from "./statutory-limit.ts";

const facts = (part: Partial<ClockFacts>): ClockFacts => ({
  legalRegime: "cfa2014",
  origin: "request",
  child: {},
  ...part,
});

const startOf = (part: Partial<ClockFacts>) => originLimits(facts(part))[0]?.startsOn;

describe("originLimits", () => {
  it.each<[string, Partial<ClockFacts>, string | undefined]>([
    ["a request", { request: { receivedDate: "2026-03-02" } }, "2026-03-02"],
    [
      "a request to the authority of before, then a move",
      { request: { receivedDate: "2026-03-02" }, responsibleFromDate: "2026-03-20" },
      "2026-03-20",
    ],
    [
      "a request after the move",
      { request: { receivedDate: "2026-03-27" }, responsibleFromDate: "2026-03-20" },
      "2026-03-27",
    ],
    ["a request without a day", { responsibleFromDate: "2026-03-20" }, "2026-03-20"],
    ["a request without any day", { request: {} }, undefined],
    [
      "brought to attention, noted down later",
      {
        origin: "broughtToAttention",
        request: { receivedDate: "2026-03-09" },
        responsibleFromDate: "2026-03-02",
      },
      "2026-03-02",
    ],
    [
      "brought to attention by a health visitor",
      { origin: "broughtToAttention", request: { receivedDate: "2026-03-09" } },
      "2026-03-09",
    ],
    ["a plan transferred in", { origin: "planTransferred", responsibleFromDate: "2026-03-02" }, "2026-03-02"],
    [
      "the authority's own reassessment",
      { origin: "reassessmentByAuthority", decision: { outcome: "assess", date: "2026-03-02" } },
      undefined,
    ],
  ])("starts the clock of the decision: %s", (_, part, want) => {
    expect(startOf(part)).toBe(want);
  });

  it.each<[ClockFacts["origin"], readonly string[]]>([
    ["request", ["decideWhetherToAssess", "notifyNoPlan", "sendDraft", "sendFinalPlan"]],
    ["broughtToAttention", ["decideWhetherToAssess", "notifyNoPlan", "sendDraft", "sendFinalPlan"]],
    ["reassessmentRequest", ["decideWhetherToAssess", "notifyNoPlan", "sendFinalPlan"]],
    ["reassessmentByAuthority", ["decideWhetherToAssess", "notifyNoPlan", "sendFinalPlan"]],
    ["planTransferred", ["decideWhetherToAssess"]],
  ])("knows the steps of %s", (origin, want) => {
    expect(originLimits(facts({ origin })).map(({ rule }) => rule.step)).toEqual(want);
  });

  it("counts by the other regulations while somebody is detained", () => {
    const sources = originLimits(facts({ child: { inYouthAccommodation: true } })).map(({ rule }) => rule.source.title);
    expect(new Set(sources)).toEqual(
      new Set(["Special Educational Needs and Disability (Detained Persons) Regulations 2015 (SI 2015/62)"]),
    );
  });
});
