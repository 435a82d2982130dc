import type { SchemaUse } from "../schema-use.ts";
import type { MutantResult } from "./mutant-result.ts";

/**
 * Returns what the samples and examples of a standard make of every mutant of its schema: a property or a code that is
 * dropped. Objects are closed and codes are an enum, so the schema without one refuses every record that uses it, and
 * only those: the mutant is noticed where a sound record does.
 */
export const schemaMutants = ({ known, used }: SchemaUse): MutantResult => {
  const properties = [...known.properties].filter((pointer) => !used.properties.has(pointer));
  const codes = [...known.codes].filter((code) => !used.codes.has(code));
  return {
    tried: known.properties.size + known.codes.size,
    survivors: [
      ...properties.map((pointer) => `schema ${pointer}: property dropped`),
      ...codes.map((code) => `schema, list ${code}: code dropped`),
    ],
  };
};
