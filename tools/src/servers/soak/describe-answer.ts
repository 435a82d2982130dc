import type { IncomingHttpHeaders } from "node:http";
import { problemBase } from "../../../../packages/service/src/problems/problem-body.ts";
import { problemTypes } from "../../../../packages/service/src/problems/problem-types.ts";

/** An answer that came to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const problemOf = ({ status, body }: Answer): string => {
  const { type } = JSON.parse(body.toString("utf8"));
  const name = typeof type === "string" && type.startsWith(problemBase) ? type.slice(problemBase.length) : "";
  const documented = Object.entries(problemTypes).find(([known]) => known === name)?.[1];
  return documented?.status === status ? name : "a problem that is not documented";
};

/**
 * Returns an answer in a few words: its status, and what came of a record or which of the documented problems it is, as in "200 pass"
 * and "422 too-deep".
 */
export const describeAnswer = (answer: Answer): string => {
  const { status, headers, body } = answer;
  if (headers["content-type"]?.startsWith("application/problem+json")) return `${status} ${problemOf(answer)}`;
  const length = headers["content-length"];
  if (length !== undefined && status !== 304 && Number(length) !== body.length) return `${status} not whole`;
  const outcome = headers["validation-outcome"];
  return outcome === undefined ? String(status) : `${status} ${outcome}`;
};
