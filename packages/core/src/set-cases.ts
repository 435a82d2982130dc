import type { Operation } from "./cases.ts";
import type { SetHit } from "./set-rule.ts";

/** Records on which a set rule holds: each is the standard's base record, changed by one of `records`. */
export interface SetPassCase {
  /** What is special about them. */
  readonly name: string;
  readonly records: readonly (readonly Operation[])[];
  /** Day on which they are judged; the base's day where absent. */
  readonly asOf?: string;
}

/** Records on which a set rule does not hold, and exactly where; `at` is the number of the record, from 0. */
export interface SetFailCase extends SetPassCase {
  readonly hits: readonly SetHit[];
}

/** The boundary cases of one set rule: at least one of each kind. */
export interface SetRuleCases {
  /** Id of the rule. */
  readonly rule: string;
  readonly pass: readonly SetPassCase[];
  readonly fail: readonly SetFailCase[];
}
