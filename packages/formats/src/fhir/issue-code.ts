import type { InputRule, StructureRule } from "@send-standards/core";
import type { Unjudged } from "../unjudged.ts";

/** A code of FHIR's value set issue-type (R4), as far as it is used here. */
export type IssueCode =
  | "code-invalid"
  | "informational"
  | "invariant"
  | "not-supported"
  | "processing"
  | "required"
  | "structure"
  | "too-long"
  | "value";

const general: Readonly<Record<StructureRule | InputRule, IssueCode>> = {
  "structure/required": "required",
  "structure/type": "structure",
  "structure/code": "code-invalid",
  "structure/pattern": "value",
  "structure/length": "value",
  "structure/range": "value",
  "structure/unknown-property": "structure",
  "structure/variant": "structure",
  "structure/count": "structure",
  "input/syntax": "structure",
  "input/utf8": "structure",
  "input/bom": "structure",
  "input/duplicate-key": "structure",
  "input/surrogate": "structure",
  "input/trailing": "structure",
  "input/depth": "too-long",
  "input/size": "too-long",
  "input/limit": "too-long",
};

const isGeneral = (rule: string): rule is keyof typeof general => Object.hasOwn(general, rule);

/** Returns the code of what a rule finds: a rule of a standard is what FHIR calls an invariant. */
export const issueCode = (rule: string): IssueCode => (isGeneral(rule) ? general[rule] : "invariant");

/** The code of each reason why something was not judged. */
export const unjudgedCode: Readonly<Record<Unjudged["problem"], IssueCode>> = {
  "not-an-object": "structure",
  "no-standard": "required",
  "no-version": "required",
  "unknown-standard": "not-supported",
  "unknown-major": "not-supported",
  unreadable: "processing",
};
