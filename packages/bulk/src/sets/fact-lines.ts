import type { SetRuleFamily } from "@send-standards/validator";
import { asciiJson } from "./ascii-json.ts";
import { type PackedPlace, type PlaceInShard, packPlace, unpackPlace } from "./place-in-shard.ts";
import { orderDigits, orderText, parseOrder } from "./record-order.ts";

/** What is kept of one record for a family of rules. */
export interface FactEntry {
  /** See `orderOf`. */
  readonly order: number;
  readonly place: PlaceInShard;
  /** A fact for each rule of the family, as `takeFacts` returns them. */
  readonly facts: readonly (object | undefined)[];
}

/** What rules tie records together. */
export interface FamilyName {
  /** "ehc-plan 1.0.0". */
  readonly standard: string;
  /** Number of the family among those of the standard. */
  readonly family: number;
}

const hex = (unit: number): string => unit.toString(16).padStart(4, "0");

const hexOf = (hash: string): string =>
  hex(hash.charCodeAt(3)) + hex(hash.charCodeAt(2)) + hex(hash.charCodeAt(1)) + hex(hash.charCodeAt(0));

/**
 * Returns a record as the end of a line, to stand after what `groupText` returns for each of its keys.
 *
 * @param slots see `SetRuleFamily`: a fact that rules share is written once.
 */
export const entryText = ({ order, place, facts }: FactEntry, slots: SetRuleFamily["slots"]): string => {
  const shared: (object | undefined)[] = [];
  const missing: number[] = [];
  for (let rule = 0; rule < facts.length; rule += 1) {
    const fact = facts[rule];
    if (fact === undefined) missing.push(rule);
    else shared[slots[rule] ?? rule] = fact;
  }
  const json = asciiJson([packPlace(place), shared, ...(missing.length === 0 ? [] : [missing])]);
  return `${orderText(order)}\t${json}`;
};

/**
 * Returns what all lines of one key begin with, and no other line does: hash, standard and family, each with a tab after it.
 * The order of the record follows, a tab, and JSON. Lines sort as texts by all of that, so the records with one key stand
 * together, in their order.
 *
 * @param hash of the key: four code units, the lowest first.
 */
export const groupText = (hash: string, { standard, family }: FamilyName): string =>
  `${hexOf(hash)}\t${standard}\t${family}\t`;

/** Place of the tab after the family: the one before the order, and the JSON after it has no tab. */
const endOfGroup = (line: string): number => line.indexOf("\t", line.indexOf("\t", line.indexOf("\t") + 1) + 1);

/** Returns the `groupText` that a line begins with. */
export const groupOf = (line: string): string => line.slice(0, endOfGroup(line) + 1);

/** Returns the family that a `groupText` names. */
export const familyOf = (group: string): FamilyName => {
  const [, standard = "", family = ""] = group.split("\t");
  return { standard, family: Number(family) };
};

/** Returns the record of a line. */
export const entryOf = (line: string, slots: SetRuleFamily["slots"]): FactEntry => {
  const start = endOfGroup(line) + 1;
  const end = start + orderDigits;
  const [place, shared, missing = []]: [PackedPlace, (object | null)[], number[]?] = JSON.parse(line.slice(end + 1));
  return {
    order: parseOrder(line.slice(start, end)),
    place: unpackPlace(place),
    facts: slots.map((slot, rule) => (missing.includes(rule) ? undefined : (shared[slot] ?? undefined))),
  };
};
