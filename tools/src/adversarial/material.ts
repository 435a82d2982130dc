import { findVersion } from "@send-standards/catalogue";
import { applyPatch, type Standard } from "@send-standards/core";
import type { JsonSchema } from "../generate/json-schema.ts";
import { publishedSchema } from "../published-schema.ts";
import { type SchemaPath, schemaPaths } from "./schema-paths.ts";
import { type ValuePools, valuePools } from "./value-pools.ts";

/** What hostile bodies of one standard are made from. */
export interface Material {
  readonly standard: Standard;
  readonly schema: JsonSchema;
  /** The day on which bodies are judged, ISO 8601 date. */
  readonly asOf: string;
  /** Sound records; they are copied before they are changed. */
  readonly samples: readonly object[];
  /** Records that break one rule each. */
  readonly broken: readonly object[];
  readonly pools: ValuePools;
  /** The ways to every list of the schema. */
  readonly lists: readonly SchemaPath[];
  /** The ways to every text without a pattern and every text with one. */
  readonly prose: readonly SchemaPath[];
  readonly patterned: readonly SchemaPath[];
}

const asOf = "2026-11-25";
const samplesOfEach = 24;

const isProse = ({ type, pattern, enum: codes, ...node }: JsonSchema): boolean =>
  type === "string" && pattern === undefined && codes === undefined && !("const" in node);

/** Loads what hostile bodies of the standard `id` are made from. @throws {RangeError} where there is no such standard. */
export const loadMaterial = async (id: string): Promise<Material> => {
  const version = findVersion(id);
  if (version === undefined) throw new RangeError(`there is no standard ${id}`);
  const sample = await version.loadSample();
  const { base, cases } = await version.loadCases();
  const schema = await publishedSchema(id);
  const samples = Array.from({ length: samplesOfEach }, (_, at) => sample({ seed: 41, number: at + 1, asOf }));
  const broken = cases.flatMap(({ base: own = base, fail }) => fail.map(({ patch }) => applyPatch(own, patch)));
  return {
    standard: await version.load(),
    schema,
    asOf,
    samples,
    broken,
    pools: valuePools([...samples, base, ...broken], schema),
    lists: schemaPaths(schema, ({ items }) => items !== undefined),
    prose: schemaPaths(schema, isProse),
    patterned: schemaPaths(schema, ({ pattern }) => pattern !== undefined),
  };
};
