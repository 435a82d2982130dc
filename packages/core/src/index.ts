export { applyPatch } from "./apply-patch.ts";
export type { FailCase, Operation, PassCase, RuleCases } from "./cases.ts";
export { type Code, type CodeList, type CodeListMode, findCode } from "./code-list.ts";
export { describePointer, wordsOf } from "./describe-pointer.ts";
export { editDistance } from "./edit-distance.ts";
export {
  type Finding,
  type InputRule,
  inputRules,
  type Noted,
  type NoteRule,
  noteRules,
  type RelatedRecord,
  type StructureRule,
  structureRules,
} from "./finding.ts";
export { type Messages, messagesOf, type RuleMessages } from "./messages.ts";
export { escapeToken, type Pointer, parentOf, parsePointer, toPointer, touches, valueAt } from "./pointer.ts";
export type { Counts, Report, SkippedRule } from "./report.ts";
export type { Hit, Rule, RuleContext, RuleText, RuleWording } from "./rule.ts";
export type { SetFailCase, SetPassCase, SetRuleCases } from "./set-cases.ts";
export type { SetHit, SetMember, SetPlace, SetRule } from "./set-rule.ts";
export { isAtLeast, type Severity, severities } from "./severity.ts";
export { formatSource, type Source } from "./source.ts";
export type {
  FastCheck,
  OutlineNode,
  SchemaOutline,
  Standard,
  Structure,
  StructureCheck,
  StructureError,
} from "./standard.ts";
export { countOf, formatNumber } from "./words/count-of.ts";
export { errorOrigin } from "./words/error-origin.ts";
export { homePage } from "./words/home-page.ts";
export { isDay } from "./words/is-day.ts";
export { listOf } from "./words/list-of.ts";
export { type Fragment, html, type Markup, nothing } from "./words/markup.ts";
export { nameStandards } from "./words/name-standards.ts";
export { printable } from "./words/printable.ts";
export { isSystemError, type SystemError, systemReason } from "./words/system-error.ts";
export { todayInLondon } from "./words/today-in-london.ts";
export { wrapText } from "./words/wrap-text.ts";
