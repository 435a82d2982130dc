import type { Declare } from "./fast-check-writer.ts";

/** Fewer codes than this are compared one after the other. */
const fewCodes = 4;

/** Most codes of one length for which tables are made. */
const mostAlike = 3;

/**
 * Returns an expression that is true where `v` is one of `codes`. Of a longer list it looks only at those as long as `v`:
 * they lie in tables by their length, the first code of a length in the first table, and so on.
 */
export const codesTest = (codes: readonly string[], declare: Declare): string => {
  const one = codes.map((code) => `v === ${JSON.stringify(code)}`);
  if (one.length < 2) return one[0] ?? "false";
  const chain = () => `${declare(`(v) => ${one.join(" || ")}`)}(v)`;
  if (codes.length < fewCodes) return chain();
  const byLength = Map.groupBy(codes, (code) => code.length);
  const alike = Math.max(...[...byLength.values()].map((same) => same.length));
  if (alike > mostAlike) return chain();
  const lengths = Math.max(...byLength.keys()) + 1;
  const tables = Array.from({ length: alike }, (_, at) =>
    declare(JSON.stringify(Array.from({ length: lengths }, (_, length) => byLength.get(length)?.[at] ?? 0))),
  );
  const found = tables.map((table) => `${table}[v.length] === v`).join(" || ");
  return `${declare(`(v) => typeof v === "string" && v.length < ${lengths} && (${found})`)}(v)`;
};
