import type { Finding, Messages, Pointer, RelatedRecord, SetRule, Standard } from "@send-standards/core";
import { ruleFinding } from "./rule-finding.ts";
import type { GroupHit } from "./set-group.ts";

/** Where a record is. */
export interface RecordPlace {
  /** File as the caller names it; absent where there is none. */
  readonly file?: string;
  /** 1-based number of the record in its file; absent where the file is one record. */
  readonly record?: number;
  /** 1-based line in the file on which the record begins. */
  readonly line?: number;
  /** 1-based column in that line. */
  readonly column?: number;
}

/** A record of a set that was met, and its number among all of them. */
export interface PlacedRecord {
  readonly place: RecordPlace;
  readonly order: number;
}

/** What the records of a group are held against. */
export interface SetContext {
  readonly standard: Standard;
  readonly messages?: Messages | undefined;
}

/** A place in one of the records of a set. */
export interface RecordSpot extends PlacedRecord {
  readonly pointer: Pointer;
}

/** What a set rule found, and all that goes into the finding. */
export interface SetFound {
  readonly rule: SetRule;
  readonly context: SetContext;
  readonly spot: RecordSpot;
  /** Places beside it, each once and in any order. */
  readonly related: Iterable<RecordSpot>;
}

interface Found extends Omit<SetFound, "related"> {
  /** By record and pointer: the same mistake may be found under two keys. */
  readonly related: Map<string, RecordSpot>;
}

/** Adds hits of set rules up to findings. */
export interface SetFindings {
  readonly add: (hit: GroupHit<PlacedRecord>, context: SetContext) => void;
  /** Returns the findings in the order of the records, then of the pointers and the rules. */
  readonly finish: () => Finding[];
}

/** How many other records a finding names. */
const mostRelated = 10;

const keyOf = ({ order, pointer }: RecordSpot): string => `${order} ${pointer}`;

const compare = (a: RecordSpot, b: RecordSpot): number =>
  a.order - b.order || (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0);

const relatedRecord = ({ place, pointer }: RecordSpot): RelatedRecord => ({ ...place, pointer });

/** Returns a record in words, as seen from another one. */
const nameOf = (other: RecordPlace | undefined, from: RecordPlace): string => {
  if (other === undefined) return "another record";
  if (other.file !== from.file) return "a record of another file";
  return other.record === undefined ? "another record" : `record ${other.record}`;
};

/** Returns the finding for what a set rule found; it names the first ten other records. */
export const setFinding = ({ rule, context, spot, related }: SetFound): Finding => {
  const spots = [...related].sort(compare);
  const own = spots.filter(({ order }) => order === spot.order).map(({ pointer }) => pointer);
  const others = spots.filter(({ order }) => order !== spot.order).slice(0, mostRelated);
  const [first] = others;
  const beside = first?.pointer ?? own[0];
  // The related place is handed over for its words only; where it is, is said below.
  const hit = { pointer: spot.pointer, ...(beside === undefined ? {} : { related: [beside] }) };
  const words = { ...context, other: nameOf(first?.place, spot.place) };
  const { rule: id, severity, pointer, related: _, help, ...rest } = ruleFinding(rule, hit, words);
  return {
    rule: id,
    severity,
    pointer,
    ...spot.place,
    ...rest,
    ...(own.length === 0 ? {} : { related: own }),
    ...(others.length === 0 ? {} : { relatedRecords: others.map(relatedRecord) }),
    ...(help === undefined ? {} : { help }),
  };
};

/** Returns a list of findings to which hits are added; a hit that was there before only adds its related places. */
export const createSetFindings = (): SetFindings => {
  const found = new Map<string, Found>();
  return {
    add: ({ rule, member, pointer, related }, context) => {
      const spot = { place: member.place, order: member.order, pointer };
      const key = `${rule.id} ${keyOf(spot)}`;
      const one: Found = found.get(key) ?? { rule, context, spot, related: new Map() };
      found.set(key, one);
      for (const other of related) {
        const beside = { place: other.member.place, order: other.member.order, pointer: other.pointer };
        one.related.set(keyOf(beside), beside);
      }
    },
    finish: () =>
      [...found.values()]
        .sort((a, b) => compare(a.spot, b.spot) || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0))
        .map(({ related, ...one }) => setFinding({ ...one, related: related.values() })),
  };
};
