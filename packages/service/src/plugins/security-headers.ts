import type { FastifyInstance } from "fastify";
import { isOpenToPages } from "../security/open-to-pages.ts";
import type { Settings } from "../settings/settings.ts";

type Headers = Readonly<Record<string, string>>;

/** What helmet sets, for a service whose answers are no pages; those of its routes that are pages put a policy of their own in place. */
const always: Headers = {
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
};

/** Says for a year that the host is reached by HTTPS only. Over plain HTTP it must not be said. */
const overTls: Headers = { "strict-transport-security": "max-age=31536000" };

/** Returns the headers that every answer of a service carries, whatever else it is. @param hasTls whether it speaks HTTPS itself. */
export const securityHeaders = (hasTls: boolean): Headers => (hasTls ? { ...always, ...overTls } : always);

/** Puts the headers on every answer that tell a browser to do nothing with it but show it to who asked. */
export const addSecurityHeaders = (app: FastifyInstance, { settings }: { readonly settings: Settings }): void => {
  const closed = securityHeaders(settings.tlsCertificate !== undefined);
  const open: Headers = { ...closed, "cross-origin-resource-policy": "cross-origin" };
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(isOpenToPages(request.method, request.routeOptions.url ?? "") ? open : closed);
    done();
  });
};
