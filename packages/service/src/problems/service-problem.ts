import type { Finding, Report } from "@send-standards/core";
import type { ProblemName } from "./problem-types.ts";

/** Extension members of RFC 9457: what exists, or what was found. They hold nothing of the request. */
export interface ProblemMembers {
  readonly findings?: readonly Finding[] | undefined;
  /** What there is in place of what was asked for: names, or versions of standards. */
  readonly known?: readonly unknown[] | undefined;
  readonly report?: Report | undefined;
  readonly [member: string]: unknown;
}

/** What a response says beyond what is the same for every problem of its type. */
export interface ProblemDetails {
  /** In place of the advice of the type. Holds nothing of the request. */
  readonly detail?: string | undefined;
  readonly members?: ProblemMembers | undefined;
  /** Headers of the response, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A request that is answered with a problem (RFC 9457). Its message is the name of the problem, and nothing of the request. */
export class ServiceProblem extends Error {
  readonly problem: ProblemName;
  readonly details: ProblemDetails;

  constructor(problem: ProblemName, details: ProblemDetails = {}) {
    super(problem);
    this.name = "ServiceProblem";
    this.problem = problem;
    this.details = details;
  }
}
