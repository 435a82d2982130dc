import { homePage } from "@send-standards/core";
import { type ProblemName, problemTypes } from "./problem-types.ts";
import type { ProblemDetails } from "./service-problem.ts";

/** Where the types of problems are described; the name of one follows. */
export const problemBase = `${homePage}problems/`;

/** A problem as RFC 9457 has it. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [member: string]: unknown;
}

/** Returns the body of a response with a problem. */
export const problemBody = (problem: ProblemName, { detail, members }: ProblemDetails = {}): ProblemBody => {
  const { title, status, advice } = problemTypes[problem];
  return { type: `${problemBase}${problem}`, title, status, detail: detail ?? advice, ...members };
};
