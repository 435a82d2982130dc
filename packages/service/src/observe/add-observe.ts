import type { FastifyInstance } from "fastify";
import { Registry } from "prom-client";
import type { StandardVersion } from "../answer/answer-task.ts";
import type { ServiceContext } from "../context.ts";
import { type ProblemName, problemTypes } from "../problems/problem-types.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import { tool } from "../tool.ts";
import type { Work } from "../work/work.ts";
import { describeFailure } from "./describe-failure.ts";
import { logLine } from "./log/log-line.ts";
import { logRequests } from "./log/log-requests.ts";
import { createJudgingMetrics } from "./metrics/judging-metrics.ts";
import { createProcessMetrics } from "./metrics/process-metrics.ts";
import { createRequestMetrics } from "./metrics/request-metrics.ts";
import { createWorkMetrics } from "./metrics/work-metrics.ts";
import type { Observe } from "./observe.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { Telemetry } from "./telemetry/telemetry.ts";
import { watchRequests } from "./watch-requests.ts";

const startTelemetry = async (registry: Registry): Promise<Telemetry> => {
  const { createTelemetry } = await import("./telemetry/create-telemetry.ts");
  return createTelemetry(registry);
};

declare module "fastify" {
  interface FastifyInstance {
    /** Records a request that never came to a route, because it was not HTTP or its address is none. */
    readonly recordUnread: (problem: ProblemName) => void;
  }
}

/** What of a service is watched. */
export interface Observed extends Pick<ServiceContext, "settings" | "lifecycle"> {
  readonly standards: readonly StandardVersion[];
  readonly work: Pick<Work, "load">;
}

/** Watches a service: log, metrics and, where the settings ask for them, traces. Comes before all that answers requests. */
export const addObserve = async (
  app: FastifyInstance,
  { settings, standards, work, lifecycle }: Observed,
): Promise<Observe> => {
  const registry = new Registry();
  const requests = createRequestMetrics(registry);
  const records = createJudgingMetrics(registry, new Set(standards.map(({ id }) => id)));
  const ofProcess = createProcessMetrics(registry);
  createWorkMetrics(registry, { lifecycle, load: work.load });
  const telemetry = settings.telemetry === "on" ? await startTelemetry(registry) : undefined;
  watchRequests(app, [
    requests,
    ...(settings.logLevel === "silent" ? [] : [logRequests]),
    ...(telemetry ? [telemetry] : []),
  ]);

  app.decorate("recordUnread", (problem) => requests.unread(problem, problemTypes[problem].status));
  app.addHook("onError", (request, _reply, error, done) => {
    if (request.seen !== undefined && !(error instanceof ServiceProblem)) request.seen.failure = describeFailure(error);
    done();
  });
  app.addHook("onListen", function (done) {
    const versions = standards.map(({ id, version }) => `${id}@${version}`);
    const addresses = this.addresses().map((one) => (typeof one === "string" ? one : `${one.address} ${one.port}`));
    logLine(app.log, "info", "listening", { version: tool.version, addresses, standards: versions });
    done();
  });
  app.addHook("onClose", async () => {
    ofProcess.close();
    await telemetry?.stop();
    logLine(app.log, "info", "stopped");
  });

  return {
    log: (level, event, fields) => logLine(app.log, level, event, fields),
    judging: async (request, judge) => {
      const began = performance.now();
      const answer = await (telemetry === undefined ? judge() : telemetry.judging(request, judge));
      records.answer(answer, (performance.now() - began) / 1000);
      if (request.seen !== undefined) {
        const counts = answer.kind === "report" ? answer.counts : undefined;
        request.seen.judging = { standard: answer.standard, outcome: outcomeOf(answer), counts };
      }
      return answer;
    },
    recordSlice: ({ seen }, slice) => {
      records.slice(slice);
      if (seen === undefined) return;
      seen.batch ??= { records: 0, failing: 0, incomplete: 0 };
      seen.batch.records += slice.records;
      seen.batch.failing += slice.failing;
      seen.batch.incomplete += slice.incomplete;
    },
    metrics: () => registry.metrics(),
  };
};
