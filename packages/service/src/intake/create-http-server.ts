import { createServer as createPlainServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { readTls } from "../security/read-tls.ts";
import type { Settings } from "../settings/settings.ts";
import { httpOptions, serverOptions } from "./http-options.ts";

/**
 * Returns Node's server for the settings: HTTPS where they have a certificate. Fastify makes one of two types by itself, and every
 * part of the service would have to be written for both.
 *
 * @throws {SettingsError} where the certificate or its key cannot be used.
 */
export const createServer = (settings: Settings, handler: RequestListener): Server => {
  const { connectionTimeout, keepAliveTimeout, requestTimeout, maxRequestsPerSocket } = httpOptions(settings);
  const options = { ...serverOptions(settings), keepAliveTimeout, requestTimeout };
  const tls = readTls(settings);
  const server =
    tls === undefined
      ? createPlainServer(options, handler)
      : createSecureServer({ ...options, ...tls, handshakeTimeout: options.headersTimeout }, handler);
  server.maxRequestsPerSocket = maxRequestsPerSocket;
  server.setTimeout(connectionTimeout);
  return server;
};
