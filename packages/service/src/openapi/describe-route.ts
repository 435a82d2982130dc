import type { FastifySchema, RouteOptions } from "fastify";
import type { DescribedResponse } from "../schemas/described-response.ts";
import { problemResponses } from "../schemas/problem-responses.ts";
import { responseHeaders } from "../schemas/response-headers.ts";
import type { GrantedScope, Scope } from "../scope.ts";
import { commonProblems } from "./common-problems.ts";
import { shareSchemas, shareSchemasBelow } from "./share-schemas.ts";

type Responses = Readonly<Record<string, DescribedResponse>>;
type Content = NonNullable<DescribedResponse["content"]>;

const withCredentials = (scope: GrantedScope) => [{ apiKey: [scope] }, { bearerToken: [scope] }];

/** Who may ask, as the document says it: reading is open where the operator has not closed it. */
const securityOf = (scope: Scope) => {
  if (scope === "none") return [];
  return scope === "read" ? [{}, ...withCredentials(scope)] : withCredentials(scope);
};

/** Returns two lists of problems as one, in which each stands once. */
const listedOnce = (one: string, other: string): string =>
  [...new Set([...one.split("\n"), ...other.split("\n")])].join("\n");

/** Returns what both say of the bodies of a response; what is said of one media type is said together. */
const withContent = (one: Content, other: Content): Content => {
  const both = new Map(Object.entries(one));
  for (const [type, { schema, examples }] of Object.entries(other)) {
    const known = both.get(type);
    const all = { ...known?.examples, ...examples };
    both.set(type, { schema, ...known, ...(Object.keys(all).length === 0 ? {} : { examples: all }) });
  }
  return Object.fromEntries(both);
};

/** Returns the responses of a route and those of the service as a whole; those of one status say both. */
const withCommon = (own: Responses, common: Responses): Responses => {
  const both = new Map(Object.entries(own));
  for (const [status, response] of Object.entries(common)) {
    const known = both.get(status);
    both.set(
      status,
      known === undefined
        ? response
        : {
            description: listedOnce(known.description, response.description),
            headers: { ...response.headers, ...known.headers },
            content: withContent(known.content ?? {}, response.content ?? {}),
          },
    );
  }
  return Object.fromEntries(both);
};

/** Returns a response with the headers that all have; one without content says so in the words of the plugin. */
const finished = (response: DescribedResponse): object => ({
  ...shareSchemasBelow(response),
  headers: { ...response.headers, ...responseHeaders("X-Request-ID", "Service-Request-ID") },
  ...(response.content === undefined ? { type: "null" } : {}),
});

/** Returns the schema of a route with what follows from its scope, its query and its body. */
export const describeRoute = ({ config, schema = {} }: Pick<RouteOptions, "config" | "schema">): FastifySchema => {
  const { requestBody, response = {}, ...own } = schema;
  const scope = config?.scope ?? "validate";
  const takesBody = requestBody !== undefined || own.body !== undefined;
  const common = problemResponses(...commonProblems({ scope, takesQuery: own.querystring !== undefined, takesBody }));
  return {
    ...own,
    ...(takesBody ? { body: shareSchemas(requestBody ?? own.body) } : {}),
    security: securityOf(scope),
    response: Object.fromEntries(
      Object.entries(withCommon(response as Responses, common)).map(([status, one]) => [status, finished(one)]),
    ),
  };
};
