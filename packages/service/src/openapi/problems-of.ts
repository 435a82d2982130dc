import { type ProblemName, problemTypes } from "../problems/problem-types.ts";
import type { OpenapiResponse } from "./openapi-document.ts";

const isProblem = (name: string): name is ProblemName => Object.hasOwn(problemTypes, name);

/** Returns the problems that the description of a response names; none where the response is something else as well. */
export const problemsOf = ({ description, content = {} }: OpenapiResponse): readonly ProblemName[] => {
  if (content["application/problem+json"] === undefined) return [];
  return [...description.matchAll(/^- `([a-z-]+)`: /gm)].flatMap(([, name = ""]) => (isProblem(name) ? [name] : []));
};
