import type { Pointer } from "@send-standards/core";
import type { GroupHit } from "@send-standards/validator";
import { asciiJson } from "./ascii-json.ts";
import type { FactEntry } from "./fact-lines.ts";
import { type PackedPlace, type PlaceInShard, packPlace, unpackPlace } from "./place-in-shard.ts";
import { orderText, parseOrder } from "./record-order.ts";

/** A place in a record. */
export interface HitSpot {
  readonly order: number;
  readonly place: PlaceInShard;
  readonly pointer: Pointer;
}

/** What a rule found at one place, under one key or several. */
export interface Hit {
  readonly rule: string;
  /** "ehc-plan 1.0.0". */
  readonly standard: string;
  readonly spot: HitSpot;
  /** Each place once. */
  readonly related: readonly HitSpot[];
}

type PackedSpot = readonly [order: number, place: PackedPlace, pointer: Pointer];

const packSpot = ({ member, pointer }: GroupHit<FactEntry>["related"][number]): PackedSpot => [
  member.order,
  packPlace(member.place),
  pointer,
];

const unpackSpot = ([order, place, pointer]: PackedSpot): HitSpot => ({ order, place: unpackPlace(place), pointer });

/**
 * Returns a hit as a line: order of the record, pointer and rule, each with a tab after it, then JSON. Lines sort as texts
 * the way findings do, and those of one finding stand together.
 */
export const encodeHitLine = (standard: string, hit: GroupHit<FactEntry>): string => {
  const { rule, member, pointer, related } = hit;
  const json = asciiJson([standard, packPlace(member.place), related.map(packSpot)]);
  return `${orderText(member.order)}\t${asciiJson(pointer).slice(1, -1)}\t${rule.id}\t${json}`;
};

const decodeHitLine = (line: string): Hit => {
  const [order = "", pointer = "", rule = "", json = ""] = line.split("\t");
  const [standard, place, related]: [string, PackedPlace, PackedSpot[]] = JSON.parse(json);
  const spot = { order: parseOrder(order), place: unpackPlace(place), pointer: JSON.parse(`"${pointer}"`) };
  return { rule, standard, spot, related: related.map(unpackSpot) };
};

const unite = (hits: readonly Hit[]): Hit | undefined => {
  const [first] = hits;
  if (first === undefined) return undefined;
  const related = new Map<string, HitSpot>();
  for (const spot of hits.flatMap((hit) => hit.related)) related.set(`${spot.order} ${spot.pointer}`, spot);
  return { ...first, related: [...related.values()] };
};

/** Returns the hits of sorted lines; what was found at one place under several keys is one hit with all related places. */
export const hitsOf = async function* (
  batches: AsyncIterable<readonly string[]>,
): AsyncGenerator<Hit, void, undefined> {
  let same: Hit[] = [];
  let prefix = "";
  for await (const batch of batches) {
    for (const line of batch) {
      const hit = decodeHitLine(line);
      if (prefix === "" || !line.startsWith(prefix)) {
        const united = unite(same);
        if (united !== undefined) yield united;
        same = [];
        prefix = line.slice(0, line.lastIndexOf("\t") + 1);
      }
      same.push(hit);
    }
  }
  const united = unite(same);
  if (united !== undefined) yield united;
};
