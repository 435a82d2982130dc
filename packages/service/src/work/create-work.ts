import { availableParallelism } from "node:os";
import type { Answer, AnswerTask, StandardVersion } from "../answer/answer-task.ts";
import { createAnswer } from "../answer/create-answer.ts";
import { createFindValidators } from "../answer/create-find-validators.ts";
import type { SliceTask } from "../answer/slice-task.ts";
import type { Settings } from "../settings/settings.ts";
import { createFindSound, UnsoundRecord } from "./create-find-sound.ts";
import { createLoopWatch } from "./create-loop-watch.ts";
import { createThreadPool } from "./create-thread-pool.ts";
import { ownMemory } from "./own-memory.ts";
import { warmUp } from "./warm-up.ts";
import type { Work } from "./work.ts";

/** What of the settings the work depends on. */
export type WorkSettings = Pick<Settings, "threads" | "inLineBytes" | "waiting" | "judgeSeconds">;

/** Beside the built module lies the built program; in the sources it is TypeScript. */
const judgeProgram = new URL(
  import.meta.url.endsWith(".ts") ? "./judge-thread.ts" : "./judge-thread.js",
  import.meta.url,
);

/** Megabytes of a thread: the largest body that is taken needs about half of them at its worst. */
const megabytes = 512;

/**
 * Largest body that is judged where it arrives whatever is in it. A larger one is judged there only while its structure is sound:
 * to explain what is wrong with the structure can take more than a millisecond a kilobyte, and until then nobody else is served.
 */
const faultyInLineBytes = 4096;

/** Returns the names of a version and nothing else: what an address names comes with functions, which a thread cannot take. */
const namesOf = (standard: StandardVersion | undefined): StandardVersion | undefined =>
  standard === undefined ? undefined : { id: standard.id, version: standard.version };

/**
 * Returns what judges bodies for a service: large ones and slices of batches on threads, and small ones where they arrive, as long as
 * there is time for it. Where there is none, they go to a thread that has nothing to do.
 *
 * @param watch tells whether there is time.
 */
export const createWork = (settings: WorkSettings, program = judgeProgram, watch = createLoopWatch()): Work => {
  const threads = settings.threads === 0 ? availableParallelism() : settings.threads;
  const pool = createThreadPool({
    program,
    threads,
    waiting: settings.waiting,
    seconds: settings.judgeSeconds,
    megabytes,
  });
  const answerHere = createAnswer(createFindValidators());
  const answerSound = createAnswer(createFindSound());
  const answerThere = (task: AnswerTask): Promise<Answer> => {
    const { parts, memory } = ownMemory([task.bytes]);
    const [bytes = task.bytes] = parts;
    const plain: AnswerTask = { ...task, standard: namesOf(task.standard), bytes };
    return pool.run({ name: "answer", task: plain, memory: [memory], kind: "body" });
  };
  return {
    answer: (task) => {
      const size = task.bytes.byteLength;
      if (size > settings.inLineBytes || (watch.isFull() && pool.load().busy < threads)) return answerThere(task);
      if (size <= faultyInLineBytes) return answerHere(task);
      return answerSound(task).catch((error: unknown) => {
        if (error instanceof UnsoundRecord) return answerThere(task);
        throw error;
      });
    },
    judgeSlice: async (task) => {
      const { parts, memory } = ownMemory(task.records.map(({ bytes }) => bytes));
      const records = task.records.map((record, at) => ({ ...record, bytes: parts[at] ?? record.bytes }));
      const plain: SliceTask = { ...task, standard: namesOf(task.standard), records };
      return pool.run({ name: "judgeSlice", task: plain, memory: [memory], kind: "slice" });
    },
    width: threads,
    ready: async () => {
      await Promise.all([warmUp(answerHere), pool.makeReady()]);
    },
    load: pool.load,
    close: () => {
      watch.end();
      return pool.close();
    },
  };
};
