import { findVersion } from "@send-standards/catalogue";
import { applyPatch, type Operation } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import type { JsonSchema } from "./generate/json-schema.ts";
import { receiver } from "./generate/receiver.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { mutationsOf, soundChangesOf } from "./mutations.ts";
import { publishedSchema } from "./published-schema.ts";

describe("receiver", () => {
  const $id = "https://w3id.org/send-standards/toy/1.0.0/producer/toy.schema.json";
  it.each<[string, JsonSchema, JsonSchema]>([
    ["opens objects", { type: "object", additionalProperties: false }, { type: "object" }],
    [
      "takes any code of an extensible list",
      { type: "string", enum: ["a"], "x-codeList": { id: "l", mode: "extensible" } },
      { type: "string", "x-codeList": { id: "l", mode: "extensible" }, minLength: 1, maxLength: 64 },
    ],
    [
      "keeps a closed list",
      { type: "string", enum: ["a"], "x-codeList": { id: "l", mode: "closed" } },
      { type: "string", enum: ["a"], "x-codeList": { id: "l", mode: "closed" } },
    ],
    [
      "gives a text its capacity",
      { type: "string", maxLength: 10, "x-receiverCapacity": 20 },
      { type: "string", maxLength: 20, "x-receiverCapacity": 20 },
    ],
    [
      "gives a list its capacity",
      { type: "array", maxItems: 10, "x-receiverCapacity": 20 },
      { type: "array", maxItems: 20, "x-receiverCapacity": 20 },
    ],
    [
      "asks for less where the standard expects to",
      { type: "object", required: ["a", "b"], "x-receiverOptional": ["b"] },
      { type: "object", required: ["a"], "x-receiverOptional": ["b"] },
    ],
    ["keeps a pattern", { type: "string", pattern: "^a$" }, { type: "string", pattern: "^a$" }],
  ])("%s", (_, schema, want) => {
    const { $id: id, properties } = receiver({ $id, properties: { x: schema } });
    expect([id, properties?.x]).toEqual([$id.replace("producer", "receiver"), want]);
  });
  it("does not touch the producer schema", () => {
    const producer: JsonSchema = { $id, type: "object", additionalProperties: false };
    receiver(producer);
    expect(producer.additionalProperties).toBe(false);
  });
});

/** What was decided of changes of the base record, by standard: accepted by the producer schema, and by the receiver schema. */
const decided: Readonly<Record<string, [string, Operation[], [boolean, boolean]][]>> = {
  "ehc-plan": [
    ["the record as it is", [], [true, true]],
    ["an unknown property", [{ op: "add", path: "/child/later", value: { x: 1 } }], [false, true]],
    ["an unknown code of an extensible list", [{ op: "replace", path: "/status", value: "later" }], [false, true]],
    ["an unknown code of a closed list", [{ op: "replace", path: "/child/sex", value: "X" }], [false, false]],
    ["a longer text", [{ op: "replace", path: "/sections/A/play", value: "x".repeat(8000) }], [false, true]],
    ["a far longer text", [{ op: "replace", path: "/sections/A/play", value: "x".repeat(8001) }], [false, false]],
    ["a number for a text", [{ op: "replace", path: "/sections/A/play", value: 1 }], [false, false]],
    ["a missing section", [{ op: "remove", path: "/sections/B" }], [false, false]],
  ],
  needs: [
    ["the record as it is", [], [true, true]],
    ["an unknown property", [{ op: "add", path: "/cells/0/later", value: { x: 1 } }], [false, true]],
    ["an unknown property of the record", [{ op: "add", path: "/later", value: { x: 1 } }], [false, true]],
    ["an unknown code of an extensible list", [{ op: "replace", path: "/status", value: "later" }], [false, true]],
    ["a longer text", [{ op: "replace", path: "/title", value: "x".repeat(400) }], [false, true]],
    ["a far longer text", [{ op: "replace", path: "/title", value: "x".repeat(401) }], [false, false]],
    ["a number for a text", [{ op: "replace", path: "/title", value: 1 }], [false, false]],
    ["an unknown kind of record", [{ op: "replace", path: "/recordType", value: "later" }], [false, false]],
    ["a kind of record that it is not", [{ op: "replace", path: "/recordType", value: "taxonomy" }], [false, false]],
  ],
};

for (const id of await standardIds(repository)) {
  const { standard, base, baseAsOf: asOf } = await loadStandard(id);
  const schema = await publishedSchema(id);
  const sample = await findVersion(id)?.loadSample();
  const records = [base, ...[5, 6].map((number) => sample?.({ seed: 1, number, asOf }) ?? {})];
  const producer = (await standard.loadStructure()).check;
  const tolerant = (await standard.loadReceiverStructure()).check;

  describe(`${id}: receiver schema`, () => {
    it("accepts whatever the producer schema accepts", () => {
      const refused: unknown[] = [];
      let accepted = 0;
      for (const start of records) {
        const patches = [...soundChangesOf(start, schema), ...[...mutationsOf(start, schema)].map((one) => one.patch)];
        for (const patch of patches) {
          const record = applyPatch(start, patch);
          if (!producer(record)) continue;
          accepted += 1;
          if (!tolerant(record)) refused.push(patch);
        }
      }
      expect(refused).toEqual([]);
      expect(accepted).toBeGreaterThan(300);
    }, 120_000);
    it.each(decided[id] ?? [])("takes %s as decided", (_, patch, want) => {
      const record = applyPatch(base, patch);
      expect([producer(record), tolerant(record)]).toEqual(want);
    });
  });
}
