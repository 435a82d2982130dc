import createApi from "openapi-fetch";
import { validateBatch } from "./batch/validate-batch.ts";
import type { Client } from "./client.ts";
import type { ClientOptions } from "./client-options.ts";
import type { paths } from "./generated/api.ts";
import { reportTypes } from "./report-format.ts";
import { answerOf } from "./requests/answer-of.ts";
import { baseAddress } from "./requests/base-address.ts";
import { createAuthHeaders } from "./requests/create-auth-headers.ts";
import { createJudge } from "./requests/create-judge.ts";
import { createSend } from "./requests/create-send.ts";
import { parseAnswer } from "./requests/parse-answer.ts";
import { present } from "./requests/present.ts";
import type { Report } from "./schemas.ts";

const retriesIn = ({ retries = 3 }: ClientOptions): number => {
  if (Number.isInteger(retries) && retries >= 0 && retries <= 10) return retries;
  throw new TypeError("retries is not a whole number from 0 to 10.");
};

/** Returns a client of the service. It sends nothing yet. @throws {TypeError} where an option is not what it can be. */
export const createClient = (options: ClientOptions): Client => {
  const base = baseAddress(options.baseUrl);
  const retries = retriesIn(options);
  const { fetch = (request) => globalThis.fetch(request) } = options;
  const send = createSend({ fetch, authHeaders: createAuthHeaders(options.auth), retries });
  const api = createApi<paths>({
    baseUrl: base,
    fetch: (request) => send(() => request.clone(), { isWhole: true }),
  });
  const judge = createJudge(api);

  return {
    validate: async (record, given = {}) => {
      const { outcome, text } = await judge("application/json", record, given);
      return { outcome, report: parseAnswer<Report>(text) };
    },
    validateAs: (format, record, given = {}) => judge(reportTypes[format], record, given),
    validateBatch: (records, given) => validateBatch({ send, base, retries }, records, given),
    standards: async ({ signal = null } = {}) => (await answerOf(api.GET("/v1/standards", { signal }))).data,
    rules: async ({ signal = null, limit, offset, ...query } = {}) => {
      const params = { query: present({ ...query, limit: limit?.toString(), offset: offset?.toString() }) };
      return (await answerOf(api.GET("/v1/rules", { params, signal }))).data;
    },
    convertCodes: async (body, { signal = null } = {}) =>
      (await answerOf(api.POST("/v1/convert/codes", { body, redirect: "error", signal }))).data,
    schema: async (standard, version, { signal = null } = {}) => {
      const params = { path: { standard, version } };
      return (await answerOf(api.GET("/v1/standards/{standard}/{version}/schema.json", { params, signal }))).data;
    },
  };
};
