import type { FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import type { KeptBody } from "./kept-body.ts";

/** Returns whether an If-None-Match header names a tag; a proxy may have made it a weak one. */
const names = (header: string, tag: string): boolean =>
  header.split(",").some((one) => [tag, "*"].includes(one.trim().replace(/^W\//, "")));

/** Adds names to the Vary header, which other parts of the service write to as well. */
const vary = (reply: FastifyReply, added: string): FastifyReply => {
  const present = reply.getHeader("vary");
  return reply.header("vary", present === undefined ? added : `${present}, ${added}`);
};

/**
 * Sends a body, compressed for those who take that, or 304 to those who have it.
 *
 * @param cacheControl see `cacheControl`.
 * @param byAccept whether another Accept header would get another body.
 */
export const sendKept = async (
  request: FastifyRequest,
  reply: FastifyReply,
  body: KeptBody,
  cacheControl: string,
  byAccept = false,
): Promise<FastifyReply> => {
  const isGzip = new Negotiator(request).encoding(["identity", "gzip"]) === "gzip";
  const tag = isGzip ? body.gzipTag : body.tag;
  reply.header("etag", tag).header("cache-control", cacheControl);
  vary(reply, byAccept ? "Accept, Accept-Encoding" : "Accept-Encoding");
  const had = request.headers["if-none-match"];
  if (had !== undefined && names(had, tag)) return reply.code(304).send();
  reply.header("content-type", body.type);
  if (!isGzip) return reply.send(body.bytes);
  return reply.header("content-encoding", "gzip").send(await body.gzipped());
};
