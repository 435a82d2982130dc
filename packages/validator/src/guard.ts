import { type Pointer, toPointer } from "@send-standards/core";

/** Caps on a record, applied before anything looks for all its errors. */
export interface Limits {
  /** Longest input in bytes; 10 MB. */
  readonly bytes: number;
  /** Deepest nesting of objects and lists; 64. */
  readonly depth: number;
  /** Most properties and list items together; 100,000. */
  readonly nodes: number;
  /** Most findings of one record; 1,000. */
  readonly findings: number;
}

/** The caps that apply unless the caller sets lower ones. */
export const defaultLimits: Limits = { bytes: 10_000_000, depth: 64, nodes: 100_000, findings: 1000 };

/** What the guard found: a cap that the record breaks, or keys that no program should follow. */
export interface GuardResult {
  readonly broken?: { readonly rule: "input/depth" | "input/limit" | "structure/count"; readonly pointer: Pointer };
  /** Objects with an own property `__proto__` inside an open place. */
  readonly poisoned: readonly Pointer[];
}

/**
 * Walks a value once and stops at the first cap that it breaks. A list longer than the longest that the
 * schema allows anywhere breaks the schema wherever it stands, so it stops there as well.
 */
export const guard = (record: unknown, limits: Limits, longestList: number): GuardResult => {
  const poisoned: Pointer[] = [];
  const path: (string | number)[] = [];
  let nodes = 0;
  let broken: GuardResult["broken"];

  const walk = (value: unknown, open: boolean): boolean => {
    if (typeof value !== "object" || value === null) return true;
    if (path.length > limits.depth) {
      broken = { rule: "input/depth", pointer: "" };
      return false;
    }
    if (Array.isArray(value)) {
      nodes += value.length;
      if (!open && value.length > longestList) {
        broken = { rule: "structure/count", pointer: toPointer(path) };
        return false;
      }
      if (nodes > limits.nodes) return limit();
      for (let at = 0; at < value.length; at += 1) {
        path.push(at);
        if (!walk(value[at], open)) return false;
        path.pop();
      }
      return true;
    }
    for (const key in value) {
      nodes += 1;
      if (nodes > limits.nodes) return limit();
      if (open && key === "__proto__") poisoned.push(openPlace());
      path.push(key);
      if (!walk((value as Record<string, unknown>)[key], open || key === "extensions")) return false;
      path.pop();
    }
    return true;
  };
  const limit = (): false => {
    broken = { rule: "input/limit", pointer: "" };
    return false;
  };
  /** The pointer down to `extensions`; keys below it are not the standard's and are not shown. */
  const openPlace = (): Pointer => toPointer(path.slice(0, path.indexOf("extensions") + 1));

  walk(record, false);
  return broken === undefined ? { poisoned } : { broken, poisoned };
};
