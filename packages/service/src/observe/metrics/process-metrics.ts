import { monitorEventLoopDelay } from "node:perf_hooks";
import { Counter, Gauge, type Registry } from "prom-client";
import { tool } from "../../tool.ts";

/** How long one measurement of the event loop goes on before the next begins, in milliseconds. */
const windowLength = 10_000;

/** How often the event loop is asked whether it is late, in milliseconds. */
const resolution = 10;

/**
 * Returns a function that returns how late the event loop was, in seconds. Whoever asks within ten seconds of somebody else gets
 * the same figures, so that several who watch do not take them from each other.
 */
const createLoopDelay = (): {
  readonly read: () => readonly [half: number, most: number];
  readonly close: () => void;
} => {
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  let began = performance.now();
  let last: readonly [number, number] | undefined;
  // The histogram holds how long a turn of its own timer took, of which the resolution is no delay.
  const delay = (percentile: number): number =>
    histogram.count === 0 ? 0 : Math.max(0, histogram.percentile(percentile) / 1e9 - resolution / 1000);
  return {
    read: () => {
      if (last !== undefined && performance.now() - began < windowLength) return last;
      last = [delay(50), delay(99)];
      histogram.reset();
      began = performance.now();
      return last;
    },
    close: () => histogram.disable(),
  };
};

/** Measures the process until it is closed. */
export interface ProcessMetrics {
  readonly close: () => void;
}

/** Adds to a registry what there is to know of the process, read when somebody asks. */
export const createProcessMetrics = (registry: Registry): ProcessMetrics => {
  const registers = [registry];
  const delay = createLoopDelay();
  new Gauge({
    name: "send_standards_event_loop_delay_seconds",
    help: "How late the event loop was in the ten seconds or more before, at the quantile.",
    labelNames: ["quantile"],
    registers,
    collect() {
      const [half, most] = delay.read();
      this.set({ quantile: "0.5" }, half);
      this.set({ quantile: "0.99" }, most);
    },
  });
  new Gauge({
    name: "process_resident_memory_bytes",
    help: "Memory of the process with its threads, as the system has it.",
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Gauge({
    name: "nodejs_heap_size_used_bytes",
    help: "Used memory of the heap of the main thread.",
    registers,
    collect() {
      this.set(process.memoryUsage().heapUsed);
    },
  });
  new Counter({
    name: "process_cpu_seconds_total",
    help: "Time that processors spent on the process, user and system.",
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  new Gauge({
    name: "process_start_time_seconds",
    help: "When the process began, in seconds since 1970.",
    registers,
  }).set(Math.round(performance.timeOrigin / 1000));
  new Gauge({
    name: "send_standards_build_info",
    help: "Always 1; the labels are the versions of the service and of Node.",
    labelNames: ["version", "node"],
    registers,
  }).set({ version: tool.version, node: process.versions.node }, 1);
  return { close: delay.close };
};
