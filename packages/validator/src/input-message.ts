import type { InputRule, Pointer } from "@send-standards/core";
import { describePointer } from "@send-standards/core";
import type { InputDetail } from "./text/index.ts";

/** What a reason of the JSON scanner means, and what to do about it. */
const syntaxMessages: Readonly<Record<string, string | undefined>> = {
  empty: "There is nothing here. Export the record again.",
  "end-of-input": "The text ends before the record does. It was probably cut off; export or send it again.",
  "unterminated-string": "A text that begins here has no closing quotation mark.",
  "unescaped-quote": 'A quotation mark inside a text has no backslash before it. Write it as \\".',
  "line-break-in-string": "A line ends inside a text. Write line ends inside a text as \\n.",
  "control-character-in-string": "A text holds a control character. Write it as an escape such as \\t.",
  "bad-escape": "A backslash here begins no escape that JSON knows. Write a backslash as \\\\.",
  "bad-number":
    "This begins as a number and is none. Dates and codes need quotation marks; numbers have no leading zero.",
  "not-a-number-literal": "JSON has no NaN and no Infinity. Leave the property out.",
  "unknown-literal": "A bare word here is none of true, false and null. Texts need quotation marks.",
  "trailing-comma": "There is a comma before a closing bracket. Remove it.",
  "extra-comma": "There is a comma where a value or a key belongs. Remove it.",
  "missing-comma": "There is no comma between two values here. Add it.",
  "missing-colon": "There is no colon after a key here. Add it.",
  "missing-value": "There is no value after a colon here.",
  "mismatched-bracket": "A closing bracket is of the other kind than the one that it closes.",
  "single-quote": 'Texts and keys are in double quotation marks (").',
  "curly-quote": 'There is a typographic quotation mark here. Texts and keys are in straight ones (").',
  comment: "JSON has no comments. Remove it.",
  "unquoted-key": "A key has no quotation marks. Add them.",
  "unusual-space": "There is a kind of space here that JSON does not know. Use an ordinary one.",
  "unexpected-character": "There is a character here that does not belong in JSON.",
  "not-an-array": "The file was to be a list of records and begins as something else.",
  "another-document":
    "A second record begins here. Put one record on each line and name the file .ndjson, or put them in a list.",
  "trailing-content": "There is something after the end of the record. Remove it.",
};

const utf8Messages: Readonly<Record<string, string | undefined>> = {
  "utf-16": "The file is in UTF-16. Save it as UTF-8.",
  "cut-short": "The file ends inside a character. It was probably cut off; export or send it again.",
};

const limitMessages: Readonly<Record<string, string | undefined>> = {
  problems: "There are more repeated keys or broken characters than are listed. Mend the export and look again.",
  resources: "The record takes more memory to read than there is. Divide it.",
  sets: "There are more records than can be compared with each other in one reading, so some mistakes that only several records show may be missing. Check fewer at a time, or from files instead of standard input.",
  findings: "There are more findings in this record than are listed. Mend these and look again.",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What there is to say about a problem of the input. */
export interface InputMessageInput {
  readonly rule: InputRule;
  readonly pointer: Pointer;
  readonly detail?: InputDetail | "findings" | "sets";
}

/** Returns what is wrong with an input, and how to put it right. Nothing of the input enters the text. */
export const inputMessage = ({ rule, pointer, detail }: InputMessageInput): string => {
  switch (rule) {
    case "input/syntax":
    case "input/trailing":
      return (detail === undefined ? undefined : syntaxMessages[detail]) ?? "This is not JSON.";
    case "input/utf8":
      return (
        (detail === undefined ? undefined : utf8Messages[detail]) ??
        "There is a byte here that is not UTF-8. Save the file as UTF-8, not in a Windows code page."
      );
    case "input/bom":
      return "The file begins with a byte order mark, which JSON does not have. Save it as UTF-8 without one.";
    case "input/duplicate-key":
      return `${capital(describePointer(pointer))} has a key twice, so one of the two values is lost. Send it once.`;
    case "input/surrogate":
      return `${capital(describePointer(pointer))} holds half a character (an unpaired surrogate). Send the whole character.`;
    case "input/depth":
      return "Lists and objects lie in each other more than 64 deep. No record of the standards needs that.";
    case "input/size":
      return "The record is larger than 10 MB. Keep documents and recordings outside the record and name where they are.";
    case "input/limit":
      return (
        (detail === undefined ? undefined : limitMessages[detail]) ??
        "The record has more than 100,000 properties and list items. No record of the standards needs that many."
      );
  }
};
