import type { Answer } from "../answer/answer-task.ts";
import type { JudgingOutcome } from "./seen-request.ts";

/** Returns what came of a body in one word. */
export const outcomeOf = (answer: Answer): JudgingOutcome => {
  if (answer.kind === "problem") return "problem";
  return answer.fails ? "fail" : "pass";
};
