import { ehcPlan } from "@send-standards/ehc-plan";
import { createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { runCommand } from "./run-command.ts";

const asOf = "2026-11-25";
const validator = await createValidator(ehcPlan);

/** Rules for which no sample has a place; at most one in ten may be here, each with its reason. */
const outOfReach: ReadonlyMap<string, string> = new Map([
  ["ehc-plan/otherwise-than-at-school-fills-f", "a sample's outcomes rest on the provision that would have to go"],
  ["ehc-plan/amended-within-twelve-weeks", "its case moves days that a sample's review and steps rest on"],
  [
    "ehc-plan/pfa-provision-present",
    "every provision of a sample would have to change its flag, and their number differs",
  ],
  ["ehc-plan/h1-only-under-eighteen", "its case adds provision to a plan whose outcomes do not ask for it"],
]);

/** Rules whose case puts the base record's sections in place of the sample's, so that the plan is shorter. */
const shorter: ReadonlySet<string> = new Set([
  "ehc-plan/empty-section-says-so",
  "ehc-plan/at-least-one-need",
  "ehc-plan/at-least-one-outcome",
  "ehc-plan/plan-carries-links",
  "ehc-plan/provision-not-only-money",
  "ehc-plan/statutory-advice-listed",
]);

describe("sample --break", () => {
  it("has at most one rule in ten out of reach", () => {
    expect(outOfReach.size).toBeLessThanOrEqual(Math.floor(ehcPlan.rules.length / 10));
  });
  it.each(ehcPlan.rules.map((rule) => rule.id))("%s", async (rule) => {
    const { code, out } = await runCommand(
      "sample",
      "ehc-plan",
      "--records",
      "2",
      "--seed",
      "7",
      "--as-of",
      asOf,
      "--break",
      rule,
    );
    if (outOfReach.has(rule)) {
      expect([code, out]).toEqual([2, ""]);
      return;
    }
    const records = out.trimEnd().split("\n");
    expect([code, records.length]).toEqual([0, 2]);
    for (const record of records) {
      const rules = new Set(validator.validate(record, { asOf }).findings.map((finding) => finding.rule));
      expect([...rules]).toEqual([rule]);
      expect(record.length).toBeGreaterThan(shorter.has(rule) ? 10_000 : 30_000);
    }
  });
});
