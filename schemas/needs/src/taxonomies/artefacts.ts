import { crosswalks } from "../crosswalks/index.ts";
import type { NeedsTaxonomy } from "../types.ts";
import { taxonomies } from "./index.ts";

/** A table that is published as CSV: one list for each row, as long as `columns`. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | undefined)[])[];
}

const tableOf = ({ codes }: NeedsTaxonomy): Table => ({
  columns: ["code", "label", "definition", "parent", "validFrom", "validTo", "drivers", "leadAgency"],
  rows: codes.map((code) => [
    code.code,
    code.label,
    code.definition,
    code.parent,
    code.validFrom,
    code.validTo,
    code.drivers?.join(" "),
    code.leadAgency,
  ]),
});

/** Returns what is published beside schema and rules: each taxonomy as JSON and CSV, and each crosswalk as JSON; path to content. */
export const artefacts = (): Map<string, object> =>
  new Map<string, object>([
    ...taxonomies.flatMap((taxonomy): [string, object][] => {
      const path = `taxonomies/${taxonomy.taxonomyId}.${taxonomy.version}`;
      return [
        [`${path}.json`, taxonomy],
        [`${path}.csv`, tableOf(taxonomy)],
      ];
    }),
    ...crosswalks.map((crosswalk): [string, object] => [`crosswalks/${crosswalk.id}.json`, crosswalk]),
  ]);
