import type { Pointer } from "@send-standards/core";
import type { Crosswalk, CrosswalkMapping, MatrixCell, NeedsRecord, TaxonomyCode } from "./types.ts";

/** An entity and where it is. */
export interface Located<Entity> {
  readonly pointer: Pointer;
  readonly entity: Entity;
}

/** A crosswalk, where it is, and its mappings with theirs. */
export interface LocatedCrosswalk extends Located<Crosswalk> {
  readonly mappings: readonly Located<CrosswalkMapping>[];
}

/** What the rules of a record share. A matrix has cells; a taxonomy has codes and may have crosswalks. */
export interface NeedsRecordIndex {
  readonly cells: readonly Located<MatrixCell>[];
  readonly codes: readonly Located<TaxonomyCode>[];
  readonly crosswalks: readonly LocatedCrosswalk[];
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** Returns the objects of a list with their places; whatever is not a list or not an object is left out. */
const located = <Entity>(parent: unknown, name: string, place: Pointer = ""): Located<Entity>[] => {
  const list = inside(parent, name);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entity, at) =>
    typeof entity === "object" && entity !== null && !Array.isArray(entity)
      ? [{ pointer: `${place}/${name}/${at}`, entity }]
      : [],
  );
};

/**
 * Returns the index of a record. It is also built for a record whose structure is unsound, so it takes nothing for granted; a
 * rule is not run where something that it reads is unsound.
 */
export const createIndex = (record: NeedsRecord): NeedsRecordIndex => ({
  cells: located<MatrixCell>(record, "cells"),
  codes: located<TaxonomyCode>(record, "codes"),
  crosswalks: located<Crosswalk>(record, "crosswalks").map((crosswalk) => ({
    ...crosswalk,
    mappings: located<CrosswalkMapping>(crosswalk.entity, "mappings", crosswalk.pointer),
  })),
});
