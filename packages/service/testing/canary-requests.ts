import { gzipSync } from "node:zlib";
import { canary, canaryFiles, smallCanary } from "../../cli/testing/canary-files.ts";
import { mediaTypes } from "../src/answer/report-format.ts";
import type { OpenapiDocument } from "../src/openapi/openapi-document.ts";
import { brokenHeads } from "./hostile/broken-heads.ts";
import { buildRequest, type RequestParts } from "./hostile/build-request.ts";
import { wrongAddresses } from "./hostile/wrong-addresses.ts";
import type { RawRequest } from "./raw-request.ts";

/** Matches any trace of what stands in the requests. */
export const traceOfRequests = /qz7x|zqcanary|8462719305/i;

/** Headers that can hold what a caller likes. Those that go back to the caller are plain, so that they do. */
export const canaryHeaders: Readonly<Record<string, string>> = {
  Host: `${smallCanary}.example`,
  "User-Agent": canary,
  Cookie: `${canary}=${canary}`,
  Authorization: `Bearer ${canary}.${canary}.${canary}`,
  "X-API-Key": canary,
  "X-Request-ID": canary,
  "X-Correlation-ID": canary,
  traceparent: `00-${canary}-b7ad6b7169203331-01`,
  tracestate: `${smallCanary}=${canary}`,
  baggage: `${canary}=${canary}`,
  Referer: `https://${smallCanary}.example/${canary}`,
  Origin: `https://${smallCanary}.example`,
  Forwarded: `for=${canary};host=${canary}`,
  "X-Forwarded-For": canary,
  "X-Forwarded-Host": canary,
  "X-Forwarded-Proto": canary,
  "X-HTTP-Method-Override": canary,
  "If-None-Match": `"${canary}"`,
  "If-Modified-Since": canary,
  Range: `bytes=${canary}`,
  "Accept-Language": canary,
  "Accept-Encoding": canary,
  "Content-Language": canary,
  [`X-${canary}`]: canary,
};

const accepts = [
  ...Object.values(mediaTypes),
  "application/problem+json",
  "*/*",
  `application/${canary}`,
  `*/*;${canary}=${canary}`,
];

const request = (parts: RequestParts): RawRequest => ({
  bytes: buildRequest({ ...parts, headers: { ...canaryHeaders, ...parts.headers } }),
  isHead: parts.method === "HEAD",
});

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
}

/** Returns what the document gives as an example of a parameter. */
const exampleOf = ({ example, examples = {} }: Parameter): string =>
  encodeURIComponent(String(example ?? Object.values(examples)[0]?.value ?? "1"));

const fill = (path: string, parameters: readonly Parameter[], wrong?: string): string =>
  parameters.reduce(
    (filled, parameter) =>
      filled.replace(`{${parameter.name}}`, parameter.name === wrong ? canary : exampleOf(parameter)),
    path,
  );

/** Returns requests to every address of the document, with the canary in each part of the address and in every header. */
export const addressRequests = ({ paths }: OpenapiDocument): readonly RawRequest[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations as Readonly<Record<string, Operation>>).flatMap(([method, { parameters = [] }]) => {
      const inPath = parameters.filter((parameter) => parameter.in === "path");
      const inQuery = parameters.filter((parameter) => parameter.in === "query");
      const sound = fill(path, inPath);
      const addresses = [
        sound,
        `${sound}?${canary}=${canary}`,
        `${sound}/${canary}`,
        ...inPath.map(({ name }) => fill(path, inPath, name)),
        ...inQuery.map(({ name }) => `${sound}?${name}=${canary}`),
      ];
      const body = method === "post" ? `{"${canary}":"${canary}"}` : "";
      return addresses.flatMap((address) =>
        [method.toUpperCase(), "HEAD", "OPTIONS", "DELETE"].flatMap((each) =>
          [mediaTypes.json, mediaTypes.fhir].map((accept) =>
            request({ method: each, path: address, headers: { Accept: accept }, body }),
          ),
        ),
      );
    }),
  );

/** Returns a record of every kind that can be broken, for every form of report, and in a batch. */
export const bodyRequests = (): readonly RawRequest[] =>
  Object.values(canaryFiles()).flatMap((body) => {
    const isLarge = body.length > 1_000_000;
    return [
      ...(isLarge ? [mediaTypes.json, mediaTypes.fhir] : accepts).map((Accept) =>
        request({ path: "/v1/validate?failOn=never", headers: { Accept }, body }),
      ),
      request({ path: "/v1/standards/ehc-plan/1.0.0/validate?role=receiver", body }),
      request({ path: "/v1/validate/batch", headers: { "Content-Type": "application/x-ndjson" }, body }),
      request({ path: "/v1/validate/batch?standard=ehc-plan", body }),
      request({ path: "/v1/convert/codes", body: isLarge ? "{}" : body }),
    ];
  });

const json = `{"${canary}":"${canary}"}`;

/** Requests that are wrong as requests, each with the canary where it is wrong. */
export const wrongRequests: readonly RawRequest[] = [
  ...[
    `application/${canary}`,
    `application/json; charset=${canary}`,
    `application/json; ${canary}`,
    `${canary}`,
    `multipart/form-data; boundary=${canary}`,
  ].flatMap((type) =>
    ["/v1/validate", "/v1/validate/batch", "/v1/convert/codes"].map((path) =>
      request({ path, headers: { "Content-Type": type }, body: json }),
    ),
  ),
  ...[canary, "gzip", `gzip, ${canary}`].flatMap((encoding) =>
    ["/v1/validate", "/v1/validate/batch"].map((path) =>
      request({ path, headers: { "Content-Encoding": encoding }, body: json }),
    ),
  ),
  request({ headers: { "Content-Encoding": "gzip" }, body: gzipSync(json).subarray(0, -6) }),
  request({ headers: { Expect: canary }, body: json }),
  request({ headers: { "Content-Length": canary }, body: json }),
  request({ headers: { "Content-Length": "9000", "Transfer-Encoding": canary }, body: json }),
  request({ method: canary.toUpperCase() }),
  request({ method: "GET", path: `/${canary}` }),
  request({ method: "GET", path: `/%zz${canary}` }),
  request({ method: "GET", path: `//${canary}/../${canary}` }),
  request({ method: "GET", path: `http://${canary}.example/${canary}` }),
  request({ method: "GET", path: `/v1/standards/${canary.repeat(20)}` }),
  request({ method: "GET", path: `/v1/rules?word=${canary.repeat(300)}` }),
  request({ method: "GET", headers: { [`X-${canary}`]: canary.repeat(3000) } }),
  request({ method: "GET", lines: [`${canary} : ${canary}`] }),
  request({ version: `HTTP/${canary}` }),
  { bytes: `${canary}\r\n\r\n` },
  ...[...brokenHeads, ...wrongAddresses].map(([, each]) => each),
];

/** Requests to every address that takes a record, for services in which something goes wrong. */
export const recordRequests: readonly RawRequest[] = [mediaTypes.json, mediaTypes.fhir].flatMap((Accept) =>
  ["/v1/validate", "/v1/standards/ehc-plan/1.0.0/validate", "/v1/validate/batch"].map((path) =>
    request({ path, headers: { Accept }, body: json }),
  ),
);

/** Requests that show a key or a token, none of them the right one. */
export const credentialRequests: readonly RawRequest[] = [
  { Authorization: `Bearer ${canary}` },
  { Authorization: `Basic ${Buffer.from(`${canary}:${canary}`).toString("base64")}` },
  { Authorization: canary },
  { Authorization: "" },
].flatMap((headers) =>
  ["/v1/validate", "/v1/standards", `/${canary}`, "/metrics"].flatMap((path) =>
    [canary, "", `${canary} ${canary}`].map((key) =>
      request({ method: path === "/v1/validate" ? "POST" : "GET", path, headers: { ...headers, "X-API-Key": key } }),
    ),
  ),
);
