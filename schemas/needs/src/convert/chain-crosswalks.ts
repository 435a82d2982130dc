import type { Crosswalk, CrosswalkMapping, TaxonomyRef } from "../types.ts";

type Relation = CrosswalkMapping["relation"];

const isSame = (one: TaxonomyRef, other: TaxonomyRef): boolean =>
  one.taxonomyId === other.taxonomyId && one.version === other.version;

/**
 * What two steps make together. A broader code of a broader one is broader, a part of a part is a part; of a part of something
 * broader, or the other way round, nothing can be said.
 */
const together = (first: Relation, second: Relation): Relation => {
  if (first === "none" || second === "none") return "none";
  if (first === "exact") return second;
  if (second === "exact") return first;
  return first === second ? first : "none";
};

const lossOf = (mapping: CrosswalkMapping): string[] =>
  mapping.relation === "exact" || mapping.loss === undefined ? [] : [mapping.loss];

const joined = (losses: readonly string[]): { readonly loss?: string } => {
  const loss = [...new Set(losses)].join(" ");
  return loss === "" ? {} : { loss };
};

const mappingOf = (relation: Relation, from: string, to: string, losses: readonly string[]): CrosswalkMapping => {
  if (relation === "none") return { relation, from, ...joined(losses) };
  return relation === "exact" ? { relation, from, to } : { relation, from, to, ...joined(losses) };
};

const key = (mapping: CrosswalkMapping): string => ("to" in mapping ? mapping.to : "");

/** Returns the mappings of one code without what says nothing: a way that ends is left out where another arrives. */
const settled = (from: string, ways: readonly CrosswalkMapping[]): CrosswalkMapping[] => {
  const arriving = ways.filter(({ relation }) => relation !== "none");
  if (arriving.length > 0) return [...new Map(arriving.map((way) => [key(way), way])).values()];
  return [mappingOf("none", from, "", ways.flatMap(lossOf))];
};

const chainTwo = (first: Crosswalk, second: Crosswalk): Crosswalk => {
  if (!isSame(first.to, second.from)) {
    throw new RangeError(`${first.id} does not lead to where ${second.id} starts`);
  }
  const onward = Map.groupBy(second.mappings, ({ from }) => from);
  const waysFrom = (start: CrosswalkMapping): CrosswalkMapping[] => {
    if (!("to" in start)) return [start];
    const steps = onward.get(start.to) ?? [{ relation: "none", from: start.to }];
    return steps.map((step) =>
      mappingOf(together(start.relation, step.relation), start.from, key(step), [...lossOf(start), ...lossOf(step)]),
    );
  };
  const starts = Map.groupBy(first.mappings, ({ from }) => from);
  const mappings = [...starts].flatMap(([from, group]) => settled(from, group.flatMap(waysFrom)));
  const reached = new Set(mappings.map(key));
  const ends = [...second.mappings.map(key), ...(second.unreached ?? []).flatMap(({ codes }) => codes)];
  const unreached = [...new Set(ends)].filter((code) => code !== "" && !reached.has(code));
  return {
    id: "chained",
    from: first.from,
    to: second.to,
    verified: first.verified === true && second.verified === true,
    mappings,
    ...(unreached.length === 0
      ? {}
      : { unreached: [{ codes: unreached, reason: "No code leads there on this way." }] }),
  };
};

/**
 * Returns the crosswalk that leads from the start of the first to the end of the last, with everything that is lost on the
 * way. It is verified only where each of them is. A single crosswalk is returned as it is.
 *
 * @throws {RangeError} where there is none, or where one does not start at the taxonomy that the one before leads to.
 */
export const chainCrosswalks = (crosswalks: readonly Crosswalk[]): Crosswalk => {
  const [first, ...others] = crosswalks;
  if (first === undefined) throw new RangeError("there is no crosswalk to go along");
  return others.reduce(chainTwo, first);
};
