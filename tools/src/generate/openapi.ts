import { describeApi } from "@send-standards/service";

/** Returns the OpenAPI document of the service as `packages/service/openapi.json` holds it. */
export const openapi = async (): Promise<string> => `${JSON.stringify(await describeApi(), null, 2)}\n`;
