import { createValidator } from "@send-standards/validator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { publishedSchema } from "./published-schema.ts";

/** Every text of a record replaced by a token that no message could contain by chance. */
const withTokens = (value: unknown): unknown => {
  if (typeof value === "string") return `zqCanary ${value.length}`;
  if (Array.isArray(value)) return value.map(withTokens);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, withTokens(child)]));
};

type Damage = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Bytes changed, taken out or put in somewhere. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(255)).map(
    ([at, byte]): Damage =>
      (bytes) => {
        const copy = bytes.slice();
        copy[at % copy.length] = byte;
        return copy;
      },
  ),
  fc.tuple(fc.nat(), fc.nat(40)).map(
    ([at, length]): Damage =>
      (bytes) => {
        const start = at % bytes.length;
        return new Uint8Array([...bytes.subarray(0, start), ...bytes.subarray(start + length)]);
      },
  ),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom('"', "{", "}", "[", "]", ",", ":", "\\", '"zqCanaryKey":1,', "\u0000", "\\ud800", "é"),
    )
    .map(
      ([at, text]): Damage =>
        (bytes) => {
          const start = at % bytes.length;
          return new Uint8Array([
            ...bytes.subarray(0, start),
            ...new TextEncoder().encode(text),
            ...bytes.subarray(start),
          ]);
        },
    ),
  fc.nat().map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(0, at % bytes.length),
  ),
);

for (const id of await standardIds(repository)) {
  const { standard, base, baseAsOf: asOf } = await loadStandard(id);
  const validator = await createValidator(standard);
  const plain = new TextEncoder().encode(JSON.stringify(base));
  const { anyOf } = await publishedSchema(id);
  // Where a standard has several kinds of record, the kind stays: of an unknown kind nothing else is looked at.
  const kind = Object.keys(anyOf?.[0]?.properties ?? {}).slice(0, 1);
  const kept = Object.fromEntries(kind.map((name) => [name, Reflect.get(base, name)]));
  const tokens = new TextEncoder().encode(JSON.stringify(Object.assign({}, withTokens(base), kept)));

  describe(`${id}: damaged bytes`, () => {
    it("are judged without a throw, and nothing of them is repeated", () => {
      fc.assert(
        fc.property(
          fc.constantFrom("plain", "tokens"),
          fc.array(damage, { minLength: 1, maxLength: 4 }),
          (kind, damages) => {
            const bytes = damages.reduce(
              (left, change) => (left.length === 0 ? left : change(left)),
              kind === "plain" ? plain : tokens,
            );
            const before = bytes.slice();
            const report = JSON.stringify(validator.validate(bytes, { asOf }));
            expect(report).not.toContain("zqCanary");
            expect(bytes).toEqual(before);
          },
        ),
        { seed: 20261125, numRuns: 500 },
      );
    });
    it("say nothing of any value of a record full of tokens", () => {
      const report = validator.validate(tokens, { asOf });
      expect(report.findings.length).toBeGreaterThan(20);
      expect(JSON.stringify(report)).not.toContain("zqCanary");
    });
    it.each<[string, unknown]>([
      ["undefined", undefined],
      ["a function", () => 1],
      ["a symbol", Symbol("x")],
      ["a big integer", 1n],
      ["a date", new Date(0)],
      ["a map", new Map([["a", 1]])],
      ["a list with holes", Object.assign([], { length: 5 })],
      ["an object without a prototype", Object.create(null)],
      ["a number that is none", Number.NaN],
    ])("%s in place of a record is a finding", (_, value) => {
      const report = validator.validate(value, { asOf });
      expect(report.findings.length).toBeGreaterThan(0);
      const inside = validator.validate({ ...base, sections: value, people: [value] }, { asOf });
      expect(inside.findings.length).toBeGreaterThan(0);
    });
  });
}
