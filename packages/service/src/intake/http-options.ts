import type { ServerOptions } from "node:http";
import type { Settings } from "../settings/settings.ts";
import { answerClientError } from "./answer-client-error.ts";
import { answerFrameworkError } from "./answer-framework-error.ts";
import { readableAddress } from "./readable-address.ts";

/** Longest request line with all its headers, in bytes; what Node and most proxies take, too. */
const maxHeaderSize = 16_384;

/** How long headers may take to arrive, in seconds, where a body may take longer. */
const headerSeconds = 10;

/** Options of Node's server; they go beside the certificate where there is one. */
export const serverOptions = ({ bodySeconds }: Settings): ServerOptions => ({
  maxHeaderSize,
  headersTimeout: Math.min(headerSeconds, bodySeconds) * 1000,
  // A stream of records can go on for hours, so only silence ends it; each body has a time of its own, see `readBody`.
  requestTimeout: 0,
  connectionsCheckingInterval: 500,
  // Node would answer without a body; see `addHeadCheck`.
  requireHostHeader: false,
});

/** Options of the framework about connections, and about requests that never become one of a route. */
export const httpOptions = ({ bodySeconds, judgeSeconds }: Settings) =>
  ({
    // A connection on which nothing moves is cut, such as that of a client that does not read its answer; see `addIdleCheck`.
    connectionTimeout: Math.max(60, 2 * (bodySeconds + judgeSeconds)) * 1000,
    // Longer than the 60 seconds of the usual proxies: whoever closes first must not be the one that cannot see a request coming.
    keepAliveTimeout: 72_000,
    requestTimeout: 0,
    // No limit: balancers keep connections on purpose, and what is on its way when one is closed is lost.
    maxRequestsPerSocket: 0,
    clientErrorHandler: answerClientError,
    frameworkErrors: answerFrameworkError,
    rewriteUrl: readableAddress,
    // The head check limits the whole address, see `addHeadCheck`; the router would answer by itself.
    routerOptions: { maxParamLength: maxHeaderSize },
  }) as const;
