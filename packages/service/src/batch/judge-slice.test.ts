import type { RecordText } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import { plainAnswer, sliceWork } from "../../testing/batch-app.ts";
import type { SliceAnswer, SliceTask } from "../answer/slice-task.ts";
import type { ProblemName } from "../problems/problem-types.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import type { Work } from "../work/work.ts";
import { createJudgeSlice } from "./judge-slice.ts";

const records = Array.from({ length: 5 }, (_, at): RecordText => {
  return { bytes: new Uint8Array([0x7b, 0x7d]), number: at + 1, line: at + 1, column: 1 };
});
const numbersOf = ({ records: asked }: Pick<SliceTask, "records">): string =>
  asked.map(({ number }) => number).join("");
const task = { asOf: "2026-11-25", failOn: "error" } as const;

const collect = async (answers: AsyncIterable<SliceAnswer>): Promise<readonly SliceAnswer[]> => {
  const all: SliceAnswer[] = [];
  for await (const answer of answers) all.push(answer);
  return all;
};

const costly =
  (record: number, problem: ProblemName): Work["judgeSlice"] =>
  async (slice) => {
    if (slice.records.some(({ number }) => number === record)) throw new ServiceProblem(problem);
    return plainAnswer(slice);
  };
const taking =
  (count: number): Work["judgeSlice"] =>
  async (slice) =>
    plainAnswer({ ...slice, records: slice.records.slice(0, count) });

const rows: readonly (readonly [
  name: string,
  judge: Work["judgeSlice"],
  asked: readonly string[],
  taken: readonly number[],
])[] = [
  ["all at once", async (slice) => plainAnswer(slice), ["12345"], [5]],
  ["as many as the work takes at a time", taking(2), ["12345", "345", "5"], [2, 2, 1]],
  [
    "one by one where one takes too long",
    costly(3, "took-too-long"),
    ["12345", "1", "2", "3", "4", "5"],
    [1, 1, 1, 1, 1],
  ],
  ["one by one where one takes too much", costly(5, "too-costly"), ["12345", "1", "2", "3", "4", "5"], [1, 1, 1, 1, 1]],
];

describe("createJudgeSlice", () => {
  test.each(rows)("judges %s", async (_name, judge, wanted, taken) => {
    const asked: string[] = [];
    const work = sliceWork((slice) => {
      asked.push(numbersOf(slice));
      return judge(slice);
    });
    const answers = await collect(createJudgeSlice({ work, task, isOver: () => false })(records));
    expect(asked).toEqual(wanted);
    expect(answers.map((answer) => answer.taken)).toEqual(taken);
    const numbers = answers.flatMap(({ text }) => text.trimEnd().split("\n")).map((line) => JSON.parse(line).record);
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
  });

  test("asks for no more where it is over, and passes on what else fails", async () => {
    const asked: string[] = [];
    const work = sliceWork((slice) => {
      asked.push(numbersOf(slice));
      return taking(2)(slice);
    });
    const answers = createJudgeSlice({ work, task, isOver: () => asked.length === 1 })(records);
    expect((await collect(answers)).length).toBe(1);
    expect(asked).toEqual(["12345"]);
    const failing = createJudgeSlice({ work: sliceWork(costly(1, "stopping")), task, isOver: () => false })(records);
    await expect(failing.next()).rejects.toThrow(new ServiceProblem("stopping"));
  });
});
