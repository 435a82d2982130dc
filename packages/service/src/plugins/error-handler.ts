import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createAllowedMethods } from "../intake/create-allowed-methods.ts";
import type { ProblemName } from "../problems/problem-types.ts";
import { sendProblem } from "../problems/send-problem.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import { type SchemaError, schemaProblem } from "./schema-problem.ts";

/** The problem for each error of the framework that a request can cause. */
const frameworkProblems: Readonly<Record<string, ProblemName>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "media-type",
};

const ownProblem = (
  error: { readonly code?: unknown } & Partial<SchemaError>,
  { routeOptions }: FastifyRequest,
): ServiceProblem => {
  if (error instanceof ServiceProblem) return error;
  if (error.validation !== undefined) {
    return schemaProblem({ ...error, validation: error.validation }, routeOptions.schema?.querystring);
  }
  const { code } = error;
  const known =
    typeof code === "string" && Object.hasOwn(frameworkProblems, code) ? frameworkProblems[code] : undefined;
  return new ServiceProblem(known ?? "internal-error");
};

/** Turns every error into a problem. What an error says stays here, for it can quote the request. */
export const addErrorHandler = (app: FastifyInstance): void => {
  const allowedMethods = createAllowedMethods(app);
  const answerNothing = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const [path = ""] = request.url.split("?");
    const methods = allowedMethods(path);
    if (methods.length === 0) return sendProblem(request, reply, "not-found");
    const allow = methods.join(", ");
    if (request.method === "OPTIONS") return reply.code(204).header("allow", allow).send();
    return sendProblem(request, reply, "method-not-allowed", { headers: { allow } });
  };
  app.setNotFoundHandler(answerNothing);
  app.setErrorHandler((error: object, request, reply) => {
    // The framework looks at the body first, even where nobody would take it.
    if (request.is404 && !(error instanceof ServiceProblem)) return answerNothing(request, reply);
    const { problem, details } = ownProblem(error, request);
    return sendProblem(request, reply, problem, details);
  });
};
