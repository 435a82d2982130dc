import type { Crosswalk, CrosswalkMapping } from "../types.ts";
import { chainCrosswalks } from "./chain-crosswalks.ts";

/** A code that could not be converted without loss. */
export interface LostCode {
  /** The code as it was given. */
  readonly code: string;
  /**
   * What the crosswalk says of it. `broader`: the codes of `to` took its place and say less. `narrower`: each of `to` covers only
   * a part, so none took its place and a person has to choose. `none`: nothing fits. `unknown`: the crosswalk does not have the code.
   */
  readonly relation: "broader" | "narrower" | "none" | "unknown";
  /** Codes that took its place, or that a person may choose from; empty where there are none. */
  readonly to: readonly string[];
  /** What is lost, in words; absent where the crosswalk does not say. */
  readonly loss?: string;
}

/** Codes along a crosswalk. */
export interface ConvertedCodes {
  /** What is certainly true in the other taxonomy, each code once, in the order in which the codes were given. */
  readonly codes: readonly string[];
  /** Everything that was lost, in the order in which the codes were given. */
  readonly lost: readonly LostCode[];
}

const lossOf = (mappings: readonly CrosswalkMapping[]): { readonly loss?: string } => {
  const losses = mappings.flatMap((mapping) =>
    mapping.relation === "exact" || mapping.loss === undefined ? [] : [mapping.loss],
  );
  return losses.length === 0 ? {} : { loss: [...new Set(losses)].join(" ") };
};

const targets = (mappings: readonly CrosswalkMapping[]): string[] =>
  mappings.flatMap((mapping) => ("to" in mapping ? [mapping.to] : []));

const convertOne = (code: string, mappings: readonly CrosswalkMapping[]): { codes: string[]; lost: LostCode[] } => {
  const having = (relation: CrosswalkMapping["relation"]) => mappings.filter((one) => one.relation === relation);
  const exact = having("exact");
  if (exact.length > 0) return { codes: targets(exact), lost: [] };
  for (const relation of ["broader", "narrower", "none"] as const) {
    const group = having(relation);
    if (group.length === 0) continue;
    const to = targets(group);
    return { codes: relation === "broader" ? to : [], lost: [{ code, relation, to, ...lossOf(group) }] };
  }
  return { codes: [], lost: [{ code, relation: "unknown", to: [] }] };
};

/**
 * Returns `codes` converted along a crosswalk, or along several that follow one another, and what was lost.
 *
 * Only what is certain is converted: the same meaning, or a broader code with its loss stated. Where the other taxonomy divides
 * what a code said, nothing is chosen; the codes to choose from are in `lost`. A code comes back once, however many lead to it.
 * Pure.
 *
 * @throws {RangeError} where several crosswalks do not follow one another, or the list of them is empty.
 */
export const convertCodes = (codes: readonly string[], crosswalk: Crosswalk | readonly Crosswalk[]): ConvertedCodes => {
  const { mappings } = "mappings" in crosswalk ? crosswalk : chainCrosswalks(crosswalk);
  const byCode = Map.groupBy(mappings, ({ from }) => from);
  const parts = [...new Set(codes)].map((code) => convertOne(code, byCode.get(code) ?? []));
  return {
    codes: [...new Set(parts.flatMap((part) => part.codes))],
    lost: parts.flatMap((part) => part.lost),
  };
};
