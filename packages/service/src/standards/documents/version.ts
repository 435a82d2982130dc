import { VersionBodySchema } from "../../schemas/standard-version-body.ts";
import { versionAddress } from "../addresses.ts";
import { describeVersion } from "../describe-version.ts";
import { jsonType } from "../json-type.ts";
import type { VersionDocument } from "../version-document.ts";

/** What there is of a version, and where. */
export const versionDocument: VersionDocument = {
  path: "",
  schema: {
    operationId: "getVersion",
    summary: "A version of a standard",
    description: "Counts, code lists with their editions, and the addresses of schemas, rules and code lists.",
    tags: ["standards"],
    response: { 200: { description: "The version.", content: { "application/json": { schema: VersionBodySchema } } } },
  },
  find: (entry, standard) => ({
    address: versionAddress(entry),
    type: jsonType,
    text: async () => JSON.stringify(await describeVersion(entry, standard)),
  }),
};
