import type { BatchQuery } from "../schemas.ts";

/** What a request of a batch is made of. */
export interface BatchRequest {
  /** Address of the service. */
  readonly base: string;
  readonly query: BatchQuery;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | Blob;
  readonly signal: AbortSignal;
}

/** Returns a request that has records on lines judged. It follows no redirection, so that records go to nobody else. */
export const batchRequest = ({ base, query, body, signal }: BatchRequest): Request =>
  new Request(`${base}/v1/validate/batch?${new URLSearchParams(query)}`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson", accept: "application/x-ndjson" },
    body,
    signal,
    redirect: "error",
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  });
