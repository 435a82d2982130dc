import { setImmediate } from "node:timers/promises";
import type { RecordText } from "@send-standards/validator";
import type { SliceAnswer, SliceTask } from "../answer/slice-task.ts";
import { unjudgedSlice } from "../answer/unjudged-slice.ts";
import type { ProblemName } from "../problems/problem-types.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import type { Work } from "../work/work.ts";
import { packRecords } from "./pack-records.ts";

/** Options of `createJudgeSlice`. */
export interface JudgeSliceOptions {
  readonly work: Pick<Work, "judgeSlice">;
  /** What the batch asks for, beside its records. */
  readonly task: Omit<SliceTask, "records">;
  /** Whether nobody wants the rest. */
  readonly isOver: () => boolean;
}

/** Problems that are those of one record, and not of those beside it. */
const ofOneRecord: ReadonlySet<ProblemName> = new Set(["took-too-long", "too-costly"]);

/**
 * Judges the records of a slice, and answers for some of them at a time; in their order, and no further than it is asked.
 *
 * @throws {ServiceProblem} where the work is refused, and whatever it throws where it fails.
 */
export type JudgeSlice = (records: readonly RecordText[]) => AsyncGenerator<SliceAnswer, void, undefined>;

/**
 * Returns a function that judges slices. Where one takes too much time or memory, its records are judged each by itself: that which is
 * to blame has a line that says so, and the others are judged.
 */
export const createJudgeSlice = ({ work, task, isOver }: JudgeSliceOptions): JudgeSlice => {
  /** Returns what becomes of records, or the problem of one among them. */
  const attempt = async (records: readonly RecordText[]): Promise<SliceAnswer | ProblemName> => {
    try {
      return await work.judgeSlice({ ...task, records: packRecords(records) });
    } catch (error) {
      if (error instanceof ServiceProblem && ofOneRecord.has(error.problem)) return error.problem;
      throw error;
    }
  };

  return async function* (records) {
    let rest = records;
    let most = rest.length;
    while (rest.length > 0) {
      // Where slices are judged in this thread, others have their turn between them.
      await setImmediate();
      if (isOver()) return;
      const some = rest.slice(0, most);
      const [first] = some;
      let answer = await attempt(some);
      if (typeof answer === "string") {
        if (some.length > 1 || first === undefined) {
          most = 1;
          continue;
        }
        answer = unjudgedSlice(first, answer);
      }
      yield answer;
      rest = rest.slice(answer.taken);
    }
  };
};
