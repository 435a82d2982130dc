import type { InputRule, Pointer } from "@send-standards/core";
import type { JsonFaultReason } from "./json-fault.ts";
import type { Position } from "./position.ts";

/**
 * Of what kind a problem is, where its rule alone does not say it.
 *
 * - a reason of the scanner: with `input/syntax` and `input/trailing`;
 * - `not-an-array`: `input/syntax`, the file was to be an array and begins as something else;
 * - `utf-16`, `cut-short`, `not-utf-8`: `input/utf8`, for a file in UTF-16, one that ends inside a
 *   character, and any other wrong byte;
 * - `in-key`, `in-value`: `input/surrogate`;
 * - `keys`, `problems`, `resources`: `input/limit`, for too many keys and list items, for more problems than are
 *   listed, and for a text that the machine could not hold.
 */
export type InputDetail =
  | JsonFaultReason
  | "not-an-array"
  | "utf-16"
  | "cut-short"
  | "not-utf-8"
  | "in-key"
  | "in-value"
  | "keys"
  | "problems"
  | "resources";

/** Something wrong with a text before it is held against a standard. It holds no value of the text. */
export interface InputProblem extends Position {
  readonly rule: InputRule;
  /**
   * The value, or the object whose key it is; "" where that cannot be said. Its tokens are keys of the
   * text, which a standard may not know: cut it at the first unknown one before anybody sees it.
   */
  readonly pointer: Pointer;
  /** UTF-16 offset in the text, a byte order mark at its start not counted. */
  readonly offset: number;
  readonly detail?: InputDetail;
}
