import { findVersionIn, type PublishedStandard } from "@send-standards/catalogue";
import { cacheControl } from "../caching/cache-control.ts";
import { keptBody } from "../caching/kept-body.ts";
import { sendKept } from "../caching/send-kept.ts";
import type { ServiceContext } from "../context.ts";
import { ServiceProblem } from "../problems/service-problem.ts";
import { problemResponses } from "../schemas/problem-responses.ts";
import { responseHeaders } from "../schemas/response-headers.ts";
import { type RuleHits, RuleHitsSchema } from "../schemas/rule-hits.ts";
import { type RuleQuery, RuleQuerySchema } from "../schemas/rule-query.ts";
import type { ServiceApp } from "../service-app.ts";
import { jsonType } from "../standards/json-type.ts";
import { type FindableRule, findableRules, searchRules } from "../standards/search-rules.ts";
import { versionOf } from "../standards/version-of.ts";

/** Returns the versions whose rules are searched: the one that is named, or the latest of every standard. */
const searchedVersions = (
  standards: readonly PublishedStandard[],
  { standard, version }: RuleQuery,
): readonly PublishedStandard[] => {
  if (standard !== undefined) return [versionOf(standards, standard, version)];
  if (version !== undefined) {
    throw new ServiceProblem("parameter-value", {
      detail: "A version is one of a standard. Name that, too.",
      members: { parameter: "version" },
    });
  }
  return [...new Set(standards.map(({ id }) => id))].flatMap((id) => findVersionIn(standards, id) ?? []);
};

/** Adds the route that looks for rules over all standards. */
export const addRuleRoutes = (app: ServiceApp, { standards, settings }: ServiceContext): void => {
  const kept = new Map<PublishedStandard, Promise<readonly FindableRule[]>>();
  const rulesOf = (entry: PublishedStandard): Promise<readonly FindableRule[]> => {
    const rules = kept.get(entry) ?? entry.load().then((standard) => findableRules(entry, standard));
    kept.set(entry, rules);
    return rules;
  };

  app.get(
    "/v1/rules",
    {
      config: { scope: "read" },
      schema: {
        operationId: "searchRules",
        summary: "Look for rules",
        description:
          "Rules of the latest versions, in the order of the rule book, that fit everything that is asked. More than limit come page by page: the next begins at offset plus limit.",
        tags: ["rules"],
        querystring: RuleQuerySchema,
        response: {
          200: {
            description: "The rules that fit; none is an answer, too.",
            headers: responseHeaders("ETag", "Cache-Control"),
            content: { "application/json": { schema: RuleHitsSchema } },
          },
          304: { description: "These are the bytes that If-None-Match names." },
          ...problemResponses("unknown-standard", "unknown-version"),
        },
      },
    },
    async (request, reply) => {
      const { limit = "100", offset = "0", ...search } = request.query;
      const rules = (await Promise.all(searchedVersions(standards, search).map(rulesOf))).flat();
      const hits = searchRules(rules, search);
      const start = Number(offset);
      const body: RuleHits = { total: hits.length, rules: hits.slice(start, start + Number(limit)) };
      return sendKept(request, reply, keptBody(jsonType, JSON.stringify(body)), cacheControl("for-minutes", settings));
    },
  );
};
