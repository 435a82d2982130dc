export { defaultInputLimits, type InputLimits } from "./input-limits.ts";
export type { InputDetail, InputProblem } from "./input-problem.ts";
export { type JsonFault, type JsonFaultReason, jsonFaultReasons } from "./json-fault.ts";
export { locate } from "./locate.ts";
export { checkRead, type ParsedInput, parseInput, type ReadInput, readInput } from "./parse-input.ts";
export { addPosition, type Position } from "./position.ts";
export { createRecordSplitter, type RecordSplitter } from "./record-splitter.ts";
export type { RecordKind, RecordText } from "./record-text.ts";
export { type JsonVisitor, type ScanOptions, scanJson } from "./scan-json.ts";
