import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { OpenapiDocument, OpenapiResponse } from "../src/openapi/openapi-document.ts";
import { problemsOf } from "../src/openapi/problems-of.ts";

/** A response of the service, with what it answers. */
export interface AnsweredRequest {
  /** In capital letters. */
  readonly method: string;
  /** Template of the route, as Fastify has it; absent where there is none. */
  readonly route: string | undefined;
  readonly status: number;
  /** Headers of the response, their names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Body of the response without its content encoding. */
  readonly body: string;
}

const problemType = "application/problem+json";

const mediaTypeOf = (headers: AnsweredRequest["headers"]): string =>
  String(headers["content-type"] ?? "").split(";", 1)[0] ?? "";

const pathOf = (route: string): string => route.replaceAll(/:([A-Za-z]+)/g, "{$1}");

const told = (errors: readonly ErrorObject[] | null | undefined): string =>
  [...new Set((errors ?? []).map(({ instancePath, keyword }) => `${instancePath || "/"} ${keyword}`))].join(", ");

/** Returns a function that says how a response differs from what the document says of it: one line for each difference. */
export const createResponseCheck = (document: OpenapiDocument): ((answer: AnsweredRequest) => string[]) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const compiled = new Map<string, ValidateFunction>();
  const checkOf = (schema: object): ValidateFunction => {
    const key = JSON.stringify(schema);
    const check = compiled.get(key) ?? ajv.compile({ components: document.components, allOf: [schema] });
    compiled.set(key, check);
    return check;
  };

  const misfits = (schema: object, value: unknown, what: string): string[] => {
    const check = checkOf(schema);
    return check(value) ? [] : [`${what}: ${told(check.errors)}`];
  };

  const resolved = (response: OpenapiResponse | { readonly $ref: string }): OpenapiResponse | undefined =>
    "$ref" in response
      ? document.components.responses[response.$ref.slice("#/components/responses/".length)]
      : response;

  const bodyMisfits = (schema: object, mediaType: string, body: string): string[] => {
    if (mediaType === "application/x-ndjson") {
      const lines = body.split("\n").filter((line) => line !== "");
      return lines.flatMap((line, index) => misfits(schema, JSON.parse(line), `line ${index + 1}`));
    }
    return /[/+]json$/.test(mediaType) ? misfits(schema, JSON.parse(body), "body") : [];
  };

  const headerMisfits = ({ headers = {} }: OpenapiResponse, sent: AnsweredRequest["headers"]): string[] =>
    Object.entries(headers).flatMap(([name, { schema }]) => {
      const value = sent[name.toLowerCase()];
      if (value === undefined) return [];
      const isNumber = "type" in schema && schema.type === "integer" && /^[0-9]+$/.test(String(value));
      return misfits(schema, isNumber ? Number(value) : String(value), `header ${name}`);
    });

  /** A problem is one of those that are described for its status. */
  const problemMisfits = (described: OpenapiResponse, body: string): string[] => {
    const { type }: { readonly type?: unknown } = JSON.parse(body);
    const names = problemsOf(described);
    return names.some((name) => String(type).endsWith(`/${name}`)) ? [] : [`problem ${type} is not described`];
  };

  const differences = ({ method, route, status, headers, body }: AnsweredRequest): string[] => {
    const mediaType = mediaTypeOf(headers);
    const methods = route === undefined ? undefined : document.paths[pathOf(route)];
    const operation = methods?.[(method === "HEAD" ? "get" : method).toLowerCase()];
    if (operation === undefined) {
      // Nothing is there, and that is said by a problem.
      return mediaType === problemType
        ? misfits({ $ref: "#/components/schemas/Problem" }, JSON.parse(body), "body")
        : [];
    }
    const response = operation.responses[status];
    const described = response === undefined ? undefined : resolved(response);
    if (described === undefined) return [`status ${status} is not described`];
    const wrong = headerMisfits(described, headers);
    if (body === "") {
      const needsBody = method !== "HEAD" && described.content !== undefined;
      return needsBody ? [...wrong, "has no body"] : wrong;
    }
    const media = described.content?.[mediaType];
    if (media === undefined) return [...wrong, `media type ${mediaType} is not described`];
    return [
      ...wrong,
      ...bodyMisfits(media.schema, mediaType, body),
      ...(mediaType === problemType ? problemMisfits(described, body) : []),
    ];
  };

  return (answer) =>
    differences(answer).map((line) => `${answer.method} ${answer.route ?? "nowhere"} ${answer.status}: ${line}`);
};
