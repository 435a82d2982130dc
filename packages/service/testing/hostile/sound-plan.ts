import { findVersion } from "@send-standards/catalogue";
import { buildRequest } from "./build-request.ts";

const entry = findVersion("ehc-plan");
if (entry === undefined) throw new Error("the catalogue has no EHC plan");

const { base, baseAsOf } = await entry.loadCases();

/** A plan without findings. */
export const soundPlan: string = JSON.stringify(base);

/** Where a plan is judged on the day on which it has no findings. */
export const soundPath = `/v1/validate?asOf=${baseAsOf}`;

/** Returns the sound plan with something more at its start. @param members JSON without its braces. */
export const planWith = (members: string): string => `{${members},${soundPlan.slice(1)}`;

/** A request that every service answers with 200 and no finding. */
export const soundRequest: Uint8Array = buildRequest({ path: soundPath, body: soundPlan });
