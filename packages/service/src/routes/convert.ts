import { type Crosswalk, crosswalks } from "@send-standards/needs";
import { cacheControl } from "../caching/cache-control.ts";
import { keptBody } from "../caching/kept-body.ts";
import { sendKept } from "../caching/send-kept.ts";
import type { ServiceContext } from "../context.ts";
import { type BodyError, bodyErrors } from "../convert/body-errors.ts";
import { convertAnswer } from "../convert/convert-answer.ts";
import { describeCrosswalk } from "../convert/describe-crosswalk.ts";
import { findCrosswalks } from "../convert/find-crosswalks.ts";
import { readSmallBody } from "../convert/read-small-body.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import { ConvertAnswerSchema, type Crosswalks, CrosswalksSchema } from "../schemas/convert-answer.ts";
import { type ConvertBody, ConvertBodySchema } from "../schemas/convert-body.ts";
import { problemResponses } from "../schemas/problem-responses.ts";
import { responseHeaders } from "../schemas/response-headers.ts";
import { NoQuerySchema } from "../schemas/standard-no-query.ts";
import type { ServiceApp } from "../service-app.ts";
import { crosswalksAddress } from "../standards/addresses.ts";
import { jsonType } from "../standards/json-type.ts";

/** Largest body of a conversion, in bytes; ten thousand codes are no more than half of it. */
const mostBytes = 1_000_000;

const shapeProblem = (errors: readonly BodyError[]): ServiceProblem =>
  new ServiceProblem("body-shape", { members: { errors } });

/** Returns the crosswalks that a request asks for. */
const askedCrosswalks = ({ crosswalk, from, to }: ConvertBody): readonly Crosswalk[] => {
  if (crosswalk !== undefined && from === undefined && to === undefined) {
    return crosswalks.filter(({ id }) => id === crosswalk);
  }
  if (crosswalk === undefined && from !== undefined && to !== undefined) return findCrosswalks(from, to);
  throw shapeProblem([
    { pointer: "", message: "It needs either a crosswalk, or from and to. Name the one or the other." },
  ]);
};

/** Adds the routes that convert codes of one taxonomy of needs into another, and that say which can be converted. */
export const addConvertRoutes = (app: ServiceApp, { settings }: ServiceContext): void => {
  const list: Crosswalks = { crosswalks: crosswalks.map(describeCrosswalk), links: { self: crosswalksAddress } };
  const body = keptBody(jsonType, JSON.stringify(list));

  app.get(
    crosswalksAddress,
    {
      config: { scope: "read" },
      schema: {
        operationId: "listCrosswalks",
        summary: "Crosswalks between taxonomies",
        description:
          "Which taxonomies codes can be converted from and to. Two crosswalks that follow each other make one.",
        tags: ["convert"],
        querystring: NoQuerySchema,
        response: {
          200: {
            description: "The crosswalks.",
            headers: responseHeaders("ETag", "Cache-Control"),
            content: { "application/json": { schema: CrosswalksSchema } },
          },
          304: { description: "These are the bytes that If-None-Match names." },
        },
      },
    },
    (request, reply) => sendKept(request, reply, body, cacheControl("for-minutes", settings)),
  );

  app.post(
    "/v1/convert/codes",
    {
      config: { scope: "validate" },
      bodyLimit: Math.min(mostBytes, settings.bodyBytes),
      attachValidation: true,
      preValidation: (request, _reply, done) => {
        // What it is, is checked next.
        request.body = readSmallBody(request.body) as ConvertBody;
        done();
      },
      schema: {
        operationId: "convertCodes",
        summary: "Convert codes",
        description:
          "Says codes of one taxonomy of needs in another. Only what is certain is converted: the same meaning, or a broader code with its loss stated. Where a person has to choose, nothing is chosen, and the codes to choose from are in lost.",
        tags: ["convert"],
        querystring: NoQuerySchema,
        body: ConvertBodySchema,
        response: {
          200: { description: "The codes.", content: { "application/json": { schema: ConvertAnswerSchema } } },
          ...problemResponses(
            "malformed-json",
            "no-body",
            "unknown-crosswalk",
            "body-shape",
            "too-deep",
            "too-many-keys",
          ),
        },
      },
    },
    (request, reply) => {
      const error = request.validationError;
      if (error !== undefined) {
        if (error.validationContext !== "body") throw error;
        throw shapeProblem(bodyErrors(error.validation));
      }
      const found = askedCrosswalks(request.body);
      if (found.length === 0) throw new ServiceProblem("unknown-crosswalk", { members: { known: list.crosswalks } });
      reply
        .headers({ "cache-control": "no-store", "content-type": jsonType })
        .send(convertAnswer(request.body.codes, found));
    },
  );
};
