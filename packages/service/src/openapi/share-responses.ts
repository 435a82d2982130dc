import type { OpenapiDocument, OpenapiOperation, OpenapiResponse } from "./openapi-document.ts";
import { problemsOf } from "./problems-of.ts";

/** Most problems of a response that gets a name of its own; beyond that, names would be sentences. */
const mostNamed = 2;

const pascal = (name: string): string =>
  name.replaceAll(/(^|-)([a-z])/g, (_whole, _dash, letter: string) => letter.toUpperCase());

/** What the responses of the paths share, and the paths in which references stand in its place. */
export interface SharedResponses {
  readonly paths: OpenapiDocument["paths"];
  readonly responses: Readonly<Record<string, OpenapiResponse>>;
}

/** Returns the paths with a reference for each response that is one problem or two, for nearly every address has the same. */
export const shareResponses = (paths: OpenapiDocument["paths"]): SharedResponses => {
  const responses: Record<string, OpenapiResponse> = {};

  const shared = (response: OpenapiResponse): OpenapiResponse | { readonly $ref: string } => {
    const problems = problemsOf(response);
    if (problems.length === 0 || problems.length > mostNamed) return response;
    const name = problems.map(pascal).join("Or");
    responses[name] ??= response;
    const isSame = JSON.stringify(responses[name]) === JSON.stringify(response);
    return isSame ? { $ref: `#/components/responses/${name}` } : response;
  };

  const operation = (one: OpenapiOperation): OpenapiOperation => ({
    ...one,
    responses: Object.fromEntries(
      Object.entries(one.responses).map(([status, response]) => [status, shared(response as OpenapiResponse)]),
    ),
  });

  const withReferences = Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(Object.entries(methods).map(([method, one]) => [method, operation(one)])),
    ]),
  );
  return { paths: withReferences, responses };
};
