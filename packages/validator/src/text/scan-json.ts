import { closeArray, closeObject, colon, comma, openArray, openObject, quote } from "./characters.ts";
import type { JsonFault } from "./json-fault.ts";
import { type Due, nameFault } from "./name-fault.ts";
import { scanNumber } from "./scan-number.ts";
import { scanString } from "./scan-string.ts";
import { scanWord } from "./scan-word.ts";
import { skipSpace } from "./skip-space.ts";

/** What is told of a text while it is scanned, in its order. Offsets are UTF-16; `end` is exclusive and counts the quotes. */
export interface JsonVisitor {
  readonly open: (isObject: boolean) => void;
  readonly close: () => void;
  /** A comma between two items or members. */
  readonly comma: () => void;
  readonly key: (start: number, end: number) => void;
  /** A string that is a value. */
  readonly string: (start: number, end: number) => void;
}

/** What to refuse beside what is not JSON. */
export interface ScanOptions {
  /** How many arrays and objects may lie in each other. Default: any number. */
  readonly depth?: number;
  /** How many keys and list items the text may have altogether. Default: any number. */
  readonly keys?: number;
  readonly visitor?: JsonVisitor;
}

const scanScalar = (text: string, at: number): number | JsonFault => {
  const code = text.charCodeAt(at);
  if (code === quote) return scanString(text, at);
  if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return scanNumber(text, at);
  if (/[A-Za-z_$]/.test(text.charAt(at))) return scanWord(text, at);
  return nameFault(text, at, "value", at);
};

/**
 * Returns `undefined` where `text` is JSON, else the first fault: where it is and of what kind. Accepts
 * exactly what `JSON.parse` accepts, unless a limit is given. Takes linear time and never throws.
 */
export const scanJson = (text: string, options: ScanOptions = {}): JsonFault | undefined => {
  const { depth = Number.POSITIVE_INFINITY, keys = Number.POSITIVE_INFINITY, visitor } = options;
  /** The brackets that close what is open, the innermost last. */
  const closers: number[] = [];
  let nodes = 0;
  let due: Due = "value";
  /** Where the last key or value ended. */
  let end = 0;
  let at = skipSpace(text, 0);
  if (at === text.length) return { offset: 0, reason: "empty" };

  for (;;) {
    const code = text.charCodeAt(at);
    if (due === "value" && closers.at(-1) === closeArray) {
      nodes += 1;
      if (nodes > keys) return { offset: at, reason: "too-many-keys" };
    }
    if (due === "value" && (code === openArray || code === openObject)) {
      if (closers.length >= depth) return { offset: at, reason: "too-deep" };
      const closer = code + 2;
      closers.push(closer);
      visitor?.open(code === openObject);
      at = skipSpace(text, at + 1);
      due = text.charCodeAt(at) === closer ? "next" : code === openObject ? "key" : "value";
    } else if (due === "value") {
      const scanned = scanScalar(text, at);
      if (typeof scanned !== "number") return scanned;
      if (code === quote) visitor?.string(at, scanned);
      end = scanned;
      at = skipSpace(text, end);
      due = "next";
    } else if (due === "key") {
      if (code !== quote) return nameFault(text, at, due, end);
      nodes += 1;
      if (nodes > keys) return { offset: at, reason: "too-many-keys" };
      const scanned = scanString(text, at);
      if (typeof scanned !== "number") return scanned;
      visitor?.key(at, scanned);
      end = scanned;
      at = skipSpace(text, end);
      if (text.charCodeAt(at) !== colon) return nameFault(text, at, "colon", end);
      at = skipSpace(text, at + 1);
      due = "value";
    } else {
      const closer = closers.at(-1);
      if (closer === undefined) {
        if (at === text.length) return undefined;
        const isDocument = code === openArray || code === openObject;
        return { offset: at, reason: isDocument ? "another-document" : "trailing-content" };
      }
      if (code === closer) {
        closers.pop();
        visitor?.close();
        end = at + 1;
        at = skipSpace(text, end);
      } else if (code === comma) {
        const next = skipSpace(text, at + 1);
        if (text.charCodeAt(next) === closer) return { offset: at, reason: "trailing-comma" };
        visitor?.comma();
        at = next;
        due = closer === closeObject ? "key" : "value";
      } else {
        return nameFault(text, at, due, end);
      }
    }
  }
};
