import type { FastifyReply, FastifyRequest } from "fastify";
import type { SeenRequest } from "./seen-request.ts";

/** A request that is over, in words that are the service's own. */
export interface RequestEnd {
  readonly request: FastifyRequest;
  readonly seen: SeenRequest;
  /** Template of the route: "/v1/standards/:standard/:version"; "none" where there is none. */
  readonly route: string;
  /** Status of the response; 0 where none was begun. */
  readonly status: number;
  /** Whether the response was sent to its end. */
  readonly isAnswered: boolean;
  /** How long it took, in seconds. */
  readonly seconds: number;
  /** What came over the connection for it, headers and all, in bytes. */
  readonly received: number;
  /** The same for what went back. */
  readonly sent: number;
}

/** Is told of requests. */
export interface Watcher {
  readonly begin?: (request: FastifyRequest, reply: FastifyReply) => void;
  readonly end: (end: RequestEnd) => void;
}
