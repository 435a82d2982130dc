import { problemBase } from "./problem-name.ts";
import { type ProblemMembers, ServiceProblemError } from "./service-problem-error.ts";

/** Where an answer comes from. */
export interface ProblemSource {
  readonly status: number;
  readonly headers: Headers;
}

/** A problem of the service, in either of the forms that it writes. */
interface Told {
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly members: ProblemMembers;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Returns what an OperationOutcome says whose first issue is a problem of the service. */
const toldInFhir = (body: Readonly<Record<string, unknown>>): Told | undefined => {
  const issue: unknown = Array.isArray(body.issue) ? body.issue[0] : undefined;
  if (!isObject(issue) || !isObject(issue.details) || !Array.isArray(issue.details.coding)) return undefined;
  const coding: unknown = issue.details.coding[0];
  if (!isObject(coding) || `${coding.system}/` !== problemBase) return undefined;
  return {
    type: `${problemBase}${coding.code}`,
    title: String(issue.details.text),
    detail: String(issue.diagnostics),
    members: {},
  };
};

const toldIn = (body: unknown): Told | undefined => {
  if (!isObject(body)) return undefined;
  if (body.resourceType === "OperationOutcome") return toldInFhir(body);
  const { type, title, detail, status: _status, ...members } = body;
  // What others answer may repeat what was sent to them.
  if (typeof type !== "string" || !type.startsWith(problemBase)) return undefined;
  return { type, title: String(title), detail: String(detail), members };
};

/** Returns the error for an answer that is a problem. @param body what the answer is as JSON, or its text where it is none. */
export const problemOf = (body: unknown, { status, headers }: ProblemSource): ServiceProblemError => {
  const requestId = headers.get("service-request-id") ?? undefined;
  const told = toldIn(body);
  if (told !== undefined) {
    return new ServiceProblemError({ ...told, name: told.type.slice(problemBase.length), status, requestId });
  }
  return new ServiceProblemError({
    type: "about:blank",
    name: "unknown",
    status,
    title: `The answer has the status ${status} and is none of the service.`,
    detail: "Look at what lies between: a proxy, a gateway, or another program at this address.",
    members: {},
    requestId,
  });
};
