import type { Standard } from "@send-standards/core";
import { ServiceProblem } from "../../problems/service-problem.ts";
import { problemResponses } from "../../schemas/problem-responses.ts";
import { versionAddress } from "../addresses.ts";
import type { VersionDocument } from "../version-document.ts";

const schemaDocument = (
  file: string,
  load: "loadSchema" | "loadReceiverSchema",
  texts: { readonly operationId: string; readonly summary: string; readonly description: string },
): VersionDocument => ({
  path: `/${file}`,
  schema: {
    ...texts,
    tags: ["standards"],
    response: {
      200: {
        description: "The schema, as the standard publishes it.",
        content: { "application/schema+json": { schema: { type: "object", description: "JSON Schema 2020-12." } } },
      },
      ...problemResponses("unknown-standard", "unknown-version", "not-found"),
    },
  },
  find: (entry, standard: Standard) => {
    const loaded = standard[load];
    if (loaded === undefined) throw new ServiceProblem("not-found");
    return {
      address: versionAddress(entry, file),
      type: "application/schema+json",
      text: async () => `${JSON.stringify(await loaded(), null, 2)}\n`,
    };
  },
});

/** The JSON Schemas of a version, byte by byte as it publishes them. */
export const schemaDocuments: readonly VersionDocument[] = [
  schemaDocument("schema.json", "loadSchema", {
    operationId: "getSchema",
    summary: "JSON Schema for producers",
    description: "What may be sent. It is closed: a property that it does not know is a mistake.",
  }),
  schemaDocument("receiver.schema.json", "loadReceiverSchema", {
    operationId: "getReceiverSchema",
    summary: "JSON Schema for receivers",
    description: "What must be accepted. It is tolerant: it takes what later minor versions may add.",
  }),
];
