import { type TSchema, Type } from "@sinclair/typebox";

/** Name of a schema that the OpenAPI document has among its components. */
export type ComponentName =
  | "BatchLine"
  | "BatchSummary"
  | "CodeConversion"
  | "CodeList"
  | "CodeListSummaries"
  | "CodeListSummary"
  | "ConvertedCodes"
  | "Count"
  | "Crosswalk"
  | "Crosswalks"
  | "Day"
  | "FileName"
  | "Finding"
  | "InputLine"
  | "JsonPointer"
  | "OperationOutcome"
  | "Problem"
  | "RecordLine"
  | "RecordNumber"
  | "Report"
  | "Rule"
  | "RuleBook"
  | "RuleHit"
  | "RuleHits"
  | "RuleId"
  | "RuleSource"
  | "Standard"
  | "StandardList"
  | "StandardVersion";

/** Returns a reference to a shared schema of the OpenAPI document; see `components`. */
export const componentRef = (name: ComponentName): TSchema => Type.Unsafe({ $ref: `#/components/schemas/${name}` });
