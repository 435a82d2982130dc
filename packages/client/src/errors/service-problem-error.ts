import type { Problem } from "../schemas.ts";
import type { ProblemName } from "./problem-name.ts";

/** What a problem can say beside the members of every problem: what exists, or what was found. */
export type ProblemMembers = Omit<Problem, "type" | "title" | "status" | "detail">;

/** What a `ServiceProblemError` is made of. */
export interface ServiceProblem {
  readonly type: string;
  readonly name: ProblemName;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly members: ProblemMembers;
  readonly requestId: string | undefined;
}

/** A request that the service answered with a problem. Neither the message nor a member holds anything of a record. */
export class ServiceProblemError extends Error {
  /** Kind of problem: "too-deep", "not-authenticated". "unknown" where the answer is none of the service, such as that of a proxy. */
  override readonly name: ProblemName;
  /** The same as an address, as RFC 9457 has it; "about:blank" where the answer is none of the service. */
  readonly type: string;
  /** Status of the response. */
  readonly status: number;
  /** The kind of problem in a few words. */
  readonly title: string;
  /** What to do about it. */
  readonly detail: string;
  /** What exists in place of what was asked for, or what was found. */
  readonly members: ProblemMembers;
  /** Id by which the operator of the service finds the request in the log. */
  readonly requestId: string | undefined;

  constructor({ type, name, status, title, detail, members, requestId }: ServiceProblem) {
    super(`${title} ${detail}`);
    this.name = name;
    this.type = type;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.members = members;
    this.requestId = requestId;
  }
}
