import { createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { runCommand } from "./run-command.ts";

const asOf = "2026-11-25";

/** Rules for which no sample has a place; at most one in ten may be here, each with its reason. */
const outOfReach: ReadonlyMap<string, string> = new Map([
  ["ehc-plan/otherwise-than-at-school-fills-f", "a sample's outcomes rest on the provision that would have to go"],
  ["ehc-plan/amended-within-twelve-weeks", "its case moves days that a sample's review and steps rest on"],
  ["ehc-plan/h1-only-under-eighteen", "its case adds provision to a plan whose outcomes do not ask for it"],
]);

/** Rules whose case puts a part of the base record, or less, in place of the sample's, so that the record is shorter. */
const shorter: ReadonlySet<string> = new Set([
  "ehc-plan/pfa-areas-covered",
  "ehc-plan/pfa-provision-present",
  "ehc-plan/empty-section-says-so",
  "ehc-plan/at-least-one-need",
  "ehc-plan/at-least-one-outcome",
  "ehc-plan/plan-carries-links",
  "ehc-plan/provision-not-only-money",
  "ehc-plan/statutory-advice-listed",
  "needs/draft-taxonomy-not-in-force",
  "needs/retired-code-not-used",
  "needs/code-listed-once",
  "needs/local-code-maps-to-national-code",
  "ehc-plan/aspirations-recorded",
  "ehc-plan/strengths-recorded",
  "ehc-plan/primary-type-has-need",
  "ehc-plan/health-need-has-provision",
  "ehc-plan/care-need-has-provision",
  "ehc-plan/nil-rests-on-assessment",
  "ehc-plan/education-outcome-after-eighteen",
  "ehc-plan/progress-is-watched",
  "ehc-plan/steps-lead-to-outcomes",
  "ehc-plan/short-break-in-its-section",
  "ehc-plan/sensory-advice-from-qualified-teacher",
]);

const sampleOf = async (id: string, ...options: readonly string[]) => {
  const asked = ["--records", "2", "--seed", "7", "--as-of", asOf, ...options];
  const { code, out } = await runCommand("sample", id, ...asked);
  return { code, records: out === "" ? [] : out.trimEnd().split("\n") };
};

for (const id of await standardIds(repository)) {
  const { standard } = await loadStandard(id);
  const validator = await createValidator(standard);
  const sound = await sampleOf(id);

  describe(`${id}: sample --break`, () => {
    it("has at most one rule in ten out of reach", () => {
      const beyond = standard.rules.filter((rule) => outOfReach.has(rule.id));
      expect(beyond.length).toBeLessThanOrEqual(Math.floor(standard.rules.length / 10));
    });
    it.each(standard.rules.map((rule) => rule.id))("%s", async (rule) => {
      const { code, records } = await sampleOf(id, "--break", rule);
      if (outOfReach.has(rule)) {
        expect([code, records]).toEqual([2, []]);
        return;
      }
      expect([code, records.length]).toEqual([0, 2]);
      const least = Math.min(...sound.records.map((record) => record.length)) * (shorter.has(rule) ? 0.2 : 0.6);
      for (const record of records) {
        const rules = new Set(validator.validate(record, { asOf }).findings.map((finding) => finding.rule));
        expect([...rules]).toEqual([rule]);
        expect(record.length).toBeGreaterThan(least);
      }
    });
  });
}
