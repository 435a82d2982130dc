import type { FastifyInstance } from "fastify";
import { afterAll, expect } from "vitest";
import { openapiOf } from "../src/openapi/openapi-of.ts";
import { createResponseCheck } from "./check-response.ts";
import { followResponses, type SentAnswer } from "./follow-responses.ts";

/**
 * Holds every response of every service that the tests of a file build against the service's own OpenAPI document, and fails after
 * the last of them where one differs. Called at the top of the file.
 */
export const watchResponses = (): void => {
  const watched = new Map<FastifyInstance, SentAnswer[]>();
  const end = followResponses((app, answer) => {
    const answers = watched.get(app) ?? [];
    answers.push(answer);
    watched.set(app, answers);
  });
  afterAll(() => {
    end();
    const wrong = [...watched].flatMap(([app, answers]) => {
      if (!app.hasDecorator("swagger")) return [];
      const check = createResponseCheck(openapiOf(app));
      return answers.flatMap(({ body, ...answer }) => check({ ...answer, body: body() }));
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
};
