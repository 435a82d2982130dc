import { findVersionIn } from "@send-standards/catalogue";
import { isDay } from "@send-standards/core";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { StandardVersion } from "../answer/answer-task.ts";
import { reportHeaders } from "../answer/report-format.ts";
import type { ServiceContext } from "../context.ts";
import { negotiateReport } from "../negotiate/negotiate-report.ts";
import { sendProblem } from "../problems/send-problem.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import type { ValidateQuery } from "../schemas/validate-query.ts";
import { validateSchema, validateVersionSchema } from "../schemas/validate-schemas.ts";
import type { ServiceApp } from "../service-app.ts";
import { retirementHeaders } from "../standards/retirement-headers.ts";
import { versionOf } from "../standards/version-of.ts";

/** Adds the routes that take one record and answer with a report on it. */
export const addValidateRoutes = (app: ServiceApp, context: ServiceContext): void => {
  const { work, today, observe, standards } = context;

  const respond = async (
    request: FastifyRequest,
    reply: FastifyReply,
    query: ValidateQuery,
    standard: StandardVersion | undefined,
  ): Promise<FastifyReply> => {
    const format = negotiateReport(request.headers.accept);
    if (query.asOf !== undefined && !isDay(query.asOf)) {
      throw new ServiceProblem("parameter-value", { members: { parameter: "asOf" } });
    }
    if (!(request.body instanceof Uint8Array) || request.body.length === 0) throw new ServiceProblem("no-body");
    const task = {
      bytes: request.body,
      standard,
      role: query.role,
      asOf: query.asOf ?? today(),
      failOn: query.failOn ?? "error",
      format,
    };
    const answer = await observe.judging(request, () => work.answer(task));
    const judged = answer.standard && findVersionIn(standards, answer.standard.id, answer.standard.version);
    if (judged !== undefined) reply.headers(retirementHeaders(standards, judged));
    if (answer.kind === "problem") return sendProblem(request, reply, answer.problem, answer.details);
    return reply
      .headers(reportHeaders[format])
      .header("cache-control", "no-store")
      .header("validation-outcome", answer.fails ? "fail" : "pass")
      .send(answer.text);
  };

  app.post("/v1/validate", { schema: validateSchema, config: { scope: "validate" } }, (request, reply) =>
    respond(request, reply, request.query, undefined),
  );
  app.post(
    "/v1/standards/:standard/:version/validate",
    { schema: validateVersionSchema, config: { scope: "validate" } },
    (request, reply) =>
      respond(request, reply, request.query, versionOf(standards, request.params.standard, request.params.version)),
  );
};
