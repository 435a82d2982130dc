import { problemBody } from "../problems/problem-body.ts";
import { type ProblemName, problemTypes } from "../problems/problem-types.ts";
import { componentRef } from "./component-ref.ts";
import type { DescribedResponse } from "./described-response.ts";
import { responseHeaders } from "./response-headers.ts";

/** Headers that come with problems of a status. */
const headersOf = (status: number): Pick<DescribedResponse, "headers"> => {
  if (status === 401) return { headers: responseHeaders("WWW-Authenticate") };
  if (status === 429) return { headers: responseHeaders("Retry-After", "RateLimit", "RateLimit-Policy") };
  if (status === 503) return { headers: responseHeaders("Retry-After") };
  return {};
};

/** Returns the responses of a route that are problems, by status, for its schema. */
export const problemResponses = (...names: readonly ProblemName[]): Readonly<Record<number, DescribedResponse>> =>
  Object.fromEntries(
    [...Map.groupBy(names, (name) => problemTypes[name].status)].map(([status, same]) => [
      status,
      {
        description: same.map((name) => `- \`${name}\`: ${problemTypes[name].title}`).join("\n"),
        ...headersOf(status),
        content: {
          "application/problem+json": {
            schema: componentRef("Problem"),
            examples: Object.fromEntries(same.map((name) => [name, { value: problemBody(name) }])),
          },
          "application/fhir+json": { schema: componentRef("OperationOutcome") },
        },
      },
    ]),
  );
