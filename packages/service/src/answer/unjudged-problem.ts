import type { DetectionProblem } from "@send-standards/catalogue";
import type { ProblemName } from "../problems/problem-types.ts";

const problems: Readonly<Record<DetectionProblem, ProblemName>> = {
  "not-an-object": "body-shape",
  "no-standard": "states-no-standard",
  "no-version": "states-no-standard",
  "unknown-standard": "states-unknown-standard",
  "unknown-major": "states-unknown-standard",
};

/** Returns the problem of a record that is held against no standard. */
export const unjudgedProblem = (problem: DetectionProblem): ProblemName => problems[problem];
