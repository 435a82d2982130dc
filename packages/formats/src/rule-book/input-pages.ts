import type { InputRule } from "@send-standards/core";
import type { GeneralRule } from "./general-rule.ts";

/** What can be wrong before there is a record. */
export const inputPages: readonly (GeneralRule & { readonly id: InputRule })[] = [
  {
    id: "input/syntax",
    statement: "The text is JSON.",
    why: "A record that cannot be read cannot be judged, and nobody who receives it can use it.",
    fix: "Go to the line and column of the finding and put right what its message names. Let a JSON library write the file instead of joining text together.",
  },
  {
    id: "input/utf8",
    statement: "The text is encoded in UTF-8.",
    why: "In another encoding, names with accents arrive as other letters without a word.",
    fix: "Save or export the file as UTF-8, not as UTF-16 or in a code page of Windows.",
  },
  {
    id: "input/bom",
    severity: "query",
    statement: "The text begins without a byte order mark.",
    why: "JSON has none, and many programs stop at it.",
    fix: "Save the file as UTF-8 without a byte order mark.",
  },
  {
    id: "input/duplicate-key",
    statement: "No object has the same key twice.",
    why: "Only one of the two values is kept, and programs differ in which.",
    fix: "Send the key once. Where there are several values, send a list if the standard has one there.",
  },
  {
    id: "input/surrogate",
    statement: "Every text is made of whole characters.",
    why: "Half a character (an unpaired surrogate) is lost or replaced when the record is passed on.",
    fix: "Send the whole character. Shorten texts by characters, not by code units.",
  },
  {
    id: "input/trailing",
    statement: "Nothing follows the end of the record.",
    why: "What follows is lost, and it may be another record.",
    fix: "Put one record on each line of a file named .ndjson, or put the records in a list.",
  },
  {
    id: "input/depth",
    statement: "Lists and objects lie in each other no more than 64 deep.",
    why: "No record of the standards needs more, and deep nesting is a way to bring programs down.",
    fix: "Look for a value that was put into itself again and again.",
  },
  {
    id: "input/size",
    statement: "The record has no more than 10,000,000 bytes.",
    why: "A larger one holds what does not belong in it, such as a scanned document.",
    fix: "Keep documents and recordings outside the record, and name in the record where they are.",
  },
  {
    id: "input/limit",
    statement:
      "The record has no more properties, items and mistakes than can be reported, and there are no more records than can be compared with each other.",
    why: "Beyond the limit the records were not judged to their end, so more may be wrong with them.",
    fix: "Divide the record, or mend what was found and validate again. Where it is about comparing records, check files instead of standard input, or fewer records at a time.",
  },
];
