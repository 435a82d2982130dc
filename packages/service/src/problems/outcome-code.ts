import { type ProblemName, problemTypes } from "./problem-types.ts";

/** A code of the FHIR value set issue-type. */
export type OutcomeCode =
  | "exception"
  | "forbidden"
  | "incomplete"
  | "invalid"
  | "login"
  | "not-found"
  | "not-supported"
  | "processing"
  | "structure"
  | "throttled"
  | "timeout"
  | "too-costly"
  | "too-long"
  | "transient"
  | "value";

const codesByStatus: Readonly<Record<number, OutcomeCode>> = {
  400: "invalid",
  401: "login",
  403: "forbidden",
  404: "not-found",
  405: "not-supported",
  406: "not-supported",
  408: "timeout",
  413: "too-long",
  414: "too-long",
  415: "not-supported",
  417: "not-supported",
  422: "processing",
  429: "throttled",
  431: "too-long",
  500: "exception",
  503: "transient",
};

/** Codes that say more than the status does. */
const codesByName: { readonly [Name in ProblemName]?: OutcomeCode } = {
  "malformed-json": "structure",
  "parameter-value": "value",
  "length-mismatch": "incomplete",
  "body-shape": "structure",
  "too-deep": "too-costly",
  "too-many-keys": "too-costly",
  "took-too-long": "too-costly",
};

/** Returns the code of FHIR that comes nearest to a problem. */
export const outcomeCode = (problem: ProblemName): OutcomeCode =>
  codesByName[problem] ?? codesByStatus[problemTypes[problem].status] ?? "processing";
