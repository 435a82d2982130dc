import type { RequestEnd, Watcher } from "../request-end.ts";
import type { LogLevel } from "./log.ts";
import { logLine } from "./log-line.ts";
import { requestFields } from "./request-fields.ts";

/** What is asked every few seconds by whoever watches the service. */
const probes: ReadonlySet<string> = new Set(["/health/live", "/health/ready", "/metrics"]);

/** Returns how much a request matters: a mistake of the service is an error, a probe is for who looks closely. */
const levelOf = ({ seen, status, route }: RequestEnd): LogLevel => {
  if (seen.problem === "internal-error") return "error";
  return probes.has(route) && status < 400 ? "debug" : "info";
};

/** Writes a line for each request that is over. */
export const logRequests: Watcher = {
  end: (ended) => logLine(ended.request.log, levelOf(ended), "request", requestFields(ended)),
};
