import { applyPatch, describePointer, type Finding, type Hit, touches } from "@send-standards/core";
import { createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

const key = (rule: string, pointer: string) => `${rule} ${pointer}`;
const keyOfHit = (rule: string) => (hit: string | Hit) => key(rule, typeof hit === "string" ? hit : hit.pointer);
const keyOfFinding = (finding: Finding) => key(finding.rule, finding.pointer);

for (const id of await standardIds(repository)) {
  const { standard, base, baseAsOf, cases } = await loadStandard(id);
  const validator = await createValidator(standard);
  const findingsOf = (record: object, asOf: string) => validator.validate(record, { asOf }).findings;

  describe(`${id}: base record`, () => {
    it("keeps every rule", () => {
      expect(findingsOf(base, baseAsOf)).toEqual([]);
    });
  });

  describe(`${id}: rules`, () => {
    it("have cases in the order of the rules", () => {
      expect(cases.map((one) => one.rule)).toEqual(standard.rules.map((rule) => rule.id));
    });
    it("have ids that are used once", () => {
      expect(new Set(standard.rules.map((rule) => rule.id)).size).toBe(standard.rules.length);
    });
    for (const rule of standard.rules) {
      it(`${rule.id} is fit to print`, () => {
        expect(rule.id).toMatch(new RegExp(`^${id}/[a-z0-9]+(-[a-z0-9]+)*$`));
        const { message, fix } = rule.caseworker;
        for (const text of [rule.statement, rule.why, rule.message, rule.fix, message, fix]) {
          expect(text).toMatch(/^[A-Z{].*\.$/s);
          expect(text).not.toMatch(/\b(valid|invalid|please|sorry|illegal|forbidden)\b/i);
        }
        expect(rule.reads.length).toBeGreaterThan(0);
        expect(rule.source.length).toBeGreaterThan(0);
        if (rule.severity === "error") expect(rule.source[0]?.verified).toBe(true);
      });
    }
  });

  for (const one of cases) {
    const rule = standard.rules.find((candidate) => candidate.id === one.rule);
    const start = one.base ?? base;
    describe(one.rule, () => {
      it("has a case of each kind", () => {
        expect([one.pass.length > 0, one.fail.length > 0]).toEqual([true, true]);
      });
      it.each(one.pass.map((row) => [row.name, row] as const))("holds: %s", (_, row) => {
        expect(findingsOf(applyPatch(start, row.patch), row.asOf ?? baseAsOf).map(keyOfFinding)).toEqual([]);
      });
      it.each(one.fail.map((row) => [row.name, row] as const))("does not hold: %s", (_, row) => {
        const findings = findingsOf(applyPatch(start, row.patch), row.asOf ?? baseAsOf);
        const wanted = [
          ...row.hits.map(keyOfHit(one.rule)),
          ...(row.also ?? []).map((finding) => key(finding.rule, finding.pointer)),
        ];
        expect(findings.map(keyOfFinding).sort()).toEqual(wanted.sort());
        for (const finding of findings) expect(finding.message).not.toMatch(/[{}]/);
        for (const hit of row.hits) {
          const pointer = typeof hit === "string" ? hit : hit.pointer;
          expect(describePointer(pointer)).not.toBe("");
          // A rule points at something that it reads, or at what holds it.
          expect(rule?.reads.some((pattern) => touches(pointer, pattern))).toBe(true);
        }
      });
    });
  }
}
