import { columns } from "./fast-check-engine.ts";

type Column = (typeof columns)[number];

type Cell = number | string;

/** The columns that the engine of a fast check reads, as they fill. */
export interface Tables {
  /** Returns the number of the row of these cells, which is there once. */
  readonly row: (cells: Readonly<Partial<Record<Column, Cell>>>) => number;
  /** Returns where these cells start, which lie behind each other in columns of one length, and are there once. */
  readonly run: (cells: Readonly<Partial<Record<Column, readonly Cell[]>>>) => number;
  /** Returns how many cells a column has. */
  readonly lengthOf: (column: Column) => number;
  /** Returns the code that declares every column. */
  readonly code: () => string;
}

/** The smallest array for numbers that holds all of `cells`. */
const arrayFor = (cells: readonly number[]): string => {
  const fits = (least: number, most: number) =>
    cells.every((cell) => Number.isInteger(cell) && cell >= least && cell <= most);
  if (fits(0, 2 ** 8 - 1)) return "Uint8Array";
  if (fits(0, 2 ** 16 - 1)) return "Uint16Array";
  return fits(-(2 ** 31), 2 ** 31 - 1) ? "Int32Array" : "Float64Array";
};

const columnCode = (name: Column, cells: readonly Cell[]): string => {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const code =
    numbers.length < cells.length ? JSON.stringify(cells) : `new ${arrayFor(numbers)}([${numbers.join(",")}])`;
  return `const ${name} = ${name === "expressions" ? `${code}.map((pattern) => new RegExp(pattern))` : code};`;
};

/** Returns empty tables. */
export const createTables = (): Tables => {
  const filled = new Map<Column, Cell[]>(columns.map((name) => [name, []]));
  const known = new Map<string, number>();
  const cellsOf = (name: Column): Cell[] => filled.get(name) ?? [];
  const run: Tables["run"] = (cells) => {
    const key = JSON.stringify(cells);
    const entries = columns.flatMap((name) => (cells[name] === undefined ? [] : [[name, cells[name]] as const]));
    const start = known.get(key) ?? Math.max(...entries.map(([name]) => cellsOf(name).length));
    if (!known.has(key)) for (const [name, more] of entries) cellsOf(name).push(...more);
    known.set(key, start);
    return start;
  };
  return {
    run,
    row: (cells) => run(Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, [cell]]))),
    lengthOf: (column) => cellsOf(column).length,
    code: () => columns.map((name) => columnCode(name, cellsOf(name))).join("\n"),
  };
};
