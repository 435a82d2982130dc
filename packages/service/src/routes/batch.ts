import { isDay } from "@send-standards/core";
import { defaultMostFacts, randomHashKey } from "@send-standards/validator";
import type { FastifyReply, FastifyRequest } from "fastify";
import { createBatchInput } from "../batch/batch-input.ts";
import { batchMedia, recordModes } from "../batch/batch-media.ts";
import { createBatchOutput } from "../batch/batch-output.ts";
import { createBatchTotals } from "../batch/create-batch-totals.ts";
import { createFactGroups } from "../batch/create-fact-groups.ts";
import { runBatch } from "../batch/run-batch.ts";
import type { ServiceContext } from "../context.ts";
import { closeGently } from "../intake/close-gently.ts";
import { describeFailure } from "../observe/describe-failure.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import type { BatchQuery } from "../schemas/batch-query.ts";
import { batchSchema } from "../schemas/batch-schema.ts";
import type { ServiceApp } from "../service-app.ts";
import { retirementHeaders } from "../standards/retirement-headers.ts";
import { versionOf } from "../standards/version-of.ts";

/** Options of `addBatchRoute`. */
export interface BatchRouteOptions {
  /** How long a client may read nothing before it is taken for one that sends everything first, in milliseconds. */
  readonly patience?: number;
  /** Most facts that are kept of records at a time, to compare them with each other, of all batches together. */
  readonly mostFacts?: number;
}

/** Returns what the query names of a standard. */
const standardOf = ({ standards }: ServiceContext, named: string | undefined) => {
  if (named === undefined) return undefined;
  const [id = "", version] = named.split("@");
  return versionOf(standards, id, version);
};

const hasNoBody = ({ headers }: FastifyRequest): boolean =>
  headers["content-type"] === undefined &&
  headers["transfer-encoding"] === undefined &&
  (headers["content-length"] ?? "0") === "0";

/** Adds the address that takes any number of records as a stream, and answers with a line for each. */
export const addBatchRoute = (
  app: ServiceApp,
  context: ServiceContext,
  { patience = 2000, mostFacts = defaultMostFacts }: BatchRouteOptions = {},
): void => {
  const { settings, work, observe, today } = context;
  const budget = { left: mostFacts };
  let underWay = 0;

  const respond = async (request: FastifyRequest<{ Querystring: BatchQuery }>, reply: FastifyReply) => {
    const { query } = request;
    if (query.asOf !== undefined && !isDay(query.asOf))
      throw new ServiceProblem("parameter-value", { members: { parameter: "asOf" } });
    const named = standardOf(context, query.standard);
    const standard = named && { id: named.id, version: named.version };
    if (named !== undefined) reply.headers(retirementHeaders(context.standards, named));
    if (hasNoBody(request)) throw new ServiceProblem("no-body");
    const media = batchMedia(request.headers);
    if (underWay >= settings.batches) throw new ServiceProblem("busy", { headers: { "retry-after": "5" } });
    underWay += 1;
    const asOf = query.asOf ?? today();
    const output = createBatchOutput({ isGzip: media.answersGzip, mostUnread: settings.unreadBytes, patience });
    reply.raw.once("close", () => output.stream.destroy());
    const begun = Promise.withResolvers<void>();
    const groups = query.sets === "off" ? undefined : createFactGroups(budget);
    const failOn = query.failOn ?? "error";
    const hashKey = groups === undefined ? undefined : randomHashKey();
    const run = runBatch({
      input: createBatchInput(request.raw, { isGzip: media.isGzip, silence: settings.bodySeconds * 1000 }),
      output,
      mode: media.mode,
      recordBytes: settings.bodyBytes,
      work,
      task: { standard, role: query.role, asOf, failOn, hashKey },
      width: work.width + 1,
      totals: createBatchTotals({ asOf, failOn }),
      groups,
      onBegin: begun.resolve,
      onAnswer: (answer) => observe.recordSlice(request, answer),
    });
    run
      .finally(() => {
        underWay -= 1;
        groups?.close();
      })
      .then(({ problem, error, isRead }) => {
        if (problem !== undefined && request.seen !== undefined) request.seen.problem = problem;
        if (error !== undefined && request.seen !== undefined) request.seen.failure = describeFailure(error);
        if (!isRead) {
          closeGently(request.raw);
          reply.raw.once("finish", () => request.raw.socket.destroySoon());
        }
      })
      .catch((error: unknown) => {
        begun.reject(error);
        // Where lines were written already, the answer must not look whole.
        output.stream.destroy();
      });
    await begun.promise;
    return reply
      .headers({
        "cache-control": "no-store",
        vary: [reply.getHeader("vary"), "accept-encoding"].filter((name) => name !== undefined).join(", "),
        // Proxies that keep answers until they are whole would keep lines that somebody waits for.
        "x-accel-buffering": "no",
        ...(media.answersGzip ? { "content-encoding": "gzip" } : {}),
      })
      .type(media.answerType)
      .send(output.stream);
  };

  app.register(async (child) => {
    child.removeAllContentTypeParsers();
    // The body is read while it is answered.
    child.addContentTypeParser(Object.keys(recordModes), (_request, _payload, done) => done(null));
    child.post("/v1/validate/batch", { schema: batchSchema, config: { scope: "validate" } }, respond);
  });
};
