import { findVersion } from "@send-standards/catalogue";
import { isNhsNumber, isUpn } from "@send-standards/common";
import { createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

const asOf = "2026-11-25";
const numbers = Array.from({ length: 300 }, (_, at) => at + 1);

/** Every text below `value` that stands under one of `names`. */
const textsUnder = (value: unknown, names: ReadonlySet<string>, under = false): string[] => {
  if (typeof value === "string") return under ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    textsUnder(child, names, names.has(name) || (under && Array.isArray(value))),
  );
};

for (const id of await standardIds(repository)) {
  describe(`${id}: samples`, { timeout: 120_000 }, async () => {
    const { standard } = await loadStandard(id);
    const validator = await createValidator(standard);
    const sample = await findVersion(id)?.loadSample();
    if (sample === undefined) throw new Error(`${id} is not in the catalogue`);

    it.each([asOf, "2026-08-31", "2025-09-01", "2034-06-30"])("have no finding of any severity on %s", (day) => {
      const found = numbers.flatMap((number) =>
        validator
          .validate(sample({ seed: 11, number, asOf: day }), { asOf: day })
          .findings.map(({ rule, pointer }) => `${number}: ${rule} ${pointer}`),
      );
      expect(found).toEqual([]);
    });

    it("are the same for the same seed, number and day, and different for different ones", () => {
      const texts = numbers.map((number) => JSON.stringify(sample({ seed: 11, number, asOf })));
      expect(numbers.map((number) => JSON.stringify(sample({ seed: 11, number, asOf })))).toEqual(texts);
      expect(new Set(texts).size).toBe(texts.length);
    });

    it("are plainly made up", () => {
      const records = numbers.map((number) => sample({ seed: 11, number, asOf }));
      expect(records.filter((record) => Reflect.get(record, "synthetic") !== true)).toEqual([]);
      const nhs = textsUnder(records, new Set(["nhsNumber"]));
      const upns = textsUnder(records, new Set(["upn", "formerUpns"]));
      expect(nhs.filter((one) => !one.startsWith("999") || !isNhsNumber(one))).toEqual([]);
      expect(upns.filter((one) => one.slice(4, 8) !== "9999" || !isUpn(one))).toEqual([]);
    });
  });
}
