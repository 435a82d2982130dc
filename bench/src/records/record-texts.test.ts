import { ehcPlan } from "@send-standards/ehc-plan";
import { createValidator } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import { asOf, faultyShares, type RecordSize, recordSizes, recordText } from "./record-texts.ts";

const validator = await createValidator(ehcPlan);
const findings = (text: string) => validator.validate(text, { asOf }).findings;
const numbers = [...Array(24).keys()];

const bounds: { readonly [Size in RecordSize]: readonly [least: number, most: number] } = {
  5: [4_500, 7_000],
  40: [30_000, 65_000],
  200: [120_000, 320_000],
};

describe.each(recordSizes)("records of %i KB", (size) => {
  const texts = numbers.map((number) => recordText(number, { size, faulty: 0 }));

  test("keep every rule", () => {
    expect(texts.flatMap(findings)).toEqual([]);
  });

  test("have about that size", () => {
    const [least, most] = bounds[size];
    expect(texts.map(({ length }) => length).filter((length) => length < least || length > most)).toEqual([]);
  });

  test("are different records", () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(texts.map((text) => JSON.parse(text).planId)).size).toBe(texts.length);
  });

  test("are each wrong in six places where all are faulty", () => {
    const places = numbers.map((number) =>
      findings(recordText(number, { size, faulty: 100 })).map(({ pointer }) => pointer),
    );
    expect(places.filter((pointers) => new Set(pointers).size < 6)).toEqual([]);
  });
});

test.each(faultyShares)("%i of a hundred records are faulty", (faulty) => {
  const hundred = Array.from({ length: 100 }, (_, number) => recordText(number, { size: 5, faulty }));
  expect(hundred.filter((text) => findings(text).length > 0).length).toBe(faulty);
});
