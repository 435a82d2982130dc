import type { Pointer } from "./pointer.ts";
import type { Severity } from "./severity.ts";
import type { Source } from "./source.ts";

/** A place in another record than that of the finding. */
export interface RelatedRecord {
  /** File as the caller named it; absent where there is none. */
  readonly file?: string;
  /** 1-based number of the record in its file; absent where the file is one record. */
  readonly record?: number;
  /** 1-based line in the file; absent where the input had no text. */
  readonly line?: number;
  /** 1-based column in that line, in UTF-16 code units. */
  readonly column?: number;
  readonly pointer: Pointer;
}

/** Why a query or a piece of advice needs no change, in the words of somebody who looked into it. */
export interface Noted {
  /** What was found out. */
  readonly note: string;
  /** Who looked into it. */
  readonly by: string;
  /** Last day on which the note counts, ISO 8601 date. */
  readonly expires: string;
}

/**
 * One mistake in one record. A finding never holds a value of the record, nor a key that the
 * standard does not define.
 */
export interface Finding {
  /** Rule id: `ehc-plan/…`, `structure/…`, `input/…` or, about a file of notes, `notes/…`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Where it is. A missing property is named by the pointer that it would have. */
  readonly pointer: Pointer;
  /** File as the caller named it; absent where there is none. */
  readonly file?: string;
  /** 1-based number of the record in its file; absent where the file is one record. */
  readonly record?: number;
  /** 1-based line in the file; absent where the input had no text. */
  readonly line?: number;
  /** 1-based column in that line, in UTF-16 code units. */
  readonly column?: number;
  /** Section of the plan, where the standard has sections. */
  readonly section?: string;
  /** What is wrong and how to put it right. */
  readonly message: string;
  /** The same for somebody who works with families and not with data. */
  readonly caseworker?: string;
  /** Why it matters. */
  readonly why?: string;
  readonly source?: Source;
  /** Other places that belong to it. */
  readonly related?: readonly Pointer[];
  /** Places in other records that belong to it, where it is about several. */
  readonly relatedRecords?: readonly RelatedRecord[];
  /** Page that explains the rule. */
  readonly help?: string;
  /** The note that explains it; it is then counted as noted, and under no severity. */
  readonly noted?: Noted;
}

/** Rule ids of everything that structure can find; they never change. */
export const structureRules = [
  "structure/required",
  "structure/type",
  "structure/code",
  "structure/pattern",
  "structure/length",
  "structure/range",
  "structure/unknown-property",
  "structure/variant",
  "structure/count",
] as const;

/** Rule id of a structural finding. */
export type StructureRule = (typeof structureRules)[number];

/** Rule ids of everything that can be wrong before there is a record; they never change. */
export const inputRules = [
  "input/syntax",
  "input/utf8",
  "input/bom",
  "input/duplicate-key",
  "input/surrogate",
  "input/trailing",
  "input/depth",
  "input/size",
  "input/limit",
] as const;

/** Rule id of an input finding. */
export type InputRule = (typeof inputRules)[number];

/** Rule ids of everything that can be wrong with a note; they never change. */
export const noteRules = ["notes/expired", "notes/unwritten", "notes/unused", "notes/error"] as const;

/** Rule id of a finding about a note. */
export type NoteRule = (typeof noteRules)[number];
