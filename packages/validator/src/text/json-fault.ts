/** What can stop a text from being JSON; the list is closed, and no member says anything about the text. */
export const jsonFaultReasons = [
  /** Nothing, or nothing but white space. */
  "empty",
  /** The text ends before the document does; the offset is its end. */
  "end-of-input",
  /** No closing quote up to the end of the text; the offset is the opening quote. */
  "unterminated-string",
  /** A quote inside a string lacks its backslash, or the string before it lacks its end; the offset is that quote. */
  "unescaped-quote",
  /** A line ends inside a string. */
  "line-break-in-string",
  /** Another control character inside a string. */
  "control-character-in-string",
  /** A backslash that begins no escape of JSON; the offset is the backslash. */
  "bad-escape",
  /** Something begins as a number and is none: 01, 1., .5, +1, 2024-01-31. */
  "bad-number",
  /** NaN or Infinity, with or without a sign. */
  "not-a-number-literal",
  /** A bare word other than true, false and null. */
  "unknown-literal",
  /** A comma before a closing bracket; the offset is the comma. */
  "trailing-comma",
  /** A comma where a value or a key belongs. */
  "extra-comma",
  /** Two values or members without a comma; the offset is the end of the first. */
  "missing-comma",
  /** A key without a colon; the offset is the end of the key. */
  "missing-colon",
  /** A colon without a value. */
  "missing-value",
  /** A closing bracket of the other kind. */
  "mismatched-bracket",
  /** An apostrophe or a backtick in place of a quote. */
  "single-quote",
  /** A typographic quotation mark in place of a quote. */
  "curly-quote",
  /** A comment: //, /* or #. */
  "comment",
  /** A key without quotes. */
  "unquoted-key",
  /** White space that JSON does not know, such as a no-break space. */
  "unusual-space",
  /** Anything else. */
  "unexpected-character",
  /** A second object or array after the document. */
  "another-document",
  /** Anything else after the document. */
  "trailing-content",
  /** An array or object inside more of them than the limit; the offset is its bracket. */
  "too-deep",
  /** More keys and list items than the limit; the offset is the first beyond it. */
  "too-many-keys",
] as const;

/** Why a text is not JSON, or not within the limits. */
export type JsonFaultReason = (typeof jsonFaultReasons)[number];

/** The first thing that stops a text from being JSON. */
export interface JsonFault {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly reason: JsonFaultReason;
}
