import { outcomeComponent } from "../openapi/outcome-component.ts";
import { problemComponent } from "../openapi/problem-component.ts";
import { reportComponents } from "../openapi/report-components.ts";
import { BatchLineSchema, BatchSummarySchema, InputLineSchema, RecordLineSchema } from "./batch-lines.ts";
import { CodeListBodySchema, CodeListSummarySchema, CodeListsBodySchema } from "./code-list-body.ts";
import type { ComponentName } from "./component-ref.ts";
import { ConvertAnswerSchema, CrosswalkSummarySchema, CrosswalksSchema } from "./convert-answer.ts";
import { ConvertBodySchema } from "./convert-body.ts";
import { RuleBodySchema, RuleBookSchema } from "./rule-body.ts";
import { RuleHitSchema, RuleHitsSchema } from "./rule-hits.ts";
import { StandardBodySchema, StandardListSchema } from "./standard-body.ts";
import { VersionBodySchema } from "./standard-version-body.ts";

/** The schemas that have a name in the OpenAPI document, each where it is made: `components.schemas`, before they refer to each other. */
export const components: Readonly<Record<ComponentName, object>> = {
  ...reportComponents,
  OperationOutcome: outcomeComponent,
  Problem: problemComponent,
  BatchLine: BatchLineSchema,
  BatchSummary: BatchSummarySchema,
  InputLine: InputLineSchema,
  RecordLine: RecordLineSchema,
  Standard: StandardBodySchema,
  StandardList: StandardListSchema,
  StandardVersion: VersionBodySchema,
  Rule: RuleBodySchema,
  RuleBook: RuleBookSchema,
  RuleHit: RuleHitSchema,
  RuleHits: RuleHitsSchema,
  CodeList: CodeListBodySchema,
  CodeListSummary: CodeListSummarySchema,
  CodeListSummaries: CodeListsBodySchema,
  CodeConversion: ConvertBodySchema,
  ConvertedCodes: ConvertAnswerSchema,
  Crosswalk: CrosswalkSummarySchema,
  Crosswalks: CrosswalksSchema,
};
