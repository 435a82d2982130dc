import type { RawRequest } from "../raw-request.ts";

/** Word that stands in what hostile requests bring, and that no answer may hold. */
export const canary = "zqCanary";

/**
 * A request that means no good, and what is answered: the status and the problem, or the rules of the report's findings in
 * order and each once; several answers with a bar between them. "closed" is a connection that is closed without an answer.
 */
export type HostileCase = readonly [name: string, request: RawRequest, want: string];
