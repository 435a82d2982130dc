/**
 * What became of a note:
 *
 * - `used`: it explains at least one finding;
 * - `expired`: its finding is there, and its last day is over;
 * - `unwritten`: its finding is there, and something of it is empty;
 * - `error`: its finding is there, and is an error;
 * - `repeated`: its finding is there, and another note is about the same one;
 * - `unplaced`: it names no file, and several are checked;
 * - `unchecked`: its file, its record or its rule was not checked, or its rule compares records that may not all be here;
 * - `unused`: it matches no finding.
 */
export type NoteFate = "used" | "expired" | "unwritten" | "error" | "repeated" | "unplaced" | "unchecked" | "unused";
