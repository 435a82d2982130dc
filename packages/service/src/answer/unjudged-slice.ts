import type { RecordText } from "@send-standards/validator";
import { problemBody } from "../problems/problem-body.ts";
import type { ProblemName } from "../problems/problem-types.ts";
import { countSeverities, createSliceTally } from "./create-slice-tally.ts";
import type { SliceAnswer } from "./slice-task.ts";

/** Returns the answer to a slice of one record that could not be judged because of what judging it costs. */
export const unjudgedSlice = ({ number }: RecordText, problem: ProblemName): SliceAnswer => {
  const tally = createSliceTally();
  const line = {
    record: number,
    outcome: "fail",
    complete: false,
    counts: countSeverities([]),
    findings: [],
    problem: problemBody(problem),
  };
  tally.add(line, { findings: [], record: { fails: true, isWhole: false } });
  return tally.finish();
};
