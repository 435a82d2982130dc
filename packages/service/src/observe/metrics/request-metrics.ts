import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { ProblemName } from "../../problems/problem-types.ts";
import type { Watcher } from "../request-end.ts";
import { noRoute } from "../route-of.ts";

/** Upper ends of the buckets of durations, in seconds: from a small record in line to a body that takes as long as it may. */
export const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** Stands for a problem where there was none. */
const noProblem = "none";

const classOf = (status: number): string => (status === 0 ? "none" : `${Math.floor(status / 100)}xx`);

/** What is counted of requests. */
export interface RequestMetrics extends Required<Watcher> {
  /** Counts a request that was no HTTP, or had an address that cannot be one. */
  readonly unread: (problem: ProblemName, status: number) => void;
}

/** Returns what counts requests, whatever they ask for. */
export const createRequestMetrics = (registry: Registry): RequestMetrics => {
  const registers = [registry];
  const requests = new Counter({
    name: "send_standards_http_requests_total",
    help: "Requests that are over, by method, route, class of status and problem.",
    labelNames: ["method", "route", "status", "problem"],
    registers,
  });
  const durations = new Histogram({
    name: "send_standards_http_request_duration_seconds",
    help: "Time from the headers of a request to the end of its response.",
    labelNames: ["method", "route"],
    buckets: durationBuckets,
    registers,
  });
  const active = new Gauge({
    name: "send_standards_http_requests_active",
    help: "Requests that have begun and are not over.",
    registers,
  });
  const left = new Counter({
    name: "send_standards_http_requests_left_total",
    help: "Requests whose client went away before the end of the response.",
    labelNames: ["route"],
    registers,
  });
  const received = new Counter({
    name: "send_standards_http_received_bytes_total",
    help: "Bytes of requests as they came over the connection, with their headers.",
    labelNames: ["route"],
    registers,
  });
  const sent = new Counter({
    name: "send_standards_http_sent_bytes_total",
    help: "Bytes of responses as they went over the connection, with their headers.",
    labelNames: ["route"],
    registers,
  });
  return {
    begin: () => active.inc(),
    end: ({ request, seen, route, status, isAnswered, seconds, received: bytesIn, sent: bytesOut }) => {
      const { method } = request;
      active.dec();
      requests.inc({ method, route, status: classOf(status), problem: seen.problem ?? noProblem });
      durations.observe({ method, route }, seconds);
      if (!isAnswered) left.inc({ route });
      received.inc({ route }, bytesIn);
      sent.inc({ route }, bytesOut);
    },
    unread: (problem, status) => requests.inc({ method: "none", route: noRoute, status: classOf(status), problem }),
  };
};
