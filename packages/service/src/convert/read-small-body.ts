import { inputFinding, parseInput } from "@send-standards/validator";
import type { ProblemName } from "../problems/problem-types.ts";
import { ServiceProblem } from "../problems/service-problem.ts";

/** Problems for limits that a text is over. */
const limits: Readonly<Record<string, ProblemName | undefined>> = {
  "input/depth": "too-deep",
  "input/limit": "too-many-keys",
};

/**
 * Returns the JSON document that a body is.
 *
 * @throws {ServiceProblem} `no-body`; `malformed-json`, `too-deep` or `too-many-keys`; `body-shape` where a key stands twice or
 * a text is broken, for then nobody can say what is meant.
 */
export const readSmallBody = (body: unknown): unknown => {
  if (!(body instanceof Uint8Array) || body.length === 0) throw new ServiceProblem("no-body");
  const { problems, ...parsed } = parseInput(body);
  // The pointers of these problems have keys of the body in them, so that line and column say where it is.
  const findings = problems.map(({ line, column, ...problem }) => ({
    ...inputFinding({ ...problem, pointer: "" }),
    line,
    column,
  }));
  const details = { members: { findings } };
  const overLimit = problems.map(({ rule }) => limits[rule]).find((problem) => problem !== undefined);
  if (overLimit !== undefined) throw new ServiceProblem(overLimit, details);
  if (!("value" in parsed)) throw new ServiceProblem("malformed-json", details);
  if (problems.some(({ rule }) => rule !== "input/bom")) throw new ServiceProblem("body-shape", details);
  return parsed.value;
};
