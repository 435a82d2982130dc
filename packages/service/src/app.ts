import { randomUUID } from "node:crypto";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import { standards } from "@send-standards/catalogue";
import { todayInLondon } from "@send-standards/core";
import fastify, { LogController } from "fastify";
import type { Lifecycle, ServiceContext } from "./context.ts";
import { addBodyParser } from "./intake/add-body-parser.ts";
import { addExpectations } from "./intake/add-expectations.ts";
import { addHeadCheck } from "./intake/add-head-check.ts";
import { addIdleCheck } from "./intake/add-idle-check.ts";
import { createServer } from "./intake/create-http-server.ts";
import { httpOptions } from "./intake/http-options.ts";
import { addStopping } from "./lifecycle/add-stopping.ts";
import { addObserve } from "./observe/add-observe.ts";
import { type LogTarget, loggerOptions } from "./observe/log/logger-options.ts";
import { addOpenapi } from "./openapi/add-openapi.ts";
import { addAuthenticate } from "./plugins/authenticate.ts";
import { addCrossOrigin } from "./plugins/cross-origin.ts";
import { addErrorHandler } from "./plugins/error-handler.ts";
import { addLimitRequests } from "./plugins/limit-requests.ts";
import { addRequestIds } from "./plugins/request-ids.ts";
import { addSecurityHeaders } from "./plugins/security-headers.ts";
import { addBatchRoute } from "./routes/batch.ts";
import { addConvertRoutes } from "./routes/convert.ts";
import { addHealthRoutes } from "./routes/health.ts";
import { addHomeRoute } from "./routes/home.ts";
import { addMetricsRoute } from "./routes/metrics.ts";
import { addOpenapiRoute } from "./routes/openapi.ts";
import { addReferenceRoutes } from "./routes/reference.ts";
import { addRuleRoutes } from "./routes/rules.ts";
import { addStandardRoutes } from "./routes/standards.ts";
import { addValidateRoutes } from "./routes/validate.ts";
import type { Scope } from "./scope.ts";
import type { ServiceApp } from "./service-app.ts";
import type { Settings } from "./settings/settings.ts";
import { trustedProxies } from "./settings/trusted-proxies.ts";
import { createWork } from "./work/create-work.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What a key or token must allow for a route; every route says it. */
    readonly scope?: Scope;
  }
}

/** What a service is built from. */
export interface AppOptions extends Partial<Pick<ServiceContext, "standards" | "work">> {
  /** See `readSettings`. */
  readonly settings: Settings;
  /** The clock; that of the machine where absent. */
  readonly now?: () => Date;
  /** Where lines of the log go; nowhere where absent. */
  readonly logTo?: LogTarget;
}

/** A service that is not listening yet. */
export interface App {
  readonly server: ServiceApp;
  /** `ready` is set by whoever starts it; see `startService`. */
  readonly lifecycle: Lifecycle;
}

/** Returns the service with all its routes; `inject` of its server asks it without a port. */
export const buildApp = async (options: AppOptions): Promise<App> => {
  const { settings, now = () => new Date() } = options;
  const lifecycle: Lifecycle = { phase: "starting" };
  const parts = {
    settings,
    standards: options.standards ?? standards,
    work: options.work ?? createWork(settings),
    today: () => todayInLondon(now()),
    lifecycle,
  };
  const server = fastify({
    logger: loggerOptions(settings, options.logTo),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "request" }),
    genReqId: () => randomUUID(),
    ...httpOptions(settings),
    serverFactory: (handler) => createServer(settings, handler),
    trustProxy: trustedProxies(settings),
    bodyLimit: settings.bodyBytes,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  const context: ServiceContext = { ...parts, observe: await addObserve(server, parts) };
  addRequestIds(server);
  addSecurityHeaders(server, context);
  addHeadCheck(server);
  addCrossOrigin(server, context);
  addStopping(server, context);
  addAuthenticate(server, context);
  addLimitRequests(server, context);
  addExpectations(server);
  addIdleCheck(server);
  addBodyParser(server, context);
  addErrorHandler(server);
  await addOpenapi(server);
  addHealthRoutes(server, context);
  addMetricsRoute(server, context);
  addValidateRoutes(server, context);
  addBatchRoute(server, context);
  addStandardRoutes(server, context);
  addRuleRoutes(server, context);
  addConvertRoutes(server, context);
  addOpenapiRoute(server, context);
  addReferenceRoutes(server, context);
  addHomeRoute(server);
  server.addHook("onClose", () => context.work.close());
  await server.ready();
  return { server, lifecycle };
};
