import { readFile } from "node:fs/promises";
import { createValidator, defaultLimits } from "@send-standards/validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { repository } from "../generate/repository.ts";
import { standardIds } from "../generate/standard-source.ts";
import { adversarialBody, families, familyOf } from "./adversarial-bodies.ts";
import { canary } from "./canary.ts";
import { loadMaterial } from "./material.ts";

/** Bodies of each standard; six rounds of every family, of which one is of a middling size. */
const count = 6 * families.length;
const seed = 20261125;

const reportSchema = JSON.parse(await readFile(`${repository}/packages/validator/report.schema.json`, "utf8"));
const isReport = new Ajv2020({ strict: true, allErrors: true }).compile(reportSchema);

describe.each(await standardIds(repository))("hostile bodies of %s", async (id) => {
  const material = await loadMaterial(id);
  const validator = await createValidator(material.standard);

  it("are the same for the same seed and number", () => {
    for (const number of [1, families.length, count]) {
      expect(adversarialBody(material, seed, number)).toEqual(adversarialBody(material, seed, number));
    }
  });

  it("hold the token that no report may repeat", () => {
    const decoder = new TextDecoder();
    const withToken = Array.from({ length: families.length }, (_, at) =>
      adversarialBody(material, seed, at + 1),
    ).filter(({ bytes }) => decoder.decode(bytes).includes(canary));
    expect(withToken.length).toBeGreaterThan(10);
  });

  it("are each judged without a throw, within the cap of findings, in a report that keeps its form and says nothing of them", () => {
    for (let number = 1; number <= count; number += 1) {
      const { bytes } = adversarialBody(material, seed, number);
      const report = validator.validate(bytes, { asOf: material.asOf });
      const what = `body ${number} (${familyOf(number).name})`;
      expect(report.findings.length, what).toBeLessThanOrEqual(defaultLimits.findings);
      isReport(report);
      expect(isReport.errors ?? [], what).toEqual([]);
      expect(JSON.stringify(report).includes(canary), what).toBe(false);
    }
  }, 120_000);
});
