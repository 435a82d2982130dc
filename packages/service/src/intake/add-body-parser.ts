import type { FastifyInstance } from "fastify";
import type { ServiceContext } from "../context.ts";
import { checkCharset } from "./check-charset.ts";
import { isPacked } from "./is-packed.ts";
import { readBody } from "./read-body.ts";
import { unpackBody } from "./unpack-body.ts";

/** Media types that are JSON; the rest is refused by the framework, which has them in lower case. */
const jsonTypes = /^(?:application\/json|text\/json|application\/[\w!#$&^.-]+\+json)(?:;|$)/;

/** Reads the bodies of requests whole, as bytes; nothing is parsed. `bodyLimit` of a route is its limit. */
export const addBodyParser = (server: FastifyInstance, { settings }: Pick<ServiceContext, "settings">): void => {
  // Nobody limits how many connections send at a time: of what arrives, no more is held than of what waits to be judged.
  const room = { left: settings.waiting * settings.bodyBytes };
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(jsonTypes, (request, payload, done) => {
    // Where there is nothing, nothing is read.
    if (request.is404) {
      done(null, undefined);
      return;
    }
    checkCharset(request.headers["content-type"] ?? "");
    const packed = isPacked(request.headers["content-encoding"]);
    const limit = request.routeOptions.bodyLimit;
    readBody(payload, { bytes: limit, seconds: settings.bodySeconds, room }, (problem, body) => {
      if (problem !== null || body === undefined || !packed) done(problem, body);
      else unpackBody(body, limit, done);
    });
  });
};
