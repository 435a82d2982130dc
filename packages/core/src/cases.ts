import type { Pointer } from "./pointer.ts";
import type { Hit } from "./rule.ts";

/** One step of a JSON Patch (RFC 6902); cases need no more than these three. */
export type Operation =
  | { readonly op: "add" | "replace"; readonly path: Pointer; readonly value: unknown }
  | { readonly op: "remove"; readonly path: Pointer };

/** A record on which a rule holds: the standard's base record, changed by `patch`. */
export interface PassCase {
  /** What is special about it: "on the last day", "absent". */
  readonly name: string;
  readonly patch: readonly Operation[];
  /** Day on which it is judged; the base's day where absent. */
  readonly asOf?: string;
}

/** A record on which a rule does not hold, and exactly where. */
export interface FailCase extends PassCase {
  readonly hits: readonly (Pointer | Hit)[];
  /** Findings of other rules that the same mistake must cause; none where absent. */
  readonly also?: readonly { readonly rule: string; readonly pointer: Pointer }[];
}

/** The boundary cases of one rule: at least one of each kind. */
export interface RuleCases {
  /** Id of the rule. */
  readonly rule: string;
  /** Record that the patches change, where a standard has several kinds of record; its base record where absent. */
  readonly base?: object;
  readonly pass: readonly PassCase[];
  readonly fail: readonly FailCase[];
}
