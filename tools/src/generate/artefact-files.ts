import { csv } from "./csv.ts";

/** A table that is published as CSV. */
export interface ArtefactTable {
  readonly columns: readonly string[];
  /** One list for each row, as long as `columns`; `undefined` leaves a cell empty. */
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/**
 * What a standard publishes beside its schema, rules and code lists. Its `./schema` module exports it as
 * `artefacts`: a function that returns the path in the version folder and the content of each file. A text
 * is written as it stands, a table to a path that ends in `.csv`, and any other value as JSON.
 */
export type Artefacts = () => ReadonlyMap<string, string | ArtefactTable | object>;

const isTable = (content: object): content is ArtefactTable => "columns" in content && "rows" in content;

const textOf = (path: string, content: string | ArtefactTable | object): string => {
  if (typeof content === "string") return content;
  if (!path.endsWith(".csv")) return `${JSON.stringify(content, null, 2)}\n`;
  if (!isTable(content)) throw new TypeError(`${path} is not a table`);
  return csv(content.columns, content.rows);
};

/** Returns the files of `artefacts`: path in the version folder and content. @throws {TypeError} where a CSV file has no table. */
export const artefactFiles = (artefacts: Artefacts): [string, string][] =>
  [...artefacts()].map(([path, content]) => [path, textOf(path, content)]);
