import { Piscina } from "piscina";
import { ServiceProblem } from "../problems/service-problem.ts";
import { createTurns, type TurnKind } from "./create-turns.ts";
import type { ThreadResult } from "./thread-result.ts";
import type { WorkLoad } from "./work.ts";
import { WorkFailure } from "./work-failure.ts";

/** A piece of work for a thread. */
export interface ThreadTask {
  /** Export of the program that does it; it returns a `ThreadResult`. */
  readonly name: string;
  readonly task: unknown;
  /** What is moved to the thread and not copied. */
  readonly memory: readonly ArrayBuffer[];
  readonly kind: TurnKind;
}

/** Threads that do one piece of work at a time each. */
export interface ThreadPool {
  /**
   * Does a piece of work as soon as a thread is free.
   *
   * @throws {ServiceProblem} `busy`, `took-too-long`, `too-costly`; `stopping` once the pool is closed.
   * @throws {WorkFailure} where the program fails.
   */
  readonly run: <Result>(work: ThreadTask) => Promise<Result>;
  /** Starts all threads, and resolves when they are ready. @throws {WorkFailure} where one cannot be. */
  readonly makeReady: () => Promise<void>;
  readonly load: () => WorkLoad;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

/** Options of `createThreadPool`. */
export interface ThreadPoolOptions {
  /** Module whose exports the threads call. That which is named `ready` loads what a thread needs. */
  readonly program: URL;
  readonly threads: number;
  /** Most bodies that wait; see `createTurns`. */
  readonly waiting: number;
  /** How long one piece of work may take before its thread is ended and replaced. */
  readonly seconds: number;
  /** Most megabytes that a thread may use for what lives long. */
  readonly megabytes: number;
}

/** In the sources the program is TypeScript, and finds the other packages as sources. */
const sourceArguments = ["--conditions=@send-standards/source"];

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, "code") === "ERR_WORKER_OUT_OF_MEMORY";

const startThreads = ({ program, threads, megabytes }: ThreadPoolOptions): Piscina => {
  const pool = new Piscina({
    filename: program.href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    recordTiming: false,
    trackUnmanagedFds: false,
    ...(program.pathname.endsWith(".ts") ? { execArgv: sourceArguments } : {}),
  });
  // A thread that ends while it has nothing to do is replaced with the next work.
  pool.on("error", () => {});
  return pool;
};

/** Export of the program that loads what a thread needs. */
const ready = "ready";

const stopping = (): ServiceProblem => new ServiceProblem("stopping", { headers: { "retry-after": "1" } });

/** Returns a pool. Its threads start with the first work. */
export const createThreadPool = (options: ThreadPoolOptions): ThreadPool => {
  const { threads, waiting, seconds } = options;
  let started: Piscina | undefined;
  const pool = (): Piscina => {
    started ??= startThreads(options);
    return started;
  };
  const turns = createTurns({
    places: threads,
    most: waiting,
    refuse: () => new ServiceProblem("busy", { headers: { "retry-after": "1" } }),
  });
  let isClosed = false;

  const doneOf = <Result>(result: ThreadResult<Result>): Result => {
    if ("failure" in result) throw new WorkFailure(result.failure);
    return result.done;
  };
  const failureOf = (error: unknown, isLate: boolean): Error => {
    if (isClosed) return stopping();
    if (isLate) return new ServiceProblem("took-too-long");
    if (isOutOfMemory(error)) return new ServiceProblem("too-costly");
    return new WorkFailure("a thread failed");
  };
  /** Does a piece of work within its time. */
  const inTime = async <Result>({ name, task, memory }: ThreadTask): Promise<ThreadResult<Result>> => {
    if (isClosed) throw stopping();
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), seconds * 1000);
    try {
      return await pool().run(task, { name, transferList: [...memory], signal: clock.signal });
    } catch (error) {
      throw failureOf(error, clock.signal.aborted);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    run: async <Result>(work: ThreadTask) => {
      const giveBack = await turns.take(work.kind);
      const result = await inTime<Result>(work).catch((error: unknown) => {
        // The time of the next work does not begin before the thread is there that takes the place of this one.
        if (isClosed) giveBack();
        else pool().run(undefined, { name: ready }).then(giveBack, giveBack);
        throw error;
      });
      giveBack();
      return doneOf(result);
    },
    makeReady: async () => {
      const all = Array.from({ length: threads }, () => pool().run(undefined, { name: ready }));
      for (const result of await Promise.all(all)) doneOf(result);
    },
    load: () => ({ threads, busy: turns.taken(), waiting: turns.waiting() }),
    close: async () => {
      isClosed = true;
      turns.end(stopping);
      await started?.destroy();
    },
  };
};
