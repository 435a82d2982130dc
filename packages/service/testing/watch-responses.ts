import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import { constants, gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, expect } from "vitest";
import { openapiOf } from "../src/openapi/openapi-of.ts";
import { type AnsweredRequest, createResponseCheck } from "./check-response.ts";

/** Name of the channel on which Fastify tells of each server that is made. */
const channel = "fastify.initialization";

type Answers = (Omit<AnsweredRequest, "body"> & { readonly chunks: readonly Uint8Array[] })[];

/** Returns what is written to a response from now on. */
const tap = (raw: ServerResponse): readonly Uint8Array[] => {
  const chunks: Uint8Array[] = [];
  // One may call the other for the same chunk.
  let isInside = false;
  for (const name of ["write", "end"] as const) {
    const method = raw[name];
    // Both have several forms, the chunk first in all of them.
    const value = (...given: readonly unknown[]): unknown => {
      const [chunk] = given;
      if (!isInside && typeof chunk === "string") chunks.push(Buffer.from(chunk));
      else if (!isInside && chunk instanceof Uint8Array) chunks.push(Uint8Array.from(chunk));
      const wasInside = isInside;
      isInside = true;
      try {
        return Reflect.apply(method, raw, given);
      } finally {
        isInside = wasInside;
      }
    };
    Object.defineProperty(raw, name, { value, writable: true, configurable: true });
  }
  return chunks;
};

const collect = (app: FastifyInstance, answers: Answers): void => {
  app.addHook("onRequest", (request, reply, done) => {
    const chunks = tap(reply.raw);
    const { method, routeOptions, is404 } = request;
    reply.raw.once("finish", () => {
      const { statusCode: status } = reply.raw;
      const headers = reply.getHeaders();
      if (method !== "OPTIONS")
        answers.push({ method, route: is404 ? undefined : routeOptions.url, status, headers, chunks });
    });
    done();
  });
};

const bodyOf = (chunks: readonly Uint8Array[], encoding: unknown): string => {
  const bytes = Buffer.concat(chunks);
  if (encoding !== "gzip" || bytes.length === 0) return bytes.toString("utf8");
  return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");
};

/**
 * Holds every response of every service that the tests of a file build against the service's own OpenAPI document, and fails after
 * the last of them where one differs. Called at the top of the file.
 */
export const watchResponses = (): void => {
  const watched = new Map<FastifyInstance, Answers>();
  const onServer = (message: unknown): void => {
    const { fastify: app } = message as { readonly fastify: FastifyInstance };
    const answers: Answers = [];
    watched.set(app, answers);
    collect(app, answers);
  };
  subscribe(channel, onServer);
  afterAll(() => {
    unsubscribe(channel, onServer);
    const wrong = [...watched].flatMap(([app, answers]) => {
      if (answers.length === 0 || !app.hasDecorator("swagger")) return [];
      const check = createResponseCheck(openapiOf(app));
      return answers.flatMap(({ chunks, ...answer }) =>
        check({ ...answer, body: bodyOf(chunks, answer.headers["content-encoding"]) }),
      );
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
};
