import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ShardTask } from "../shard/shard-task.ts";
import type { WorkerAnswer } from "./serve-shards.ts";
import { ownMistake } from "./worker-failure.ts";

/** What was done for a shard. */
export interface ShardDone {
  readonly records: number;
  /** Bytes of its pieces as they are stored. */
  readonly bytes: number;
}

/** The work on a shard failed; the message says why in words, without anything of a record. */
export class ShardFailure extends Error {
  override readonly name = "ShardFailure";
  readonly shard: number;
  /** Whether it is the fault of this program, and not of the machine that it runs on. */
  readonly isOwnMistake: boolean;

  constructor(shard: number, message: string) {
    super(message);
    this.shard = shard;
    this.isOwnMistake = message.startsWith(ownMistake);
  }
}

/** Judges shards in worker threads. */
export interface ShardPool {
  readonly threads: number;
  /** Judges a shard as soon as a thread is free. @throws {ShardFailure} */
  readonly run: (task: ShardTask) => Promise<ShardDone>;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

/** Options of `createShardPool`. */
export interface ShardPoolOptions {
  /** Handed over to the program of the threads as a structured clone. */
  readonly options: unknown;
  /** Module that calls `serveShards`; the one for files and a folder, whose options are `LocalToolboxOptions`, where absent. */
  readonly program?: URL | undefined;
  /** As many as there are processors where absent. */
  readonly threads?: number | undefined;
}

/**
 * Megabytes that a thread may use for what lives long: ordinarily; and for a shard with which it ran out of them, as one with
 * records of the largest size may.
 */
const memory = { ordinary: 128, large: 1024 };

/** Megabytes for what lives for a moment, such as a record: more would only be cold memory. */
const young = 16;

interface Job {
  readonly task: ShardTask;
  readonly resolve: (done: ShardDone) => void;
  readonly reject: (failure: ShardFailure) => void;
  megabytes: number;
}

interface Thread {
  readonly worker: Worker;
  readonly megabytes: number;
  job: Job | undefined;
}

/** In the bundle of the command the program of the worker lies beside this module; in the sources it is TypeScript. */
const localProgram = new URL(
  import.meta.url.endsWith(".ts") ? "./shard-worker.ts" : "./shard-worker.js",
  import.meta.url,
);

/** Returns a pool; a thread is started when there is work for it. */
export const createShardPool = ({
  options,
  program = localProgram,
  threads = availableParallelism(),
}: ShardPoolOptions): ShardPool => {
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const queue: Job[] = [];
  let isClosed = false;

  const drop = (thread: Thread): void => {
    all.delete(thread);
    const at = idle.indexOf(thread);
    if (at !== -1) idle.splice(at, 1);
  };
  const give = (thread: Thread, job: Job): void => {
    thread.job = job;
    thread.worker.postMessage(job.task);
  };
  const start = (megabytes: number): Thread => {
    const worker = new Worker(program, {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: young, maxOldGenerationSizeMb: megabytes },
      // What a worker prints could hold anything.
      stdout: true,
      stderr: true,
    });
    const thread: Thread = { worker, megabytes, job: undefined };
    all.add(thread);
    let isFull = false;
    worker.on("message", (answer: WorkerAnswer) => {
      const { job } = thread;
      thread.job = undefined;
      idle.push(thread);
      if ("failure" in answer) job?.reject(new ShardFailure(answer.shard, answer.failure));
      else job?.resolve({ records: answer.records, bytes: answer.bytes });
      next();
    });
    worker.on("error", (error: unknown) => {
      isFull = error instanceof Error && Reflect.get(error, "code") === "ERR_WORKER_OUT_OF_MEMORY";
    });
    // Comes last, after an error, too; and alone where the thread ended in any other way.
    worker.on("exit", () => {
      drop(thread);
      const { job } = thread;
      thread.job = undefined;
      if (job === undefined || isClosed) return;
      if (isFull && job.megabytes < memory.large) {
        job.megabytes = memory.large;
        queue.unshift(job);
      } else {
        const why = isFull ? "it takes more memory than a thread may use" : ownMistake;
        job.reject(new ShardFailure(job.task.shard, why));
      }
      next();
    });
    return thread;
  };
  const next = (): void => {
    while (!isClosed) {
      const job = queue[0];
      if (job === undefined) return;
      const fit = idle.findIndex(({ megabytes }) => megabytes === job.megabytes);
      if (fit === -1 && all.size >= threads) {
        // A thread of the other size makes room.
        const other = idle.pop();
        if (other === undefined) return;
        drop(other);
        void other.worker.terminate();
      }
      queue.shift();
      const [thread = start(job.megabytes)] = fit === -1 ? [] : idle.splice(fit, 1);
      give(thread, job);
    }
  };

  return {
    threads,
    run: (task) =>
      new Promise((resolve, reject) => {
        queue.push({ task, resolve, reject, megabytes: memory.ordinary });
        next();
      }),
    close: async () => {
      isClosed = true;
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
      all.clear();
    },
  };
};
