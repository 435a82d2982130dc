import type { FastifyReply, FastifyRequest } from "fastify";
import { closeGently } from "../intake/close-gently.ts";
import { hasMuchToCome } from "../intake/has-much-to-come.ts";
import { negotiateReport } from "../negotiate/negotiate-report.ts";
import { problemBody } from "./problem-body.ts";
import { problemOutcome } from "./problem-outcome.ts";
import { type ProblemName, problemTypes } from "./problem-types.ts";
import { type ProblemDetails, ServiceProblem } from "./service-problem.ts";

/** Returns whether an Accept header asks for FHIR before all else that there is. */
const asksForFhir = (accept: string | undefined): boolean => {
  if (accept?.includes("fhir") !== true) return false;
  try {
    return negotiateReport(accept) === "fhir";
  } catch (error) {
    if (error instanceof ServiceProblem) return false;
    throw error;
  }
};

/** Answers a request with a problem, as RFC 9457 has it; callers who ask for FHIR get an OperationOutcome that says the same. */
export const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemName,
  details: ProblemDetails = {},
): FastifyReply => {
  const { status } = problemTypes[problem];
  if (request.seen !== undefined) request.seen.problem = problem;
  if (hasMuchToCome(request.raw)) {
    reply.header("connection", "close");
    closeGently(request.raw);
  }
  const isFhir = asksForFhir(request.headers.accept);
  return reply
    .code(status)
    .headers({ "cache-control": "no-store", ...details.headers })
    .type(isFhir ? "application/fhir+json; charset=utf-8" : "application/problem+json")
    .send(JSON.stringify(isFhir ? problemOutcome(problem, details) : problemBody(problem, details)));
};
