import { readSettings, startService } from "@send-standards/service";
import type { FastifyInstance } from "fastify";
import { openapiOf } from "../src/openapi/openapi-of.ts";
import { createResponseCheck } from "./check-response.ts";
import { followResponses } from "./follow-responses.ts";
import { undescribed } from "./undescribed.ts";

/** Says of each response that the OpenAPI document does not describe how it differs. */
const checks = new Map<FastifyInstance, ReturnType<typeof createResponseCheck>>();
followResponses((app, { body, ...answer }) => {
  if (!app.hasDecorator("swagger")) return;
  const check = checks.get(app) ?? createResponseCheck(openapiOf(app));
  checks.set(app, check);
  for (const line of check({ ...answer, body: body() })) process.stderr.write(`${undescribed} ${line}\n`);
});

/** Runs a service with the settings of the environment until it is told to stop; says its address when it is reached. */
const service = await startService(readSettings(process.env));
process.stdout.write(`${service.address}\n`);
process.once("SIGTERM", () => void service.stop());
