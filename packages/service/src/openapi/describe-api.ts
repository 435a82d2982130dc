import { buildApp } from "../app.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { OpenapiDocument } from "./openapi-document.ts";
import { openapiOf } from "./openapi-of.ts";

/** Returns the OpenAPI document of the service, as `openapi.json` has it, from the routes themselves. Nothing listens. */
export const describeApi = async (): Promise<OpenapiDocument> => {
  const { server } = await buildApp({ settings: readSettings({}, { logLevel: "silent" }) });
  try {
    return openapiOf(server);
  } finally {
    await server.close();
  }
};
