import { standards } from "@send-standards/catalogue";
import { requestCase } from "./request-case.ts";
import { sendRequest } from "./send-request.ts";
import type { SoakCase, SoakTarget } from "./soak-case.ts";

const below = ["", "/schema.json", "/receiver.schema.json", "/rules", "/code-lists"];

const paths: readonly string[] = [
  "/v1/standards",
  "/v1/rules?severity=error",
  "/openapi.json",
  ...standards.flatMap(({ id, version }) => below.map((end) => `/v1/standards/${id}/${version}${end}`)),
];

/** Returns what is published, read whole and read again by those who have it. @throws where an address has no tag. */
export const readingCases = async (target: SoakTarget): Promise<readonly SoakCase[]> => {
  const tagOf = async (path: string): Promise<string> => {
    const { etag } = (await sendRequest(target, { method: "GET", path })).headers;
    if (etag === undefined) throw new Error(`${path} has no tag`);
    return etag;
  };
  const tags = await Promise.all(paths.map(tagOf));
  return [
    requestCase(
      "what is published",
      400,
      paths.map((path) => ["200", { method: "GET", path }]),
    ),
    requestCase(
      "what is published and has not changed",
      500,
      paths.map((path, at) => ["304", { method: "GET", path, headers: { "if-none-match": tags[at] ?? "" } }]),
    ),
  ];
};
