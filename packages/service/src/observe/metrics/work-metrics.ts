import { Gauge, type Registry } from "prom-client";
import type { Lifecycle } from "../../context.ts";
import type { WorkLoad } from "../../work/work.ts";

/** Where the figures come from, read when somebody asks. */
export interface WorkSource {
  readonly lifecycle: Lifecycle;
  /** Absent where there are no threads. */
  readonly load?: (() => WorkLoad) | undefined;
}

/** Adds to a registry how much work waits, and whether the service takes more. */
export const createWorkMetrics = (registry: Registry, { lifecycle, load }: WorkSource): void => {
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge("send_standards_ready", "1 while the service is ready for requests, else 0.", () =>
    lifecycle.phase === "ready" ? 1 : 0,
  );
  gauge(
    "send_standards_work_waiting",
    "Bodies and slices of batches that wait for a thread.",
    () => load?.().waiting ?? 0,
  );
  gauge("send_standards_threads_busy", "Threads that judge something.", () => load?.().busy ?? 0);
  gauge("send_standards_threads", "Threads that there are to judge.", () => load?.().threads ?? 0);
};
