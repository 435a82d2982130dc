import type { PublishedStandard } from "@send-standards/catalogue";
import type { Standard } from "@send-standards/core";
import type { FastifySchema } from "fastify";
import { cacheControl, type Lifetime } from "../caching/cache-control.ts";
import { keepBodies } from "../caching/keep-bodies.ts";
import { sendKept } from "../caching/send-kept.ts";
import type { ServiceContext } from "../context.ts";
import type { DescribedResponse } from "../schemas/described-response.ts";
import { problemResponses } from "../schemas/problem-responses.ts";
import { responseHeaders } from "../schemas/response-headers.ts";
import { StandardBodySchema, type StandardList, StandardListSchema } from "../schemas/standard-body.ts";
import { NoQuerySchema } from "../schemas/standard-no-query.ts";
import { StandardParamsSchema } from "../schemas/standard-params.ts";
import { type VersionParams, VersionParamsSchema } from "../schemas/version-params.ts";
import type { ServiceApp } from "../service-app.ts";
import { crosswalksAddress, rulesAddress, standardAddress } from "../standards/addresses.ts";
import { describeStandard } from "../standards/describe-standard.ts";
import { codeListDocuments } from "../standards/documents/code-lists.ts";
import { ruleDocuments } from "../standards/documents/rules.ts";
import { schemaDocuments } from "../standards/documents/schemas.ts";
import { versionDocument } from "../standards/documents/version.ts";
import { jsonType } from "../standards/json-type.ts";
import { retirementHeaders } from "../standards/retirement-headers.ts";
import type { VersionDocument } from "../standards/version-document.ts";
import { versionOf } from "../standards/version-of.ts";

type Responses = Readonly<Record<string, DescribedResponse>>;

const unchanged: Responses = { 304: { description: "These are the bytes that If-None-Match names." } };

const json = (description: string, schema: object): Responses => ({
  200: { description, headers: responseHeaders("ETag", "Cache-Control"), content: { "application/json": { schema } } },
  ...unchanged,
});

/** Returns the schema of a part of a version with what all parts have. */
const withVersion = ({ response, ...schema }: FastifySchema): FastifySchema => {
  const { 200: found, ...others } = response as Responses & { readonly 200: DescribedResponse };
  const headers = responseHeaders("ETag", "Cache-Control", "Deprecation", "Sunset", "Link");
  return {
    params: VersionParamsSchema,
    querystring: NoQuerySchema,
    ...schema,
    response: {
      200: { ...found, headers },
      ...unchanged,
      307: {
        description: "The address names a line of versions. This is the latest of it.",
        headers: responseHeaders("Location", "Cache-Control"),
      },
      ...problemResponses("unknown-standard", "unknown-version"),
      ...others,
    },
  };
};

/** Adds the routes by which the standards are read: versions, schemas, rules and code lists. */
export const addStandardRoutes = (app: ServiceApp, { standards, settings }: ServiceContext): void => {
  const keep = keepBodies();
  const config = { scope: "read" } as const;
  const control = (lifetime: Lifetime): string => cacheControl(lifetime, settings);

  app.get(
    "/v1/standards",
    {
      config,
      schema: {
        operationId: "listStandards",
        summary: "Every standard",
        description: "Where everything that can be read begins: links lead on from here.",
        tags: ["standards"],
        querystring: NoQuerySchema,
        response: json("The standards.", StandardListSchema),
      },
    },
    async (request, reply) => {
      const body = await keep(standardAddress(), jsonType, () => {
        const ids = [...new Set(standards.map(({ id }) => id))];
        const list: StandardList = {
          standards: ids.map((id) => describeStandard(standards, id)),
          links: { self: standardAddress(), rules: rulesAddress, crosswalks: crosswalksAddress },
        };
        return JSON.stringify(list);
      });
      return sendKept(request, reply, body, control("for-minutes"));
    },
  );

  app.get(
    "/v1/standards/:standard",
    {
      config,
      schema: {
        operationId: "getStandard",
        summary: "A standard",
        description: "Which versions there are, which of them is the latest, and which are on their way out.",
        tags: ["standards"],
        params: StandardParamsSchema,
        querystring: NoQuerySchema,
        response: { ...json("The standard.", StandardBodySchema), ...problemResponses("unknown-standard") },
      },
    },
    async (request, reply) => {
      const standard = describeStandard(standards, request.params.standard);
      const body = await keep(standard.links.self, jsonType, () => JSON.stringify(standard));
      return sendKept(request, reply, body, control("for-minutes"));
    },
  );

  const loaded = new Map<PublishedStandard, Promise<Standard>>();
  const load = (entry: PublishedStandard): Promise<Standard> => {
    const standard = loaded.get(entry) ?? entry.load();
    loaded.set(entry, standard);
    return standard;
  };

  const add = (document: VersionDocument): void => {
    app.get<{ Params: VersionParams & Record<string, string> }>(
      `/v1/standards/:standard/:version${document.path}`,
      { config, schema: withVersion(document.schema) },
      async (request, reply) => {
        const { params, headers } = request;
        const entry = versionOf(standards, params.standard, params.version);
        const found = document.find(entry, await load(entry), { params, accept: headers.accept });
        reply.headers(retirementHeaders(standards, entry));
        if (params.version !== entry.version) {
          return reply.header("cache-control", control("for-minutes")).redirect(found.address, 307);
        }
        const body = await keep(found.address, found.type, found.text);
        return sendKept(
          request,
          reply,
          body,
          control(entry.frozen ? "for-ever" : "while-unchanged"),
          document.byAccept,
        );
      },
    );
  };
  for (const document of [versionDocument, ...schemaDocuments, ...ruleDocuments, ...codeListDocuments]) add(document);
};
