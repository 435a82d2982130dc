import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import { constants, gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import type { AnsweredRequest } from "./check-response.ts";

/** Name of the channel on which Fastify tells of each server that is made. */
const channel = "fastify.initialization";

/** A response that has gone out. */
export interface SentAnswer extends Omit<AnsweredRequest, "body"> {
  /** Returns its body without its content encoding. */
  readonly body: () => string;
}

/** Hears of responses. */
export type OnAnswer = (app: FastifyInstance, answer: SentAnswer) => void;

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

const bodyOf = (chunks: readonly Uint8Array[], encoding: unknown): string => {
  const bytes = Buffer.concat(chunks);
  if (encoding !== "gzip" || bytes.length === 0) return bytes.toString("utf8");
  return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");
};

const collect = (app: FastifyInstance, onAnswer: OnAnswer): void => {
  app.addHook("onRequest", (request, reply, done) => {
    const chunks = tap(reply.raw);
    const { method, routeOptions, is404 } = request;
    reply.raw.once("finish", () => {
      const { statusCode: status } = reply.raw;
      const headers = reply.getHeaders();
      if (method === "OPTIONS") return;
      const route = is404 ? undefined : routeOptions.url;
      onAnswer(app, { method, route, status, headers, body: () => bodyOf(chunks, headers["content-encoding"]) });
    });
    done();
  });
};

/** Follows every response of every service that is built from now on in this process. Returns what ends that. */
export const followResponses = (onAnswer: OnAnswer): (() => void) => {
  const onServer = (message: unknown): void =>
    collect((message as { readonly fastify: FastifyInstance }).fastify, onAnswer);
  subscribe(channel, onServer);
  return () => void unsubscribe(channel, onServer);
};
