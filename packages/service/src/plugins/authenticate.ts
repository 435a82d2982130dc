import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Observe } from "../observe/observe.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import type { GrantedScope } from "../scope.ts";
import { anyone, type Caller, stranger } from "../security/caller.ts";
import { createIdentify } from "../security/create-identify.ts";
import { openApiKeys } from "../security/open-api-keys.ts";
import { scopeMissing } from "../security/refusals.ts";
import { asksWho } from "../settings/check-settings.ts";
import type { Settings } from "../settings/settings.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who sends the request; null only where it was refused before that was asked, as what is not HTTP is. */
    caller: Caller | null;
    /** Why the request is refused before its body is read, or null. */
    refusal: ServiceProblem | null;
  }
}

/** What of a service it depends on who may use it. */
export interface AuthenticateContext {
  readonly settings: Settings;
  readonly observe: Pick<Observe, "log">;
}

/** Returns the scope that a request needs. What no route is at is read, so that a stranger sees no difference to what is. */
const scopeOf = ({ is404, routeOptions: { url, config } }: FastifyRequest): GrantedScope | "none" =>
  is404 || url === undefined || url === "*" ? "read" : (config.scope ?? "validate");

/**
 * Finds out who sends each request, and refuses it where they may not. The refusal is sent only after all `onRequest` hooks, among
 * them the one that counts requests, and before anything of a body is read.
 *
 * @throws {SettingsError} where the file of API keys cannot be used.
 */
export const addAuthenticate = (app: FastifyInstance, { settings, observe }: AuthenticateContext): void => {
  app.decorateRequest("caller", null);
  app.decorateRequest("refusal", null);
  if (!asksWho(settings)) {
    app.addHook("onRequest", (request, _reply, done) => {
      request.caller = anyone;
      done();
    });
    return;
  }

  const keys =
    settings.apiKeys === undefined
      ? undefined
      : openApiKeys(settings.apiKeys, {
          onNews: (news) =>
            news.kind === "read"
              ? observe.log("info", "api-keys-read", { keys: news.keys })
              : observe.log("error", "api-keys-kept", { lines: news.lines }),
        });
  app.addHook("onClose", () => keys?.close());
  const identify = createIdentify(settings, keys);

  app.addHook("onRequest", (request, _reply, done) => {
    const scope = scopeOf(request);
    if (scope === "none" || (scope === "read" && settings.reading === "anyone")) {
      request.caller = anyone;
      done();
      return;
    }
    const settle = (found: Caller | ServiceProblem): void => {
      const isKnown = !(found instanceof ServiceProblem);
      request.caller = isKnown ? found : stranger;
      if (!isKnown) request.refusal = found;
      else if (!found.scopes.includes(scope)) request.refusal = scopeMissing(scope);
      done();
    };
    const found = identify(request.headers);
    if (found instanceof Promise) found.then(settle, done);
    else settle(found);
  });
  app.addHook("preParsing", (request, _reply, _payload, done) => done(request.refusal));
};
